// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phpvalue.h"

namespace demo {

//! What a method was called with. `null` counts as absent everywhere (PHP's isset).
class Parameters final {
public:
    enum class Case { Sensitive, Insensitive };

    explicit Parameters(PhpArray values = {}, Case names = Case::Sensitive);

    [[nodiscard]] const PhpArray &all() const { return m_values; }
    [[nodiscard]] bool has(QStringView name) const { return find(name) != nullptr; }
    //! Null where the parameter is absent or null.
    [[nodiscard]] const PhpValue *find(QStringView name) const;
    //! As it came; empty where absent or an array.
    [[nodiscard]] QString exactText(QStringView name) const;
    //! The same without spaces around it.
    [[nodiscard]] QString text(QStringView name) const;
    [[nodiscard]] qint64 integer(QStringView name, qint64 otherwise = 0) const;
    //! True for anything but absent, "N" and what PHP takes for false.
    [[nodiscard]] bool flag(QStringView name) const;
    //! Empty where absent or no array.
    [[nodiscard]] const PhpArray &array(QStringView name) const;

private:
    PhpArray m_values;
};

} // namespace demo
