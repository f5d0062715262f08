// SPDX-License-Identifier: Apache-2.0
#include "bbcode.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString lettersOf(const BbCode::Span &span)
{
    QString letters;
    const auto add = [&](BbCode::Style style, QChar letter) {
        if (span.styles.testFlag(style))
            letters += letter;
    };
    add(BbCode::Style::Bold, u'b');
    add(BbCode::Style::Italic, u'i');
    add(BbCode::Style::Underline, u'u');
    add(BbCode::Style::Strikethrough, u's');
    add(BbCode::Style::Link, u'l');
    add(BbCode::Style::Code, u'c');
    if (span.color)
        letters += u"#%1"_s.arg(*span.color & 0xffffffU, 6, 16, QChar(u'0'));
    if (span.size > 0)
        letters += QString::number(span.size);
    if (span.mention)
        letters +=
            u'@' + (span.mention->isValid() ? QString::number(span.mention->value()) : u""_s);
    return letters;
}

//! Spans as "b(words)", lines ended by "¶", quoted ones begun with "»".
QString described(const QList<BbCode::Line> &lines)
{
    QString text;
    for (const BbCode::Line &line : lines) {
        text += line.quoted ? u"»"_s : u""_s;
        for (const BbCode::Span &span : line.spans)
            text += lettersOf(span) + u'(' + span.text + u')';
        text += u'¶';
    }
    return text;
}

QString randomText(QRandomGenerator &random)
{
    static constexpr std::array pieces{u"[b]",      u"[/b]",    u"[i]",     u"[/I]",
                                       u"[u]",      u"[/u]",    u"[s]",     u"[/s]",
                                       u"[B]",      u"[br]",    u"[url]",   u"[/url]",
                                       u"[user=5]", u"[/user]", u"[user=]", u"[url=https://a.b/]",
                                       u"\n",       u"\r\n",    u">>",      u">",
                                       u"[",        u"]",       u"=",       u"[url=javascript:x]",
                                       u"word",     u" ",       u"😀",      u"<b>",
                                       u"&amp;",    u"[[b]]",   u"[/",      u"https://a.b"};
    QString text;
    for (int i = random.bounded(60); i > 0; --i)
        text += QStringView(pieces.at(random.bounded(quint32(pieces.size()))));
    return text;
}

bool isPartOf(const QString &words, const QString &text)
{
    qsizetype at = 0;
    return std::ranges::all_of(words, [&](QChar c) {
        at = text.indexOf(c, at) + 1;
        return at > 0;
    });
}

QString wordsOf(const QList<BbCode::Line> &lines)
{
    QString words;
    for (const BbCode::Line &line : lines) {
        for (const BbCode::Span &span : line.spans)
            words += span.text;
    }
    return words;
}

} // namespace

class TestBbCode final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCodes_data();
    void readsCodes();
    void inventsNothingAndLeavesForeignTextAlone();
    void takesTimeInProportionToTheText_data();
    void takesTimeInProportionToTheText();
    void callsPeopleByTheirNames();
    void keepsTheBeginningWithoutCuttingACharacter();
    void endsAfterManyEmptyLines();
    void givesOneLineOfPlainText();
};

