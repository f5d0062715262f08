// SPDX-License-Identifier: Apache-2.0
#include "httpfront.h"

#include <httplib.h>

#include <sys/socket.h>

namespace demo {

namespace {

constexpr std::size_t largestBodyBytes = std::size_t{20} * 1024 * 1024;
// A connection that is kept alive holds a thread, and one client of Qt's keeps six.
constexpr std::size_t threadCount = 32;
constexpr int readTimeoutSeconds = 60;
// More files than this nobody has open here; only connections are looked for.
constexpr int highestDescriptor = 4096;

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

HttpRequest requestFrom(const httplib::Request &request)
{
    const std::size_t question = request.target.find('?');
    const std::string query =
        question == std::string::npos ? std::string() : request.target.substr(question + 1);
    return {.path = bytesOf(request.path),
            .query = bytesOf(query),
            .contentType = bytesOf(request.get_header_value("Content-Type"))};
}

void give(const HttpAnswer &answer, httplib::Response &response)
{
    response.status = answer.status;
    response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
}

//! A port is ours alone: httplib would share it with whoever asks for the same (SO_REUSEPORT).
void makeExclusive(int listener)
{
    const int yes = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

int localPortOf(int descriptor)
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool isKnown = getsockname(descriptor, generic, &size) == 0;
    return isKnown && address.sin_family == AF_INET ? ntohs(address.sin_port) : 0;
}

//! httplib 0.11 waits for idle connections until their time-out and does not tell which there are;
//! so they are found by the port that only they have.
void endConnectionsAt(int port)
{
    for (int descriptor = 0; descriptor < highestDescriptor; ++descriptor) {
        if (localPortOf(descriptor) == port)
            shutdown(descriptor, SHUT_RDWR);
    }
}

} // namespace

HttpFront::HttpFront(Handler handler)
    : m_handler(std::move(handler))
    , m_server(std::make_unique<httplib::Server>())
{
    m_server->new_task_queue = [] { return new httplib::ThreadPool(threadCount); };
    m_server->set_payload_max_length(largestBodyBytes);
    m_server->set_read_timeout(readTimeoutSeconds);
    // The head and the body of an answer are written apart: with Nagle each answer would wait 40
    // ms.
    m_server->set_tcp_nodelay(true);
    m_server->set_socket_options(makeExclusive);
    addRoutes();
}

HttpFront::~HttpFront()
{
    stop();
}

void HttpFront::addRoutes()
{
    m_server->Get(".*", [this](const httplib::Request &request, httplib::Response &response) {
        give(m_handler(requestFrom(request)), response);
    });
    // With a reader of our own, since httplib takes forms of up to 8 kB only. A body that was cut
    // off never becomes a request.
    m_server->Post(".*",
                   [this](const httplib::Request &request, httplib::Response &response,
                          const httplib::ContentReader &readContent) {
                       HttpRequest whole = requestFrom(request);
                       const bool isComplete =
                           readContent([&whole](const char *data, std::size_t length) {
                               whole.body.append(data, static_cast<qsizetype>(length));
                               return true;
                           });
                       if (isComplete)
                           give(m_handler(whole), response);
                   });
}

bool HttpFront::start(int port, QString *error)
{
    const std::string host = "127.0.0.1";
    if (port == 0)
        m_port = std::max(0, m_server->bind_to_any_port(host));
    else
        m_port = m_server->bind_to_port(host, port) ? port : 0;
    if (m_port == 0) {
        if (error)
            *error = QStringLiteral("Cannot listen on 127.0.0.1, port %1").arg(port);
        return false;
    }
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    // stop() means nothing to a server that does not run yet.
    while (!m_server->is_running())
        std::this_thread::yield();
    return true;
}

void HttpFront::stop()
{
    if (!m_thread.joinable())
        return;
    m_server->stop();
    endConnectionsAt(m_port);
    m_thread.join();
}

} // namespace demo
