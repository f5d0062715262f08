// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "avatarimage.h"

#include <QImage>

//! The centre square of \a picture, at most \a edge pixels wide. Needs little memory beside it.
[[nodiscard]] QImage smallSquareOf(const QImage &picture, int edge);

//! \a picture as an avatar: its centre square, at most AvatarImage::maxEdgePixels wide, in sRGB,
//! without metadata, encoded within AvatarImage::maxEncodedBytes. PNG where there is transparency
//! or there are few colours, else JPEG. Needs little memory beside \a picture, however large.
[[nodiscard]] AvatarImage encodeAvatar(const QImage &picture);
