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
    } else if (static_cast<unsigned char>(character) < 0x20) {
        json += "\\u00" + QByteArray::number(character, 16).rightJustified(2, '0');
    } else {
        json += character;
    }
}

void writeString(QByteArray &json, const QString &text)
{
    json += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char character : bytes)
        writeEscaped(json, character);
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