void TestBbCode::readsCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u""_s, u"¶"_s);
    row("plain", u"a b"_s, u"(a b)¶"_s);
    row("each style", u"[b]a[/b][i]b[/i][u]c[/u][s]d[/s]"_s, u"b(a)i(b)u(c)s(d)¶"_s);
    row("upper case", u"[B]a[/b]"_s, u"b(a)¶"_s);
    row("nested", u"[b]a[i]b[/i]c[/b]"_s, u"b(a)bi(b)b(c)¶"_s);
    row("wrongly nested", u"[b]a[i]b[/b]c[/i]"_s, u"b(a)bi(b)i(c)¶"_s);
    row("twice the same", u"[b]a[b]b[/b]c[/b]d"_s, u"b(abc)(d)¶"_s);
    row("unclosed", u"[b]a"_s, u"([b]a)¶"_s);
    row("never opened", u"a[/b]"_s, u"(a[/b])¶"_s);
    row("closed before opened", u"[/b]a[b]"_s, u"([/b]a[b])¶"_s);
    row("one of two unclosed", u"[b]a[b]b[/b]"_s, u"([b]a)b(b)¶"_s);
    row("empty", u"a[b][/b]b"_s, u"(ab)¶"_s);
    row("over several lines", u"[b]a\nb[/b]"_s, u"b(a)¶b(b)¶"_s);
    row("unknown code", u"[font=x]a[/font][img]b[/img]"_s, u"([font=x]a[/font][img]b[/img])¶"_s);
    row("size", u"[size=30]a[b]b[/b][/size]c"_s, u"30(a)b30(b)(c)¶"_s);
    row("sizes that the portal does not take",
        u"[size=7]a[/size][size=31]b[/size][size=x]c[/size]"_s,
        u"([size=7]a[/size][size=31]b[/size][size=x]c[/size])¶"_s);
    row("color", u"[color=#F00]a[color=#00ff10]b[/color]c[/color]d"_s,
        u"#ff0000(a)#00ff10(b)#ff0000(c)(d)¶"_s);
    row("no color", u"[color=red]a[/color][color=#12]b[/color][color=#+12]c[/color]"_s,
        u"([color=red]a[/color][color=#12]b[/color][color=#+12]c[/color])¶"_s);
    row("code", u"[code][b]a[/b]\n>>b[url]c[/code][b]d[/b]"_s, u"c([b]a[/b])¶c(>>b[url]c)b(d)¶"_s);
    row("unclosed code", u"[code][b]a[/b]"_s, u"([code])b(a)¶"_s);
    row("code in code", u"[code][code]a[/code]b[/code]"_s, u"c([code]a)(b[/code])¶"_s);
    row("a style around code", u"[b]a[code][/b]b[/code][/b]"_s, u"b(a)bc([/b]b)¶"_s);
    row("chat", u"[chat=2725]a[/chat][chat=x]b[/chat]"_s, u"l(a)([chat=x]b[/chat])¶"_s);
    row("commands", u"[put=/a]a[/put] [send]b[/send] [call=112]c[/call]"_s,
        u"l(a)( )l(b)( )l(c)¶"_s);
    row("one kind closed by another", u"[put=/a]a[/send]"_s, u"([put=/a]a[/send])¶"_s);
    row("a style with a value", u"[b=1]a[/b]"_s, u"([b=1]a[/b])¶"_s);
    row("spaces in a code", u"[ b]a[/b ]"_s, u"([ b]a[/b ])¶"_s);
    row("markup", u"<b>a</b><script>&lt;"_s, u"(<b>a</b><script>&lt;)¶"_s);
    row("brackets alone", u"[[b]a[/b]]"_s, u"([)b(a)(])¶"_s);
    row("link", u"[url=https://a.b/?c=d]words[/url]"_s, u"l(words)¶"_s);
    row("address as link", u"[url]https://a.b[/url]"_s, u"l(https://a.b)¶"_s);
    row("styled link", u"[url=http://a.b]a[b]b[/b][/url]"_s, u"l(a)bl(b)¶"_s);
    row("link to a script", u"[url=javascript:alert(1)]a[/url]"_s,
        u"([url=javascript:alert(1)]a[/url])¶"_s);
    row("link to a file", u"[url]file:///etc/passwd[/url]"_s,
        u"([url]file:///etc/passwd[/url])¶"_s);
    row("a bad link in a good one", u"[url=https://a.b][url=x:y]a[/url]b[/url]"_s,
        u"l([url=x:y]a[/url]b)¶"_s);
    row("mention", u"[user=17]Anna[/user]!"_s, u"@17(Anna)(!)¶"_s);
    row("mentions side by side", u"[user=17]A[/user][user=17]B[/user]"_s, u"@17(A)@17(B)¶"_s);
    row("mention without a name", u"[user=17][/user]"_s, u"@17()¶"_s);
    row("mention of all", u"[user=all]everybody[/user]"_s, u"@(everybody)¶"_s);
    row("mention with an attribute", u"[user=17 replace]A[/user]"_s, u"@17(A)¶"_s);
    row("styled mention", u"[b][user=17]A[/user][/b]"_s, u"b@17(A)¶"_s);
    row("mention with styles in it", u"[user=17]A[b]B[/b][/user]"_s, u"@(A)b@(B)¶"_s);
    row("mention over two lines", u"[user=17]A\nB[/user]"_s, u"@(A)¶@(B)¶"_s);
    row("mention of nobody", u"[user=0]a[/user][user=x]b[/user][user]c[/user]"_s,
        u"([user=0]a[/user][user=x]b[/user][user]c[/user])¶"_s);
    row("mention with a number too large", u"[user=99999999999999999999]a[/user]"_s,
        u"([user=99999999999999999999]a[/user])¶"_s);
    row("lines", u"a\nb\r\nc\rd[BR]e"_s, u"(a)¶(b)¶(c)¶(d)¶(e)¶"_s);
    row("empty lines", u"a\n\nb\n"_s, u"(a)¶¶(b)¶¶"_s);
    row("quote", u">>a\n>> b\nc >>d"_s, u"»(a)¶»(b)¶(c >>d)¶"_s);
    row("styled quote", u">>[b]a[/b]"_s, u"»b(a)¶"_s);
    row("quote in a style", u"[b]a\n>>b[/b]"_s, u"b(a)¶»b(b)¶"_s);
    row("quote sign behind a code", u"[b]>>a[/b]"_s, u"b(>>a)¶"_s);
    row("one sign is no quote", u">a"_s, u"(>a)¶"_s);
    row("emoji", u"[b]😀[/b]👩‍💻"_s, u"b(😀)(👩‍💻)¶"_s);
}

