// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace demo {
class HttpFront;
class RestDesk;
struct HttpAnswer;
struct HttpRequest;
struct PortalState;
} // namespace demo

//! The rate limit of a portal: a bucket of this size that drains.
struct DemoBucket {
    double capacity = 50;
    double drainPerSecond = 2;
};

struct DemoPortalOptions {
    int port = 0; //!< 0: any that is free
    int people = 200; //!< beside the bots
    quint32 seed = 1; //!< the same seed makes the same people
    bool legacy = false; //!< as portals of before imbot.v2 were
    std::chrono::milliseconds latency{0}; //!< before each call is looked at
    std::optional<DemoBucket> limit = DemoBucket{};
    QStringList scopes = {QStringLiteral("imbot"), QStringLiteral("im"),
                          QStringLiteral("user_brief"), QStringLiteral("department")};
    bool foreignBot = false; //!< a fourth bot, which belongs to another CLIENT_ID
    bool extranetCaller =
        false; //!< the webhook's owner is an extranet user: entity pairs are ignored
};

//! A chat as it stands in the portal.
struct DemoChat {
    int id = 0;
    QString title;
    QString description;
    QString message; //!< the welcome message as it was posted; empty where none was
    bool isOpen = false;
    QString color; //!< hex, "#4ba984"
    int owner = 0;
    QList<int> users; //!< the bot too, in the order they came
    QList<int> managers;
    QString entityType;
    QString entityId;
    QByteArray avatar; //!< the picture's bytes; empty where the portal took none
    QStringList messages; //!< all texts, system lines too
    QByteArray receivedBody; //!< the body of the request that made it
};

//! An answer that a test orders beforehand for one method.
struct DemoRefusal {
    QString code;
    int httpStatus = 400;
    QString description = {};
    int times = 1; //!< how many calls get it; below 0 all
    bool afterRunning = false; //!< the method does its work all the same
};

//! A small portal on loopback that keeps the rules of a real one, for trying the program out and
//! for tests. It answers from threads of its own; all functions may be called from any thread.
class DemoPortal final {
public:
    explicit DemoPortal(DemoPortalOptions options = {});
    ~DemoPortal();
    DemoPortal(const DemoPortal &) = delete;
    DemoPortal &operator=(const DemoPortal &) = delete;

    //! Can be called once. False and \a error (if given) where the port cannot be had.
    [[nodiscard]] bool start(QString *error = nullptr);
    //! Ends all connections; chats() and the like go on working.
    void stop();

    //! `http://127.0.0.1:PORT/`
    [[nodiscard]] QUrl baseUrl() const;
    //! `http://127.0.0.1:PORT/rest/1/<secret>/`
    [[nodiscard]] QString webhookAddress() const;
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] int defaultBotId() const;
    //! The person behind the webhook.
    [[nodiscard]] int callerId() const;

    [[nodiscard]] QList<DemoChat> chats() const;
    //! How often \a method was called, inside a batch or by itself, whatever became of it.
    [[nodiscard]] int callCount(const QString &method) const;

    //! The next calls of \a method are answered so, one order after another.
    void setRefusal(const QString &method, const DemoRefusal &refusal);
    //! As if \a method had run for so long in the last ten minutes.
    void setOperating(const QString &method, std::chrono::seconds time);
    void setScopes(const QStringList &scopes);
    void setLatency(std::chrono::milliseconds latency);
    //! From now on; nothing is in the new bucket yet.
    void setLimit(const DemoBucket &limit);
    void revokeWebhook();
    void dismissPerson(int id);
    void renamePerson(int id, const QString &name);
    void setAvatar(int id, const QString &address);
    //! Somebody new, with the number that this gives.
    int addPerson(const QString &firstName, const QString &lastName, const QString &email = {});
    //! As if the portal had been cut off before it added them.
    void removeMember(int chat, int person);

private:
    [[nodiscard]] demo::HttpAnswer answer(const demo::HttpRequest &request);
    //! Returns early when the portal stops.
    void waitForLatency();

    DemoPortalOptions m_options;
    QString m_clientId;
    mutable std::mutex m_mutex; //!< over all that follows but m_front
    std::condition_variable m_stopped;
    bool m_isStopping = false;
    std::unique_ptr<demo::PortalState> m_state;
    std::unique_ptr<demo::RestDesk> m_desk;
    std::unique_ptr<demo::HttpFront> m_front;
};
