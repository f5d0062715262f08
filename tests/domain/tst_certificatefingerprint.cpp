// SPDX-License-Identifier: Apache-2.0
#include "certificatefingerprint.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCertificateFingerprint final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThirtyTwoBytesOrNothing_data();
    void isThirtyTwoBytesOrNothing();
    void isWrittenAsPeopleCompareIt();
};

void TestCertificateFingerprint::isThirtyTwoBytesOrNothing_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("valid");
    QTest::newRow("nothing") << 0 << false;
    QTest::newRow("SHA-1") << 20 << false;
    QTest::newRow("SHA-256") << 32 << true;
    QTest::newRow("one too many") << 33 << false;
}

void TestCertificateFingerprint::isThirtyTwoBytesOrNothing()
{
    QFETCH(const int, length);
    QFETCH(const bool, valid);
    QCOMPARE(CertificateFingerprint::of(QByteArray(length, 'x')).has_value(), valid);
}

void TestCertificateFingerprint::isWrittenAsPeopleCompareIt()
{
    const auto fingerprint = CertificateFingerprint::of(QByteArray(31, '\x0a') + '\xf0');
    QVERIFY(fingerprint);
    QCOMPARE(fingerprint->text(), u"0A:"_s.repeated(31) + u"F0"_s);
}

QTEST_GUILESS_MAIN(TestCertificateFingerprint)
#include "tst_certificatefingerprint.moc"
