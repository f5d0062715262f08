// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pastedpeople.h"

#include <QAbstractItemModel>
#include <QHash>

#include <optional>

class PeopleIndex;

//! What was pasted and is not clear, each with those who may be meant below it. One of them can be
//! chosen, or none.
class DoubtModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    //! \a index tells position, department and address; it must outlive it.
    explicit DoubtModel(const PeopleIndex &index, QObject *parent = nullptr);

    //! Who was chosen for a doubt stays so for one of the same text.
    void setDoubts(const QList<PastedDoubt> &doubts);
    [[nodiscard]] const QList<PastedDoubt> &doubts() const { return m_doubts; }
    //! The text of the doubt that \a index is, or belongs to.
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    //! What a search has found for a doubt.
    void setChoices(int row, const QList<Person> &choices);

    //! Chooses the person at \a choice, or not any more. Rows of doubts are no choices.
    void toggle(const QModelIndex &choice);
    [[nodiscard]] QList<Person> chosen() const;
    //! Doubts with somebody to choose.
    [[nodiscard]] int choosable() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] static bool isChoice(const QModelIndex &index) { return index.internalId() > 0; }
    //! Of the doubt that \a index is, or belongs to.
    [[nodiscard]] static int doubtRow(const QModelIndex &index);
    [[nodiscard]] QHash<QString, QList<std::optional<Person>>> chosenByText() const;
    void choose(int row, const Person &person);
    [[nodiscard]] const Person &personAt(const QModelIndex &choice) const;
    [[nodiscard]] QVariant doubtData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant choiceData(const QModelIndex &index, int role) const;

    const PeopleIndex &m_index;
    QList<PastedDoubt> m_doubts;
    QHash<int, int> m_chosen; // the row of the choice, by that of the doubt
};
