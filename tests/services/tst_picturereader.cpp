// SPDX-License-Identifier: Apache-2.0
#include "picturereader.h"
#include "samplepictures.h"

#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTransform>

#include <memory>

using namespace Qt::StringLiterals;
using namespace SamplePictures;

using Refusal = PictureReader::Refusal;

namespace {

constexpr int longestWaitMs = 30'000;

QImage decodedAvatar(const AvatarImage &avatar)
{
    return QImage::fromData(avatar.encoded);
}

bool isNear(const QColor &actual, const QColor &expected)
{
    constexpr int tolerance = 24; // What JPEG may lose.
    return std::abs(actual.red() - expected.red()) <= tolerance
        && std::abs(actual.green() - expected.green()) <= tolerance
        && std::abs(actual.blue() - expected.blue()) <= tolerance;
}

//! The corners of quarters(), if \a image shows them upright and nothing of what was beside them.
bool showsQuartersUpright(const QImage &image)
{
    const int near = image.width() / 8;
    const int far = image.width() - 1 - near;
    return image.width() == image.height() && isNear(image.pixelColor(near, near), Qt::red)
        && isNear(image.pixelColor(far, near), Qt::green)
        && isNear(image.pixelColor(near, far), Qt::blue)
        && isNear(image.pixelColor(far, far), Qt::white);
}

//! How a camera stores \a upright when it says \a orientation (EXIF 2.3, tag 0x0112).
QImage asStored(const QImage &upright, int orientation)
{
    switch (orientation) {
    case 2:
        return upright.mirrored(true, false);
    case 3:
        return upright.mirrored(true, true);
    case 4:
        return upright.mirrored(false, true);
    case 5:
        return upright.mirrored(true, false).transformed(QTransform().rotate(270));
    case 6:
        return upright.transformed(QTransform().rotate(270));
    case 7:
        return upright.mirrored(true, false).transformed(QTransform().rotate(90));
    case 8:
        return upright.transformed(QTransform().rotate(90));
    default:
        return upright;
    }
}

//! From here on peakMemory() counts anew, where the system lets us (Linux: proc(5), clear_refs).
void forgetPeakMemory()
{
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
}

//! The most memory that this program has held, in bytes; 0 where the system does not say, and under
//! the address sanitizer, which holds much of its own.
qint64 peakMemory()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#endif
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(3).trimmed().toLongLong() * 1024;
    }
    return 0;
}

QByteArray sampleIn(const char *format)
{
    if (qstrcmp(format, "gif") == 0)
        return gifOf({40, 20}, {0});
    return encoded(quarters({80, 40}), format);
}

} // namespace

class TestPictureReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormat_data();
    void readsEveryFormat();
    void readsEveryKindOfPixel_data();
    void readsEveryKindOfPixel();
    void readsAProgressiveJpeg();
    void readsAJpegInInks();
    void showsTheFirstFrameOfAnAnimation();
    void cropsToTheCentreSquare_data();
    void cropsToTheCentreSquare();
    void turnsUpright_data();
    void turnsUpright();
    void readsWhatThePortalAllowsAtMost_data();
    void readsWhatThePortalAllowsAtMost();
    void holdsNoLargePhotographWhole_data();
    void holdsNoLargePhotographWhole();
    void keepsTransparency();
    void keepsADrawingFreeOfLoss();
    void staysWithinTheLimitWhateverThePicture_data();
    void staysWithinTheLimitWhateverThePicture();
    void carriesNoMetadata_data();
    void carriesNoMetadata();
    void convertsColorsToTheStandard_data();
    void convertsColorsToTheStandard();
    void refuses_data();
    void refuses();
    void refusesWhatWasCutOff_data();
    void refusesWhatWasCutOff();
    void goesByTheSignatureNotByTheName();
    void refusesAFile_data();
    void refusesAFile();
    void survives200BadPictures();
    void answersLaterAndOnce();
    void leavesTheCallerFreeMeanwhile();
    void dropsTheAnswerToAnOlderPicture();
    void dropsTheAnswerWhenCancelled();
    void saysNothingToAContextThatHasGone();
    void mayBeAskedAgainFromItsAnswer();
};

void TestPictureReader::readsEveryFormat_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *format : {"png", "jpeg", "bmp", "webp"})
        QTest::newRow(format) << encoded(quarters({80, 40}), format);
}

