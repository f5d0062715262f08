// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instant.h"

#include <optional>

//! The portal's leaky bucket, reckoned on our side: it holds so many calls and drains so many a
//! second. Source: REST reference, section 8.1 (50 and 2; on the Enterprise plan 250 and 5).
struct Bucket {
    double capacity = 50;
    double drainPerSecond = 2;

    friend bool operator==(const Bucket &, const Bucket &) = default;
};

//! What of a pace outlives a restart, as of one moment.
struct PaceMemory {
    double level = 0; //!< Calls in the bucket.
    std::chrono::milliseconds pause{0}; //!< How long the portal still wants us to wait.

    friend bool operator==(const PaceMemory &, const PaceMemory &) = default;
};

//! How full the portal's bucket is and until when the portal has asked us to pause; values and
//! rules only.
class PaceState {
public:
    //! What is left of the capacity to other programs at this address, and to calls that overtake
    //! each other on the way. Each costs a long row of calls half a second.
    static constexpr double usualMargin = 3;

    //! \a level calls are in the bucket at \a at; \a margin of its capacity is left to other
    //! programs at this address.
    explicit PaceState(Bucket bucket = {}, double margin = 0, double level = 0, Instant at = {});

    [[nodiscard]] double levelAt(Instant now) const;
    //! When the next call may leave; \a now if at once. So many calls' room as \a kept must be left
    //! to others.
    [[nodiscard]] Instant nextFree(Instant now, double kept = 0) const;
    //! One call leaves at \a now.
    void take(Instant now);
    //! The portal refused a call: everybody pauses 1, 2, 4, 8, 16, 30 s (the \a jitter, 0 to 1,
    //! adds up to a quarter), or as long as the portal said, but never over ten minutes. Refusals
    //! of calls that had left before a pause began belong to that pause: they do not lengthen the
    //! row. The bucket counts as full from here.
    void pauseAfterRefusal(Instant now, std::optional<std::chrono::milliseconds> wish,
                           double jitter);
    //! A call was answered: the row of refusals is over.
    void noteSuccess();

    //! The portal turned out to have another one; what is in it stays in it.
    void setBucket(const Bucket &bucket, Instant now);

    [[nodiscard]] PaceMemory memoryAt(Instant now) const;
    //! An earlier run has left \a memory, \a age ago: its calls count beside those of this one.
    void recall(const PaceMemory &memory, std::chrono::milliseconds age, Instant now);

    //! The portal has asked for a pause that is not over yet.
    [[nodiscard]] bool isPausedAt(Instant now) const { return now < m_pausedUntil; }
    [[nodiscard]] int refusalsInARow() const { return m_refusals; }
    [[nodiscard]] const Bucket &bucket() const { return m_bucket; }

private:
    Bucket m_bucket;
    double m_margin = 0;
    double m_level = 0;
    Instant m_levelAt;
    Instant m_pausedUntil;
    int m_refusals = 0;
};
