// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/safemode.h"
#include "app/desk/diagnostics.h"
#include "app/desk/logfile.h"
#include "app/desk/redaction.h"
#include "tests/lock/fakelocksource.h"
#include "tests/support/patience.h"
#include "widgets/shell/diagnosticsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What no text for support may have in it.
const QStringList kPlanted{u"0912345678"_s, u"nguyen.van.a@example.test"_s, u"geheim"_s,
                           u"eyJhbGciOi.eyJzdWIi.c2ln"_s};

} // namespace

/// What helps to find a fault: the log, diagnostics that are shown before they are saved, safe
/// mode.
class TestSupporting : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] console::Options options(const QString &profile, bool safe) const
    {
        console::Options options;
        options.dataDir = m_dir.filePath(u"data"_s);
        options.profile = profile;
        options.ephemeralKey = true;
        options.offline = true;
        options.safeMode = safe;
        options.policy = desk::Policy();
        return options;
    }
    [[nodiscard]] QString settingsOf(const QString &profile) const
    {
        const QString folder = m_dir.filePath(u"data/profiles/"_s + profile);
        if (!QDir().mkpath(folder))
            qFatal("no folder for the test");
        return folder + u"/settings.ini"_s;
    }

private Q_SLOTS:
    void personsAndSecretsAreTakenOut_data();
    void personsAndSecretsAreTakenOut();
    void theLogTurnsOver();
    void messagesGoToTheLog();
    void diagnosticsTellNothingPersonal();
    void theSyncLogTellsNothingPersonal();
    void diagnosticsAreShownBeforeTheyAreSaved();
    void recordsOfCrashesAreChosen();
    void thePolicyForbidsThem();
    void anUnexpectedEndIsTold();
    void theOptionIsRead();
    void safeModeBeginsAnew();
    void safeModeKeepsTheLock();
};

void TestSupporting::personsAndSecretsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", u"reports: 500 records, page 12 of 2000"_s,
        u"reports: 500 records, page 12 of 2000"_s);
    row("mobile", u"call 0912345678 now"_s, u"call 0… now"_s);
    row("in-groups", u"0252 382 1234; +84 912 345 678"_s, u"0…; 0…"_s);
    row("a-moment", u"2025-06-12T02:00:00.000Z"_s, u"2025-06-12T02:00:00.000Z"_s);
    row("a-version", u"Qt 6.8.2, kernel 6.12.48"_s, u"Qt 6.8.2, kernel 6.12.48"_s);
    row("mail", u"from a.b@example.test."_s, u"from …@…."_s);
    row("bearer", u"Authorization: Bearer abc.def"_s, u"Authorization: Bearer …"_s);
    row("token", u"refresh_token=abc&x=1"_s, u"refresh_token=…&x=1"_s);
    row("json", u"{\"access_token\":\"abc\"}"_s, u"{\"access_token\":\"…\"}"_s);
    row("pin", u"pin: 2468; mapping: none"_s, u"pin: …; mapping: none"_s);
    row("jwt", u"got eyJhbGciOi.eyJzdWIi.c2ln"_s, u"got …"_s);
    row("query", u"GET https://ioc.test/cb?code=abc done"_s, u"GET https://ioc.test/cb?… done"_s);
    row("password", u"http://me:geheim@proxy.test:3128/"_s, u"http://…@proxy.test:3128/"_s);
    row("home", QDir::homePath() + u"/x"_s, u"~/x"_s);
}

void TestSupporting::personsAndSecretsAreTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(desk::redacted(text), expected);
    QCOMPARE(desk::redacted(expected), expected); // what was taken out once stays out
}

void TestSupporting::theLogTurnsOver()
{
    const QString folder = m_dir.filePath(u"log"_s);
    {
        desk::LogFile log(folder, {.bytes = 1000, .files = 3});
        for (int i = 0; i < 100; ++i)
            log.write(QtWarningMsg, "ioc.sync", u"line %1 of 0912345678"_s.arg(i));
    }
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QFileInfo &file : files) {
        QVERIFY(file.size() <= 1000);
        QVERIFY(!contentOf(file.filePath()).contains("0912345678"_L1));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    const QStringList lines = desk::newestLogLines(folder, 12);
    QCOMPARE(lines.size(), 12);
    QVERIFY2(lines.constLast().endsWith(u"warning ioc.sync: line 99 of 0…"_s),
             qPrintable(lines.constLast()));
    QVERIFY(lines.constFirst().contains("line 88 "_L1));
    // Goes on where it was.
    desk::LogFile same(folder, {.bytes = 1000, .files = 3});
    same.write(QtInfoMsg, nullptr, u"again"_s);
    QVERIFY(desk::newestLogLines(folder, 1).value(0).endsWith("info default: again"_L1));
}

