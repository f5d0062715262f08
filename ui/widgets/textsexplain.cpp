// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include "textswords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! Codes arrive in upper or lower case. REST reference, section 1.6.
const ExplanationWords *wordsForCode(const QString &code)
{
    for (const auto &family : {accessWords(), requestWords(), serverWords()}) {
        const auto found = std::ranges::find_if(family, [&code](const CodeWords &candidate) {
            return code.compare(candidate.code, Qt::CaseInsensitive) == 0;
        });
        if (found != family.end())
            return &found->words;
    }
    return nullptr;
}

//! ACCESS_DENIED has several meanings; two can be told from its text, which may be in the portal's
//! own language. REST reference, sections 1.6, 1.7 and 2.5.
QString codeByMeaning(const Failure &failure)
{
    static const QRegularExpression plan(u"\\b(plans?|tariff|subscription|тариф|подписк)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption
                                             | QRegularExpression::DontCaptureOption);
    if (failure.code.compare("ACCESS_DENIED"_L1, Qt::CaseInsensitive) != 0)
        return failure.code;
    if (failure.description.contains("client id"_L1, Qt::CaseInsensitive))
        return u"CLIENT_ID_NOT_SPECIFIED"_s;
    return failure.description.contains(plan) ? u"WRONG_LICENSE"_s : failure.code;
}

//! The permission that a method needs; empty: not known. REST reference, section 1.11.
QLatin1String scopeOf(const QString &method)
{
    struct Family {
        QLatin1String prefix;
        QLatin1String scope;
    };
    static constexpr Family families[] = {
        {"imbot."_L1, "imbot"_L1},
        {"im."_L1, "im"_L1},
        {"user."_L1, "user_brief"_L1},
        {"department."_L1, "department"_L1},
    };
    const auto *found = std::ranges::find_if(
        families, [&method](const Family &family) { return method.startsWith(family.prefix); });
    return found == std::end(families) ? QLatin1String() : found->scope;
}

const ExplanationWords &unknownCodeWords()
{
    static constexpr ExplanationWords words = {
        Texts::Remedy::None, QT_TRANSLATE_NOOP3("Texts", "The portal refused", "@title"),
        QT_TRANSLATE_NOOP3("Texts",
                           "The portal answered with an error that this program does not know.",
                           "@info what happened"),
        QT_TRANSLATE_NOOP3("Texts",
                           "Read the portal’s own words under Details, and show them to the "
                           "portal’s administrator.",
                           "@info what to do")};
    return words;
}

const ExplanationWords &wordsForAnswer(const Failure &failure)
{
    const ExplanationWords *words = wordsForCode(codeByMeaning(failure));
    return words ? *words : unknownCodeWords();
}

//! Empty: that is not it, or the portal does not tell which.
QString missingScope(const Failure &failure)
{
    const bool isIt = failure.kind == Failure::Kind::PortalRefused
        && failure.code.compare("insufficient_scope"_L1, Qt::CaseInsensitive) == 0;
    return isIt ? QString(scopeOf(failure.method)) : QString();
}

//! \a words with \a argument in place of "%1".
Texts::Explanation explained(const ExplanationWords &words, const QString &argument)
{
    const auto translated = [&argument](const TranslatableText &text) {
        const QString sentence = Texts::tr(text.source, text.hint);
        return sentence.contains("%1"_L1) ? sentence.arg(argument) : sentence;
    };
    return {translated(words.title), translated(words.whatHappened), translated(words.whatToDo),
            words.remedy};
}

} // namespace

Texts::Explanation Texts::explain(const Failure &failure)
{
    using Kind = Failure::Kind;
    if (const QString scope = missingScope(failure); !scope.isEmpty())
        return explained(missingScopeWords(), scope);
    const bool saidByPortal = !failure.code.isEmpty()
        && (failure.kind == Kind::PortalRefused || failure.kind == Kind::PortalLimit);
    return explained(saidByPortal ? wordsForAnswer(failure) : wordsFor(failure.kind),
                     failure.host.isEmpty() ? tr("the portal", "@info in place of its address")
                                            : failure.host);
}

QStringList Texts::knownCodes()
{
    QStringList codes;
    for (const auto &family : {accessWords(), requestWords(), serverWords()}) {
        for (const CodeWords &known : family)
            codes.append(known.code);
    }
    return codes;
}
