// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

//! A text of the sources and what became of it in another language.
struct Message {
    QString source;
    QStringList translations; //!< More than one for a text with %n.
    bool numerus = false;
    bool unfinished = false;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.numerus) {
                message.translations += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QString translationFile(const QString &language)
{
    return u"chatwright_%1.ts"_s.arg(language);
}

QDir translations()
{
    return QDir(QStringLiteral(CHATWRIGHT_SOURCE_DIR "/translations"));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Message> messages(const QString &language)
{
    QXmlStreamReader xml(contents(translations().filePath(translationFile(language))));
    QList<Message> found;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            found += readMessage(xml);
    }
    return found;
}

//! The %1, %2 ... of a text; not %n, which a form for "one" may leave out.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression expression(u"%L?\\d+"_s);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepUpWithTheSources();
    void areComplete_data();
    void areComplete();
    void keepThePlaceholders_data() { areComplete_data(); }
    void keepThePlaceholders();
};

void TestTranslations::keepUpWithTheSources()
{
    const QTemporaryDir copy;
    const QStringList files{translationFile(u"ru"_s), translationFile(u"en"_s)};
    for (const QString &file : files)
        QVERIFY(QFile::copy(translations().filePath(file), copy.filePath(file)));

    QProcess update;
    update.setProcessChannelMode(QProcess::ForwardedChannels);
    update.start(QStringLiteral(CHATWRIGHT_CMAKE),
                 {u"-DLUPDATE=" CHATWRIGHT_LUPDATE ""_s,
                  u"-DSOURCE_DIR=" CHATWRIGHT_SOURCE_DIR ""_s,
                  u"-DTRANSLATIONS_DIR="_s + copy.path(), u"-P"_s,
                  translations().filePath(u"update.cmake"_s)});
    QVERIFY(update.waitForFinished());
    QCOMPARE(update.exitCode(), 0);

    for (const QString &file : files) {
        QVERIFY2(contents(copy.filePath(file)) == contents(translations().filePath(file)),
                 qPrintable(file + u" is behind: build the target update-translations"_s));
    }
}

void TestTranslations::areComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("plurals");
    QTest::newRow("Russian") << u"ru"_s << 3;
    QTest::newRow("English, plurals only") << u"en"_s << 2;
}

void TestTranslations::areComplete()
{
    QFETCH(const QString, language);
    QFETCH(const int, plurals);

    const QList<Message> all = messages(language);
    QVERIFY(!all.isEmpty());
    QStringList wrong;
    for (const Message &message : all) {
        const bool complete = !message.unfinished && !message.translations.contains(QString())
            && message.translations.size() == (message.numerus ? plurals : 1);
        if (!complete)
            wrong += message.source;
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestTranslations::keepThePlaceholders()
{
    QFETCH(const QString, language);

    QStringList wrong;
    for (const Message &message : messages(language)) {
        for (const QString &translation : message.translations) {
            if (placeholders(translation) != placeholders(message.source))
                wrong += message.source + u" -> "_s + translation;
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
