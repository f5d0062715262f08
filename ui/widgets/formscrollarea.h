// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

//! Holds a form that may be taller than its room: scrolls up and down only, has no frame, and keeps
//! the field with the focus in view. A QScrollArea follows Tab alone; this one follows every way of
//! giving a field the focus, and a room that becomes smaller while somebody types.
class FormScrollArea final : public QScrollArea {
    Q_OBJECT

public:
    explicit FormScrollArea(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(QWidget *focused);
};
