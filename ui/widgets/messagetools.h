// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bbedit.h"

#include <QWidget>

#include <functional>

class QAction;
class QKeySequence;
class QPlainTextEdit;
class QToolButton;

//! Buttons and shortcuts that write BB-code into a text box. One Tab stop; Left and Right walk over
//! the buttons. Each change is one step to undo, and gives the focus back to the text.
class MessageTools final : public QWidget {
    Q_OBJECT

public:
    //! \a edit gets the shortcuts; it must outlive this.
    explicit MessageTools(QPlainTextEdit *edit, QWidget *parent = nullptr);

    //! Of what is selected, or at the cursor.
    void insertLink(const QString &address);
    void insertMention(const Person &person);
    [[nodiscard]] QString selectedText() const;

    //! In their order on the screen.
    [[nodiscard]] const QList<QToolButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void linkWanted();
    void mentionWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *addTool(const QString &icon, const QKeySequence &keys, std::function<void()> run);
    QAction *addStyle(const QString &icon, const QKeySequence &keys, BbCode::Style style);
    void apply(const BbCode::Edit &edit);
    [[nodiscard]] QString text() const;
    [[nodiscard]] BbCode::Range selection() const;
    void focusButton(qsizetype index);
    void retranslate();
    void updateIcons();

    QPlainTextEdit *m_edit;
    QList<QToolButton *> m_buttons;
    QStringList m_icons; //!< Of the buttons.
    QAction *m_bold = nullptr;
    QAction *m_italic = nullptr;
    QAction *m_underline = nullptr;
    QAction *m_strikethrough = nullptr;
    QAction *m_link = nullptr;
    QAction *m_mention = nullptr;
    QAction *m_quote = nullptr;
};
