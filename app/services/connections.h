// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botresult.h"
#include "botwish.h"
#include "failure.h"
#include "instant.h"
#include "portalaccess.h"
#include "portalprofile.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

class BotWishes;
class Pacer;
class PortalClient;
class SecretStore;
struct Patience;
struct PortalSecrets;

//! The portals that the program can speak to, and the one chosen. Owns what speaks to them. They
//! are in memory here; PortalKeeper remembers them.
class Connections final : public QObject {
    Q_OBJECT

public:
    explicit Connections(Clock clock, QObject *parent = nullptr);
    ~Connections() override;

    //! Replaces the waits of all clients made from now on (tests).
    void setPatience(const Patience &patience);
    //! Replaces the allowance that is reckoned with for all portals met from now on (tests).
    void setAllowance(const Bucket &allowance);

    //! \a hide gets every secret before it is used: whoever writes texts keeps it out of them.
    void tellSecretsTo(std::function<void(const Secret &)> hide);

    //! Tries an access without keeping it; a later try replaces one under way.
    void probe(const PortalAccess &access, QObject *context,
               std::function<void(Result<ProbeReport>)> done);
    //! Registers a bot in the portal of \a access. A later try replaces it like a probe. Where an
    //! earlier registration with this webhook has not come to its end, also in an earlier run, it
    //! is tried again in place of \a wish: that gives no second bot. \a done gets the CLIENT_ID
    //! too.
    void registerBot(const PortalAccess &access, const BotWish &wish, QObject *context,
                     std::function<void(BotResult, Secret clientId)> done);
    //! Forgets the try under way; its `done` does not run. A bot that is being registered is taken
    //! back: see botLeft().
    void cancelProbe();

    //! Keeps a portal with its bot and makes it the current one. One for the same webhook owner and
    //! bot is replaced and keeps its name and plan; so is \a renewed, if portal and bot are the
    //! same: the webhook may be somebody else's now. Where the portal has said that it has moved,
    //! \a movedFrom is the address at which it was known. One that was forgotten gets its id again,
    //! so that its chats find it.
    ConnectionId add(const PortalAccess &access, const ProbeReport &report, const Bot &bot,
                     ConnectionId renewed = {}, const QUrl &movedFrom = {});
    //! Makes \a id the current one; ignored where there is no such connection.
    void choose(ConnectionId id);
    //! What the person calls it; empty: by its address.
    void rename(ConnectionId id, const QString &name);
    //! The allowance of the portal's plan; for all connections to the same portal.
    void setPlan(ConnectionId id, PortalPlan plan);
    //! How long the portal may work on one request; for all connections to the same portal.
    void setTimeBound(ConnectionId id, std::chrono::seconds bound);
    //! The way to the portal, with the proxy's password, and whom to believe on it. Calls under way
    //! still go the old one.
    void setRoute(ConnectionId id, const PortalRoute &route);
    //! What becomes of the chats of a connection that is forgotten.
    enum class Chats { Stay, Go };
    //! Calls under way come to their end; nothing more is sent. Chats that stay find the
    //! connection again when it is added anew.
    void forget(ConnectionId id, Chats chats = Chats::Stay);
    //! The portal has moved, and answers at \a newBase: the same webhook there from now on. Another
    //! server must be trusted anew.
    void follow(ConnectionId id, const QUrl &newBase);

    //! Null where nothing is connected. Valid until the next change.
    [[nodiscard]] const Connection *current() const;
    [[nodiscard]] const Connection *find(ConnectionId id) const;
    //! By their labels.
    [[nodiscard]] QList<Connection> all() const;
    //! Null where there is no such connection. Valid until the next change.
    [[nodiscard]] const PortalProfile *profile(ConnectionId id) const;
    //! With the proxy's password, as far as it is known.
    [[nodiscard]] PortalRoute route(ConnectionId id) const;
    //! Nothing where they are not at hand. Show none of them.
    [[nodiscard]] std::optional<PortalSecrets> secrets(ConnectionId id) const;
    //! How much longer than usual the portal may work on a request.
    [[nodiscard]] std::chrono::seconds extraTime(ConnectionId id) const;
    //! For services only. Null where the connection is not at hand. Owned here.
    [[nodiscard]] PortalClient *client(ConnectionId id) const;
    [[nodiscard]] Pacer *pacer(ConnectionId id) const;
    //! For services only: the same webhook at \a newBase, to see whether the portal answers there;
    //! nothing is kept of it. Null like client(). The caller retires it.
    [[nodiscard]] PortalClient *clientAt(ConnectionId id, const QUrl &newBase);

