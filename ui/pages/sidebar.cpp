// SPDX-License-Identifier: Apache-2.0
#include "sidebar.h"

#include "icons.h"
#include "labels.h"
#include "pageitemdelegate.h"
#include "panel.h"
#include "portalbutton.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarWidth = 196;
constexpr int edge = 10;
constexpr int pageRowHeight = 36;
constexpr int roomAroundName = 14; // above and below it
constexpr int roomBesideName = 80; // edges, gaps and the badge
constexpr int iconEdge = 18;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
{
    auto *panel = new Panel(&Theme::Accents::sidebar, Qt::RightEdge, this);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(panel);
    m_portal = new PortalButton(panel);
    connect(m_portal, &PortalButton::clicked, this,
            [this] { Q_EMIT portalPressed(m_portal->mapToGlobal(m_portal->rect().bottomLeft())); });
    m_pages = new QListWidget(panel);
    buildPages();
    m_demo = Labels::field(panel);
    m_demoWords = Labels::note(panel);
    m_demoWords->setWordWrap(true);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(edge, edge + 2, edge + 1, edge + 2);
    column->setSpacing(edge + 4);
    column->addWidget(m_portal);
    column->addWidget(m_pages, 1);
    auto *demo = new QVBoxLayout;
    demo->setContentsMargins(edge, 0, edge, 0);
    demo->setSpacing(2);
    demo->addWidget(m_demo);
    demo->addWidget(m_demoWords);
    column->addLayout(demo);
    setDemo(false);
    retranslate();
    tintIcons();
}

void Sidebar::buildPages()
{
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setItemDelegate(new PageItemDelegate(m_pages));
    m_pages->viewport()->setAutoFillBackground(false);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_pages, &QListWidget::currentRowChanged, this, &Sidebar::pageChosen);
}

void Sidebar::addPage(const QString &icon)
{
    m_icons += icon;
    new QListWidgetItem(m_pages);
    tintIcons();
    fitToFont();
}

void Sidebar::setPageWords(int page, const QString &name, const QString &toolTip)
{
    m_pages->item(page)->setText(name);
    m_pages->item(page)->setToolTip(toolTip);
    fitToFont();
}

//! Wide enough for the names of the pages, however large the letters are.
void Sidebar::fitToFont()
{
    const QFontMetrics metrics(m_pages->font());
    const int icon = qMax(iconEdge, metrics.height());
    m_pages->setIconSize({icon, icon});
    int widest = 0;
    for (int row = 0; row < m_pages->count(); ++row) {
        QListWidgetItem *item = m_pages->item(row);
        item->setSizeHint({0, qMax(pageRowHeight, metrics.height() + roomAroundName)});
        widest = qMax(widest, metrics.horizontalAdvance(item->text()));
    }
    setFixedWidth(qMax(sidebarWidth, widest + icon + roomBesideName));
}

void Sidebar::setPageBadge(int page, const QString &badge, const QString &spoken)
{
    QListWidgetItem *item = m_pages->item(page);
    item->setData(PageItemDelegate::BadgeRole, badge);
    item->setData(Qt::AccessibleTextRole, badge.isEmpty() ? QVariant() : QVariant(spoken));
}

void Sidebar::setCurrentPage(int page)
{
    m_pages->setCurrentRow(page);
}

void Sidebar::setConnection(const std::optional<Connection> &connection)
{
    m_portal->setConnection(connection);
}

void Sidebar::setDemo(bool demo)
{
    m_demo->setVisible(demo);
    m_demoWords->setVisible(demo);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_pages)
        tintIcons();
    else if (event->type() == QEvent::FontChange && m_pages)
        fitToFont();
}

void Sidebar::retranslate()
{
    m_pages->setAccessibleName(tr("Pages", "@label navigation"));
    m_demo->setText(tr("Demo portal", "@info"));
    m_demoWords->setText(tr("Nothing here is real; it ends with the program.", "@info"));
}

void Sidebar::tintIcons()
{
    // The same ink for the current page, whose background stays calm.
    const QColor ink = palette().color(QPalette::Text);
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->item(page)->setIcon(tintedIcon(m_icons.at(page), ink));
}
