// SPDX-License-Identifier: Apache-2.0
#include "peoplefield.h"

#include "chatwrightstyle.h"
#include "chipaccessible.h"
#include "chiprow.h"
#include "scrollcolumn.h"
#include "stylepainting.h"
#include "suggestionpopup.h"
#include "theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace {

constexpr int padding = 5;
constexpr int mostChipRows = 4;
constexpr qsizetype mostUndone = 50;
constexpr std::chrono::milliseconds unannouncedSearch{300};

QSet<PersonId> idsOf(const QList<Person> &people)
{
    QSet<PersonId> ids;
    for (const Person &person : people)
        ids.insert(person.id);
    return ids;
}

} // namespace

PeopleField::PeopleField(QWidget *parent)
    : QWidget(parent)
{
    installChipAccessibility();
    buildContents();
    connectParts();
    retranslate();
    fitHeight();
}

void PeopleField::buildContents()
{
    m_area = new ScrollColumn(this);
    m_line = new QLineEdit(m_area);
    m_line->setFrame(false);
    m_row = new ChipRow(m_line, m_area);
    m_area->hold(m_row);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding + 2, padding, padding, padding);
    column->addWidget(m_area);
    m_popup = new SuggestionPopup(this, m_line);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->installEventFilter(this);
    m_searchingTimer.setSingleShot(true);
    m_searchingTimer.setInterval(unannouncedSearch);
}

void PeopleField::connectParts()
{
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            m_popup->hide();
        Q_EMIT searchRequested(text);
    });
    connect(m_popup, &SuggestionPopup::chosen, this, &PeopleField::add);
    connect(m_row, &ChipRow::removeRequested, this, &PeopleField::remove);
    connect(m_row, &ChipRow::typed, this, &PeopleField::takeText);
    connect(m_row, &ChipRow::focusMoved, this, [this] { update(); });
    connect(&m_searchingTimer, &QTimer::timeout, this, [this] {
        if (m_line->hasFocus())
            m_popup->showNote(tr("Searching…", "@info:status"));
    });
}

void PeopleField::setPeople(const QList<Person> &people)
{
    QList<Person> once;
    QSet<PersonId> known;
    for (const Person &person : people) {
        if (!known.contains(person.id))
            once.append(person);
        known.insert(person.id);
    }
    if (once == m_people)
        return;
    m_before.clear();
    changePeople(once);
}

void PeopleField::changeUndoably(const QList<Person> &people)
{
    m_before.append(m_people);
    if (m_before.size() > mostUndone)
        m_before.removeFirst();
    changePeople(people);
}

void PeopleField::undo()
{
    changePeople(m_before.takeLast());
    m_line->setFocus();
    m_area->ensureWidgetVisible(m_line);
}

//! What is being typed in the line is undone first.
bool PeopleField::takesUndo(const QKeyEvent &event) const
{
    return event.matches(QKeySequence::Undo) && m_line->text().isEmpty() && !m_before.isEmpty();
}

void PeopleField::changePeople(const QList<Person> &people)
{
    m_people = people;
    m_row->setPeople(people);
    m_popup->setAdded(idsOf(people));
    fitHeight();
    describe();
    Q_EMIT peopleChanged();
}

void PeopleField::add(const Person &person)
{
    if (idsOf(m_people).contains(person.id))
        return;
    QList<Person> people = m_people;
    people.append(person);
    changeUndoably(people);
    m_line->clear();
    m_line->setFocus();
    m_area->ensureWidgetVisible(m_line);
    Q_EMIT suggestionTaken(person.id);
}

void PeopleField::remove(PersonId id)
{
    const auto is = [id](const Person &person) { return person.id == id; };
    const auto index =
        int(std::find_if(m_people.cbegin(), m_people.cend(), is) - m_people.cbegin());
    const bool fromKeyboard = m_row->hasFocusedChip();
    QList<Person> people = m_people;
    if (people.removeIf(is) == 0)
        return;
    changeUndoably(people);
    // The one behind takes its place, so that several can be removed in a row; behind the last one
    // is the line.
    m_row->focusAt(fromKeyboard ? index : -1);
}

