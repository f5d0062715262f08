// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

//! A line like "▸ Details" that shows and hides what lies below it.
class FoldButton final : public QToolButton {
    Q_OBJECT

public:
    //! \a content is hidden until the button is pressed.
    explicit FoldButton(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    //! The person opened it.
    void opened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void sayState();

    QWidget *m_content;
    bool m_open = false;
};
