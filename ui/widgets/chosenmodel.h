// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "namesearch.h"
#include "person.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>
#include <vector>

//! The chosen people in a list that can be sorted and searched. Its rows are PeopleRow's.
class ChosenModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Order { Choosing, Name, Department };
    //! Where somebody works; empty: not known.
    using DepartmentOf = std::function<QString(PersonId)>;

    explicit ChosenModel(const DepartmentOf &departmentOf, QObject *parent = nullptr);

    void setPeople(const QList<Person> &people);
    void setOrder(Order order);
    //! Shows those only in whose name or department every word of \a needle is found.
    void setNeedle(const QString &needle);

    [[nodiscard]] const QList<Person> &people() const { return m_people; }
    [[nodiscard]] QSet<PersonId> idsAt(const QModelIndexList &indexes) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();
    void sortRows();

    DepartmentOf m_departmentOf;
    QList<Person> m_people;
    QStringList m_departments; // of m_people
    NameSearch m_search; // by place in m_people
    std::vector<int> m_rows; // places in m_people
    Order m_order = Order::Choosing;
    QString m_needle;
};
