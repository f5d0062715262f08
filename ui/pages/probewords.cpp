// SPDX-License-Identifier: Apache-2.0
#include "probewords.h"

#include "hostlabel.h"
#include "isolated.h"
#include "peoplekeys.h"
#include "texts.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

//! From there on certificates and expiry dates may go wrong.
constexpr qint64 noticeableMinutes = 5;

} // namespace

bool ProbeWords::canGoOn(const ProbeReport &report)
{
    return report.canCreateChats;
}

QString ProbeWords::works(const ProbeReport &report)
{
    const QString person = report.me.name.isEmpty()
        ? tr("person %1", "@info number in the portal").arg(report.me.id.value())
        : isolated(report.me.name);
    return canGoOn(report)
        ? tr("The connection works. You act as %1 in %2.", "@info person, portal")
              .arg(person, hostLabelOf(report.portal))
        : tr("The portal answers, but chats cannot be created. You act as %1 in %2.",
             "@info person, portal")
              .arg(person, hostLabelOf(report.portal));
}

QStringList ProbeWords::missing(const ProbeReport &report)
{
    QStringList sentences;
    if (!report.hasScope(u"imbot"_s))
        sentences += tr("The webhook lacks the permission “imbot”, so it cannot create chats. Tick "
                        "it in the webhook’s settings, save, and test again.",
                        "@info");
    else if (!report.canCreateChats)
        sentences += tr("The portal does not offer the method imbot.chat.add, so chats cannot be "
                        "created.",
                        "@info");
    if (!report.hasScope(u"im"_s))
        sentences += mayListPeople(report.scopes)
            ? tr("The permission “im” is missing: people are searched in the staff directory only.",
                 "@info")
            : tr("The permissions “im” and “user_brief” are missing: people cannot be searched "
                 "for.",
                 "@info");
    else if (!mayListPeople(report.scopes))
        sentences += tr("The permission “user_brief” is missing: people are found by the "
                        "messenger’s search only, and the list of all people cannot be read.",
                        "@info");
    if (!report.hasScope(u"department"_s))
        sentences += tr("The permission “department” is missing: the company’s departments cannot "
                        "be read.",
                        "@info");
    return sentences;
}

QStringList ProbeWords::remarks(const ProbeReport &report, const QDateTime &now)
{
    QStringList sentences;
    if (canGoOn(report) && !report.canRegisterBots)
        sentences += tr("The portal is too old to register a bot from here; an existing one with "
                        "its CLIENT_ID is needed.",
                        "@info");
    const qint64 apart =
        report.serverTime.isValid() ? std::abs(report.serverTime.secsTo(now)) / 60 : 0;
    if (apart >= noticeableMinutes)
        sentences += tr("The clocks of this computer and of the portal are %n minute(s) apart. Set "
                        "this computer’s clock right.",
                        "@info", static_cast<int>(apart));
    return sentences;
}

QString ProbeWords::aboutBots(const ProbeReport &report)
{
    return report.botsAreOwn
        ? tr("%n bot(s) belong to this CLIENT_ID.", "@info", static_cast<int>(report.bots.size()))
        : tr("All bots of the portal are listed: it cannot tell which belong to this CLIENT_ID.",
             "@info");
}

QString ProbeWords::sentences(const Failure &failure)
{
    const Texts::Explanation why = Texts::explain(failure);
    return tr("%1 %2", "@info what happened, what to do: two sentences")
        .arg(why.whatHappened, why.whatToDo);
}

QString ProbeWords::whyNoNewBot(const NotRegistered &notRegistered)
{
    const Failure &failure = notRegistered.failure;
    const QString said = quotation(failure);
    const QString why =
        Texts::explain(failure).whatHappened + (said.isEmpty() ? u""_s : u'\n' + said);
    return notRegistered.inDoubt
        ? tr("%1\nWhether the bot was registered is not known. Press “Finish” again: the portal "
             "will give the same bot, not a second one.",
             "@info what happened")
              .arg(why)
        : tr("%1\nNo bot was registered.", "@info what happened").arg(why);
}

QString ProbeWords::quotation(const Failure &failure)
{
    if (!failure.code.isEmpty() && !failure.description.isEmpty())
        return tr("The portal’s own words: %1 (%2)", "@info a text, a code")
            .arg(isolated(failure.description), failure.code);
    if (!failure.code.isEmpty())
        return tr("The portal’s own words: %1", "@info a code").arg(failure.code);
    if (failure.excerpt.isEmpty() || failure.kind == Failure::Kind::Redirected)
        return {};
    return tr("What came from %1 (status %2, %3): %4", "@info host, number, content type, text")
        .arg(failure.host, QString::number(failure.httpStatus), failure.contentType,
             isolated(failure.excerpt));
}
