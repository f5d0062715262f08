// SPDX-License-Identifier: Apache-2.0
#include "labels.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace {

//! Qt would put a text from right to left at the far edge of a label, away from all the others.
class ForeignLabel final : public QLabel {
public:
    explicit ForeignLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        align();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
    }

private:
    void align()
    {
        setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)
                     | Qt::AlignAbsolute);
    }
};

} // namespace

namespace Labels {

namespace {

QLabel *plain(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QLabel *heading(QWidget *parent)
{
    QLabel *label = plain(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel *field(QWidget *parent)
{
    QLabel *label = plain(parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *words(QWidget *parent)
{
    QLabel *label = plain(parent);
    label->setWordWrap(true);
    return label;
}

QLabel *foreign(QWidget *parent)
{
    return new ForeignLabel(parent);
}

QLabel *note(QWidget *parent)
{
    QLabel *label = plain(parent);
    // The one role for text of less weight that follows a change of theme by itself.
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace Labels
