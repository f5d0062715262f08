// SPDX-License-Identifier: Apache-2.0
#include "jsontext.h"

#include <QStringDecoder>

#include <array>

namespace demo {

namespace {

// json_decode's own limit is 512; ours only has to keep a hostile body from the end of the stack.
constexpr int deepestNesting = 128;

class JsonReader final {
public:
    explicit JsonReader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<PhpValue> document()
    {
        PhpValue value;
        if (!readValue(value) || peek() != '\0' || m_at < m_text.size())
            return std::nullopt;
        return value;
    }

private:
    //! The next byte that is no white space, or '\0' at the end.
    char peek()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    bool take(char expected)
    {
        if (peek() != expected)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(QByteArrayView word)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool readValue(PhpValue &value)
    {
        switch (peek()) {
        case '{':
            return readNested(value, &JsonReader::readMembers);
        case '[':
            return readNested(value, &JsonReader::readElements);
        case '"':
            return readStringValue(value);
        case 't':
            value = true;
            return takeWord("true");
        case 'f':
            value = false;
            return takeWord("false");
        case 'n':
            value = PhpValue();
            return takeWord("null");
        default:
            return readNumber(value);
        }
    }

    bool readNested(PhpValue &value, bool (JsonReader::*readContents)(PhpArray &))
    {
        if (m_depth == deepestNesting)
            return false;
        ++m_depth;
        ++m_at;
        PhpArray array;
        const bool isRead = (this->*readContents)(array);
        value = std::move(array);
        --m_depth;
        return isRead;
    }

    bool readMembers(PhpArray &array)
    {
        if (take('}'))
            return true;
        do {
            QString key;
            PhpValue value;
            if (peek() != '"' || !readString(key) || !take(':') || !readValue(value))
                return false;
            array.insert(key, std::move(value));
        } while (take(','));
        return take('}');
    }

    bool readElements(PhpArray &array)
    {
        if (take(']'))
            return true;
        do {
            PhpValue value;
            if (!readValue(value))
                return false;
            array.append(std::move(value));
        } while (take(','));
        return take(']');
    }

    bool readStringValue(PhpValue &value)
    {
        QString text;
        const bool isRead = readString(text);
        value = std::move(text);
        return isRead;
    }

    bool readString(QString &text)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const bool isRead = m_text[m_at] == '\\' ? readEscape(text) : readPlainRun(text);
            if (!isRead)
                return false;
        }
        return take('"');
    }

    bool readPlainRun(QString &text)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\') {
            if (static_cast<unsigned char>(m_text[m_at]) < 0x20)
                return false;
            ++m_at;
        }
        QStringDecoder decode(QStringDecoder::Utf8);
        text += decode(m_text.sliced(start, m_at - start));
        return !decode.hasError();
    }

    bool readEscape(QString &text)
    {
        static constexpr QByteArrayView letters = "\"\\/bfnrt";
        static constexpr std::array meanings = {'"', '\\', '/', '\b', '\f', '\n', '\r', '\t'};
        if (m_at + 1 >= m_text.size())
            return false;
        const char letter = m_text[m_at + 1];
        m_at += 2;
        if (letter == 'u')
            return readCodeUnit(text);
        const qsizetype index = letters.indexOf(letter);
        if (index < 0)
            return false;
        text += QLatin1Char(meanings[static_cast<std::size_t>(index)]);
        return true;
    }

    bool readCodeUnit(QString &text)
    {
        if (m_text.size() - m_at < 4)
            return false;
        bool isNumber = false;
        text += QChar(m_text.sliced(m_at, 4).toUShort(&isNumber, 16));
        m_at += 4;
        return isNumber;
    }

    bool readNumber(PhpValue &value)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && QByteArrayView("+-.eE0123456789").contains(m_text[m_at]))
            ++m_at;
        const QByteArrayView number = m_text.sliced(start, m_at - start);
        bool isNumber = false;
        value = qint64{number.toLongLong(&isNumber)};
        if (!isNumber)
            value = number.toDouble(&isNumber);
        return isNumber;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<PhpValue> readJson(QByteArrayView text)
{
    return JsonReader(text).document();
}

} // namespace demo
