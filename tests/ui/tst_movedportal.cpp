// SPDX-License-Identifier: Apache-2.0
#include "entrywords.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! A portal that says it is found at another address now.
class TestMovedPortal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhereTheNewAddressFailed_data();
    void saysWhatToDoWhereTheNewAddressFailed();
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

QTEST_GUILESS_MAIN(TestMovedPortal)
#include "tst_movedportal.moc"
