// SPDX-License-Identifier: Apache-2.0
#include "connectdialog.h"
#include "connectproxy.h"
#include "faultproxy.h"
#include "pagebench.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using Line = FaultProxy::Line;

//! The assistant that leads from a webhook's address to a connected portal.
class TestConnectDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void masksWhatIsEntered();
    void saysAMistakeAtOnce_data();
    void saysAMistakeAtOnce();
    void leadsFromAnAddressToTheFirstChat();
    void takesABotThatIsThere();
    void finishesWhileTheBotsAreLookedUp();
    void refusesAClientIdThatNoBotHas();
    void asksForTheClientId();
    void worksByKeyboardAlone();
    void registersOnceForTwoPresses();
    void findsABotWhoseAnswerWasLost();
    void triesTheSameBotAgainAfterARefusal();
    void saysWhatAnOlderPortalNeeds();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void saysThatTheWebhookWasRefused();
    void showsWhatCameInPlaceOfAnAnswer();
    void asksBeforeItFollowsAPortalThatHasMoved();
    void trustsACertificateThroughAProxyThatWantsAPassword();
    void takesBackABotWhenCancelledMeanwhile();
    void saysThatABotMayBeLeft();
    void forgetsEverythingWhenClosed();

private:
    [[nodiscard]] QLineEdit *line(const QString &label) const;
    [[nodiscard]] QComboBox *bots() const;
    [[nodiscard]] QAbstractButton *button(const QString &words) const;
    [[nodiscard]] bool waitForWords(const QString &words) const;
    void press(const QString &words) const;
    void paste(const QString &address) const;
    void goToBots() const;
    void useExistingBot(const QString &clientId) const;
    //! Before the portal's answer arrives.
    void cancelWhileRegistering();

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<FaultProxy> m_slow;
};

void TestConnectDialog::init()
{
    m_bench = std::make_unique<PageBench>();
    QVERIFY(m_bench->portal().start());
    QVERIFY(m_bench->startWithoutPortal());
    m_bench->window().openConnectDialog();
    QVERIFY(m_bench->dialog());
    QVERIFY(QTest::qWaitForWindowActive(m_bench->dialog()));
}

QLineEdit *TestConnectDialog::line(const QString &label) const
{
    return PageBench::field<QLineEdit>(*m_bench->dialog(), label);
}

QComboBox *TestConnectDialog::bots() const
{
    return PageBench::field<QComboBox>(*m_bench->dialog(), u"Bot"_s);
}

QAbstractButton *TestConnectDialog::button(const QString &words) const
{
    return PageBench::button(*m_bench->dialog(), words);
}

bool TestConnectDialog::waitForWords(const QString &words) const
{
    return QTest::qWaitFor([this, &words] {
        return m_bench->dialog() && PageBench::words(*m_bench->dialog()).contains(words);
    });
}

void TestConnectDialog::press(const QString &words) const
{
    const auto isReady = [this, &words] {
        const QAbstractButton *ready = m_bench->dialog() ? button(words) : nullptr;
        return ready && ready->isEnabled();
    };
    QVERIFY2(QTest::qWaitFor(isReady), qPrintable(words));
    button(words)->click();
}

void TestConnectDialog::paste(const QString &address) const
{
    line(u"Webhook address"_s)->setText(address);
}

void TestConnectDialog::goToBots() const
{
    paste(m_bench->portal().webhookAddress());
    press(u"Next"_s);
    press(u"Next"_s);
}

void TestConnectDialog::useExistingBot(const QString &clientId) const
{
    press(u"Use an existing bot"_s);
    line(u"CLIENT_ID"_s)->setText(clientId);
}

void TestConnectDialog::cancelWhileRegistering()
{
    const QString method = u"imbot.v2.Bot.register"_s;
    m_slow = std::make_unique<FaultProxy>(m_bench->portal().baseUrl().port());
    m_slow->setFault(Fault::delayAnswer(std::chrono::milliseconds(500)).onlyFor(method));
    paste(m_slow->addressOf(m_bench->portal().webhookAddress()));
    press(u"Next"_s);
    press(u"Next"_s);
    press(u"Finish"_s);
    QTRY_COMPARE(m_slow->postsDelivered(method), 1);
    press(u"Cancel"_s);
}

