// SPDX-License-Identifier: Apache-2.0
#include "parameters.h"

#include "characters.h"

namespace demo {

Parameters::Parameters(PhpArray values, Case names)
    : m_values(std::move(values))
{
    if (names == Case::Sensitive)
        return;
    PhpArray upper;
    for (const auto &[name, value] : std::as_const(m_values))
        upper.insert(name.toUpper(), value);
    m_values = std::move(upper);
}

const PhpValue *Parameters::find(QStringView name) const
{
    const PhpValue *value = m_values.find(name);
    return value && !value->isNull() ? value : nullptr;
}

QString Parameters::exactText(QStringView name) const
{
    const PhpValue *value = find(name);
    return value && !value->array() ? value->toText() : QString();
}

QString Parameters::text(QStringView name) const
{
    return trimmedText(exactText(name));
}

qint64 Parameters::integer(QStringView name, qint64 otherwise) const
{
    const PhpValue *value = find(name);
    return value ? value->toInteger() : otherwise;
}

bool Parameters::flag(QStringView name) const
{
    const PhpValue *value = find(name);
    return value && value->isTruthy() && value->toText() != u"N";
}

const PhpArray &Parameters::array(QStringView name) const
{
    static const PhpArray none;
    const PhpValue *value = find(name);
    return value && value->array() ? *value->array() : none;
}

} // namespace demo
