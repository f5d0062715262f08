// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

#include <optional>

//! The texts of the program, and Qt's own, in one language.
class Translations final {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    //! \a language is "en" or "ru"; empty: the system's. May be called again: what is shown follows
    //! by QEvent::LanguageChange. Numbers and dates follow too.
    void use(const QString &language);

private:
    QTranslator m_ours;
    QTranslator m_qts;
    std::optional<QString> m_language; // none is in use yet
};
