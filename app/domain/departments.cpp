// SPDX-License-Identifier: Apache-2.0
#include "departments.h"

void Departments::put(const Department &department)
{
    remove(department.id);
    m_numbers.insert(department.id, quint32(m_all.size()));
    m_names.put(quint32(m_all.size()), department.name);
    m_all.append(department);
    m_children.insert(department.parent, department.id);
}

void Departments::remove(DepartmentId department)
{
    const std::optional<quint32> number = numberOf(department);
    if (!number)
        return;
    Department &known = m_all[qsizetype(*number)];
    m_children.remove(known.parent, known.id);
    known = {};
    m_names.remove(*number);
    m_numbers.remove(department);
}

std::optional<quint32> Departments::numberOf(DepartmentId department) const
{
    const auto found = m_numbers.constFind(department);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Department> Departments::find(DepartmentId department) const
{
    const std::optional<quint32> number = numberOf(department);
    return number ? std::optional(m_all.at(qsizetype(*number))) : std::nullopt;
}

QList<Department> Departments::search(const QString &typed, int limit) const
{
    QList<Department> found;
    for (const quint32 number : m_names.search(typed, limit))
        found.append(m_all.at(qsizetype(number)));
    return found;
}

QList<DepartmentId> Departments::withThoseBelow(DepartmentId department) const
{
    QList<DepartmentId> all{department};
    for (qsizetype at = 0; at < all.size(); ++at) {
        for (const DepartmentId child : m_children.values(all.at(at))) {
            if (!all.contains(child))
                all.append(child);
        }
    }
    return all;
}
