// SPDX-License-Identifier: Apache-2.0
// Searching people, beside what else there is: `bench_people [people...]`, 10000 and 100000 where
// nothing is said. The times mean something in the release preset only.
#include "manypeople.h"
#include "misspelling.h"
#include "peopleindex.h"
#include "quantile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QStringListModel>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int queriesPerKind = 200;
constexpr int limit = 10;

struct Query {
    QString typed;
    QString name;
};

double thisThreadsMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

//! In microseconds, by the clock and by what this thread had of the processor: on a busy machine
//! only the latter is about the program.
class Times {
public:
    template <typename Work> void measure(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = thisThreadsMicroseconds();
        work();
        m_worked.push_back(thisThreadsMicroseconds() - before);
        m_passed.push_back(double(timer.nsecsElapsed()) / 1000);
    }

    void add(const Times &other)
    {
        m_passed.insert(m_passed.end(), other.m_passed.cbegin(), other.m_passed.cend());
        m_worked.insert(m_worked.end(), other.m_worked.cbegin(), other.m_worked.cend());
    }

    void print(const char *title, const char *rest) const
    {
        std::printf("  %-28s %8.0f %8.0f %10.0f %8.0f   %s\n", title, quantile(m_passed, 0.5),
                    quantile(m_passed, 0.99), quantile(m_worked, 0.5), quantile(m_worked, 0.99),
                    rest);
    }

private:
    std::vector<double> m_passed;
    std::vector<double> m_worked;
};

double megabytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

bool isCyrillic(const QString &name)
{
    return name.at(0).script() == QChar::Script_Cyrillic
        && name.back().script() == QChar::Script_Cyrillic;
}

QList<Query> queriesOf(const Misspelling::Kind &kind, const QList<PersonRecord> &people)
{
    QRandomGenerator random(7);
    QList<Query> queries;
    while (queries.size() < queriesPerKind) {
        const QString name = people.at(random.bounded(int(people.size()))).person.name;
        if (!kind.isForCyrillic || isCyrillic(name))
            queries.append({.typed = kind.typed(name, random), .name = name});
    }
    return queries;
}

//! How many of the queries have found their person, or a namesake, among the first ten.
double recall(const PeopleIndex &index, const QList<Query> &queries, Times &times)
{
    int found = 0;
    for (const Query &query : queries) {
        QList<Person> people;
        times.measure([&] { people = index.search(query.typed, limit); });
        const bool isFound = std::ranges::any_of(
            people, [&query](const Person &person) { return person.name == query.name; });
        found += isFound ? 1 : 0;
        if (!isFound && qEnvironmentVariableIsSet("BENCH_SHOW_MISSED"))
            std::printf("    missed: %s for %s\n", qPrintable(query.typed), qPrintable(query.name));
    }
    return 100.0 * found / double(queries.size());
}

QList<Query> measureIndex(const PeopleIndex &index, const QList<PersonRecord> &people)
{
    Times all;
    QList<Query> some;
    for (const Misspelling::Kind &kind : Misspelling::kinds()) {
        const QList<Query> queries = queriesOf(kind, people);
        Times times;
        const double hits = recall(index, queries, times);
        const QByteArray rest = u"%1 %"_s.arg(hits, 5, 'f', 1).toUtf8();
        times.print(qPrintable(kind.title), rest.constData());
        all.add(times);
        some += queries.first(10);
    }
    all.print("all", "");
    Times letters;
    for (int unit = u'а'; unit <= u'я'; ++unit) {
        letters.measure([&] { static_cast<void>(index.search(QString(QChar(unit)), limit)); });
        letters.measure(
            [&] { static_cast<void>(index.search(QString(QChar(unit)) + u'а', limit)); });
    }
    letters.print("one or two letters", "");
    return some;
}

void measureProxy(const QStringList &names, const QList<Query> &queries)
{
    QStringListModel model(names);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    Times times;
    for (const Query &query : queries)
        times.measure([&] { proxy.setFilterFixedString(query.typed); });
    times.print("QSortFilterProxyModel", "");
}

void measureFzf(const QStringList &names, const QList<Query> &queries)
{
    const QString program = QStandardPaths::findExecutable(u"fzf"_s);
    if (program.isEmpty()) {
        std::printf("  fzf is not installed\n");
        return;
    }
    const QByteArray list = names.join(u'\n').toUtf8();
    Times times;
    for (const Query &query : queries) {
        times.measure([&] {
            QProcess fzf;
            fzf.start(program, {u"--filter"_s, query.typed});
            fzf.write(list);
            fzf.closeWriteChannel();
            fzf.waitForFinished();
        });
    }
    times.print("fzf --filter, start included", "");
}

void measure(int count)
{
    const QList<PersonRecord> people = manyPeople(count);
    const double before = megabytesInUse();
    QElapsedTimer timer;
    timer.start();
    PeopleIndex index;
    for (const PersonRecord &record : people)
        index.put(record);
    std::printf("%d people: %lld ms to fill, %.1f MB\n", count,
                static_cast<long long>(timer.elapsed()), megabytesInUse() - before);
    std::printf("  %-28s %8s %8s %10s %8s   %s\n", "microseconds", "median", "p99",
                "processor:", "p99", "recall at 10");
    const QList<Query> queries = measureIndex(index, people);
    QStringList names;
    for (const PersonRecord &record : people)
        names.append(record.person.name);
    measureProxy(names, queries);
    measureFzf(names, queries.first(20));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList counts = QCoreApplication::arguments().mid(1);
    if (counts.isEmpty())
        counts = {u"10000"_s, u"100000"_s};
    for (const QString &count : std::as_const(counts))
        measure(count.toInt());
    return EXIT_SUCCESS;
}
