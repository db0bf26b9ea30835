// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "models/packages/manifest.h"
#include "tests/support/keyringsession.h"

#include <QImage>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using support::Outcome;

namespace {

constexpr int kInstallPatience = 60'000;
const QString kBin = QStringLiteral(IOC_BIN_DIR "/");
const QStringList kPrograms{u"ioc-console"_s, u"iocctl"_s, u"ioc-demo-backend"_s};

Outcome ran(const QString &program, const QStringList &arguments,
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(kInstallPatience);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The long options that the text names.
QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression form(u"(?<![\\w-])--[a-z][a-z-]*"_s);
    QSet<QString> found;
    for (const auto &match : form.globalMatch(text))
        found << match.captured();
    return found;
}

QStringList sorted(const QSet<QString> &words)
{
    QStringList list(words.cbegin(), words.cend());
    list.sort();
    return list;
}

QString helpOf(const QString &program)
{
    return QString::fromUtf8(ran(kBin + program, {u"--help"_s}).out);
}

/// Options that --help describes, in its list.
QSet<QString> describedIn(const QString &help)
{
    static const QRegularExpression form(u"^  (?:-\\w, )?(--[a-z-]+)"_s,
                                         QRegularExpression::MultilineOption);
    QSet<QString> found;
    for (const auto &match : form.globalMatch(help))
        found << match.captured(1);
    return found;
}

/// Whether the subcommand has the option, by what it says when it does not.
bool takes(const QStringList &words, const QString &option)
{
    const auto refused = [](const QStringList &given) {
        const auto command = ctl::parseCommand(given);
        return command ? QString() : command.error();
    };
    for (const QString &given : {option, option + u"=1"_s}) {
        QString error = refused(words + QStringList{given});
        if (error.contains("needs a review package"_L1) || error.contains("needs the folder"_L1))
            error = refused(words + QStringList{u"x"_s, given});
        if (error.contains("does not belong"_L1))
            return false;
    }
    return true;
}

QString unpacked(const QString &path)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    QByteArray text(1 << 20, '\0');
    const int size = file ? gzread(file, text.data(), unsigned(text.size())) : 0;
    if (file)
        gzclose(file);
    return QString::fromUtf8(text.first(std::max(size, 0)));
}

} // namespace

/// What a package brings beside the programs: it is where desktops look for it, they understand it,
/// and it says what the programs do.
class TestInstalled : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString manual(const QString &program) const
    {
        QString text = unpacked(file(u"share/man/man1/%1.1.gz"_s.arg(program)));
        return text.replace(u"\\-"_s, u"-"_s);
    }
    /// What bash offers after the words, the last of which is being typed.
    [[nodiscard]] QStringList offered(const QStringList &words) const
    {
        const QString script = u"source '%1'\nPATH='%2':$PATH\nCOMP_WORDS=(\"$@\")\n"
                               "COMP_CWORD=$(($# - 1))\n_ioc \"$1\" \"${@: -1}\" \"${@: -2:1}\"\n"
                               "printf '%s\\n' \"${COMPREPLY[@]}\"\n"_s.arg(
                                   file(u"share/bash-completion/completions/"_s + words.first()),
                                   kBin.chopped(1));
        const auto outcome = ran(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s} + words);
        return QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase();
    void desktopEntriesStartThePrograms_data();
    void desktopEntriesStartThePrograms();
    void reviewPackagesAreKnown();
    void iconsHaveTheirSizes();
    void metainfoIsValid();
    void manualsNameEveryOption_data();
    void manualsNameEveryOption();
    void bashOffersEveryOption_data();
    void bashOffersEveryOption();
    void bashOffersValues_data();
    void bashOffersValues();
    void everySubcommandTakesWhatIsOffered();
    void theWallComesBack();
    void theSelfTestNamesWhatItLooksAt();
};

