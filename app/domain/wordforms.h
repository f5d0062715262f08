// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <functional>
#include <span>
#include <string>
#include <vector>

//! Ways of writing words, in alphabetical order, so that all which begin alike stand side by side.
//! Several words may be written alike, and one word in several ways.
class WordForms {
public:
    struct Form {
        quint32 offset = 0;
        quint32 word = 0;
        quint32 letters =
            0; //!< One bit for each letter, to rule out quickly what cannot contain another.
        quint16 length = 0;
    };
    using Run = std::span<const Form>;
    //! Forms that begin alike; as many letters as \a matched are what was looked for.
    using Visit = std::function<void(Run run, qsizetype matched)>;

    void add(QStringView form, quint32 word);

    //! All that begin with \a start.
    void visitBeginnings(QStringView start, const Visit &visit) const;
    //! All that contain \a part behind their first letter.
    void visitInsides(QStringView part, const Visit &visit) const;
    //! All that begin with something that differs from \a start by one letter too many, one
    //! missing, one wrong, or two neighbours exchanged. May visit a form several times.
    void visitNearBeginnings(QStringView start, const Visit &visit) const;

    [[nodiscard]] QStringView textOf(const Form &form) const
    {
        return {m_text.data() + form.offset, form.length};
    }

private:
    void mergeFresh();

    std::u16string m_text;
    std::vector<Form> m_sorted;
    std::vector<Form> m_fresh; // sorted too, but short: so that adding is cheap
};