void TestSupporting::messagesGoToTheLog()
{
    const QString folder = m_dir.filePath(u"messages"_s);
    {
        desk::LogFile log(folder);
        log.takeMessages();
        QTest::ignoreMessage(QtWarningMsg, "Bearer geheim");
        qWarning("Bearer geheim");
    }
    QTest::ignoreMessage(QtWarningMsg, "not any more");
    qWarning("not any more");
    const QStringList lines = desk::newestLogLines(folder, 10);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().endsWith(u"Bearer …"_s), qPrintable(lines.constFirst()));
}

void TestSupporting::diagnosticsTellNothingPersonal()
{
    const QString settings = settingsOf(u"told"_s);
    const QString folder = QFileInfo(settings).path();
    {
        QSettings file(settings, QSettings::IniFormat);
        file.setValue(u"server"_s, u"https://ioc.example.test/"_s);
        file.setValue(u"lock/pin"_s, kPlanted.at(2));
        file.setValue(u"lock/name"_s, u"Nguyễn Thị Hạnh"_s);
        file.setValue(u"filters/"_s + kPlanted.at(0), u"x"_s);
        desk::LogFile log(desk::logFolder(folder));
        for (const QString &planted : kPlanted)
            log.write(QtWarningMsg, "ioc.sync", u"password="_s + planted);
    }
    desk::DiagnosticFacts facts{.profileDirectory = folder};
    facts.status.user.name = u"Nguyễn Thị Hạnh"_s;
    facts.status.user.id = u"tk-dieuhanh"_s;
    facts.status.lastError = core::Error{core::ErrorKind::Server, u"call "_s + kPlanted.at(0), {}};
    syncing::CollectionStatus reports;
    reports.collection = domain::Collection::Reports;
    reports.records = 42;
    facts.status.collections = {reports};
    const QString text = desk::diagnostics(facts);
    for (const QString &planted : kPlanted + QStringList{u"Hạnh"_s, u"tk-dieuhanh"_s})
        QVERIFY2(!text.contains(planted), qPrintable(text));
    for (const QString &told :
         {u"== program =="_s, u"Qt 6"_s, u"server=https://ioc.example.test/"_s, u"settings.ini: "_s,
          u"reports: 42 records"_s, u"last error server: call 0…"_s, u"password=…"_s})
        QVERIFY2(text.contains(told), qPrintable(told + u'\n' + text));
}

/// What a line says of a record, a person or an edit is left out; the rest goes through the sieve.
void TestSupporting::theSyncLogTellsNothingPersonal()
{
    desk::DiagnosticFacts facts{.profileDirectory = m_dir.filePath(u"nowhere"_s)};
    const QDateTime at(QDate(2025, 6, 12), QTime(1, 0), QTimeZone::UTC);
    for (const auto event : domain::kSyncEvents)
        facts.syncLog.push_back({.at = at,
                                 .event = event,
                                 .collection = domain::Collection::Reports,
                                 .count = 3,
                                 .detail = u"call "_s + kPlanted.at(0) + u' ' + kPlanted.at(1)});
    for (const auto event : {domain::SyncEvent::EditRefused, domain::SyncEvent::EditConflict,
                             domain::SyncEvent::EditSent, domain::SyncEvent::EditLost,
                             domain::SyncEvent::RecordsReleased, domain::SyncEvent::RightsChanged,
                             domain::SyncEvent::FeedRefused, domain::SyncEvent::TrailRefused})
        facts.syncLog.push_back({.at = at, .event = event, .detail = u"Nguyễn Thị Hạnh"_s});
    const QString text = desk::diagnostics(facts);
    for (const QString &planted : kPlanted + QStringList{u"Hạnh"_s})
        QVERIFY2(!text.contains(planted), qPrintable(text));
    for (const auto event : domain::kSyncEvents)
        QVERIFY(text.contains(u"2025-06-12T01:00:00Z %1 reports 3"_s.arg(domain::code(event))));
    QVERIFY(text.contains(u"connection-lost reports 3 call 0… …@…"_s));
}

