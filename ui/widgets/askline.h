// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

//! A line that comes up to ask for one thing and goes again: Enter gives what was typed, Esc or its
//! button closes it.
class AskLine final : public QWidget {
    Q_OBJECT

public:
    explicit AskLine(QWidget *parent = nullptr);

    void setWords(const QString &label, const QString &placeholder);
    //! Shows itself with \a text selected in the line, and takes the focus.
    void open(const QString &text = {});
    void close();

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void entered(const QString &text);
    //! By the person, not by close().
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dismiss();
    void updateIcon();

    QLabel *m_label = nullptr;
    QLineEdit *m_line = nullptr;
    QToolButton *m_close = nullptr;
};
