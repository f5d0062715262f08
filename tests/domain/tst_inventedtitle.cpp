// SPDX-License-Identifier: Apache-2.0
#include "inventedtitle.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestInventedTitle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePortalWouldMakeATitleOf();
    void leavesTheColorToThePortal();
    void namesTheSenderOnce();
    void leavesOutBlankNames();
    void saysNothingWhereThereIsATitle();
};

namespace {

Person person(qint64 id, const QString &name)
{
    return {PersonId(id), name, {}, {}, true};
}

Sender anna()
{
    return {{BotId(39), u"Helper"_s}, person(17, u"Anna"_s)};
}

} // namespace

void TestInventedTitle::saysWhatThePortalWouldMakeATitleOf()
{
    ChatDraft draft;
    draft.title = u" \u00a0"_s;
    draft.color = ChatColor::Mint;
    draft.participants = {person(42, u"Boris"_s), person(43, u"Vera"_s)};

    const auto invented = inventedTitleFor(draft, anna());

    QVERIFY(invented.has_value());
    QCOMPARE(invented->color, std::optional(ChatColor::Mint));
    QCOMPARE(invented->memberNames, QStringList({u"Helper"_s, u"Boris"_s, u"Vera"_s, u"Anna"_s}));
}

void TestInventedTitle::leavesTheColorToThePortal()
{
    const auto invented = inventedTitleFor(ChatDraft(), anna());

    QVERIFY(invented.has_value());
    QCOMPARE(invented->color, std::optional<ChatColor>());
}

void TestInventedTitle::namesTheSenderOnce()
{
    ChatDraft draft;
    draft.participants = {person(17, u"Anna"_s), person(42, u"Boris"_s)};

    QCOMPARE(inventedTitleFor(draft, anna())->memberNames,
             QStringList({u"Helper"_s, u"Anna"_s, u"Boris"_s}));

    draft.participants = {person(42, u"Boris"_s)};
    draft.addMe = false;
    QCOMPARE(inventedTitleFor(draft, anna())->memberNames, QStringList({u"Helper"_s, u"Boris"_s}));
}

void TestInventedTitle::leavesOutBlankNames()
{
    ChatDraft draft;
    draft.participants = {person(42, u" "_s)};
    draft.addMe = false;

    QCOMPARE(inventedTitleFor(draft, anna())->memberNames, QStringList(u"Helper"_s));
}

void TestInventedTitle::saysNothingWhereThereIsATitle()
{
    ChatDraft draft;
    draft.title = u"00"_s;

    QVERIFY(!inventedTitleFor(draft, anna()).has_value());
    QVERIFY(isBlankTitle(u" 0 "_s));
    QVERIFY(!isBlankTitle(u"0.0"_s));
}

QTEST_GUILESS_MAIN(TestInventedTitle)
#include "tst_inventedtitle.moc"