void TestPictureReader::readsEveryFormat()
{
    QFETCH(const QByteArray, data);

    const auto answer = PictureReader::avatarFrom(data);

    QVERIFY(answer.has_value());
    QCOMPARE(answer->preview.size(), QSize(40, 40));
    QVERIFY(showsQuartersUpright(answer->preview));
    QVERIFY(showsQuartersUpright(decodedAvatar(*answer)));
}

void TestPictureReader::readsEveryKindOfPixel_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::addColumn<QSize>("size");
    const QSize large(2600, 2200); // Taken strip by strip.
    const auto row = [large](const char *name, QImage::Format format) {
        QTest::addRow("%s", name) << format << QSize(80, 40);
        QTest::addRow("%s, large", name) << format << large;
    };

    row("8-bit palette", QImage::Format_Indexed8);
    row("8-bit RGB", QImage::Format_RGB888);
    row("8-bit RGBA", QImage::Format_ARGB32);
    row("16-bit RGB", QImage::Format_RGBX64);
    row("16-bit RGBA", QImage::Format_RGBA64);
}

void TestPictureReader::readsEveryKindOfPixel()
{
    QFETCH(const QImage::Format, format);
    QFETCH(const QSize, size);

    const auto answer = PictureReader::avatarFrom(encoded(quarters(size, format), "png"));

    QVERIFY(answer.has_value());
    QCOMPARE(answer->preview.width(), std::min(AvatarImage::maxEdgePixels, size.height()));
    QVERIFY(showsQuartersUpright(answer->preview));
}

void TestPictureReader::readsAProgressiveJpeg()
{
    QByteArray data;
    QBuffer buffer(&data);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    QVERIFY(writer.write(quarters({1500, 1200})));

    const auto answer = PictureReader::avatarFrom(data);

    QVERIFY(answer.has_value());
    QVERIFY(showsQuartersUpright(answer->preview));
}

void TestPictureReader::readsAJpegInInks()
{
    QFile file(QStringLiteral(CHATWRIGHT_TEST_DATA "/pictures/cmyk.jpg"));
    QVERIFY(file.open(QIODevice::ReadOnly));

    const auto answer = PictureReader::avatarFrom(file.readAll());

    QVERIFY(answer.has_value());
    QVERIFY(isNear(answer->preview.pixelColor(16, 16), QColor(0xc8, 0x1e, 0x1e)));
}

void TestPictureReader::showsTheFirstFrameOfAnAnimation()
{
    const auto answer = PictureReader::avatarFrom(gifOf({40, 20}, {1, 0, 2}));

    QVERIFY(answer.has_value());
    QCOMPARE(answer->preview.size(), QSize(20, 20));
    QCOMPARE(answer->preview.pixelColor(10, 10), QColor(0, 255, 0));
}

void TestPictureReader::cropsToTheCentreSquare_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("edge");

    QTest::newRow("one pixel") << QSize(1, 1) << 1;
    QTest::newRow("wide") << QSize(300, 100) << 100;
    QTest::newRow("high") << QSize(100, 301) << 100;
    QTest::newRow("a line") << QSize(5000, 1) << 1;
    QTest::newRow("exactly as large as may be") << QSize(1024, 1024) << 1024;
    QTest::newRow("one pixel too large") << QSize(1025, 1025) << 1024;
    QTest::newRow("less than twice too large") << QSize(2047, 1900) << 1024;
    QTest::newRow("three times too large") << QSize(3500, 3073) << 1024;
    QTest::newRow("wide and too large") << QSize(5001, 1500) << 1024;
    QTest::newRow("high and too large") << QSize(1300, 4999) << 1024;
}

void TestPictureReader::cropsToTheCentreSquare()
{
    QFETCH(const QSize, size);
    QFETCH(const int, edge);

    for (const char *format : {"png", "jpeg"}) {
        const auto answer = PictureReader::avatarFrom(encoded(quarters(size), format));
        QVERIFY2(answer.has_value(), format);
        QCOMPARE(answer->preview.size(), QSize(edge, edge));
        QCOMPARE(decodedAvatar(*answer).size(), QSize(edge, edge));
        QVERIFY2(edge == 1 || showsQuartersUpright(answer->preview), format);
    }
}

