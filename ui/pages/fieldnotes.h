// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "problem.h"

#include <QList>

class ProblemNote;
class QWidget;

//! Where each field of a draft is filled in, and where what is wrong with it is said.
class FieldNotes {
public:
    //! \a note may be null: nothing is ever wrong with the field.
    void add(Field field, QWidget *widget, ProblemNote *note);

    //! Null for a field that was not added.
    [[nodiscard]] QWidget *widgetFor(Field field) const;
    //! The first problem of each field at that field; nothing at all others.
    void show(const Problems &problems) const;

private:
    struct Row {
        Field field{};
        QWidget *widget = nullptr;
        ProblemNote *note = nullptr;
    };

    QList<Row> m_rows;
};
