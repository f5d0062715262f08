// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "entrytable.h"
#include "pagebench.h"

#include <QAbstractButton>
#include <QDialog>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What the window says of a chat that is being checked while somebody sets the clock, or after a
//! sleep: no sentence names a time of day that is over or an hour away.
class TestClockWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheTimeByTheClockOnTheWall_data();
    void namesTheTimeByTheClockOnTheWall();

private:
    void loseAnAnswer();
    //! What \a root says in place of "%1" in "If the portal answers, it will be known by %1, …".
    [[nodiscard]] static QTime known(const QWidget &root);
    //! Whether that is the next three minutes' on the wall.
    [[nodiscard]] static bool isSoon(QTime time, std::chrono::milliseconds moved);

    std::unique_ptr<PageBench> m_bench;
};

//! The portal says that it broke down, and has made nothing.
void TestClockWords::loseAnAnswer()
{
    m_bench = std::make_unique<PageBench>();
    QVERIFY(m_bench->start());
    m_bench->portal().setRefusal(u"imbot.chat.add"_s,
                                 {.code = u"INTERNAL_SERVER_ERROR"_s, .httpStatus = 500});
    ChatDraft draft;
    draft.title = u"Night shift"_s;
    draft.participants = {m_bench->person(1, u"Anna"_s)};
    m_bench->window().findChild<ChatForm *>()->setDraft(draft);
    PageBench::button(m_bench->window(), u"Create chat"_s)->click();
    QTRY_VERIFY(m_bench->dialog() && known(*m_bench->dialog()).isValid());
}

QTime TestClockWords::known(const QWidget &root)
{
    const QRegularExpression sentence(u"it will be known by (\\d\\d:\\d\\d:\\d\\d), or you"_s);
    return QTime::fromString(sentence.match(PageBench::words(root)).captured(1), u"HH:mm:ss"_s);
}

bool TestClockWords::isSoon(QTime time, std::chrono::milliseconds moved)
{
    constexpr int day = 24 * 60 * 60;
    const QTime now = QDateTime::currentDateTime().addMSecs(moved.count()).time();
    const int seconds = (now.secsTo(time) + day) % day; // it may be midnight
    return time.isValid() && seconds <= 180;
}

void TestClockWords::namesTheTimeByTheClockOnTheWall_data()
{
    QTest::addColumn<std::chrono::milliseconds>("moved");
    QTest::newRow("an hour ahead") << std::chrono::milliseconds(1h);
    QTest::newRow("an hour back") << std::chrono::milliseconds(-1h);
    QTest::newRow("eight hours of sleep") << std::chrono::milliseconds(8h);
}

void TestClockWords::namesTheTimeByTheClockOnTheWall()
{
    QFETCH(const std::chrono::milliseconds, moved);
    loseAnAnswer();
    QVERIFY(isSoon(known(*m_bench->dialog()), 0ms));
    m_bench->moveWallClock(moved);
    QTRY_VERIFY(isSoon(known(*m_bench->dialog()), moved));

    PageBench::button(*m_bench->dialog(), u"Continue in background"_s)->click();
    QTRY_VERIFY(isSoon(known(m_bench->window()), moved)); // the notice
    m_bench->moveWallClock(-moved);
    QTRY_VERIFY(isSoon(known(m_bench->window()), 0ms));

    m_bench->window().showPage(MainWindow::Page::Chats);
    auto *table = m_bench->window().findChild<EntryTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->chooseRow(0);
    QTRY_VERIFY(isSoon(known(m_bench->window()), 0ms)); // the details
    m_bench->moveWallClock(moved);
    QTRY_VERIFY(isSoon(known(m_bench->window()), moved));
}

QTEST_MAIN(TestClockWords)
#include "tst_clockwords.moc"
