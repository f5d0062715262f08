// SPDX-License-Identifier: Apache-2.0
#include "storewords.h"

QString StoreWords::sentences(const Failure &failure)
{
    return withSystemWords(reason(failure.storeTrouble), failure);
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

QString StoreWords::reason(Failure::StoreTrouble trouble)
{
    switch (trouble) {
    case Failure::StoreTrouble::Locked:
        return tr("Chatwright is running already, in another window or on another computer with "
                  "the same home folder. Create chats there, or close it and start again.",
                  "@info");
    case Failure::StoreTrouble::ReadOnly:
        return tr("Chatwright’s data folder cannot be written, so no chat can be created. Make it "
                  "writable and start again.",
                  "@info");
    case Failure::StoreTrouble::Full:
        return tr("The disk is full, so no chat can be created. Make room and start again.",
                  "@info");
    case Failure::StoreTrouble::Damaged:
        return tr("The journal of earlier chats is damaged, so no chat can be created. Move the "
                  "file away and start again.",
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