void TestInstalled::initTestCase()
{
    const auto outcome = ran(QStringLiteral(IOC_CMAKE),
                             {u"--install"_s, QStringLiteral(IOC_BUILD_DIR), u"--prefix"_s,
                              m_dir.path(), u"--component"_s, u"files"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    for (const QString &name :
         {u"lib/systemd/user/ioc-wall.service"_s, u"libexec/ioc-console/wall-session"_s,
          u"share/xsessions/ioc-wall.desktop"_s, u"share/zsh/vendor-completions/_ioc-console"_s,
          u"share/man/man5/ioc-console-policy.5.gz"_s, u"share/doc/ioc-console/copyright"_s,
          u"share/doc/ioc-console/changelog.gz"_s, u"share/doc/ioc-console/examples/policy.ini"_s})
        QVERIFY2(QFile::exists(file(name)), qPrintable(name));
    QVERIFY(QFileInfo(file(u"libexec/ioc-console/wall-session"_s)).isExecutable());
}

void TestInstalled::desktopEntriesStartThePrograms_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"ioc-console"_s, u"ioc-wall"_s, u"ioc-review"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestInstalled::desktopEntriesStartThePrograms()
{
    QFETCH(QString, name);
    const QString path = file(u"share/applications/%1.desktop"_s.arg(name));
    const auto checked = ran(u"desktop-file-validate"_s, {path});
    QVERIFY2(checked.code == 0 && checked.out.isEmpty(), checked.out.constData());
    QSettings entry(path, QSettings::IniFormat);
    entry.beginGroup(u"Desktop Entry"_s);
    const QStringList exec = entry.value(u"Exec"_s).toString().split(u' ');
    QCOMPARE(exec.constFirst(), u"ioc-console"_s);
    const auto known = describedIn(helpOf(u"ioc-console"_s));
    for (const QString &word : exec.mid(1))
        QVERIFY2(word == "%f"_L1 || known.contains(word), qPrintable(word));
    QVERIFY(QFile::exists(
        file(u"share/icons/hicolor/48x48/apps/%1.png"_s.arg(entry.value(u"Icon"_s).toString()))));
    QVERIFY(!entry.value(u"Name[vi]"_s).toString().isEmpty());
}

void TestInstalled::reviewPackagesAreKnown()
{
    const auto built = ran(u"update-mime-database"_s, {file(u"share/mime"_s)});
    QVERIFY2(built.code == 0, built.err.constData());
    // The database is read once for each program: another one is asked, with this one before it.
    const QString package = file(u"opened"_s);
    QFile plain(package);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write(QByteArrayView("IOCREVW\x1a\x01\0\0\0", 12).toByteArray() + QByteArray(64, 'x'));
    plain.close();
    const QString named = u"a."_s + packages::kPackageSuffix;
    qputenv("XDG_DATA_DIRS", file(u"share"_s).toUtf8() + ':' + qgetenv("XDG_DATA_DIRS") +
                                 ":/usr/local/share:/usr/share");
    const QMimeDatabase database;
    QCOMPARE(database.mimeTypeForFile(package, QMimeDatabase::MatchContent).name(),
             u"application/x-ioc-review"_s);
    QCOMPARE(database.mimeTypeForFile(named, QMimeDatabase::MatchExtension).name(),
             u"application/x-ioc-review"_s);
    const QSettings entry(file(u"share/applications/ioc-review.desktop"_s), QSettings::IniFormat);
    QCOMPARE(entry.value(u"Desktop Entry/MimeType"_s).toString(), u"application/x-ioc-review"_s);
}

void TestInstalled::iconsHaveTheirSizes()
{
    for (const int side : {16, 22, 24, 32, 48, 64, 96, 128, 256, 512}) {
        const QImage icon(file(u"share/icons/hicolor/%1x%1/apps/ioc-console.png"_s.arg(side)));
        QCOMPARE(icon.size(), QSize(side, side));
        QCOMPARE(qAlpha(icon.pixel(0, 0)), 0); // the corners are round
        QCOMPARE(icon.pixelColor(side / 2, side / 12).blue() > 100, true);
    }
}

void TestInstalled::metainfoIsValid()
{
    const auto checked = ran(
        u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, u"--override=url-homepage-missing=info"_s,
                            file(u"share/metainfo/vn.ioc.console.metainfo.xml"_s)});
    QVERIFY2(checked.code == 0, checked.out.constData());
}

void TestInstalled::manualsNameEveryOption_data()
{
    QTest::addColumn<QString>("program");
    for (const QString &program : kPrograms)
        QTest::newRow(qPrintable(program)) << program;
}

void TestInstalled::manualsNameEveryOption()
{
    QFETCH(QString, program);
    const auto known = describedIn(helpOf(program));
    QVERIFY(known.size() > 8);
    auto named = optionsIn(manual(program));
    for (const QString &other : {u"--user"_s, u"--now"_s}) { // of systemctl
        if (!known.contains(other))
            named.remove(other);
    }
    if (program == "iocctl"_L1)
        named.remove(u"--review"_s); // of ioc-console
    QCOMPARE(sorted(named), sorted(known));
}

void TestInstalled::bashOffersEveryOption_data()
{
    manualsNameEveryOption_data();
}

void TestInstalled::bashOffersEveryOption()
{
    QFETCH(QString, program);
    const QString help = helpOf(program);
    auto expected = describedIn(help);
    QStringList words{program};
    if (program == "iocctl"_L1) { // before a subcommand: those of all
        const QString usage = help.section(u"Options:"_s, 0, 0);
        expected -= optionsIn(usage) - QSet{u"--server"_s};
        QVERIFY(expected.contains(u"--json"_s) && !expected.contains(u"--retry"_s));
    }
    auto got = offered(words << u"--"_s);
    got.sort();
    QCOMPARE(got, sorted(expected));
    if (program == "iocctl"_L1) {
        QCOMPARE(offered({program, u"quarantine"_s, u"--re"_s}), QStringList{u"--retry"_s});
        QVERIFY(offered({program, u"status"_s, u"--re"_s}).isEmpty());
    }
}

void TestInstalled::bashOffersValues_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &words, const QStringList &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("language", {u"ioc-console"_s, u"--lang"_s, {}}, {u"vi"_s, u"en"_s});
    row("begun", {u"ioc-console"_s, u"--theme"_s, u"d"_s}, {u"dark"_s});
    row("scale", {u"ioc-console"_s, u"--demo"_s, u"="_s, u"s"_s}, {u"small"_s});
    row("just begun", {u"ioc-console"_s, u"--theme"_s, u"="_s}, {u"light"_s, u"dark"_s});
    row("pane", {u"ioc-console"_s, u"--render"_s, u"over"_s}, {u"overview"_s});
    row("free", {u"ioc-console"_s, u"--server"_s, {}}, {});
    row("subcommand", {u"iocctl"_s, u"st"_s}, {u"status"_s});
    row("second word", {u"iocctl"_s, u"cache"_s, u"re"_s}, {u"rebuild"_s, u"restore"_s});
    row("after options", {u"iocctl"_s, u"--profile"_s, u"me"_s, u"query"_s, u"m"_s}, {u"media"_s});
    row("kind", {u"iocctl"_s, u"bulletin"_s, u"--kind"_s, u"q"_s}, {u"quarter"_s});
    row("format", {u"iocctl"_s, u"export"_s, u"indicators"_s, u"--format"_s, u"csv"_s},
        {u"csv"_s, u"csv-plain"_s});
}

