// SPDX-License-Identifier: Apache-2.0
#include "peopledesk.h"
#include "peoplefaces.h"
#include "picturedownload.h"
#include "pictureserver.h"
#include "samplepictures.h"

#include <QSignalSpy>

#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int edge = 56;

} // namespace

//! Pictures of people over real HTTP, from servers that do harm too.
class TestPeopleFaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fetchesAPictureOnceAndKeepsIt();
    void sendsNothingButTheAddress();
    void fetchesNobodysPictureUntilItIsWanted();
    void hasNoneOfWhoHasNone();
    void shows_data();
    void shows();
    void doesWithout_data();
    void doesWithout();
    void stopsReadingWhatIsTooLong();
    void givesUpAfterAWhile();
    void fetchesFewAtOnceAndTheLatestFirst();
    void followsAFewRedirects();
    void fetchesOverTheSafeWayOnly_data();
    void fetchesOverTheSafeWayOnly();
    void forgetsThemWithTheirPortal();
    void takesThoseThatOnlyThePortalsSearchTells();

private:
    static constexpr PersonId ann{6};

    void connectPortal(const QStringList &scopes = {u"imbot"_s, u"im"_s, u"user_brief"_s});
    void setAvatar(PersonId person, const QString &address) const
    {
        m_desk->bench.portal.setAvatar(int(person.value()), address);
    }
    //! Of ann, as soon as it is there; null where it does not come.
    [[nodiscard]] QImage face();
    [[nodiscard]] static QByteArray png(const QSize &size)
    {
        return SamplePictures::encoded(SamplePictures::quarters(size), "png");
    }

    std::unique_ptr<PictureServer> m_server;
    std::unique_ptr<PeopleDesk> m_desk;
    std::unique_ptr<PeopleFaces> m_faces;
};

void TestPeopleFaces::init()
{
    m_server = std::make_unique<PictureServer>();
    QVERIFY(m_server->start());
    m_desk = std::make_unique<PeopleDesk>();
    m_faces = std::make_unique<PeopleFaces>(m_desk->connections, m_desk->search);
}

void TestPeopleFaces::cleanup()
{
    m_faces.reset();
    m_desk.reset();
    m_server.reset();
}

void TestPeopleFaces::connectPortal(const QStringList &scopes)
{
    m_desk->connect(scopes);
    if (scopes.contains(u"user_brief"_s))
        QTRY_VERIFY(m_desk->directory.isComplete());
}

