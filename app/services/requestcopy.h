// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatrequest.h"
#include "codeform.h"
#include "connection.h"

//! A request in the form that another program takes, to be copied. The webhook's secret and the
//! CLIENT_ID stand as placeholders; our own key is left out.
class RequestCopy final {
public:
    RequestCopy(ChatRequest request, Connection connection, CodeForm form);

    //! A large picture makes it a megabyte long, which takes some 30 ms.
    [[nodiscard]] QString whole() const;
    //! The same with the picture cut short; quick.
    [[nodiscard]] QString shown() const;

private:
    ChatRequest m_request;
    Connection m_connection;
    CodeForm m_form;
};
