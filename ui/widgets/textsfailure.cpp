// SPDX-License-Identifier: Apache-2.0
#include "textswords.h"

#include <QCoreApplication>

// Ways of failing where no portal has said anything.
const ExplanationWords &wordsFor(Failure::Kind kind)
{
    using Kind = Failure::Kind;
    using enum Texts::Remedy;
    switch (kind) {
    case Kind::Offline: {
        static constexpr ExplanationWords words = {
            TryAgain, QT_TRANSLATE_NOOP3("Texts", "This computer is offline", "@title"),
            QT_TRANSLATE_NOOP3("Texts", "There is no network connection, so nothing was sent.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts", "Connect to the network and try again.",
                               "@info what to do")};
        return words;
    }
    case Kind::HostNotFound: {
        static constexpr ExplanationWords words = {
            Connection, QT_TRANSLATE_NOOP3("Texts", "The portal’s address was not found", "@title"),
            QT_TRANSLATE_NOOP3("Texts", "No server answers to the name %1, so nothing was sent.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Check the portal’s address in the connection settings, and your "
                               "network connection.",
                               "@info what to do")};
        return words;
    }
    case Kind::ConnectionRefused: {
        static constexpr ExplanationWords words = {
            TryAgain,
            QT_TRANSLATE_NOOP3("Texts", "The portal does not accept connections", "@title"),
            QT_TRANSLATE_NOOP3(
                "Texts", "The server %1 was found but refused the connection, so nothing was sent.",
                "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Try again in a while; if it stays so, check the address or ask the "
                               "portal’s administrator.",
                               "@info what to do")};
        return words;
    }
    case Kind::ConnectTimeout: {
        static constexpr ExplanationWords words = {
            TryAgain,
            QT_TRANSLATE_NOOP3("Texts", "The portal could not be reached in time", "@title"),
            QT_TRANSLATE_NOOP3(
                "Texts",
                "The server %1 did not accept a connection within 15 seconds, so nothing was sent.",
                "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts", "Check your network connection and try again.",
                               "@info what to do")};
        return words;
    }
    case Kind::TlsFailed: {
        static constexpr ExplanationWords words = {
            TryAgain, QT_TRANSLATE_NOOP3("Texts", "No secure connection could be made", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The computer and the server %1 could not agree on a secure "
                               "connection, so nothing was sent.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Check the date and time of this computer, and ask your "
                               "administrator whether a proxy or firewall is in the way.",
                               "@info what to do")};
        return words;
    }
    case Kind::CertificateRejected: {
        static constexpr ExplanationWords words = {
            Connection,
            QT_TRANSLATE_NOOP3("Texts", "The portal’s certificate is not trusted", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The certificate that %1 shows cannot be verified, so nothing was "
                               "sent: somebody else could be answering in the portal’s place.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Ask the portal’s administrator about its certificate; do not go on "
                               "before you know.",
                               "@info what to do")};
        return words;
    }
    case Kind::CertificateChanged: {
        static constexpr ExplanationWords words = {
            Connection,
            QT_TRANSLATE_NOOP3("Texts", "The portal’s certificate has changed", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The server %1 shows another certificate than the one you trusted, "
                               "so nothing was sent: somebody else could be answering in the "
                               "portal’s place.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3(
                "Texts",
                "Ask the portal’s administrator whether the certificate was renewed. "
                "If so, connect the portal again and compare the fingerprints.",
                "@info what to do")};
        return words;
    }
    case Kind::ProxyDenied: {
        static constexpr ExplanationWords words = {
            Connection, QT_TRANSLATE_NOOP3("Texts", "The proxy server wants a password", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The proxy server on the way to %1 asks for a user name and a "
                               "password, or does not accept those that were entered. Nothing was "
                               "sent to the portal.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Check the user name and the password under “Proxy”, and try again.",
                               "@info what to do")};
        return words;
    }
    case Kind::ProxyFailed: {
        static constexpr ExplanationWords words = {
            TryAgain,
            QT_TRANSLATE_NOOP3("Texts", "The proxy server does not let us through", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The network’s proxy server did not make the connection to %1, so "
                               "nothing was sent.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3(
                "Texts", "Check the proxy settings of this computer, or ask your administrator.",
                "@info what to do")};
        return words;
    }
    case Kind::Cancelled: {
        static constexpr ExplanationWords words = {
            None, QT_TRANSLATE_NOOP3("Texts", "You cancelled it", "@title"),
            QT_TRANSLATE_NOOP3("Texts", "The request was cancelled before anything was sent.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts", "Start it again whenever you like.", "@info what to do")};
        return words;
    }
    case Kind::NoConnection: {
        static constexpr ExplanationWords words = {
            Connection, QT_TRANSLATE_NOOP3("Texts", "No portal is connected", "@title"),
            QT_TRANSLATE_NOOP3(
                "Texts", "There is no portal to send this to, or its access data are not at hand.",
                "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts", "Connect the portal, then try again.", "@info what to do")};
        return words;
    }
    case Kind::InsecureAddress: {
        static constexpr ExplanationWords words = {
            Connection, QT_TRANSLATE_NOOP3("Texts", "The address is not secure", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The address of %1 begins with http, and anybody on the way could "
                               "read the webhook; so nothing was sent.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts", "Enter the address with https.", "@info what to do")};
        return words;
    }
    case Kind::PortalRefused: {
        static constexpr ExplanationWords words = {
            None, QT_TRANSLATE_NOOP3("Texts", "The portal refused the request", "@title"),
            QT_TRANSLATE_NOOP3("Texts", "The portal %1 said no without giving a code.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Read the portal’s own words under Details, and ask the portal’s "
                               "administrator if they do not help.",
                               "@info what to do")};
        return words;
    }
    case Kind::PortalLimit: {
        static constexpr ExplanationWords words = {
            TryAgain, QT_TRANSLATE_NOOP3("Texts", "The portal is busy", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The portal %1 asks for fewer requests and did not run this one.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts", "Wait a moment and try again.", "@info what to do")};
        return words;
    }
    case Kind::ConnectionLost: {
        static constexpr ExplanationWords words = {
            TryAgain, QT_TRANSLATE_NOOP3("Texts", "The connection was lost", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The connection to %1 broke after the request had begun to leave; "
                               "whether it arrived is not known from this.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3(
                "Texts",
                "Check your network connection. Look in the portal before you repeat anything.",
                "@info what to do")};
        return words;
    }
    case Kind::AnswerTimeout: {
        static constexpr ExplanationWords words = {
            TryAgain, QT_TRANSLATE_NOOP3("Texts", "The portal did not answer in time", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The request was sent, but %1 did not answer within the time; it "
                               "may still be working on it.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Wait a little and look in the portal before you repeat anything.",
                               "@info what to do")};
        return words;
    }
    case Kind::HttpError: {
        static constexpr ExplanationWords words = {
            TryAgain,
            QT_TRANSLATE_NOOP3("Texts", "The server answered with an error page", "@title"),
            QT_TRANSLATE_NOOP3(
                "Texts",
                "What came from %1 was an error page of the server and no answer of the portal.",
                "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Try again in a while; if it stays so, send the report to the "
                               "portal’s administrator.",
                               "@info what to do")};
        return words;
    }
    case Kind::NotJson: {
        static constexpr ExplanationWords words = {
            Connection,
            QT_TRANSLATE_NOOP3("Texts", "Something other than the portal answered", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "What came from %1 was a web page: perhaps a sign-in page of your "
                               "network, or the address leads elsewhere.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Open a web page in your browser to see whether the network wants "
                               "you to sign in, and check the portal’s address.",
                               "@info what to do")};
        return words;
    }
    case Kind::EmptyAnswer: {
        static constexpr ExplanationWords words = {
            TryAgain, QT_TRANSLATE_NOOP3("Texts", "The portal’s answer was empty", "@title"),
            QT_TRANSLATE_NOOP3("Texts", "The answer from %1 was empty: it says neither yes nor no.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Look in the portal whether it worked before you repeat anything.",
                               "@info what to do")};
        return words;
    }
    case Kind::BrokenJson: {
        static constexpr ExplanationWords words = {
            TryAgain, QT_TRANSLATE_NOOP3("Texts", "The portal’s answer arrived damaged", "@title"),
            QT_TRANSLATE_NOOP3("Texts", "The answer from %1 was cut off or garbled on its way.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3(
                "Texts",
                "Check your network connection. Look in the portal before you repeat anything.",
                "@info what to do")};
        return words;
    }
    case Kind::AnswerTooLarge: {
        static constexpr ExplanationWords words = {
            None, QT_TRANSLATE_NOOP3("Texts", "The answer was too large", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The answer from %1 was far larger than any answer of a portal, so "
                               "reading it was stopped.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3(
                "Texts",
                "Check the portal’s address, and send the report to the portal’s administrator.",
                "@info what to do")};
        return words;
    }
    case Kind::UnexpectedResult: {
        static constexpr ExplanationWords words = {
            None, QT_TRANSLATE_NOOP3("Texts", "The portal answered something unexpected", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The answer from %1 is not what this request is answered with.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Look in the portal before you repeat anything; please report this "
                               "with “Copy report”.",
                               "@info what to do")};
        return words;
    }
    case Kind::Redirected: {
        static constexpr ExplanationWords words = {
            Connection, QT_TRANSLATE_NOOP3("Texts", "The portal has moved", "@title"),
            QT_TRANSLATE_NOOP3(
                "Texts", "The server %1 says that the portal is found at another address now.",
                "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Enter the portal’s new address in the connection settings.",
                               "@info what to do")};
        return words;
    }
    case Kind::PictureTooLarge: {
        static constexpr ExplanationWords words = {
            Avatar,
            QT_TRANSLATE_NOOP3("Texts", "The request is too large for this portal", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The server %1 does not accept requests of this size. Nearly "
                               "always it is the picture that makes one so large.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Choose a smaller picture or remove it. If there is none, shorten "
                               "the welcome message.",
                               "@info what to do")};
        return words;
    }
    case Kind::StoreFailed: {
        static constexpr ExplanationWords words = {
            None, QT_TRANSLATE_NOOP3("Texts", "The request could not be written down", "@title"),
            QT_TRANSLATE_NOOP3("Texts",
                               "The journal on this computer could not be written, so nothing was "
                               "sent: without it a chat might be made twice.",
                               "@info what happened"),
            QT_TRANSLATE_NOOP3("Texts",
                               "Make sure that the disk is not full and that its folder may be "
                               "written, then try again.",
                               "@info what to do")};
        return words;
    }
    }
    Q_UNREACHABLE();
}
