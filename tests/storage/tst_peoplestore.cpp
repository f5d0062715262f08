// SPDX-License-Identifier: Apache-2.0
#include "peoplestore.h"
#include "storagethread.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

PersonRecord personNumbered(int id)
{
    return {.person = {.id = PersonId(id), .name = u"Ann Lee"_s, .position = u"Engineer"_s},
            .firstName = u"Ann"_s,
            .lastName = u"Lee"_s,
            .secondName = {},
            .email = u"ann%1@example.org"_s.arg(id),
            .departments = {DepartmentId(3), DepartmentId(70)},
            .avatar = u"https://cdn.example/%1.png"_s.arg(id)};
}

QList<PersonRecord> peopleNumbered(int first, int count)
{
    QList<PersonRecord> people;
    for (int id = first; id < first + count; ++id)
        people.append(personNumbered(id));
    return people;
}

} // namespace

class TestPeopleStore final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StorageThread> m_thread;
    std::unique_ptr<PeopleStore> m_store;
    const ConnectionId m_here = ConnectionId::create();
    const ConnectionId m_there = ConnectionId::create();

    [[nodiscard]] QString file() const { return m_folder->filePath(u"people.sqlite"_s); }

    void openAgain()
    {
        m_store.reset();
        m_thread = std::make_unique<StorageThread>(); // the file is closed when the old one ends
        m_store = std::make_unique<PeopleStore>(file(), *m_thread);
    }

    //! Waits for the answer to one question.
    template <typename T, typename Ask> [[nodiscard]] Result<T> answerOf(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return std::unexpected(Failure::of(Failure::Kind::Cancelled));
        return *std::move(answer);
    }
    [[nodiscard]] Result<QList<PersonRecord>> peopleOf(ConnectionId connection, int after = 0,
                                                       int limit = 1000)
    {
        return answerOf<QList<PersonRecord>>([&](auto done) {
            m_store->readPeople(connection, PersonId(after), limit, this, done);
        });
    }
    [[nodiscard]] Result<SyncState> stateOf(ConnectionId connection)
    {
        return answerOf<SyncState>([&](auto done) { m_store->readState(connection, this, done); });
    }
    [[nodiscard]] Result<void> write(ConnectionId connection, const QList<PersonRecord> &people,
                                     const SyncState &state = {})
    {
        return answerOf<void>(
            [&](auto done) { m_store->writePeople(connection, people, state, this, done); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openAgain();
    }
    void cleanup()
    {
        m_store.reset();
        m_thread.reset();
    }

    void knowsNobodyAtFirst()
    {
        QCOMPARE(stateOf(m_here).value(), SyncState());
        QVERIFY(peopleOf(m_here).value().isEmpty());
    }

    void keepsPeopleWholeAndInOrder()
    {
        PersonRecord odd{.person = {.id = PersonId(5'000'000'000),
                                    .name = u"<b>Боб</b> 🦊"_s,
                                    .position = {},
                                    .kind = PersonKind::Extranet,
                                    .active = false},
                         .firstName = {},
                         .lastName = {},
                         .secondName = {},
                         .email = {},
                         .departments = {}};
        QVERIFY(write(m_here, {odd, personNumbered(7)}));
        openAgain();
        const auto people = peopleOf(m_here);
        QVERIFY(people);
        QCOMPARE(*people, QList<PersonRecord>({personNumbered(7), odd}));
    }

    void givesPeopleInPortions()
    {
        QVERIFY(write(m_here, peopleNumbered(1, 30)));
        QCOMPARE(peopleOf(m_here, 0, 20).value(), peopleNumbered(1, 20));
        QCOMPARE(peopleOf(m_here, 20, 20).value(), peopleNumbered(21, 10));
    }

    void keepsWhereToGoOnWithThePeople()
    {
        const SyncState state{.pass = 2,
                              .finishedPasses = 1,
                              .after = PersonId(50),
                              .finishedAt =
                                  QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC)};
        QVERIFY(write(m_here, peopleNumbered(1, 50), state));
        openAgain();
        QCOMPARE(stateOf(m_here).value(), state);
    }

    void marksThoseWhoWereNotSeenInAPass()
    {
        QVERIFY(write(m_here, peopleNumbered(1, 3), {.pass = 1}));
        QVERIFY(write(m_here, {personNumbered(2)}, {.pass = 2}));
        QVERIFY(write(m_there, peopleNumbered(1, 3), {.pass = 1}));
        const SyncState finished{.pass = 2, .finishedPasses = 2, .after = PersonId(3)};
        const auto left = answerOf<QList<PersonId>>(
            [&](auto done) { m_store->finishPass(m_here, finished, this, done); });
        QCOMPARE(left.value(), QList<PersonId>({PersonId(1), PersonId(3)}));
        QCOMPARE(stateOf(m_here).value(), finished);
        const auto people = peopleOf(m_here);
        QVERIFY(people);
        QVERIFY(!people->at(0).person.active);
        QVERIFY(people->at(1).person.active);
        QVERIFY(!people->at(2).person.active);
        QCOMPARE(peopleOf(m_there).value(), peopleNumbered(1, 3));
    }

    void keepsPortalsApart()
    {
        QVERIFY(write(m_here, peopleNumbered(1, 2), {.pass = 1, .after = PersonId(2)}));
        QVERIFY(peopleOf(m_there).value().isEmpty());
        QCOMPARE(stateOf(m_there).value(), SyncState());
    }

    void replacesDepartments()
    {
        const auto put = [this](const QList<Department> &departments) {
            return answerOf<void>(
                [&](auto done) { m_store->writeDepartments(m_here, departments, this, done); });
        };
        const Department top{.id = DepartmentId(1), .name = u"Company"_s, .parent = {}};
        const Department sales{.id = DepartmentId(2), .name = {}, .parent = top.id};
        QVERIFY(put({sales, {.id = DepartmentId(9), .name = u"Gone"_s, .parent = top.id}}));
        QVERIFY(put({sales, top}));
        openAgain();
        const auto departments = answerOf<QList<Department>>(
            [&](auto done) { m_store->readDepartments(m_here, this, done); });
        QVERIFY(departments);
        QCOMPARE(departments->size(), 2);
        QCOMPARE(departments->at(0), top);
        QCOMPARE(departments->at(1).parent, top.id);
    }

    void remembersTheLatestChoices()
    {
        for (int id = 1; id <= 310; ++id)
            m_store->noteChoice(m_here, PersonId(id), this, [](const Result<void> &) { });
        m_store->noteChoice(m_there, PersonId(1000), this, [](const Result<void> &) { });
        const auto choices =
            answerOf<QList<PersonId>>([&](auto done) { m_store->readChoices(m_here, this, done); });
        QVERIFY(choices);
        QCOMPARE(choices->size(), 300);
        QCOMPARE(choices->constFirst(), PersonId(11));
        QCOMPARE(choices->constLast(), PersonId(310));
    }

    void setsADamagedFileAsideAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("garbage") << QByteArray(10'000, 'x');
        QTest::newRow("an empty file") << QByteArray();
    }
    void setsADamagedFileAsideAndGoesOn()
    {
        QFETCH(QByteArray, contents);
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(contents);
        damaged.close();
        const auto first = stateOf(m_here);
        QCOMPARE(first.has_value(), contents.isEmpty());
        QVERIFY(write(m_here, peopleNumbered(1, 2)));
        QCOMPARE(peopleOf(m_here).value(), peopleNumbered(1, 2));
        const QStringList aside =
            QDir(m_folder->path()).entryList({u"people-damaged-*.sqlite"_s}, QDir::Files);
        QCOMPARE(aside.size(), contents.isEmpty() ? 0 : 1);
    }

    void failsWhereThereIsNoFolder()
    {
        m_store = std::make_unique<PeopleStore>(u"/nonexistent/people.sqlite"_s, *m_thread);
        QCOMPARE(write(m_here, {}).error().kind, Failure::Kind::StoreFailed);
    }
};

QTEST_GUILESS_MAIN(TestPeopleStore)
#include "tst_peoplestore.moc"
