// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

struct Entry;

//! "Not created": checked for sure. The draft is there again.
class NotCreatedDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NotCreatedDialog(const Entry &entry, QWidget *parent = nullptr);

Q_SIGNALS:
    void sendAgainWanted();
};
