// SPDX-License-Identifier: Apache-2.0
#include "settingspage.h"

#include "aboutsection.h"
#include "formscrollarea.h"
#include "labels.h"
#include "networksection.h"
#include "portalssection.h"
#include "preferences.h"
#include "spacing.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidthInCharacters = 28;
constexpr std::array themes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};
constexpr std::array languages{""_L1, "en"_L1, "ru"_L1};

template <typename List, typename Value> int indexIn(const List &list, const Value &value)
{
    return int(std::distance(list.cbegin(), std::find(list.cbegin(), list.cend(), value)));
}

} // namespace

SettingsPage::SettingsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_preferences(services.preferences)
{
    auto *scroll = new FormScrollArea(this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->hold(buildContents(services, scroll->marginsBeside(Spacing::pageMargin)));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    fillBoxes();
    retranslate();
    showChoices();
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { m_preferences.setTheme(themes.at(size_t(index))); });
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_preferences.setLanguage(languages.at(size_t(index))); });
    connect(&m_preferences, &Preferences::themeChanged, this, &SettingsPage::showChoices);
    connect(&m_preferences, &Preferences::languageChanged, this, &SettingsPage::showChoices);
}

QWidget *SettingsPage::buildContents(const Services &services, const QMargins &beside)
{
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(beside
                               + QMargins(0, Spacing::betweenGroups, 0, Spacing::betweenGroups));
    column->setSpacing(Spacing::inGroup);
    m_heading = Labels::heading(contents);
    column->addWidget(m_heading);
    addChoices(*column);
    m_portals = new PortalsSection(
        {services.connections, services.keeper, services.askWhereToSaveClientId}, contents);
    column->addWidget(m_portals);
    m_network = new NetworkSection(services.connections, contents);
    column->addWidget(m_network);
    if (services.data) {
        m_data = new DataSection(*services.data, contents);
        column->addWidget(m_data);
    }
    column->addWidget(new AboutSection(contents));
    column->addStretch();
    return contents;
}

void SettingsPage::addChoices(QVBoxLayout &column)
{
    QWidget *contents = m_heading->parentWidget();
    m_themeLabel = Labels::field(contents);
    m_theme = new QComboBox(contents);
    m_languageLabel = Labels::field(contents);
    m_language = new QComboBox(contents);
    m_note = Labels::note(contents);
    m_themeLabel->setBuddy(m_theme);
    m_languageLabel->setBuddy(m_language);
    m_note->setWordWrap(true);
    column.addSpacing(Spacing::betweenGroups);
    column.addWidget(m_themeLabel);
    column.addWidget(m_theme, 0, Qt::AlignLeft);
    column.addSpacing(Spacing::betweenGroups);
    column.addWidget(m_languageLabel);
    column.addWidget(m_language, 0, Qt::AlignLeft);
    column.addWidget(m_note);
    for (QComboBox *box : {m_theme, m_language})
        box->setMinimumContentsLength(boxWidthInCharacters);
}

void SettingsPage::fillBoxes()
{
    m_theme->addItems(QStringList(int(themes.size())));
    // Languages go by their own names, so that whoever got lost finds the way back.
    m_language->addItems({QString(), u"English"_s, u"Русский"_s});
}

void SettingsPage::showChoices()
{
    m_theme->setCurrentIndex(indexIn(themes, m_preferences.theme()));
    m_language->setCurrentIndex(indexIn(languages, m_preferences.language()));
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString SettingsPage::name()
{
    return tr("Settings", "@title:window");
}

void SettingsPage::retranslate()
{
    setWindowTitle(name());
    m_heading->setText(windowTitle());
    m_themeLabel->setText(tr("&Theme", "@label:listbox"));
    m_theme->setItemText(0, tr("System", "@item:inlistbox theme"));
    m_theme->setItemText(1, tr("Light", "@item:inlistbox theme"));
    m_theme->setItemText(2, tr("Dark", "@item:inlistbox theme"));
    m_languageLabel->setText(tr("&Language", "@label:listbox"));
    m_language->setItemText(0, tr("System", "@item:inlistbox language"));
    m_note->setText(
        tr("What you choose takes effect at once. Nothing in the form is lost.", "@info"));
}
