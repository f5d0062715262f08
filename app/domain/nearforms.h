// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wordforms.h"

//! Finds forms that begin with a word in which there is one typing error. Walks over the sorted
//! forms as over a tree: wherever the error may be, the letters before it and behind it are exact,
//! so each guess narrows the forms by binary search.
class NearForms {
public:
    NearForms(const WordForms &forms, QStringView start, const WordForms::Visit &visit);

    void search(WordForms::Run forms) const;

private:
    using Run = WordForms::Run;

    void tryErrorsAt(qsizetype depth, Run forms) const;
    void tryOtherLettersAt(qsizetype depth, Run forms) const;
    void visitIfAny(Run forms, qsizetype matched) const;
    [[nodiscard]] int letterAt(const WordForms::Form &form, qsizetype depth) const;
    [[nodiscard]] Run narrowed(Run forms, qsizetype depth, QChar letter) const;
    [[nodiscard]] Run descended(Run forms, qsizetype depth, QStringView rest) const;

    const WordForms &m_forms;
    QStringView m_start;
    const WordForms::Visit &m_visit;
};
