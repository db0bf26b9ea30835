// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "tests/accessibility/pseudolocale.h"
#include "tests/accessibility/tabs.h"
#include "tests/support/clipping.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Only what is cut off for good is waited for so long: milliseconds.
constexpr int kLayoutPatience = 10'000;
const common::Look kLarge{
    .dark = false, .highContrast = true, .textPercent = 150, .reducedMotion = true};
constexpr QSize kWideScreen(1920, 1080);
constexpr QSize kSmallScreen(1366, 768);

QSize leastOf(const QWidget &widget)
{
    return widget.minimumSizeHint().expandedTo(widget.minimumSize());
}

/// The way down from a window that outgrew the screen to what needs the room.
QString whatGrows(const QWidget &window, const QSize &screen)
{
    const bool wide = window.width() > screen.width();
    const auto need = [wide](const QWidget *one) {
        return wide ? leastOf(*one).width() : leastOf(*one).height();
    };
    QStringList way;
    for (const QWidget *at = &window; at;) {
        way << u"%1#%2 %3×%4"_s.arg(QLatin1StringView(at->metaObject()->className()),
                                    at->objectName(), QString::number(leastOf(*at).width()),
                                    QString::number(leastOf(*at).height()));
        const QWidget *most = nullptr;
        for (const auto *child : at->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (child->isVisible() && !child->isWindow() && (!most || need(child) > need(most)))
                most = child;
        }
        at = most && need(most) > 40 ? most : nullptr;
    }
    return way.join(u" > "_s);
}

} // namespace

/// The panes of the real window in a language of longer texts, and with larger letters.
class TestLongTexts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    localetest::PseudoLocale m_pseudo;
    std::unique_ptr<console::Console> m_console;
    bool m_isPseudo = false;
    QSize m_screen;

    [[nodiscard]] shell::MainWindow &window() { return m_console->window(); }
    void look(const common::Look &look)
    {
        // As the dialog does it.
        const_cast<common::Theme &>(m_console->theme()).apply(look);
    }
    void prepare(const common::Look &wanted, const QSize &screen, bool pseudo);
    [[nodiscard]] QStringList cutOff(const QString &id);
    [[nodiscard]] QStringList untranslated();
    static void rows();

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void largeLettersAreWhole_data() { rows(); }
    void largeLettersAreWhole();
    void longTextsAreWhole_data() { rows(); }
    void longTextsAreWhole();
    void largeLongTextsAreWhole_data();
    void largeLongTextsAreWhole();
};

void TestLongTexts::initTestCase()
{
    console::Options options;
    options.demo = console::DemoScale::Small;
    options.profile = u"demo"_s;
    options.dataDir = m_dir.path();
    options.ephemeralKey = true;
    options.language = u"vi"_s;
    m_console = std::make_unique<console::Console>(options);
    QSignalSpy opened(m_console.get(), &console::Console::opened);
    m_console->start();
    QVERIFY(opened.wait(kTryPatience));
    window().restoreLast();
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window(), kTryPatience));
    QTRY_VERIFY(m_console->desk().sync().status().everComplete);
}

void TestLongTexts::rows()
{
    QTest::addColumn<QString>("pane");
    for (const auto &entry : console::allPanes())
        QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void TestLongTexts::prepare(const common::Look &wanted, const QSize &screen, bool pseudo)
{
    if (m_console->theme().look() != wanted)
        look(wanted);
    if (!std::exchange(m_isPseudo, pseudo) && pseudo) {
        m_console->setLanguage(u"vi"_s); // what the catalogue says in two languages has marks
        QCoreApplication::installTranslator(&m_pseudo);
    }
    m_screen = screen;
    window().resize(screen);
}

/// What stays cut off when the layouts have answered, in the pane and behind its tabs.
QStringList TestLongTexts::cutOff(const QString &id)
{
    accesstest::showAlone(window(), id);
    auto &pane = *window().workspace().pane(id);
    const QString pictures = qEnvironmentVariable("IOC_PICTURES");
    int number = 0;
    return accesstest::behindEveryTab(pane, [&] {
        QStringList cut;
        (void)QTest::qWaitFor(
            [&] {
                window().resize(m_screen);
                cut = support::clippedTexts(window());
                if (window().size() != m_screen)
                    cut << whatGrows(window(), m_screen);
                return cut.isEmpty();
            },
            kLayoutPatience);
        if (!pictures.isEmpty())
            window().grab().save(
                u"%1/%2-%3-%4.png"_s.arg(pictures, QLatin1StringView(QTest::currentTestFunction()),
                                         id, QString::number(++number)));
        return cut + untranslated();
    });
}

void TestLongTexts::largeLettersAreWhole()
{
    QFETCH(QString, pane);
    prepare(kLarge, kWideScreen, false);
    const auto faults = cutOff(pane);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// Texts of ours that no translator was asked for: English words outside of brackets. What the
/// records say is Vietnamese.
QStringList TestLongTexts::untranslated()
{
    if (!m_isPseudo)
        return {};
    QStringList shown;
    for (const auto *label : window().findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    for (const auto *button : window().findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            shown << button->text() << button->toolTip() << button->accessibleName();
    }
    for (const auto *tabs : window().findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            shown << tabs->tabText(i);
    }
    for (const auto *box : window().findChildren<QComboBox *>()) {
        for (int i = 0; box->isVisible() && i < box->count(); ++i)
            shown << box->itemText(i);
    }
    // Names of the records begin with capitals or have marks, addresses and codes have other signs.
    static const QRegularExpression words(u"^[A-Za-z ,.:…]*\\b[a-z]{3,}\\b[A-Za-z ,.:…]*$"_s);
    QStringList found;
    for (const QString &text : std::as_const(shown)) {
        if (words.match(text).hasMatch())
            found << u"untranslated: "_s + text;
    }
    found.removeDuplicates();
    return found;
}

void TestLongTexts::longTextsAreWhole()
{
    QFETCH(QString, pane);
    prepare({}, kSmallScreen, true);
    const auto faults = cutOff(pane);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The panes that hold it: both at once are more than a small screen was made for.
void TestLongTexts::largeLongTextsAreWhole_data()
{
    QTest::addColumn<QString>("pane");
    for (const char *pane : {"overview", "map", "socio-economic", "health"})
        QTest::newRow(pane) << QString::fromLatin1(pane);
}

void TestLongTexts::largeLongTextsAreWhole()
{
    QFETCH(QString, pane);
    prepare(kLarge, kSmallScreen, true);
    const auto faults = cutOff(pane);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestLongTexts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_longtexts.moc"
