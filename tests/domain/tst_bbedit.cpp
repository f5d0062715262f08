// SPDX-License-Identifier: Apache-2.0
#include "bbedit.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! A text with its selection between "‹" and "›".
struct Marked {
    QString text;
    BbCode::Range selection;

    explicit Marked(const QString &marked)
        : text(marked)
    {
        selection.begin = text.indexOf(u'‹');
        text.remove(u'‹');
        selection.end = text.indexOf(u'›');
        text.remove(u'›');
    }

    [[nodiscard]] QString after(const BbCode::Edit &edit) const
    {
        QString changed = text;
        changed.replace(edit.replaced.begin, edit.replaced.end - edit.replaced.begin, edit.text);
        changed.insert(edit.selection.end, u'›');
        return changed.insert(edit.selection.begin, u'‹');
    }
};

} // namespace

class TestBbEdit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void togglesAStyle_data();
    void togglesAStyle();
    void togglesAQuote_data();
    void togglesAQuote();
    void links_data();
    void links();
    void mentions();
    void knowsAnAddress_data();
    void knowsAnAddress();
};

void TestBbEdit::togglesAStyle_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("words") << u"a ‹b› c"_s << u"a [b]‹b›[/b] c"_s;
    QTest::newRow("words between codes") << u"a [b]‹b›[/b] c"_s << u"a ‹b› c"_s;
    QTest::newRow("words with their codes") << u"a ‹[B]b[/b]› c"_s << u"a ‹b› c"_s;
    QTest::newRow("the cursor") << u"a‹›"_s << u"a[b]‹›[/b]"_s;
    QTest::newRow("the cursor between codes") << u"a[b]‹›[/b]"_s << u"a‹›"_s;
    QTest::newRow("the cursor behind the words") << u"a[b]b‹›[/b] c"_s << u"a[b]b[/b]‹› c"_s;
    QTest::newRow("the cursor behind words of another code")
        << u"[b]a[/b] b‹›[/b]"_s << u"[b]a[/b] b[b]‹›[/b][/b]"_s;
    QTest::newRow("the cursor amid the words") << u"[b]a‹›b[/b]"_s << u"[b]a[b]‹›[/b]b[/b]"_s;
    QTest::newRow("two pairs") << u"‹[b]a[/b] [b]b[/b]›"_s << u"[b]‹[b]a[/b] [b]b[/b]›[/b]"_s;
    QTest::newRow("another code") << u"[i]‹a›[/i]"_s << u"[i][b]‹a›[/b][/i]"_s;
    QTest::newRow("an opening code alone") << u"‹[b]›"_s << u"[b]‹[b]›[/b]"_s;
    QTest::newRow("lines") << u"‹a\nb›"_s << u"[b]‹a\nb›[/b]"_s;
    QTest::newRow("an empty text") << u"‹›"_s << u"[b]‹›[/b]"_s;
    QTest::newRow("emoji") << u"‹😀›"_s << u"[b]‹😀›[/b]"_s;
}

void TestBbEdit::togglesAStyle()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const Marked marked(before);
    QCOMPARE(marked.after(BbCode::toggled(marked.text, marked.selection, BbCode::Style::Bold)),
             after);
}

void TestBbEdit::togglesAQuote_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("the cursor's line") << u"a\nb‹›c\nd"_s << u"a\n>> b‹›c\nd"_s;
    QTest::newRow("a quoted line") << u"a\n>> b‹›c\nd"_s << u"a\nb‹›c\nd"_s;
    QTest::newRow("the cursor before the sign") << u"‹›>>a"_s << u"‹›a"_s;
    QTest::newRow("lines") << u"a\nb‹b\nc›c"_s << u"a\n‹>> bb\n>> cc›"_s;
    QTest::newRow("quoted lines") << u"‹>> a\n>>b›"_s << u"‹a\nb›"_s;
    QTest::newRow("some of them quoted") << u"‹>>a\nb›"_s << u"‹>>a\n>> b›"_s;
    QTest::newRow("up to the next line") << u"‹a\n›b"_s << u"‹>> a›\nb"_s;
    QTest::newRow("an empty text") << u"‹›"_s << u">> ‹›"_s;
}

void TestBbEdit::togglesAQuote()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const Marked marked(before);
    QCOMPARE(marked.after(BbCode::quoteToggled(marked.text, marked.selection)), after);
}

void TestBbEdit::links_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("words") << u"see ‹this›!"_s << u"see [url=https://a.b]‹this›[/url]!"_s;
    QTest::newRow("the cursor") << u"see ‹›!"_s << u"see [url]https://a.b[/url]‹›!"_s;
}

void TestBbEdit::links()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const Marked marked(before);
    QCOMPARE(marked.after(BbCode::linked(marked.text, marked.selection, u"https://a.b"_s)), after);
}

void TestBbEdit::mentions()
{
    const Person anna{.id = PersonId(17), .name = u"Anna [HR]\n"_s, .position = {}};
    const Marked marked(u"ask ‹her›"_s);
    const QString after = marked.after(BbCode::mentioning(anna, marked.selection));
    QCOMPARE(after, u"ask [user=17]Anna (HR)[/user]‹›"_s);
    const auto lines = BbCode::read(after);
    QCOMPARE(lines.first().spans.at(1).mention, std::optional(PersonId(17)));
}

void TestBbEdit::knowsAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("whole") << u" https://a.b/c?d=e "_s << u"https://a.b/c?d=e"_s;
    QTest::newRow("without a scheme") << u"a.b/c"_s << u"https://a.b/c"_s;
    QTest::newRow("mail box") << u"me@a.b"_s << u"mailto:me@a.b"_s;
    QTest::newRow("with brackets") << u"http://a.b/[c]"_s << u"http://a.b/%5Bc%5D"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("a script with a dot") << u"javascript:a.b()"_s << QString();
    QTest::newRow("a file") << u"file:///a.b"_s << QString();
    QTest::newRow("a word") << u"word"_s << QString();
    QTest::newRow("words") << u"some words."_s << QString();
    QTest::newRow("a port") << u"a.b:8080/c"_s << u"https://a.b:8080/c"_s;
    QTest::newRow("nothing") << u" "_s << QString();
    QTest::newRow("two lines") << u"https://a.b\nc"_s << QString();
}

void TestBbEdit::knowsAnAddress()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    QCOMPARE(BbCode::linkAddress(typed).value_or(QString()), address);
}

QTEST_GUILESS_MAIN(TestBbEdit)
#include "tst_bbedit.moc"
