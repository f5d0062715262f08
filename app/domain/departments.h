// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "namesearch.h"
#include "personrecord.h"

#include <QHash>

#include <optional>

//! The departments of a portal, as a tree and by name.
class Departments {
public:
    void put(const Department &department);
    void remove(DepartmentId department);

    [[nodiscard]] std::optional<Department> find(DepartmentId department) const;
    [[nodiscard]] QList<Department> search(const QString &typed, int limit) const;
    //! \a department and everything below it, each once; the portal's tree may have circles.
    [[nodiscard]] QList<DepartmentId> withThoseBelow(DepartmentId department) const;

private:
    [[nodiscard]] std::optional<quint32> numberOf(DepartmentId department) const;

    QList<Department> m_all; // one that was removed has no id
    NameSearch m_names; // by place in m_all
    QHash<DepartmentId, quint32> m_numbers;
    QMultiHash<DepartmentId, DepartmentId> m_children;
};
