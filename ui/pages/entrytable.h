// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

class EntryListModel;

//! The table of the Chats page: whole rows are chosen, one at a time; Tab leaves it. Rows that come
//! or go above what is seen do not move it.
class EntryTable final : public QTableView {
    Q_OBJECT

public:
    explicit EntryTable(EntryListModel &model, QWidget *parent = nullptr);

    //! Makes \a row the current one; without effect where there is none.
    void chooseRow(int row);

Q_SIGNALS:
    void currentRowChanged(int row);
    //! \a position is global.
    void menuWanted(const QPoint &position);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitToFont();
    void holdPlace();
    void restorePlace();

    QPersistentModelIndex m_top; //!< The first row seen while rows come and go.
    int m_topOffset = 0;
};