void TestBbCode::readsCodes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(described(BbCode::read(text)), expected);
}

void TestBbCode::inventsNothingAndLeavesForeignTextAlone()
{
    QRandomGenerator random(20260504);
    for (int round = 0; round < 10'000; ++round) {
        const QString text = randomText(random);
        const QList<BbCode::Line> lines = BbCode::read(text);
        const QString words = wordsOf(lines);
        const auto breaks = text.count(u'\n') + text.count("[br]"_L1);
        const bool foreignStays = std::ranges::all_of(
            QStringList{u"<b>"_s, u"&amp;"_s, u"[url=javascript:x]"_s, u"[user=]"_s},
            [&](const QString &piece) { return words.count(piece) >= text.count(piece); });
        if (!isPartOf(words, text) || words.contains(u'\n') || words.contains(u'\r')
            || lines.size() != breaks + 1 || !foreignStays)
            QFAIL(qPrintable(u"%1\ngave %2"_s.arg(text, described(lines))));
    }
}

void TestBbCode::takesTimeInProportionToTheText_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece : {u"[b]"_s, u"[/b]"_s, u"["_s, u"[url="_s, u"[url=https://a.b]"_s,
                                 u"[user=5]"_s, u"[url]"_s, u"[code]"_s, u"[size=9]"_s,
                                 u"[b][i][/b][/i]"_s, u"\n>>"_s, u"[br]"_s, u"]"_s})
        QTest::addRow("%s", qPrintable(piece.simplified())) << piece;
}

//! A hundred thousand codes: with any step back over what was read this would take many seconds.
void TestBbCode::takesTimeInProportionToTheText()
{
    QFETCH(const QString, piece);
    const QString half = piece.repeated(50'000);
    QString closing = piece;
    closing.replace(u'[', "[/"_L1);
    QElapsedTimer timer;
    timer.start();
    const QList<BbCode::Line> lines = BbCode::read(half + closing.repeated(50'000));
    QVERIFY(!lines.isEmpty());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestBbCode::callsPeopleByTheirNames()
{
    const QList<Person> people{{.id = PersonId(17), .name = u"Anna [b]"_s, .position = {}}};
    const auto named = [&people](const QString &text) {
        return described(BbCode::withNames(BbCode::read(text), people));
    };
    QCOMPARE(named(u"[user=17]she[/user]"_s), u"@17(Anna [b])¶"_s);
    QCOMPARE(named(u"[user=17][/user]"_s), u"@17(Anna [b])¶"_s);
    QCOMPARE(named(u"[user=18]he[/user]"_s), u"@18(he)¶"_s);
    QCOMPARE(named(u"[user=all]they[/user]"_s), u"@(they)¶"_s);
}

void TestBbCode::keepsTheBeginningWithoutCuttingACharacter()
{
    const auto beginning = [](const QString &text, qsizetype length) {
        return described(BbCode::beginningOf(BbCode::read(text), length));
    };
    QCOMPARE(beginning(u"[b]abc[/b]def"_s, 1000), u"b(abc)(def)¶"_s);
    QCOMPARE(beginning(u"[b]abc[/b]def"_s, 45), u"b(abc)(de)¶"_s);
    QCOMPARE(beginning(u"a😀b"_s, 42), u"(a)¶"_s);
    QCOMPARE(beginning(u"a😀b"_s, 43), u"(a😀)¶"_s);
}

void TestBbCode::endsAfterManyEmptyLines()
{
    const QList<BbCode::Line> lines = BbCode::read(QString(20'000, u'\n'));
    QCOMPARE(lines.size(), 20'001);
    QVERIFY(BbCode::beginningOf(lines, 4000).size() <= 101);
}

void TestBbCode::givesOneLineOfPlainText()
{
    QCOMPARE(BbCode::plainText(BbCode::read(u"[b]Hello[/b]\n\n>>[user=1]Anna[/user]  there"_s)),
             u"Hello Anna there"_s);
}

QTEST_GUILESS_MAIN(TestBbCode)
#include "tst_bbcode.moc"
