// SPDX-License-Identifier: Apache-2.0
// A disk that fills up at any stage of a create: nothing is sent that is not written down.
#include "smalldisk.h"
#include "submission.h"
#include "submissiondesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString title = u"Shift 12"_s;

} // namespace

class TestFullDisk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingThatIsNotWrittenDown_data()
    {
        QTest::addColumn<int>("room");
        for (const int kib : {0, 4, 8, 16, 32, 48, 64, 96, 160, 256, 1'024})
            QTest::addRow("%d KiB left", kib) << kib * 1'024;
    }

    void sendsNothingThatIsNotWrittenDown()
    {
        QFETCH(const int, room);
        SmallDisk disk;
        SubmissionDesk desk({.people = 5});
        desk.journalFile = disk.filePath(u"journal.sqlite"_s);
        desk.startProgram();
        desk.connectPortal();
        desk.proveLookUps();
        ChatDraft draft = desk.draft();
        draft.avatar = AvatarImage{QByteArray(30'000, 'a'), {}};
        disk.leave(room);
        const EntryId id = desk.submission->submit(draft);
        const bool closed = QTest::qWaitFor(
            [&desk, id] { return desk.phase(id) && !isOpen(*desk.phase(id)); }, 20'000);
        disk.makeRoom();
        QVERIFY(closed);
        const qsizetype made = desk.chatsTitled(title).size();
        if (desk.phase(id) == EntryPhase::NotSent) {
            QCOMPARE(desk.entry(id).state.failure->kind, Failure::Kind::StoreFailed);
            QCOMPARE(desk.createsSeen(), 1); // the one that proved look-ups
            QCOMPARE(desk.returnedDrafts.size(), 1);
            QCOMPARE(made, 0);
            return;
        }
        QCOMPARE(made, 1);
        desk.killProgram();
        desk.startProgram();
        desk.connectPortal();
        QVERIFY(desk.submission->entry(id)); // it was written before it left
        QTRY_COMPARE(desk.phase(id), EntryPhase::Created);
        QCOMPARE(desk.createsSeen(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
