// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/target.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every file of the corpus through its reader: what libFuzzer begins with, and each input that
/// once broke something. A broken promise ends the program as a crash does.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReaderHasACorpus_data() { eachTarget(); }
    void eachReaderHasACorpus()
    {
        QFETCH(QString, name);
        QVERIFY(!filesOf(name).isEmpty());
        QCOMPARE(fuzzing::targetNamed(name.toLatin1())->name, name.toLatin1());
    }

    void eachFolderHasAReader()
    {
        const auto folders = QDir(kCorpus).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), qsizetype(fuzzing::targets().size()));
        for (const QString &folder : folders)
            QVERIFY2(fuzzing::targetNamed(folder.toLatin1()), qPrintable(folder));
    }

    void theCorpusIsSmall()
    {
        qint64 bytes = 0;
        for (const fuzzing::Target &target : fuzzing::targets()) {
            for (const QString &file : filesOf(QString::fromLatin1(target.name)))
                bytes += QFileInfo(file).size();
        }
        QVERIFY2(bytes < 500'000, qPrintable(QString::number(bytes)));
    }

    void itIsRead_data() { eachTarget(); }
    void itIsRead()
    {
        QFETCH(QString, name);
        const auto *target = fuzzing::targetNamed(name.toLatin1());
        for (const QString &path : filesOf(name)) {
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QByteArray bytes = file.readAll();
            qInfo("%s", qPrintable(path)); // the last line before a crash names the file
            target->run(bytes);
            for (const qsizetype cut : {bytes.size() / 3, bytes.size() - 1}) // cut on the way
                target->run(bytes.first(qMax<qsizetype>(cut, 0)));
            if (target->jsonFrom >= 0)
                runMutated(*target, bytes);
        }
        target->run({});
    }

private:
    inline static const QString kCorpus = QStringLiteral(IOC_FUZZ_CORPUS);

    /// The same with a value changed, some times; always the same ones.
    static void runMutated(const fuzzing::Target &target, const QByteArray &bytes)
    {
        constexpr quint32 kTimes = 6;
        const QByteArray head = bytes.first(qMin<qsizetype>(target.jsonFrom, bytes.size()));
        for (quint32 seed = 0; seed < kTimes; ++seed) {
            const QByteArray made = fuzzing::mutatedJson(bytes.sliced(head.size()), seed);
            if (!made.isEmpty())
                target.run(head + made);
        }
    }
    static void eachTarget()
    {
        QTest::addColumn<QString>("name");
        for (const fuzzing::Target &target : fuzzing::targets())
            QTest::newRow(target.name) << QString::fromLatin1(target.name);
    }
    static QStringList filesOf(const QString &name)
    {
        QStringList found;
        QDirIterator files(kCorpus + u'/' + name, QDir::Files);
        while (files.hasNext())
            found << files.next();
        found.sort();
        return found;
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
