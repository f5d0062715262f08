# SPDX-License-Identifier: Apache-2.0
# Reads the texts of app/ and ui/ into the translation files.
# cmake -D LUPDATE=... -D SOURCE_DIR=... -D TRANSLATIONS_DIR=... -P update.cmake
#
# Source positions are left out, since they would change with every edit; a text that is gone is dropped.
set(options -silent -locations none -no-obsolete -source-language en)
set(headers)
foreach(folder IN ITEMS app/domain app/portal app/storage app/services app/demo app ui/widgets ui/pages ui)
  list(APPEND headers -I ${SOURCE_DIR}/${folder})
endforeach()

function(update language)
  execute_process(
    COMMAND ${LUPDATE} ${options} ${ARGN} ${headers} app ui
      -target-language ${language} -ts ${TRANSLATIONS_DIR}/chatwright_${language}.ts
    WORKING_DIRECTORY ${SOURCE_DIR}
    COMMAND_ERROR_IS_FATAL ANY)
endfunction()

update(ru)
update(en -pluralonly)
