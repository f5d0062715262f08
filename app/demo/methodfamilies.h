// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace demo {

class MethodTable;

//! Each adds the methods of one family to \a table; together they are what the portal can do.
void addBasicMethods(MethodTable &table);
void addBotMethods(MethodTable &table);
void addChatCreation(MethodTable &table);
void addChatReading(MethodTable &table);
void addChatChanges(MethodTable &table);
void addChatMembership(MethodTable &table);
void addMessageMethods(MethodTable &table);
void addMessengerPeopleMethods(MethodTable &table);
void addUserMethods(MethodTable &table);
void addDepartmentMethods(MethodTable &table);
//! What a portal of before imbot.v2 does not have.
void addSecondVersionMethods(MethodTable &table);

} // namespace demo
