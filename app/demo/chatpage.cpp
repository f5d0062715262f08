// SPDX-License-Identifier: Apache-2.0
#include "chatpage.h"

#include "chataccess.h"
#include "formtext.h"
#include "pagetemplate.h"
#include "parameters.h"
#include "pictureheader.h"
#include "portalstate.h"
#include "portrait.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr QByteArrayView picturePath = "/upload/";
constexpr QByteArrayView personPicturePath = "/upload/people/";
constexpr QByteArrayView pictureSuffix = ".png";

//! The first letters of the first two words.
QString initialsOf(const QString &title)
{
    QString initials;
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts).mid(0, 2);
    for (const QString &word : words)
        initials += word.left(word[0].isHighSurrogate() ? 2 : 1).toUpper();
    return initials;
}

QString avatarOf(const Chat &chat)
{
    const auto picture = readPictureHeader(chat.avatar);
    if (!picture)
        return u"<div class=\"avatar\" style=\"background:%1\" aria-hidden=\"true\">%2</div>"_s.arg(
            chat.color, initialsOf(chat.title).toHtmlEscaped());
    return u"<img class=\"avatar\" alt=\"\" src=\"data:%1;base64,%2\">"_s.arg(
        QString::fromLatin1(picture->mimeType), QString::fromLatin1(chat.avatar.toBase64()));
}

QString messageItem(const PortalState &portal, const Message &message)
{
    const QString time = message.sentAt.toString(u"HH:mm");
    const QString text = message.text.toHtmlEscaped();
    if (message.author == 0)
        return u"<li class=\"system\" dir=\"auto\">%1 <time>%2</time></li>"_s.arg(text, time);
    return u"<li><b dir=\"auto\">%1</b> <time>%2</time><p dir=\"auto\">%3</p></li>"_s.arg(
        portal.people.nameOf(message.author).toHtmlEscaped(), time, text);
}

QString memberItem(const PortalState &portal, const Chat &chat, int id)
{
    const Person *person = portal.people.find(id);
    const QString role = roleOf(chat, id);
    const QString note = role == "member"_L1 ? QString() : u" <small>%1</small>"_s.arg(role);
    const QString position = person ? person->position.toHtmlEscaped() : QString();
    return u"<li><b dir=\"auto\">%1</b>%2<br><small dir=\"auto\">%3</small></li>"_s.arg(
        portal.people.nameOf(id).toHtmlEscaped(), note, position);
}

QString bodyOf(const PortalState &portal, const Chat &chat)
{
    QString messages;
    for (const Message &message : chat.messages)
        messages += messageItem(portal, message);
    QString members;
    for (const int id : chat.members)
        members += memberItem(portal, chat, id);
    const QString kind = chat.isOpen ? u"Open chat"_s : u"Private chat"_s;
    const QString description = chat.description.isEmpty()
        ? QString()
        : u"<p class=\"description\" dir=\"auto\">%1</p>"_s.arg(chat.description.toHtmlEscaped());
    return u"<header>%1<div><h1 dir=\"auto\">%2</h1><p>%3, %4 in it, number %5</p></div></header>%6"
           "<main><section><h2>Messages</h2><ul>%7</ul></section>"
           "<aside><h2>Participants</h2><ul>%8</ul></aside></main>"_s.arg(
               avatarOf(chat), chat.title.toHtmlEscaped(), kind,
               QString::number(chat.members.size()), QString::number(chat.id), description,
               messages, members);
}

HttpAnswer page(int status, const QString &title, const QString &body)
{
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = pageWith(title, body).toUtf8()};
}

HttpAnswer homePage()
{
    return page(
        200, u"Chatwright demo portal"_s,
        u"<h1>Chatwright demo portal</h1><p>A small portal on this computer alone, for trying "
        "Chatwright out. Nobody in it is real, nothing leaves this computer, and all is gone "
        "when the program ends.</p><p>A chat is shown at <code>/online/?IM_DIALOG=chat101"
        "</code>.</p>"_s);
}

HttpAnswer notFound(const QString &what)
{
    return page(404, u"Not here"_s, u"<h1>Not here</h1><p>%1</p>"_s.arg(what));
}

HttpAnswer pictureAnswer(const PortalState &portal, const QString &dialogId)
{
    const Chat *chat = portal.chats.find(chatNumberOf(dialogId));
    const auto picture = readPictureHeader(chat ? chat->avatar : QByteArray());
    if (!picture)
        return notFound(u"The demo portal has no such picture."_s);
    return {.status = 200, .contentType = picture->mimeType, .body = chat->avatar};
}

HttpAnswer personPictureAnswer(const PortalState &portal, const QByteArray &file)
{
    const Person *person = portal.people.find(file.chopped(pictureSuffix.size()).toLongLong());
    if (!person || person->avatar.isEmpty() || !file.endsWith(pictureSuffix))
        return notFound(u"The demo portal has no such picture."_s);
    return {.status = 200, .contentType = "image/png", .body = portraitOf(person->id)};
}

HttpAnswer chatAnswer(const PortalState &portal, const QString &dialogId)
{
    const Chat *chat = portal.chats.find(chatNumberOf(dialogId));
    if (!chat)
        return notFound(u"This demo portal has no such chat. Its chats live only as long as the "
                        "program that made it: the portal may have been started anew."_s);
    return page(200, chat->title, bodyOf(portal, *chat));
}

} // namespace

HttpAnswer answerPage(const PortalState &portal, const HttpRequest &request)
{
    if (request.path == "/online/" || request.path == "/online")
        return chatAnswer(portal, Parameters(readForm(request.query)).text(u"IM_DIALOG"));
    if (request.path.startsWith(personPicturePath))
        return personPictureAnswer(portal, request.path.mid(personPicturePath.size()));
    if (request.path.startsWith(picturePath))
        return pictureAnswer(portal, QString::fromLatin1(request.path.mid(picturePath.size())));
    if (request.path == "/")
        return homePage();
    return notFound(u"The demo portal has no such page."_s);
}

} // namespace demo
