// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

//! The keys that the actions of a window answer to, read from the actions themselves.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *window);
};
