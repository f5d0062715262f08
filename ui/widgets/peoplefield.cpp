// SPDX-License-Identifier: Apache-2.0
#include "peoplefield.h"

#include "announcer.h"
#include "chatwrightstyle.h"
#include "chipaccessible.h"
#include "chiprow.h"
#include "chosenbar.h"
#include "chosendialog.h"
#include "faces.h"
#include "peoplenews.h"
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
#include <utility>

namespace {

//! From so many on a list of all is offered, even if each still has a chip.
constexpr qsizetype manyPeople = 10;
constexpr std::chrono::milliseconds unannouncedSearch{300};

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
    m_faces = new Faces(this);
    m_line = new QLineEdit(this);
    m_line->setFrame(false);
    m_row = new ChipRow(m_line, *m_faces, this);
    m_bar = new ChosenBar(this);
    m_announcer = new Announcer(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_row);
    column->addWidget(m_bar);
    m_popup = new SuggestionPopup(this, m_line);
    m_popup->setFaces(*m_faces);
    // A label's key passes by whoever takes no focus, and so does a click between the chips.
    setFocusPolicy(Qt::StrongFocus);
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
    connect(m_popup, &SuggestionPopup::departmentChosen, this, &PeopleField::takeDepartment);
    connect(m_row, &ChipRow::removeRequested, this, &PeopleField::remove);
    connect(m_row, &ChipRow::typed, this, &PeopleField::takeText);
    connect(m_row, &ChipRow::focusMoved, this, [this] { update(); });
    connect(m_row, &ChipRow::foldPressed, this, &PeopleField::showAll);
    connect(m_bar, &ChosenBar::showAllPressed, this, &PeopleField::showAll);
    connect(m_bar, &ChosenBar::removeLeftPressed, this, &PeopleField::removeThoseWhoLeft);
    connect(&m_searchingTimer, &QTimer::timeout, this, [this] {
        if (m_line->hasFocus())
            m_popup->showNote(tr("Searching…", "@info:status"));
    });
}

void PeopleField::setPeople(const QList<Person> &people)
{
    if (m_chosen.replace(people))
        showChosen();
}

int PeopleField::addPeople(const QList<Person> &people)
{
    const ChosenPeople::Change change = m_chosen.add(people);
    finishStep(change);
    return int(change.added.size());
}

void PeopleField::refreshPeople(const QList<Person> &people)
{
    if (m_chosen.refresh(people))
        showChosen();
}

void PeopleField::setDepartmentOf(std::function<QString(PersonId)> departmentOf)
{
    m_departmentOf = std::move(departmentOf);
    m_popup->setDepartmentOf(m_departmentOf);
}

void PeopleField::finishStep(const ChosenPeople::Change &change)
{
    if (change.isEmpty())
        return;
    showChosen();
    m_announcer->say(PeopleNews::words(change, people().size()));
}

void PeopleField::showChosen()
{
    m_row->setPeople(people());
    m_popup->setAdded(m_chosen.ids());
    fitHeight();
    describe();
    Q_EMIT peopleChanged();
}

void PeopleField::undo()
{
    finishStep(m_chosen.undo());
    m_line->setFocus();
}

void PeopleField::add(const Person &person)
{
    if (m_chosen.ids().contains(person.id))
        return;
    addPeople({person});
    m_line->clear();
    m_line->setFocus();
    Q_EMIT suggestionTaken(person.id);
}

void PeopleField::takeDepartment(const DepartmentOffer &offer)
{
    Q_EMIT departmentTaken(offer);
    m_line->clear();
    m_line->setFocus();
}

void PeopleField::remove(PersonId id)
{
    const auto is = [id](const Person &person) { return person.id == id; };
    const auto index = int(std::ranges::find_if(people(), is) - people().cbegin());
    const bool fromKeyboard = m_row->hasFocusedChip();
    finishStep(m_chosen.remove({id}));
    // The one behind takes its place, so that several can be removed in a row; behind the last one
    // is the line.
    m_row->focusAt(fromKeyboard ? index : -1);
}

void PeopleField::removeThoseWhoLeft()
{
    m_line->setFocus(); // the button goes
    finishStep(m_chosen.remove(m_chosen.thoseWhoLeft()));
}

void PeopleField::showAll()
{
    auto *dialog = new ChosenDialog(m_departmentOf, window());
    dialog->setFaces(*m_faces);
    dialog->setPeople(people());
    connect(dialog, &ChosenDialog::removeRequested, this,
            [this](const QSet<PersonId> &ids) { finishStep(m_chosen.remove(ids)); });
    connect(dialog, &ChosenDialog::undoRequested, this, [this] {
        if (m_chosen.canUndo())
            finishStep(m_chosen.undo());
    });
    connect(this, &PeopleField::peopleChanged, dialog,
            [this, dialog] { dialog->setPeople(people()); });
    dialog->open();
}

void PeopleField::setSuggestions(const QString &text, const QList<Person> &people,
                                 const QString &note, const QList<DepartmentOffer> &departments)
{
    if (text.trimmed() != m_line->text().trimmed())
        return;
    m_searchingTimer.stop();
    if (m_line->hasFocus() && !text.trimmed().isEmpty())
        m_popup->showPeople(text.trimmed(), people, m_chosen.ids(), note, departments);
}

void PeopleField::setNote(const QString &note)
{
    if (m_popup->isVisible() && !m_searchingTimer.isActive())
        m_popup->showNote(note);
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

void PeopleField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
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

//! Grows with its rows, up to where they fold.
void PeopleField::fitHeight()
{
    m_bar->setContents(int(m_chosen.thoseWhoLeft().size()),
                       m_row->foldsAt(width()) || people().size() >= manyPeople);
    // Our own width, since what lies inside is laid out after us.
    const int bar = m_bar->isHidden() ? 0 : m_bar->heightForWidth(width());
    setFixedHeight(m_row->heightForWidth(width()) + bar);
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
        tr("%n person(s) chosen", "@info:whatsthis", int(people().size())));
}

void PeopleField::retranslate()
{
    m_line->setPlaceholderText(tr("Type a name", "@info:placeholder"));
    nameAfterLabel();
    describe();
}