void TestInstalled::bashOffersValues()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    QCOMPARE(offered(words), expected);
}

void TestInstalled::everySubcommandTakesWhatIsOffered()
{
    static const QRegularExpression form(u"^  iocctl ([a-z][a-z -]*[a-z])(?= |$)"_s,
                                         QRegularExpression::MultilineOption);
    const QString help = helpOf(u"iocctl"_s);
    const auto described = describedIn(help);
    QSet<QString> subcommands;
    for (const auto &match : form.globalMatch(help))
        subcommands << match.captured(1).section(u"  "_s, 0, 0).section(u" -"_s, 0, 0);
    QVERIFY(subcommands.size() > 15);
    for (const QString &subcommand : std::as_const(subcommands)) {
        const QStringList words = subcommand.split(u' ');
        const QStringList options = offered(QStringList{u"iocctl"_s} + words << u"--"_s);
        for (const QString &option : described)
            QVERIFY2(options.contains(option) == takes(words, option),
                     qPrintable(subcommand + u' ' + option));
    }
}

void TestInstalled::theWallComesBack()
{
    // A stand-in for the console that notes each start and fails at once.
    QVERIFY(QDir(m_dir.path()).mkdir(u"bin"_s));
    QFile wall(file(u"bin/ioc-console"_s));
    QVERIFY(wall.open(QIODevice::WriteOnly));
    wall.write("#!/bin/sh\necho \"$@\" >>\"$NOTES\"\nkill -9 $$\n");
    wall.close();
    QVERIFY(wall.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, file(u"bin"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"NOTES"_s, file(u"notes"_s));
    environment.insert(u"IOC_WALL_BUS"_s, u"1"_s); // no systemd and no bus: the loop
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.start(file(u"libexec/ioc-console/wall-session"_s), {u"--profile"_s, u"hall"_s});
    const auto starts = [this] {
        QFile notes(file(u"notes"_s));
        return notes.open(QIODevice::ReadOnly) ? notes.readAll().split('\n') : QByteArrayList();
    };
    QTRY_VERIFY_WITH_TIMEOUT(starts().size() > 2, kInstallPatience); // two lines and an empty one
    QCOMPARE(starts().at(1), QByteArray("--wall --profile hall"));
    session.terminate();
    QVERIFY(session.waitForFinished(kInstallPatience));
    QCOMPARE(session.exitStatus(), QProcess::NormalExit);
    QCOMPARE(session.exitCode(), 0);
}

void TestInstalled::theSelfTestNamesWhatItLooksAt()
{
    const auto outcome = ran(kBin + u"ioc-console"_s, {u"--self-test"_s});
    for (const char *what :
         {"encrypted database", "fonts with Vietnamese", "keyring", "policy", "QML modules", "TLS",
          "pictures", "map plugin", "Vietnamese collation", "time zone"}) {
        QVERIFY2(outcome.out.contains(QByteArray("ok      ") + what),
                 (QByteArray(what) + ":\n" + outcome.out).constData());
    }
    QCOMPARE(outcome.code, 0);
}

QTEST_MAIN(TestInstalled)
#include "tst_installed.moc"
