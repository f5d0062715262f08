// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "personrecord.h"

#include <QByteArray>

#include <vector>

//! Many records in little memory: their texts stand behind one another as UTF-8, and a record is
//! made when somebody asks for it. Numbered by the owner; the numbers should be dense.
class RecordShelf {
public:
    //! Says whether something has changed.
    bool put(quint32 number, const PersonRecord &record);
    void remove(quint32 number);

    [[nodiscard]] PersonRecord at(quint32 number) const;
    [[nodiscard]] Person personAt(quint32 number) const;
    [[nodiscard]] PersonId idAt(quint32 number) const { return PersonId(m_places[number].id); }

private:
    struct Place {
        qint64 id = 0;
        quint32 offset = 0;
        quint32 length = 0;
    };

    [[nodiscard]] QByteArrayView bytesAt(quint32 number) const;
    void packTogether();

    QByteArray m_bytes;
    std::vector<Place> m_places;
    qsizetype m_wasted = 0;
};
