// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(EXIT_FAILURE);
}

std::optional<Theme::Scheme> schemeFrom(const QString &name)
{
    if (name == "light"_L1)
        return Theme::Scheme::Light;
    if (name == "dark"_L1)
        return Theme::Scheme::Dark;
    if (name != "system"_L1)
        refuse(CommandLine::tr("The theme is “system”, “light” or “dark”."));
    return std::nullopt;
}

} // namespace

void CommandLine::answerWithoutWindow(int &argc, char **argv)
{
    const QList<QByteArrayView> asking{"--help", "-h", "--help-all", "--version", "-v"};
    const bool asks = std::any_of(argv + 1, argv + argc, [&asking](const char *argument) {
        return asking.contains(QByteArrayView(argument));
    });
    if (!asks)
        return;
    const QCoreApplication application(argc, argv);
    Translations translations;
    translations.use({});
    (void)parse(application); // does not return: it was asked
}

CommandLine CommandLine::parse(const QCoreApplication &application)
{
    const QCommandLineOption demo(
        u"demo"_s, tr("Open a small demo portal inside the program and connect to it."));
    const QCommandLineOption language(u"lang"_s, tr("Language of the program: en or ru."),
                                      u"language"_s);
    const QCommandLineOption theme(u"theme"_s, tr("Colours: system, light or dark."), u"theme"_s,
                                   u"system"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Creates and looks after group chats in a Bitrix24 portal in the name of a chat-bot."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({demo, language, theme});
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        refuse(tr("Only options are understood, see --help."));
    const QString wanted = parser.value(language);
    if (!QStringList{QString(), u"en"_s, u"ru"_s}.contains(wanted))
        refuse(tr("The language is “en” or “ru”."));
    return {
        .demo = parser.isSet(demo), .language = wanted, .scheme = schemeFrom(parser.value(theme))};
}
