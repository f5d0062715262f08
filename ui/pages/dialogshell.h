// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iconlabel.h"

#include <QObject>

class FormScrollArea;
class QBoxLayout;
class QDialog;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

//! What our dialogs have in common: a picture at the left, a title, words below it, a row of
//! buttons at both sides, or two where one would be wider than the screen. Lies in a dialog; is
//! none itself.
class DialogShell final : public QObject {
    Q_OBJECT

public:
    enum class Side { Left, Right };

    explicit DialogShell(QDialog *dialog);

    void setIcon(const QString &name, IconLabel::Ink ink);
    void setPicture(QWidget *picture);
    //! Also the window's title.
    void setTitle(const QString &title);
    //! A wrapped, plain text; an empty one makes a hidden label.
    QLabel *addWords(const QString &text);
    void addWidget(QWidget *widget);
    //! One at most. As large as it wants to be, and \a widthInCharacters at least, but the dialog
    //! stays on the screen: there is less room for large letters, and then it scrolls.
    void addForm(QWidget *form, int widthInCharacters);
    //! One at most, instead of a form. A list or a long text, \a wantedHeight high where the screen
    //! has the room, in pixels; it scrolls by itself.
    void addView(QWidget *view, int wantedHeight);
    QPushButton *addButton(const QString &text, Side side = Side::Right);
    //! Enter presses it, and it has the focus at first.
    void setPrimary(QPushButton *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void fitForm();
    void fitView();
    void fitButtons();
    void keepOnScreen();
    [[nodiscard]] int roomOnScreen(int heightInside) const;

    QDialog *m_dialog;
    FormScrollArea *m_form = nullptr;
    QWidget *m_view = nullptr;
    int m_viewHeight = 0;
    QHBoxLayout *m_top = nullptr;
    QVBoxLayout *m_words = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QHBoxLayout *m_left = nullptr;
    QHBoxLayout *m_right = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_primary = nullptr;
};
