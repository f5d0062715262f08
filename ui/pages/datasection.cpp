// SPDX-License-Identifier: Apache-2.0
#include "datasection.h"

#include "labels.h"
#include "preferences.h"
#include "questiondialog.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

DataSection::DataSection(Services services, QWidget *parent)
    : SettingsSection(parent)
    , m_services(std::move(services))
    , m_where(Labels::words(this))
    , m_path(Labels::words(this))
    , m_open(new QPushButton(this))
    , m_log(new QCheckBox(this))
    , m_logNote(Labels::note(this))
    , m_diagnostics(new QPushButton(this))
    , m_news(Labels::words(this))
    , m_remove(new QPushButton(this))
{
    arrange();
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.dataPath)); });
    m_log->setChecked(m_services.preferences.detailedLog());
    connect(m_log, &QCheckBox::toggled, &m_services.preferences, &Preferences::setDetailedLog);
    connect(m_diagnostics, &QPushButton::clicked, this, &DataSection::saveDiagnostics);
    connect(m_remove, &QPushButton::clicked, this, &DataSection::askAboutRemoving);
    DataSection::retranslate();
}

void DataSection::arrange()
{
    m_path->setText(QDir::toNativeSeparators(m_services.dataPath));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_path->setFocusPolicy(Qt::StrongFocus);
    m_logNote->setWordWrap(true);
    m_news->hide();
    column()->addWidget(m_where);
    column()->addWidget(m_path);
    addRow({m_open});
    column()->addWidget(m_log);
    column()->addWidget(m_logNote);
    addRow({m_diagnostics, m_remove});
    column()->addWidget(m_news);
}

void DataSection::tell(const QString &words)
{
    m_news->setText(words);
    m_news->show();
}

void DataSection::saveDiagnostics()
{
    m_services.askWhereToSave(
        window(), u"chatwright-diagnostics.txt"_s, [this](const QString &path) {
            const QByteArray text = m_services.diagnostics().toUtf8();
            QSaveFile file(path);
            const bool saved =
                file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
            tell(saved ? tr("The diagnostics are saved. No secret is in them, but the addresses of "
                            "your portals are.",
                            "@info:status")
                       : tr("The file cannot be written: %1", "@info the system’s own words")
                             .arg(file.errorString()));
        });
}

void DataSection::askAboutRemoving()
{
    auto *question = new QuestionDialog(
        tr("Remove all data?", "@title:window"),
        tr("The portals, their secrets in the keychain, the list of chats, your draft and these "
           "settings are removed from this computer, and Chatwright ends. Chats whose fate is not "
           "known yet are followed no longer. In Bitrix24 nothing changes.",
           "@info"),
        window());
    question->addBack(tr("Cancel", "@action:button"));
    question->addAnswer(tr("&Remove all data", "@action:button"),
                        [this] { Q_EMIT removeAllWanted(); });
    question->open();
}

void DataSection::retranslate()
{
    setTitle(tr("Data", "@title:group"));
    m_where->setText(tr("What Chatwright remembers lies in this folder:", "@info"));
    m_open->setText(tr("Open the folder", "@action:button"));
    m_log->setText(tr("Keep a detailed log", "@option:check"));
    m_logNote->setText(tr("The log is kept in memory until Chatwright ends, without secrets. It "
                          "goes into the diagnostics.",
                          "@info"));
    m_diagnostics->setText(tr("Save diagnostics…", "@action:button"));
    m_remove->setText(tr("Remove all data", "@action:button"));
}
