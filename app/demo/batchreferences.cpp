// SPDX-License-Identifier: Apache-2.0
#include "batchreferences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

const QRegularExpression &reference()
{
    static const QRegularExpression expression(
        u"\\$(result|error|total|next|time)((?:\\[[^\\]]+\\])+)"_s);
    return expression;
}

const PhpArray &partNamed(const QString &name, const BatchParts &parts)
{
    if (name == "error"_L1)
        return parts.errors;
    if (name == "total"_L1)
        return parts.totals;
    if (name == "next"_L1)
        return parts.nexts;
    return name == "time"_L1 ? parts.times : parts.results;
}

PhpValue valueOf(const QRegularExpressionMatch &match, const BatchParts &parts)
{
    const PhpArray &part = partNamed(match.captured(1), parts);
    const PhpValue *value = nullptr; // the part as a whole
    const QStringList steps = match.captured(2).mid(1).chopped(1).split("]["_L1);
    for (const QString &step : steps) {
        const PhpArray *array = value ? value->array() : &part;
        if (const PhpValue *inner = array ? array->find(step) : nullptr)
            value = inner;
    }
    return value ? *value : PhpValue(part);
}

PhpValue replaced(const QString &text, const BatchParts &parts)
{
    QString result;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = reference().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        PhpValue value = valueOf(match, parts);
        if (match.capturedLength() == text.size())
            return value;
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += value.toText();
        end = match.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

} // namespace

PhpArray withReferences(const PhpArray &parameters, const BatchParts &parts)
{
    PhpArray result;
    for (const auto &[key, value] : parameters) {
        if (value.array())
            result.insertNew(key, withReferences(*value.array(), parts));
        else if (value.string())
            result.insertNew(key, replaced(*value.string(), parts));
        else
            result.insertNew(key, value);
    }
    return result;
}

} // namespace demo
