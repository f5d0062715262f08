// SPDX-License-Identifier: Apache-2.0
#include "connectdialog.h"
#include "entrywords.h"
#include "faultproxy.h"
#include "hostlabel.h"
#include "pagebench.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;

//! A portal that says it is found at another address now.
class TestMovedPortal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhereTheNewAddressFailed_data();
    void saysWhatToDoWhereTheNewAddressFailed();
    void keepsItsConnectionWhenItIsConnectedAgain();
};

void TestMovedPortal::saysWhatToDoWhereTheNewAddressFailed_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<EntryPhase>("phase");
    QTest::addColumn<bool>("says");
    QTest::newRow("the new address") << u"new.example"_s << EntryPhase::NotSent << true;
    QTest::newRow("the old address") << u"acme.example"_s << EntryPhase::NotSent << false;
    QTest::newRow("decided later") << u"new.example"_s << EntryPhase::Created << false;
}

void TestMovedPortal::saysWhatToDoWhereTheNewAddressFailed()
{
    QFETCH(const QString, host);
    QFETCH(const EntryPhase, phase);
    QFETCH(const bool, says);
    Entry entry;
    entry.portal = QUrl(u"https://acme.example"_s);
    entry.state.phase = phase;
    entry.state.newBase = QUrl(u"https://new.example"_s);
    entry.state.failure = Failure::of(Failure::Kind::CertificateRejected);
    entry.state.failure->host = host;

    QCOMPARE(EntryWords::moveRemark(entry).contains(u"new.example"_s), says);
    QCOMPARE(EntryWords::meaning(entry, {}).contains(u"Connect it again"_s), says);
}

void TestMovedPortal::keepsItsConnectionWhenItIsConnectedAgain()
{
    PageBench bench;
    QVERIFY(bench.start());
    const Connection known = *bench.connections().current();
    const FaultProxy other(bench.portal().baseUrl().port());
    FaultProxy old(bench.portal().baseUrl().port());
    bench.connections().follow(known.id, old.url());
    const QByteArray place =
        "Location: " + other.addressOf(bench.portal().webhookAddress()).toUtf8() + "batch\r\n";
    old.setFault(Fault::answerWith(httpAnswer(301, "text/html", "moved", place)));

    ConnectDialog dialog(bench.connections());
    dialog.renew(known.id);
    dialog.show();
    const auto press = [&dialog](const QString &words) {
        const auto isReady = [&dialog, &words] {
            const QAbstractButton *ready = PageBench::button(dialog, words);
            return ready && ready->isEnabled();
        };
        QVERIFY2(QTest::qWaitFor(isReady), qPrintable(words));
        PageBench::button(dialog, words)->click();
    };
    press(u"Next"_s);
    press(u"Go on with "_s + hostLabelOf(other.url()));
    press(u"Next"_s);
    press(u"Finish"_s);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(bench.connections().all().size(), 1);
    QCOMPARE(bench.connections().current()->id, known.id);
    QCOMPARE(bench.connections().current()->portal, other.url());
}

QTEST_MAIN(TestMovedPortal)
#include "tst_movedportal.moc"
