// SPDX-License-Identifier: Apache-2.0
#include "codeliterals.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestExactInJavaScript = 9'007'199'254'740'991; // Number.MAX_SAFE_INTEGER

bool isControl(QChar character)
{
    return character < u' ' || character == u'\x7f';
}

//! "text" as JSON writes it.
QString jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString phpText(const QString &text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), isControl);
    const QChar quote = plain ? u'\'' : u'"';
    QString code(quote);
    for (const QChar character : text) {
        if (isControl(character))
            code += character == u'\n' ? u"\\n"_s
                                       : u"\\x%1"_s.arg(character.unicode(), 2, 16, QChar(u'0'));
        else if (character == quote || character == u'\\' || (!plain && character == u'$'))
            code += u'\\' + QString(character);
        else
            code += character;
    }
    return code + quote;
}

QString javaScriptText(const QString &text)
{
    return jsonText(text)
        .replace(QChar(0x2028), u"\\u2028"_s) // ended a line inside a literal before ES2019
        .replace(QChar(0x2029), u"\\u2029"_s)
        .replace("</"_L1, "<\\/"_L1) // </script> and <!-- end or change the script around them
        .replace("<!--"_L1, "<\\!--"_L1);
}

QString javaScriptNumber(qint64 number)
{
    const QString digits = QString::number(number);
    // The portal takes decimal text as a number too; a rounded one would be somebody else's.
    return number > largestExactInJavaScript ? u'"' + digits + u'"' : digits;
}

template <typename Write> QString joined(const QJsonArray &list, Write write)
{
    QStringList items;
    for (const auto &item : list)
        items += write(item);
    return items.join(", "_L1);
}

} // namespace

QString CodeLiterals::json(const QJsonValue &value)
{
    if (value.isArray())
        return u'[' + joined(value.toArray(), &CodeLiterals::json) + u']';
    if (value.isDouble())
        return QString::number(value.toInteger());
    return jsonText(value.toString()).replace(u'!', "\\u0021"_L1);
}

QString CodeLiterals::php(const QJsonValue &value, PhpList list)
{
    if (value.isArray()) {
        const QString items =
            joined(value.toArray(), [list](const QJsonValue &item) { return php(item, list); });
        return list == PhpList::Array ? "Array("_L1 + items + u')' : u'[' + items + u']';
    }
    if (value.isDouble())
        return QString::number(value.toInteger());
    return phpText(value.toString());
}

QString CodeLiterals::javaScript(const QJsonValue &value)
{
    if (value.isArray())
        return u'[' + joined(value.toArray(), &CodeLiterals::javaScript) + u']';
    if (value.isDouble())
        return javaScriptNumber(value.toInteger());
    return javaScriptText(value.toString());
}

QString CodeLiterals::shell(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}
