// SPDX-License-Identifier: Apache-2.0
#include "recordshelf.h"

#include <QByteArrayList>

#include <array>
#include <utility>

namespace {

constexpr char separator = '\0';

enum Part {
    Flags,
    Name,
    Position,
    FirstName,
    LastName,
    SecondName,
    Email,
    DepartmentNumbers,
    Avatar,
    PartCount
};
using Parts = std::array<QByteArrayView, PartCount>;

QByteArray textOf(QString text)
{
    return text.remove(QChar(u'\0')).toUtf8();
}

QByteArray packed(const PersonRecord &record)
{
    const char flags = char('0' + 2 * int(record.person.kind) + (record.person.active ? 1 : 0));
    QByteArrayList departments;
    for (const DepartmentId department : record.departments)
        departments.append(QByteArray::number(department.value()));
    const QByteArrayList parts{
        QByteArray(1, flags),     textOf(record.person.name), textOf(record.person.position),
        textOf(record.firstName), textOf(record.lastName),    textOf(record.secondName),
        textOf(record.email),     departments.join(','),      textOf(record.avatar)};
    return parts.join(separator);
}

Parts partsOf(QByteArrayView bytes)
{
    Parts parts;
    for (QByteArrayView &part : parts) {
        const qsizetype end = bytes.indexOf(separator);
        part = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
    }
    return parts;
}

Person personFrom(const Parts &parts, qint64 id)
{
    const int flags = parts[Flags].front() - '0';
    return {.id = PersonId(id),
            .name = QString::fromUtf8(parts[Name]),
            .position = QString::fromUtf8(parts[Position]),
            .kind = PersonKind(flags / 2),
            .active = flags % 2 == 1};
}

QList<DepartmentId> departmentsFrom(QByteArrayView text)
{
    QList<DepartmentId> departments;
    if (text.isEmpty())
        return departments;
    for (const QByteArray &number : text.toByteArray().split(','))
        departments.append(DepartmentId(number.toLongLong()));
    return departments;
}

} // namespace

bool RecordShelf::put(quint32 number, const PersonRecord &record)
{
    if (number >= m_places.size())
        m_places.resize(number + 1);
    Place &place = m_places[number];
    const QByteArray bytes = packed(record);
    if (place.id == record.person.id.value() && bytesAt(number) == bytes)
        return false;
    m_wasted += place.length;
    place = {.id = record.person.id.value(),
             .offset = quint32(m_bytes.size()),
             .length = quint32(bytes.size())};
    m_bytes.append(bytes);
    if (m_wasted > m_bytes.size() / 2)
        packTogether();
    return true;
}

void RecordShelf::remove(quint32 number)
{
    m_wasted += m_places[number].length;
    m_places[number] = {};
}

PersonRecord RecordShelf::at(quint32 number) const
{
    const Parts parts = partsOf(bytesAt(number));
    return {.person = personFrom(parts, m_places[number].id),
            .firstName = QString::fromUtf8(parts[FirstName]),
            .lastName = QString::fromUtf8(parts[LastName]),
            .secondName = QString::fromUtf8(parts[SecondName]),
            .email = QString::fromUtf8(parts[Email]),
            .departments = departmentsFrom(parts[DepartmentNumbers]),
            .avatar = QString::fromUtf8(parts[Avatar])};
}

Person RecordShelf::personAt(quint32 number) const
{
    return personFrom(partsOf(bytesAt(number)), m_places[number].id);
}

QByteArrayView RecordShelf::bytesAt(quint32 number) const
{
    const Place &place = m_places[number];
    return QByteArrayView(m_bytes).sliced(place.offset, place.length);
}

void RecordShelf::packTogether()
{
    QByteArray bytes;
    bytes.reserve(m_bytes.size() - m_wasted);
    for (Place &place : m_places) {
        const QByteArrayView record = QByteArrayView(m_bytes).sliced(place.offset, place.length);
        place.offset = quint32(bytes.size());
        bytes.append(record);
    }
    m_bytes = std::move(bytes);
    m_wasted = 0;
}
