// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/panes.h"
#include "tests/review/reviewstory.h"

#include <QDirIterator>
#include <QImage>
#include <QProcess>

using namespace reviewtest;

namespace {

const QString kProgram = QStringLiteral(IOC_BIN_DIR "/ioc-console");
constexpr int kLongest = 120'000; ///< ms, of a program whose every call is looked at

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

/// What a program asked the system for, by the lines of `strace -f -y`.
struct Asked {
    QStringList abroad = {};  ///< connections to anybody but this machine
    QStringList written = {}; ///< files and folders that were made or opened to be written
    int loopback = 0;

    void add(const QString &line)
    {
        if (line.contains("AF_INET"_L1)) {
            const bool here = line.contains("127.0.0.1"_L1) || line.contains("\"::1\""_L1);
            loopback += here;
            if (!here)
                abroad << line;
        }
        static const QRegularExpression call(u"^\\d+ +(\\w+)\\((.*)$"_s);
        const auto match = call.match(line.trimmed());
        if (!match.hasMatch() || match.captured(1) == "connect"_L1 ||
            match.captured(1) == "sendto"_L1)
            return;
        take(match.captured(1), match.captured(2));
    }

private:
    void take(const QString &name, const QString &rest)
    {
        static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
        const QString path = quoted.match(rest).captured(1);
        const bool opens = name.startsWith("open"_L1);
        static const QRegularExpression writes(u"O_WRONLY|O_RDWR|O_CREAT"_s);
        // An interrupted call counts, whatever comes of it.
        const bool failed = rest.contains("= -1 "_L1);
        const bool ofTheSystem = (path.startsWith("/dev/"_L1) &&
                                  !path.startsWith("/dev/shm/"_L1)) ||
                                 path.startsWith("/proc/"_L1) ||
                                 path.startsWith("/var/cache/fontconfig/"_L1);
        if (failed || path.isEmpty() || ofTheSystem || (opens && !writes.match(rest).hasMatch()))
            return;
        written << path;
    }
};

} // namespace

/// `ioc-console --review` as a person starts it on a machine that has never seen a console.
class TestReviewProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SourceConsole source;
        auto order = source.order(u"all.iocr"_s);
        order.target = m_package.filePath(u"all.iocr"_s);
        QVERIFY(source.pack(order));
        passphraseFile(m_package.path());
    }
    void drawsAndWritesNothingElse_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::newRow("pane") << QStringList{u"--render"_s, u"field-reports"_s};
        QTest::newRow("window") << QStringList{u"--render"_s, u"window"_s};
        QTest::newRow("wall") << QStringList{u"--wall"_s, u"--render"_s, u"tong-quan"_s};
    }
    void drawsAndWritesNothingElse()
    {
        QFETCH(const QStringList, what);
        const QTemporaryDir machine; // home, data, cache, temporary files
        const QTemporaryDir out;
        const QString png = out.filePath(u"picture.png"_s);
        const auto done = run(machine.path(),
                              what + QStringList{u"--size"_s, u"1366x768"_s, u"--out"_s, png});
        QVERIFY2(done.code == 0, done.err.constData());
        const QImage drawn(png);
        QCOMPARE(drawn.size(), QSize(1366, 768));
        const QString kept = qEnvironmentVariable("IOC_PICTURES");
        if (!kept.isEmpty())
            QFile::copy(
                png, kept + u"/program-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));
        const QStringList left = filesIn(machine.path());
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        QCOMPARE(QDir(m_package.path()).entryList(QDir::Files).size(), 2);
    }
    /// What the system was asked for by the whole window, map and charts included: no connection
    /// but to this screen, this session and the map's own tiles; no file but the picture.
    void asksNobodyAndLeavesNothing()
    {
        if (QProcess::execute(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"true"_s}) != 0)
            QSKIP("this machine lets nobody watch a program");
        const QTemporaryDir machine;
        const QTemporaryDir out;
        const QString png = out.filePath(u"picture.png"_s);
        const QString trace = out.filePath(u"trace"_s);
        const auto done = start(
            machine.path(),
            QStringList{u"-f"_s, u"-y"_s, u"-o"_s, trace, u"-e"_s,
                        u"trace=connect,sendto,open,openat,creat,mkdir,mkdirat,rename,renameat,"
                        "renameat2,link,linkat,symlink,symlinkat,mknod,mknodat,truncate"_s,
                        kProgram} +
                reviewOf({u"--render"_s, u"window"_s, u"--size"_s, u"1366x768"_s, u"--out"_s, png}),
            u"strace"_s);
        QVERIFY2(done.code == 0, done.err.constData());
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Asked asked;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
            asked.add(QString::fromUtf8(line));
        QVERIFY2(asked.abroad.isEmpty(), qPrintable(asked.abroad.join(u'\n')));
        QVERIFY(asked.loopback > 0); // else the trace shows nothing
        asked.written.removeDuplicates();
        QCOMPARE(asked.written, QStringList{png});
        QVERIFY(filesIn(machine.path()).isEmpty());
    }
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("word");
        const QString file = m_package.filePath(u"all.iocr"_s);
        QTest::newRow("no-such-file")
            << QStringList{u"--review"_s, u"/nowhere.iocr"_s, u"--passphrase-file"_s,
                           file,          u"--render"_s,      u"map"_s,
                           u"--out"_s,    u"/dev/null"_s}
            << 1 << QByteArray("not-found");
        QTest::newRow("with-a-server")
            << QStringList{u"--review"_s, file, u"--server"_s, u"https://ioc.example"_s} << 2
            << QByteArray("exclude each other");
        QTest::newRow("nobody-to-ask")
            << QStringList{u"--review"_s, file, u"--render"_s, u"map"_s, u"--out"_s, u"x.png"_s}
            << 2 << QByteArray("--passphrase-file");
        QTest::newRow("passphrase-of-nothing")
            << QStringList{u"--passphrase-file"_s, u"x"_s} << 2 << QByteArray("--review");
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QByteArray, word);
        const QTemporaryDir machine;
        const auto done = start(machine.path(), arguments);
        QCOMPARE(done.code, code);
        QVERIFY2(done.err.contains(word), done.err.constData());
        QVERIFY(filesIn(machine.path()).isEmpty());
    }

private:
    struct Outcome {
        int code = -1;
        QByteArray err;
    };
    [[nodiscard]] QStringList reviewOf(const QStringList &what) const
    {
        return QStringList{u"--review"_s,
                           m_package.filePath(u"all.iocr"_s),
                           u"--passphrase-file"_s,
                           m_package.filePath(u"passphrase"_s),
                           u"--lang"_s,
                           u"vi"_s} +
               what;
    }
    Outcome run(const QString &machine, const QStringList &what)
    {
        return start(machine, reviewOf(what));
    }
    static Outcome start(const QString &machine, const QStringList &arguments,
                         const QString &program = kProgram)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, machine);
        for (const auto &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
                                 u"XDG_STATE_HOME"_s, u"IOC_TOKEN"_s})
            environment.remove(name);
        // Whoever asks for the network anyway finds nobody.
        for (const auto &name : {u"http_proxy"_s, u"https_proxy"_s, u"ALL_PROXY"_s})
            environment.insert(name, u"http://127.0.0.1:9"_s);
        QFile(machine).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.waitForFinished(kLongest);
        return {process.exitCode(), process.readAllStandardError()};
    }

    QTemporaryDir m_package;
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestReviewProgram test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reviewprogram.moc"
