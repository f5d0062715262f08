// SPDX-License-Identifier: Apache-2.0
#include "typingerrors.h"

#include <algorithm>

namespace TypingErrors {

namespace {

qsizetype sameLetters(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    const char16_t *first = a.utf16();
    return std::mismatch(first, first + most, b.utf16()).first - first;
}

//! QStringView::startsWith() goes through a call that takes longer than the few letters.
bool beginsWith(QStringView text, QStringView start)
{
    return text.size() >= start.size() && sameLetters(text, start) == start.size();
}

bool areExchanged(QStringView form, QStringView typed)
{
    return form.size() > 1 && typed.size() > 1 && form.at(0) == typed.at(1)
        && form.at(1) == typed.at(0);
}

bool isWithin(QStringView form, QStringView typed, int errors)
{
    const qsizetype same = sameLetters(form, typed);
    form = form.mid(same);
    typed = typed.mid(same);
    if (form.isEmpty() || typed.isEmpty())
        return form.size() + typed.size() <= errors;
    if (errors == 0)
        return false;
    return isWithin(form.mid(1), typed.mid(1), errors - 1)
        || isWithin(form, typed.mid(1), errors - 1) || isWithin(form.mid(1), typed, errors - 1)
        || (areExchanged(form, typed) && isWithin(form.mid(2), typed.mid(2), errors - 1));
}

} // namespace

qsizetype nearBeginning(QStringView form, QStringView start)
{
    const qsizetype same = sameLetters(form, start);
    if (same == start.size())
        return -1;
    const QStringView here = form.mid(same);
    const QStringView rest = start.mid(same);
    if (!here.isEmpty()) {
        if (beginsWith(here.mid(1), rest)) // one letter is missing
            return start.size() + 1;
        if (beginsWith(here.mid(1), rest.mid(1)))
            return start.size();
        if (areExchanged(here, rest) && beginsWith(here.mid(2), rest.mid(2)))
            return start.size();
    }
    return beginsWith(here, rest.mid(1)) ? start.size() - 1 : -1;
}

int between(QStringView form, QStringView typed, int most)
{
    for (int errors = 0; errors <= most; ++errors) {
        if (isWithin(form, typed, errors))
            return errors;
    }
    return -1;
}

} // namespace TypingErrors
