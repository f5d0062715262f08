// SPDX-License-Identifier: Apache-2.0
#include "proxyfields.h"

#include "labels.h"
#include "problemnote.h"
#include "secretedit.h"
#include "spacing.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 3128;
constexpr int highestPort = 65535;

//! What was pasted as a proxy's address: "proxy", "proxy:3128", "http://proxy:3128/".
QUrl addressIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    return QUrl(trimmed.contains("://"_L1) ? trimmed : "http://"_L1 + trimmed);
}

} // namespace

ProxyFields::ProxyFields(QWidget *parent)
    : QWidget(parent)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new SecretEdit(this))
    , m_note(new ProblemNote(m_host, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::betweenWords);
    grid->setVerticalSpacing(Spacing::inGroup);
    m_port->setRange(1, highestPort);
    m_port->setValue(usualPort);
    m_port->setGroupSeparatorShown(false);
    addField(grid, 0, tr("H&ost", "@label:textbox of a proxy server"), m_host);
    addField(grid, 1, tr("Po&rt", "@label:spinbox of a proxy server"), m_port);
    addField(grid, 2, tr("&User name", "@label:textbox of a proxy server"), m_user);
    addField(grid, 3, tr("&Password", "@label:textbox of a proxy server"), m_password);
    grid->addWidget(m_note, 2, 0, 1, 4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 2);
    connect(m_host, &QLineEdit::textChanged, m_note,
            [this] { m_note->setWords(Problem::Severity::Error, {}); });
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyFields::takePastedPort);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_host, m_user, m_password})
        connect(line, &QLineEdit::textChanged, this, &ProxyFields::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyFields::changed);
}

void ProxyFields::addField(QGridLayout *grid, int column, const QString &words, QWidget *field)
{
    QLabel *label = Labels::field(this);
    label->setText(words);
    label->setBuddy(field);
    grid->addWidget(label, 0, column);
    grid->addWidget(field, 1, column);
}

void ProxyFields::takePastedPort()
{
    const int port = addressIn(m_host->text()).port();
    if (port > 0)
        m_port->setValue(port);
}

std::optional<ProxySettings> ProxyFields::settings() const
{
    const QUrl address = addressIn(m_host->text());
    if (address.host().isEmpty())
        return std::nullopt;
    return ProxySettings{.host = address.host(),
                         .port = static_cast<quint16>(address.port(m_port->value())),
                         .user = m_user->text().trimmed(),
                         .password = Secret(m_password->text())};
}

void ProxyFields::setSettings(const std::optional<ProxySettings> &settings)
{
    clear();
    if (!settings)
        return;
    m_host->setText(settings->host);
    m_port->setValue(settings->port);
    m_user->setText(settings->user);
    m_password->setText(settings->password.reveal());
}

bool ProxyFields::check()
{
    if (m_host->text().trimmed().isEmpty() || settings())
        return true;
    m_note->setWords(Problem::Severity::Error,
                     tr("This is not the address of a proxy server. Enter a host’s name, such as "
                        "proxy.example.com.",
                        "@info problem of Host"));
    m_host->setFocus();
    return false;
}

void ProxyFields::clear()
{
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_host, m_user, m_password})
        line->clear();
    m_port->setValue(usualPort);
}
