// SPDX-License-Identifier: Apache-2.0
#include "picturereader.h"

#include "avatarencoder.h"
#include "picturefacts.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>

namespace {

using Answer = PictureReader::Answer;
using Problem = PictureReader::Problem;
using Refusal = PictureReader::Refusal;

//! Qt's own guard for a single picture, in MiB; what we decode lies below it.
constexpr int allocationLimit = PictureReader::maxDecodingBytes / (qint64{1024} * 1024);

std::optional<Refusal> refusalOfSize(const QSize &size, qint64 mostPixels)
{
    if (size.width() <= 0 || size.height() <= 0)
        return Refusal::NoPixels;
    const qint64 pixels = qint64(size.width()) * size.height();
    if (std::max(size.width(), size.height()) > PictureReader::maxEdgePixels || pixels > mostPixels)
        return Refusal::TooManyPixels;
    return std::nullopt;
}

//! Everything that can be said before a decoder sees the picture.
std::optional<Refusal> refusalOf(const PictureFacts &facts, qint64 fileBytes, qint64 mostPixels)
{
    // What breaks off before its size is damaged rather than empty.
    if (!facts.complete && facts.size.isEmpty())
        return Refusal::Damaged;
    if (const auto refusal = refusalOfSize(facts.size, mostPixels))
        return refusal;
    if (facts.decodingBytes + fileBytes > PictureReader::maxDecodingBytes)
        return Refusal::TooManyPixels;
    if (!facts.complete)
        return Refusal::Damaged;
    return std::nullopt;
}

//! JPEG decoders can leave out what is not wanted while they read: all but the centre square, and
//! seven of eight pixels. It is a square, so that turning it upright later changes nothing.
void askForSmallSquare(QImageReader &reader, const QSize &size, int most)
{
    const int edge = std::min(size.width(), size.height());
    const int wanted = std::min(edge, most);
    reader.setClipRect({(size.width() - edge) / 2, (size.height() - edge) / 2, edge, edge});
    reader.setScaledSize({wanted, wanted});
}

//! PNG decoders cannot leave out what lies beside the square.
void askForSmallPicture(QImageReader &reader, const QSize &size, int most)
{
    if (std::min(size.width(), size.height()) > most)
        reader.setScaledSize(size.scaled(most, most, Qt::KeepAspectRatioByExpanding));
}

//! The first picture in \a data, upright; null if it cannot be decoded.
QImage decoded(const QByteArray &data, const PictureFacts &facts, int edge)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, facts.format);
    // Other readers may be installed, and some of them are not made for what strangers send.
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    // What was judged is what the decoder sees.
    if (reader.size() != facts.size)
        return {};
    if (facts.format == "jpeg")
        askForSmallSquare(reader, facts.size, edge);
    else if (facts.averagesWhileRead)
        askForSmallPicture(reader, facts.size, edge);
    return reader.read();
}

void limitAllocationsOnce()
{
    static const bool limited = [] {
        QImageReader::setAllocationLimit(allocationLimit);
        return true;
    }();
    Q_UNUSED(limited)
}

//! The picture in \a data, upright; a large one, where its format allows, of about \a edge pixels.
std::expected<QImage, Problem> pictureFrom(const QByteArray &data, qint64 mostPixels, int edge)
{
    const qint64 bytes = data.size();
    if (bytes == 0)
        return std::unexpected(Problem{Refusal::Empty, {}, 0});
    if (bytes > PictureReader::maxFileBytes)
        return std::unexpected(Problem{Refusal::FileTooLarge, {}, bytes});
    const auto facts = pictureFactsOf(data);
    if (!facts || !QImageReader::supportedImageFormats().contains(facts->format))
        return std::unexpected(Problem{Refusal::UnknownFormat, {}, bytes});
    if (const auto refusal = refusalOf(*facts, bytes, mostPixels))
        return std::unexpected(Problem{*refusal, facts->size, bytes});

    limitAllocationsOnce();
    QImage picture = decoded(data, *facts, edge);
    if (picture.isNull())
        return std::unexpected(Problem{Refusal::Damaged, facts->size, bytes});
    return picture;
}

Answer avatarFromFile(const QString &path)
{
    // Pipes and devices might never end.
    if (!QFileInfo(path).isFile())
        return std::unexpected(Problem{Refusal::CannotOpen, {}, 0});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{Refusal::CannotOpen, {}, 0});
    if (file.size() > PictureReader::maxFileBytes)
        return std::unexpected(Problem{Refusal::FileTooLarge, {}, file.size()});
    const QByteArray data = file.read(PictureReader::maxFileBytes + 1);
    if (data.isEmpty() && file.error() != QFileDevice::NoError)
        return std::unexpected(Problem{Refusal::CannotOpen, {}, 0});
    return PictureReader::avatarFrom(data);
}

} // namespace

PictureReader::PictureReader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PictureReader::~PictureReader()
{
    cancel();
    m_pool.waitForDone();
}

void PictureReader::readFile(const QString &path, QObject *context,
                             std::function<void(Answer)> done)
{
    run([path] { return avatarFromFile(path); }, context, std::move(done));
}

void PictureReader::readData(const QByteArray &data, QObject *context,
                             std::function<void(Answer)> done)
{
    run([data] { return avatarFrom(data); }, context, std::move(done));
}

void PictureReader::cancel()
{
    if (!m_latest)
        return;
    m_latest->disconnect();
    m_latest->cancel();
    m_latest->deleteLater();
    m_latest.clear();
}

void PictureReader::run(std::function<Answer()> work, QObject *context,
                        std::function<void(Answer)> done)
{
    Q_ASSERT(context != nullptr);
    cancel();
    auto *watcher = new QFutureWatcher<Answer>(this);
    m_latest = watcher;
    connect(watcher, &QFutureWatcher<Answer>::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QFutureWatcher<Answer>::finished, context,
            [watcher, done = std::move(done)] { done(watcher->result()); });
    watcher->setFuture(QtConcurrent::run(&m_pool, std::move(work)));
}

PictureReader::Answer PictureReader::avatarFrom(const QByteArray &data)
{
    const auto picture = pictureFrom(data, maxPixels, AvatarImage::maxEdgePixels);
    if (!picture)
        return std::unexpected(picture.error());
    AvatarImage avatar = encodeAvatar(*picture);
    if (avatar.encoded.isEmpty())
        return std::unexpected(Problem{Refusal::Damaged, picture->size(), data.size()});
    return avatar;
}

QImage PictureReader::faceFrom(const QByteArray &data, int edge, qint64 mostPixels)
{
    const auto picture = pictureFrom(data, mostPixels, edge);
    return picture ? smallSquareOf(*picture, edge) : QImage();
}
