// SPDX-License-Identifier: Apache-2.0
#include "createbody.h"
#include "recordingserver.h"
#include "requestcopy.h"
#include "sampledata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int requestCount = 1000;
constexpr quint32 seed = 20'261'122;
constexpr int toolPatience = 120'000; // milliseconds; a loaded machine may need them

//! Whatever means something to a shell, to PHP, to JavaScript or to a portal.
const QStringList &nastyPieces()
{
    static const QStringList pieces{
        u"'"_s,         u"\""_s,
        u"\\"_s,        u"\\'"_s,
        u"\\n"_s,       u"\\u0041"_s,
        u"$"_s,         u"$HOME"_s,
        u"$(id)"_s,     u"${x}"_s,
        u"{$x}"_s,      u"`id`"_s,
        u"\n"_s,        u"\r\n"_s,
        u"\t"_s,        u"\nEND\n"_s,
        u"END"_s,       u"!!"_s,
        u"["_s,         u"]"_s,
        u"{"_s,         u"}"_s,
        u"%41"_s,       u"%s"_s,
        u"&a=b"_s,      u"#"_s,
        u";"_s,         u"+"_s,
        u"@"_s,         u"<b>"_s,
        u"?>"_s,        u"<?php"_s,
        u"</script>"_s, u"<!-- -->"_s,
        u"/* */"_s,     u"//"_s,
        u"😀"_s,        u"👩‍👩‍👧"_s,
        u"Ж"_s,         u"é"_s,
        u"שלום"_s,      u"$result[0]"_s,
        u"\u2028"_s,    u"\u2029"_s,
        u"\x01"_s,      u"\x7f"_s,
        u" "_s,         u"word"_s,
        u"0"_s,         u"[b]x[/b]"_s,
        u"\\\\"_s,      u"\\\n"_s,
        u"'\\''"_s,     u"~"_s,
    };
    return pieces;
}

QString nastyText(QRandomGenerator &random, int pieces)
{
    QString text;
    for (int piece = random.bounded(pieces); piece >= 0; --piece)
        text += nastyPieces().at(random.bounded(int(nastyPieces().size())));
    return text;
}

ChatDraft nastyDraft(QRandomGenerator &random)
{
    ChatDraft draft = sampleDraft(nastyText(random, 14));
    draft.message = random.bounded(2) ? nastyText(random, 30) : QString();
    draft.description = random.bounded(2) ? nastyText(random, 30) : QString();
    for (int person = random.bounded(5); person > 0; --person)
        draft.participants.append(
            {.id = PersonId(100 * person + random.bounded(100)), .name = {}, .position = {}});
    draft.addMe = random.bounded(2);
    draft.type = random.bounded(2) ? ChatType::Open : ChatType::Private;
    if (random.bounded(2))
        draft.color = allChatColors.at(size_t(random.bounded(int(allChatColors.size()))));
    if (random.bounded(3) == 0)
        draft.owner = PersonId(2);
    if (random.bounded(3) == 0) {
        draft.entityType = u'X' + nastyText(random, 3);
        draft.entityId = u'X' + nastyText(random, 6);
    }
    if (random.bounded(10) == 0) {
        QByteArray picture(random.bounded(1, 3000), Qt::Uninitialized);
        std::generate(picture.begin(), picture.end(),
                      [&random] { return char(random.bounded(256)); });
        draft.avatar = AvatarImage{picture, {}};
    }
    return draft;
}

//! The largest picture that is sent: longer than an argument of a program may be.
ChatDraft draftWithLargePicture()
{
    ChatDraft draft = sampleDraft(u"With a picture"_s);
    draft.avatar = AvatarImage{QByteArray(AvatarImage::maxEncodedBytes, '\xa5'), {}};
    return draft;
}

QList<ChatRequest> nastyRequests()
{
    QRandomGenerator random(seed);
    QList<ChatRequest> requests{requestOf(draftWithLargePicture())};
    while (requests.size() < requestCount) {
        const ChatRequest::Checked checked =
            ChatRequest::fromDraft(nastyDraft(random), sampleSender());
        if (checked.request) // an entity type may come out as a reserved word
            requests += *checked.request;
    }
    return requests;
}

//! What the window sends for \a request, but for our own key.
QJsonObject sent(const ChatRequest &request)
{
    const EntityPair pair = request.ownPair().value_or(EntityPair());
    const QByteArray body = createBody(request, pair, Secret(u"YOUR_CLIENT_ID"_s));
    QJsonObject parameters = QJsonDocument::fromJson(body).object();
    if (!request.ownPair()) {
        parameters.remove("ENTITY_TYPE"_L1);
        parameters.remove("ENTITY_ID"_L1);
    }
    return parameters;
}

