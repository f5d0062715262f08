// SPDX-License-Identifier: Apache-2.0
#include "refuseddialog.h"

#include "dialogshell.h"
#include "foldbutton.h"
#include "plainedit.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

RefusedDialog::RefusedDialog(const Failure &failure, const QString &remark, QWidget *parent)
    : QDialog(parent)
    , m_failure(failure)
    , m_shell(new DialogShell(this))
{
    const Texts::Explanation explanation = Texts::explain(failure);
    buildWords(explanation, remark);
    buildDetails();
    buildButtons(explanation.remedy);
}

void RefusedDialog::buildWords(const Texts::Explanation &explanation, const QString &remark)
{
    m_shell->setIcon(u"warning"_s, &Theme::Accents::danger);
    m_shell->setTitle(explanation.title);
    m_shell->addWords(explanation.whatHappened);
    m_shell->addWords(explanation.whatToDo);
    if (!remark.isEmpty())
        m_shell->addWords(remark);
    m_shell->addWords(tr("Your draft is kept.", "@info"));
}

//! What the portal itself said is a quotation: untrusted, plain, and apart from our own words.
void RefusedDialog::buildDetails()
{
    constexpr int lines = 4;
    auto *details = new PlainEdit(lines, this);
    details->setReadOnly(true);
    details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    details->setAccessibleName(tr("Details", "@label what the portal answered"));
    QStringList paragraphs{Texts::technicalLine(m_failure)};
    for (const QString &said : {m_failure.description, m_failure.excerpt}) {
        if (!said.isEmpty())
            paragraphs += tr("“%1”", "@info the portal’s own words").arg(said);
    }
    details->setPlainText(paragraphs.join(u'\n'));
    auto *fold = new FoldButton(details, this);
    fold->setText(tr("&Details", "@action:button"));
    setTabOrder(fold, details);
    m_shell->addWidget(fold);
    m_shell->addWidget(details);
    m_copied = m_shell->addWords(QString());
}

void RefusedDialog::buildButtons(Texts::Remedy remedy)
{
    QPushButton *copy =
        m_shell->addButton(tr("Copy &report", "@action:button"), DialogShell::Side::Left);
    connect(copy, &QPushButton::clicked, this, &RefusedDialog::copyReport);
    QPushButton *close = m_shell->addButton(tr("&Close", "@action:button"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (remedy == Texts::Remedy::None) {
        m_shell->setPrimary(close);
        return;
    }
    QPushButton *mend = m_shell->addButton(Texts::remedyLabel(remedy));
    m_shell->setPrimary(mend);
    connect(mend, &QPushButton::clicked, this, [this, remedy] {
        accept();
        Q_EMIT remedyWanted(remedy);
    });
}

void RefusedDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(Texts::report(m_failure));
    m_copied->setText(tr("The report is copied. It holds no secret.", "@info:status"));
    m_copied->show();
}
