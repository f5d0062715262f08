// SPDX-License-Identifier: Apache-2.0
#include "suggestiondelegate.h"

#include "faces.h"
#include "icons.h"
#include "initials.h"
#include "matchedparts.h"
#include "peoplerow.h"
#include "stylepainting.h"
#include "theme.h"
#include "wordline.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr int faceEdge = Faces::edge;
constexpr int iconEdge = 18;
constexpr int margin = 8;
constexpr qreal corner = 6;

//! Paints the tags at the far end and gives the place that is left of \a area.
QRect paintTags(QPainter *painter, const QStyleOptionViewItem &option, QRect area,
                const QStringList &tags)
{
    const Theme::Accents accents = Theme::accents(option.palette);
    const QFont font = Theme::smaller(option.font);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    for (const QString &tag : tags) {
        const int width = metrics.horizontalAdvance(tag) + 12;
        const int height = metrics.height() + 4;
        const QRect place(area.right() - width, area.center().y() - height / 2, width, height);
        const QRect seen = QStyle::visualRect(option.direction, option.rect, place);
        StylePainting::drawPanel(painter, seen, accents.card, accents.line, 4);
        painter->setPen(accents.secondaryText);
        painter->drawText(seen, Qt::AlignCenter | Qt::TextSingleLine, tag);
        area.setRight(place.left() - margin);
    }
    return area;
}

void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
               const QString &name, const QString &needle)
{
    QFont bold = option.font;
    bold.setWeight(QFont::Bold);
    const QString shown = QFontMetrics(bold).elidedText(name, Qt::ElideRight, place.width());
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : matchesIn(name, needle)) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = std::min(length, int(shown.size()) - start);
        if (range.length <= 0) // elided
            continue;
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    QTextLayout layout(shown, option.font);
    QTextOption direction;
    direction.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    layout.setTextOption(direction);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(place.width());
    layout.endLayout();
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    layout.draw(painter, place.topLeft());
}

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    paintBackground(painter, option, row);
    const QRect disc(row.left() + margin, row.center().y() - faceEdge / 2, faceEdge, faceEdge);
    painter->setFont(option.font);
    paintFace(painter, option, QStyle::visualRect(option.direction, option.rect, disc), index);

    QRect texts(disc.right() + margin, row.top(), 0, row.height());
    texts.setRight(row.right() - margin);
    texts = paintTags(painter, option, texts, index.data(PeopleRow::TagsRole).toStringList());

    const QString details = index.data(PeopleRow::DetailsRole).toString();
    const QFont small = Theme::smaller(option.font);
    const int nameHeight = QFontMetrics(option.font).height();
    const int detailsHeight = details.isEmpty() ? 0 : QFontMetrics(small).height();
    texts.setTop(row.top() + (row.height() - nameHeight - detailsHeight) / 2);
    const QRect namePlace(texts.left(), texts.top(), texts.width(), nameHeight);
    paintName(painter, option, QStyle::visualRect(option.direction, option.rect, namePlace),
              index.data().toString(), m_needle);
    if (!details.isEmpty()) {
        const QRect place(texts.left(), texts.top() + nameHeight, texts.width(), detailsHeight);
        painter->setFont(small);
        painter->setPen(Theme::accents(option.palette).secondaryText);
        WordLine::paint(painter, QStyle::visualRect(option.direction, option.rect, place),
                        option.direction, details);
    }
    painter->restore();
}

void SuggestionDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                         const QRect &row) const
{
    const Theme::Accents accents = Theme::accents(option.palette);
    if (option.state & QStyle::State_Selected)
        StylePainting::drawPanel(painter, row, accents.selection, Qt::transparent, corner);
    else if (option.state & QStyle::State_MouseOver)
        StylePainting::drawPanel(painter, row, accents.chip, Qt::transparent, corner);
    if (m_isRingShown && option.state & QStyle::State_HasFocus)
        StylePainting::drawFocusRing(painter, row, accents.accent, corner);
}

void SuggestionDelegate::paintFace(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QRect &disc, const QModelIndex &index) const
{
    if (const QString icon = index.data(PeopleRow::IconRole).toString(); !icon.isEmpty()) {
        const int inset = (faceEdge - iconEdge) / 2;
        return tintedIcon(icon, option.palette.color(QPalette::Active, QPalette::Text))
            .paint(painter, disc.adjusted(inset, inset, -inset, -inset));
    }
    const QColor color = index.data(PeopleRow::ColorRole).value<QColor>();
    const auto person = index.data(PeopleRow::PersonRole).value<PersonId>();
    const QImage face =
        m_faces ? m_faces->of(person, painter->device()->devicePixelRatioF()) : QImage();
    if (face.isNull())
        Initials::paint(painter, disc, index.data(PeopleRow::InitialsRole).toString(), color);
    else
        Initials::paintFace(painter, disc, face, color);
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int texts =
        QFontMetrics(option.font).height() + QFontMetrics(Theme::smaller(option.font)).height();
    return {0, qMax(faceEdge, texts) + 10};
}
