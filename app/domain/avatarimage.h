// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

//! A picture that is ready to be sent: upright, square, without metadata, encoded as PNG or JPEG.
struct AvatarImage {
    //! Longest edge and size that we send. The portal takes up to 5000x5000 and shows 200x200.
    //! Source: REST reference, sections 2.2 and 5.5 (recommendation: 1024x1024, Base64 under about
    //! 1 MB).
    static constexpr int maxEdgePixels = 1024;
    static constexpr qsizetype maxEncodedBytes = 750'000; // 1,000,000 characters of Base64

    QByteArray encoded;
    QImage preview;

    friend bool operator==(const AvatarImage &a, const AvatarImage &b)
    {
        return a.encoded == b.encoded;
    }
};
