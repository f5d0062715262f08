// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <initializer_list>
#include <utility>
#include <variant>
#include <vector>

// The demo portal's own words (Person, Chat, ...) live in this namespace, since it shares a program
// with the client but shares no code with it: what the client misunderstands, its test portal must
// not.
namespace demo {

class PhpValue;

//! A PHP array: ordered, keyed by text; a list is an array whose keys are 0, 1, 2 ... in this
//! order.
class PhpArray final {
public:
    using Entry = std::pair<QString, PhpValue>;

    PhpArray() = default;
    //! The keys must differ.
    PhpArray(std::initializer_list<Entry> entries);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype size() const;
    //! True also for the empty array: in JSON it is written `[]`, whatever it was meant to hold.
    [[nodiscard]] bool isList() const { return m_isList; }
    [[nodiscard]] const PhpValue *find(QStringView key) const;

    void append(PhpValue value);
    void insert(const QString &key, PhpValue value);
    //! Without looking whether \a key is there already: for those who make the keys themselves.
    void insertNew(QString key, PhpValue value);
    //! The array under \a key, made where it is missing or something else.
    PhpArray &subArray(const QString &key);

    [[nodiscard]] auto begin() const { return m_entries.begin(); }
    [[nodiscard]] auto end() const { return m_entries.end(); }

private:
    std::vector<Entry> m_entries;
    qint64 m_nextIndex = 0;
    bool m_isList = true;
};

//! A value as PHP holds it, so that the portal's odd shapes come about by themselves: `{}` and `[]`
//! are the same, 1.0 is not 1, and keys keep their order (none of which survives QJsonValue).
class PhpValue final {
public:
    PhpValue() = default;
    // Implicit, so that arrays are written as lists of values.
    // NOLINTBEGIN(google-explicit-constructor)
    PhpValue(bool value)
        : m_value(value)
    {
    }
    PhpValue(int value)
        : m_value(qint64{value})
    {
    }
    PhpValue(qint64 value)
        : m_value(value)
    {
    }
    PhpValue(double value)
        : m_value(value)
    {
    }
    PhpValue(QString value)
        : m_value(std::move(value))
    {
    }
    PhpValue(PhpArray value)
        : m_value(std::move(value))
    {
    }
    // NOLINTEND(google-explicit-constructor)
    PhpValue(const char *) = delete;

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const qint64 *integer() const { return std::get_if<qint64>(&m_value); }
    [[nodiscard]] const double *floating() const { return std::get_if<double>(&m_value); }
    [[nodiscard]] const QString *string() const { return std::get_if<QString>(&m_value); }
    [[nodiscard]] const PhpArray *array() const { return std::get_if<PhpArray>(&m_value); }
    [[nodiscard]] PhpArray *array() { return std::get_if<PhpArray>(&m_value); }

    //! PHP's (string): true is "1", false and null are "", an array is "Array".
    [[nodiscard]] QString toText() const;
    //! PHP's (int): the number that a text begins with, else 0.
    [[nodiscard]] qint64 toInteger() const;
    //! PHP's truth: false, null, 0, 0.0, "", "0" and the empty array are false.
    [[nodiscard]] bool isTruthy() const;

private:
    std::variant<std::monostate, bool, qint64, double, QString, PhpArray> m_value;
};

//! A list of \a values, each turned into a PhpValue.
template <typename Values> [[nodiscard]] PhpArray phpList(const Values &values)
{
    PhpArray list;
    for (const auto &value : values)
        list.append(PhpValue(value));
    return list;
}

} // namespace demo