void TestSupporting::diagnosticsAreShownBeforeTheyAreSaved()
{
    console::Console console(options(u"shown"_s, false),
                             std::make_unique<locktest::FakeLockSource>());
    const QSignalSpy opened(&console, &console::Console::opened);
    console.start();
    QTRY_COMPARE(opened.size(), 1);
    const auto reread = console.desk().sync().reread(domain::Collection::Reports);
    QTRY_VERIFY(reread.isFinished());
    auto &window = console.window();
    window.show();
    const auto actions = window.menuBar()->findChildren<QAction *>();
    const auto entry = std::ranges::find_if(actions, [](const QAction *action) {
        return action->text() ==
               QCoreApplication::translate("shell::MainWindow", "Save diagnostics…");
    });
    QVERIFY(entry != actions.end());
    (*entry)->trigger();
    shell::DiagnosticsDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<shell::DiagnosticsDialog *>()));
    const QString shown = dialog->findChild<QPlainTextEdit *>(u"diagnostics-text"_s)->toPlainText();
    for (const auto &name : {"== sync =="_L1, "cursor-expired reports asked for"_L1})
        QVERIFY2(shown.contains(name), qPrintable(shown));
    const QString path = m_dir.filePath(u"saved.txt"_s);
    dialog->saveTo(path);
    QCOMPARE(contentOf(path).trimmed(), shown.trimmed());
    auto *outcome = dialog->findChild<QLabel *>(u"diagnostics-outcome"_s);
    QVERIFY(outcome->isVisible() && outcome->text().contains(path));
    dialog->saveTo(m_dir.filePath(u"no/such/folder.txt"_s));
    QCOMPARE(outcome->property("notice").toString(), u"bad"_s);
    dialog->reject();
}

namespace {

/// What a run of the profile has left that did not end in order, with records chosen.
void leaveRecord(const QString &settings)
{
    QSettings chosen(settings, QSettings::IniFormat);
    chosen.setValue(u"support/keepCrashRecords"_s, true);
    const QString folder = QFileInfo(settings).path() + u"/crashes"_s;
    QFile record(folder + u"/run-20250612T010000000-7.txt"_s);
    if (!QDir().mkpath(folder) || !record.open(QIODevice::WriteOnly) ||
        record.write("IOC Console 0.1.0\nsignal SIGSEGV\n") < 0)
        qFatal("no record for the test");
}

QStringList recordsOf(const QString &settings)
{
    return QDir(QFileInfo(settings).path() + u"/crashes"_s).entryList(QDir::Files);
}

} // namespace

