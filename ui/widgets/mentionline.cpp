// SPDX-License-Identifier: Apache-2.0
#include "mentionline.h"

#include "askline.h"
#include "matchedparts.h"
#include "suggestionpopup.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace {

//! Among a handful of members, what is found inside a word would only be in the way.
bool beginsWordsOf(const QString &name, const QString &text)
{
    const auto matches = matchesIn(name, text);
    return !matches.isEmpty() && std::ranges::all_of(matches, [&name](const auto &match) {
        return match.first == 0 || !name.at(match.first - 1).isLetterOrNumber();
    });
}

} // namespace

MentionLine::MentionLine(QWidget *parent)
    : QWidget(parent)
    , m_ask(new AskLine(this))
    , m_popup(new SuggestionPopup(m_ask->line(), m_ask->line()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_ask);
    m_ask->line()->installEventFilter(this); // before the line's own, so that the list is first
    connect(m_ask->line(), &QLineEdit::textChanged, this, [this](const QString &text) {
        suggest(text.trimmed(), {}, {});
        Q_EMIT searchRequested(text);
    });
    connect(m_ask, &AskLine::dismissed, this, [this] {
        close();
        Q_EMIT dismissed();
    });
    connect(m_popup, &SuggestionPopup::chosen, this, [this](const Person &person) {
        close();
        Q_EMIT chosen(person);
    });
    retranslate();
    hide();
}

void MentionLine::setMembers(const QList<Person> &members)
{
    m_members = members;
}

void MentionLine::setDepartmentOf(const std::function<QString(PersonId)> &departmentOf)
{
    m_popup->setDepartmentOf(departmentOf);
}

void MentionLine::setFaces(const Faces &faces)
{
    m_popup->setFaces(faces);
}

void MentionLine::open()
{
    show();
    m_ask->open();
    suggest({}, {}, {});
}

void MentionLine::close()
{
    hide(); // first, so that an emptied line suggests nobody
    m_ask->close();
    m_popup->hide();
}

void MentionLine::setSuggestions(const QString &text, const QList<Person> &people,
                                 const QString &note)
{
    const QString wanted = text.trimmed();
    if (!wanted.isEmpty() && wanted == m_ask->line()->text().trimmed())
        suggest(wanted, people, note);
}

void MentionLine::suggest(const QString &text, const QList<Person> &found, const QString &note)
{
    if (!m_ask->line()->hasFocus())
        return m_popup->hide();
    QList<Person> people;
    for (const Person &member : std::as_const(m_members)) {
        if (text.isEmpty() || beginsWordsOf(member.name, text))
            people.append(member);
    }
    for (const Person &person : found) {
        if (std::ranges::find(m_members.cbegin(), m_members.cend(), person.id, &Person::id)
            == m_members.cend())
            people.append(person);
    }
    m_popup->showPeople(text, people, {}, people.isEmpty() ? note : QString());
}

bool MentionLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_popup->isVisible()
        && m_popup->handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        m_popup->hide();
    return QWidget::eventFilter(watched, event);
}

void MentionLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MentionLine::retranslate()
{
    m_ask->setWords(tr("Mention", "@label:textbox a person"),
                    tr("Type a name", "@info:placeholder"));
}
