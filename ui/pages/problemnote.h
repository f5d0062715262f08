// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "problem.h"

#include <QWidget>

#include <optional>

class IconLabel;
class QLabel;
class QPushButton;

//! What is to be said about a field, below it: an icon, a sentence and, where the person can agree
//! to something, a button. Hidden while there is nothing to say.
class ProblemNote final : public QWidget {
    Q_OBJECT

public:
    //! \a field gets the sentence as its description, for screen readers.
    explicit ProblemNote(QWidget *field, QWidget *parent = nullptr);

    //! Nothing: hides.
    void setProblem(const std::optional<Problem> &problem);
    //! Words that are no Problem of a draft; empty: hides.
    void setWords(Problem::Severity severity, const QString &words);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    //! "Use anyway", "Add them".
    void remedyPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void show(Problem::Severity severity, const QString &words);
    [[nodiscard]] QString remedyText() const;
    void showIcon(Problem::Severity severity);

    QWidget *m_field;
    std::optional<Problem> m_problem;
    IconLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_remedy = nullptr;
};
