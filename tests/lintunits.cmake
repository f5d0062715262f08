# SPDX-License-Identifier: Apache-2.0
# What the lint preset reads in place of the tests' own targets: all their sources in a few translation units, so that
# the headers, which take nearly all of the time, are read once for twenty programs and not once for each.
#
# Programs name their helpers alike, so each gets a namespace of its own. What they include has to be read before, outside
# of these: a header made here includes what any of them includes, and the guards do the rest.
set(UNIT_SIZE 20)

function(chatwright_read_headers_first header sources)
  set(includes)
  foreach(source IN LISTS sources)
    file(STRINGS ${source} lines REGEX "^#include [<\"][A-Za-z0-9_/.]*(>|h\")$")
    list(APPEND includes ${lines})
  endforeach()
  list(REMOVE_DUPLICATES includes)
  list(JOIN includes "\n" text)
  file(CONFIGURE OUTPUT ${header} CONTENT "${text}\n" @ONLY)
endfunction()

# Adds what the target is compiled with to that of the units.
function(chatwright_compile_alike units target)
  target_include_directories(${units} PRIVATE $<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>)
  target_compile_definitions(${units} PRIVATE $<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>)
  get_target_property(libraries ${target} LINK_LIBRARIES)
  target_link_libraries(${units} PRIVATE ${libraries})
endfunction()

# A unit of its own: two plugins in one would export the same functions.
function(chatwright_lint_plugin target source)
  add_library(lint-${target} OBJECT EXCLUDE_FROM_ALL ${source})
  chatwright_compile_alike(lint-${target} ${target})
  set_target_properties(lint-${target} PROPERTIES AUTOMOC ON UNITY_BUILD ON)
endfunction()

function(chatwright_lint_units)
  add_library(lint-programs OBJECT EXCLUDE_FROM_ALL)
  add_library(lint-helpers OBJECT EXCLUDE_FROM_ALL)
  set(programs)
  set(plugins)
  set(helpers)
  get_directory_property(folders SUBDIRECTORIES)
  foreach(folder IN LISTS folders)
    get_directory_property(targets DIRECTORY ${folder} BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
      get_target_property(type ${target} TYPE)
      if(type STREQUAL "UTILITY")
        continue()
      endif()
      if(type STREQUAL "MODULE_LIBRARY")
        chatwright_lint_plugin(${target} ${folder}/${target}.cpp)
        list(APPEND plugins ${folder}/${target}.cpp)
        continue()
      endif()
      if(EXISTS ${folder}/${target}.cpp)
        list(APPEND programs ${folder}/${target}.cpp)
      endif()
      chatwright_compile_alike(lint-programs ${target})
      chatwright_compile_alike(lint-helpers ${target})
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
    list(APPEND helpers ${sources})
  endforeach()
  list(REMOVE_ITEM helpers ${programs} ${plugins})

  set(headers ${CMAKE_CURRENT_BINARY_DIR}/allheaders.h)
  chatwright_read_headers_first(${headers} "${programs}")
  target_sources(lint-programs PRIVATE ${programs})
  target_sources(lint-helpers PRIVATE ${helpers})
  target_include_directories(lint-programs PRIVATE ${folders})
  target_compile_options(lint-programs PRIVATE -include ${headers})
  set_target_properties(lint-programs lint-helpers PROPERTIES AUTOMOC ON UNITY_BUILD ON)
  set_target_properties(lint-programs PROPERTIES
    UNITY_BUILD_BATCH_SIZE ${UNIT_SIZE}
    UNITY_BUILD_UNIQUE_ID NamespaceOfFile
    UNITY_BUILD_CODE_BEFORE_INCLUDE "namespace NamespaceOfFile {"
    UNITY_BUILD_CODE_AFTER_INCLUDE "}")
  # clang-tidy takes its list of checks from beside what it reads.
  configure_file(.clang-tidy .clang-tidy COPYONLY)
endfunction()
