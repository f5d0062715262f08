// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

//! Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndMarksAreLegible_data();
    void textAndMarksAreLegible();
    void accentsFollowThePaletteThatIsShown();
    void mayBeAppliedAgainWhileRunning();

private:
    static void addPairs(const char *scheme, Theme::Scheme value);
};

void TestTheme::addPairs(const char *scheme, Theme::Scheme value)
{
    const QPalette palette = Theme::palette(value);
    const Theme::Accents accents = Theme::accents(palette);
    const auto role = [&palette](QPalette::ColorRole which) {
        return palette.color(QPalette::Active, which);
    };
    const auto row = [scheme](const QByteArray &what, const QColor &ink, const QColor &ground,
                              double least) {
        QTest::addRow("%s: %s", scheme, what.constData()) << ink << ground << least;
    };
    constexpr double text = 4.5;
    constexpr double mark = 3.0;
    const std::pair<const char *, QColor> grounds[] = {{"window", role(QPalette::Window)},
                                                       {"sidebar", accents.sidebar},
                                                       {"card", accents.card},
                                                       {"selection", accents.selection},
                                                       {"chip", accents.chip}};
    for (const auto &[groundName, ground] : grounds) {
        const QByteArray there = QByteArray(" on ") + groundName;
        const auto on = [&there](const char *what) { return what + there; };
        row(on("text"), role(QPalette::WindowText), ground, text);
        row(on("button text"), role(QPalette::ButtonText), ground, text);
        row(on("secondary text"), accents.secondaryText, ground, text);
        row(on("focus ring"), accents.accent, ground, mark);
        row(on("outline"), accents.mark, ground, mark);
    }
    for (const QColor &ground : {role(QPalette::Window), accents.card, accents.sidebar}) {
        row("link", role(QPalette::Link), ground, text);
        row("success", accents.success, ground, text);
        row("warning", accents.warning, ground, text);
        row("danger", accents.danger, ground, text);
        row("placeholder", role(QPalette::PlaceholderText), ground, text);
    }
    for (const QColor &tint : {accents.accent, accents.success, accents.warning, accents.danger}) {
        const QColor ground = Theme::tinted(accents.card, tint);
        row("text of a message", role(QPalette::WindowText), ground, text);
        row("icon of a message", tint, ground, mark);
    }
    row("primary button", accents.accentInk, accents.accent, text);
    row("primary button, hovered", accents.accentInk,
        Theme::tinted(accents.accent, role(QPalette::Text), 0.08), text);
    row("selected text", role(QPalette::HighlightedText), role(QPalette::Highlight), text);
    row("tool tip", role(QPalette::ToolTipText), role(QPalette::ToolTipBase), text);
}

void TestTheme::textAndMarksAreLegible_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    addPairs("light", Theme::Scheme::Light);
    addPairs("dark", Theme::Scheme::Dark);
}

void TestTheme::textAndMarksAreLegible()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double measured = contrast(ink, ground);
    QVERIFY2(measured >= least,
             qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(measured)));
}

void TestTheme::accentsFollowThePaletteThatIsShown()
{
    const QPalette light = Theme::palette(Theme::Scheme::Light);
    const QPalette dark = Theme::palette(Theme::Scheme::Dark);
    QCOMPARE(Theme::schemeOf(light), Theme::Scheme::Light);
    QCOMPARE(Theme::schemeOf(dark), Theme::Scheme::Dark);
    QVERIFY(Theme::accents(light).card != Theme::accents(dark).card);
}

void TestTheme::mayBeAppliedAgainWhileRunning()
{
    Theme::apply(Theme::Scheme::Light);
    const QStyle *style = QApplication::style();
    QPushButton button;
    QCOMPARE(Theme::schemeOf(button.palette()), Theme::Scheme::Light);
    Theme::apply(Theme::Scheme::Dark);
    QCOMPARE(QApplication::style(), style);
    QTRY_COMPARE(Theme::schemeOf(button.palette()), Theme::Scheme::Dark);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
