// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

//! Why the system's keychain could not be used.
struct KeychainTrouble {
    enum class Kind {
        Missing, //!< None is running, or none that we can speak to.
        Denied, //!< The person, or the keychain itself, said no.
    };

    Kind kind{};
    QString words; //!< The keychain's own, untrusted; may be empty.

    friend bool operator==(const KeychainTrouble &, const KeychainTrouble &) = default;
};

template <typename T> using KeychainResult = std::expected<T, KeychainTrouble>;
