// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "problem.h"

#include <QWidget>

class PlainEdit;
class ProblemNote;
class QLabel;
class QLineEdit;

//! The fields that few chats need: the description and the pair that binds a chat to an entity.
class MoreFields final : public QWidget {
    Q_OBJECT

public:
    struct Values {
        QString description;
        QString entityType;
        QString entityId;
        bool entityTypeAccepted = false;

        friend bool operator==(const Values &, const Values &) = default;
    };

    explicit MoreFields(QWidget *parent = nullptr);

    [[nodiscard]] Values values() const;
    void setValues(const Values &values);

    [[nodiscard]] ProblemNote *noteFor(Field field) const;
    [[nodiscard]] QWidget *widgetFor(Field field) const;
    //! In tab order.
    [[nodiscard]] QList<QWidget *> fields() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildDescription();
    void buildPair();
    void connectFields();
    void retranslate();

    bool m_typeAccepted = false;
    QLabel *m_descriptionLabel = nullptr;
    PlainEdit *m_description = nullptr;
    ProblemNote *m_descriptionNote = nullptr;
    QLabel *m_typeLabel = nullptr;
    QLineEdit *m_type = nullptr;
    ProblemNote *m_typeNote = nullptr;
    QLabel *m_idLabel = nullptr;
    QLineEdit *m_id = nullptr;
    ProblemNote *m_idNote = nullptr;
    QLabel *m_hint = nullptr;
};
