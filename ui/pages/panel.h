// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QWidget>

//! A surface of the window, painted with one of the theme's accents and hairlines at some sides.
//! Asks for the colours each time it paints, so that it is right after a change of theme.
class Panel final : public QWidget {
    Q_OBJECT

public:
    using Fill = QColor Theme::Accents::*;

    explicit Panel(Fill fill, Qt::Edges hairlines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Fill m_fill;
    Qt::Edges m_hairlines;
};
