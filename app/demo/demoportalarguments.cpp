// SPDX-License-Identifier: Apache-2.0
#include "demoportalarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPort = 65535;
constexpr int mostPeople = 100'000;
constexpr int longestLatencyMilliseconds = 600'000;

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A small portal on this computer for trying Chatwright out and for tests.\n"
        "Prints the webhook address and the CLIENT_ID, then runs until it is interrupted."_s);
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"number"_s, u"0"_s},
        {u"people"_s, u"How many people the portal has (1 to 100000)."_s, u"number"_s, u"200"_s},
        {u"legacy"_s, u"Behave as portals did before imbot.v2."_s},
        {u"latency"_s, u"Wait before each call is answered."_s, u"milliseconds"_s, u"0"_s},
        {u"limit"_s, u"Take X calls at once and Y a second from then on; 0 takes any number."_s,
         u"X,Y"_s, u"50,2"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

//! The whole number that the option \a name has, if it lies between \a least and \a most.
std::optional<int> numberOf(const QCommandLineParser &parser, const QString &name, int least,
                            int most)
{
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return std::nullopt;
    return number;
}

struct Limit {
    bool isValid = false;
    std::optional<DemoBucket> bucket = {};
};

Limit limitFrom(const QString &text)
{
    if (text == "0"_L1)
        return {.isValid = true};
    const QStringList parts = text.split(u',');
    if (parts.size() != 2)
        return {};
    bool isCapacity = false;
    bool isDrain = false;
    const DemoBucket bucket{.capacity = parts[0].toDouble(&isCapacity),
                            .drainPerSecond = parts[1].toDouble(&isDrain)};
    const bool isValid = isCapacity && isDrain && bucket.capacity >= 1 && bucket.drainPerSecond > 0;
    return {.isValid = isValid, .bucket = bucket};
}

std::unexpected<DemoPortalNotice> mistake(const QString &text)
{
    return std::unexpected(DemoPortalNotice{.text = text + u'\n', .isFailure = true});
}

std::expected<DemoPortalOptions, DemoPortalNotice> optionsFrom(const QCommandLineParser &parser)
{
    const auto port = numberOf(parser, u"port"_s, 0, largestPort);
    const auto people = numberOf(parser, u"people"_s, 1, mostPeople);
    const auto latency = numberOf(parser, u"latency"_s, 0, longestLatencyMilliseconds);
    const Limit limit = limitFrom(parser.value(u"limit"_s));
    if (!port)
        return mistake(u"--port needs a number from 0 to 65535."_s);
    if (!people)
        return mistake(u"--people needs a number from 1 to 100000."_s);
    if (!latency)
        return mistake(u"--latency needs a number of milliseconds from 0 to 600000."_s);
    if (!limit.isValid)
        return mistake(u"--limit needs two numbers, as in 50,2, or 0."_s);
    DemoPortalOptions options;
    options.port = *port;
    options.people = *people;
    options.legacy = parser.isSet(u"legacy"_s);
    options.latency = std::chrono::milliseconds(*latency);
    options.limit = limit.bucket;
    return options;
}

} // namespace

std::expected<DemoPortalOptions, DemoPortalNotice>
readDemoPortalArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(u"help"_s))
        return std::unexpected(DemoPortalNotice{.text = parser.helpText()});
    if (parser.isSet(u"version"_s))
        return std::unexpected(
            DemoPortalNotice{.text = u"%1 %2\n"_s.arg(QCoreApplication::applicationName(),
                                                      QCoreApplication::applicationVersion())});
    return optionsFrom(parser);
}
