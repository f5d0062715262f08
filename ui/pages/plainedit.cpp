// SPDX-License-Identifier: Apache-2.0
#include "plainedit.h"

#include "spacing.h"

#include <QtMath>

PlainEdit::PlainEdit(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(Spacing::besideText);
}

QSize PlainEdit::sizeHint() const
{
    const int text = fontMetrics().lineSpacing() * m_lines;
    const int around = 2 * (frameWidth() + qCeil(document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * 40, text + around};
}

QSize PlainEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}
