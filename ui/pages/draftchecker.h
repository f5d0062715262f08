// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"
#include "problem.h"

#include <QObject>

#include <optional>

class ChatForm;
class MessageBar;

//! Judges a form's draft at every change and shows what is wrong: at the fields, and once as a
//! list. What has merely not been filled in yet is left unsaid until the person tries to create the
//! chat.
class DraftChecker final : public QObject {
    Q_OBJECT

public:
    DraftChecker(ChatForm &form, MessageBar &summary, QObject *parent = nullptr);

    void setSender(const std::optional<Sender> &sender);
    //! Shows everything that is wrong and moves the focus there. True: it may be sent.
    [[nodiscard]] bool attempt();
    //! A new chat begins: nothing has been tried yet.
    void reset();
    void retranslate() { check(); }

private:
    Problems check();
    [[nodiscard]] bool isNameUnfinished();
    void showSummary(const Problems &problems);

    ChatForm &m_form;
    MessageBar &m_summary;
    std::optional<Sender> m_sender;
    bool m_attempted = false;
};
