// SPDX-License-Identifier: Apache-2.0
#include "onetimebody.h"

#include <algorithm>
#include <cstring>

OneTimeBody::OneTimeBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered: else QIODevice would read ahead, and more would seem taken than was asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::bytesAvailable() const
{
    return isOpen() ? m_body.size() - m_position : 0;
}

bool OneTimeBody::atEnd() const
{
    return bytesAvailable() == 0;
}

qint64 OneTimeBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_body.size() - m_position);
    if (size <= 0)
        return m_position == m_body.size() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(size));
    const bool first = m_position == 0;
    m_position += size;
    if (first)
        Q_EMIT firstByteYielded();
    Q_EMIT yielded(m_position);
    return size;
}
