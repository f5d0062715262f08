// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

//! What came from outside, on one line and no longer than a person will read.
QString quoted(const QString &foreign)
{
    constexpr qsizetype longest = 500;
    const QString line = foreign.simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace

QString Texts::technicalLine(const Failure &failure)
{
    QStringList parts;
    if (!failure.code.isEmpty())
        parts.append(quoted(failure.code));
    if (failure.httpStatus > 0)
        parts.append(u"HTTP %1"_s.arg(failure.httpStatus));
    if (!failure.contentType.isEmpty())
        parts.append(quoted(failure.contentType));
    if (!failure.method.isEmpty())
        parts.append(failure.method);
    if (!failure.host.isEmpty() && failure.code.isEmpty())
        parts.append(failure.host);
    return parts.join(u" · "_s);
}

QString Texts::report(const Failure &failure)
{
    const Explanation explanation = explain(failure);
    QStringList lines{explanation.title, explanation.whatHappened, explanation.whatToDo, {}};
    if (const QString technical = technicalLine(failure); !technical.isEmpty())
        lines.append(tr("Details: %1", "@info report").arg(technical));
    if (!failure.host.isEmpty())
        lines.append(tr("Server: %1", "@info report").arg(failure.host));
    if (!failure.description.isEmpty()) {
        lines.append(
            failure.kind == Failure::Kind::StoreFailed
                ? tr("The system’s words: “%1”", "@info report").arg(quoted(failure.description))
                : tr("The portal’s words: “%1”", "@info report").arg(quoted(failure.description)));
    }
    if (!failure.excerpt.isEmpty())
        lines.append(tr("Received: “%1”", "@info report").arg(quoted(failure.excerpt)));
    if (failure.certificate) {
        lines.append(tr("Certificate (SHA-256): %1", "@info report")
                         .arg(QString::fromLatin1(failure.certificate->sha256.toHex(':'))));
    }
    lines.append(QString());
    lines.append(u"Chatwright %1 · Qt %2 · %3"_s.arg(QCoreApplication::applicationVersion(),
                                                     QString::fromLatin1(qVersion()),
                                                     QSysInfo::prettyProductName()));
    return lines.join(u'\n') + u'\n';
}
