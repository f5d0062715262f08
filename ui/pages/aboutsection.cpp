// SPDX-License-Identifier: Apache-2.0
#include "aboutsection.h"

#include "labels.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

//! Names and licences, which no language changes.
QString librariesAndLicences()
{
    return QStringList{u"Qt %1 — LGPL-3.0"_s.arg(QLatin1String(qVersion())),
                       u"QtKeychain — BSD-3-Clause"_s,
                       u"libsecret — LGPL-2.1"_s,
                       u"SQLite — public domain"_s,
                       u"OpenSSL — Apache-2.0"_s,
                       u"cpp-httplib — MIT"_s}
        .join(u'\n');
}

} // namespace

AboutSection::AboutSection(QWidget *parent)
    : SettingsSection(parent)
    , m_version(Labels::words(this))
    , m_parts(Labels::words(this))
{
    for (QLabel *label : {m_version, m_parts}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus); // nothing to do here by keyboard
        column()->addWidget(label);
    }
    AboutSection::retranslate();
}

void AboutSection::retranslate()
{
    setTitle(tr("About", "@title:group"));
    m_version->setText(
        tr("Chatwright %1, under the Apache License 2.0. Bitrix24 is a trademark of its owner, who "
           "has nothing to do with this program.",
           "@info a version")
            .arg(QCoreApplication::applicationVersion()));
    m_parts->setText(tr("It is made with:\n%1", "@info a list of libraries and their licences")
                         .arg(librariesAndLicences()));
}
