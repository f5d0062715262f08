// SPDX-License-Identifier: Apache-2.0
#include "chathead.h"

#include "avatardisc.h"
#include "elidedlabel.h"

#include <QHBoxLayout>

ChatHead::ChatHead(QWidget *parent)
    : QWidget(parent)
    , m_face(new AvatarDisc(38, this))
    , m_title(new ElidedLabel(this))
    , m_line(new ElidedLabel(this))
{
    QFont bold = m_title->font();
    bold.setBold(true); // as the labels are: another weight is another font to load
    m_title->setFont(bold);
    m_line->setForegroundRole(QPalette::PlaceholderText);

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addStretch();
    names->addWidget(m_title);
    names->addWidget(m_line);
    names->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(10);
    row->addWidget(m_face);
    row->addLayout(names, 1);
    row->addStrut(rowHeight);
}

void ChatHead::setTexts(const QString &title, const QString &line)
{
    m_title->setWholeText(title);
    m_line->setWholeText(line);
    m_line->setVisible(!line.isEmpty()); // a title alone stands in the middle
}
