// SPDX-License-Identifier: Apache-2.0
#include "portalcodes.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, CodeMeaning> &listedCodes()
{
    using enum CodeMeaning;
    static const QHash<QString, CodeMeaning> codes{
        {u"QUERY_LIMIT_EXCEEDED"_s, Limit},
        {u"OPERATION_TIME_LIMIT"_s, Limit},
        // Of the portal as a whole, before a method is called.
        {u"OVERLOAD_LIMIT"_s, DidNotRun},
        {u"NO_AUTH_FOUND"_s, DidNotRun},
        {u"INVALID_CREDENTIALS"_s, DidNotRun},
        {u"EXPIRED_TOKEN"_s, DidNotRun},
        {u"INSUFFICIENT_SCOPE"_s, DidNotRun},
        {u"USER_ACCESS_ERROR"_s, DidNotRun},
        {u"ACCESS_DENIED"_s, DidNotRun},
        {u"AUTHORIZATION_ERROR"_s, DidNotRun},
        {u"APPLICATION_NOT_FOUND"_s, DidNotRun},
        {u"CONNECTION_ERROR"_s, DidNotRun},
        {u"INVALID_REQUEST"_s, DidNotRun},
        {u"ERROR_METHOD_NOT_FOUND"_s, DidNotRun},
        {u"METHOD_CONFIRM_WAITING"_s, DidNotRun},
        {u"METHOD_CONFIRM_DENIED"_s, DidNotRun},
        {u"ERROR_BATCH_LENGTH_EXCEEDED"_s, DidNotRun},
        {u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s, DidNotRun},
        {u"WRONG_AUTH_TYPE"_s, DidNotRun},
        {u"WRONG_LICENSE"_s, DidNotRun},
        {u"PORTAL_DELETED"_s, DidNotRun},
        // Of imbot.chat.add, which judges its parameters before it makes anything.
        {u"INVALID_FORMAT"_s, DidNotRun},
        {u"BOT_ID_ERROR"_s, DidNotRun},
        {u"APP_ID_ERROR"_s, DidNotRun},
        {u"USERS_EMPTY"_s, DidNotRun},
        // "Chat can't be created": a row may have been saved before that.
        {u"WRONG_REQUEST"_s, Doubtful},
        {u"INTERNAL_SERVER_ERROR"_s, MayHaveRun},
        {u"ERROR_UNEXPECTED_ANSWER"_s, MayHaveRun},
    };
    return codes;
}

} // namespace

CodeMeaning meaningOf(const QString &code)
{
    return listedCodes().value(code.toUpper(), CodeMeaning::Doubtful);
}
