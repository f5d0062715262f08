// SPDX-License-Identifier: Apache-2.0
#include "peoplefaces.h"

#include "connections.h"
#include "peoplesearch.h"
#include "picturedownload.h"
#include "picturereader.h"
#include "portalclient.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace {

//! So that as many as may be kept at all are kept if they are small.
constexpr qsizetype leastCost = PeopleFaces::mostKeptBytes / PeopleFaces::mostKept;

} // namespace

PeopleFaces::PeopleFaces(const Connections &connections, const PeopleSearch &people,
                         QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_people(people)
    , m_fetching(std::make_unique<QObject>())
    , m_faces(mostKeptBytes)
{
    m_pool.setMaxThreadCount(1);
    m_starting.setSingleShot(true);
    connect(&m_starting, &QTimer::timeout, this, &PeopleFaces::fetchSome);
    connect(&m_connections, &Connections::currentChanged, this, &PeopleFaces::follow);
    follow();
}

PeopleFaces::~PeopleFaces()
{
    m_fetching.reset(); // before the network
    m_pool.waitForDone();
}

void PeopleFaces::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
}

//! Nothing of one portal, or of an old way to it, is for another.
void PeopleFaces::follow()
{
    const Connection *current = m_connections.current();
    PortalClient *client = current ? m_connections.client(current->id) : nullptr;
    if (client == m_client && m_network)
        return;
    m_fetching = std::make_unique<QObject>();
    m_wishes.clear();
    m_underWay.clear();
    m_missing.clear();
    m_faces.clear();
    m_client = client;
    m_network = client ? std::make_unique<PictureNetwork>(client->access()) : nullptr;
}

QImage PeopleFaces::faceOf(PersonId person, int edgePixels)
{
    const QString address = m_network ? m_people.avatarOf(person) : QString();
    if (address.isEmpty())
        return {};
    if (const QImage *face = m_faces.object(address))
        return *face;
    if (!m_missing.contains(address) && !m_underWay.contains(address))
        wish({.person = person, .address = address, .edgePixels = edgePixels});
    return {};
}

void PeopleFaces::wish(const Wish &wish)
{
    m_wishes.removeIf([&wish](const Wish &other) { return other.address == wish.address; });
    m_wishes.append(wish);
    if (m_wishes.size() > mostWaiting)
        m_wishes.removeFirst();
    m_starting.start(0); // who paints does not wait
}

void PeopleFaces::fetchSome()
{
    while (!m_wishes.isEmpty() && m_underWay.size() < mostAtOnce)
        fetch(m_wishes.takeLast());
}

void PeopleFaces::fetch(const Wish &wish)
{
    m_underWay.insert(wish.address);
    const QUrl address = m_network->portal().resolved(QUrl(wish.address));
    auto *download = new PictureDownload(*m_network, address, m_patience, m_fetching.get());
    connect(download, &PictureDownload::finished, this,
            [this, download, wish](const QByteArray &bytes) {
                download->deleteLater();
                if (bytes.isEmpty())
                    take(wish, {});
                else
                    decode(wish, bytes);
            });
    download->start();
}

void PeopleFaces::decode(const Wish &wish, const QByteArray &bytes)
{
    using Watcher = QFutureWatcher<QImage>;
    auto *watcher = new Watcher(m_fetching.get());
    connect(watcher, &Watcher::finished, this, [this, watcher, wish] {
        watcher->deleteLater();
        take(wish, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [bytes, edge = wish.edgePixels] {
        return PictureReader::faceFrom(bytes, edge, mostPixels);
    }));
}

void PeopleFaces::take(const Wish &wish, const QImage &face)
{
    m_underWay.remove(wish.address);
    m_starting.start(0);
    if (face.isNull()) {
        m_missing.insert(wish.address);
        return;
    }
    m_faces.insert(wish.address, new QImage(face), std::max(leastCost, face.sizeInBytes()));
    Q_EMIT arrived(wish.person);
}
