// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <functional>
#include <string>
#include <vector>

//! Ways of writing words, in alphabetical order, so that all which begin alike stand side by side.
//! Several words may be written alike, and one word in several ways.
class WordForms {
public:
    struct Form {
        quint32 offset = 0;
        quint32 word = 0;
        quint16 length = 0;
    };
    //! A form of which as many letters as \a matched are what was looked for.
    using Visit = std::function<void(const Form &form, qsizetype matched)>;
    //! A form and the typing errors in it.
    using VisitNear = std::function<void(const Form &form, int errors)>;

    void add(QStringView form, quint32 word);

    //! All that begin with \a start.
    void visitBeginnings(QStringView start, const Visit &visit) const;
    //! All that contain \a part behind their first letter.
    void visitInsides(QStringView part, const Visit &visit) const;
    //! All that begin with something that differs from \a start by one typing error.
    void visitNearBeginnings(QStringView start, const Visit &visit) const;
    //! All that differ from \a typed by \a most typing errors or fewer.
    void visitNear(QStringView typed, int most, const VisitNear &visit) const;

private:
    using Order = std::vector<quint32>;

    [[nodiscard]] QStringView textOf(const Form &form) const
    {
        return {m_text.data() + form.offset, form.length};
    }
    void mergeFresh();
    template <typename Look>
    void lookLackingAtMost(int most, quint32 letters, const Look &look) const;

    std::u16string m_text;
    std::vector<Form> m_forms;
    //! Of each form one bit for each letter, to rule out quickly what cannot be near another:
    //! beside the forms, since most looks stop here.
    std::vector<quint32> m_letters;
    std::vector<quint32> m_beginnings; // their first two letters, for the same reason
    Order m_sorted;
    Order m_fresh; // sorted too, but short: so that adding is cheap
};
