// SPDX-License-Identifier: Apache-2.0
#include "portaldialog.h"

#include "dialogshell.h"
#include "foldbutton.h"
#include "labels.h"
#include "proxyfields.h"
#include "spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

constexpr int longestName = 100;
constexpr int longestTimeBound = 3600; // seconds
constexpr int fieldsWidthInCharacters = 70;

} // namespace

PortalDialog::PortalDialog(const PortalProfile &profile, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_name(new QLineEdit)
    , m_plan(new QComboBox)
    , m_timeBound(new QSpinBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *shell = new DialogShell(this);
    shell->setTitle(tr("Edit portal", "@title:window"));
    shell->addWords(profile.connection.portal.toDisplayString());
    shell->addForm(buildFields(), fieldsWidthInCharacters);
    QPushButton *cancel = shell->addButton(tr("Cancel", "@action:button"), DialogShell::Side::Left);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *renew = shell->addButton(tr("Enter the &webhook again…", "@action:button"),
                                          DialogShell::Side::Left);
    connect(renew, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT renewWanted();
    });
    QPushButton *keep = shell->addButton(tr("&Save", "@action:button"));
    shell->setPrimary(keep);
    connect(keep, &QPushButton::clicked, this, &PortalDialog::save);
    m_name->setFocus();
}

QWidget *PortalDialog::buildFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::inGroup);
    addName(*column);
    addPlan(*column);
    addTimeBound(*column);
    addProxy(*column);
    if (const auto &trusted = m_profile.route.trusted)
        addTrust(*column, *trusted);
    return fields;
}

void PortalDialog::addName(QVBoxLayout &column)
{
    QLabel *label = Labels::field(column.parentWidget());
    label->setText(tr("&Name", "@label:textbox"));
    label->setBuddy(m_name);
    m_name->setMaxLength(longestName);
    m_name->setText(m_profile.connection.name);
    m_name->setPlaceholderText(m_profile.connection.hostLabel());
    column.addWidget(label);
    column.addWidget(m_name);
}

void PortalDialog::addPlan(QVBoxLayout &column)
{
    QLabel *label = Labels::field(column.parentWidget());
    label->setText(tr("P&lan of the portal", "@label:listbox"));
    label->setBuddy(m_plan);
    m_plan->addItem(tr("Usual: 2 requests a second", "@item:inlistbox plan of a portal"));
    m_plan->addItem(tr("Enterprise: 5 requests a second", "@item:inlistbox plan of a portal"));
    m_plan->setCurrentIndex(m_profile.plan == PortalPlan::Enterprise ? 1 : 0);
    column.addSpacing(Spacing::betweenGroups);
    column.addWidget(label);
    column.addWidget(m_plan);
    addNote(column,
            tr("Chatwright keeps to what the plan allows. With the wrong plan the portal asks it "
               "to wait, or it is slower than it could be.",
               "@info"));
}

void PortalDialog::addTimeBound(QVBoxLayout &column)
{
    QLabel *label = Labels::field(column.parentWidget());
    label->setText(tr("Longest &time for a request", "@label:spinbox"));
    label->setBuddy(m_timeBound);
    m_timeBound->setRange(int(usualTimeBound.count()), longestTimeBound);
    m_timeBound->setSuffix(tr(" s", "@item:valuesuffix seconds"));
    m_timeBound->setValue(int(m_profile.timeBound.count()));
    column.addSpacing(Spacing::betweenGroups);
    column.addWidget(label);
    column.addWidget(m_timeBound, 0, Qt::AlignLeft);
    addNote(column,
            tr("A portal in the cloud gives up after 60 seconds. If yours runs on a server of your "
               "own that may take longer, Chatwright waits so much longer before it believes that "
               "a chat was not created.",
               "@info"));
}

void PortalDialog::addProxy(QVBoxLayout &column)
{
    m_proxy = new ProxyFields(column.parentWidget());
    m_proxy->setSettings(m_profile.route.proxy);
    m_proxyFold = new FoldButton(m_proxy, column.parentWidget());
    m_proxyFold->setText(tr("Pro&xy", "@action:button opens fields"));
    m_proxyFold->setToolTip(tr("An HTTP proxy for this portal alone. Without one, this computer’s "
                               "own settings apply.",
                               "@info:tooltip"));
    m_proxyFold->setOpen(m_profile.route.proxy.has_value());
    column.addSpacing(Spacing::betweenGroups);
    column.addWidget(m_proxyFold, 0, Qt::AlignLeft);
    column.addWidget(m_proxy);
}

//! In two lines, as where it was trusted.
void PortalDialog::addTrust(QVBoxLayout &column, const CertificateFingerprint &trusted)
{
    m_trust = new QCheckBox(tr("Trust the &certificate with this fingerprint", "@option:check"),
                            column.parentWidget());
    m_trust->setChecked(true);
    QLabel *fingerprint = Labels::words(column.parentWidget());
    fingerprint->setText(trusted.textInTwoLines());
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_trust->setAccessibleDescription(fingerprint->text());
    column.addSpacing(Spacing::betweenGroups);
    column.addWidget(m_trust);
    column.addWidget(fingerprint);
    addNote(column,
            tr("Without it only certificates are trusted that this computer can verify.", "@info"));
}

void PortalDialog::addNote(QVBoxLayout &column, const QString &words)
{
    QLabel *note = Labels::note(column.parentWidget());
    note->setWordWrap(true);
    note->setText(words);
    column.addWidget(note);
}

void PortalDialog::save()
{
    if (!m_proxy->check())
        return m_proxyFold->setOpen(true);
    m_profile.connection.name = m_name->text();
    m_profile.plan = m_plan->currentIndex() == 1 ? PortalPlan::Enterprise : PortalPlan::Usual;
    m_profile.timeBound = std::chrono::seconds(m_timeBound->value());
    m_profile.route.proxy = m_proxy->settings();
    if (m_trust && !m_trust->isChecked())
        m_profile.route.trusted.reset();
    Q_EMIT saved(m_profile);
    accept();
}
