// SPDX-License-Identifier: Apache-2.0
#include "portaldialog.h"

#include "dialogshell.h"
#include "labels.h"
#include "spacing.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int longestName = 100;

} // namespace

PortalDialog::PortalDialog(const PortalProfile &profile, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_plan(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *shell = new DialogShell(this);
    shell->setTitle(tr("Edit portal", "@title:window"));
    shell->addWords(profile.connection.portal.toDisplayString());
    shell->addWidget(buildFields(profile));
    QPushButton *cancel = shell->addButton(tr("Cancel", "@action:button"), DialogShell::Side::Left);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *keep = shell->addButton(tr("&Save", "@action:button"));
    shell->setPrimary(keep);
    connect(keep, &QPushButton::clicked, this, &PortalDialog::save);
    m_name->setFocus();
}

QWidget *PortalDialog::buildFields(const PortalProfile &profile)
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::inGroup);
    QLabel *nameLabel = Labels::field(fields);
    nameLabel->setText(tr("&Name", "@label:textbox"));
    nameLabel->setBuddy(m_name);
    m_name->setMaxLength(longestName);
    m_name->setText(profile.connection.name);
    m_name->setPlaceholderText(profile.connection.hostLabel());
    QLabel *planLabel = Labels::field(fields);
    planLabel->setText(tr("&Plan of the portal", "@label:listbox"));
    planLabel->setBuddy(m_plan);
    m_plan->addItem(tr("Usual: 2 requests a second", "@item:inlistbox plan of a portal"));
    m_plan->addItem(tr("Enterprise: 5 requests a second", "@item:inlistbox plan of a portal"));
    m_plan->setCurrentIndex(profile.plan == PortalPlan::Enterprise ? 1 : 0);
    QLabel *note = Labels::note(fields);
    note->setWordWrap(true);
    note->setText(tr("Chatwright keeps to what the plan allows. With the wrong plan the portal "
                     "asks it to wait, or it is slower than it could be.",
                     "@info"));
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addSpacing(Spacing::betweenGroups);
    column->addWidget(planLabel);
    column->addWidget(m_plan);
    column->addWidget(note);
    return fields;
}

void PortalDialog::save()
{
    Q_EMIT saved(m_name->text(),
                 m_plan->currentIndex() == 1 ? PortalPlan::Enterprise : PortalPlan::Usual);
    accept();
}
