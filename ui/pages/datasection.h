// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "savequestion.h"
#include "settingssection.h"

#include <functional>

class Preferences;
class QCheckBox;
class QPushButton;

//! Where the program's data lies, what can be told of it, and how it is removed.
class DataSection final : public SettingsSection {
    Q_OBJECT

public:
    struct Services {
        Preferences &preferences;
        QString dataPath;
        std::function<QString()> diagnostics; //!< The text that is saved.
        AskWhereToSave askWhereToSave;
    };

    explicit DataSection(Services services, QWidget *parent = nullptr);

    //! Something that was asked for has ended so.
    void tell(const QString &words);

Q_SIGNALS:
    //! The person has agreed.
    void removeAllWanted();

protected:
    void retranslate() override;

private:
    void arrange();
    void saveDiagnostics();
    void askAboutRemoving();

    Services m_services;
    QLabel *m_where;
    QLabel *m_path;
    QPushButton *m_open;
    QCheckBox *m_log;
    QLabel *m_logNote;
    QPushButton *m_diagnostics;
    QLabel *m_news;
    QPushButton *m_remove;
};
