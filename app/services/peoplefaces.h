// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

class Connections;
class PeopleSearch;
class PictureNetwork;
class PortalClient;

//! The pictures of the current portal's people, fetched when somebody wants to see them: few at a
//! time, the latest wishes first. The last ones stay in memory; those that cannot be had are not
//! asked for again. Initials are for whoever has none.
class PeopleFaces final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 4;
    //! Wishes that wait. Those that were scrolled away long ago are dropped.
    static constexpr int mostWaiting = 40;
    static constexpr int mostKept = 500;
    static constexpr qsizetype mostKeptBytes = 16'000'000;
    static constexpr qint64 mostPixels = 12'000'000; //!< Of a picture before it is made small.

    //! Both must outlive it.
    PeopleFaces(const Connections &connections, const PeopleSearch &people,
                QObject *parent = nullptr);
    ~PeopleFaces() override;

    //! Replaces how long one picture is waited for, 10 s (tests).
    void setPatience(std::chrono::milliseconds patience);

    //! The picture of \a person, a square of at most \a edgePixels; null where it is not here. It
    //! is fetched then, if there is one; arrived() tells.
    [[nodiscard]] QImage faceOf(PersonId person, int edgePixels);

    //! Some that were wanted are still to come, or not.
    [[nodiscard]] bool isBusy() const { return !m_wishes.isEmpty() || !m_underWay.isEmpty(); }

Q_SIGNALS:
    void arrived(PersonId person);

private:
    struct Wish {
        PersonId person;
        QString address;
        int edgePixels = 0;
    };

    void follow();
    void wish(const Wish &wish);
    void fetchSome();
    void fetch(const Wish &wish);
    void decode(const Wish &wish, const QByteArray &bytes);
    void take(const Wish &wish, const QImage &face);

    const Connections &m_connections;
    const PeopleSearch &m_people;
    std::chrono::milliseconds m_patience{std::chrono::seconds(10)};
    QPointer<PortalClient> m_client; // whose way the network goes
    std::unique_ptr<PictureNetwork> m_network;
    std::unique_ptr<QObject> m_fetching; // context of all downloads under way
    QCache<QString, QImage> m_faces; // by address
    QSet<QString> m_missing;
    QSet<QString> m_underWay;
    QList<Wish> m_wishes; // the latest last
    QTimer m_starting;
    QThreadPool m_pool; // one thread: a large picture needs much memory
};