void TestPictureReader::turnsUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        QTest::addRow("orientation %d", orientation) << orientation << QSize(160, 80);
        QTest::addRow("orientation %d, decoded scaled", orientation)
            << orientation << QSize(3000, 2100);
    }
}

void TestPictureReader::turnsUpright()
{
    QFETCH(const int, orientation);
    QFETCH(const QSize, size);
    const QByteArray stored = encoded(asStored(quarters(size), orientation), "jpeg");

    const auto answer = PictureReader::avatarFrom(withExif(stored, char(orientation)));

    QVERIFY(answer.has_value());
    QCOMPARE(answer->preview.width(), std::min(size.height(), AvatarImage::maxEdgePixels));
    QVERIFY(showsQuartersUpright(answer->preview));
    QVERIFY(showsQuartersUpright(decodedAvatar(*answer)));
}

void TestPictureReader::readsWhatThePortalAllowsAtMost_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("PNG") << encoded(quarters({5000, 5000}), "png");
    QTest::newRow("JPEG") << encoded(quarters({5000, 5000}), "jpeg");
}

void TestPictureReader::readsWhatThePortalAllowsAtMost()
{
    QFETCH(const QByteArray, data);

    const auto answer = PictureReader::avatarFrom(data);

    QVERIFY(answer.has_value());
    QVERIFY(showsQuartersUpright(answer->preview));
}

//! Held whole, it would take 100 MB.
void TestPictureReader::holdsNoLargePhotographWhole_data()
{
    readsWhatThePortalAllowsAtMost_data();
}

void TestPictureReader::holdsNoLargePhotographWhole()
{
    QFETCH(const QByteArray, data);
    constexpr qint64 most = 60'000'000;

    forgetPeakMemory();
    const qint64 before = peakMemory();
    const auto answer = PictureReader::avatarFrom(data);

    QVERIFY(answer.has_value());
    QVERIFY2(peakMemory() - before < most, qPrintable(QString::number(peakMemory() - before)));
}

void TestPictureReader::keepsTransparency()
{
    QImage image(1500, 1500, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(0, 750, 1500, 750, QColor(255, 0, 0, 128));

    for (const char *format : {"png", "webp"}) {
        const auto answer = PictureReader::avatarFrom(encoded(image, format, 100));
        QVERIFY2(answer.has_value(), format);
        const QImage avatar = decodedAvatar(*answer);
        QVERIFY(answer->encoded.startsWith("\x89PNG"));
        QCOMPARE(avatar.pixelColor(512, 100).alpha(), 0);
        QVERIFY(std::abs(avatar.pixelColor(512, 900).alpha() - 128) <= 2);
        QVERIFY(avatar.pixelColor(512, 900).red() >= 250);
    }
}

void TestPictureReader::keepsADrawingFreeOfLoss()
{
    const QImage drawing = quarters({200, 200});

    const auto answer = PictureReader::avatarFrom(encoded(drawing, "png"));

    QVERIFY(answer.has_value());
    QVERIFY(answer->encoded.startsWith("\x89PNG"));
    QCOMPARE(decodedAvatar(*answer).convertToFormat(QImage::Format_RGB32), drawing);
}

void TestPictureReader::staysWithinTheLimitWhateverThePicture_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::addColumn<QByteArray>("signature");

    QTest::newRow("noise") << noise({1024, 1024}) << QByteArray("\xff\xd8\xff");
    QTest::newRow("transparent noise")
        << noise({1024, 1024}, QImage::Format_ARGB32) << QByteArray("\x89PNG");
}

void TestPictureReader::staysWithinTheLimitWhateverThePicture()
{
    QFETCH(const QImage, picture);
    QFETCH(const QByteArray, signature);

    const auto answer = PictureReader::avatarFrom(encoded(picture, "png"));

    QVERIFY(answer.has_value());
    QVERIFY(answer->encoded.size() <= AvatarImage::maxEncodedBytes);
    QVERIFY(answer->encoded.startsWith(signature));
    QCOMPARE(decodedAvatar(*answer).size(), answer->preview.size());
}

