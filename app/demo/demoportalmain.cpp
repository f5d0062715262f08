// SPDX-License-Identifier: Apache-2.0
#include "demoportal.h"
#include "demoportalarguments.h"

#include <QCoreApplication>

#include <csignal>
#include <iostream>

namespace {

//! SIGINT and SIGTERM, held back in every thread, so that waitForEnd() takes them and nobody else.
sigset_t holdEndSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

void waitForEnd(const sigset_t &signals)
{
    int received = 0;
    sigwait(&signals, &received);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("chatwright-demo-portal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHATWRIGHT_VERSION));
    const auto options = readDemoPortalArguments(QCoreApplication::arguments());
    if (!options) {
        (options.error().isFailure ? std::cerr : std::cout) << qUtf8Printable(options.error().text);
        return options.error().isFailure ? EXIT_FAILURE : EXIT_SUCCESS;
    }
    const sigset_t signals = holdEndSignals();
    DemoPortal portal(*options);
    QString error;
    if (!portal.start(&error)) {
        std::cerr << qUtf8Printable(error) << '\n';
        return EXIT_FAILURE;
    }
    std::cout << qUtf8Printable(portal.webhookAddress()) << '\n'
              << qUtf8Printable(portal.clientId()) << std::endl;
    waitForEnd(signals);
    return EXIT_SUCCESS;
}
