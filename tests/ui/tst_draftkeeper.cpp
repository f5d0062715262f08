// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "journalstore.h"
#include "pacer.h"
#include "pagebench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto createMethod = "imbot.chat.add"_L1;

AvatarImage picture()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {buffer.data(), image};
}

ChatForm &formOf(PageBench &bench)
{
    return *bench.window().findChild<ChatForm *>();
}

ChatDraft draft(PageBench &bench)
{
    ChatDraft draft;
    draft.title = u"Shift 12"_s;
    draft.color = ChatColor::Mint;
    draft.participants = {bench.person(2, u"Anna"_s)};
    draft.message = u"line one\nline two"_s;
    draft.avatar = picture();
    return draft;
}

//! What a kill would leave right now: the journal's files as they are, read by a new program.
ChatDraft leftByAKill(const PageBench &bench)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    QFile::copy(bench.journalFile(), file);
    QFile::copy(bench.journalFile() + "-wal"_L1, file + "-wal"_L1);
    JournalStore store(file);
    const auto saved = store.open() ? store.loadDraft() : std::nullopt;
    store.close();
    return saved ? saved->value_or(ChatDraft()) : ChatDraft();
}

void pressCreate(PageBench &bench)
{
    bench.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
    QTest::keyClick(&bench.window(), Qt::Key_Return, Qt::ControlModifier);
}

bool dialogComes(const PageBench &bench, const QString &title)
{
    return QTest::qWaitFor(
        [&] { return bench.dialog() && bench.dialog()->windowTitle() == title; });
}

//! Lets this process write no file at all, as on a full disk.
class FullDisk final {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestDraftKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTheDraftBackAfterARestart()
    {
        const QTemporaryDir home;
        ChatDraft typed;
        {
            PageBench bench(home.path());
            QVERIFY(bench.startWithoutPortal());
            typed = draft(bench);
            formOf(bench).setDraft(typed);
        } // closed at once: nothing waits for the delay
        PageBench bench(home.path());
        QVERIFY(bench.startWithoutPortal());
        QTRY_VERIFY(formOf(bench).draft() == typed);
        QCOMPARE(formOf(bench).draft().avatar->preview.size(), QSize(8, 8));
    }

    void savesAgainstAKillWhileTheTypingGoesOn()
    {
        PageBench bench;
        QVERIFY(bench.startWithoutPortal());
        formOf(bench).focusField(Field::Title);
        QTRY_VERIFY(QApplication::focusWidget());
        const auto typeAndLook = [&bench] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
            return leftByAKill(bench).title.startsWith(u'a');
        };
        QVERIFY(QTest::qWaitFor(typeAndLook, 10'000));
    }

    void savesAnEmptiedFormToo()
    {
        PageBench bench;
        QVERIFY(bench.startWithoutPortal());
        const ChatDraft typed = draft(bench);
        formOf(bench).setDraft(typed);
        QTRY_VERIFY(leftByAKill(bench) == typed);
        formOf(bench).setDraft({});
        QTRY_VERIFY(leftByAKill(bench) == ChatDraft());
    }

    void keepsWhatWasTypedBeforeTheJournalWasOpen()
    {
        const QTemporaryDir home;
        {
            PageBench bench(home.path());
            QVERIFY(bench.startWithoutPortal());
            formOf(bench).setDraft(draft(bench));
        }
        PageBench bench(home.path());
        ChatDraft newer;
        newer.title = u"Newer"_s;
        formOf(bench).setDraft(newer);
        QVERIFY(bench.startWithoutPortal());
        QTRY_VERIFY(leftByAKill(bench) == newer);
        QVERIFY(formOf(bench).draft() == newer);
    }

    void savesWhatWasTypedBeforeTheDraftWasReadToo()
    {
        const QTemporaryDir home;
        ChatDraft typed;
        typed.title = u"Quick"_s;
        {
            PageBench bench(home.path());
            bool open = false;
            bench.submission().start(&bench.window(), [&](const Result<void> &started) {
                open = started.has_value();
                bench.window().newChatPage()->setJournalReady();
                formOf(bench).setDraft(typed);
            });
            QVERIFY(QTest::qWaitFor([&open] { return open; }));
        }
        PageBench bench(home.path());
        QVERIFY(bench.startWithoutPortal());
        QTRY_VERIFY(formOf(bench).draft() == typed);
    }

    void doesNotBringBackWhatWasSent()
    {
        PageBench bench;
        QVERIFY(bench.start());
        bench.portal().setLatency(300ms);
        const ChatDraft sent = draft(bench);
        formOf(bench).setDraft(sent);
        pressCreate(bench);
        QTRY_COMPARE(bench.portal().callCount(createMethod), 1);
        QVERIFY(leftByAKill(bench) == ChatDraft()); // under way: the entry has it
        QVERIFY(dialogComes(bench, u"The chat is created"_s));
        QVERIFY(formOf(bench).draft() == sent); // seen behind the dialog
        QVERIFY(leftByAKill(bench) == ChatDraft());
    }

    void keepsItUntilTheEntryIsOnDisk()
    {
        PageBench bench;
        QVERIFY(bench.start());
        bench.connections().pacer(bench.connections().current()->id)->noteRefusal(60s);
        const ChatDraft waiting = draft(bench);
        formOf(bench).setDraft(waiting);
        pressCreate(bench);
        QTRY_VERIFY(formOf(bench).draft() == ChatDraft()); // goes on in the background
        QVERIFY(leftByAKill(bench) == waiting);
        ChatDraft next;
        next.title = u"Next"_s;
        formOf(bench).setDraft(next);
        QTRY_VERIFY(leftByAKill(bench) == next);
    }

    void bringsBackWhatWasRefused()
    {
        PageBench bench;
        QVERIFY(bench.start());
        bench.portal().setRefusal(createMethod, {.code = u"BOT_ID_ERROR"_s});
        const ChatDraft refused = draft(bench);
        formOf(bench).setDraft(refused);
        pressCreate(bench);
        QTRY_VERIFY(bench.dialog());
        QTRY_VERIFY(leftByAKill(bench) == refused);
    }

    void bringsBackWhatWasCancelled()
    {
        PageBench bench;
        QVERIFY(bench.start());
        const ChatDraft cancelled = draft(bench);
        formOf(bench).setDraft(cancelled);
        pressCreate(bench);
        QAbstractButton *cancel = PageBench::button(bench.window(), u"Cancel"_s);
        QVERIFY(cancel);
        cancel->click();
        QTRY_VERIFY(formOf(bench).isEnabled());
        QTRY_VERIFY(leftByAKill(bench) == cancelled);
    }

    void saysWhenADraftCannotBeSavedAndTakesItBackWhenItCan()
    {
        PageBench bench;
        QVERIFY(bench.startWithoutPortal());
        const auto complains = [&bench] {
            return PageBench::words(bench.window()).contains("cannot be saved"_L1);
        };
        {
            const FullDisk full;
            formOf(bench).setDraft(draft(bench));
            QTRY_VERIFY(complains());
        }
        ChatDraft later;
        later.title = u"Later"_s;
        formOf(bench).setDraft(later);
        QTRY_VERIFY(!complains());
        QVERIFY(leftByAKill(bench) == later);
    }
};

QTEST_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
