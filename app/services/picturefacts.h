// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QSize>

#include <optional>

//! What a picture says about itself, found without decoding it.
struct PictureFacts {
    QByteArray format; //!< As QImageReader calls it.
    QSize size; //!< As declared; may be empty or absurd.
    qint64 decodingBytes = 0; //!< About what its decoder will need.
    bool complete = false; //!< Its structure is sound and reaches its end; a file that was cut off
                           //!< is not complete, though decoders may still show a part of it.
    bool averagesWhileRead = false; //!< Its decoder can make it smaller without holding it whole,
                                    //!< each pixel the average of those that it stands for.
};

//! The facts of a PNG, JPEG, GIF, WebP or BMP, told by its signature; nothing if it is none of
//! them.
[[nodiscard]] std::optional<PictureFacts> pictureFactsOf(QByteArrayView data);