void TestPictureReader::carriesNoMetadata_data()
{
    QTest::addColumn<QByteArray>("data");

    QImage texts = quarters({80, 80});
    texts.setText(u"Comment"_s, u"GPS-SECRET"_s);
    texts.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    texts.setDotsPerMeterX(11'811);
    texts.setDotsPerMeterY(11'811);
    QTest::newRow("PNG with a comment and a profile") << encoded(texts, "png");
    QTest::newRow("JPEG with a comment and a profile") << encoded(texts, "jpeg");
    QTest::newRow("JPEG with EXIF") << withExif(encoded(noise({80, 80}), "jpeg"), 1);
}

void TestPictureReader::carriesNoMetadata()
{
    QFETCH(const QByteArray, data);

    const auto answer = PictureReader::avatarFrom(data);

    QVERIFY(answer.has_value());
    const QImage avatar = decodedAvatar(*answer);
    for (const char *trace : {"GPS-SECRET", "Exif", "ICC_PROFILE", "iCCP", "tEXt", "iTXt"})
        QVERIFY2(!answer->encoded.contains(trace), trace);
    for (const QImage &image : {avatar, answer->preview}) {
        QVERIFY(image.textKeys().isEmpty());
        QVERIFY(image.dotsPerMeterX() != 11'811);
    }
}

void TestPictureReader::convertsColorsToTheStandard_data()
{
    QTest::addColumn<int>("edge");
    QTest::newRow("small") << 40;
    QTest::newRow("made smaller while it is read") << 1600;
}

void TestPictureReader::convertsColorsToTheStandard()
{
    QFETCH(const int, edge);
    QImage image(edge, edge, QImage::Format_RGB32);
    image.fill(QColor(180, 100, 60));
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QColor expected =
        image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb)).pixelColor(20, 20);
    QVERIFY(expected.red() > 190);

    const auto answer = PictureReader::avatarFrom(encoded(image, "png"));

    QVERIFY(answer.has_value());
    QCOMPARE(answer->preview.pixelColor(20, 20), expected);
}

void TestPictureReader::refuses_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<QSize>("size");
    const auto row = [](const char *name, const QByteArray &data, Refusal refusal,
                        const QSize &size = {}) { QTest::newRow(name) << data << refusal << size; };

    row("nothing", {}, Refusal::Empty);
    row("text", "Hello, this is no picture.", Refusal::UnknownFormat);
    row("HTML", "<!DOCTYPE html><img src=x>", Refusal::UnknownFormat);
    row("SVG", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        Refusal::UnknownFormat);
    row("TIFF", QByteArray("II*\0\x08\0\0\0", 8), Refusal::UnknownFormat);
    row("icon", QByteArray("\0\0\x01\0\x01\0", 6), Refusal::UnknownFormat);
    row("XPM", "/* XPM */ static char *x[] = {", Refusal::UnknownFormat);
    row("text that begins like a BMP", "BMW builds cars, and this is a letter about them.",
        Refusal::UnknownFormat);
    row("half a signature", "\x89PN", Refusal::UnknownFormat);
    row("signature alone", "\x89PNG\r\n\x1a\n", Refusal::Damaged);
    row("JPEG signature alone", "\xff\xd8\xff", Refusal::Damaged);
    row("GIF signature alone", "GIF89a", Refusal::Damaged);
    row("WebP signature alone", QByteArray("RIFF\0\0\0\0WEBP", 12), Refusal::Damaged);
    row("PNG of 30000x30000", pngBomb(30'000, 30'000), Refusal::TooManyPixels, {30'000, 30'000});
    row("PNG of 65500x65500", pngBomb(65'500, 65'500), Refusal::TooManyPixels, {65'500, 65'500});
    row("PNG as large as can be", pngBomb(0xffffffff, 0xffffffff), Refusal::TooManyPixels,
        {0x7fffffff, 0x7fffffff});
    row("PNG of 20001x1", pngBomb(20'001, 1), Refusal::TooManyPixels, {20'001, 1});
    row("PNG of 10000x5001", pngBomb(10'000, 5'001), Refusal::TooManyPixels, {10'000, 5'001});
    row("PNG of 0x0", pngBomb(0, 0), Refusal::NoPixels, {0, 0});
    row("PNG of 0x100", pngBomb(0, 100), Refusal::NoPixels, {0, 100});
    row("PNG without pixels", pngBomb(100, 100), Refusal::Damaged, {100, 100});
    row("JPEG of 65500x65500", jpegBomb(65'500, 65'500), Refusal::TooManyPixels, {65'500, 65'500});
    row("JPEG of 0x0", jpegBomb(0, 0), Refusal::NoPixels, {0, 0});
    row("JPEG without tables", jpegBomb(100, 100), Refusal::Damaged, {100, 100});
    row("JPEG of 10000 scans", jpegBomb(5'000, 5'000, 10'000), Refusal::Damaged, {5'000, 5'000});
    row("GIF of 65535x65535", QByteArray("GIF89a\xff\xff\xff\xff\0\0\0\x3b", 14),
        Refusal::TooManyPixels, {65'535, 65'535});
    row("GIF without a picture", gifOf({10, 10}, {}), Refusal::Damaged, {10, 10});
    QByteArray zero = encoded(quarters({10, 10}), "bmp");
    zero.replace(18, 8, QByteArray(8, '\0'));
    row("BMP of 0x0", zero, Refusal::NoPixels, {0, 0});
    QByteArray negative = encoded(quarters({10, 10}), "bmp");
    negative.replace(18, 4, QByteArray(4, '\xff'));
    QByteArray greatest = encoded(quarters({10, 10}), "bmp");
    greatest.replace(18, 12, "\xff\xff\xff\x7f\xff\xff\xff\x7f\xff\xff\xff\xff");
    row("BMP as large as can be", greatest, Refusal::TooManyPixels, {0x7fffffff, 0x7fffffff});
    row("BMP of negative width", negative, Refusal::NoPixels, {0, 10});
    row("too much of it", QByteArray(PictureReader::maxFileBytes + 1, 'x'), Refusal::FileTooLarge);
}

void TestPictureReader::refuses()
{
    QFETCH(const QByteArray, data);
    QFETCH(const Refusal, refusal);
    QFETCH(const QSize, size);

    const auto answer = PictureReader::avatarFrom(data);

    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().refusal, refusal);
    QCOMPARE(answer.error().bytes, data.size());
    if (size.isValid())
        QCOMPARE(answer.error().size, size);
}

void TestPictureReader::refusesWhatWasCutOff_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *format : {"png", "jpeg", "bmp", "webp", "gif"})
        QTest::newRow(format) << sampleIn(format);
    QTest::newRow("jpeg with EXIF") << withExif(sampleIn("jpeg"), 6);
    QTest::newRow("animated gif") << gifOf({10, 10}, {0, 1, 2});
}

