// SPDX-License-Identifier: Apache-2.0
// From a key in "Participants" to the painted list, among 100,000 people, beside a line over a
// QSortFilterProxyModel with the same names: `bench_picker [people]`. The limit is a frame at the
// 99th percentile. Run it with a real display or offscreen, in the release preset.
#include "chatform.h"
#include "manypeople.h"
#include "pagebench.h"
#include "peoplefield.h"
#include "quantile.h"
#include "suggestionpopup.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int manyOfThem = 100'000;
constexpr double mostMilliseconds = 16;
constexpr std::chrono::milliseconds longestWait = 2s;
//! Nothing paints any more; what still comes belongs to no key.
constexpr std::chrono::milliseconds untilQuiet = 60ms;

//! All kinds: Cyrillic, Latin letters for it, the wrong layout, typing errors, parts, two words,
//! numbers, and what nobody is called.
QStringList queries()
{
    return {u"иванов"_s,    u"смирнова анна"_s,   u"петр"_s,      u"ivanov"_s, u"kuznetsov"_s,
            u"shcherbak"_s, u"bdfyjd"_s,          u"gtnhjd"_s,    u"иваонв"_s, u"kuznecov"_s,
            u"анна и"_s,    u"мария попова"_s,    u"ёлкин"_s,     u"елкина"_s, u"дмитрий"_s,
            u"schmidt"_s,   u"алексеева ольга"_s, u"николай ф"_s, u"4711"_s,   u"99999"_s,
            u"zzqqxx"_s};
}

//! How often a widget was painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget &watched)
        : QObject(&watched)
    {
        watched.installEventFilter(this);
    }

    [[nodiscard]] int paints() const { return m_paints; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_paints;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_paints = 0;
};

void typeLetter(QLineEdit &line, QChar letter)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&line, &event);
    }
}

void waitUntilQuiet(const PaintWatch &list)
{
    QElapsedTimer quiet;
    quiet.start();
    int before = list.paints();
    while (!quiet.hasExpired(untilQuiet.count())) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (list.paints() == before)
            continue;
        before = list.paints();
        quiet.restart();
    }
}

//! In milliseconds; nothing where the key changed nothing that is seen.
std::optional<double> keyToList(QLineEdit &line, const PaintWatch &list, QChar letter)
{
    waitUntilQuiet(list);
    const int before = list.paints();
    QElapsedTimer timer;
    timer.start();
    typeLetter(line, letter);
    while (list.paints() == before && !timer.hasExpired(longestWait.count()))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    if (list.paints() == before)
        return std::nullopt;
    return double(timer.nsecsElapsed()) / 1e6;
}

std::vector<double> measure(QLineEdit &line, const PaintWatch &list)
{
    std::vector<double> times;
    const QStringList all = queries();
    for (const QString &query : all) {
        line.clear();
        for (const QChar letter : query) {
            if (const auto time = keyToList(line, list, letter))
                times.push_back(*time);
        }
    }
    line.clear();
    return times;
}

void print(const char *title, const std::vector<double> &times)
{
    std::printf("  %-24s %6lld %8.1f %8.1f %8.1f %8.1f\n", title,
                static_cast<long long>(times.size()), quantile(times, 0.5), quantile(times, 0.95),
                quantile(times, 0.99), quantile(times, 1));
}

//! The form of the program, in its window; empty where it could not be started.
std::vector<double> measureOurs(const QList<PersonRecord> &people)
{
    PageBench bench;
    if (!bench.start() || !QTest::qWaitFor([&bench] { return bench.directory().isComplete(); }))
        return {};
    bench.directory().learn(people);
    PeopleField &field = *bench.window().findChild<ChatForm *>()->people();
    QLineEdit &line = *field.lineEdit();
    line.setFocus();
    typeLetter(line, u'и'); // makes the list
    const bool isThere = QTest::qWaitFor(
        [&bench] { return bench.window().findChild<SuggestionPopup *>() != nullptr; });
    if (!isThere)
        return {};
    auto *view = bench.window().findChild<SuggestionPopup *>()->findChild<QListView *>();
    const PaintWatch watch(*view->viewport());
    return measure(line, watch);
}

std::vector<double> measurePeer(const QList<PersonRecord> &people)
{
    QStringList names;
    for (const PersonRecord &record : people)
        names.append(record.person.name);
    QStringListModel model(names);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new QLineEdit;
    auto *view = new QListView;
    view->setUniformItemSizes(true);
    view->setModel(&proxy);
    column->addWidget(line);
    column->addWidget(view);
    QObject::connect(line, &QLineEdit::textChanged, &proxy,
                     &QSortFilterProxyModel::setFilterFixedString);
    window.show();
    const PaintWatch watch(*view->viewport());
    return measure(*line, watch);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QList<PersonRecord> people =
        manyPeople(arguments.size() > 1 ? arguments.at(1).toInt() : manyOfThem);
    const std::vector<double> ours = measureOurs(people);
    if (ours.empty())
        qFatal("the form could not be measured");
    std::printf("from a key to the painted list, %lld people, milliseconds\n",
                static_cast<long long>(people.size()));
    std::printf("  %-24s %6s %8s %8s %8s %8s\n", "", "keys", "median", "p95", "p99", "worst");
    print("Participants", ours);
    print("QSortFilterProxyModel", measurePeer(people));
    std::printf("  %-24s %6s %8s %8s %8.1f\n", "limit", "", "", "", mostMilliseconds);
    return quantile(ours, 0.99) < mostMilliseconds ? EXIT_SUCCESS : EXIT_FAILURE;
}
