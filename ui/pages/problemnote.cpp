// SPDX-License-Identifier: Apache-2.0
#include "problemnote.h"

#include "iconlabel.h"
#include "labels.h"
#include "texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

ProblemNote::ProblemNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new IconLabel(1.0, this))
    , m_sentence(Labels::words(this))
    , m_remedy(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_remedy, 0, Qt::AlignTop);
    connect(m_remedy, &QPushButton::clicked, this, &ProblemNote::remedyPressed);
    hide();
}

void ProblemNote::setProblem(const std::optional<Problem> &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    refresh();
}

void ProblemNote::setWords(Problem::Severity severity, const QString &words)
{
    m_problem.reset();
    show(severity, words);
}

QString ProblemNote::words() const
{
    return m_sentence->text();
}

void ProblemNote::refresh()
{
    if (m_problem)
        show(m_problem->severity, Texts::sentence(*m_problem));
    else
        show(Problem::Severity::Remark, QString());
}

void ProblemNote::show(Problem::Severity severity, const QString &words)
{
    m_sentence->setText(words);
    m_field->setAccessibleDescription(words);
    m_remedy->setText(remedyText());
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    showIcon(severity);
    setVisible(!words.isEmpty());
}

QString ProblemNote::remedyText() const
{
    if (!m_problem)
        return {};
    switch (m_problem->kind) {
    case Problem::Kind::EntityTypeOfModule:
        return tr("Use anyway", "@action:button an entity type that belongs to a portal module");
    case Problem::Kind::OwnerNotInvited:
        return tr("Add them", "@action:button add the owner to the participants");
    default:
        return {};
    }
}

void ProblemNote::showIcon(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Remark:
        return m_icon->setIcon(u"info"_s, &Theme::Accents::accent);
    case Problem::Severity::Question:
        return m_icon->setIcon(u"warning"_s, &Theme::Accents::warning);
    case Problem::Severity::Error:
        return m_icon->setIcon(u"error"_s, &Theme::Accents::danger);
    }
}

void ProblemNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_problem)
        refresh();
}
