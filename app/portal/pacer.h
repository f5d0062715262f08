// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "call.h"
#include "failure.h"
#include "instant.h"
#include "methodtime.h"
#include "pacestate.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

struct RawAnswer;

//! Proof that the pacer let one call through. Cannot be copied and cannot be made by anyone else.
class Ticket final {
public:
    Ticket(Ticket &&) noexcept = default;
    Ticket &operator=(Ticket &&) noexcept = default;

private:
    friend class Pacer;
    Ticket() = default;
};

//! Decides when a call to one portal may leave, so that the portal never has to refuse one. Creates
//! go before reads, and reads before what nobody waits for; that leaves half of the portal's bucket
//! empty, so that a person never has to wait behind it.
class Pacer final : public QObject {
    Q_OBJECT

public:
    enum class Priority { Create, Read, Background };

    //! \a now must go forward only (see Clock).
    Pacer(PaceState state, std::function<Instant()> now, QObject *parent = nullptr);
    ~Pacer() override;

    //! Calls \a granted once, later than this call, when a call of \a method may leave; not at all
    //! if cancelled or if \a context goes. A create names no method.
    [[nodiscard]] Call acquire(Priority priority, QObject *context,
                               std::function<void(Ticket)> granted, const QString &method = {});
    //! How long a create asked for now would wait, behind all that somebody waits for already.
    [[nodiscard]] std::chrono::milliseconds expectedWait() const;

    //! The portal has asked for a pause, of all calls or of creates, that is not over yet.
    [[nodiscard]] bool isPaused() const;

    //! The portal refused a call by its limits: everybody pauses.
    void noteRefusal(std::optional<std::chrono::milliseconds> wish);
    void noteSuccess();
    //! The portal refused \a method, and no other, because of the time that it has run lately.
    void noteRefusal(const QString &method, std::chrono::milliseconds wait);
    //! An answer said for how long \a method has run lately.
    void noteOperating(const QString &method, std::chrono::milliseconds operating);

    //! The portal turned out to have another allowance.
    void setBucket(const Bucket &bucket);

    //! What the next run should know, and what the last one left: see PaceState.
    [[nodiscard]] PaceMemory memory() const;
    void recall(const PaceMemory &memory, std::chrono::milliseconds age);

Q_SIGNALS:
    //! memory() is another one now; before the call that changed it may leave.
    void memoryChanged();
    //! The portal asked for a pause of this length.
    void paused(std::chrono::milliseconds length);

private:
    struct Waiting;
    void arm();
    void serve();
    void forget(const Waiting *waiting);
    [[nodiscard]] Instant nextFree(const Waiting &waiting) const;

    PaceState m_state;
    MethodTime m_methods;
    std::function<Instant()> m_now;
    QTimer m_timer;
    std::deque<std::unique_ptr<Waiting>> m_waiting;
};

//! Tells \a pacer how a call was answered; \a failure is null if well. \a operating: for how long
//! the method has run lately, where the answer says it.
void notePace(Pacer &pacer, const RawAnswer &answer, const Failure *failure,
              std::optional<std::chrono::milliseconds> operating);
