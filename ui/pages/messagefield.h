// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class PlainEdit;
class ProblemNote;
class QLabel;

//! The welcome message with everything that helps to write it.
class MessageField final : public QWidget {
    Q_OBJECT

public:
    explicit MessageField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    //! Where it is typed.
    [[nodiscard]] PlainEdit *edit() const { return m_edit; }
    [[nodiscard]] ProblemNote *note() const { return m_note; }

Q_SIGNALS:
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showCount();
    void retranslate();

    QLabel *m_label = nullptr;
    QLabel *m_count = nullptr;
    PlainEdit *m_edit = nullptr;
    ProblemNote *m_note = nullptr;
};
