// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/errortext.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSettings>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
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

/// Every theme can be read by everybody, and every error has its sentence.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("text");    ///< the least that holds for every text
        QTest::addColumn<double>("graphic"); ///< likewise for what is no text
        QTest::newRow("light") << u"light"_s << 4.5 << 3.0;
        QTest::newRow("dark") << u"dark"_s << 4.5 << 3.0;
        QTest::newRow("light-contrast") << u"light-contrast"_s << 7.0 << 4.5;
        QTest::newRow("dark-contrast") << u"dark-contrast"_s << 7.0 << 4.5;
        QTest::newRow("wall") << u"wall"_s << 7.0 << 4.5;
    }
    /// As the files of the themes have the colours, and as the program shows them.
    void contrasts()
    {
        QFETCH(QString, name);
        QFETCH(double, text);
        QFETCH(double, graphic);
        Theme theme;
        if (name == "wall"_L1)
            theme.setWall(20, 40);
        else
            theme.apply(
                {.dark = name.startsWith("dark"_L1), .highContrast = name.endsWith("contrast"_L1)});
        const QList grounds{Surface::Window, Surface::Panel, Surface::Raised};
        QStringList low;
        const auto hold = [&low](const QColor &ink, const QColor &ground, double least,
                                 const QString &what) {
            if (!ink.isValid() || !ground.isValid() || contrast(ink, ground) < least)
                low << u"%1 %2: %3"_s.arg(what, ink.name()).arg(contrast(ink, ground));
        };
        for (const Surface ground : grounds + QList{Surface::Selection}) {
            for (const Surface ink : {Surface::Text, Surface::TextMuted})
                hold(theme.color(ink), theme.color(ground), text,
                     u"ink %1 on %2"_s.arg(int(ink)).arg(int(ground)));
        }
        for (const Surface ground : grounds) {
            for (const Surface line : {Surface::Edge, Surface::Accent})
                hold(theme.color(line), theme.color(ground), graphic == 3.0 ? 3.0 : 4.5,
                     u"line %1 on %2"_s.arg(int(line)).arg(int(ground)));
            for (int i = 0; i < 8; ++i)
                hold(theme.series(i), theme.color(ground), graphic,
                     u"series %1 on %2"_s.arg(i).arg(int(ground)));
        }
        for (const Tone tone : {Tone::Good, Tone::Risk, Tone::Bad, Tone::Active, Tone::NoData}) {
            hold(theme.color(tone), theme.ground(tone), text,
                 u"tone %1 on its ground"_s.arg(int(tone)));
            for (const Surface ground : grounds)
                hold(theme.color(tone), theme.color(ground), text,
                     u"tone %1 on %2"_s.arg(int(tone)).arg(int(ground)));
        }
        // Buttons that are the next step, selected text: the panel's colour on the accent.
        hold(theme.color(Surface::Panel), theme.color(Surface::Accent), text, u"primary"_s);
        hold(theme.color(Surface::Accent), theme.color(Surface::Selection), graphic,
             u"accent on a selection"_s);
        QVERIFY2(low.isEmpty(), qPrintable(low.join(u'\n')));
        for (int i = 0; i < 8; ++i) {
            for (int other = 0; other < i; ++other)
                QVERIFY(theme.series(i) != theme.series(other));
        }
    }
    void everyThemeFileIsWhole_data() { contrasts_data(); }
    void everyThemeFileIsWhole()
    {
        QFETCH(QString, name);
        QFile file(u":/ioc/themes/%1.json"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto theme = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(theme.value("tones"_L1).toObject().size(), 5);
        QCOMPARE(theme.value("grounds"_L1).toObject().size(), 5);
        QCOMPARE(theme.value("surfaces"_L1).toObject().size(), 11);
        QCOMPARE(theme.value("series"_L1).toArray().size(), 8);
    }
    void aLookIsKept_data()
    {
        QTest::addColumn<common::Look>("look");
        QTest::newRow("as-it-comes") << common::Look();
        QTest::newRow("dark") << common::Look{.dark = true};
        QTest::newRow("all") << common::Look{
            .dark = true, .highContrast = true, .textPercent = 175, .reducedMotion = true};
    }
    void aLookIsKept()
    {
        QFETCH(common::Look, look);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        common::keepLook(settings, look);
        settings.sync();
        const QSettings again(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QCOMPARE(common::keptLook(again), look);
        settings.setValue(u"look/textPercent"_s, u"9000"_s); // not one that is offered
        QCOMPARE(common::keptLook(settings).textPercent, 100);
    }
    /// Texts of the application and those with a font of their own; lengths made for text.
    void largerLettersHoldAtOnce()
    {
        Theme theme;
        theme.apply(common::Look());
        QWidget window;
        QLabel plain(u"ỆỮ"_s, &window);
        QLabel title(u"ỆỮ"_s, &window);
        title.setFont(theme.font(common::TypeSize::Title));
        window.show();
        const int body = QFontInfo(plain.font()).pixelSize();
        const int large = QFontInfo(title.font()).pixelSize();
        for (const int percent : {150, 175, 125, 100}) {
            theme.apply(common::Look{.textPercent = percent});
            QCOMPARE(QFontInfo(plain.font()).pixelSize(), qRound(body * percent / 100.0));
            QCOMPARE(QFontInfo(title.font()).pixelSize(), qRound(large * percent / 100.0));
            QCOMPARE(theme.scaled(40), 40 * percent / 100);
        }
    }
    void motionCanBeReduced()
    {
        Theme theme;
        for (const bool still : {true, false}) {
            theme.apply(common::Look{.reducedMotion = still});
            QVERIFY(!still || !QApplication::isEffectEnabled(Qt::UI_General));
            QCOMPARE(QApplication::cursorFlashTime() == 0, still);
            QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0,
                     still);
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
