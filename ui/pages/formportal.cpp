// SPDX-License-Identifier: Apache-2.0
#include "formportal.h"

#include "chatform.h"
#include "hostlabel.h"

#include <utility>

using namespace Qt::StringLiterals;

FormPortal::FormPortal(ChatForm &form)
    : m_form(form)
{
}

QString FormPortal::moveTo(const Connection &portal)
{
    const QUrl before = std::exchange(m_portal, portal.portal);
    const QString left = std::exchange(m_label, portal.label());
    if (before.isEmpty() || before == m_portal)
        return {};
    ChatDraft draft = m_form.draft();
    const QString told = words(draft, m_waiting.value(m_portal), left);
    m_waiting.insert(before, {draft.participants, draft.owner});
    const Chosen back = m_waiting.take(m_portal);
    draft.participants = back.participants;
    draft.owner = back.owner;
    if (!told.isEmpty())
        m_form.setDraft(draft);
    return told;
}

ChatDraft FormPortal::fitting(ChatDraft draft, const QUrl &portal)
{
    if (m_portal.isEmpty()) {
        m_portal = portal;
        m_label = hostLabelOf(portal);
    }
    if (portal == m_portal)
        return draft;
    draft.participants.clear();
    draft.owner.reset();
    return draft;
}

void FormPortal::forget()
{
    m_waiting.clear();
}

QString FormPortal::words(const ChatDraft &before, const Chosen &back, const QString &left)
{
    QStringList sentences;
    if (!before.participants.isEmpty())
        sentences += tr("The %n people you chose belong to %1 and wait there.",
                        "@info:status a portal", int(before.participants.size()))
                         .arg(left);
    if (!back.participants.isEmpty())
        sentences += tr("The %n people you chose here before are back.", "@info:status",
                        int(back.participants.size()));
    if (before.message.contains("[USER="_L1, Qt::CaseInsensitive))
        sentences +=
            tr("The message mentions people of %1: look through it.", "@info:status a portal")
                .arg(left);
    return sentences.join(u' ');
}
