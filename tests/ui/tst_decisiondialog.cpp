// SPDX-License-Identifier: Apache-2.0
#include "decisiondialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Entry entryWith(DecisionReason reason)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.portal = QUrl(u"https://acme.bitrix24.com"_s);
    entry.draft.title = u"Orders"_s;
    entry.state.phase = EntryPhase::NeedsDecision;
    entry.state.reason = reason;
    if (reason == DecisionReason::PairAlreadyUsed)
        entry.state.pairHolder = ChatId(41);
    if (reason == DecisionReason::AddressMoved)
        entry.state.newBase = QUrl(u"https://new.example"_s);
    return entry;
}

QStringList buttonsOf(const QDialog &dialog)
{
    QStringList words;
    const QList<QAbstractButton *> buttons = dialog.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            words += button->text().remove(u'&');
    }
    return words;
}

QAbstractButton *button(const QDialog &dialog, const QString &words)
{
    const QList<QAbstractButton *> buttons = dialog.findChildren<QAbstractButton *>();
    const auto match =
        std::find_if(buttons.cbegin(), buttons.cend(), [&words](const QAbstractButton *candidate) {
            return candidate->text().remove(u'&') == words;
        });
    return match != buttons.cend() ? *match : nullptr;
}

} // namespace

class TestDecisionDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void offersWhatTheReasonAllows_data();
    void offersWhatTheReasonAllows();
    void passesTheDecisionOn_data();
    void passesTheDecisionOn();
    void takesANumberOrAPastedLink_data();
    void takesANumberOrAPastedLink();
    void decidesNothingWhenClosed();
};

void TestDecisionDialog::initTestCase()
{
    qRegisterMetaType<Decision>();
    qRegisterMetaType<std::optional<ChatId>>();
}

void TestDecisionDialog::offersWhatTheReasonAllows_data()
{
    QTest::addColumn<DecisionReason>("reason");
    QTest::addColumn<QStringList>("offered");
    const QString back = u"Back to the draft"_s;
    const QStringList unproven{u"Close without knowing"_s, u"It exists: enter its number"_s,
                               u"Send again"_s, u"Check now"_s};
    QTest::newRow("pair used") << DecisionReason::PairAlreadyUsed
                               << QStringList{back, u"Create anyway"_s, u"Open that one"_s};
    QTest::newRow("pair unknown") << DecisionReason::PairLookUpFailed
                                  << QStringList{back, u"Send all the same"_s, u"Check now"_s};
    QTest::newRow("limit") << DecisionReason::LimitPersists << QStringList{back, u"Send again"_s};
    QTest::newRow("moved") << DecisionReason::AddressMoved
                           << QStringList{back, u"Go to the new address"_s};
    QTest::newRow("not provable") << DecisionReason::CannotBeProven << unproven;
    QTest::newRow("look-ups failed") << DecisionReason::LookUpsFailed << unproven;
}

void TestDecisionDialog::offersWhatTheReasonAllows()
{
    QFETCH(const DecisionReason, reason);
    QFETCH(QStringList, offered);
    DecisionDialog dialog(entryWith(reason));
    dialog.show();
    QStringList shown = buttonsOf(dialog);
    shown.sort();
    offered.sort();
    QCOMPARE(shown, offered);
}

void TestDecisionDialog::passesTheDecisionOn_data()
{
    QTest::addColumn<DecisionReason>("reason");
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<Decision>("decision");
    QTest::newRow("create anyway")
        << DecisionReason::PairAlreadyUsed << u"Create anyway"_s << Decision::SendAgain;
    QTest::newRow("back") << DecisionReason::PairAlreadyUsed << u"Back to the draft"_s
                          << Decision::Dismiss;
    QTest::newRow("ask again") << DecisionReason::PairLookUpFailed << u"Check now"_s
                               << Decision::CheckNow;
    QTest::newRow("new address") << DecisionReason::AddressMoved << u"Go to the new address"_s
                                 << Decision::FollowMove;
    QTest::newRow("send again") << DecisionReason::CannotBeProven << u"Send again"_s
                                << Decision::SendAgain;
    QTest::newRow("never mind") << DecisionReason::LookUpsFailed << u"Close without knowing"_s
                                << Decision::Dismiss;
}

void TestDecisionDialog::passesTheDecisionOn()
{
    QFETCH(const DecisionReason, reason);
    QFETCH(const QString, pressed);
    QFETCH(const Decision, decision);
    DecisionDialog dialog(entryWith(reason));
    const QSignalSpy decided(&dialog, &DecisionDialog::decided);
    dialog.show();
    button(dialog, pressed)->click();
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.first().at(0).value<Decision>(), decision);
    QVERIFY(!dialog.isVisible());
}

void TestDecisionDialog::takesANumberOrAPastedLink_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("chat");
    QTest::newRow("number") << u"2725"_s << qint64(2725);
    QTest::newRow("link") << u"https://acme.bitrix24.com/online/?IM_DIALOG=chat2725"_s
                          << qint64(2725);
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("zero") << u"0"_s << qint64(0);
}

void TestDecisionDialog::takesANumberOrAPastedLink()
{
    QFETCH(const QString, typed);
    QFETCH(const qint64, chat);
    DecisionDialog dialog(entryWith(DecisionReason::CannotBeProven));
    const QSignalSpy decided(&dialog, &DecisionDialog::decided);
    dialog.show();
    button(dialog, u"It exists: enter its number"_s)->click();
    dialog.findChild<QLineEdit *>()->setText(typed);
    button(dialog, u"This is the chat"_s)->click();
    QCOMPARE(decided.size(), chat > 0 ? 1 : 0);
    if (chat == 0)
        return;
    QCOMPARE(decided.first().at(0).value<Decision>(), Decision::ItExists);
    QCOMPARE(decided.first().at(1).value<std::optional<ChatId>>(), ChatId(chat));
}

void TestDecisionDialog::decidesNothingWhenClosed()
{
    DecisionDialog dialog(entryWith(DecisionReason::CannotBeProven));
    const QSignalSpy decided(&dialog, &DecisionDialog::decided);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(decided.isEmpty());
}

QTEST_MAIN(TestDecisionDialog)
#include "tst_decisiondialog.moc"
