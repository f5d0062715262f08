// SPDX-License-Identifier: Apache-2.0
#include "draftchecker.h"

#include "chatform.h"
#include "chatrequest.h"
#include "isolated.h"
#include "messagebar.h"
#include "texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! Something that the person may still be about to fill in.
bool isMerelyMissing(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::NoParticipants:
    case Problem::Kind::TitleBlank:
    case Problem::Kind::EntityIdMissing:
    case Problem::Kind::EntityTypeMissing:
        return true;
    default:
        return false;
    }
}

bool bars(const Problem &problem)
{
    return problem.severity != Problem::Severity::Remark;
}

} // namespace

DraftChecker::DraftChecker(ChatForm &form, MessageBar &summary, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_summary(summary)
{
    connect(&form, &ChatForm::draftChanged, this, [this] { check(); });
}

void DraftChecker::setSender(const std::optional<Sender> &sender)
{
    m_sender = sender;
    check();
}

bool DraftChecker::attempt()
{
    m_attempted = true;
    const Problems problems = check();
    const auto first = std::find_if(problems.cbegin(), problems.cend(), bars);
    if (first != problems.cend()) {
        m_form.focusField(first->field);
        return false;
    }
    return !isNameUnfinished();
}

//! Whoever typed a name meant to invite somebody.
bool DraftChecker::isNameUnfinished()
{
    const QString name = m_form.unfinishedName();
    if (name.isEmpty())
        return false;
    m_summary.showMessage(
        MessageBar::Kind::Error,
        tr("“%1” is nobody yet: choose a person from the list, or delete the text.",
           "@info what was typed into Participants")
            .arg(isolated(name)));
    m_form.focusField(Field::Participants);
    return true;
}

void DraftChecker::reset()
{
    m_attempted = false;
    check();
}

Problems DraftChecker::check()
{
    const ChatDraft draft = m_form.draft();
    const Problems problems = ChatRequest::fromDraft(draft, m_sender.value_or(Sender())).problems;
    Problems shown = problems;
    // That a blank title gets an invented one is worth knowing before, not after: it is said as
    // soon as somebody is invited.
    if (!m_attempted)
        shown.removeIf([&draft](const Problem &problem) {
            return isMerelyMissing(problem.kind)
                && !(problem.kind == Problem::Kind::TitleBlank && !draft.participants.isEmpty());
        });
    m_form.showProblems(shown);
    showSummary(m_attempted ? problems : Problems());
    // All is mended: what is typed from here on is no longer an answer to that list.
    m_attempted = m_attempted && std::any_of(problems.cbegin(), problems.cend(), bars);
    return problems;
}

void DraftChecker::showSummary(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems) {
        if (bars(problem))
            sentences += Texts::sentence(problem);
    }
    if (sentences.isEmpty()) {
        m_summary.clear();
        return;
    }
    const QString heading =
        tr("%n things are in the way:", "@info problems of a form", int(sentences.size()));
    m_summary.showMessage(MessageBar::Kind::Error,
                          sentences.size() == 1 ? sentences.first()
                                                : heading + u"\n• "_s + sentences.join(u"\n• "_s));
}
