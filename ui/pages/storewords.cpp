// SPDX-License-Identifier: Apache-2.0
#include "storewords.h"

QString StoreWords::sentences(const Failure &failure)
{
    return withSystemWords(reason(failure), failure);
}

QString StoreWords::journalSetAside(const QString &path)
{
    return tr("The journal of earlier chats was damaged, so a new one has been begun; the old one "
              "is kept as “%1”. Chats that were still being checked are followed no longer: look "
              "into Bitrix24 before you create one of them again.",
              "@info")
        .arg(path);
}

QString StoreWords::portalsSetAside(const QString &path)
{
    return tr("The list of your portals was damaged; it is kept as “%1”. Connect them again, "
              "please.",
              "@info")
        .arg(path);
}

QString StoreWords::portalsNotKept(const Failure &failure)
{
    if (failure.storeTrouble == Failure::StoreTrouble::Newer)
        return tr("The list of your portals was written by a newer Chatwright. What you connect "
                  "now lasts until Chatwright ends.",
                  "@info");
    return withSystemWords(tr("The list of your portals cannot be kept just now: what you connect "
                              "lasts until Chatwright ends.",
                              "@info"),
                           failure);
}

QString StoreWords::draftNotSaved(const Failure &failure)
{
    return withSystemWords(
        tr("Your draft cannot be saved just now: it would be lost if Chatwright ended.", "@info"),
        failure);
}

QString StoreWords::withSystemWords(const QString &sentence, const Failure &failure)
{
    return failure.description.isEmpty()
        ? sentence
        : tr("%1\n“%2”", "@info a sentence, the system’s own words")
              .arg(sentence, failure.description);
}

QString StoreWords::lockedHere()
{
    return tr("Chatwright’s data is in use by a program on this computer that does not answer, so "
              "no chat can be created. End that program and start Chatwright again.",
              "@info");
}

//! Whether it has ended there nobody here can tell.
QString StoreWords::lockedOn(const QString &host)
{
    return tr("Chatwright’s data is in use by Chatwright on the computer “%1”, which has the same "
              "home folder, so no chat can be created here. Close it there and start Chatwright "
              "again; if it has ended there already, remove the lock file.",
              "@info a computer’s name")
        .arg(host);
}

QString StoreWords::reason(const Failure &failure)
{
    switch (failure.storeTrouble) {
    case Failure::StoreTrouble::Locked:
        return failure.host.isEmpty() ? lockedHere() : lockedOn(failure.host);
    case Failure::StoreTrouble::ReadOnly:
        return tr("Chatwright’s data folder cannot be written, so no chat can be created. Make it "
                  "writable and start again.",
                  "@info");
    case Failure::StoreTrouble::Full:
        return tr("The disk is full, so no chat can be created. Make room and start again.",
                  "@info");
    case Failure::StoreTrouble::Damaged:
        return tr("The journal of earlier chats is damaged and could not be set aside, so no chat "
                  "can be created. Move its file away and start again.",
                  "@info");
    case Failure::StoreTrouble::Newer:
        return tr("The journal was written by a newer Chatwright, so no chat can be created with "
                  "this one. Use the newer program.",
                  "@info");
    case Failure::StoreTrouble::Other:
        break;
    }
    return tr("The journal cannot be used, so no chat can be created.", "@info");
}
