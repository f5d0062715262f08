// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "avatarimage.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QThreadPool>

#include <expected>
#include <functional>

//! Makes an avatar of any picture a person gives, in a thread of its own: PNG, JPEG, GIF, WebP and
//! BMP by signature, size tested before decoding, large JPEGs decoded scaled; turned upright,
//! cropped square about the centre, at most AvatarImage::maxEdgePixels, without metadata, within
//! AvatarImage::maxEncodedBytes.
class PictureReader final : public QObject {
    Q_OBJECT

public:
    enum class Refusal {
        CannotOpen, //!< The file cannot be read.
        Empty,
        FileTooLarge, //!< Over maxFileBytes.
        UnknownFormat, //!< None of the five signatures.
        Damaged, //!< The right signature, but cut off, or it cannot be decoded.
        TooManyPixels, //!< Over maxPixels or maxEdgePixels, or more than can be decoded within
                       //!< maxDecodingBytes; see \c size.
        NoPixels, //!< Zero wide or high.
    };
    struct Problem {
        Refusal refusal{};
        QSize size;
        qint64 bytes = 0; //!< Of the file.

        friend bool operator==(const Problem &, const Problem &) = default;
    };
    using Answer = std::expected<AvatarImage, Problem>;

    static constexpr qint64 maxFileBytes = 50'000'000;
    static constexpr int maxEdgePixels = 20'000;
    static constexpr qint64 maxPixels = 50'000'000;
    //! The file and what its decoder needs, so that the program stays under 300 MB.
    static constexpr qint64 maxDecodingBytes = 220'000'000;

    explicit PictureReader(QObject *parent = nullptr);
    //! Waits for the picture under way, if any.
    ~PictureReader() override;

    //! \a done runs once, later, in the caller's thread, unless \a context has gone or a newer
    //! picture was asked for.
    void readFile(const QString &path, QObject *context, std::function<void(Answer)> done);
    void readData(const QByteArray &data, QObject *context, std::function<void(Answer)> done);
    //! Drops the answer under way.
    void cancel();

    //! The work itself: blocks.
    [[nodiscard]] static Answer avatarFrom(const QByteArray &data);
    //! The centre square of a picture that a stranger made, at most \a edge pixels wide, under the
    //! same tests and \a mostPixels; null where they fail. Blocks.
    [[nodiscard]] static QImage faceFrom(const QByteArray &data, int edge, qint64 mostPixels);

private:
    void run(std::function<Answer()> work, QObject *context, std::function<void(Answer)> done);

    QThreadPool m_pool; //!< One thread: two large pictures at a time would need twice the memory.
    QPointer<QFutureWatcher<Answer>> m_latest;
};
