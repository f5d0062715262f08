// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "avatarimage.h"

#include <QImage>

//! \a picture as an avatar: its centre square, at most AvatarImage::maxEdgePixels wide, in sRGB,
//! without metadata, encoded within AvatarImage::maxEncodedBytes. PNG where there is transparency
//! or there are few colours, else JPEG. Needs little memory beside \a picture, however large.
[[nodiscard]] AvatarImage encodeAvatar(const QImage &picture);
