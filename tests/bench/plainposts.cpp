// SPDX-License-Identifier: Apache-2.0
#include "plainposts.h"

#include "chaosportal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 3;

struct Order {
    QUrl webhook;
    QJsonObject parameters;
    int timeoutMilliseconds = 0;
};

//! One create as one would write it in an afternoon.
class PlainPost final : public QObject {
public:
    explicit PlainPost(Order order)
        : m_order(std::move(order))
    {
    }

    void warmUp() { post(u"profile"_s, {}); }
    void create()
    {
        ++m_tries;
        m_answered = false;
        post(u"imbot.chat.add"_s, m_order.parameters);
    }

    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] bool isOver() const { return m_answered && (m_chat != 0 || m_tries >= tries); }
    [[nodiscard]] qint64 chat() const { return m_chat; }
    [[nodiscard]] QString key() const
    {
        return m_order.parameters.value("ENTITY_ID"_L1).toString();
    }

private:
    void post(const QString &method, const QJsonObject &parameters)
    {
        QUrl url = m_order.webhook;
        url.setPath(url.path() + method);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setTransferTimeout(m_order.timeoutMilliseconds);
        QNetworkReply *reply = m_network.post(request, QJsonDocument(parameters).toJson());
        connect(reply, &QNetworkReply::finished, this, [this, reply] { read(*reply); });
    }

    void read(QNetworkReply &reply)
    {
        const QJsonValue result =
            QJsonDocument::fromJson(reply.isOpen() ? reply.readAll() : QByteArray())
                .object()
                .value("result"_L1);
        reply.deleteLater();
        m_answered = true;
        if (m_tries == 0)
            return; // of the warming up
        m_chat = result.toVariant().toLongLong();
        if (m_chat == 0 && m_tries < tries)
            create();
    }

    const Order m_order;
    QNetworkAccessManager m_network;
    int m_tries = 0;
    qint64 m_chat = 0;
    bool m_answered = false;
};

using Posts = std::vector<std::unique_ptr<PlainPost>>;

Posts makePosts(const DemoPortal &portal, const FaultProxy &proxy, int count, int timeout)
{
    Posts posts;
    for (int i = 0; i < count; ++i) {
        const QJsonObject parameters{
            {u"TITLE"_s, u"Plain %1"_s.arg(i)},          {u"MESSAGE"_s, QString(500, u'm')},
            {u"USERS"_s, QJsonArray{portal.callerId()}}, {u"ENTITY_TYPE"_s, u"CHAT"_s},
            {u"ENTITY_ID"_s, u"plain|%1"_s.arg(i)},      {u"BOT_ID"_s, portal.defaultBotId()},
            {u"CLIENT_ID"_s, portal.clientId()}};
        posts.push_back(std::make_unique<PlainPost>(
            Order{QUrl(proxy.addressOf(portal.webhookAddress())), parameters, timeout}));
    }
    return posts;
}

ChaosTally tallyOf(const Posts &posts, const QList<DemoChat> &chats)
{
    ChaosTally tally;
    for (const auto &post : posts) {
        const auto made = int(std::ranges::count(chats, post->key(), &DemoChat::entityId));
        tally.chats += made;
        tally.duplicates += std::max(0, made - 1);
        tally.untrue += (post->chat() != 0) == (made > 0) ? 0 : 1;
    }
    return tally;
}

} // namespace

ChaosTally meetTroubleByPlainPosts(const Trouble &trouble, const ChaosSetting &setting,
                                   const ScaledWaits &waits)
{
    DemoPortal portal(chaosPortalOptions());
    if (!portal.start())
        qFatal("the demo portal does not start");
    FaultProxy proxy(portal.baseUrl().port(), setting.line);
    if (setting.line == FaultProxy::Line::Tls)
        proxy.trustCertificate();
    const auto timeout = int(waits.patience().answer.count());
    const Posts posts = makePosts(portal, proxy, setting.creates, timeout);
    const auto allAre = [&posts](auto question) {
        return [&posts, question] {
            return std::ranges::all_of(
                posts, [question](const auto &post) { return (post.get()->*question)(); });
        };
    };
    if (setting.reused) {
        for (const auto &post : posts)
            post->warmUp();
        std::ignore = QTest::qWaitFor(allAre(&PlainPost::isAnswered), 60'000);
    }
    const ChaosPortal troubled(trouble, portal, proxy, setting);
    for (const auto &post : posts)
        post->create();
    std::ignore = QTest::qWaitFor(allAre(&PlainPost::isOver), int(waits.longest().count()));
    // What is delivered late counts as well.
    QTest::qWait(int(waits.of(std::chrono::minutes(2)).count()));
    return tallyOf(posts, portal.chats());
}