void TestConnectDialog::masksWhatIsEntered()
{
    goToBots();
    useExistingBot(m_bench->portal().clientId());
    for (const QString &label : {u"Webhook address"_s, u"CLIENT_ID"_s, u"Password"_s})
        QCOMPARE(line(label)->echoMode(), QLineEdit::Password);
    const QString words = PageBench::words(*m_bench->dialog());
    const QString secret = m_bench->portal().webhookAddress().section(u'/', 5, 5);
    QVERIFY(secret.size() > 4);
    QVERIFY2(!words.contains(secret), qPrintable(words));
    QVERIFY(!words.contains(m_bench->portal().clientId()));
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
    press(u"Next"_s);
    QTRY_VERIFY(address->hasFocus());
}

void TestConnectDialog::leadsFromAnAddressToTheFirstChat()
{
    goToBots();
    line(u"Name"_s)->setText(u"Helper of Anna"_s);
    press(u"Finish"_s);
    QTRY_VERIFY(!m_bench->dialog());

    const Connection *made = m_bench->connections().current();
    QVERIFY(made);
    QCOMPARE(made->sender.bot.name, u"Helper of Anna"_s);
    PageBench::field<QLineEdit>(m_bench->window(), u"Title"_s)->setText(u"First one"_s);
    PageBench::button(m_bench->window(), u"Create chat"_s)->click();
    press(u"Create it anyway"_s); // with nobody else in it
    QTRY_COMPARE(m_bench->portal().chats().size(), 1);
    QVERIFY(m_bench->portal().chats().first().users.contains(
        static_cast<int>(made->sender.bot.id.value())));
}

void TestConnectDialog::takesABotThatIsThere()
{
    goToBots();
    useExistingBot(m_bench->portal().clientId());
    QVERIFY(waitForWords(u"to this CLIENT_ID."_s));
    QVERIFY(bots()->count() > 1);
    bots()->setCurrentIndex(1);
    const QString bot = bots()->currentText();
    press(u"Finish"_s);
    QTRY_VERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connections().current());
    QCOMPARE(m_bench->connections().current()->sender.bot.name, bot);
}

void TestConnectDialog::finishesWhileTheBotsAreLookedUp()
{
    goToBots();
    useExistingBot(m_bench->portal().clientId());
    press(u"Finish"_s);
    QTRY_VERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connections().current());
}

void TestConnectDialog::refusesAClientIdThatNoBotHas()
{
    goToBots();
    useExistingBot(u"somebody-elses"_s);
    press(u"Finish"_s);
    QVERIFY(waitForWords(u"No bot of this portal belongs to this CLIENT_ID."_s));
    QVERIFY(!m_bench->connections().current());
    line(u"CLIENT_ID"_s)->setText(m_bench->portal().clientId());
    press(u"Finish"_s);
    QTRY_VERIFY(m_bench->connections().current());
}

void TestConnectDialog::asksForTheClientId()
{
    goToBots();
    useExistingBot(u""_s);
    press(u"Test connection"_s);
    QVERIFY(!line(u"CLIENT_ID"_s)->accessibleDescription().isEmpty());
    QTRY_VERIFY(line(u"CLIENT_ID"_s)->hasFocus());
}

