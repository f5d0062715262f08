// SPDX-License-Identifier: Apache-2.0
#include "pastewords.h"

#include "isolated.h"
#include "peopleindex.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuotation = 120;

QString quotable(const QString &text)
{
    return text.size() > longestQuotation ? text.left(longestQuotation) + u'…' : text;
}

} // namespace

QString PasteWords::sentence(const PastedDoubt &doubt)
{
    return tr("“%1”: %2", "@item what was pasted, and why nobody is added for it")
        .arg(isolated(quotable(doubt.text)), reason(doubt));
}

QString PasteWords::reason(const PastedDoubt &doubt)
{
    using Reason = PastedDoubt::Reason;
    switch (doubt.reason) {
    case Reason::Namesakes:
        return tr("%n people are called so", "@item why nobody is added",
                  int(doubt.choices.size()));
    case Reason::Disagreement:
        return tr("name, address and number are not one person’s", "@item why nobody is added");
    case Reason::BesideSomebody:
        return tr("stands beside somebody else", "@item why nobody is added");
    case Reason::NotAllRead:
        return tr("one so far, but not everybody has been read", "@item why nobody is added");
    case Reason::HasLeft:
        return tr("has left the company", "@item why nobody is added");
    case Reason::IsBot:
        return tr("is a bot", "@item why nobody is added");
    case Reason::OtherPortal:
        return tr("is an address in another portal", "@item why nobody is added");
    case Reason::Unreadable:
        return tr("is neither a name, an address nor an ID", "@item why nobody is added");
    case Reason::NotExact:
    case Reason::NoSuchId:
    case Reason::NoSuchEmail:
        return openReason(doubt);
    }
    Q_UNREACHABLE();
    return {};
}

//! Of those for whom somebody like them may be found.
QString PasteWords::openReason(const PastedDoubt &doubt)
{
    if (!doubt.choices.isEmpty())
        return tr("no exact match; perhaps one of these", "@item why nobody is added");
    if (!doubt.query.isEmpty())
        return tr("being looked for…", "@item why nobody is added yet");
    const bool isAsked = doubt.isAsked();
    switch (doubt.reason) {
    case PastedDoubt::Reason::NoSuchId:
        return isAsked ? tr("the portal shows nobody with this ID", "@item why nobody is added")
                       : tr("nobody known here has this ID", "@item why nobody is added");
    case PastedDoubt::Reason::NoSuchEmail:
        return isAsked
            ? tr("the portal shows nobody with this e-mail address", "@item why nobody is added")
            : tr("nobody known here has this e-mail address", "@item why nobody is added");
    default:
        return tr("nobody found", "@item why nobody is added");
    }
}

QString PasteWords::choice(const Person &person, const PeopleIndex &index)
{
    QStringList parts{isolated(person.name), isolated(person.position)};
    const std::optional<PersonRecord> record = index.find(person.id);
    for (const DepartmentId id : record ? record->departments : QList<DepartmentId>()) {
        if (const std::optional<Department> department = index.findDepartment(id))
            parts.append(isolated(department->name));
    }
    if (record)
        parts.append(record->email);
    if (person.kind == PersonKind::Extranet)
        parts.append(tr("extranet", "@item a person from outside the company"));
    parts.append(tr("ID %1", "@item a person’s number").arg(person.id.value()));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString PasteWords::summary(int found, int toChoose, int notFound)
{
    QStringList parts;
    if (found > 0)
        parts += tr("%n people found", "@info:status", found);
    if (toChoose > 0)
        parts += tr("%n to choose", "@info:status", toChoose);
    if (notFound > 0)
        parts += tr("%n not found", "@info:status", notFound);
    return parts.join(u", "_s);
}

QString PasteWords::summaryWhileSearching(int found)
{
    return tr("%n people found, the others are being looked for…", "@info:status", found);
}

QString PasteWords::sentence(ListFile::Refusal refusal)
{
    switch (refusal) {
    case ListFile::Refusal::CannotOpen:
        return tr("The file cannot be read.", "@info");
    case ListFile::Refusal::TooLarge:
        return tr("The file is too large: %1 are allowed.", "@info a size")
            .arg(QLocale().formattedDataSize(ListFile::maxBytes));
    case ListFile::Refusal::NotText:
        return tr("The file is no text. Save a workbook as CSV, or copy its cells and paste them.",
                  "@info");
    }
    Q_UNREACHABLE();
    return {};
}
