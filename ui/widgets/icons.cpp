// SPDX-License-Identifier: Apache-2.0
#include "icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

//! Renders the drawing at the size that is asked for and fills its shape with the ink of the mode.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString file, QColor ink, QColor disabledInk, QColor selectedInk)
        : m_file(std::move(file))
        , m_ink(ink)
        , m_disabledInk(disabledInk)
        , m_selectedInk(selectedInk)
    {
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"TintedIconEngine"_s; }
    [[nodiscard]] bool isNull() override { return m_file.isEmpty(); }

    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    //! \a size is in device pixels.
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal scale) override
    {
        Q_UNUSED(state)
        const QColor ink = inkOf(mode);
        const QString cacheKey = u"%1 %2 %3x%4"_s.arg(m_file, ink.name(QColor::HexArgb))
                                     .arg(size.width())
                                     .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(cacheKey, &pixmap)) {
            pixmap = render(size, ink);
            QPixmapCache::insert(cacheKey, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

private:
    [[nodiscard]] QColor inkOf(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_disabledInk;
        case QIcon::Selected:
            return m_selectedInk;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_ink;
    }

    [[nodiscard]] QPixmap render(const QSize &size, const QColor &ink) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer drawing(m_file);
        drawing.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), ink);
        return pixmap;
    }

    QString m_file;
    QColor m_ink;
    QColor m_disabledInk;
    QColor m_selectedInk;
};

QString fileOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

} // namespace

QIcon tintedIcon(const QString &name, const QPalette &palette)
{
    return QIcon(new TintedIconEngine(fileOf(name),
                                      palette.color(QPalette::Active, QPalette::ButtonText),
                                      palette.color(QPalette::Disabled, QPalette::ButtonText),
                                      palette.color(QPalette::Active, QPalette::HighlightedText)));
}

QIcon tintedIcon(const QString &name, const QColor &ink)
{
    return QIcon(new TintedIconEngine(fileOf(name), ink, ink, ink));
}

QIcon applicationIcon()
{
    return QIcon(u":/chatwright.svg"_s);
}
