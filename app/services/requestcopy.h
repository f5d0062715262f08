// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatrequest.h"
#include "codeform.h"
#include "connection.h"

//! A request in the form that another program takes, to be copied. The webhook's secret and the
//! CLIENT_ID stand as placeholders; our own key is left out.
struct RequestCopy {
    QString whole;
    QString shown; //!< The same with the picture cut short.

    [[nodiscard]] static RequestCopy of(const ChatRequest &request, const Connection &connection,
                                        CodeForm form);
};
