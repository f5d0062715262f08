// SPDX-License-Identifier: Apache-2.0
#include "portalclient.h"

#include "batchreading.h"
#include "botregistering.h"
#include "createbody.h"
#include "exchange.h"
#include "inquiry.h"
#include "onetimecall.h"
#include "peoplereading.h"
#include "personreader.h"
#include "portalnetwork.h"
#include "probereader.h"
#include "reading.h"
#include "wirenames.h"
#include "wirevalues.h"

#include <QChildEvent>
#include <QNetworkAccessManager>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

using FoundChats = QList<std::optional<ChatId>>;

constexpr int largestSearchPage = 50; // REST reference, section 6.2

QString lookUpKey(qsizetype index)
{
    return u'k' + QString::number(index);
}

QList<BatchCommand> lookUpCommands(const QList<EntityPair> &pairs)
{
    QList<BatchCommand> commands;
    for (qsizetype i = 0; i < pairs.size(); ++i)
        commands.append({lookUpKey(i),
                         u"imbot.chat.get"_s,
                         {{u"ENTITY_TYPE"_s, pairs[i].type}, {u"ENTITY_ID"_s, pairs[i].id}}});
    return commands;
}

//! Null means that there is none; whatever else is no chat's number proves nothing.
Result<std::optional<ChatId>> chatIn(const QJsonValue &value, const QString &host)
{
    if (value.isNull())
        return std::optional<ChatId>();
    const auto id = idIn(memberIn(value, u"ID"_s));
    if (!id)
        return std::unexpected(unexpectedResult(u"imbot.chat.get"_s, host));
    return std::optional(ChatId(*id));
}

Result<FoundChats> readFoundChats(const BatchAnswer &answer, qsizetype count, const QString &host)
{
    FoundChats chats;
    for (qsizetype i = 0; i < count; ++i) {
        const auto one = answer.constFind(lookUpKey(i));
        if (one == answer.cend())
            return std::unexpected(unexpectedResult(u"batch"_s, host));
        if (!one->has_value())
            return std::unexpected(one->error());
        const auto chat = chatIn(one->value(), host);
        if (!chat)
            return std::unexpected(chat.error());
        chats.append(*chat);
    }
    return chats;
}

QJsonObject searchInMessenger(const QString &text)
{
    return {{u"FIND"_s, text}, {u"LIMIT"_s, largestSearchPage}};
}

//! FIND alone: the documentation allows no other condition beside it, so those who left are sorted
//! out here. Source: REST reference, section 6.1.
QJsonObject searchAmongUsers(const QString &text)
{
    return {{u"FILTER"_s, QJsonObject{{u"FIND"_s, text}}},
            {u"sort"_s, u"LAST_NAME"_s},
            {u"order"_s, u"ASC"_s}};
}

QList<PersonId> peopleNumbersIn(const QJsonValue &value)
{
    QList<PersonId> numbers;
    const QList<QJsonValue> items = itemsIn(value);
    for (const QJsonValue &item : items) {
        if (const auto id = idIn(item))
            numbers.append(PersonId(*id));
    }
    return numbers;
}

//! Asks one thing and turns the result into what \a inquiry answers.
template <typename T, typename Read>
Call askOnce(const PortalLink &link, const QString &method, const QJsonObject &parameters,
             Inquiry<T> *inquiry, const Read &read)
{
    auto *reading = new Reading(link, method, parameters, inquiry);
    QObject::connect(
        reading, &Reading::finished, inquiry, [inquiry, read](const Result<QJsonValue> &result) {
            inquiry->answer(result ? Result<T>(read(*result)) : std::unexpected(result.error()));
        });
    reading->start();
    return inquiry->call();
}

struct Question {
    QString method;
    QJsonObject parameters;
};

