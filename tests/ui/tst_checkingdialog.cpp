// SPDX-License-Identifier: Apache-2.0
#include "checkingdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Entry entryIn(EntryPhase phase)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.portal = QUrl(u"https://acme.bitrix24.com"_s);
    entry.draft.title = u"Orders"_s;
    entry.state.phase = phase;
    return entry;
}

//! The visible one that says \a words; null where there is none.
QPushButton *button(const QDialog &dialog, const QString &words)
{
    const QList<QPushButton *> all = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(all, [&](const QPushButton *one) {
        return one->isVisibleTo(&dialog) && one->text().remove(u'&') == words;
    });
    return found == all.cend() ? nullptr : *found;
}

//! Whether a visible sentence contains \a words.
bool says(const QDialog &dialog, const QString &words)
{
    const QList<QLabel *> all = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(all, [&](const QLabel *one) {
        return one->isVisibleTo(&dialog) && one->text().contains(words);
    });
}

} // namespace

class TestCheckingDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersACheckWhileThePortalCanBeAsked()
    {
        CheckingDialog dialog(entryIn(EntryPhase::Checking), {});
        const QSignalSpy wanted(&dialog, &CheckingDialog::checkWanted);
        QVERIFY(!button(dialog, u"Connect a portal…"_s));
        button(dialog, u"Check now"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void offersAConnectionWhereThereIsNone()
    {
        CheckingDialog dialog(entryIn(EntryPhase::WaitingForConnection), {});
        const QSignalSpy wanted(&dialog, &CheckingDialog::connectWanted);
        QVERIFY(!button(dialog, u"Check now"_s));
        dialog.show();
        button(dialog, u"Connect a portal…"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void saysWhyThePortalCouldNotBeAsked()
    {
        Entry entry = entryIn(EntryPhase::Checking);
        CheckingDialog dialog(entry, {});
        QVERIFY(!says(dialog, u"not accept connections"_s));
        entry.state.lookUpFailure = Failure::of(Failure::Kind::ConnectionRefused);
        dialog.showEntry(entry, {});
        QVERIFY(says(dialog, u"not accept connections"_s));
        entry.state.lookUpFailure.reset();
        dialog.showEntry(entry, {});
        QVERIFY(!says(dialog, u"not accept connections"_s));
    }

    void followsTheConnection()
    {
        CheckingDialog dialog(entryIn(EntryPhase::Checking), {});
        dialog.showEntry(entryIn(EntryPhase::WaitingForConnection), {});
        QVERIFY(button(dialog, u"Connect a portal…"_s));
        dialog.showEntry(entryIn(EntryPhase::Checking), {});
        QVERIFY(button(dialog, u"Check now"_s));
    }
};

QTEST_MAIN(TestCheckingDialog)
#include "tst_checkingdialog.moc"
