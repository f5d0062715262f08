// SPDX-License-Identifier: Apache-2.0
#include "pagebench.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

PageBench::PageBench(const QString &dataPath)
    : m_journalFile((dataPath.isEmpty() ? m_folder.path() : dataPath) + "/journal.sqlite"_L1)
    , m_journal(m_journalFile, m_storage)
    , m_connections(clock())
    , m_peopleStore(m_folder.filePath(u"people.sqlite"_s), m_storage)
    , m_directory(m_connections, m_peopleStore, clock())
    , m_people(m_connections, m_directory)
    , m_faces(m_connections, m_people)
    , m_submission(m_connections, m_journal, clock())
    , m_history(m_journal, m_submission)
    , m_window(std::make_unique<MainWindow>(
          NewChatPage::Services{
              .connections = m_connections,
              .people = m_people,
              .faces = m_faces,
              .pictures = m_pictures,
              .submission = m_submission,
              .askForFile = [](QWidget *, const std::function<void(const QString &)> &) {},
              .askForList =
                  [this](QWidget *, const std::function<void(const QString &)> &chosen) {
                      chosen(m_listPath);
                  }},
          ChatsPage::Services{.history = m_history,
                              .submission = m_submission,
                              .askWhereToSave =
                                  [this](QWidget *, const QString &,
                                         const std::function<void(const QString &)> &chosen) {
                                      chosen(exportPath());
                                  }},
          SettingsPage::Services{
              .preferences = m_preferences,
              .connections = m_connections,
              .askWhereToSaveClientId = [this](QWidget *, const QString &,
                                               const std::function<void(const QString &)> &chosen) {
                  chosen(exportPath());
              }}))
{
}

Clock PageBench::clock() const
{
    const auto now = [] {
        const auto time = std::chrono::steady_clock::now().time_since_epoch();
        return Instant(std::chrono::duration_cast<Instant::duration>(time));
    };
    return {.now = now, .wallTime = [this] {
                return QDateTime::currentDateTime().addMSecs(m_wallClockMoved.count());
            }};
}

bool PageBench::startWithoutPortal()
{
    bool ready = false;
    m_submission.start(m_window.get(), [this, &ready](const Result<void> &started) {
        ready = started.has_value();
        if (ready)
            m_window->newChatPage()->setJournalReady();
    });
    if (!QTest::qWaitFor([&ready] { return ready; }))
        return false;
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get());
}

bool PageBench::start()
{
    return m_portal.start() && connectPortal() && startWithoutPortal();
}

bool PageBench::connectPortal()
{
    const auto webhook = WebhookAddress::parse(m_portal.webhookAddress());
    const PortalAccess access{*webhook, Secret(m_portal.clientId())};
    m_connections.probe(access, m_window.get(), [this, access](const Result<ProbeReport> &report) {
        if (report)
            m_connections.add(access, *report, report->bots.first());
    });
    return QTest::qWaitFor([this] { return m_connections.current() != nullptr; });
}

Person PageBench::person(int id, const QString &name) const
{
    return {.id = PersonId(id), .name = name, .position = {}};
}

QDialog *PageBench::dialog() const
{
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    const auto open = std::find_if(dialogs.cbegin(), dialogs.cend(),
                                   [](const QDialog *dialog) { return dialog->isVisible(); });
    return open != dialogs.cend() ? *open : nullptr;
}

QAbstractButton *PageBench::button(const QWidget &root, const QString &words)
{
    const QList<QAbstractButton *> buttons = root.findChildren<QAbstractButton *>();
    const auto match =
        std::find_if(buttons.cbegin(), buttons.cend(), [&words](QAbstractButton *button) {
            return button->isVisible() && button->text().remove(u'&') == words;
        });
    return match != buttons.cend() ? *match : nullptr;
}

QString PageBench::words(const QWidget &root)
{
    QStringList words;
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&root))
            words += label->text();
    }
    return words.join(u'\n');
}

QString PageBench::nameOf(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const QList<QLabel *> labels = widget.parentWidget()
        ? widget.parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)
        : QList<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == &widget)
            return label->text().remove(u'&').remove(u':');
    }
    return {};
}
