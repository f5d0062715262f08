// SPDX-License-Identifier: Apache-2.0
#include "chatavatar.h"

#include "methodtable.h"
#include "pictureheader.h"

#include <algorithm>

namespace demo {

namespace {

constexpr int maxEdgePixels = 5000;

//! A text of digits is the number of a file inside the portal, and never one that this caller may
//! use.
bool isFileNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isDigit(); });
}

bool isAccepted(const PictureHeader &picture, bool isLegacy)
{
    if (picture.size.isEmpty())
        return false;
    return isLegacy
        || (picture.size.width() <= maxEdgePixels && picture.size.height() <= maxEdgePixels);
}

} // namespace

QByteArray readAvatar(const CallContext &call)
{
    const PhpValue *avatar = call.parameters.find(u"AVATAR");
    if (!avatar || !avatar->string() || isFileNumber(*avatar->string()))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(avatar->string()->toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const std::optional<PictureHeader> picture = readPictureHeader(*decoded);
    return picture && isAccepted(*picture, call.portal.isLegacy) ? *decoded : QByteArray();
}

} // namespace demo
