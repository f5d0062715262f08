// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QLabel>

//! A chat's round face: its picture, or initials on its colour. A label, so that assistive
//! technology has a name for it.
class AvatarDisc final : public QLabel {
    Q_OBJECT

public:
    explicit AvatarDisc(int diameter, QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    void setPlaceholder(const QString &initials, const QColor &background);
    //! Something that can be taken is being dragged over it.
    void setHighlighted(bool highlighted);

    [[nodiscard]] const QString &initials() const { return m_initials; }
    [[nodiscard]] QSize sizeHint() const override { return {m_diameter, m_diameter}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QImage m_picture;
    QString m_initials;
    QColor m_background;
    bool m_highlighted = false;
};
