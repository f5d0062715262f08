// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpmessage.h"

#include <QString>

#include <functional>
#include <memory>
#include <thread>

namespace httplib {
class Server;
}

namespace demo {

//! The HTTP server on loopback. It answers from threads of its own.
class HttpFront final {
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    //! \a handler is called from several threads at once, and not after stop().
    explicit HttpFront(Handler handler);
    ~HttpFront();
    HttpFront(const HttpFront &) = delete;
    HttpFront &operator=(const HttpFront &) = delete;

    //! Listens on 127.0.0.1; \a port 0 takes any free one. False and \a error where it cannot.
    [[nodiscard]] bool start(int port, QString *error);
    //! Closes all connections and waits for the threads.
    void stop();
    //! 0 before start().
    [[nodiscard]] int port() const { return m_port; }

private:
    void addRoutes();

    Handler m_handler;
    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    int m_port = 0;
};

} // namespace demo
