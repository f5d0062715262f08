// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

#include <QString>

#include <optional>

class Connections;
class PortalKeeper;
class RedactedLog;
class Submission;

//! What a person can mail to whoever helps them: a text about the program, its portals and its
//! latest log, without a secret. English, as it is not for the person.
class Diagnostics final {
public:
    //! What to tell of; all must outlive it.
    struct Sources {
        const Connections &connections;
        const PortalKeeper &keeper;
        const Submission &submission;
        const RedactedLog &log;
    };

    explicit Diagnostics(const Sources &sources);

    //! Why the journal cannot be used; nothing: it can.
    void setStoreTrouble(const std::optional<Failure> &trouble);
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] static QString system();
    [[nodiscard]] QString portals() const;
    [[nodiscard]] QString store() const;
    [[nodiscard]] QString keychain() const;

    Sources m_sources;
    std::optional<Failure> m_storeTrouble;
};
