// SPDX-License-Identifier: Apache-2.0
#include "settlement.h"
#include "settlementsamples.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace Settlement;
using namespace Qt::StringLiterals;

namespace {

const QString nothing = u" |  | "_s;

//! The cells of tests/data/settlement-rule.txt, "situation -- event" to what they do.
QMap<QString, QString> readCells()
{
    QFile file(QStringLiteral(CHATWRIGHT_TEST_DATA "/settlement-rule.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the cells of the rule are missing");
    QMap<QString, QString> cells;
    QString situation;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        if (!line.startsWith(u' ')) {
            situation = line;
            continue;
        }
        const qsizetype arrow = line.indexOf(u" -> "_s);
        cells.insert(situation + u" -- "_s + line.left(arrow).trimmed(), line.mid(arrow + 4));
    }
    return cells;
}

} // namespace

class TestSettlement final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsASituationForEveryPhaseAndEveryEvent()
    {
        QSet<int> phases;
        for (const auto &situation : SettlementSamples::situations())
            phases.insert(static_cast<int>(situation.state.phase));
        QCOMPARE(phases.size(), static_cast<int>(EntryPhase::Dismissed) + 1);
        QSet<qsizetype> kinds;
        for (const auto &[name, event] : SettlementSamples::events())
            kinds.insert(static_cast<qsizetype>(event.index()));
        QCOMPARE(static_cast<size_t>(kinds.size()), std::variant_size_v<Event::Any>);
    }

    void doesInEverySituationWhatTheTableSays_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("actual");
        QMap<QString, QString> cells = readCells();
        for (const auto &situation : SettlementSamples::situations()) {
            for (const auto &[name, event] : SettlementSamples::events()) {
                const QString cell =
                    QLatin1String(situation.name) + u" -- "_s + QLatin1String(name);
                const Instant now = SettlementSamples::t0 + situation.sinceT0;
                const Step made = step(situation.state, event, now, Plan{}, situation.trust);
                QTest::newRow(qPrintable(cell))
                    << (cells.contains(cell) ? cells.take(cell) : nothing)
                    << SettlementSamples::describe(situation.state, made, now);
            }
        }
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
            QTest::newRow(qPrintable(u"unknown: "_s + cell.key())) << cell.value() << QString();
    }

    void doesInEverySituationWhatTheTableSays()
    {
        QFETCH(const QString, expected);
        QFETCH(const QString, actual);
        QCOMPARE(actual, expected);
    }

    void tellsWhenItWillBeKnownAtTheLatest()
    {
        const Instant t0 = SettlementSamples::t0;
        EntryState state;
        QCOMPARE(settledWithin(state, t0, Plan{}), std::nullopt);
        state.phase = EntryPhase::Checking;
        state.settlingSince = t0;
        QCOMPARE(settledWithin(state, t0, Plan{}), milliseconds(160'000));
        QCOMPARE(settledWithin(state, t0 + milliseconds(150'000), Plan{}), milliseconds(10'000));
        QCOMPARE(settledWithin(state, t0 + milliseconds(170'000), Plan{}), milliseconds(0));
        state.wakeAt = t0 + milliseconds(190'000);
        QCOMPARE(settledWithin(state, t0 + milliseconds(170'000), Plan{}), milliseconds(20'000));
    }

    void waitsLongerForAPortalThatMayWorkLonger_data()
    {
        QTest::addColumn<milliseconds>("longer");
        QTest::addColumn<QList<qint64>>("lookUps");
        QTest::addColumn<qint64>("noneCountsFrom");
        QTest::newRow("as usual") << milliseconds(0) << QList<qint64>{1, 5, 15, 40, 130, 160}
                                  << qint64(130);
        QTest::newRow("ten seconds")
            << milliseconds(10'000) << QList<qint64>{1, 5, 15, 40, 130, 140, 160, 170}
            << qint64(140);
        QTest::newRow("four minutes")
            << milliseconds(240'000) << QList<qint64>{1, 5, 15, 40, 130, 160, 370, 400}
            << qint64(370);
    }

    void waitsLongerForAPortalThatMayWorkLonger()
    {
        QFETCH(const milliseconds, longer);
        QFETCH(const QList<qint64>, lookUps);
        QFETCH(const qint64, noneCountsFrom);
        const Plan plan = stretched(Plan{}, longer);
        QList<qint64> seconds;
        for (const milliseconds at : plan.lookUpsAt)
            seconds.append(at.count() / 1000);
        QCOMPARE(seconds, lookUps);
        QCOMPARE(plan.noneCountsFrom.count() / 1000, noneCountsFrom);
        QCOMPARE(plan.addPeopleFrom, Plan{}.addPeopleFrom + longer);
        QCOMPARE(plan.addPeopleUntil, Plan{}.addPeopleUntil + longer);
        QCOMPARE(plan.lateLookUpAfter, Plan{}.lateLookUpAfter + longer);
    }

    void asksAtThePlannedInstantsAndCountsTheLastTwo()
    {
        const Instant t0 = SettlementSamples::t0;
        const Trust trust{.lookUpsProven = true};
        EntryState state;
        state.sends = 1;
        const auto feed = [&state, &trust](const Event::Any &event, Instant now) {
            state = step(state, event, now, Plan{}, trust).state;
        };
        feed(Event::Finished{Outcome::Unknown{}}, t0);
        QList<qint64> asked;
        while (state.phase == EntryPhase::Checking) {
            const Instant now = *state.wakeAt;
            asked.append((now - t0).count());
            feed(Event::Woken{}, now);
            feed(Event::LookedUp{}, now + milliseconds(200));
        }
        QCOMPARE(asked, (QList<qint64>{1'000, 5'000, 15'000, 40'000, 130'000, 160'000}));
        QCOMPARE(state.phase, EntryPhase::NotCreated);
    }

    void forgetsWhyALookUpFailedOnceOneWorks()
    {
        const Instant t0 = SettlementSamples::t0;
        EntryState state;
        state.sends = 1;
        const auto feed = [&state, t0](const Event::Any &event) {
            state = step(state, event, state.wakeAt.value_or(t0), Plan{}, {}).state;
        };
        feed(Event::Finished{Outcome::Unknown{}});
        feed(Event::Woken{});
        feed(Event::LookUpFailed{Failure::of(Failure::Kind::ConnectionLost)});
        QVERIFY(state.lookUpFailure);
        feed(Event::Woken{});
        feed(Event::LookedUp{});
        QCOMPARE(state.phase, EntryPhase::Checking);
        QVERIFY(!state.lookUpFailure);
    }
};

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