void PeopleField::setSuggestions(const QString &text, const QList<Person> &people,
                                 const QString &note)
{
    if (text.trimmed() != m_line->text().trimmed())
        return;
    m_searchingTimer.stop();
    if (m_line->hasFocus() && !text.trimmed().isEmpty())
        m_popup->showPeople(text.trimmed(), people, idsOf(m_people), note);
}

void PeopleField::setSearching(bool searching)
{
    if (searching)
        m_searchingTimer.start();
    else
        m_searchingTimer.stop();
}

void PeopleField::closeSuggestions()
{
    m_searchingTimer.stop();
    m_popup->hide();
}

void PeopleField::takeText(const QString &text)
{
    m_line->setFocus();
    m_line->insert(text);
}

bool PeopleField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::ShortcutOverride:
        // Esc belongs to the list while it is open, not to a shortcut of the window.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_popup->isVisible()) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            closeSuggestions();
        update();
        break;
    case QEvent::FocusIn:
        m_area->ensureWidgetVisible(m_line);
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool PeopleField::handleKey(const QKeyEvent &event)
{
    if (m_popup->isVisible() && handlePopupKey(event))
        return true;
    if (takesUndo(event)) {
        undo();
        return true;
    }
    const bool empty = m_line->text().isEmpty();
    const Qt::Key backwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (empty && !m_people.isEmpty()
        && (event.key() == Qt::Key_Backspace || event.key() == backwards)) {
        m_row->focusLast();
        return true;
    }
    if (!empty && event.key() == Qt::Key_Down) {
        Q_EMIT searchRequested(m_line->text());
        return true;
    }
    // Half a name is no reason to press the window's default button.
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && !empty && !(event.modifiers() & Qt::ControlModifier);
}

bool PeopleField::handlePopupKey(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape)
        return m_popup->handleKey(event);
    closeSuggestions();
    return true;
}

void PeopleField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

//! What neither the line nor a chip wanted.
void PeopleField::keyPressEvent(QKeyEvent *event)
{
    if (takesUndo(*event))
        undo();
    else
        QWidget::keyPressEvent(event);
}

void PeopleField::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme::Accents accents = Theme::accents(palette());
    const bool focused = m_line->hasFocus();
    StylePainting::drawPanel(&painter, rect(), palette().color(QPalette::Base),
                             focused ? accents.accent : accents.line,
                             ChatwrightStyle::cornerRadius);
    if (focused)
        StylePainting::drawFocusRing(&painter, rect(), accents.accent,
                                     ChatwrightStyle::cornerRadius);
}

void PeopleField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void PeopleField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    nameAfterLabel();
}

//! Grows with its rows, then scrolls.
void PeopleField::fitHeight()
{
    const int most = mostChipRows * (m_row->rowHeight() + ChipRow::gap) - ChipRow::gap;
    // Our own width, since what lies inside is laid out after us.
    const int wanted = m_row->heightForWidth(width() - 2 * padding - 2);
    setFixedHeight(std::min(wanted, most) + 2 * padding);
}

void PeopleField::nameAfterLabel()
{
    if (!parentWidget())
        return;
    const auto labels = parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    for (const QLabel *label : labels) {
        if (label->buddy() == this || label->buddy() == m_line)
            m_line->setAccessibleName(label->text().remove(u'&'));
    }
}

void PeopleField::describe()
{
    m_line->setAccessibleDescription(
        tr("%n person(s) chosen", "@info:whatsthis", int(m_people.size())));
}

void PeopleField::retranslate()
{
    m_line->setPlaceholderText(tr("Type a name", "@info:placeholder"));
    nameAfterLabel();
    describe();
}
