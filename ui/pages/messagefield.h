// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QWidget>

class AskLine;
class MentionLine;
class MessageTools;
class PlainEdit;
class ProblemNote;
class QLabel;

//! The welcome message with everything that helps to write it: tools that write BB-code, lines that
//! come up to ask for an address or a person, and a count of its characters.
class MessageField final : public QWidget {
    Q_OBJECT

public:
    explicit MessageField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    //! Who can be mentioned without a search.
    void setMembers(const QList<Person> &members);

    //! Where it is typed.
    [[nodiscard]] PlainEdit *edit() const { return m_edit; }
    [[nodiscard]] ProblemNote *note() const { return m_note; }
    [[nodiscard]] MentionLine *mentions() const { return m_mention; }
    //! All that Tab may stop at, in reading order.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectTools();
    void openLink();
    void openMention();
    void takeLink(const QString &typed);
    void refuseLink();
    void closeLines();
    void showCount();
    void retranslate();

    QLabel *m_label = nullptr;
    MessageTools *m_tools = nullptr;
    AskLine *m_link = nullptr;
    ProblemNote *m_linkNote = nullptr;
    MentionLine *m_mention = nullptr;
    PlainEdit *m_edit = nullptr;
    ProblemNote *m_note = nullptr;
    QLabel *m_count = nullptr;
};
