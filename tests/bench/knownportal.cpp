// SPDX-License-Identifier: Apache-2.0
#include "knownportal.h"

#include "manypeople.h"
#include "peoplestore.h"
#include "profilestore.h"
#include "storagethread.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleAtOnce = 5000;

PortalProfiles oneProfile(ConnectionId id)
{
    PortalProfile profile;
    profile.connection = {.id = id,
                          .portal = QUrl(u"https://acme.invalid"_s),
                          .sender = {.bot = {.id = BotId(7), .name = u"Support Desk"_s},
                                     .me = {.id = PersonId(1), .name = u"Anna"_s, .position = {}}},
                          .scopes = {u"imbot"_s, u"im"_s, u"user_brief"_s}};
    return {.all = {profile}, .current = id};
}

} // namespace

bool leaveKnownPortal(const QString &dataPath, int people)
{
    if (!QDir().mkpath(dataPath))
        return false;
    StorageThread thread;
    QObject context;
    bool isKept = true;
    const auto note = [&isKept](const auto &written) { isKept = isKept && written.has_value(); };
    const ConnectionId id = ConnectionId::create();
    const ProfileStore profiles(dataPath + "/portals.json"_L1, thread);
    profiles.save(oneProfile(id), &context, note);
    PeopleStore store(dataPath + "/people.sqlite"_L1, thread);
    const QList<PersonRecord> all = manyPeople(people);
    for (qsizetype from = 0; from < all.size(); from += peopleAtOnce)
        store.writePeople(id, all.mid(from, peopleAtOnce), {}, &context, note);
    SyncState state;
    state.finishedPasses = state.pass;
    state.finishedAt = QDateTime::currentDateTimeUtc();
    store.finishPass(id, state, &context, note);
    thread.waitForDone();
    QCoreApplication::processEvents();
    return isKept;
}
