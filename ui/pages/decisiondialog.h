// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

#include <QDialog>

class DialogShell;
class QLineEdit;
class QPushButton;

//! "Needs your decision": what is known of a chat that was asked for, and the ways it can go on.
//! Closing it decides nothing.
class DecisionDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a entry's phase is NeedsDecision.
    explicit DecisionDialog(const Entry &entry, QWidget *parent = nullptr);

    //! As if "It exists: enter its number" had been pressed; without effect where it is no answer.
    void askForNumber();

Q_SIGNALS:
    //! \a chat: ItExists.
    void decided(Decision decision, const std::optional<ChatId> &chat);

private:
    void buildWords(const Entry &entry);
    void buildAnswers(const Entry &entry);
    void buildPairUsed(const Entry &entry);
    void buildPairUnknown();
    void buildLimit();
    void buildMoved();
    void buildUnproven();
    void buildNumberRow();
    QPushButton *addDecision(const QString &text, Decision decision);
    void addBack();
    void confirmNumber();

    DialogShell *m_shell;
    QWidget *m_numberRow = nullptr;
    QLineEdit *m_number = nullptr;
};
