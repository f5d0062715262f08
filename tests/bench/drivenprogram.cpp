// SPDX-License-Identifier: Apache-2.0
#include "drivenprogram.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 20ms;
constexpr auto longestAnswer = 60s;
constexpr QChar betweenRows(0x1e);
constexpr QChar betweenCells(0x1f);

} // namespace

DrivenProgram::DrivenProgram(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                                    u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(variable, home);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u""_s); // no keychain
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"windowhand"_s);
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(WINDOWHAND_PLUGINS));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

DrivenProgram::~DrivenProgram()
{
    kill();
}

void DrivenProgram::start()
{
    m_process.start(QStringLiteral(CHATWRIGHT_PROGRAM), {u"--lang"_s, u"en"_s});
    if (!m_process.waitForStarted())
        qFatal("chatwright does not start");
}

void DrivenProgram::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    m_process.readAll();
}

void DrivenProgram::letRun(std::chrono::milliseconds time)
{
    std::ignore = m_process.waitForFinished(int(time.count()));
}

QString DrivenProgram::ask(const QStringList &order)
{
    m_process.write(order.join(u'\t').toUtf8() + '\n');
    const int limit = int(std::chrono::milliseconds(longestAnswer).count());
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(limit))
            return u"no"_s;
    }
    return QString::fromUtf8(m_process.readLine()).chopped(1);
}

void DrivenProgram::waitUntil(const QString &what, const std::function<bool()> &isSo,
                              std::chrono::milliseconds atMost)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.elapsed() > atMost.count())
            qFatal("this did not come: %s\nthe window says: %s", qUtf8Printable(what),
                   qUtf8Printable(words()));
        letRun(betweenLooks);
    }
}

void DrivenProgram::press(const QString &name)
{
    waitUntil(name, [this, &name] { return ask({u"press"_s, name}) == "yes"_L1; });
}

void DrivenProgram::type(const QString &field, const QString &text)
{
    waitUntil(field, [&] { return ask({u"type"_s, field, text}) == "yes"_L1; });
}

QString DrivenProgram::read(const QString &field)
{
    return ask({u"read"_s, field});
}

QString DrivenProgram::words()
{
    QString said = ask({u"words"_s});
    return said.remove(QChar(0x2068)).remove(QChar(0x2069)); // around what others wrote
}

bool DrivenProgram::says(const QString &wanted)
{
    return words().contains(wanted);
}

void DrivenProgram::waitUntilSaid(const QString &wanted)
{
    waitUntil(wanted, [this, &wanted] { return says(wanted); });
}

void DrivenProgram::waitUntilGone(const QString &unwanted)
{
    waitUntil(u"no more “%1”"_s.arg(unwanted), [this, &unwanted] { return !says(unwanted); });
}

QList<QStringList> DrivenProgram::rows()
{
    QList<QStringList> rows;
    const QStringList lines = ask({u"rows"_s}).split(betweenRows);
    std::ranges::transform(lines, std::back_inserter(rows),
                           [](const QString &line) { return line.split(betweenCells); });
    return rows;
}
