// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "pagebench.h"
#include "spellings.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void addTexts(QAccessibleInterface &node, QStringList &texts)
{
    for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind)
        texts += node.text(QAccessible::Text(kind));
    if (QAccessibleTextInterface *text = node.textInterface())
        texts += text->text(0, text->characterCount());
    for (int i = 0; i < node.childCount(); ++i) {
        if (QAccessibleInterface *child = node.child(i))
            addTexts(*child, texts);
    }
}

//! What this process shows of itself to others on the computer.
QStringList processTexts()
{
    QStringList texts;
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file("/proc/self/"_L1 + name);
        if (file.open(QIODevice::ReadOnly))
            texts += QString::fromLocal8Bit(file.readAll());
    }
    return texts;
}

//! Titles, all that a screen reader is told, and the clipboard.
QStringList everythingSaid()
{
    QStringList texts = processTexts();
    texts += QGuiApplication::clipboard()->text();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        texts += window->windowTitle();
        if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(window))
            addTexts(*root, texts);
    }
    return texts;
}

} // namespace

//! Recognizable secrets go through the windows; none is shown, told or copied.
class TestCanaryWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void hearsWhatAScreenReaderHears();
    void keepsSecretsInTheAssistant();
    void keepsSecretsWhereAPortalIsEditedAndConnectedAgain();
    void keepsSecretsInWhatIsCopied();

private:
    [[nodiscard]] QStringList leaks() const;
    [[nodiscard]] QLineEdit *line(const QString &label) const
    {
        return PageBench::field<QLineEdit>(*m_bench->dialog(), label);
    }
    void press(const QString &words) const;

    std::unique_ptr<PageBench> m_bench;
    const QString m_password = u"Op3nSes4meCanary"_s;
};

void TestCanaryWindow::init()
{
    m_bench = std::make_unique<PageBench>();
    QVERIFY(m_bench->start());
}

QStringList TestCanaryWindow::leaks() const
{
    const QString hook =
        m_bench->portal().webhookAddress().section(u'/', -1, -1, QString::SectionSkipEmpty);
    const QByteArray said = everythingSaid().join(u'\n').toUtf8();
    QStringList found;
    for (const QString &secret : {hook, m_bench->portal().clientId(), m_password}) {
        for (const QByteArray &spelling : spellingsOf(secret.toUtf8())) {
            if (said.contains(spelling))
                found += QString::fromLatin1(spelling);
        }
    }
    return found;
}

void TestCanaryWindow::press(const QString &words) const
{
    const auto isReady = [this, &words] {
        const QAbstractButton *ready =
            m_bench->dialog() ? PageBench::button(*m_bench->dialog(), words) : nullptr;
        return ready && ready->isEnabled();
    };
    QVERIFY2(QTest::qWaitFor(isReady), qPrintable(words));
    PageBench::button(*m_bench->dialog(), words)->click();
}

//! The search itself must be able to find something.
void TestCanaryWindow::hearsWhatAScreenReaderHears()
{
    QCOMPARE(leaks(), QStringList());
    auto *label = new QLabel(m_password, &m_bench->window());
    label->show();
    QVERIFY(!leaks().isEmpty());
    delete label;
    auto *open =
        new QLineEdit(QString::fromLatin1(m_password.toUtf8().toBase64()), &m_bench->window());
    open->show();
    QVERIFY(!leaks().isEmpty());
}

void TestCanaryWindow::keepsSecretsInTheAssistant()
{
    m_bench->window().openConnectDialog();
    line(u"Webhook address"_s)->setText(m_bench->portal().webhookAddress());
    press(u"Proxy"_s);
    line(u"Password"_s)->setText(m_password);
    QCOMPARE(leaks(), QStringList());
    line(u"Webhook address"_s)->selectAll();
    line(u"Webhook address"_s)->copy();
    QCOMPARE(leaks(), QStringList());
    press(u"Next"_s);
    press(u"Next"_s);
    press(u"Use an existing bot"_s);
    line(u"CLIENT_ID"_s)->setText(m_bench->portal().clientId());
    QCOMPARE(leaks(), QStringList());
    m_bench->portal().revokeWebhook();
    press(u"Back"_s);
    press(u"Test connection"_s);
    QTRY_VERIFY(PageBench::words(*m_bench->dialog()).contains("revoked"_L1));
    QCOMPARE(leaks(), QStringList());
}

void TestCanaryWindow::keepsSecretsWhereAPortalIsEditedAndConnectedAgain()
{
    const ConnectionId id = m_bench->connections().current()->id;
    PortalRoute route;
    route.proxy = ProxySettings{u"proxy.acme"_s, 3128, u"anna"_s, Secret(m_password)};
    m_bench->connections().setRoute(id, route);
    m_bench->window().showPage(MainWindow::Page::Settings);
    PageBench::button(*m_bench->window().settingsPage(), u"Rename or edit…"_s)->click();
    QTRY_VERIFY(m_bench->dialog());
    QCOMPARE(line(u"Password"_s)->text(), m_password);
    QCOMPARE(leaks(), QStringList());
    press(u"Enter the webhook again…"_s);
    QTRY_VERIFY(m_bench->dialog() && line(u"Webhook address"_s));
    QCOMPARE(line(u"Webhook address"_s)->text(), m_bench->portal().webhookAddress());
    QCOMPARE(leaks(), QStringList());
}

void TestCanaryWindow::keepsSecretsInWhatIsCopied()
{
    m_bench->portal().setRefusal(u"imbot.chat.add"_s,
                                 {.code = u"ACCESS_DENIED"_s,
                                  .description = "You are "_L1 + m_bench->portal().webhookAddress()
                                      + u' ' + m_bench->portal().clientId()});
    ChatDraft draft;
    draft.title = u"Shift 12"_s;
    draft.participants = {m_bench->person(2, u"Anna"_s)};
    m_bench->window().findChild<ChatForm *>()->setDraft(draft);
    m_bench->window().newChatPage()->create();
    press(u"Copy report"_s);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.contains("You are"_L1), qPrintable(report));
    QCOMPARE(leaks(), QStringList());
}

QTEST_MAIN(TestCanaryWindow)
#include "tst_canarywindow.moc"
