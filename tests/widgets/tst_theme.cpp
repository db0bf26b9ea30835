// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/errortext.h"
#include "widgets/common/theme.h"

#include <QTest>

#include <cmath>

using common::Surface;
using common::Theme;
using common::Tone;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

/// Contrast ratio as WCAG defines it.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// Both themes can be read by everybody, and every error has its sentence.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(Theme::Mode::Light);
        QTest::newRow("dark") << int(Theme::Mode::Dark);
    }
    void contrasts()
    {
        QFETCH(int, mode);
        Theme theme;
        theme.apply(Theme::Mode(mode));
        for (Surface ground :
             {Surface::Window, Surface::Panel, Surface::Raised, Surface::Selection}) {
            for (Surface ink : {Surface::Text, Surface::TextMuted})
                QVERIFY2(contrast(theme.color(ink), theme.color(ground)) >= 4.5,
                         qPrintable(QStringLiteral("ink %1 on %2").arg(int(ink)).arg(int(ground))));
        }
        for (Tone tone : {Tone::Good, Tone::Risk, Tone::Bad, Tone::Active, Tone::NoData}) {
            QVERIFY2(contrast(theme.color(tone), theme.ground(tone)) >= 4.5,
                     qPrintable(QStringLiteral("tone %1 on its ground").arg(int(tone))));
            QVERIFY2(contrast(theme.color(tone), theme.color(Surface::Panel)) >= 4.5,
                     qPrintable(QStringLiteral("tone %1 on a panel").arg(int(tone))));
        }
    }
    void lineHeightHoldsStackedMarks()
    {
        const Theme theme;
        for (auto size : {common::TypeSize::Small, common::TypeSize::Body, common::TypeSize::Title,
                          common::TypeSize::Figure}) {
            const QFontMetrics metrics(theme.font(size));
            // Every text stands in a margin of at least a pixel.
            QVERIFY(metrics.height() + 2 >=
                    metrics.tightBoundingRect(QStringLiteral("ỆỮgỵ")).height());
        }
    }
    void everyErrorHasItsSentenceAndNextStep()
    {
        QStringList titles;
        for (int kind = 0; kind <= int(core::ErrorKind::Internal); ++kind) {
            const auto text = common::describe({core::ErrorKind(kind), {}, {}});
            QVERIFY(!text.title.isEmpty() && text.sentence.endsWith(u'.') &&
                    text.nextStep.endsWith(u'.'));
            titles << text.title;
        }
        QCOMPARE(titles.removeDuplicates(), 0);
    }
    void everyIconNamedIsThere()
    {
        Theme theme;
        theme.apply(Theme::Mode::Light);
        for (const char *name : {"overview",       "map",
                                 "socio-economic", "health",
                                 "education",      "administration",
                                 "field-reports",  "media",
                                 "operations",     "search",
                                 "online",         "offline",
                                 "refresh",        "lock",
                                 "error",          "sun",
                                 "moon",           "language",
                                 "float",          "close",
                                 "photo",          "report-figures",
                                 "remarks"})
            QVERIFY2(!theme.icon(QString::fromLatin1(name)).isNull(), name);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
