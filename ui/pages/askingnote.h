// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

//! Says how far the asking of the portal for people has come, as soon as that takes a while, and
//! afterwards what was not answered; with a button to end it, or to ask again. Hidden otherwise.
class AskingNote final : public QWidget {
    Q_OBJECT

public:
    explicit AskingNote(QWidget *parent = nullptr);

    void showProgress(qsizetype answered, qsizetype all);
    //! The asking has ended. \a why: a short reason, empty where there is none.
    void showMissed(qsizetype missed, const QString &why);

Q_SIGNALS:
    void stopPressed();
    void againPressed();

private:
    void press();

    bool m_isAsking = false;
    QTimer m_untilShown;
    QLabel *m_words;
    QPushButton *m_button;
};
