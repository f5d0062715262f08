// SPDX-License-Identifier: Apache-2.0
#include "datasection.h"
#include "preferences.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

class TestDataSection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhereTheDataLies();
    void savesTheDiagnostics();
    void saysThatTheyCannotBeSaved();
    void asksBeforeItRemovesAnything();
    void remembersTheDetailedLog();

private:
    [[nodiscard]] static QPushButton *button(const QWidget &root, const QString &words);
    [[nodiscard]] QString words() const;

    QTemporaryDir m_folder;
    QString m_savePath;
    Preferences m_preferences{Preferences::Keep::No};
    std::unique_ptr<DataSection> m_section;
};

void TestDataSection::init()
{
    m_savePath = m_folder.filePath(u"diagnostics.txt"_s);
    m_section = std::make_unique<DataSection>(DataSection::Services{
        .preferences = m_preferences,
        .dataPath = u"/home/anna/.local/share/chatwright"_s,
        .diagnostics = [] { return u"all is well"_s; },
        .askWhereToSave =
            [this](QWidget *, const QString &, const std::function<void(const QString &)> &chosen) {
                chosen(m_savePath);
            }});
    m_section->show();
}

QPushButton *TestDataSection::button(const QWidget &root, const QString &words)
{
    const QList<QPushButton *> buttons = root.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&words](QPushButton *each) {
        return each->text().remove(u'&') == words;
    });
    return found == buttons.cend() ? nullptr : *found;
}

QString TestDataSection::words() const
{
    QStringList words;
    const QList<QLabel *> labels = m_section->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

void TestDataSection::showsWhereTheDataLies()
{
    QVERIFY(words().contains("/home/anna/.local/share/chatwright"_L1));
}

void TestDataSection::savesTheDiagnostics()
{
    button(*m_section, u"Save diagnostics…"_s)->click();
    QFile file(m_savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("all is well"));
    QVERIFY(words().contains("are saved"_L1));
}

void TestDataSection::saysThatTheyCannotBeSaved()
{
    m_savePath = m_folder.filePath(u"gone/diagnostics.txt"_s);
    button(*m_section, u"Save diagnostics…"_s)->click();
    QVERIFY(words().contains("cannot be written"_L1));
}

void TestDataSection::asksBeforeItRemovesAnything()
{
    const QSignalSpy wanted(m_section.get(), &DataSection::removeAllWanted);
    button(*m_section, u"Remove all data"_s)->click();
    auto *question = m_section->findChild<QDialog *>();
    QVERIFY(question);
    button(*question, u"Cancel"_s)->click();
    QVERIFY(wanted.isEmpty());
    QTRY_VERIFY(!m_section->findChild<QDialog *>());

    button(*m_section, u"Remove all data"_s)->click();
    button(*m_section->findChild<QDialog *>(), u"Remove all data"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TestDataSection::remembersTheDetailedLog()
{
    const QSignalSpy changed(&m_preferences, &Preferences::detailedLogChanged);
    auto *log = m_section->findChild<QCheckBox *>();
    QVERIFY(!log->isChecked());
    log->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_preferences.detailedLog());
}

QTEST_MAIN(TestDataSection)
#include "tst_datasection.moc"
