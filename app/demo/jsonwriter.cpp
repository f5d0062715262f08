// SPDX-License-Identifier: Apache-2.0
#include "jsontext.h"

namespace demo {

namespace {

void write(QByteArray &json, const PhpValue &value);

void writeEscaped(QByteArray &json, char character)
{
    static constexpr QByteArrayView plain = "\"\\/\b\f\n\r\t";
    static constexpr QByteArrayView letters = "\"\\/bfnrt";
    if (const qsizetype index = plain.indexOf(character); index >= 0) {
        json += '\\';
        json += letters[index];
    } else {
        json += "\\u00" + QByteArray::number(character, 16).rightJustified(2, '0');
    }
}

bool isSpecial(char character)
{
    return character == '"' || character == '\\' || character == '/'
        || static_cast<unsigned char>(character) < 0x20;
}

void writeString(QByteArray &json, const QString &text)
{
    json += '"';
    const QByteArray bytes = text.toUtf8();
    qsizetype written = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (!isSpecial(bytes[at]))
            continue;
        json.append(bytes.constData() + written, at - written);
        writeEscaped(json, bytes[at]);
        written = at + 1;
    }
    json.append(bytes.constData() + written, bytes.size() - written);
    json += '"';
}

void writeArray(QByteArray &json, const PhpArray &array)
{
    json += array.isList() ? '[' : '{';
    bool isFirst = true;
    for (const auto &[key, value] : array) {
        if (!isFirst)
            json += ',';
        isFirst = false;
        if (!array.isList()) {
            writeString(json, key);
            json += ':';
        }
        write(json, value);
    }
    json += array.isList() ? ']' : '}';
}

void write(QByteArray &json, const PhpValue &value)
{
    if (const PhpArray *array = value.array())
        writeArray(json, *array);
    else if (const QString *text = value.string())
        writeString(json, *text);
    else if (const bool *flag = value.boolean())
        json += *flag ? "true" : "false";
    else if (value.isNull())
        json += "null";
    else
        json += value.toText().toUtf8();
}

} // namespace

QByteArray writeJson(const PhpValue &value)
{
    QByteArray json;
    write(json, value);
    return json;
}

} // namespace demo
