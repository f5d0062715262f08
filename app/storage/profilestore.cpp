// SPDX-License-Identifier: Apache-2.0
#include "profilestore.h"

#include "profilecodec.h"
#include "setaside.h"
#include "storagethread.h"

#include <QFile>
#include <QSaveFile>

#include <memory>
#include <utility>

namespace {

Failure fileTrouble(const QFileDevice &file)
{
    using enum Failure::StoreTrouble;
    const bool readOnly = file.error() == QFileDevice::PermissionsError;
    return Failure::ofStore(readOnly ? ReadOnly : Other, file.errorString());
}

Result<PortalProfiles> readProfiles(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return PortalProfiles();
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(fileTrouble(file));
    return profilesFromText(file.readAll());
}

Result<void> writeProfiles(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return std::unexpected(fileTrouble(file));
    return {};
}

template <typename Answer>
void runIn(StorageThread &thread, std::function<Answer()> work, QObject *context,
           std::function<void(Answer)> done)
{
    auto answer = std::make_shared<Answer>();
    thread.run([work = std::move(work), answer] { *answer = work(); }, context,
               [answer, done = std::move(done)] { done(std::move(*answer)); });
}

} // namespace

ProfileStore::ProfileStore(QString file, StorageThread &thread)
    : m_file(std::move(file))
    , m_thread(thread)
{
}

void ProfileStore::load(QObject *context, std::function<void(Result<PortalProfiles>)> done) const
{
    runIn<Result<PortalProfiles>>(
        m_thread, [path = m_file] { return readProfiles(path); }, context, std::move(done));
}

void ProfileStore::save(const PortalProfiles &profiles, QObject *context,
                        std::function<void(Result<void>)> done) const
{
    runIn<Result<void>>(
        m_thread,
        [path = m_file, text = textFromProfiles(profiles)] { return writeProfiles(path, text); },
        context, std::move(done));
}

void ProfileStore::setAside(QObject *context, std::function<void(Result<QString>)> done) const
{
    runIn<Result<QString>>(
        m_thread, [path = m_file] { return setFileAside(path); }, context, std::move(done));
}
