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

const QStringList &languages()
{
    static const QStringList known{u"en"_s, u"ru"_s};
    return known;
}

ThemeChoice themeFrom(const QString &name)
{
    if (name == "light"_L1)
        return ThemeChoice::Light;
    if (name == "dark"_L1)
        return ThemeChoice::Dark;
    if (name != "system"_L1)
        refuse(CommandLine::tr("The theme is “system”, “light” or “dark”."));
    return ThemeChoice::System;
}

QString languageFrom(const QString &name)
{
    if (!languages().contains(name))
        refuse(CommandLine::tr("The language is “en” or “ru”."));
    return name;
}

} // namespace

QString CommandLine::languageAskedFor(int argc, char **argv)
{
    constexpr auto option = "--lang"_L1;
    QString wanted;
    for (int index = 1; index < argc; ++index) {
        const QString argument = QString::fromLocal8Bit(argv[index]);
        if (argument == option && index + 1 < argc)
            wanted = QString::fromLocal8Bit(argv[++index]);
        else if (argument.startsWith(option + u'='))
            wanted = argument.mid(option.size() + 1);
    }
    return languages().contains(wanted) ? wanted : QString();
}

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
    translations.use(languageAskedFor(argc, argv));
    (void)parse(application); // does not return: it was asked
}

CommandLine CommandLine::parse(const QCoreApplication &application)
{
    const QCommandLineOption demo(
        u"demo"_s, tr("Open a small demo portal inside the program and connect to it."));
    const QCommandLineOption language(u"lang"_s, tr("Language of the program: en or ru."),
                                      u"language"_s);
    const QCommandLineOption theme(u"theme"_s, tr("Colors: system, light or dark."), u"theme"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Creates and looks after group chats in a Bitrix24 portal in the name of a chat-bot."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({demo, language, theme});
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        refuse(tr("Only options are understood, see --help."));
    CommandLine told;
    told.demo = parser.isSet(demo);
    if (parser.isSet(language))
        told.language = languageFrom(parser.value(language));
    if (parser.isSet(theme))
        told.theme = themeFrom(parser.value(theme));
    return told;
}