void TestConnectDialog::worksByKeyboardAlone()
{
    QTRY_VERIFY(line(u"Webhook address"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), m_bench->portal().webhookAddress());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(button(u"Next"_s)->isEnabled() && button(u"Next"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(button(u"Register a new bot"_s) && button(u"Register a new bot"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(line(u"Name"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(),
                     u"Keys"_s); // replaces the name, which is selected
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_bench->connections().current());
    QCOMPARE(m_bench->connections().current()->sender.bot.name, u"Keys"_s);
}

void TestConnectDialog::registersOnceForTwoPresses()
{
    goToBots();
    QAbstractButton *finish = button(u"Finish"_s);
    finish->click();
    finish->click();
    QTRY_VERIFY(!m_bench->dialog());
    QCOMPARE(m_bench->portal().callCount(u"imbot.v2.Bot.register"_s), 1);
}

void TestConnectDialog::findsABotWhoseAnswerWasLost()
{
    m_bench->portal().setRefusal(
        u"imbot.v2.Bot.register"_s,
        {.code = u"INTERNAL_SERVER_ERROR"_s, .httpStatus = 500, .afterRunning = true});
    goToBots();
    press(u"Finish"_s);
    QTRY_VERIFY(!m_bench->dialog());
    QVERIFY(m_bench->connections().current());
    QVERIFY(m_bench->connections().current()->sender.bot.id.isValid());
    QCOMPARE(m_bench->portal().callCount(u"imbot.v2.Bot.register"_s), 1);
}

void TestConnectDialog::triesTheSameBotAgainAfterARefusal()
{
    m_bench->portal().setRefusal(u"imbot.v2.Bot.register"_s, {.code = u"BOT_REGISTER_FAILED"_s});
    goToBots();
    press(u"Finish"_s);
    QVERIFY(waitForWords(u"No bot was registered."_s));
    press(u"Finish"_s);
    QTRY_VERIFY(m_bench->connections().current());
    QCOMPARE(m_bench->portal().callCount(u"imbot.v2.Bot.register"_s), 2);
}

void TestConnectDialog::saysWhatAnOlderPortalNeeds()
{
    for (const QString &method : {u"imbot.v2.Revision.get"_s, u"imbot.v2.Bot.list"_s})
        m_bench->portal().setRefusal(
            method, {.code = u"ERROR_METHOD_NOT_FOUND"_s, .httpStatus = 404, .times = -1});
    goToBots();
    QVERIFY(PageBench::words(*m_bench->dialog()).contains("imbot.register"_L1));
    QVERIFY(!button(u"Register a new bot"_s)->isEnabled());
    QVERIFY(button(u"Use an existing bot"_s)->isChecked());
    line(u"CLIENT_ID"_s)->setText(m_bench->portal().clientId());
    press(u"Finish"_s);
    QTRY_VERIFY(m_bench->connections().current());
}

void TestConnectDialog::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("imbot") << u"imbot"_s << false;
    QTest::newRow("im") << u"im"_s << true;
    QTest::newRow("user_brief") << u"user_brief"_s << true;
    QTest::newRow("department") << u"department"_s << true;
}

void TestConnectDialog::saysWhatIsMissing()
{
    QFETCH(const QString, missing);
    QFETCH(const bool, goesOn);
    QStringList scopes = DemoPortalOptions().scopes;
    scopes.removeAll(missing);
    m_bench->portal().setScopes(scopes);
    paste(m_bench->portal().webhookAddress());
    press(u"Test connection"_s);
    QVERIFY(waitForWords(u"“%1”"_s.arg(missing)));
    QCOMPARE(button(u"Next"_s)->isEnabled(), goesOn);

    m_bench->portal().setScopes(DemoPortalOptions().scopes); // ticked in the portal meanwhile
    press(u"Test connection"_s);
    QVERIFY(waitForWords(u"The connection works."_s));
    QVERIFY(button(u"Next"_s)->isEnabled());
}

void TestConnectDialog::saysThatTheWebhookWasRefused()
{
    m_bench->portal().revokeWebhook();
    paste(m_bench->portal().webhookAddress());
    press(u"Next"_s);
    QVERIFY(waitForWords(u"revoked"_s));
    QVERIFY(waitForWords(u"INVALID_CREDENTIALS"_s));
    QVERIFY(!button(u"Next"_s)->isEnabled());
}

void TestConnectDialog::showsWhatCameInPlaceOfAnAnswer()
{
    FaultProxy captive(m_bench->portal().baseUrl().port());
    captive.setFault(Fault::answerWith(
        httpAnswer(200, "text/html", "<html><title>Hotel Wi-Fi</title><b>Sign in</b></html>")));
    paste(captive.addressOf(m_bench->portal().webhookAddress()));
    press(u"Next"_s);
    QVERIFY(waitForWords(u"Hotel Wi-Fi"_s));
    QVERIFY(!button(u"Next"_s)->isEnabled());
    captive.setFault(Fault::none());
    press(u"Test connection"_s);
    QVERIFY(waitForWords(u"The connection works."_s));
    QVERIFY(!PageBench::words(*m_bench->dialog()).contains("Hotel Wi-Fi"_L1));
}

void TestConnectDialog::asksBeforeItFollowsAPortalThatHasMoved()
{
    const int portalPort = m_bench->portal().baseUrl().port();
    FaultProxy oldAddress(portalPort);
    const FaultProxy newAddress(portalPort);
    const QString there = newAddress.addressOf(m_bench->portal().webhookAddress()) + "batch"_L1;
    oldAddress.setFault(Fault::answerWith(
        httpAnswer(301, "text/html", "moved", "Location: " + there.toLatin1() + "\r\n")));
    paste(oldAddress.addressOf(m_bench->portal().webhookAddress()));
    press(u"Next"_s);
    const QString goOn = u"Go on with 127.0.0.1:"_s + QString::number(newAddress.serverPort());
    QTRY_VERIFY(button(goOn));
    QCOMPARE(newAddress.connectionsSeen(), 0);
    press(goOn);
    press(u"Next"_s);
    press(u"Finish"_s);
    QTRY_VERIFY(m_bench->connections().current());
    QCOMPARE(m_bench->connections().current()->portal.port(), newAddress.serverPort());
}

void TestConnectDialog::trustsACertificateThroughAProxyThatWantsAPassword()
{
    const FaultProxy secure(m_bench->portal().baseUrl().port(), Line::Tls);
    const ConnectProxy proxy(u"anna"_s, u"secret-of-proxy"_s);
    paste(secure.addressOf(m_bench->portal().webhookAddress()));
    press(u"Proxy"_s);
    line(u"Host"_s)->setText(u"127.0.0.1"_s);
    PageBench::field<QSpinBox>(*m_bench->dialog(), u"Port"_s)->setValue(proxy.serverPort());
    line(u"User name"_s)->setText(u"anna"_s);
    line(u"Password"_s)->setText(u"wrong"_s);
    press(u"Next"_s);
    QVERIFY(waitForWords(u"asks for a user name and a password"_s));
    press(u"Back"_s);
    line(u"Password"_s)->setText(u"secret-of-proxy"_s);
    press(u"Next"_s);

    QVERIFY(waitForWords(u"signed by itself"_s));
    QCOMPARE(secure.postsSeen(), 0);
    const QByteArray sha256 = secure.certificate().digest(QCryptographicHash::Sha256);
    const QString shown = PageBench::words(*m_bench->dialog()).remove(u'\n');
    QVERIFY2(shown.contains(QString::fromLatin1(sha256.toHex(':').toUpper())), qPrintable(shown));
    QVERIFY(shown.contains("Test portal"_L1));
    press(u"Trust this certificate"_s);
    press(u"Next"_s);
    press(u"Finish"_s);
    QTRY_VERIFY(m_bench->connections().current());
    QVERIFY(proxy.tunnels() > 0);
    QVERIFY(!proxy.heard().contains("/rest/"));
}

void TestConnectDialog::takesBackABotWhenCancelledMeanwhile()
{
    cancelWhileRegistering();
    QTRY_COMPARE(m_bench->portal().callCount(u"imbot.v2.Bot.unregister"_s), 1);
    QVERIFY(!m_bench->connections().current());
}

void TestConnectDialog::saysThatABotMayBeLeft()
{
    m_bench->portal().setRefusal(u"imbot.v2.Bot.unregister"_s, {.code = u"ACCESS_DENIED"_s});
    cancelWhileRegistering();
    QTRY_VERIFY(PageBench::words(m_bench->window()).contains(u"the bot “Chatwright”"_s));
}

void TestConnectDialog::forgetsEverythingWhenClosed()
{
    paste(m_bench->portal().webhookAddress());
    m_bench->portal().setLatency(std::chrono::milliseconds(50));
    press(u"Test connection"_s);
    press(u"Cancel"_s);
    QTRY_VERIFY(!m_bench->dialog());
    QVERIFY(!m_bench->connections().current());
    m_bench->window().openConnectDialog();
    QVERIFY(line(u"Webhook address"_s)->text().isEmpty());
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
