// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

//! A message as a chat shows it: the author's name and plain words in a bubble.
class MessageBubble final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBubble(QWidget *parent = nullptr);

    void setMessage(const QString &author, const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateColors();

    QLabel *m_author = nullptr;
    QLabel *m_words = nullptr;
};
