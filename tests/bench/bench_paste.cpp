// SPDX-License-Identifier: Apache-2.0
// Pasting a list of people, beside the simplest loop that could do it: `bench_paste [people...]`,
// 10000 and 100000 where nothing is said. The times mean something in the release preset only.
#include "manypeople.h"
#include "pastedpeople.h"
#include "peopleindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int tokens = 5000;
constexpr int rounds = 9;

QString withTypingError(QString name, QRandomGenerator &random)
{
    return name.remove(random.bounded(int(name.size())), 1);
}

//! One person in one of the ways in which they are pasted.
QString named(const PersonRecord &record, QRandomGenerator &random)
{
    QString id = QString::number(record.person.id.value());
    switch (random.bounded(10)) {
    case 0:
        return id;
    case 1:
        return record.email;
    case 2:
        return u"[USER=%1]%2[/USER]"_s.arg(id, record.person.name);
    case 3:
        return u"https://acme.example/company/personal/user/%1/"_s.arg(id);
    case 4:
        return u"\"%1, %2\" <%3>"_s.arg(record.lastName, record.firstName, record.email);
    case 5:
        return record.lastName + u' ' + record.firstName;
    case 6:
        return record.lastName;
    case 7:
        return withTypingError(record.person.name, random);
    case 8:
        return u"nobody%1@nowhere.example"_s.arg(id);
    default:
        return record.person.name;
    }
}

QString pastedText(const QList<PersonRecord> &people)
{
    QRandomGenerator random(3);
    const std::array separators{u", "_s, u"; "_s, u"\n"_s, u"\n• "_s};
    QString text;
    for (int token = 0; token < tokens; ++token) {
        text += named(people.at(random.bounded(int(people.size()))), random);
        text += separators.at(size_t(random.bounded(int(separators.size()))));
    }
    return text;
}

template <typename Work> void measure(const char *title, const Work &work)
{
    std::vector<qint64> times;
    QByteArray result;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        result = work();
        times.push_back(timer.nsecsElapsed());
    }
    std::ranges::sort(times);
    std::printf("  %-34s %8.1f %8.1f   %s\n", title, double(times[rounds / 2]) / 1e6,
                double(times.back()) / 1e6, result.constData());
}

QByteArray recognize(const QString &text, const PeopleIndex &index)
{
    const PastedPeople people =
        recognizedPeople(pastedLines(text), index, {.portal = u"acme.example"_s});
    return u"%1 clear, %2 to look at"_s.arg(people.clear.size()).arg(people.doubts.size()).toUtf8();
}

//! Split at the separators, and look whether it is exactly somebody's number, address or name. Of
//! namesakes it takes the last, and it knows neither mentions nor the other order.
QByteArray lookUp(const QString &text, const QHash<QString, PersonId> &known)
{
    static const QRegularExpression separator(u"[\\n,;•]"_s);
    qsizetype found = 0;
    const QStringList pieces = text.split(separator, Qt::SkipEmptyParts);
    for (const QString &piece : pieces)
        found += known.contains(piece.trimmed().toCaseFolded()) ? 1 : 0;
    return u"%1 found, %2 not"_s.arg(found).arg(pieces.size() - found).toUtf8();
}

void measurePasting(int count)
{
    const QList<PersonRecord> people = manyPeople(count);
    PeopleIndex index;
    QHash<QString, PersonId> known;
    for (const PersonRecord &record : people) {
        index.put(record);
        known.insert(QString::number(record.person.id.value()), record.person.id);
        known.insert(record.email.toCaseFolded(), record.person.id);
        known.insert(record.person.name.toCaseFolded(), record.person.id);
    }
    const QString text = pastedText(people);
    std::printf("%d people, %d pasted (limit: 150 ms)\n  %-34s %8s %8s\n", count, tokens,
                "milliseconds", "median", "worst");
    measure("recognized", [&] { return recognize(text, index); });
    measure("of it: the text taken apart",
            [&text] { return u"%1 lines"_s.arg(pastedLines(text).size()).toUtf8(); });
    measure("split and QHash, nothing forgiven", [&] { return lookUp(text, known); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList counts = QCoreApplication::arguments().mid(1);
    if (counts.isEmpty())
        counts = {u"10000"_s, u"100000"_s};
    for (const QString &count : std::as_const(counts))
        measurePasting(count.toInt());
    return EXIT_SUCCESS;
}
