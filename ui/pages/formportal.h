// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"
#include "connection.h"

#include <QCoreApplication>
#include <QHash>

class ChatForm;

//! Whose people stand in the form. A person is a number that only one portal knows: when another
//! portal is chosen, they stay behind, and are there again when the person comes back.
class FormPortal final {
    Q_DECLARE_TR_FUNCTIONS(FormPortal)

public:
    explicit FormPortal(ChatForm &form);

    //! The form is for \a portal from now on. Says what has become of the people in it; empty:
    //! nothing.
    [[nodiscard]] QString moveTo(const Connection &portal);
    //! \a draft, made for \a portal, as far as it fits the form's: without people of another one. A
    //! form that is for nobody yet is for \a portal from now on.
    [[nodiscard]] ChatDraft fitting(ChatDraft draft, const QUrl &portal);
    //! Nobody waits in another portal any more.
    void forget();

private:
    struct Chosen {
        QList<Person> participants;
        std::optional<PersonId> owner;
    };

    [[nodiscard]] static QString words(const ChatDraft &before, const Chosen &back,
                                       const QString &left);

    ChatForm &m_form;
    QUrl m_portal; //!< Whom the form is for; empty: nobody yet.
    QString m_label;
    QHash<QUrl, Chosen> m_waiting;
};
