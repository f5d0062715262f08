// SPDX-License-Identifier: Apache-2.0
#include "diagnostics.h"
#include "history.h"
#include "historyexport.h"
#include "memorysecrets.h"
#include "portalkeeper.h"
#include "profilestore.h"
#include "redactedlog.h"
#include "requestcopy.h"
#include "spellings.h"
#include "submissiondesk.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <array>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

//! What the program writes to its standard output and error goes into a file meanwhile.
class CaughtOutput final {
public:
    explicit CaughtOutput(const QString &path)
    {
        const int file = open(qPrintable(path), O_CREAT | O_WRONLY | O_APPEND, 0600);
        for (size_t stream = 0; stream < m_kept.size(); ++stream) {
            const int descriptor = int(stream) + STDOUT_FILENO;
            m_kept.at(stream) = dup(descriptor);
            dup2(file, descriptor);
        }
        close(file);
    }
    ~CaughtOutput()
    {
        std::fflush(nullptr);
        for (size_t stream = 0; stream < m_kept.size(); ++stream) {
            dup2(m_kept.at(stream), int(stream) + STDOUT_FILENO);
            close(m_kept.at(stream));
        }
    }
    CaughtOutput(const CaughtOutput &) = delete;
    CaughtOutput &operator=(const CaughtOutput &) = delete;

private:
    std::array<int, 2> m_kept{};
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Recognizable secrets go through everything that the program writes; none may be found again.
class TestCanary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsASecretThatLeaks();
    void leavesNoSecretAnywhere();

private:
    [[nodiscard]] static QStringList leaks(const QString &folder, const QList<QByteArray> &secrets);
    void create(SubmissionDesk &desk, const QString &title, const Fault &fault);
    void write(const QString &path, const QString &text);
};

QStringList TestCanary::leaks(const QString &folder, const QList<QByteArray> &secrets)
{
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QByteArray text = contentsOf(path);
        for (const QByteArray &secret : secrets) {
            for (const QByteArray &spelling : spellingsOf(secret)) {
                if (text.contains(spelling))
                    found += path + ": "_L1 + QString::fromLatin1(spelling);
            }
        }
    }
    return found;
}

void TestCanary::write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

//! The search itself must be able to find something.
void TestCanary::findsASecretThatLeaks()
{
    const QByteArray secret = "q8w7canary6e5r4t";
    const QList<QByteArray> leaking{
        "at " + secret,    "w7canary6e5r4t: q8",       secret.toPercentEncoding({}, secret),
        secret.toBase64(), ("1:" + secret).toBase64(), ("ab:" + secret + "!").toBase64(),
    };
    for (const QByteArray &text : leaking) {
        const QTemporaryDir folder;
        write(folder.filePath(u"file"_s), QString::fromLatin1(text));
        QVERIFY2(!leaks(folder.path(), {secret}).isEmpty(), text.constData());
    }
}

void TestCanary::create(SubmissionDesk &desk, const QString &title, const Fault &fault)
{
    desk.proxy->setFault(fault);
    ChatDraft draft = desk.draft();
    draft.title = title;
    const EntryId id = desk.submission->submit(draft);
    QTRY_VERIFY_WITH_TIMEOUT(
        !isOpen(desk.entry(id).state.phase) || desk.phase(id) == EntryPhase::NeedsDecision, 20'000);
    desk.proxy->setFault(Fault::none());
}

void TestCanary::leavesNoSecretAnywhere()
{
    SubmissionDesk desk;
    const QByteArray hook =
        desk.portal.webhookAddress().section(u'/', -1, -1, QString::SectionSkipEmpty).toUtf8();
    const QByteArray clientId = desk.portal.clientId().toUtf8();
    const QByteArray password = "Op3nSes4meCanary";
    const QList<QByteArray> secrets{hook, clientId, password};
    const QByteArray quoting = "you are " + hook + " and " + clientId + ", "
        + (hook + ':' + clientId).toBase64() + ' ' + hook.toPercentEncoding({}, hook);
    MemorySecrets keychain;
    {
        const CaughtOutput output(desk.folder.filePath(u"output"_s));
        RedactedLog log;
        RedactedLog::setDetailed(true);
        desk.startProgram();
        desk.connections->tellSecretsTo([&log](const Secret &secret) { log.hide(secret); });
        const ProfileStore profiles(desk.folder.filePath(u"portals.json"_s), *desk.thread);
        PortalKeeper keeper(*desk.connections, profiles, keychain);
        keeper.start();
        keeper.openKeychain();
        const auto behindProxy =
            WebhookAddress::parse(u"https://proxied.example/rest/1/"_s + QString::fromLatin1(hook));
        desk.connections->add(
            {*behindProxy,
             Secret(QString::fromLatin1(clientId)),
             {{},
              ProxySettings{u"127.0.0.1"_s, 1, u"me"_s, Secret(QString::fromLatin1(password))}}},
            {.portal = behindProxy->portal(), .me = {}, .scopes = {}, .bots = {}}, {});
        create(desk, u"No way there"_s, Fault::none()); // through a proxy that is none
        desk.connectPortal();
        QTRY_COMPARE(keychain.kept.size(), 2);

        create(desk, u"Well"_s, Fault::none());
        create(desk, u"Lost"_s, Fault::cutAnswerAfter(0, Cut::Reset).onlyFor(u"imbot.chat.add"_s));
        create(desk, u"A page"_s,
               Fault::answerAfterRunning(httpAnswer(502, "text/html", "<html>" + quoting))
                   .onlyFor(u"imbot.chat.add"_s));
        create(desk, u"Refused"_s,
               Fault::answerWith(httpAnswer(400, "application/json",
                                            R"({"error":"ACCESS_DENIED","error_description":")"
                                                + quoting + "\"}"))
                   .onlyFor(u"imbot.chat.add"_s));
        qWarning("a message that quotes: %s", quoting.constData());

        History history(*desk.journal, *desk.submission);
        HistoryExport exporting(history);
        const QSignalSpy exported(&exporting, &HistoryExport::finished);
        exporting.start(desk.folder.filePath(u"chats.csv"_s), {}, {u"Title"_s},
                        [](const EntrySummary &row) { return QStringList{row.title, row.bot}; });
        QTRY_COMPARE(exported.size(), 1);
        const Diagnostics diagnostics({*desk.connections, keeper, *desk.submission, log});
        write(desk.folder.filePath(u"diagnostics.txt"_s), diagnostics.text());
        const auto checked =
            ChatRequest::fromDraft(desk.draft(), desk.connections->current()->sender);
        write(desk.folder.filePath(u"copied"_s),
              RequestCopy(*checked.request, *desk.connections->current(), CodeForm::Curl).whole());
        RedactedLog::setDetailed(false);
    }
    desk.killProgram();

    QCOMPARE(leaks(desk.folder.path(), secrets).join(u'\n'), QString());
    QVERIFY(contentsOf(desk.folder.filePath(u"output"_s)).contains("a message that quotes"));
    QVERIFY(contentsOf(desk.folder.filePath(u"diagnostics.txt"_s)).contains("proxied.example"));
    QVERIFY(contentsOf(desk.folder.filePath(u"journal.sqlite"_s)).contains("Refused"));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
