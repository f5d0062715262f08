// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bbcode.h"

#include <QLabel>

class QTextDocument;

//! The words of a message as a chat shows them. A label, so that assistive technology reads them;
//! what it paints is laid out from values, never from markup. Nothing in it can be pressed, and
//! nothing is fetched for it.
class BbCodeLabel final : public QLabel {
    Q_OBJECT

public:
    explicit BbCodeLabel(QWidget *parent = nullptr);

    void setLines(const QList<BbCode::Line> &lines);
    //! One line of \a words as they are, whatever codes they seem to hold.
    void setPlainWords(const QString &words);
    //! Lines begin at the left otherwise.
    void center();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void paintQuoteBars(QPainter *painter) const;

    QList<BbCode::Line> m_lines;
    QTextDocument *m_document = nullptr;
};
