// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>

//! A certificate for 127.0.0.1 and localhost that is signed by itself, made when it is asked for.
struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;

    [[nodiscard]] static TestCertificate forLoopback();
};