    //! For services only: what an earlier run has left. Those that are there already stay as they
    //! are. The secrets are BeingRead.
    void restore(const PortalProfiles &profiles);
    //! For services only: the secrets of a connection that was restored; nothing: there are none.
    void restoreSecrets(ConnectionId id, const std::optional<PortalSecrets> &secrets);
    //! For services only: bots that are being registered are known to the next run, in \a store,
    //! which must outlive this.
    void keepUnfinishedBotsIn(SecretStore &store);
    //! For services only: what is to be remembered.
    [[nodiscard]] PortalProfiles profiles() const;

    //! An earlier run has left \a memory of its calls to \a portal, \a age ago.
    void recallPace(const QUrl &portal, const PaceMemory &memory, std::chrono::milliseconds age);

Q_SIGNALS:
    //! How many calls \a portal has had lately; before the call that changed it may leave.
    void paceChanged(const QUrl &portal, const PaceMemory &memory);
    //! Another one is the current one, or something about it has changed.
    void currentChanged();
    //! One was added or is gone, or something about one has changed.
    void changed();
    //! \a id has secrets that are to be remembered.
    void secretsChanged(ConnectionId id);
    void forgotten(ConnectionId id);
    //! \a id can be used (again).
    void available(ConnectionId id);
    //! A bot that nobody wants any more could not be taken back: it may be in \a portal.
    void botLeft(const QString &name, const QUrl &portal);
    //! The portal asked everybody to wait.
    void paused(ConnectionId id, std::chrono::milliseconds length);

private:
    struct Kept;

    [[nodiscard]] Pacer &pacerFor(const QUrl &portal);
    void beginTry();
    [[nodiscard]] PortalClient &clientForTrying(const PortalAccess &access);
    void sendWish(PortalAccess access, const BotWish &wish, QObject *context,
                  std::function<void(BotResult, Secret clientId)> done);
    [[nodiscard]] PortalClient *makeClient(const PortalAccess &access, Pacer &pacer,
                                           std::chrono::seconds extraTime = {});
    void takeWhatHoldsForThePortal(PortalProfile &profile, const QUrl &portal) const;
    [[nodiscard]] Bucket allowanceFor(const QUrl &portal) const;
    [[nodiscard]] Kept *kept(ConnectionId id) const;
    [[nodiscard]] ConnectionId idFor(const WebhookAddress &webhook, BotId bot, ConnectionId renewed,
                                     const QUrl &movedFrom) const;
    [[nodiscard]] ConnectionId formerIdFor(const WebhookAddress &webhook, BotId bot) const;
    [[nodiscard]] ConnectionId formerIdOrUsual(const WebhookAddress &webhook, BotId bot) const;
    [[nodiscard]] bool isTaken(ConnectionId id, const QUrl &portal, BotId bot) const;
    void noteFormer(const Kept &gone, Chats chats);
    void renewClient(Kept &kept);
    void announce(ConnectionId id);
    void announcePause(const Pacer *pacer, std::chrono::milliseconds length);

    Clock m_clock;
    std::unique_ptr<BotWishes> m_wishes;
    std::function<void(const Secret &)> m_hide;
    std::unique_ptr<Patience> m_patience;
    std::optional<Bucket> m_allowance;
    // One per portal, by its address: all who call it share its allowance. Each owns the clients
    // that it paces.
    std::map<QString, std::unique_ptr<Pacer>> m_pacers;
    std::map<QString, std::unique_ptr<Kept>> m_kept; // by ConnectionId::text()
    QList<FormerConnection> m_former;
    ConnectionId m_current;
    std::unique_ptr<QObject> m_probing; // context of the try under way
};
