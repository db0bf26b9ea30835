// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/firstrun.h"
#include "app/console/language.h"
#include "tests/accessibility/controls.h"
#include "tests/support/clipping.h"
#include "tests/support/patience.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using shell::FirstRun;
using shell::FirstSteps;
using enum FirstSteps::Backend;

/// The four pages that somebody sees before anything else, with the keyboard alone, and what is
/// remembered of them.
class TestFirstRun : public QObject
{
    Q_OBJECT

    common::Theme m_theme;
    console::Language m_language;
    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] console::Options asked() const
    {
        console::Options options;
        options.profile = u"default"_s;
        options.dataDir = m_home->path();
        options.policy = desk::Policy();
        return options;
    }
    std::unique_ptr<FirstRun> open(const QUrl &laidDown = {})
    {
        auto dialog = std::make_unique<FirstRun>(m_theme, u"vi"_s, laidDown);
        connect(dialog.get(), &FirstRun::languageRequested, this,
                [this](const QString &language) { m_language.speak(language); });
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get(), kTryPatience))
            qFatal("the first steps do not open");
        return dialog;
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void look(const FirstRun &dialog, const QString &name)
    {
        const QString pictures = qEnvironmentVariable("IOC_PICTURES");
        if (!pictures.isEmpty())
            QVERIFY(const_cast<FirstRun &>(dialog).grab().save(pictures + u'/' + name));
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(common::Look()); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_language.speak(u"vi"_s);
    }
    void aServerByKeysAlone();
    void theDemonstrationIsRemembered();
    void skippedIsNeverAskedAgain();
    void aServerLaidDownIsNotAskedFor();
    void everyPageIsWhole_data();
    void everyPageIsWhole();
    void addresses_data();
    void addresses();
    void whoIsAsked_data();
    void whoIsAsked();
};

void TestFirstRun::aServerByKeysAlone()
{
    auto options = asked();
    QVERIFY(console::isFirstRun(options));
    const auto dialog = open();
    press(Qt::Key_Down); // English
    QTRY_COMPARE(dialog->windowTitle(), u"First steps"_s);
    press(Qt::Key_Return);
    QCOMPARE(dialog->page(), 1);
    const auto *next = dialog->findChild<QPushButton *>(u"first-next"_s);
    QVERIFY(!next->isEnabled()); // no address yet
    QTest::keyClicks(QApplication::focusWidget(), u"ioc.example.gov.vn"_s);
    QVERIFY(next->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(dialog->page(), 2);
    press(Qt::Key_Return);
    QCOMPARE(dialog->page(), 3);
    QVERIFY(dialog->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog->isVisible());
    const FirstSteps steps = dialog->chosen();
    QCOMPARE(steps, (FirstSteps{.language = u"en"_s,
                                .backend = Server,
                                .server = QUrl(u"https://ioc.example.gov.vn"_s),
                                .signIn = true}));
    console::takeFirstSteps(options, steps);
    QCOMPARE(options.server, steps.server);
    QVERIFY(!console::isFirstRun(asked()));
    const QSettings kept(m_home->filePath(u"profiles/default/settings.ini"_s),
                         QSettings::IniFormat);
    QCOMPARE(kept.value(u"language"_s).toString(), u"en"_s);
}

void TestFirstRun::theDemonstrationIsRemembered()
{
    const auto dialog = open();
    press(Qt::Key_Return);
    dialog->findChild<QRadioButton *>(u"first-demo"_s)->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog->isVisible());
    auto options = asked();
    console::takeFirstSteps(options, dialog->chosen());
    QVERIFY(options.demo && !dialog->chosen().signIn);
    QCOMPARE(options.profile, u"demo"_s);
    auto again = asked();
    QVERIFY(!console::isFirstRun(again));
    console::recallFirstSteps(again);
    QVERIFY(again.demo);
    auto named = asked(); // until a server is named
    named.server = QUrl(u"https://ioc.example.gov.vn"_s);
    console::recallFirstSteps(named);
    QVERIFY(!named.demo);
    auto later = asked();
    console::recallFirstSteps(later);
    QVERIFY(!later.demo);
}

