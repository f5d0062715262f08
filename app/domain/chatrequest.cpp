// SPDX-License-Identifier: Apache-2.0
#include "chatrequest.h"

#include "codepoints.h"
#include "inventedtitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = Problem::Kind;
using Severity = Problem::Severity;

//! The portal takes "0" for "nothing was given" (PHP's empty()).
bool isZero(const QString &text)
{
    return text == "0"_L1;
}

QList<PersonId> invitedBy(const ChatDraft &draft, const Sender &sender)
{
    QList<PersonId> users;
    const QList<Person> people = peopleInvited(draft, sender.me);
    for (const Person &person : people) {
        if (person.id.isValid() && !users.contains(person.id))
            users.append(person.id);
    }
    return users;
}

std::optional<Problem> tooLong(Field field, Kind kind, const QString &text, int limit)
{
    const qsizetype length = codePointCount(text);
    if (length <= limit)
        return std::nullopt;
    return Problem{field, kind, Severity::Error, length, limit};
}

//! Looks at one prepared draft and collects what is wrong with it, in the order of the form.
class Judge {
public:
    Judge(const ChatDraft &draft, const QList<PersonId> &users)
        : m_draft(draft)
        , m_users(users)
    {
    }

    [[nodiscard]] Problems problems() &&
    {
        judgeTitle();
        judgePeople();
        addIf(tooLong(Field::Message, Kind::MessageTooLong, m_draft.message,
                      ChatRequest::maxMessageLength));
        addIf(tooLong(Field::Description, Kind::DescriptionTooLong, m_draft.description,
                      ChatRequest::maxDescriptionLength));
        judgeEntityType();
        judgeEntityId();
        judgeAvatar();
        return std::move(m_problems);
    }

private:
    void add(Field field, Kind kind, Severity severity)
    {
        m_problems.append(Problem{field, kind, severity});
    }

    void addIf(const std::optional<Problem> &problem)
    {
        if (problem)
            m_problems.append(*problem);
    }

    void judgeTitle()
    {
        if (isBlankTitle(m_draft.title))
            add(Field::Title, Kind::TitleBlank, Severity::Remark);
        addIf(
            tooLong(Field::Title, Kind::TitleTooLong, m_draft.title, ChatRequest::maxTitleLength));
    }

    void judgePeople()
    {
        if (m_users.isEmpty())
            add(Field::Participants, Kind::NoParticipants, Severity::Error);
        if (m_draft.owner && !m_users.contains(*m_draft.owner))
            add(Field::Owner, Kind::OwnerNotInvited, Severity::Error);
    }

    void judgeEntityType()
    {
        const QString &type = m_draft.entityType;
        if (type.isEmpty()) {
            if (!m_draft.entityId.isEmpty())
                add(Field::EntityType, Kind::EntityTypeMissing, Severity::Error);
            return;
        }
        if (isZero(type))
            add(Field::EntityType, Kind::EntityTypeZero, Severity::Error);
        addIf(tooLong(Field::EntityType, Kind::EntityTypeTooLong, type,
                      ChatRequest::maxEntityTypeLength));
        const EntityTypeUse use = useOfEntityType(type);
        if (use == EntityTypeUse::Reserved)
            add(Field::EntityType, Kind::EntityTypeReserved, Severity::Error);
        if (use == EntityTypeUse::OfModule && !m_draft.entityTypeAccepted)
            add(Field::EntityType, Kind::EntityTypeOfModule, Severity::Question);
    }

    void judgeEntityId()
    {
        const QString &id = m_draft.entityId;
        if (id.isEmpty()) {
            if (!m_draft.entityType.isEmpty())
                add(Field::EntityId, Kind::EntityIdMissing, Severity::Error);
            return;
        }
        if (isZero(id))
            add(Field::EntityId, Kind::EntityIdZero, Severity::Error);
        addIf(tooLong(Field::EntityId, Kind::EntityIdTooLong, id, ChatRequest::maxEntityIdLength));
    }

    void judgeAvatar()
    {
        if (!m_draft.avatar)
            return;
        const qsizetype size = m_draft.avatar->encoded.size();
        if (size > AvatarImage::maxEncodedBytes) {
            m_problems.append(Problem{Field::Avatar, Kind::AvatarTooLarge, Severity::Error, size,
                                      AvatarImage::maxEncodedBytes});
        }
    }

    const ChatDraft &m_draft;
    const QList<PersonId> &m_users;
    Problems m_problems;
};

//! What the limits hold for and what is sent. The pair is trimmed too: a space at the end of a key
//! is never meant, and databases compare as if it were not there.
ChatDraft trimmed(ChatDraft draft)
{
    for (QString *text :
         {&draft.title, &draft.message, &draft.description, &draft.entityType, &draft.entityId})
        *text = trimmedAsPortal(withoutLoneSurrogates(*text));
    return draft;
}

bool allowsRequest(const Problem &problem)
{
    return problem.severity == Severity::Remark;
}

} // namespace

ChatRequest::Checked ChatRequest::fromDraft(const ChatDraft &draft, const Sender &sender)
{
    const ChatDraft clean = trimmed(draft);
    const QList<PersonId> users = invitedBy(clean, sender);
    Checked checked{std::nullopt, Judge(clean, users).problems()};
    if (!std::all_of(checked.problems.cbegin(), checked.problems.cend(), allowsRequest))
        return checked;

    ChatRequest request;
    request.m_bot = sender.bot.id;
    if (!isBlankTitle(clean.title))
        request.m_title = clean.title;
    request.m_color = clean.color;
    request.m_users = users;
    request.m_type = clean.type;
    request.m_owner = clean.owner;
    request.m_message = clean.message;
    request.m_description = clean.description;
    if (!clean.entityType.isEmpty())
        request.m_ownPair = EntityPair{clean.entityType, clean.entityId};
    request.m_avatar = clean.avatar;
    checked.request = std::move(request);
    return checked;
}
