// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

//! A box for a few lines of text. Tab moves on, as everywhere in a form; what is pasted is plain.
class PlainEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    //! \a lines is how many are seen at least.
    explicit PlainEdit(int lines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int m_lines;
};
