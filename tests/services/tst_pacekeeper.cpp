// SPDX-License-Identifier: Apache-2.0
#include "pacer.h"
#include "submission.h"
#include "submissiondesk.h"

#include <QFileInfo>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;

class TestPaceKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesForManyReadsTogether()
    {
        SubmissionDesk desk({.people = 5});
        desk.startProgram();
        desk.connectPortal();
        std::ignore = levelOnDisk(desk); // all before that is done
        const qint64 before = writtenBytes(desk);
        constexpr int reads = 40;
        Pacer &pacer = *desk.connections->pacer(desk.connections->current()->id);
        for (int read = 0; read < reads; ++read)
            std::ignore =
                pacer.acquire(Pacer::Priority::Read, desk.submission.get(), [](Ticket) { });
        QTRY_VERIFY(pacer.memory().level > reads - 10);
        std::ignore = levelOnDisk(desk);
        constexpr qint64 page = 4'096;
        QVERIFY(writtenBytes(desk) - before < reads * page / 2); // each write is a page at least
        desk.killProgram();
        desk.startProgram();
        const double level = levelOnDisk(desk);
        QVERIFY2(level > reads / 2.0, qPrintable(QString::number(level))); // it drains meanwhile
    }

    void writesACreateDownBeforeItLeaves()
    {
        SubmissionDesk desk({.people = 5});
        desk.startProgram();
        desk.connectPortal();
        desk.proxy->setFault(Fault::stallRequestAfter(10));
        std::ignore = desk.submission->submit(desk.draft());
        QTRY_COMPARE(desk.createsSeen(), 1);
        QVERIFY(levelOnDisk(desk) >= 1);
    }

private:
    [[nodiscard]] static qint64 writtenBytes(const SubmissionDesk &desk)
    {
        return QFileInfo(desk.journalFile + "-wal"_L1).size();
    }
    [[nodiscard]] static double levelOnDisk(const SubmissionDesk &desk)
    {
        std::optional<double> level;
        desk.journal->loadPaces(desk.submission.get(), [&](const Result<QList<StoredPace>> &paces) {
            level = paces && !paces->isEmpty() ? paces->constFirst().memory.level : 0;
        });
        std::ignore = QTest::qWaitFor([&level] { return level.has_value(); });
        return level.value_or(0);
    }
};

QTEST_GUILESS_MAIN(TestPaceKeeper)
#include "tst_pacekeeper.moc"
