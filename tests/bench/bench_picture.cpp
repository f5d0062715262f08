// SPDX-License-Identifier: Apache-2.0
// A picture of 5000x5000 pixels to the ready avatar, as when somebody chooses one for a chat,
// beside vipsthumbnail, taking turns. Each is a process of its own, so that its peak memory is its
// own.
#include "picturereader.h"
#include "quantile.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 5000;
constexpr int turns = 5;

struct Cost {
    double seconds = 0;
    double mebibytes = 0; //!< The most at one moment.
};

//! Soft slopes and some grain, as in a photograph.
QImage photograph()
{
    QImage image(edge, edge, QImage::Format_RGB32);
    quint32 grain = 1;
    for (int y = 0; y < edge; ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < edge; ++x) {
            grain = grain * 1664525U + 1013904223U;
            const int noise = int(grain >> 29);
            const int wave = int(40 * std::sin(x / 211.0) * std::cos(y / 173.0));
            row[x] = qRgb(128 + wave + noise, 100 + x * 100 / edge + noise, 80 + y * 100 / edge);
        }
    }
    return image;
}

//! Runs \a program and waits for its end; nothing where it fails.
std::optional<Cost> costOf(const QStringList &commandLine)
{
    std::vector<QByteArray> words;
    words.reserve(size_t(commandLine.size()));
    for (const QString &word : commandLine)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execv(arguments.front(), arguments.data());
        _exit(EXIT_FAILURE);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0)
        return std::nullopt;
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    return Cost{.seconds = took.count(), .mebibytes = double(used.ru_maxrss) / 1024};
}

class Row {
public:
    explicit Row(const QStringList &commandLine)
        : m_commandLine(commandLine)
    {
    }

    bool run()
    {
        const std::optional<Cost> cost = costOf(m_commandLine);
        if (cost) {
            m_seconds.push_back(cost->seconds);
            m_mebibytes.push_back(cost->mebibytes);
        }
        return cost.has_value();
    }

    void print(const char *title) const
    {
        std::printf("  %-32s %10.3f %10.1f\n", title, median(m_seconds), median(m_mebibytes));
    }

private:
    QStringList m_commandLine;
    std::vector<double> m_seconds;
    std::vector<double> m_mebibytes;
};

bool compare(const QString &picture, const QString &folder)
{
    const QString vips = QStandardPaths::findExecutable(u"vipsthumbnail"_s);
    const QString self = QCoreApplication::applicationFilePath();
    Row start({self, u"--nothing"_s});
    Row ours({self, u"--avatar"_s, picture});
    Row theirs({vips, u"--size"_s, u"1024x1024"_s, u"--smartcrop"_s, u"centre"_s, u"-o"_s,
                folder + u"/%s-small.jpg"_s, picture});
    for (int turn = 0; turn < turns; ++turn) {
        if (!start.run() || !ours.run() || (!vips.isEmpty() && !theirs.run()))
            return false;
    }
    start.print("our start alone");
    ours.print("to the ready avatar");
    if (vips.isEmpty())
        std::printf("  %-32s not installed\n", "vipsthumbnail");
    else
        theirs.print("vipsthumbnail");
    return true;
}

int makeAvatar(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return EXIT_FAILURE;
    return PictureReader::avatarFrom(file.readAll()) ? EXIT_SUCCESS : EXIT_FAILURE;
}

//! What a process holds when it begins counts for those that it starts: so this one stays small.
int makePhotograph(const QString &path)
{
    return photograph().save(path, nullptr, path.endsWith("jpg"_L1) ? 90 : -1) ? EXIT_SUCCESS
                                                                               : EXIT_FAILURE;
}

int compareAll()
{
    const QTemporaryDir folder;
    for (const QString &format : {u"jpg"_s, u"png"_s}) {
        const QString picture = folder.filePath(u"photograph."_s + format);
        if (!costOf({QCoreApplication::applicationFilePath(), u"--photograph"_s, picture}))
            return EXIT_FAILURE;
        std::printf("%s, %dx%d, %.1f MB: %18s %10s\n", qPrintable(format), edge, edge,
                    double(QFile(picture).size()) / 1e6, "seconds", "MiB at most");
        if (!compare(picture, folder.path()))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--nothing"_L1)
        return EXIT_SUCCESS;
    if (arguments.value(1) == "--photograph"_L1)
        return makePhotograph(arguments.value(2));
    if (arguments.value(1) == "--avatar"_L1)
        return makeAvatar(arguments.value(2));
    return compareAll();
}
