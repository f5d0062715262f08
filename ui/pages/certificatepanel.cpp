// SPDX-License-Identifier: Apache-2.0
#include "certificatepanel.h"

#include "certificatefingerprint.h"
#include "labels.h"
#include "spacing.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace {

//! Without the day of the week, which would have to be inflected after "from".
QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), u"d MMMM yyyy");
}

} // namespace

CertificatePanel::CertificatePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::betweenGroups);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::betweenGroups);
    grid->setVerticalSpacing(Spacing::inGroup);
    grid->setColumnStretch(1, 1);
    m_subject = addRow(grid, tr("Subject", "@label of a certificate"));
    m_issuer = addRow(grid, tr("Issuer", "@label of a certificate"));
    m_valid = addRow(grid, tr("Valid", "@label from when until when"));
    m_sha256 = addRow(grid, tr("SHA-256", "@label a certificate's fingerprint"));
    m_sha256->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *trust = new QPushButton(tr("Trust this &certificate", "@action:button"), this);
    trust->setAutoDefault(false);
    connect(trust, &QPushButton::clicked, this, &CertificatePanel::trustPressed);
    column->addLayout(grid);
    column->addWidget(trust, 0, Qt::AlignLeft);
}

QLabel *CertificatePanel::addRow(QGridLayout *grid, const QString &name)
{
    const int row = grid->rowCount();
    QLabel *label = Labels::field(this);
    label->setText(name);
    QLabel *value = Labels::words(this);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

void CertificatePanel::setCertificate(const CertificateInfo &certificate)
{
    m_subject->setText(certificate.subject);
    m_issuer->setText(certificate.issuer);
    m_valid->setText(tr("%1 to %2", "@info two dates")
                         .arg(dayOf(certificate.validFrom), dayOf(certificate.validUntil)));
    const auto fingerprint = CertificateFingerprint::of(certificate.sha256);
    m_sha256->setText(fingerprint ? fingerprint->textInTwoLines() : QString());
}
