// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botresult.h"
#include "botwish.h"
#include "connection.h"
#include "failure.h"

#include <QWidget>

class ColorPicker;
class MessageBar;
class ProblemNote;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QStackedWidget;
class SecretEdit;

//! The third step of connecting a portal: in the name of which bot chats will be made.
class ConnectBotPage final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectBotPage(QWidget *parent = nullptr);

    //! What the portal offers; before any CLIENT_ID is known.
    void setPortal(const ProbeReport &report);
    //! The bot of a portal that is connected again, after setPortal(); \a clientId may be empty.
    void prefill(const Bot &bot, const Secret &clientId);
    //! The bots of the CLIENT_ID entered, or all where the portal cannot tell them apart. False
    //! where a bot had been chosen that is not among them.
    [[nodiscard]] bool setOwnBots(const ProbeReport &report);

    [[nodiscard]] bool wantsNewBot() const;
    //! Takes the name and the color into \a wish.
    void fill(BotWish &wish) const;
    [[nodiscard]] Secret clientId() const;
    //! The one chosen; nothing where there is none to choose.
    [[nodiscard]] std::optional<Bot> bot() const;

    //! Whether all is entered; says what is missing, and leads to it.
    [[nodiscard]] bool check();
    void showFailure(const Failure &failure);
    void showNoNewBot(const NotRegistered &why);
    void clearFailure();
    void focusFirstField();
    void forget();

Q_SIGNALS:
    void choiceChanged();
    void clientIdChanged();
    //! The CLIENT_ID stands there and can be tried.
    void clientIdEntered();

private:
    [[nodiscard]] QWidget *makeNewBot();
    [[nodiscard]] QWidget *makeExistingBot();
    void showChoice();
    void showColorName();
    void fillBots(const QList<Bot> &bots);

    QList<Bot> m_bots;
    QLabel *m_older = nullptr;
    QRadioButton *m_new = nullptr;
    QRadioButton *m_existing = nullptr;
    QStackedWidget *m_choice = nullptr;
    QLineEdit *m_name = nullptr;
    ProblemNote *m_nameNote = nullptr;
    QLabel *m_colorName = nullptr;
    ColorPicker *m_color = nullptr;
    SecretEdit *m_clientId = nullptr;
    ProblemNote *m_clientIdNote = nullptr;
    QComboBox *m_bot = nullptr;
    QLabel *m_botRemark = nullptr;
    MessageBar *m_result = nullptr;
};
