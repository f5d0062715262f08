// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botresult.h"
#include "botwish.h"
#include "call.h"
#include "chatrequest.h"
#include "connection.h"
#include "directorypages.h"
#include "keypages.h"
#include "outcome.h"
#include "pacer.h"
#include "portallink.h"
#include "postresult.h"
#include "sendstage.h"

#include <QObject>

#include <memory>

//! Speaks to one portal. Every function returns at once; `done` runs exactly once, later than the
//! call, in the caller's thread, or not at all if `context` has gone. Reads wait for the pacer by
//! themselves and are repeated a few times after a limit answer; a create is sent once per call and
//! brings its Ticket. No redirect is followed, no cookie kept, nothing cached.
class PortalClient final : public QObject {
    Q_OBJECT

public:
    //! \a pacer must outlive the client.
    PortalClient(PortalAccess access, Pacer &pacer, Patience patience, QObject *parent = nullptr);
    ~PortalClient() override;

    [[nodiscard]] const PortalAccess &access() const { return m_access; }

    //! Deletes this later, as soon as no call is under way: whoever waits still gets an answer.
    void retire();

    //! Creates the chat, sending it once, on a fresh connection. \a pair is the person's own or our
    //! key. Cancelling gives NotSent before the first byte and Unknown after it. Source: REST
    //! reference, section 2.
    Call createChat(Ticket ticket, const ChatRequest &request, const EntityPair &pair,
                    QObject *context, std::function<void(SendStage)> stage,
                    std::function<void(Outcome::Any)> done);

    //! Asks by batch which chats exist for \a pairs, in their order; nothing where there is none.
    //! An answer that lacks a key, or holds an error for one, is a failure of the whole.
    Call findChats(const QList<EntityPair> &pairs, QObject *context,
                   std::function<void(Result<QList<std::optional<ChatId>>>)> done);

    //! Tries the webhook: scopes, who it belongs to, bots, whether chats can be created.
    Call probe(QObject *context, std::function<void(Result<ProbeReport>)> done);

    //! Registers a bot, sending the request once; doubt is looked up. The client's CLIENT_ID must
    //! be the wish's. After a failure the same wish may be tried again: it gives no second bot.
    //! Cancelling ends it only before it is sent.
    Call registerBot(const BotWish &wish, QObject *context, std::function<void(BotResult)> done);

    //! Takes a bot of the client's CLIENT_ID out of the portal. Harmless to repeat.
    Call unregisterBot(BotId bot, QObject *context, std::function<void(Result<bool>)> done);

    //! At most \a limit active people whose name, position or department matches \a text; no bots.
    //! Asks im.search.user.list, or user.search where scope im is not in \a scopes. Texts too short
    //! for the portal (under 3 characters and not a number) must not be passed: the portal would
    //! answer with everybody.
    Call searchPeople(const QString &text, int limit, const QStringList &scopes, QObject *context,
                      std::function<void(Result<QList<PersonRecord>>)> done);

    //! Pages of people for a directory, in one call that goes behind all others and is not
    //! repeated. Needs one of the scopes for users.
    Call people(const PeopleQuestion &question, QObject *context,
                std::function<void(Result<PeopleSlice>)> done);

    //! Certain people, by their IDs and addresses, behind all other calls. As many calls as it
    //! takes: pass some hundred at once. Fails where the portal answers nothing at all.
    Call peopleWith(const KeyQuestion &question, QObject *context,
                    std::function<void(Result<KeyPages>)> done);

    //! The departments after the first \a from ones, likewise. Needs the scope for departments.
    Call departments(int from, QObject *context, std::function<void(Result<DepartmentSlice>)> done);

    //! Who is in \a chat, asked as \a bot; empty if that may not see it.
    Call members(ChatId chat, BotId bot, QObject *context,
                 std::function<void(Result<QList<PersonId>>)> done);

    //! Whom \a chat belongs to, asked as \a bot, or as the webhook's owner on older portals.
    Call owner(ChatId chat, BotId bot, QObject *context,
               std::function<void(Result<PersonId>)> done);

    //! Hands \a chat over; the bot must own it. Harmless to repeat.
    Call setOwner(ChatId chat, PersonId owner, BotId bot, QObject *context,
                  std::function<void(Result<bool>)> done);

    //! Invites people into \a chat, who see all that was said in it. Harmless to repeat.
    Call addPeople(ChatId chat, const QList<PersonId> &people, BotId bot, QObject *context,
                   std::function<void(Result<bool>)> done);

    //! Posts \a text into \a chat as \a bot, sending it once, and cannot be cancelled.
    void postMessage(ChatId chat, const QString &text, BotId bot, QObject *context,
                     std::function<void(PostResult)> done);

protected:
    void childEvent(QChildEvent *event) override;

private:
    [[nodiscard]] PortalLink link(Pacer::Priority priority = Pacer::Priority::Read) const;

    const PortalAccess m_access;
    Pacer &m_pacer;
    const Patience m_patience;
    std::unique_ptr<QNetworkAccessManager> m_network; // of the reads; a create has its own
    bool m_retired = false;
};
