// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace demo {

struct HttpRequest {
    QByteArray path; //!< decoded, without the query
    QByteArray query = {}; //!< as it came
    QByteArray contentType = {};
    QByteArray body = {};
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body = {};
};

} // namespace demo