Connection connectionTo(const QUrl &portal)
{
    return {.id = {}, .portal = portal, .sender = sampleSender(), .scopes = {}};
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                          : QList<QByteArray>();
}

QString dataPath(const QString &name)
{
    return QStringLiteral(CHATWRIGHT_TEST_DATA "/copyas/") + name;
}

} // namespace

//! Each form is run by the program that it is meant for, and compared with what the window sends.
//! With CHATWRIGHT_THOROUGH in the environment, curl is started for every request, not every tenth.
class TestRequestCopy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEachFormAsItsDocumentation_data();
    void writesEachFormAsItsDocumentation();
    void showsThePictureShortAndCopiesItWhole();
    void keepsTheSecretsOut();
    void aShellLeavesTheBodyAsItIs();
    void curlSendsWhatTheWindowSends();
    void programsSendWhatTheWindowSends_data();
    void programsSendWhatTheWindowSends();

private:
    void compare(qsizetype index, const QByteArray &line, const QString &access) const;

    QList<ChatRequest> m_requests;
};

void TestRequestCopy::initTestCase()
{
    m_requests = nastyRequests();
    QCOMPARE(m_requests.size(), requestCount);
}

void TestRequestCopy::writesEachFormAsItsDocumentation_data()
{
    QTest::addColumn<CodeForm>("form");
    QTest::addColumn<QString>("file");
    QTest::newRow("curl") << CodeForm::Curl << u"curl.txt"_s;
    QTest::newRow("PHP restCommand") << CodeForm::PhpRestCommand << u"restcommand.txt"_s;
    QTest::newRow("PHP SDK") << CodeForm::PhpSdk << u"phpsdk.txt"_s;
    QTest::newRow("BX24.callMethod") << CodeForm::Bx24 << u"bx24.txt"_s;
    QTest::newRow("JS SDK") << CodeForm::JsSdk << u"jssdk.txt"_s;
}

