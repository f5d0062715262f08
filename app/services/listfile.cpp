// SPDX-License-Identifier: Apache-2.0
#include "listfile.h"

#include "textdecoding.h"

#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace ListFile {

namespace {

//! What begins so is none, whatever its bytes could be read as.
bool isWorkbookOrPicture(const QByteArray &bytes)
{
    for (const char *signature :
         {"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF", "\x89PNG", "\xFF\xD8"}) {
        if (bytes.startsWith(signature))
            return true;
    }
    return false;
}

Answer textIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Refusal::CannotOpen);
    const QByteArray bytes = file.read(maxBytes + 1); // a pipe or a device does not tell its size
    if (bytes.size() > maxBytes)
        return std::unexpected(Refusal::TooLarge);
    QString text = decodedText(bytes);
    if (isWorkbookOrPicture(bytes) || text.contains(QChar(u'\0')))
        return std::unexpected(Refusal::NotText);
    return text;
}

} // namespace

void read(const QString &path, QObject *context, std::function<void(Answer)> done)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcher<Answer>::finished, context,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run([path] { return textIn(path); }));
}

} // namespace ListFile
