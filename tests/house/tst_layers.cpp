// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! A folder of the house, and the folders whose headers its files may include besides their own.
struct Layer {
    QString folder;
    QStringList mayInclude;
};

//! Longer paths first, so that the first one that fits a file is its own.
const QList<Layer> &layers()
{
    static const QList<Layer> all{
        {u"app/domain"_s, {}},
        {u"app/portal"_s, {u"app/domain"_s}},
        {u"app/storage"_s, {u"app/domain"_s}},
        {u"app/services"_s, {u"app/domain"_s, u"app/portal"_s, u"app/storage"_s}},
        {u"app/demo"_s, {}}, // shares no code with the client that it is to test
        {u"ui/widgets"_s, {u"app/domain"_s}},
        {u"ui/pages"_s, {u"app/domain"_s, u"app/services"_s, u"ui/widgets"_s}},
    };
    return all;
}

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers()) {
        if (path.startsWith(layer.folder + u'/'))
            return &layer;
    }
    return nullptr;
}

QStringList filesIn(const QStringList &folders, const QStringList &names)
{
    const QDir root(QStringLiteral(CHATWRIGHT_SOURCE_DIR));
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += root.relativeFilePath(walk.next());
    }
    files.sort();
    return files;
}

QStringList sources()
{
    return filesIn({u"app"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s});
}

QString contents(const QString &path)
{
    QFile file(QDir(QStringLiteral(CHATWRIGHT_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

QStringList ownIncludes(const QString &text)
{
    return matches(text, u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
}

QStringList systemIncludes(const QString &text)
{
    return matches(text, u"^\\s*#\\s*include\\s+<([^>]+)>"_s);
}

} // namespace

//! The rules of the house that neither the compiler nor a formatter looks after.
class TestLayers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesNeedNoFolder();
    void headerNamesAreUnique();
    void includesPointDownwards();
    void librariesStayInTheirFolders_data();
    void librariesStayInTheirFolders();
    void domainHasNoObjectsAndNoClock();
    void everyFileNamesItsLicence();
};

void TestLayers::initTestCase()
{
    for (const Layer &layer : layers())
        QVERIFY2(!filesIn({layer.folder}, {u"CMakeLists.txt"_s}).isEmpty(),
                 qPrintable(layer.folder));
    QVERIFY(sources().size() > 20);
}

void TestLayers::includesNeedNoFolder()
{
    QStringList wrong;
    for (const QString &path : sources() + filesIn({u"tests"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        for (const QString &included : ownIncludes(contents(path))) {
            if (included.contains(u'/'))
                wrong += path + u": "_s + included;
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestLayers::headerNamesAreUnique()
{
    QHash<QString, QString> first;
    QStringList wrong;
    for (const QString &path : filesIn({u"app"_s, u"ui"_s, u"tests"_s}, {u"*.h"_s})) {
        const QString name = path.section(u'/', -1);
        if (first.contains(name))
            wrong += path + u" and "_s + first.value(name);
        first.insert(name, path);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestLayers::includesPointDownwards()
{
    QHash<QString, QString> homes;
    for (const QString &path : sources())
        homes.insert(path.section(u'/', -1), path);

    QStringList wrong;
    for (const QString &path : sources()) {
        const Layer *layer = layerOf(path);
        if (!layer)
            continue; // main.cpp and what stands beside it know everybody
        for (const QString &included : ownIncludes(contents(path))) {
            const Layer *home = layerOf(homes.value(included));
            const bool generated = !homes.contains(included);
            const bool allowed =
                home && (home == layer || layer->mayInclude.contains(home->folder));
            if (!generated && !allowed)
                wrong += path + u" includes "_s + homes.value(included);
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestLayers::librariesStayInTheirFolders_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QRegularExpression>("headers");
    QTest::addColumn<QRegularExpression>("homes");

    const auto row = [](const char *library, const char *headers, const char *homes) {
        QTest::newRow(library) << QString::fromLatin1(library)
                               << QRegularExpression(QString::fromLatin1(headers))
                               << QRegularExpression(QString::fromLatin1(homes));
    };
    row("Qt6::Network", "^(QtNetwork|QNetwork|QSsl|QTcp|QUdp|QLocalS|QHost|QAbstractSocket|QHttp)",
        "^app/(portal/|instance\\.|CMakeLists)");
    row("Qt6::Sql", "^(QtSql|QSql)", "^app/storage/");
    row("qt6keychain", "^qt6keychain/", "^app/storage/");
    row("Qt6::Widgets",
        "^(QtWidgets|QApplication|QWidget|Q\\w*(Dialog|Layout|Button|Label|Edit|Menu|ItemView)$)",
        "^(ui/|app/(main\\.cpp|CMakeLists))");
}

void TestLayers::librariesStayInTheirFolders()
{
    QFETCH(const QString, library);
    QFETCH(const QRegularExpression, headers);
    QFETCH(const QRegularExpression, homes);

    QStringList wrong;
    int users = 0;
    for (const QString &path : sources() + filesIn({u"app"_s, u"ui"_s}, {u"CMakeLists.txt"_s})) {
        const QString text = contents(path);
        const bool uses = path.endsWith(u"CMakeLists.txt")
            ? QRegularExpression(library + u"\\b"_s).match(text).hasMatch()
            : !systemIncludes(text).filter(headers).isEmpty();
        users += uses ? 1 : 0;
        if (uses && !homes.match(path).hasMatch())
            wrong += path;
    }
    QCOMPARE(wrong.join(u'\n'), QString());
    QVERIFY(users > 0);
}

void TestLayers::domainHasNoObjectsAndNoClock()
{
    const QRegularExpression forbidden(
        u"\\bQ_OBJECT\\b"
        u"|\\bcurrent(Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch)\\s*\\(|_clock::now"
        u"|#include <Q(Object|File|Timer|ElapsedTimer|Settings|Process|Thread)>"_s);
    QStringList wrong;
    for (const QString &path : filesIn({u"app/domain"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        const auto match = forbidden.match(contents(path));
        if (match.hasMatch())
            wrong += path + u": "_s + match.captured();
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestLayers::everyFileNamesItsLicence()
{
    const QStringList named{u"*.h"_s,  u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.cmake"_s,
                            u"*.md"_s, u"*.svg"_s, u"*.xml"_s,          u"*.desktop"_s};
    const QStringList files =
        filesIn({u"app"_s, u"ui"_s, u"resources"_s, u"translations"_s, u"tests"_s}, named)
        + filesIn({u"scripts"_s, u".ci"_s}, {u"*"_s})
        + QStringList{u"CMakeLists.txt"_s, u"README.md"_s, u"CHANGELOG.md"_s, u".clang-tidy"_s};
    QStringList wrong;
    for (const QString &path : files) {
        if (path.startsWith(u"tests/data/"))
            continue; // compared whole
        // The first line, or the second one below "#!" and "<?xml".
        const QString head = contents(path).section(u'\n', 0, 1);
        if (!head.contains(u"SPDX-License-Identifier: Apache-2.0"))
            wrong += path;
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
