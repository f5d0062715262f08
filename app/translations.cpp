// SPDX-License-Identifier: Apache-2.0
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
}

void Translations::use(const QString &language)
{
    if (std::exchange(m_language, language) == language)
        return;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    // English is loaded too, for its plurals; it also serves all other languages.
    if (m_ours.load(locale, u"chatwright"_s, u"_"_s, u":/i18n"_s)
        || m_ours.load(u":/i18n/chatwright_en.qm"_s))
        QCoreApplication::installTranslator(&m_ours);
}
