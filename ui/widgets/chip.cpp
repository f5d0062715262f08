// SPDX-License-Identifier: Apache-2.0
#include "chip.h"

#include "faces.h"
#include "icons.h"
#include "initials.h"
#include "stylepainting.h"
#include "theme.h"
#include "wordline.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace {

constexpr int discEdge = 20;
constexpr int gap = 6;
constexpr qreal disabledOpacity = 0.5;

} // namespace

Chip::Chip(Person person, const Faces &faces, QWidget *parent)
    : QWidget(parent)
    , m_person(std::move(person))
    , m_faces(faces)
    , m_remove(new ChipRemoveButton(this))
{
    setFocusPolicy(Qt::ClickFocus);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        clearFocus(); // the press gave it to the chip, but the next wish is to type
        Q_EMIT removeRequested(m_person.id);
    });
    connect(&m_faces, &Faces::arrived, this, [this](PersonId arrived) {
        if (arrived == m_person.id)
            update();
    });
    retranslate();
}

void Chip::retranslate()
{
    setAccessibleName(labelOf(m_person));
    setAccessibleDescription(tr("Press Delete to remove", "@info:whatsthis chosen person"));
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(labelOf(m_person).toHtmlEscaped()));
    m_remove->setAccessibleName(tr("Remove %1", "@action:button chosen person").arg(m_person.name));
    updateGeometry();
    update();
}

QString Chip::labelOf(const Person &person)
{
    return person.active ? person.name
                         : tr("%1 (has left)", "@item chosen person").arg(person.name);
}

//! A long name gives way to the mark behind it.
QString Chip::labelWithin(int width) const
{
    QString label = labelOf(m_person);
    if (m_person.active || fontMetrics().horizontalAdvance(label) <= width)
        return label;
    Person shortened = m_person;
    shortened.name.clear();
    const int room = width - fontMetrics().horizontalAdvance(labelOf(shortened));
    shortened.name = fontMetrics().elidedText(m_person.name, Qt::ElideRight, room);
    return labelOf(shortened);
}

int Chip::widthFor(const Person &person, const QFontMetrics &metrics)
{
    const int text = metrics.horizontalAdvance(labelOf(person));
    return 4 + discEdge + gap + text + gap / 2 + ChipRemoveButton::edge + 2;
}

QSize Chip::sizeHint() const
{
    const int height = qMax(ChipRemoveButton::edge + 4, fontMetrics().height() + 8);
    return {widthFor(m_person, fontMetrics()), height};
}

void Chip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme::Accents accents = Theme::accents(palette());
    const qreal radius = height() / 2.0;
    StylePainting::drawPanel(&painter, rect(), hasFocus() ? accents.selection : accents.chip,
                             Qt::transparent, radius);
    paintFace(&painter);
    const int left = 4 + discEdge + gap;
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(left, 0, width() - left - ChipRemoveButton::edge - 2, height()));
    painter.setPen(palette().color(QPalette::Text));
    WordLine::paint(&painter, text, layoutDirection(), labelWithin(text.width()));
    if (hasFocus())
        StylePainting::drawFocusRing(&painter, rect(), accents.accent, radius);
}

void Chip::paintFace(QPainter *painter) const
{
    const QRect disc = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(4, (height() - discEdge) / 2, discEdge, discEdge));
    const QColor color = Initials::colorOf(m_person);
    const QImage face = m_faces.of(m_person.id, devicePixelRatioF());
    if (face.isNull()) {
        Initials::paint(painter, disc, initialsOf(m_person.name),
                        isEnabled() ? color
                                    : Theme::tinted(color, palette().color(QPalette::Base)));
        return;
    }
    painter->save();
    painter->setOpacity(isEnabled() ? 1 : disabledOpacity);
    Initials::paintFace(painter, disc, face, color);
    painter->restore();
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int edge = ChipRemoveButton::edge;
    const QRect place(width() - edge - 2, (height() - edge) / 2, edge, edge);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested(m_person.id);
        return;
    case Qt::Key_Left:
        Q_EMIT walked(-forward);
        return;
    case Qt::Key_Right:
        Q_EMIT walked(forward);
        return;
    default:
        break;
    }
    const bool writes = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (writes)
        Q_EMIT typed(event->text());
    else
        QWidget::keyPressEvent(event);
}

void Chip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
}

void Chip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

ChipRemoveButton::ChipRemoveButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
}

void ChipRemoveButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme::Accents accents = Theme::accents(palette());
    if (underMouse() || isDown())
        StylePainting::drawPanel(&painter, rect().adjusted(2, 2, -2, -2), accents.line,
                                 Qt::transparent, edge / 2.0 - 2);
    const QColor ink = palette().color(underMouse() ? QPalette::Text : QPalette::PlaceholderText);
    tintedIcon(QStringLiteral("close"), ink).paint(&painter, rect().adjusted(6, 6, -6, -6));
}
