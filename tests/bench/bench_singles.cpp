// SPDX-License-Identifier: Apache-2.0
// 300 single creates, one after the other, against a portal with a bucket of 50 that drains 2 a
// second and is known to be empty, with a latency of up to 100 ms; in real time, so it takes about
// five minutes. The same once more with the program ended in the midst of a create, and started
// again. Expected: no refusal, one chat each, at most 3 % longer than the optimum.
#include "submissiondesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int creates = 300;
constexpr Bucket bucket{.capacity = 50, .drainPerSecond = 2};
constexpr double optimumSeconds = (creates - bucket.capacity) / bucket.drainPerSecond;
constexpr double allowed = 1.03;
constexpr int longestLatency = 100;
constexpr int longestCreate = 60'000;

class Row final {
public:
    Row()
        : m_desk({.people = 5})
    {
        m_desk.patience = {};
        m_desk.allowance = bucket;
        start();
    }

    //! \a killedAt: the create in the midst of which the program ends; below 0: none.
    [[nodiscard]] bool run(const char *name, int killedAt)
    {
        QElapsedTimer timer;
        timer.start();
        double lastSent = 0;
        for (int number = 0; number < creates; ++number) {
            m_desk.portal.setLatency(
                std::chrono::milliseconds(m_random.bounded(longestLatency + 1)));
            create(number, number == killedAt);
            lastSent = double(timer.elapsed()) / 1'000;
        }
        return print(name, lastSent);
    }

private:
    void start()
    {
        m_desk.startProgram(Settlement::Plan());
        m_desk.connectPortal();
        QObject::connect(m_desk.connections.get(), &Connections::paused, m_desk.connections.get(),
                         [this] { ++m_refusals; });
    }

    void create(int number, bool killed)
    {
        ChatDraft draft = m_desk.draft();
        draft.title = u"Row %1"_s.arg(number);
        const EntryId id = m_desk.submission->submit(draft);
        if (killed) {
            std::ignore =
                QTest::qWaitFor([&] { return m_desk.createsSeen() == number + 1; }, longestCreate);
            m_desk.killProgram();
            start();
        }
        const bool created =
            QTest::qWaitFor([&] { return m_desk.phase(id) == EntryPhase::Created; }, longestCreate);
        m_created += created ? 1 : 0;
    }

    [[nodiscard]] bool print(const char *name, double seconds) const
    {
        const auto chats = m_desk.portal.chats().size();
        std::printf("%-28s %8.1f %8.1f %7.1f %% %9d %8d %6d\n", name, seconds, optimumSeconds,
                    (seconds / optimumSeconds - 1) * 100, m_refusals, m_created, int(chats));
        return m_refusals == 0 && m_created == creates && chats == creates
            && seconds <= optimumSeconds * allowed;
    }

    SubmissionDesk m_desk;
    QRandomGenerator m_random{1};
    int m_refusals = 0;
    int m_created = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::printf("%-28s %8s %8s %9s %9s %8s %6s\n", "300 creates in a row", "seconds", "optimum",
                "over", "refusals", "created", "chats");
    bool isWell = Row().run("in one go", -1);
    isWell = Row().run("ended and started again", creates / 2) && isWell;
    return isWell ? EXIT_SUCCESS : EXIT_FAILURE;
}
