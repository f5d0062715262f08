// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QUuid>

#include <compare>

//! A number the portal gave to something. Each kind is a type of its own, so that a person's number
//! can never be passed where a chat's is meant. Valid numbers are above 0.
template <typename Kind> class PortalId {
public:
    constexpr PortalId() = default;
    constexpr explicit PortalId(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(PortalId, PortalId) = default;
    friend size_t qHash(PortalId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ChatId = PortalId<struct ChatKind>;
using PersonId = PortalId<struct PersonKindTag>;
using BotId = PortalId<struct BotKind>;
using DepartmentId = PortalId<struct DepartmentKind>;

//! A name we gave to something of our own.
template <typename Kind> class OwnId {
public:
    OwnId() = default;
    explicit OwnId(const QUuid &value)
        : m_value(value)
    {
    }

    [[nodiscard]] static OwnId create() { return OwnId(QUuid::createUuid()); }
    [[nodiscard]] QUuid value() const { return m_value; }
    [[nodiscard]] bool isValid() const { return !m_value.isNull(); }
    //! Lower case, without braces: the form that goes into keys and on disk.
    [[nodiscard]] QString text() const { return m_value.toString(QUuid::WithoutBraces).toLower(); }

    friend bool operator==(const OwnId &a, const OwnId &b) { return a.m_value == b.m_value; }
    friend size_t qHash(const OwnId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

using EntryId = OwnId<struct EntryKind>;
using ConnectionId = OwnId<struct ConnectionKind>;
