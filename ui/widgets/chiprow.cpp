// SPDX-License-Identifier: Apache-2.0
#include "chiprow.h"

#include "chip.h"

#include <QEvent>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace {

constexpr int mostRows = 4;
constexpr int leftPadding = ChipRow::padding + 2;
constexpr int foldMargin = 10; // left and right of its words
constexpr int longestChip = 36; // in letters: a long name leaves room for others

} // namespace

ChipRow::ChipRow(QLineEdit *line, const Faces &faces, QWidget *parent)
    : QWidget(parent)
    , m_faces(faces)
    , m_line(line)
    , m_list(new ChipList(this))
    , m_fold(new QToolButton(this))
{
    m_list->hide();
    m_fold->hide();
    m_fold->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->installEventFilter(this);
    connect(m_fold, &QToolButton::clicked, this, &ChipRow::foldPressed);
    m_line->setParent(this);
    m_line->setTextMargins(0, 0, padding, padding);
    // Tab comes into the line, and goes on to the fold. The first order parts the line from the
    // field whose proxy it is: Qt moves the two together where nothing lies between them.
    setTabOrder(m_fold, m_line);
    setTabOrder(m_line, m_fold);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void ChipRow::setPeople(const QList<Person> &people)
{
    m_people = people;
    arrange();
    keepOneTabStop(m_chips.isEmpty() ? nullptr : m_chips.constLast());
    updateGeometry();
}

bool ChipRow::isFolded() const
{
    return m_chips.size() < m_people.size();
}

//! Makes the chips that are seen at this width, and puts everything into its place.
void ChipRow::arrange()
{
    const ChipPlan plan = planFor(width());
    const QList<Person> seen = m_people.first(plan.chips.size());
    keepChipsOf(seen);
    addChipsOf(seen);
    const auto isStop = [](const Chip *chip) { return chip->focusPolicy() == Qt::StrongFocus; };
    if (!m_chips.isEmpty() && std::ranges::none_of(m_chips, isStop))
        keepOneTabStop(m_chips.constLast());
    m_list->setVisible(!m_chips.isEmpty());
    place(plan);
    if (isFolded())
        m_fold->setText(foldWords(m_people.size() - m_chips.size()));
    m_fold->setVisible(isFolded());
}

void ChipRow::keepChipsOf(const QList<Person> &people)
{
    QHash<PersonId, Person> kept;
    for (const Person &person : people)
        kept.insert(person.id, person);
    const auto isKept = [&kept](const Chip *chip) {
        const auto found = kept.constFind(chip->person().id);
        return found != kept.cend() && *found == chip->person();
    };
    for (Chip *chip : std::as_const(m_chips)) {
        if (!isKept(chip)) {
            chip->hide();
            chip->deleteLater(); // its own cross may have been pressed just now
        }
    }
    m_chips.removeIf([&isKept](const Chip *chip) { return !isKept(chip); });
}

//! In the order of \a people, for eyes and for assistive technology alike.
void ChipRow::addChipsOf(const QList<Person> &people)
{
    QHash<PersonId, qsizetype> places;
    for (qsizetype at = 0; at < people.size(); ++at)
        places.insert(people.at(at).id, at);
    QSet<PersonId> known;
    for (const Chip *chip : std::as_const(m_chips))
        known.insert(chip->person().id);
    for (const Person &person : people) {
        if (!known.contains(person.id))
            addChip(person);
    }
    const auto placeOf = [&places](const Chip *chip) { return places.value(chip->person().id); };
    if (std::ranges::is_sorted(m_chips, {}, placeOf))
        return;
    std::ranges::sort(m_chips, {}, placeOf);
    for (Chip *chip : std::as_const(m_chips))
        chip->raise();
}

void ChipRow::addChip(const Person &person)
{
    auto *chip = new Chip(person, m_faces, m_list);
    connect(chip, &Chip::removeRequested, this, &ChipRow::removeRequested);
    connect(chip, &Chip::typed, this, &ChipRow::typed);
    connect(chip, &Chip::walked, this, [this, chip](int step) { walkFrom(chip, step); });
    connect(chip, &Chip::focused, this, [this, chip] {
        keepOneTabStop(chip);
        Q_EMIT focusMoved();
    });
    // Before the line, though it is younger.
    setTabOrder(m_line, chip);
    setTabOrder(chip, m_line);
    m_chips.append(chip);
    chip->show();
}

void ChipRow::focusLast()
{
    if (isFolded())
        m_fold->setFocus(Qt::TabFocusReason);
    else
        focusAt(int(m_chips.size()) - 1);
}

void ChipRow::focusAt(int index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::TabFocusReason);
    else if (index >= 0 && isFolded())
        m_fold->setFocus(Qt::TabFocusReason);
    else
        m_line->setFocus(Qt::TabFocusReason);
}

