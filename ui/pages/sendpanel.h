// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sendstage.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

//! How far a sending has come, in words, and the ways not to wait for it.
class SendPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SendPanel(QWidget *parent = nullptr);

    //! A sending begins: the way into the background opens ten seconds from now.
    void start();
    void showStage(const SendStage &stage);

Q_SIGNALS:
    void cancelPressed();
    void backgroundPressed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildButtons();
    void retranslate();

    SendStage m_stage;
    QTimer m_patience;
    QElapsedTimer m_sinceStart;
    QProgressBar *m_progress;
    QLabel *m_words;
    QLabel *m_meaning;
    QPushButton *m_background;
    QPushButton *m_cancel;
};
