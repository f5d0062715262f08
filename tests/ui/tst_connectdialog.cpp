// SPDX-License-Identifier: Apache-2.0
#include "connectdialog.h"
#include "pagebench.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TestConnectDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void masksWhatIsEntered();
    void saysAMistakeAtOnce_data();
    void saysAMistakeAtOnce();
    void asksForTheClientId();
    void connectsAPortal();
    void saysWhatIsMissing();
    void saysThatTheWebhookWasRefused();
    void forgetsEverythingWhenClosed();

private:
    [[nodiscard]] QLineEdit *line(const QString &label) const;
    [[nodiscard]] QAbstractButton *button(const QString &words) const;
    void enterSecrets() const;

    std::unique_ptr<PageBench> m_bench;
};

void TestConnectDialog::init()
{
    m_bench = std::make_unique<PageBench>();
    QVERIFY(m_bench->portal().start());
    QVERIFY(m_bench->startWithoutPortal());
    m_bench->window().openConnectDialog();
    QVERIFY(m_bench->dialog());
}

QLineEdit *TestConnectDialog::line(const QString &label) const
{
    return PageBench::field<QLineEdit>(*m_bench->dialog(), label);
}

QAbstractButton *TestConnectDialog::button(const QString &words) const
{
    return PageBench::button(*m_bench->dialog(), words);
}

void TestConnectDialog::enterSecrets() const
{
    line(u"Webhook address"_s)->setText(m_bench->portal().webhookAddress());
    line(u"CLIENT_ID"_s)->setText(m_bench->portal().clientId());
}

void TestConnectDialog::masksWhatIsEntered()
{
    enterSecrets();
    for (const QString &label : {u"Webhook address"_s, u"CLIENT_ID"_s})
        QCOMPARE(line(label)->echoMode(), QLineEdit::Password);
    const QString words = PageBench::words(*m_bench->dialog());
    const QString secret = m_bench->portal().webhookAddress().section(u'/', 5, 5);
    QVERIFY(secret.size() > 4);
    QVERIFY2(!words.contains(secret), qPrintable(words));
}

void TestConnectDialog::saysAMistakeAtOnce_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("no address") << u"hello there"_s;
    QTest::newRow("plain http") << u"http://acme.bitrix24.com/rest/1/abcdef/"_s;
    QTest::newRow("no webhook") << u"https://acme.bitrix24.com/"_s;
    QTest::newRow("secret missing") << u"https://acme.bitrix24.com/rest/1/"_s;
}

void TestConnectDialog::saysAMistakeAtOnce()
{
    QFETCH(const QString, pasted);
    QLineEdit *address = line(u"Webhook address"_s);
    QVERIFY(address->accessibleDescription().isEmpty());
    address->insert(pasted);
    QVERIFY(!address->accessibleDescription().isEmpty());
    QVERIFY(PageBench::words(*m_bench->dialog()).contains(address->accessibleDescription()));
}

void TestConnectDialog::asksForTheClientId()
{
    line(u"Webhook address"_s)->setText(m_bench->portal().webhookAddress());
    button(u"Test connection"_s)->click();
    QVERIFY(!line(u"CLIENT_ID"_s)->accessibleDescription().isEmpty());
    QVERIFY(button(u"Test connection"_s)); // it does not test
}

void TestConnectDialog::connectsAPortal()
{
    QVERIFY(!button(u"Save"_s)->isEnabled());
    enterSecrets();
    button(u"Test connection"_s)->click();
    QTRY_VERIFY(button(u"Save"_s)->isEnabled());
    auto *bots = PageBench::field<QComboBox>(*m_bench->dialog(), u"Bot"_s);
    QVERIFY(bots && bots->count() > 1);
    bots->setCurrentIndex(1);
    const QString bot = bots->currentText();
    button(u"Save"_s)->click();
    QTRY_VERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connections().current());
    QCOMPARE(m_bench->connections().current()->sender.bot.name, bot);
}

void TestConnectDialog::saysWhatIsMissing()
{
    m_bench->portal().setScopes({u"im"_s});
    enterSecrets();
    button(u"Test connection"_s)->click();
    QTRY_VERIFY(PageBench::words(*m_bench->dialog()).contains("imbot"_L1));
    QVERIFY(!button(u"Save"_s)->isEnabled());
}

void TestConnectDialog::saysThatTheWebhookWasRefused()
{
    m_bench->portal().revokeWebhook();
    enterSecrets();
    const QString before = PageBench::words(*m_bench->dialog());
    button(u"Test connection"_s)->click();
    QTRY_VERIFY(button(u"Test connection"_s));
    QVERIFY(PageBench::words(*m_bench->dialog()).size() > before.size());
    QVERIFY(!button(u"Save"_s)->isEnabled());
}

void TestConnectDialog::forgetsEverythingWhenClosed()
{
    enterSecrets();
    button(u"Test connection"_s)->click();
    button(u"Cancel"_s)->click();
    QTRY_VERIFY(!m_bench->dialog());
    QVERIFY(!m_bench->connections().current());
    m_bench->window().openConnectDialog();
    QVERIFY(line(u"Webhook address"_s)->text().isEmpty());
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