//! Asks by the second version of the bot methods, and by the first where a portal lacks it. \a read
//! makes a Result<T> of the result.
template <typename T, typename Read>
Call askEitherVersion(const PortalLink &link, const Question &second, const Question &first,
                      Inquiry<T> *inquiry, const Read &read)
{
    const auto answer = [inquiry, read](const Result<QJsonValue> &result) {
        inquiry->answer(result ? read(*result) : Result<T>(std::unexpected(result.error())));
    };
    auto *newer = new Reading(link, second.method, second.parameters, inquiry);
    auto *older = new Reading(link, first.method, first.parameters, inquiry);
    QObject::connect(older, &Reading::finished, inquiry, answer);
    QObject::connect(newer, &Reading::finished, inquiry,
                     [answer, older](const Result<QJsonValue> &result) {
                         if (!result && result.error().code == "ERROR_METHOD_NOT_FOUND"_L1)
                             older->start();
                         else
                             answer(result);
                     });
    newer->start();
    return inquiry->call();
}

QString dialogOf(ChatId chat)
{
    return u"chat"_s + QString::number(chat.value());
}

//! The owner in either version's answer: `{"chat": {"owner": 17}}` or `{"owner": 17}`.
Result<PersonId> ownerIn(const QJsonValue &result, const QString &host)
{
    const QJsonValue chat = memberIn(result, u"chat"_s);
    const auto id = idIn(memberIn(chat.isObject() ? chat : result, u"owner"_s));
    if (!id)
        return std::unexpected(unexpectedResult(u"imbot.v2.Chat.get"_s, host));
    return PersonId(*id);
}

template <typename T, typename Read>
Call askTogether(const PortalLink &link, const QList<BatchCommand> &commands, Inquiry<T> *inquiry,
                 const Read &read)
{
    auto *batch = new BatchReading(link, commands, inquiry);
    QObject::connect(batch, &BatchReading::finished, inquiry,
                     [inquiry, read](const Result<BatchAnswer> &answer) {
                         inquiry->answer(answer ? read(*answer)
                                                : Result<T>(std::unexpected(answer.error())));
                     });
    batch->start();
    return inquiry->call();
}

} // namespace

