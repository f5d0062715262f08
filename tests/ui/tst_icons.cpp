// SPDX-License-Identifier: Apache-2.0
#include "icons.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIcons final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingIsTinted_data();
    void everyDrawingIsTinted();
    void followsThePalette();
    void isSharpAtEveryScale();
    void theProgramHasAnIcon();
};

void TestIcons::everyDrawingIsTinted_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() >= 15);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestIcons::everyDrawingIsTinted()
{
    QFETCH(QString, name);
    const QImage picture = tintedIcon(name, QColor(Qt::red)).pixmap(32, 32).toImage();
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            ++inked;
            QCOMPARE(pixel.green(), 0);
            QVERIFY(pixel.red() > 250);
        }
    }
    QVERIFY2(inked > 30 && inked < 32 * 32 / 2, qPrintable(QString::number(inked)));
}

void TestIcons::followsThePalette()
{
    QPalette palette;
    palette.setColor(QPalette::ButtonText, Qt::green);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::blue);
    const QIcon icon = tintedIcon(u"plus"_s, palette);
    QCOMPARE(icon.pixmap(16, 16).toImage().pixelColor(8, 8), QColor(Qt::green));
    QCOMPARE(icon.pixmap(QSize(16, 16), QIcon::Disabled).toImage().pixelColor(8, 8),
             QColor(Qt::blue));
}

void TestIcons::isSharpAtEveryScale()
{
    const QPixmap picture = tintedIcon(u"plus"_s, QPalette()).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(picture.size(), QSize(32, 32));
    QCOMPARE(picture.devicePixelRatio(), 2.0);
}

void TestIcons::theProgramHasAnIcon()
{
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
