// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QDialog>
#include <QSet>

#include <functional>

class ChosenModel;
class Faces;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class SuggestionDelegate;

//! Lists everybody who is chosen, to look through, sort, search and remove. It changes nothing by
//! itself: it asks, and is told by setPeople() what has become of it.
class ChosenDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a departmentOf: where somebody works; empty: not known.
    ChosenDialog(const std::function<QString(PersonId)> &departmentOf, QWidget *parent);

    //! \a faces must outlive it.
    void setFaces(const Faces &faces);
    //! The search, the order and the place in the list stay.
    void setPeople(const QList<Person> &people);

Q_SIGNALS:
    void removeRequested(const QSet<PersonId> &people);
    void undoRequested();

private:
    void buildTop();
    void buildList(const std::function<QString(PersonId)> &departmentOf);
    void buildButtons();
    void arrange();
    void connectParts();
    void search(const QString &text);
    void removeSelected();
    void removeThoseWhoLeft();
    void goToRow(int row);
    void showCounts();

    QLabel *m_searchLabel = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_orderLabel = nullptr;
    QComboBox *m_order = nullptr;
    ChosenModel *m_model = nullptr;
    SuggestionDelegate *m_delegate = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_left = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_removeLeft = nullptr;
    QPushButton *m_close = nullptr;
};
