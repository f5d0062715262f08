// SPDX-License-Identifier: Apache-2.0
#include "avatarfield.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AvatarImage somePicture()
{
    AvatarImage picture;
    picture.encoded = "png";
    picture.preview = QImage(64, 64, QImage::Format_RGB32);
    picture.preview.fill(Qt::darkGreen);
    return picture;
}

QPushButton *button(const AvatarField &field, const QString &text)
{
    for (QPushButton *each : field.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

//! Whether it was taken.
bool drop(AvatarField *field, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(field, &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(field, &event);
    return enter.isAccepted() && event.isAccepted();
}

void nobodyAsks(QWidget *, const std::function<void(const QString &)> &)
{
}

} // namespace

class TestAvatarField final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAFileAndPassesItOn();
    void offersRemovalOnlyWhereThereIsAPicture();
    void removalIsAnnounced();
    void takesADroppedFile();
    void takesDroppedPictureData();
    void refusesWhatIsNoPicture();
    void takesAPastedPicture();
    void saysWhatItShows();
    void tellsOfReadingOnlyWhenItTakesLong();
};

void TestAvatarField::asksForAFileAndPassesItOn()
{
    AvatarField field(
        [](QWidget *, const std::function<void(const QString &)> &chosen) { chosen(u"/a.png"_s); });
    QSignalSpy chosen(&field, &AvatarField::fileChosen);
    QTest::mouseClick(button(field, u"Choose picture…"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"/a.png"_s);
}

void TestAvatarField::offersRemovalOnlyWhereThereIsAPicture()
{
    AvatarField field(nobodyAsks);
    QPushButton *remove = button(field, u"Remove picture"_s);
    QVERIFY(remove->isHidden());
    field.setAvatar(somePicture());
    QVERIFY(!remove->isHidden());
    field.setAvatar({});
    QVERIFY(remove->isHidden());
}

void TestAvatarField::removalIsAnnounced()
{
    AvatarField field(nobodyAsks);
    QSignalSpy removed(&field, &AvatarField::avatarRemoved);
    field.setAvatar(somePicture());
    field.setAvatar({});
    QCOMPARE(removed.size(), 0);
    field.setAvatar(somePicture());
    field.show();
    QTest::mouseClick(button(field, u"Remove picture"_s), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!field.avatar());
}

void TestAvatarField::takesADroppedFile()
{
    AvatarField field(nobodyAsks);
    QSignalSpy chosen(&field, &AvatarField::fileChosen);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/pictures/a b.png"_s)});
    QVERIFY(drop(&field, data));
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"/pictures/a b.png"_s);
}

void TestAvatarField::takesDroppedPictureData()
{
    AvatarField field(nobodyAsks);
    QSignalSpy dropped(&field, &AvatarField::dataDropped);
    QMimeData data;
    data.setData(u"image/png"_s, "bytes");
    QVERIFY(drop(&field, data));
    QCOMPARE(dropped.constFirst().constFirst().toByteArray(), QByteArray("bytes"));
}

void TestAvatarField::refusesWhatIsNoPicture()
{
    AvatarField field(nobodyAsks);
    QMimeData text;
    text.setText(u"words"_s);
    QVERIFY(!drop(&field, text));
    QMimeData web;
    web.setUrls({QUrl(u"https://example.org/a.png"_s)});
    QVERIFY(!drop(&field, web));
    QMimeData huge;
    huge.setData(u"image/png"_s, QByteArray(AvatarField::maxDroppedBytes + 1, 'x'));
    QVERIFY(!drop(&field, huge));
}

void TestAvatarField::takesAPastedPicture()
{
    AvatarField field(nobodyAsks);
    QSignalSpy dropped(&field, &AvatarField::dataDropped);
    auto *data = new QMimeData;
    data->setData(u"image/jpeg"_s, "bytes");
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(dropped.size(), 1);
}

void TestAvatarField::saysWhatItShows()
{
    AvatarField field(nobodyAsks);
    field.setPlaceholder(u"VD"_s, Qt::red);
    const auto names = [&field] {
        QStringList result;
        for (QLabel *label : field.findChildren<QLabel *>())
            result.append(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name));
        return result.join(u' ');
    };
    QVERIFY(names().contains("VD"_L1));
    field.setAvatar(somePicture());
    QVERIFY(names().contains("picture"_L1));
    QVERIFY(!names().contains("VD"_L1));
}

void TestAvatarField::tellsOfReadingOnlyWhenItTakesLong()
{
    AvatarField field(nobodyAsks);
    const auto told = [&field] {
        for (const QLabel *label : field.findChildren<QLabel *>()) {
            if (label->text().contains("Reading"_L1) && !label->isHidden())
                return true;
        }
        return false;
    };
    field.setReading(true);
    QVERIFY(!told());
    QTRY_VERIFY(told());
    field.setReading(false);
    QVERIFY(!told());
}

QTEST_MAIN(TestAvatarField)
#include "tst_avatarfield.moc"
