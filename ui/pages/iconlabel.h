// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QWidget>

//! A decorative icon in one of the theme's colours, right after a change of theme. What it means is
//! said in words beside it.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    using Ink = QColor Theme::Accents::*;

    //! \a lines: how many lines of text it is high.
    explicit IconLabel(double lines, QWidget *parent = nullptr);
    void setIcon(const QString &name, Ink ink);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_lines;
    QString m_name;
    Ink m_ink = &Theme::Accents::accent;
};
