// SPDX-License-Identifier: Apache-2.0
#include "formtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

QString decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

//! `FILTER[>ID][]` as FILTER, >ID and an empty step; what follows an unclosed bracket is dropped.
QStringList stepsOf(const QString &name)
{
    qsizetype open = name.indexOf(u'[');
    QStringList steps{name.left(open)};
    while (open >= 0) {
        const qsizetype close = name.indexOf(u']', open);
        if (close < 0)
            break;
        steps.append(name.sliced(open + 1, close - open - 1));
        open = name.size() > close + 1 && name[close + 1] == u'[' ? close + 1 : -1;
    }
    return steps;
}

void insertAt(PhpArray &array, const QStringList &steps, qsizetype depth, PhpValue value)
{
    const QString &step = steps[depth];
    const bool isLast = depth + 1 == steps.size();
    if (step.isEmpty() && depth > 0) {
        if (!isLast) {
            PhpArray inner;
            insertAt(inner, steps, depth + 1, std::move(value));
            value = std::move(inner);
        }
        array.append(std::move(value));
    } else if (isLast) {
        array.insert(step, std::move(value));
    } else {
        insertAt(array.subArray(step), steps, depth + 1, std::move(value));
    }
}

} // namespace

PhpArray readForm(QByteArrayView text)
{
    PhpArray form;
    const QList<QByteArray> pairs = text.toByteArray().split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QString name = decoded(equals < 0 ? pair : pair.first(equals));
        if (name.isEmpty() || name.startsWith(u'['))
            continue;
        const QString value = equals < 0 ? u""_s : decoded(QByteArrayView(pair).sliced(equals + 1));
        insertAt(form, stepsOf(name), 0, value);
    }
    return form;
}

} // namespace demo