void TestPictureReader::refusesWhatWasCutOff()
{
    QFETCH(const QByteArray, data);
    QVERIFY(PictureReader::avatarFrom(data).has_value());

    for (qsizetype length = data.size() - 1; length > 0; length -= 1 + data.size() / 50) {
        const auto answer = PictureReader::avatarFrom(data.first(length));
        QVERIFY2(!answer.has_value(), qPrintable(QString::number(length)));
    }
}

void TestPictureReader::goesByTheSignatureNotByTheName()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"picture.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encoded(quarters({80, 40}), "png"));
    file.close();
    PictureReader reader;
    std::optional<PictureReader::Answer> answer;

    reader.readFile(file.fileName(), this,
                    [&answer](const PictureReader::Answer &got) { answer = got; });

    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), longestWaitMs);
    QVERIFY(answer->has_value());
    QVERIFY(showsQuartersUpright(answer->value().preview));
}

void TestPictureReader::refusesAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<qint64>("bytes");

    QTest::newRow("that is not there") << u"missing.png"_s << Refusal::CannotOpen << qint64(0);
    QTest::newRow("that is a folder") << u"."_s << Refusal::CannotOpen << qint64(0);
    QTest::newRow("that is empty") << u"empty.png"_s << Refusal::Empty << qint64(0);
    QTest::newRow("that is huge") << u"huge.png"_s << Refusal::FileTooLarge
                                  << qint64(5'000'000'000);
}

void TestPictureReader::refusesAFile()
{
    QFETCH(const QString, name);
    QFETCH(const Refusal, refusal);
    QFETCH(const qint64, bytes);
    const QTemporaryDir folder;
    if (refusal != Refusal::CannotOpen) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(bytes)); // Sparse: takes no space.
    }
    PictureReader reader;
    std::optional<PictureReader::Answer> answer;

    reader.readFile(folder.filePath(name), this,
                    [&answer](const PictureReader::Answer &got) { answer = got; });

    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), longestWaitMs);
    QVERIFY(!answer->has_value());
    QVERIFY(answer->error() == PictureReader::Problem({refusal, {}, bytes}));
}

