// SPDX-License-Identifier: Apache-2.0
#include "methodfamilies.h"
#include "methodtable.h"
#include "samplepeople.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

// What `scope?full=true` and `methods` tell about portals of this kind.
const QStringList &allScopes()
{
    static const QStringList scopes{u"im"_s,         u"imbot"_s,      u"user"_s, u"user_basic"_s,
                                    u"user_brief"_s, u"department"_s, u"crm"_s,  u"task"_s};
    return scopes;
}

MethodResult listScopes(CallContext &call)
{
    return Answer{phpList(call.parameters.flag(u"full") ? allScopes() : call.portal.scopes)};
}

MethodResult readProfile(CallContext &call)
{
    const Person *caller = call.portal.people.findActive(restUserId);
    if (!caller)
        return Answer{PhpArray()};
    return Answer{PhpArray{{u"ID"_s, QString::number(caller->id)},
                           {u"ADMIN"_s, true},
                           {u"NAME"_s, caller->firstName},
                           {u"LAST_NAME"_s, caller->lastName},
                           {u"PERSONAL_GENDER"_s, QString(caller->gender)},
                           {u"TIME_ZONE"_s, u""_s},
                           {u"TIME_ZONE_OFFSET"_s, 0}}};
}

MethodResult isAdministrator(CallContext &)
{
    return Answer{true};
}

MethodResult readApplication(CallContext &call)
{
    return Answer{PhpArray{{u"SCOPE"_s, phpList(call.portal.scopes)}, {u"LICENSE"_s, u"demo"_s}}};
}

MethodResult readServerTime(CallContext &)
{
    return Answer{QDateTime::currentDateTime().toOffsetFromUtc(0).toString(Qt::ISODate)};
}

//! Knows names in lower case only, as the portal keeps them; v2 names as they are documented.
MethodResult describeMethod(CallContext &call)
{
    const QString name = call.parameters.text(u"name");
    const Method *method = call.methods.find(name);
    const bool exists = method && (name == method->name || name == method->name.toLower());
    return Answer{PhpArray{{u"isExisting"_s, exists},
                           {u"isAvailable"_s, exists && isWithin(call.portal.scopes, *method)}}};
}

MethodResult listMethods(CallContext &call)
{
    QStringList names;
    const QStringList all = call.methods.names();
    for (const QString &name : all) {
        if (call.parameters.flag(u"full") || isWithin(call.portal.scopes, *call.methods.find(name)))
            names.append(name);
    }
    return Answer{phpList(names)};
}

} // namespace

void addBasicMethods(MethodTable &table)
{
    table.add(u"scope"_s, {}, listScopes);
    table.add(u"profile"_s, {}, readProfile);
    table.add(u"user.admin"_s, {}, isAdministrator);
    table.add(u"app.info"_s, {}, readApplication);
    table.add(u"method.get"_s, {}, describeMethod);
    table.add(u"methods"_s, {}, listMethods);
    table.add(u"server.time"_s, {}, readServerTime);
}

} // namespace demo
