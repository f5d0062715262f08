// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

//! What stands below the chips where there is something to say or to do about all of them: many
//! who can be looked through in a list, some who have left. Hidden where there is nothing.
class ChosenBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChosenBar(QWidget *parent = nullptr);

    //! \a left: how many of the chosen have left; \a many: a list of all is wanted.
    void setContents(int left, bool many);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void showAllPressed();
    void removeLeftPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton();
    void retranslate();

    int m_leftCount = 0;
    QLabel *m_explanation = nullptr;
    QToolButton *m_removeLeft = nullptr;
    QToolButton *m_showAll = nullptr;
};
