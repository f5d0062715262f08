// SPDX-License-Identifier: Apache-2.0
#include "elidedlabel.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

class TestElidedLabel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachTextInItsOwnDirection_data();
    void readsEachTextInItsOwnDirection();
};

void TestElidedLabel::readsEachTextInItsOwnDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QString hebrew = u"\u05E9\u05DC\u05D5\u05DD"_s;
    QTest::newRow("Latin") << u"Order no. 1308!"_s << Qt::LeftToRight;
    QTest::newRow("Hebrew") << hebrew + u'!' << Qt::RightToLeft;
    QTest::newRow("Hebrew, too long") << (hebrew + u' ').repeated(40) << Qt::RightToLeft;
}

//! At the edge of the window's own words; only what stands within is turned.
void TestElidedLabel::readsEachTextInItsOwnDirection()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::LayoutDirection, direction);
    ElidedLabel label;
    label.resize(200, 30);
    label.setWholeText(text);
    QImage expected(label.size(), QImage::Format_RGB32);
    expected.fill(label.palette().color(QPalette::Window));
    QPainter painter(&expected);
    painter.setFont(label.font());
    painter.setPen(label.palette().color(label.foregroundRole()));
    painter.setLayoutDirection(direction);
    painter.drawText(label.rect(),
                     int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                     label.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, 200));
    painter.end();
    QCOMPARE(label.grab().toImage().convertToFormat(expected.format()), expected);
}

QTEST_MAIN(TestElidedLabel)

#include "tst_elidedlabel.moc"
