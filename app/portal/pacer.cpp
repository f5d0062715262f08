// SPDX-License-Identifier: Apache-2.0
#include "pacer.h"

#include "answerreader.h"
#include "wirenames.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

namespace {

constexpr double shareKeptForPeople = 0.5;

} // namespace

//! One that waits for its turn. A QObject so that a Call can tell whether it still waits.
struct Pacer::Waiting final : QObject {
    Waiting(Priority wantedPriority, const QString &wantedMethod, QObject *wantedContext,
            std::function<void(Ticket)> callback)
        : priority(wantedPriority)
        , method(wantedMethod)
        , context(wantedContext)
        , granted(std::move(callback))
    {
    }

    const Priority priority;
    const QString method;
    const QPointer<QObject> context;
    const std::function<void(Ticket)> granted;
};

Pacer::Pacer(PaceState state, std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Pacer::serve);
}

Pacer::~Pacer() = default;

Call Pacer::acquire(Priority priority, QObject *context, std::function<void(Ticket)> granted,
                    const QString &method)
{
    auto waiting =
        std::make_unique<Waiting>(priority, priority == Priority::Create ? createMethod : method,
                                  context, std::move(granted));
    auto *handle = waiting.get();
    // Creates stand before reads, and everyone behind those of their own kind.
    const auto behind = [priority](const auto &other) { return priority < other->priority; };
    m_waiting.insert(std::find_if(m_waiting.cbegin(), m_waiting.cend(), behind),
                     std::move(waiting));
    arm();
    return Call(handle, [this, handle] { forget(handle); });
}

milliseconds Pacer::expectedWait() const
{
    const Instant now = m_now();
    PaceState ahead = m_state;
    Instant free = ahead.nextFree(now);
    for (const auto &waiting : m_waiting) {
        if (waiting->priority == Priority::Background)
            break; // they stand behind all others
        ahead.take(free);
        free = ahead.nextFree(free);
    }
    return std::max(free, m_methods.nextFree(createMethod, now)) - now;
}

void Pacer::noteRefusal(std::optional<milliseconds> wish)
{
    const Instant now = m_now();
    m_state.pauseAfterRefusal(now, wish, QRandomGenerator::global()->generateDouble());
    arm();
    Q_EMIT memoryChanged();
    Q_EMIT paused(m_state.nextFree(now) - now);
}

void Pacer::noteSuccess()
{
    m_state.noteSuccess();
}

bool Pacer::isPaused() const
{
    return m_state.isPausedAt(m_now()) || m_methods.isRefusedAt(createMethod, m_now());
}

void Pacer::noteRefusal(const QString &method, milliseconds wait)
{
    m_methods.refuse(method, wait, m_now());
    arm();
    Q_EMIT paused(wait);
}

void Pacer::noteOperating(const QString &method, milliseconds operating)
{
    m_methods.note(method, operating);
}

Instant Pacer::nextFree(const Waiting &waiting) const
{
    const Instant now = m_now();
    const double kept = waiting.priority == Priority::Background
        ? m_state.bucket().capacity * shareKeptForPeople
        : 0;
    return std::max(m_state.nextFree(now, kept), m_methods.nextFree(waiting.method, now));
}

void Pacer::setBucket(const Bucket &bucket)
{
    m_state.setBucket(bucket, m_now());
    arm();
}

PaceMemory Pacer::memory() const
{
    return m_state.memoryAt(m_now());
}

void Pacer::recall(const PaceMemory &memory, milliseconds age)
{
    m_state.recall(memory, age, m_now());
    arm();
    Q_EMIT memoryChanged();
}

void Pacer::arm()
{
    if (m_waiting.empty())
        return m_timer.stop();
    Instant soonest = Instant::max();
    for (const auto &waiting : m_waiting)
        soonest = std::min(soonest, nextFree(*waiting));
    m_timer.start(std::max(milliseconds(0), soonest - m_now()));
}

void Pacer::forget(const Waiting *waiting)
{
    std::erase_if(m_waiting, [waiting](const auto &other) { return other.get() == waiting; });
    arm();
}

void Pacer::serve()
{
    std::erase_if(m_waiting, [](const auto &waiting) { return waiting->context.isNull(); });
    const Instant now = m_now();
    // Those whose method has to wait let the others pass.
    const auto first =
        std::find_if(m_waiting.begin(), m_waiting.end(),
                     [this, now](const auto &waiting) { return nextFree(*waiting) <= now; });
    if (first == m_waiting.end())
        return arm();
    const auto next = std::move(*first);
    m_waiting.erase(first);
    m_state.take(now);
    m_methods.take(next->method, now);
    arm();
    Q_EMIT memoryChanged();
    // Last: whoever is granted its turn may ask again, or may delete this pacer.
    next->granted(Ticket());
}

void notePace(Pacer &pacer, const RawAnswer &answer, const Failure *failure,
              std::optional<milliseconds> operating)
{
    if (operating)
        pacer.noteOperating(answer.method, *operating);
    if (!failure || failure->kind != Failure::Kind::PortalLimit) {
        if (answer.httpStatus != 0)
            pacer.noteSuccess();
    } else if (failure->retryAfter) {
        pacer.noteRefusal(answer.method, *failure->retryAfter);
    } else {
        pacer.noteRefusal({});
    }
}
