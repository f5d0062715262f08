// SPDX-License-Identifier: Apache-2.0
#include "methodfamilies.h"
#include "methodtable.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

//! All bots of the portal, whoever owns them; the owner is not shown.
MethodResult listBots(CallContext &call)
{
    PhpArray map;
    for (const Bot &bot : call.portal.bots.bots()) {
        const Person *person = call.portal.people.find(bot.id);
        map.insert(QString::number(bot.id),
                   PhpArray{{u"ID"_s, bot.id},
                            {u"NAME"_s, person ? person->fullName() : QString()},
                            {u"CODE"_s, bot.code},
                            {u"OPENLINE"_s, u"N"_s}});
    }
    return Answer{map};
}

} // namespace

void addBotMethods(MethodTable &table)
{
    table.add(u"imbot.bot.list"_s, {u"imbot"_s}, listBots);
}

} // namespace demo