void TestSupporting::recordsOfCrashesAreChosen()
{
    const QString settings = settingsOf(u"chosen"_s);
    console::Console console(options(u"chosen"_s, false),
                             std::make_unique<locktest::FakeLockSource>());
    const QSignalSpy opened(&console, &console::Console::opened);
    console.start();
    QTRY_COMPARE(opened.size(), 1);
    console.window().show();
    console.window().tellUnexpectedEnd();
    auto *button = console.window().findChild<QPushButton *>(u"end-band-button"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(console.window().findChild<QCheckBox *>(u"diagnostics-crashes"_s));
    QVERIFY(!button->isVisible());
    auto *choice = console.window().findChild<QCheckBox *>(u"diagnostics-crashes"_s);
    QVERIFY(choice->isEnabled() && !choice->isChecked()); // not unless asked for
    QVERIFY(!console.crashes().areKept());
    QTest::keyClick(choice, Qt::Key_Space);
    QVERIFY(choice->isChecked() && console.crashes().areKept());
    leaveRecord(settings);
    QTest::keyClick(choice, Qt::Key_Space);
    QVERIFY(!console.crashes().areKept());
    QCOMPARE(recordsOf(settings), QStringList());
}

void TestSupporting::thePolicyForbidsThem()
{
    const QString settings = settingsOf(u"forbidden"_s);
    leaveRecord(settings);
    auto asked = options(u"forbidden"_s, false);
    asked.policy->crashRecordsForbidden = true;
    console::Console console(asked, std::make_unique<locktest::FakeLockSource>());
    const QSignalSpy opened(&console, &console::Console::opened);
    console.start();
    QTRY_COMPARE(opened.size(), 1);
    console.window().show();
    QVERIFY(!console.crashes().areKept());
    QCOMPARE(recordsOf(settings), QStringList());
    QVERIFY(!console.window().findChild<QPushButton *>(u"end-band-button"_s)->isVisible());
}

void TestSupporting::anUnexpectedEndIsTold()
{
    const QString settings = settingsOf(u"ended"_s);
    leaveRecord(settings);
    for (const bool first : {true, false}) {
        console::Console console(options(u"ended"_s, false),
                                 std::make_unique<locktest::FakeLockSource>());
        const QSignalSpy opened(&console, &console::Console::opened);
        console.start();
        QTRY_COMPARE(opened.size(), 1);
        console.window().show();
        auto *button = console.window().findChild<QPushButton *>(u"end-band-button"_s);
        QCOMPARE(button->isVisible(), first); // once
        console.setLanguage(u"en"_s);
        if (!first)
            console.window().tellUnexpectedEnd();
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(console.window().findChild<QPlainTextEdit *>(u"diagnostics-text"_s));
        const QString shown =
            console.window().findChild<QPlainTextEdit *>(u"diagnostics-text"_s)->toPlainText();
        QVERIFY2(shown.contains("signal SIGSEGV"_L1), qPrintable(shown)); // and kept
        QCOMPARE(recordsOf(settings), QStringList{u"ended-20250612T010000000-7.txt"_s});
    }
}

void TestSupporting::theOptionIsRead()
{
    const auto safe = console::parseOptions({u"--safe-mode"_s});
    QVERIFY(safe && safe->safeMode);
    QVERIFY(!console::parseOptions({})->safeMode);
}

void TestSupporting::safeModeBeginsAnew()
{
    const QString settings = settingsOf(u"safe"_s);
    {
        QSettings file(settings, QSettings::IniFormat);
        file.setValue(u"language"_s, u"en"_s);
        file.setValue(u"theme"_s, u"dark"_s);
        file.setValue(u"window/state"_s, QByteArray("of last time"));
    }
    const QString before = contentOf(settings);
    {
        console::Console console(options(u"safe"_s, true),
                                 std::make_unique<locktest::FakeLockSource>());
        const QSignalSpy opened(&console, &console::Console::opened);
        console.start();
        QTRY_COMPARE(opened.size(), 1);
        console.window().restoreLast();
        console.window().show();
        QCOMPARE(console.theme().mode(), common::Theme::Mode::Light);
        QVERIFY(!QFileInfo(console.settingsFile()).fileName().startsWith("settings"_L1));
        QSettings changed(console.settingsFile(), QSettings::IniFormat);
        changed.setValue(u"theme"_s, u"dark"_s);
    }
    QCOMPARE(contentOf(settings), before);
    const QSettings again(console::safeSettings(settings), QSettings::IniFormat);
    QCOMPARE(again.allKeys(), QStringList{u"language"_s});
    QCOMPARE(again.value(u"language"_s).toString(), u"en"_s);
}

/// Lock and PIN of the profile are not begun anew.
void TestSupporting::safeModeKeepsTheLock()
{
    const QString settings = settingsOf(u"locked"_s);
    {
        QSettings file(settings, QSettings::IniFormat);
        const core::SystemClock clock;
        session::Lock lock(file, clock);
        lock.setPin(u"246810"_s);
        lock.lock(u"tk-1"_s, u"Somebody"_s, false);
        QVERIFY(lock.isLocked());
    }
    {
        console::Console console(options(u"locked"_s, true),
                                 std::make_unique<locktest::FakeLockSource>());
        const QSignalSpy opened(&console, &console::Console::opened);
        console.start();
        QTRY_COMPARE(opened.size(), 1);
        console.window().restoreLast();
        console.window().show();
        const auto *page = console.window().findChild<QWidget *>(u"lock-page"_s);
        QVERIFY(page && page->isVisible());
        QVERIFY(!console.window().menuBar()->isVisible());
    }
    QSettings file(settings, QSettings::IniFormat);
    const core::SystemClock clock;
    const session::Lock lock(file, clock);
    QVERIFY(lock.isLocked() && lock.hasPin());
}

QTEST_MAIN(TestSupporting)
#include "tst_supporting.moc"