void TestFirstRun::skippedIsNeverAskedAgain()
{
    const auto dialog = open();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    auto options = asked();
    const auto before = options;
    QCOMPARE(dialog->chosen(), (FirstSteps{.language = u"vi"_s}));
    console::takeFirstSteps(options, dialog->chosen());
    QVERIFY(options == before);
    QVERIFY(!console::isFirstRun(asked()));
    console::askFirstStepsAgain(asked());
    QVERIFY(console::isFirstRun(asked())); // only when somebody wants it
}

void TestFirstRun::aServerLaidDownIsNotAskedFor()
{
    const QUrl server(u"https://ioc.example.gov.vn"_s);
    const auto dialog = open(server);
    press(Qt::Key_Return);
    QCOMPARE(dialog->page(), 2);
    dialog->findChild<QPushButton *>(u"first-back"_s)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(dialog->page(), 0);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(dialog->chosen(), (FirstSteps{.language = u"vi"_s, .signIn = true}));
}

void TestFirstRun::everyPageIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::newRow("vietnamese") << u"vi"_s << 100;
    QTest::newRow("english") << u"en"_s << 100;
    QTest::newRow("large") << u"vi"_s << 175;
}

void TestFirstRun::everyPageIsWhole()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    m_theme.apply(common::Look{.textPercent = percent});
    m_language.speak(language);
    const auto dialog = open();
    dialog->findChild<QLineEdit *>(u"first-address"_s)->setText(u"ioc.example.gov.vn"_s);
    for (int page = 0; page < 4; ++page) {
        QCOMPARE(dialog->page(), page);
        QCOMPARE(support::clippedAtRest(*dialog), QStringList());
        const auto faults = accesstest::nameFaults(*dialog) + accesstest::mnemonicFaults(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        look(*dialog, u"first-run-%1-%2-%3.png"_s.arg(language).arg(percent).arg(page));
        press(Qt::Key_Return);
    }
    m_theme.apply(common::Look());
}

void TestFirstRun::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("name") << u" ioc.example.gov.vn "_s << u"https://ioc.example.gov.vn"_s;
    QTest::newRow("whole") << u"https://ioc.example.gov.vn/v"_s
                           << u"https://ioc.example.gov.vn/v"_s;
    QTest::newRow("plain") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("password") << u"https://an:mat@ioc.example.gov.vn"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("words") << u"trung tâm điều hành"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestFirstRun::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QCOMPARE(shell::backendAddress(typed), QUrl(meant));
}

void TestFirstRun::whoIsAsked_data()
{
    using Change = void (*)(console::Options &);
    QTest::addColumn<Change>("change");
    QTest::newRow("server") << Change(
        [](console::Options &one) { one.server = QUrl(u"https://a.vn"_s); });
    QTest::newRow("demo") << Change(
        [](console::Options &one) { one.demo = console::DemoScale::Small; });
    QTest::newRow("offline") << Change([](console::Options &one) { one.offline = true; });
    QTest::newRow("wall") << Change([](console::Options &one) { one.wall = true; });
    QTest::newRow("review") << Change([](console::Options &one) { one.review = u"a.iocr"_s; });
    QTest::newRow("safe-mode") << Change([](console::Options &one) { one.safeMode = true; });
    QTest::newRow("render") << Change(
        [](console::Options &one) { one.task = console::Options::Task::Render; });
    QTest::newRow("no-policy") << Change([](console::Options &one) {
        one.policy = core::failure(core::ErrorKind::InvalidArgument, u"policy"_s);
    });
}

void TestFirstRun::whoIsAsked()
{
    using Change = void (*)(console::Options &);
    QFETCH(Change, change);
    auto options = asked();
    QVERIFY(console::isFirstRun(options));
    change(options);
    QVERIFY(!console::isFirstRun(options));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    qunsetenv("IOC_TOKEN");
    TestFirstRun test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_firstrun.moc"
