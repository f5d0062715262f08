// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scrollcolumn.h"

//! Holds a form that may be taller than its room, and keeps the field with the focus in view, its
//! label included. A QScrollArea follows Tab alone; this one follows every way of giving a field
//! the focus, and a room that becomes smaller while somebody types. It stands still while a button
//! of the mouse is pressed: what moves away under it is not clicked.
class FormScrollArea final : public ScrollColumn {
    Q_OBJECT

public:
    explicit FormScrollArea(QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QWidget *focused);
};
