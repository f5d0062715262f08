// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class MessageBar;
class QAction;

//! What to do where no portal is connected yet.
class FirstSteps final : public QWidget {
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);

Q_SIGNALS:
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MessageBar *m_bar;
    QAction *m_demo;
};
