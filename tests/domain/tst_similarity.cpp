// SPDX-License-Identifier: Apache-2.0
#include "similarity.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QUrl portal()
{
    return QUrl(u"https://portal.example"_s);
}

const PersonId me(1);
const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'771'928'379'123, Qt::UTC);

Person person(qint64 id)
{
    return {PersonId(id), {}, {}, PersonKind::Employee, true};
}

ChatDraft draft()
{
    ChatDraft draft;
    draft.title = u"Shift 12"_s;
    draft.participants = {person(17), person(42)};
    return draft;
}

Entry made(EntryPhase phase = EntryPhase::Created)
{
    Entry entry;
    entry.portal = portal();
    entry.sender.me = person(1);
    entry.draft = draft();
    entry.createdAt = now.addSecs(-60);
    entry.state.phase = phase;
    return entry;
}

} // namespace

class TestSimilarity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheSameChatAgain() { QVERIFY(looksLikeAgain(draft(), portal(), me, made(), now)); }

    void looksAtTitlePeopleAndPortalOnly_data()
    {
        QTest::addColumn<ChatDraft>("again");
        QTest::addColumn<bool>("similar");
        const auto changed = [](auto change) {
            ChatDraft again = draft();
            change(again);
            return again;
        };
        QTest::newRow("other title") << changed([](auto &d) { d.title = u"Shift 13"_s; }) << false;
        QTest::newRow("spaces around")
            << changed([](auto &d) { d.title = u" Shift 12 "_s; }) << true;
        QTest::newRow("other order")
            << changed([](auto &d) { d.participants = {person(42), person(17)}; }) << true;
        QTest::newRow("fewer people")
            << changed([](auto &d) { d.participants = {person(17)}; }) << false;
        QTest::newRow("without me") << changed([](auto &d) { d.addMe = false; }) << false;
        QTest::newRow("me by name") << changed([](auto &d) {
            d.addMe = false;
            d.participants.append(person(1));
        }) << true;
        QTest::newRow("other message") << changed([](auto &d) { d.message = u"hi"_s; }) << true;
    }

    void looksAtTitlePeopleAndPortalOnly()
    {
        QFETCH(const ChatDraft, again);
        QFETCH(const bool, similar);
        QCOMPARE(looksLikeAgain(again, portal(), me, made(), now), similar);
        QVERIFY(!looksLikeAgain(again, QUrl(u"https://other.example"_s), me, made(), now));
    }

    void forgetsAfterADay()
    {
        Entry entry = made();
        entry.createdAt = now.addSecs(-24 * 60 * 60 + 1);
        QVERIFY(looksLikeAgain(draft(), portal(), me, entry, now));
        entry.createdAt = now.addDays(-1);
        QVERIFY(!looksLikeAgain(draft(), portal(), me, entry, now));
        entry.state.phase = EntryPhase::NeedsDecision; // still open
        QVERIFY(looksLikeAgain(draft(), portal(), me, entry, now));
    }

    void doesNotMindWhatWasNeverMade()
    {
        for (const EntryPhase phase : {EntryPhase::Refused, EntryPhase::NotSent,
                                       EntryPhase::NotCreated, EntryPhase::Dismissed})
            QVERIFY(!looksLikeAgain(draft(), portal(), me, made(phase), now));
    }
};

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
