// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

//! One line of plain text that ends in "…" where there is no room; the whole text is its name.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWholeText(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
