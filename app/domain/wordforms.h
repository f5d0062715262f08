// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

//! Ways of writing words, in alphabetical order, so that all which begin alike stand side by side;
//! and once more by what follows their second letter, for errors in the first two. Several words
//! may be written alike, and one word in several ways.
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
    //! All that begin with something that differs from \a start, three letters or more, by one
    //! typing error; some of them twice.
    void visitNearBeginnings(QStringView start, const Visit &visit) const;
    //! All that differ from \a typed by \a most typing errors or fewer.
    void visitNear(QStringView typed, int most, const VisitNear &visit) const;

private:
    //! The numbers of all forms, sorted by their letters behind the first \c skipped ones.
    struct Order {
        quint16 skipped = 0;
        std::vector<quint32> sorted;
        std::vector<quint32> fresh; // sorted too, but short: so that adding is cheap
    };

    [[nodiscard]] QStringView textOf(const Form &form) const
    {
        return {m_text.data() + form.offset, form.length};
    }
    //! Not as QStringView, whose comparing takes longer than the few letters.
    [[nodiscard]] std::u16string_view keyOf(quint32 form, const Order &order) const
    {
        const Form &its = m_forms[form];
        return std::u16string_view(m_text)
            .substr(its.offset, its.length)
            .substr(qMin(order.skipped, its.length));
    }
    void insert(quint32 form, Order &order) const;
    template <typename Look>
    void lookFrom(QStringView start, const Order &order, const Look &look) const;

    std::u16string m_text;
    std::vector<Form> m_forms;
    //! Of each form one bit for each letter, and one for each pair of neighbours behind the first
    //! letter, to rule out quickly what cannot be near another or hold a part: beside the forms,
    //! since most looks stop here.
    std::vector<quint32> m_letters;
    std::vector<quint64> m_pairs;
    Order m_order;
    Order m_tails{.skipped = 2, .sorted = {}, .fresh = {}};
};
