// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bbcode.h"

#include <QFrame>

class BbCodeLabel;
class ElidedLabel;
class QLabel;

//! A message as a chat shows it: the author's name and the words in a bubble.
class MessageBubble final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBubble(QWidget *parent = nullptr);

    //! A very long message is shown as far as anybody would look, and says so.
    void setMessage(const QString &author, const QList<BbCode::Line> &lines);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateColors();
    void retranslate();

    ElidedLabel *m_author = nullptr;
    BbCodeLabel *m_words = nullptr;
    QLabel *m_more = nullptr;
};
