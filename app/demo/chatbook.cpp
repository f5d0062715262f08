// SPDX-License-Identifier: Apache-2.0
#include "chatbook.h"

#include "characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

// Source: REST reference, 5.10: cut at 20,000, with a mark that only pays from 20,007 on.
constexpr qsizetype longestMessage = 20'000;
constexpr auto cutMark = " (...)"_L1;

QString cutMessage(const QString &text)
{
    if (characterCount(text) <= longestMessage + cutMark.size())
        return text;
    return firstCharacters(text, longestMessage) + cutMark;
}

} // namespace

void Chat::handOverTo(int person)
{
    if (owner == person)
        return;
    managers.removeAll(owner);
    owner = person;
    if (!managers.contains(person))
        managers.append(person);
}

Chat &ChatBook::add(Chat chat)
{
    chat.id = m_nextId++;
    chat.createdAt = QDateTime::currentDateTime();
    return m_chats.emplace_back(std::move(chat));
}

const Chat *ChatBook::find(qint64 id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_chats[static_cast<std::size_t>(index)];
}

Chat *ChatBook::find(qint64 id)
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_chats[static_cast<std::size_t>(index)];
}

qsizetype ChatBook::indexOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_chats, id, {}, &Chat::id);
    return found == m_chats.end() || found->id != id ? -1 : found - m_chats.begin();
}

const Chat *ChatBook::findByEntity(const QString &type, const QString &id) const
{
    const auto found = std::ranges::find_if(m_chats, [&type, &id](const Chat &chat) {
        return chat.entityType == type && chat.entityId == id;
    });
    return found == m_chats.end() ? nullptr : &*found;
}

int ChatBook::post(Chat &chat, int author, const QString &text)
{
    const QString trimmed = trimmedText(text);
    if (trimmed.isEmpty() || trimmed == "0"_L1)
        return 0;
    chat.messages.append({.id = m_nextMessageId,
                          .author = author,
                          .text = cutMessage(trimmed),
                          .sentAt = QDateTime::currentDateTime()});
    return m_nextMessageId++;
}

} // namespace demo