bool ChipRow::hasFocusedChip() const
{
    return std::ranges::any_of(m_chips, [](const Chip *chip) { return chip->hasFocus(); });
}

void ChipRow::walkFrom(const Chip *chip, int step)
{
    const qsizetype next = m_chips.indexOf(chip) + step;
    if (next >= 0)
        focusAt(int(next));
}

bool ChipRow::handleFoldKey(const QKeyEvent &event)
{
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    if (event.key() == (reversed ? Qt::Key_Right : Qt::Key_Left)) {
        focusAt(int(m_chips.size()) - 1);
        return true;
    }
    if (event.key() == (reversed ? Qt::Key_Left : Qt::Key_Right)) {
        focusAt(-1);
        return true;
    }
    return false;
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleFoldKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ChipRow::keepOneTabStop(const Chip *stop)
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setFocusPolicy(chip == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

QString ChipRow::foldWords(qsizetype hidden)
{
    return tr("and %n more", "@action:button chosen people who are not shown", int(hidden));
}

void ChipRow::retranslate()
{
    m_list->setAccessibleName(tr("Chosen people", "@label list"));
    m_fold->setToolTip(tr("Show all", "@info:tooltip chosen people"));
    for (Chip *chip : std::as_const(m_chips))
        chip->retranslate();
    arrange();
    updateGeometry();
}

int ChipRow::rowHeight() const
{
    return qMax(28, fontMetrics().height() + 8);
}

int ChipRow::chipWidth(const Person &person) const
{
    return std::min(Chip::widthFor(person, fontMetrics()),
                    fontMetrics().averageCharWidth() * longestChip);
}

ChipPlan ChipRow::planFor(int width) const
{
    return planChips({.width = qMax(width, minimumSizeHint().width()) - leftPadding - padding,
                      .rowHeight = rowHeight(),
                      .gap = gap,
                      .mostRows = mostRows,
                      .chips = m_people.size(),
                      .chipWidth = [this](qsizetype at) { return chipWidth(m_people.at(at)); },
                      .foldWidth =
                          [this](qsizetype hidden) {
                              return fontMetrics().horizontalAdvance(foldWords(hidden))
                                  + 2 * foldMargin;
                          },
                      .lineWidth = fontMetrics().averageCharWidth() * 14});
}

void ChipRow::place(const ChipPlan &plan)
{
    const auto put = [this](QWidget *widget, const QRect &place) {
        widget->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), place.translated(leftPadding, padding)));
    };
    m_list->setGeometry(rect());
    for (qsizetype at = 0; at < m_chips.size(); ++at)
        put(m_chips.at(at), plan.chips.at(at));
    put(m_fold, plan.fold);
    put(m_line, plan.line.adjusted(0, 0, padding, padding));
}

bool ChipRow::foldsAt(int width) const
{
    return planFor(width).chips.size() < m_people.size();
}

int ChipRow::heightForWidth(int width) const
{
    return planFor(width).height + 2 * padding;
}

QSize ChipRow::sizeHint() const
{
    return {300, rowHeight() + 2 * padding};
}

QSize ChipRow::minimumSizeHint() const
{
    return {120 + leftPadding + padding, rowHeight() + 2 * padding};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange
               || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
        updateGeometry();
    }
}
