// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychaintrouble.h"

#include <QCoreApplication>

//! Sentences about the system's keychain.
class KeychainWords {
    Q_DECLARE_TR_FUNCTIONS(KeychainWords)

public:
    //! What is the matter, what it means, and what to do about it.
    [[nodiscard]] static QString sentences(const KeychainTrouble &trouble);
    //! The keychain would not give up secrets of so many portals.
    [[nodiscard]] static QString notRemoved(int portals);
};
