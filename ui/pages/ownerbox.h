// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ownermodel.h"
#include "person.h"

#include <QComboBox>

#include <optional>

//! Chooses who will own the chat: the bot or somebody invited. Somebody chosen stays on the list
//! when they are not invited any more, so that the choice never changes by itself.
class OwnerBox final : public QComboBox {
    Q_OBJECT

public:
    explicit OwnerBox(QWidget *parent = nullptr);

    void setCandidates(const QString &botName, const QList<Person> &people);
    //! Nothing: the bot.
    [[nodiscard]] std::optional<PersonId> owner() const;
    void setOwner(std::optional<PersonId> owner);
    //! Who was chosen, as last seen among the candidates.
    [[nodiscard]] std::optional<Person> ownerPerson() const;

Q_SIGNALS:
    //! Chosen by the person.
    void ownerChosen();

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void refill();
    [[nodiscard]] QList<OwnerModel::Row> rows() const;
    [[nodiscard]] static QString notInvited(const Person &owner);

    OwnerModel *m_model;
    QString m_botName;
    QList<Person> m_people;
    std::optional<Person> m_owner;
};