void TestPictureReader::survives200BadPictures()
{
    forgetPeakMemory();
    QRandomGenerator random(20'260'801);
    const QList<QByteArray> sound = {
        sampleIn("png"),  sampleIn("jpeg"),           sampleIn("bmp"),
        sampleIn("webp"), gifOf({10, 10}, {0, 1, 2}), withExif(sampleIn("jpeg"), 6)};

    for (int i = 0; i < 200; ++i) {
        QByteArray data = sound[random.bounded(sound.size())];
        const int changes = random.bounded(1, 20);
        for (int change = 0; change < changes; ++change)
            data[random.bounded(data.size())] = char(random.bounded(256));
        if (random.bounded(4) == 0)
            data.truncate(random.bounded(data.size()));

        const auto answer = PictureReader::avatarFrom(data);

        if (answer.has_value()) {
            QVERIFY(answer->encoded.size() <= AvatarImage::maxEncodedBytes);
            QVERIFY(answer->preview.width() <= AvatarImage::maxEdgePixels);
        }
    }
    QVERIFY2(peakMemory() < 300'000'000, qPrintable(QString::number(peakMemory())));
}

void TestPictureReader::answersLaterAndOnce()
{
    PictureReader reader;
    int answers = 0;

    reader.readData(sampleIn("png"), this,
                    [&answers](const PictureReader::Answer &) { ++answers; });

    QCOMPARE(answers, 0);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 1, longestWaitMs);
    // The next answer comes after anything the first request might still send.
    reader.readData({}, this, [&answers](const PictureReader::Answer &) { answers += 10; });
    QTRY_COMPARE_WITH_TIMEOUT(answers, 11, longestWaitMs);
}

void TestPictureReader::leavesTheCallerFreeMeanwhile()
{
    PictureReader reader;
    bool done = false;
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(1);

    reader.readData(encoded(noise({3000, 3000}), "jpeg"), this,
                    [&done](const PictureReader::Answer &) { done = true; });

    QTRY_VERIFY_WITH_TIMEOUT(done, longestWaitMs);
    QVERIFY(ticks > 0);
}

void TestPictureReader::dropsTheAnswerToAnOlderPicture()
{
    PictureReader reader;
    QList<int> widths;
    const auto note = [&widths](const PictureReader::Answer &answer) {
        widths.append(answer->preview.width());
    };

    reader.readData(encoded(quarters({2000, 2000}), "png"), this, note);
    reader.readData(encoded(quarters({30, 30}), "png"), this, note);
    reader.readData(encoded(quarters({20, 20}), "png"), this, note);

    QTRY_VERIFY_WITH_TIMEOUT(!widths.isEmpty(), longestWaitMs);
    QCOMPARE(widths, QList({20}));
}

void TestPictureReader::dropsTheAnswerWhenCancelled()
{
    PictureReader reader;
    bool first = false;
    bool second = false;

    reader.readData(sampleIn("png"), this,
                    [&first](const PictureReader::Answer &) { first = true; });
    reader.cancel();
    reader.readData({}, this, [&second](const PictureReader::Answer &) { second = true; });

    QTRY_VERIFY_WITH_TIMEOUT(second, longestWaitMs);
    QVERIFY(!first);
}

void TestPictureReader::saysNothingToAContextThatHasGone()
{
    PictureReader reader;
    bool first = false;
    bool second = false;
    auto context = std::make_unique<QObject>();

    reader.readData(sampleIn("png"), context.get(),
                    [&first](const PictureReader::Answer &) { first = true; });
    context.reset();
    PictureReader other;
    other.readData(encoded(quarters({1500, 1500}), "png"), this,
                   [&second](const PictureReader::Answer &) { second = true; });

    QTRY_VERIFY_WITH_TIMEOUT(second, longestWaitMs);
    QVERIFY(!first);
}

void TestPictureReader::mayBeAskedAgainFromItsAnswer()
{
    PictureReader reader;
    bool again = false;

    reader.readData(sampleIn("png"), this, [this, &reader, &again](const PictureReader::Answer &) {
        reader.readData({}, this, [&again](const PictureReader::Answer &) { again = true; });
    });

    QTRY_VERIFY_WITH_TIMEOUT(again, longestWaitMs);
}

QTEST_GUILESS_MAIN(TestPictureReader)
#include "tst_picturereader.moc"