PortalClient::PortalClient(PortalAccess access, Pacer &pacer, Patience patience, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_pacer(pacer)
    , m_patience(patience)
    , m_network(makeNetwork(m_access))
{
}

PortalClient::~PortalClient()
{
    // The calls under way use the members, which go before QObject would delete its children.
    m_retired = false;
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
}

void PortalClient::retire()
{
    m_retired = true;
    if (children().isEmpty())
        deleteLater();
}

void PortalClient::childEvent(QChildEvent *event)
{
    // Calls are children of ours, and nothing else is.
    if (m_retired && event->removed() && children().isEmpty())
        deleteLater();
}

Call PortalClient::createChat(Ticket, const ChatRequest &request, const EntityPair &pair,
                              QObject *context, std::function<void(SendStage)> stage,
                              std::function<void(Outcome::Any)> done)
{
    const QByteArray body = createBody(request, pair, m_access.clientId);
    auto *exchange = new Exchange(m_access, {createMethod, body}, m_patience, nullptr, this);
    if (stage)
        connect(exchange, &Exchange::staged, context, std::move(stage));
    connect(exchange, &Exchange::finished, exchange, &QObject::deleteLater);
    connect(exchange, &Exchange::finished, this,
            [this, receiver = QPointer(context), done = std::move(done)](const RawAnswer &answer) {
                const AnswerJson json(answer);
                const Outcome::Any outcome = readCreateAnswer(answer, json);
                const auto *deferred = std::get_if<Outcome::Deferred>(&outcome);
                notePace(m_pacer, answer, deferred ? &deferred->failure : nullptr,
                         json.operating());
                if (receiver)
                    done(outcome);
            });
    exchange->start();
    return Call(exchange, [exchange] { exchange->cancel(); });
}

Call PortalClient::findChats(const QList<EntityPair> &pairs, QObject *context,
                             std::function<void(Result<FoundChats>)> done)
{
    auto *inquiry = new Inquiry<FoundChats>(context, std::move(done), this);
    return askTogether(
        link(), lookUpCommands(pairs), inquiry,
        [count = pairs.size(), host = m_access.webhook.hostLabel()](const BatchAnswer &answer) {
            return readFoundChats(answer, count, host);
        });
}

Call PortalClient::probe(QObject *context, std::function<void(Result<ProbeReport>)> done)
{
    auto *inquiry = new Inquiry<ProbeReport>(context, std::move(done), this);
    return askTogether(
        link(), probeCommands(m_access.clientId), inquiry,
        [access = m_access](const BatchAnswer &answer) { return readProbe(answer, access); });
}

Call PortalClient::registerBot(const BotWish &wish, QObject *context,
                               std::function<void(BotResult)> done)
{
    auto *registering = new BotRegistering(link(), wish, this);
    connect(registering, &BotRegistering::finished, registering, &QObject::deleteLater);
    connect(registering, &BotRegistering::finished, context, std::move(done));
    registering->start();
    return Call(registering, [registering] { registering->giveUp(); });
}

//! One that is gone already is as good. Source: REST reference, section 5.11.
Call PortalClient::unregisterBot(BotId bot, QObject *context,
                                 std::function<void(Result<bool>)> done)
{
    auto *inquiry = new Inquiry<bool>(context, std::move(done), this);
    auto *reading = new Reading(
        link(), u"imbot.v2.Bot.unregister"_s,
        {{u"botId"_s, bot.value()}, {u"botToken"_s, m_access.clientId.reveal()}}, inquiry);
    connect(reading, &Reading::finished, inquiry, [inquiry](const Result<QJsonValue> &result) {
        const bool gone = result || result.error().code == "BOT_NOT_FOUND"_L1;
        inquiry->answer(gone ? Result<bool>(true) : std::unexpected(result.error()));
    });
    reading->start();
    return inquiry->call();
}

Call PortalClient::searchPeople(const QString &text, int limit, const QStringList &scopes,
                                QObject *context,
                                std::function<void(Result<QList<PersonRecord>>)> done)
{
    auto *inquiry = new Inquiry<QList<PersonRecord>>(context, std::move(done), this);
    const bool inMessenger = scopes.contains("im"_L1);
    return askOnce(
        link(), inMessenger ? u"im.search.user.list"_s : u"user.search"_s,
        inMessenger ? searchInMessenger(text) : searchAmongUsers(text), inquiry,
        [limit](const QJsonValue &result) { return invitablePeopleIn(result).mid(0, limit); });
}

Call PortalClient::people(const PeopleQuestion &question, QObject *context,
                          std::function<void(Result<PeopleSlice>)> done)
{
    auto *inquiry = new Inquiry<PeopleSlice>(context, std::move(done), this);
    auto *reading = new PeopleReading(link(Pacer::Priority::Background), question, inquiry);
    connect(reading, &PeopleReading::finished, inquiry, &Inquiry<PeopleSlice>::answer);
    reading->start();
    return inquiry->call();
}

Call PortalClient::peopleWith(const KeyQuestion &question, QObject *context,
                              std::function<void(Result<KeyPages>)> done)
{
    auto *inquiry = new Inquiry<KeyPages>(context, std::move(done), this);
    return askTogether(link(Pacer::Priority::Background), keyCommands(question), inquiry,
                       [question, host = m_access.webhook.hostLabel()](const BatchAnswer &answer) {
                           return Result<KeyPages>(readKeyPages(answer, question, host));
                       });
}

Call PortalClient::departments(int from, QObject *context,
                               std::function<void(Result<DepartmentSlice>)> done)
{
    auto *inquiry = new Inquiry<DepartmentSlice>(context, std::move(done), this);
    return askTogether(link(Pacer::Priority::Background), departmentCommands(from), inquiry,
                       [host = m_access.webhook.hostLabel()](const BatchAnswer &answer) {
                           return readDepartments(answer, host);
                       });
}

Call PortalClient::members(ChatId chat, BotId bot, QObject *context,
                           std::function<void(Result<QList<PersonId>>)> done)
{
    auto *inquiry = new Inquiry<QList<PersonId>>(context, std::move(done), this);
    return askOnce(link(), u"imbot.chat.user.list"_s,
                   {{u"CHAT_ID"_s, chat.value()},
                    {u"BOT_ID"_s, bot.value()},
                    {u"CLIENT_ID"_s, m_access.clientId.reveal()}},
                   inquiry, peopleNumbersIn);
}

Call PortalClient::owner(ChatId chat, BotId bot, QObject *context,
                         std::function<void(Result<PersonId>)> done)
{
    auto *inquiry = new Inquiry<PersonId>(context, std::move(done), this);
    return askEitherVersion(link(),
                            {u"imbot.v2.Chat.get"_s,
                             {{u"dialogId"_s, dialogOf(chat)},
                              {u"botId"_s, bot.value()},
                              {u"botToken"_s, m_access.clientId.reveal()}}},
                            {u"imbot.dialog.get"_s, {{u"DIALOG_ID"_s, dialogOf(chat)}}}, inquiry,
                            [host = m_access.webhook.hostLabel()](const QJsonValue &result) {
                                return ownerIn(result, host);
                            });
}

Call PortalClient::setOwner(ChatId chat, PersonId owner, BotId bot, QObject *context,
                            std::function<void(Result<bool>)> done)
{
    auto *inquiry = new Inquiry<bool>(context, std::move(done), this);
    return askEitherVersion(link(),
                            {u"imbot.v2.Chat.setOwner"_s,
                             {{u"dialogId"_s, dialogOf(chat)},
                              {u"userId"_s, owner.value()},
                              {u"botId"_s, bot.value()},
                              {u"botToken"_s, m_access.clientId.reveal()}}},
                            {u"imbot.chat.setOwner"_s,
                             {{u"CHAT_ID"_s, chat.value()},
                              {u"USER_ID"_s, owner.value()},
                              {u"BOT_ID"_s, bot.value()},
                              {u"CLIENT_ID"_s, m_access.clientId.reveal()}}},
                            inquiry, [](const QJsonValue &) { return Result<bool>(true); });
}

Call PortalClient::addPeople(ChatId chat, const QList<PersonId> &people, BotId bot,
                             QObject *context, std::function<void(Result<bool>)> done)
{
    auto *inquiry = new Inquiry<bool>(context, std::move(done), this);
    return askOnce(link(), u"imbot.chat.user.add"_s,
                   {{u"CHAT_ID"_s, chat.value()},
                    {u"USERS"_s, numbersOf(people)},
                    {u"HIDE_HISTORY"_s, u"N"_s},
                    {u"BOT_ID"_s, bot.value()},
                    {u"CLIENT_ID"_s, m_access.clientId.reveal()}},
                   inquiry, [](const QJsonValue &) { return true; });
}

void PortalClient::postMessage(ChatId chat, const QString &text, BotId bot, QObject *context,
                               std::function<void(PostResult)> done)
{
    auto *post = new OneTimeCall(link(), u"imbot.message.add"_s,
                                 {{u"DIALOG_ID"_s, dialogOf(chat)},
                                  {u"MESSAGE"_s, text},
                                  {u"BOT_ID"_s, bot.value()},
                                  {u"CLIENT_ID"_s, m_access.clientId.reveal()}},
                                 this);
    connect(post, &OneTimeCall::finished, post, &QObject::deleteLater);
    connect(post, &OneTimeCall::finished, context,
            [done = std::move(done)](const RawAnswer &answer, const AnswerJson &json) {
                done(readPostAnswer(answer, json));
            });
    post->start();
}

PortalLink PortalClient::link(Pacer::Priority priority) const
{
    return {m_access, m_patience, m_pacer, *m_network, priority};
}