void TestRequestCopy::writesEachFormAsItsDocumentation()
{
    QFETCH(CodeForm, form);
    QFETCH(QString, file);

    ChatDraft draft = sampleDraft(u"It's \"$HOME\" \\ `id` !!</script>"_s);
    draft.message = u"Two\nlines for $x and \"y\""_s;
    draft.color = ChatColor::LightBlue;
    draft.participants.append({.id = PersonId(9'007'199'254'740'993), .name = {}, .position = {}});
    draft.entityType = u"ORDER"_s;
    draft.entityId = u"7"_s;
    const Connection connection = connectionTo(QUrl(u"https://portal.example/it's"_s));

    const QString code = RequestCopy(requestOf(draft), connection, form).whole();
    QFile expected(dataPath(file));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(code, QString::fromUtf8(expected.readAll()));
}

void TestRequestCopy::showsThePictureShortAndCopiesItWhole()
{
    const ChatRequest request = requestOf(draftWithLargePicture());
    const QString picture = QString::fromLatin1(request.avatar().value().encoded.toBase64());
    for (const CodeForm form : allCodeForms) {
        const RequestCopy copy =
            RequestCopy(request, connectionTo(QUrl(u"https://portal.example"_s)), form);
        QVERIFY(copy.whole().contains(picture));
        QVERIFY(copy.shown().size() < 1500);
        QVERIFY(copy.shown().contains(picture.left(20)));
    }
}

void TestRequestCopy::keepsTheSecretsOut()
{
    for (const CodeForm form : allCodeForms) {
        const QString code = RequestCopy(requestOf(sampleDraft()),
                                         connectionTo(QUrl(u"https://portal.example"_s)), form)
                                 .whole();
        QVERIFY(code.contains("YOUR_CLIENT_ID"_L1));
        QVERIFY(!code.contains("ENTITY"_L1)); // our own key is ours alone
    }
}

//! All requests through the shell alone; to start curl a thousand times takes its time.
void TestRequestCopy::aShellLeavesTheBodyAsItIs()
{
    const QTemporaryDir folder;
    QString script = u"curl() { cat; printf '\\0'; }\n"_s;
    for (const ChatRequest &request : std::as_const(m_requests))
        script +=
            RequestCopy(request, connectionTo(QUrl(u"https://portal.example"_s)), CodeForm::Curl)
                .whole();
    QVERIFY(write(folder.filePath(u"all.sh"_s), script));
    QProcess shell;
    shell.setStandardOutputFile(folder.filePath(u"bodies"_s));
    shell.start(u"sh"_s, {folder.filePath(u"all.sh"_s)});
    QVERIFY(shell.waitForFinished(toolPatience));
    QFile file(folder.filePath(u"bodies"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> bodies = file.readAll().split('\0');
    QCOMPARE(bodies.size(), m_requests.size() + 1);
    for (qsizetype index = 0; index < m_requests.size(); ++index)
        QCOMPARE(QJsonDocument::fromJson(bodies.at(index)).object(), sent(m_requests.at(index)));
}

void TestRequestCopy::curlSendsWhatTheWindowSends()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed, so its form cannot be run.");
    RecordingServer server;
    QVERIFY(server.start());
    const QTemporaryDir folder;
    QString script;
    QList<ChatRequest> asked;
    const int step = qEnvironmentVariableIsSet("CHATWRIGHT_THOROUGH") ? 1 : 10;
    for (qsizetype index = 0; index < m_requests.size(); index += step) {
        asked += m_requests.at(index);
        script +=
            RequestCopy(asked.constLast(), connectionTo(server.address()), CodeForm::Curl).whole();
    }
    QVERIFY(write(folder.filePath(u"all.sh"_s), script));

    QProcess shell;
    shell.setStandardOutputFile(QProcess::nullDevice());
    shell.setStandardErrorFile(QProcess::nullDevice());
    QSignalSpy finished(&shell, &QProcess::finished);
    shell.start(u"sh"_s, {folder.filePath(u"all.sh"_s)});
    QVERIFY(finished.wait(toolPatience));
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(server.requests().size(), asked.size());
    for (qsizetype index = 0; index < asked.size(); ++index) {
        const RecordingServer::Request &request = server.requests().at(index);
        QCOMPARE(request.path, QByteArray("/rest/1/YOUR_WEBHOOK_SECRET/imbot.chat.add"));
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), sent(asked.at(index)));
    }
}

void TestRequestCopy::programsSendWhatTheWindowSends_data()
{
    const QString webhook = u"https://portal.example/rest/1/YOUR_WEBHOOK_SECRET/"_s;
    QTest::addColumn<CodeForm>("form");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("harness");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("access");
    QTest::newRow("PHP restCommand") << CodeForm::PhpRestCommand << u"php"_s << u"harness.php"_s
                                     << u"php"_s << u"the access of an application"_s;
    QTest::newRow("PHP SDK") << CodeForm::PhpSdk << u"php"_s << u"harness.php"_s << u"php"_s
                             << webhook;
    QTest::newRow("BX24.callMethod")
        << CodeForm::Bx24 << u"node"_s << u"harness.mjs"_s << u"js"_s << QString();
    QTest::newRow("JS SDK") << CodeForm::JsSdk << u"node"_s << u"harness.mjs"_s << u"mjs"_s
                            << webhook;
}

void TestRequestCopy::programsSendWhatTheWindowSends()
{
    QFETCH(CodeForm, form);
    QFETCH(QString, program);
    QFETCH(QString, harness);
    QFETCH(QString, ending);
    QFETCH(QString, access);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + u" is not installed, so its form cannot be run."_s));

    const QTemporaryDir folder;
    const QString opening = ending == "php"_L1 ? u"<?php\n"_s : QString();
    for (qsizetype index = 0; index < m_requests.size(); ++index) {
        const QString code =
            RequestCopy(m_requests.at(index), connectionTo(QUrl(u"https://portal.example"_s)), form)
                .whole();
        QVERIFY(write(folder.filePath(u"%1.%2"_s.arg(index).arg(ending)), opening + code));
    }
    QProcess process;
    process.setStandardOutputFile(folder.filePath(u"calls"_s));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program,
                  {dataPath(harness), folder.path(), QString::number(m_requests.size()), ending});
    QVERIFY(process.waitForFinished(toolPatience));
    QCOMPARE(process.exitCode(), 0);
    const QList<QByteArray> lines = linesOf(folder.filePath(u"calls"_s));
    QCOMPARE(lines.size(), m_requests.size());
    for (qsizetype index = 0; index < lines.size(); ++index)
        compare(index, lines.at(index), access);
}

void TestRequestCopy::compare(qsizetype index, const QByteArray &line, const QString &access) const
{
    const QJsonArray call = QJsonDocument::fromJson(line).array();
    QCOMPARE(call.at(0).toString(), u"imbot.chat.add"_s);
    QCOMPARE(call.at(1).toObject(), sent(m_requests.at(index)));
    QCOMPARE(call.at(2).toString(), access);
}

QTEST_GUILESS_MAIN(TestRequestCopy)
#include "tst_requestcopy.moc"
