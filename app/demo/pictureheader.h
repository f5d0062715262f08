// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace demo {

//! What the first bytes of a picture say about it.
struct PictureHeader {
    QByteArray mimeType;
    QSize size;
};

//! Recognises PNG, JPEG, GIF, BMP and WebP by their signature, as PHP's getimagesize does; nothing
//! for anything else. The picture itself is not decoded.
[[nodiscard]] std::optional<PictureHeader> readPictureHeader(QByteArrayView bytes);

} // namespace demo
