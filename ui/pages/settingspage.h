// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "datasection.h"

#include <QWidget>

#include <optional>

class Connections;
class NetworkSection;
class PortalKeeper;
class PortalsSection;
class QComboBox;
class QLabel;
class QVBoxLayout;

//! Where a person chooses how the program looks and what it speaks, and looks after its portals and
//! its data. A choice takes effect at once.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    //! What the page works with; all must outlive it.
    struct Services {
        Preferences &preferences;
        Connections &connections;
        const PortalKeeper *keeper = nullptr; //!< Null: nothing outlives the program.
        AskWhereToSave askWhereToSaveClientId = {}; //!< Nothing: none can be saved.
        std::optional<DataSection::Services> data = {}; //!< Nothing: there is none to look after.
    };

    explicit SettingsPage(const Services &services, QWidget *parent = nullptr);

    //! Of the page, in the interface's language.
    [[nodiscard]] static QString name();

    [[nodiscard]] PortalsSection *portals() const { return m_portals; }
    [[nodiscard]] NetworkSection *network() const { return m_network; }
    //! Null where there is no data to look after.
    [[nodiscard]] DataSection *data() const { return m_data; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildContents(const Services &services, const QMargins &beside);
    void addChoices(QVBoxLayout &column);
    void fillBoxes();
    void showChoices();
    void retranslate();

    Preferences &m_preferences;
    QLabel *m_heading = nullptr;
    QLabel *m_themeLabel = nullptr;
    QComboBox *m_theme = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_note = nullptr;
    PortalsSection *m_portals = nullptr;
    NetworkSection *m_network = nullptr;
    DataSection *m_data = nullptr;
};