QImage TestPeopleFaces::face()
{
    const QSignalSpy arrived(m_faces.get(), &PeopleFaces::arrived);
    if (const QImage here = m_faces->faceOf(ann, edge); !here.isNull())
        return here;
    std::ignore = QTest::qWaitFor(
        [this, &arrived] { return !arrived.isEmpty() || !m_faces->isBusy(); }, 20'000);
    return m_faces->faceOf(ann, edge);
}

void TestPeopleFaces::fetchesAPictureOnceAndKeepsIt()
{
    m_server->give(u"/a.png"_s, png({300, 200}));
    setAvatar(ann, m_server->address(u"/a.png"_s));
    connectPortal();
    QVERIFY(m_faces->faceOf(ann, edge).isNull()); // it is not waited for
    const QImage shown = face();
    QCOMPARE(shown.size(), QSize(edge, edge));
    QCOMPARE(shown.pixelColor(2, 2), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(edge - 3, edge - 3), QColor(Qt::white));
    QCOMPARE(face(), shown);
    QCOMPARE(m_server->requestCount(u"/a.png"_s), 1);
}

void TestPeopleFaces::sendsNothingButTheAddress()
{
    m_server->give(u"/a.png"_s, png({60, 60}));
    m_server->give(u"/b.png"_s, png({60, 60}));
    setAvatar(ann, m_server->address(u"/a.png"_s));
    setAvatar(PersonId(7), m_server->address(u"/b.png"_s));
    connectPortal();
    QVERIFY(!face().isNull());
    static_cast<void>(m_faces->faceOf(PersonId(7), edge));
    QTRY_COMPARE(m_server->requestCount(u"/b.png"_s), 1); // after a cookie was set
    const QByteArray heads =
        (m_server->heads(u"/a.png"_s) + m_server->heads(u"/b.png"_s)).join().toLower();
    QVERIFY(heads.startsWith("get /a.png http/1.1\r\n"));
    for (const char *name : {"cookie:", "authorization:", "referer:"})
        QVERIFY2(!heads.contains(name), name);
    QVERIFY(!heads.contains(m_desk->bench.access().webhook.secret().reveal().toUtf8().toLower()));
}

void TestPeopleFaces::fetchesNobodysPictureUntilItIsWanted()
{
    m_server->give(u"/a.png"_s, png({60, 60}));
    m_server->give(u"/b.png"_s, png({60, 60}));
    setAvatar(ann, m_server->address(u"/a.png"_s));
    setAvatar(PersonId(7), m_server->address(u"/b.png"_s));
    connectPortal();
    QVERIFY(!face().isNull());
    QCOMPARE(m_server->requestCount(u"/b.png"_s), 0);
}

void TestPeopleFaces::hasNoneOfWhoHasNone()
{
    setAvatar(ann, {});
    connectPortal();
    QVERIFY(m_faces->faceOf(ann, edge).isNull());
    QVERIFY(!m_faces->isBusy());
    QVERIFY(m_faces->faceOf(PersonId(987654), edge).isNull());
    QVERIFY(!m_faces->isBusy());
}

void TestPeopleFaces::shows_data()
{
    QTest::addColumn<QByteArray>("picture");
    using namespace SamplePictures;
    for (const char *format : {"png", "jpeg", "webp", "bmp"})
        QTest::newRow(format) << encoded(quarters({200, 200}), format);
    QTest::newRow("gif") << gifOf({80, 80}, {0});
    QTest::newRow("smaller than wanted") << png({20, 20});
    QTest::newRow("very wide") << png({2000, 60});
    QTest::newRow("large") << encoded(quarters({3000, 3000}), "jpeg", 60);
}

void TestPeopleFaces::shows()
{
    QFETCH(QByteArray, picture);

    QVERIFY(picture.size() < PictureDownload::maxBytes);
    m_server->give(u"/a"_s, picture);
    setAvatar(ann, m_server->address(u"/a"_s));
    connectPortal();
    const QImage shown = face();
    QVERIFY(!shown.isNull());
    QCOMPARE(shown.width(), shown.height());
    QVERIFY(shown.width() <= edge);
    QVERIFY(shown.pixelColor(2, 2).red() > 200);
}

void TestPeopleFaces::doesWithout_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto ok = [](const QByteArray &body) {
        return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    const QByteArray good = png({100, 100});
    QTest::newRow("not found") << "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n" + good;
    QTest::newRow("a password is wanted")
        << QByteArray("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=x\r\n"
                      "Connection: close\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("nothing") << ok({});
    QTest::newRow("a page") << ok("<html><script>alert(1)</script></html>");
    QTest::newRow("a drawing with a program in it")
        << ok("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    QTest::newRow("cut off by the line")
        << "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 9999\r\n\r\n" + good.left(60);
    QTest::newRow("cut off by the portal") << ok(good.chopped(40));
    QTest::newRow("garbage") << ok(QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, 'x'));
    QTest::newRow("claims to be huge") << ok(SamplePictures::pngBomb(20'000, 20'000));
    QTest::newRow("really is huge")
        << ok(SamplePictures::encoded(QImage(5000, 5000, QImage::Format_Mono), "png"));
    QTest::newRow("announces too much")
        << "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 300000\r\n\r\n" + good;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
}

void TestPeopleFaces::doesWithout()
{
    QFETCH(QByteArray, answer);

    m_server->answer(u"/a"_s, answer);
    setAvatar(ann, m_server->address(u"/a"_s));
    connectPortal();
    QVERIFY(face().isNull());
    const qsizetype asked = m_server->requestCount(u"/a"_s);
    QVERIFY(asked >= 1);
    QVERIFY(face().isNull()); // and is not asked for it again
    QVERIFY(!m_faces->isBusy());
    QCOMPARE(m_server->requestCount(u"/a"_s), asked);
}

void TestPeopleFaces::stopsReadingWhatIsTooLong()
{
    m_server->pour(u"/a"_s, png({100, 100}) + QByteArray(8192, '\0'));
    setAvatar(ann, m_server->address(u"/a"_s));
    connectPortal();
    QVERIFY(face().isNull());
    QTRY_COMPARE(m_server->openNow(), 0); // it has hung up
    // What lies in the buffers of two sockets was sent too.
    QVERIFY2(m_server->poured() < 16 * PictureDownload::maxBytes,
             qPrintable(QString::number(m_server->poured())));
}

void TestPeopleFaces::givesUpAfterAWhile()
{
    m_server->ignore(u"/a"_s);
    setAvatar(ann, m_server->address(u"/a"_s));
    m_faces->setPatience(100ms);
    connectPortal();
    QVERIFY(face().isNull());
    QCOMPARE(m_server->requestCount(u"/a"_s), 1);
    QTRY_COMPARE(m_server->openNow(), 0);
}

void TestPeopleFaces::fetchesFewAtOnceAndTheLatestFirst()
{
    for (int id = 6; id < 20; ++id)
        setAvatar(PersonId(id), m_server->address(u"/%1"_s.arg(id)));
    connectPortal();
    for (int id = 6; id < 20; ++id)
        static_cast<void>(m_faces->faceOf(PersonId(id), edge));
    QTRY_COMPARE(m_server->requestCount(u"/16"_s), 1);
    for (int id = 16; id < 20; ++id)
        QTRY_COMPARE(m_server->requestCount(u"/%1"_s.arg(id)), 1);
    QCOMPARE(m_server->requestCount(u"/15"_s), 0);
    QCOMPARE(m_server->mostAtOnce(), PeopleFaces::mostAtOnce);
}

void TestPeopleFaces::followsAFewRedirects()
{
    m_server->give(u"/a.png"_s, png({60, 60}));
    m_server->redirect(u"/1"_s, u"/a.png"_s);
    m_server->redirect(u"/2"_s, m_server->address(u"/1"_s));
    m_server->redirect(u"/round"_s, u"/round"_s);
    setAvatar(ann, m_server->address(u"/2"_s));
    setAvatar(PersonId(7), m_server->address(u"/round"_s));
    connectPortal();
    QVERIFY(!face().isNull());
    QVERIFY(m_faces->faceOf(PersonId(7), edge).isNull());
    QTRY_VERIFY(!m_faces->isBusy());
    QCOMPARE(m_server->requestCount(u"/round"_s), 1 + PictureDownload::maxRedirects);
}

void TestPeopleFaces::fetchesOverTheSafeWayOnly_data()
{
    QTest::addColumn<QString>("portal");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
    const QString safe = u"https://portal.example"_s;
    const QString here = u"http://127.0.0.1:8080"_s;
    QTest::newRow("https") << safe << u"https://cdn.example/a.png"_s << true;
    QTest::newRow("http") << safe << u"http://cdn.example/a.png"_s << false;
    QTest::newRow("http on this computer") << safe << u"http://127.0.0.1/a.png"_s << false;
    QTest::newRow("all on this computer") << here << u"http://127.0.0.1:99/a.png"_s << true;
    QTest::newRow("http elsewhere") << here << u"http://cdn.example/a.png"_s << false;
    QTest::newRow("a file") << safe << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << safe << u"data:image/png;base64,AAAA"_s << false;
    QTest::newRow("ftp") << safe << u"ftp://cdn.example/a.png"_s << false;
    QTest::newRow("with a password") << safe << u"https://me:you@cdn.example/a.png"_s << false;
    QTest::newRow("without a host") << safe << u"https:///a.png"_s << false;
    QTest::newRow("nonsense") << safe << u"https://[/"_s << false;
}

void TestPeopleFaces::fetchesOverTheSafeWayOnly()
{
    QFETCH(QString, portal);
    QFETCH(QString, address);
    QFETCH(bool, isAllowed);

    const auto webhook = WebhookAddress::parse(portal + u"/rest/1/abcdefghijklmnop/"_s);
    QVERIFY(webhook);
    const PictureNetwork network(PortalAccess{.webhook = *webhook, .clientId = {}});
    QCOMPARE(network.mayFetch(QUrl(address)), isAllowed);
}

void TestPeopleFaces::forgetsThemWithTheirPortal()
{
    m_server->give(u"/a.png"_s, png({60, 60}));
    setAvatar(ann, m_server->address(u"/a.png"_s));
    connectPortal();
    QVERIFY(!face().isNull());
    m_desk->connections.forget(m_desk->connections.current()->id);
    QVERIFY(m_faces->faceOf(ann, edge).isNull());
    QVERIFY(!m_faces->isBusy());
}

void TestPeopleFaces::takesThoseThatOnlyThePortalsSearchTells()
{
    m_server->give(u"/a.png"_s, png({60, 60}));
    setAvatar(ann, m_server->address(u"/a.png"_s));
    connectPortal({u"imbot"_s, u"im"_s});
    QVERIFY(m_faces->faceOf(ann, edge).isNull());
    QVERIFY(!m_faces->isBusy());
    const QSignalSpy answered(&m_desk->search, &PeopleSearch::answered);
    m_desk->search.search(QString::number(ann.value()));
    QTRY_VERIFY(!answered.isEmpty());
    QVERIFY(!face().isNull());
}

QTEST_GUILESS_MAIN(TestPeopleFaces)
#include "tst_peoplefaces.moc"
