// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/buildid.h"
#include "models/core/coredumps.h"
#include "models/core/crashrecord.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

constexpr int kChildPatience = 30'000;

/// What the test starts itself as: ends as the word says, with a record in the folder.
int endAs(const QString &word, const QString &folder)
{
    core::forbidCoreDumps();
    const core::CrashRecord record(folder, "heading\n");
    if (!record.isOpen())
        return 3;
    if (word == "exception"_L1)
        throw std::runtime_error("call 0912345678");
    if (word == "fatal"_L1)
        qFatal("call 0912345678");
    if (word == "exit"_L1)
        std::exit(0);
    if (word != "return"_L1)
        std::raise(word.toInt());
    return 0;
}

} // namespace

/// An end that nobody asked for leaves a record, one in order nothing.
class TestCrashRecord : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void endsLeaveRecords_data();
    void endsLeaveRecords();
    void endsInOrderLeaveNothing_data();
    void endsInOrderLeaveNothing();
    void aRunThatGoesOnIsNotLeft();
    void withoutAPlaceThereIsNone();
    void theBuildIsKnown();
};

void TestCrashRecord::endsLeaveRecords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("segmentation") << QString::number(SIGSEGV) << QByteArray("signal SIGSEGV\n");
    QTest::newRow("bus") << QString::number(SIGBUS) << QByteArray("signal SIGBUS\n");
    QTest::newRow("division") << QString::number(SIGFPE) << QByteArray("signal SIGFPE\n");
    QTest::newRow("exception") << u"exception"_s
                               << QByteArray("exception St13runtime_error\nsignal SIGABRT\n");
    QTest::newRow("fatal") << u"fatal"_s << QByteArray("signal SIGABRT\n");
    QTest::newRow("killed") << QString::number(SIGKILL) << QByteArray();
}

void TestCrashRecord::endsLeaveRecords()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, told);
    const QString folder = m_dir.filePath(word);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"end"_s, word, folder});
    QVERIFY(child.waitForFinished(kChildPatience));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit); // it still ends as it would have
    const QStringList left = core::CrashRecord::left(folder);
    QCOMPARE(left.size(), 1);
    const QByteArray record = contentOf(left.constFirst());
    QVERIFY2(record.startsWith("heading\n" + told), record.constData());
    QVERIFY2(!record.contains("0912345678"), record.constData());
    if (!told.isEmpty())
        QVERIFY2(record.count("[0x") >= 3, record.constData());
    QCOMPARE(QFile::permissions(left.constFirst()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestCrashRecord::endsInOrderLeaveNothing_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"return"_s, u"exit"_s})
        QTest::newRow(qPrintable(word)) << word;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        QTest::addRow("%d", signal) << QString::number(signal);
}

void TestCrashRecord::endsInOrderLeaveNothing()
{
    QFETCH(QString, word);
    const QString folder = m_dir.filePath(word);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"end"_s, word, folder});
    QVERIFY(child.waitForFinished(kChildPatience));
    QVERIFY(QDir(folder).exists()); // it was begun
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    QCOMPARE(child.exitStatus(), word.toInt() ? QProcess::CrashExit : QProcess::NormalExit);
}

void TestCrashRecord::aRunThatGoesOnIsNotLeft()
{
    const QString folder = m_dir.filePath(u"running"_s);
    {
        const core::CrashRecord record(folder, "heading\n");
        QVERIFY(record.isOpen());
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
        QCOMPARE(core::CrashRecord::left(folder), QStringList());
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
}

void TestCrashRecord::withoutAPlaceThereIsNone()
{
    const core::CrashRecord record(u"/proc/ioc"_s, "heading\n");
    QVERIFY(!record.isOpen());
}

void TestCrashRecord::theBuildIsKnown()
{
    const QByteArray id = core::buildId();
    QVERIFY2(id.size() >= 16, id.constData());
    QCOMPARE(QByteArray::fromHex(id).toHex(), id);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == "end"_L1)
        return endAs(words.at(2), words.at(3));
    TestCrashRecord test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crashrecord.moc"
