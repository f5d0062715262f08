// SPDX-License-Identifier: Apache-2.0
#include "botwish.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBotWish final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasAClientIdThatEveryPortalTakes();
    void isAnotherEachTime();
};

//! 40 characters are the portal's limit, 32 hexadecimal digits the advice. REST reference, 5.11.
void TestBotWish::hasAClientIdThatEveryPortalTakes()
{
    static const QRegularExpression digits(u"^[0-9a-f]{32}$"_s);
    const BotWish wish = BotWish::fresh();
    QVERIFY(digits.match(wish.clientId.reveal()).hasMatch());
    QVERIFY(!wish.code.isEmpty());
    QVERIFY(!wish.clientId.reveal().contains(wish.code.section(u'-', 1)));
}

void TestBotWish::isAnotherEachTime()
{
    const BotWish one = BotWish::fresh();
    const BotWish other = BotWish::fresh();
    QVERIFY(one.code != other.code);
    QVERIFY(!(one.clientId == other.clientId));
}

QTEST_GUILESS_MAIN(TestBotWish)
#include "tst_botwish.moc"
