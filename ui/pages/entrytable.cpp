// SPDX-License-Identifier: Apache-2.0
#include "entrytable.h"

#include "entrylistmodel.h"
#include "entryrowdelegate.h"
#include "stylepainting.h"
#include "theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

EntryTable::EntryTable(EntryListModel &model, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new EntryRowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(EntryListModel::TitleColumn, QHeaderView::Stretch);
    fitToFont();
    connect(&model, &EntryListModel::aboutToMerge, this, &EntryTable::holdPlace);
    connect(&model, &EntryListModel::merged, this, &EntryTable::restorePlace);
}

void EntryTable::fitToFont()
{
    const QFontMetrics metrics(font());
    verticalHeader()->setDefaultSectionSize(EntryRowDelegate::rowHeight(font()));
    const auto fit = [this, &metrics](EntryListModel::Column column, int characters) {
        setColumnWidth(column, metrics.averageCharWidth() * characters);
    };
    fit(EntryListModel::StateColumn, 20);
    fit(EntryListModel::NumberColumn, 9);
    fit(EntryListModel::PeopleColumn, 9);
    fit(EntryListModel::CreatedColumn, 17);
}

void EntryTable::chooseRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, EntryListModel::TitleColumn));
}

void EntryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void EntryTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                            : event->globalPos());
    event->accept();
}

void EntryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitToFont();
}

//! The ring goes round the whole row, since that is what the keys move.
void EntryTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    const QRect first = visualRect(current.siblingAtColumn(0));
    const QRect last = visualRect(current.siblingAtColumn(EntryListModel::columns - 1));
    QPainter painter(viewport());
    StylePainting::drawFocusRing(&painter, first.united(last), Theme::accents(palette()).accent, 0);
}

//! At the very top new chats come into view; further down what is seen stays.
void EntryTable::holdPlace()
{
    if (verticalScrollBar()->value() == 0)
        return;
    m_top = indexAt(QPoint(1, 1));
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void EntryTable::restorePlace()
{
    if (!m_top.isValid())
        return;
    updateGeometries(); // the scroll bar's range is old until then
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(m_top).top() - m_topOffset);
    m_top = QPersistentModelIndex();
}
