// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

//! Why no people can be found, for whoever looks for them.
class PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)

public:
    //! No portal is connected.
    [[nodiscard]] static QString connectFirst();
    //! The webhook has none of the permissions that would do.
    [[nodiscard]] static QString mayNotSearch();
};
