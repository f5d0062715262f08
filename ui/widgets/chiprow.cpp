// SPDX-License-Identifier: Apache-2.0
#include "chiprow.h"

#include "chip.h"

#include <QEvent>
#include <QHash>
#include <QLineEdit>
#include <QSet>
#include <QStyle>

#include <algorithm>
#include <utility>

ChipRow::ChipRow(QLineEdit *line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_list(new ChipList(this))
{
    m_list->hide();
    m_line->setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void ChipRow::setPeople(const QList<Person> &people)
{
    QHash<PersonId, qsizetype> places;
    for (qsizetype at = 0; at < people.size(); ++at)
        places.insert(people.at(at).id, at);
    const auto placeOf = [&places](const Chip *chip) {
        return places.value(chip->person().id, -1);
    };
    const auto keep = [&people, &placeOf](const Chip *chip) {
        const qsizetype at = placeOf(chip);
        return at >= 0 && people.at(at) == chip->person();
    };
    for (Chip *chip : std::as_const(m_chips)) {
        if (!keep(chip)) {
            chip->hide();
            chip->deleteLater(); // its own cross may have been pressed just now
        }
    }
    m_chips.removeIf([&keep](const Chip *chip) { return !keep(chip); });
    QSet<PersonId> known;
    for (const Chip *chip : std::as_const(m_chips))
        known.insert(chip->person().id);
    for (const Person &person : people) {
        if (!known.contains(person.id))
            addChip(person);
    }
    std::ranges::sort(m_chips, {}, placeOf);
    m_list->setVisible(!m_chips.isEmpty());
    keepOneTabStop(m_chips.isEmpty() ? nullptr : m_chips.constLast());
    place(width(), true);
    updateGeometry();
}

void ChipRow::addChip(const Person &person)
{
    auto *chip = new Chip(person, m_list);
    connect(chip, &Chip::removeRequested, this, &ChipRow::removeRequested);
    connect(chip, &Chip::typed, this, &ChipRow::typed);
    connect(chip, &Chip::walked, this, [this, chip](int step) { walkFrom(chip, step); });
    connect(chip, &Chip::focused, this, [this, chip] {
        keepOneTabStop(chip);
        Q_EMIT focusMoved();
    });
    // Before the line, though it is younger.
    QWidget::setTabOrder(m_line, chip);
    QWidget::setTabOrder(chip, m_line);
    m_chips.append(chip);
    chip->show();
}

void ChipRow::focusLast()
{
    focusAt(int(m_chips.size()) - 1);
}

void ChipRow::focusAt(int index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::TabFocusReason);
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

void ChipRow::keepOneTabStop(const Chip *stop)
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setFocusPolicy(chip == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChipRow::retranslate()
{
    m_list->setAccessibleName(tr("Chosen people", "@label list"));
    for (Chip *chip : std::as_const(m_chips))
        chip->retranslate();
}

int ChipRow::rowHeight() const
{
    return qMax(28, fontMetrics().height() + 8);
}

int ChipRow::place(int width, bool apply) const
{
    const QRect area(0, 0, qMax(width, minimumSizeHint().width()), 0);
    const int height = rowHeight();
    const int lineWidth = fontMetrics().averageCharWidth() * 14;
    int x = 0;
    int y = 0;
    const auto breakRow = [&x, &y, height, area](int needed) {
        if (x > 0 && x + needed > area.width()) {
            x = 0;
            y += height + gap;
        }
    };
    const auto put = [this, apply, height, area, &x, &y](QWidget *widget, int itsWidth) {
        if (apply)
            widget->setGeometry(
                QStyle::visualRect(layoutDirection(), area, QRect(x, y, itsWidth, height)));
        x += itsWidth + gap;
    };
    for (Chip *chip : m_chips) {
        const int wanted = qMin(chip->sizeHint().width(), area.width());
        breakRow(wanted);
        put(chip, wanted);
    }
    breakRow(lineWidth);
    put(m_line, area.width() - x);
    if (apply)
        m_list->setGeometry(0, 0, area.width(), y + height);
    return y + height;
}

int ChipRow::heightForWidth(int width) const
{
    return place(width, false);
}

QSize ChipRow::sizeHint() const
{
    return {300, rowHeight()};
}

QSize ChipRow::minimumSizeHint() const
{
    return {120, rowHeight()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        place(width(), true);
        updateGeometry();
    }
}
