// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/snapshotcommand.h"
#include "app/ctl/snapshotkeys.h"
#include "models/domain/signeredits.h"
#include "tests/support/keyringsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using support::Outcome;

namespace {

constexpr int kPatience = 60'000;

Outcome inSession(const QString &home, const QString &command, const QString &account)
{
    return support::inSession(home, command, kPatience, account);
}

QString bin(const QString &program)
{
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

} // namespace

/// Packages from a command line, as a schedule makes them: real programs, a real keyring.
class TestSnapshotCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QProcess m_backend;

    [[nodiscard]] QString place(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] Outcome run(const QString &words) const
    {
        return inSession(m_home.path(),
                         u"%1 %2 --data-dir %3"_s.arg(bin(u"iocctl"_s), words, place(u"desk"_s)),
                         u"demo"_s);
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(place(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_backend.start(bin(u"ioc-demo-backend"_s), {u"--reports"_s, u"200"_s, u"--no-live"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_backend.canReadLine() || !m_backend.waitForReadyRead(50),
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_backend.canReadLine(), kPatience);
        const QString url = QString::fromUtf8(m_backend.readLine()).trimmed().section(u' ', 2);
        const auto synced = run(u"sync --once --json --server "_s + url);
        QVERIFY2(synced.code == 0, synced.err.constData());
        write(u"passphrase"_s, "biển Mũi Né lặng sóng\n");
        write(u"wrong"_s, "biển Mũi Né dậy sóng\n");
    }
    void cleanupTestCase()
    {
        m_backend.kill();
        m_backend.waitForFinished();
    }

    void usageIsASentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("create-nowhere") << QStringList{u"snapshot"_s, u"create"_s};
        QTest::newRow("verify-what") << QStringList{u"snapshot"_s, u"verify"_s};
        QTest::newRow("passphrase-in-argv")
            << QStringList{u"snapshot"_s, u"verify"_s, u"a.iocr"_s, u"--passphrase"_s, u"x"_s};
        QTest::newRow("area-of-a-diff")
            << QStringList{u"snapshot"_s, u"diff"_s, u"a.iocr"_s, u"--area"_s, u"593"_s};
        QTest::newRow("recipient-without-a-file") << QStringList{
            u"snapshot"_s, u"create"_s, u"--out"_s, u"a.iocr"_s, u"--recipient"_s, QString()};
    }
    void usageIsASentence()
    {
        QFETCH(QStringList, words);
        const auto command = ctl::parseCommand(words);
        QVERIFY(!command.has_value());
        QVERIFY2(command.error().endsWith(u'.'), qPrintable(command.error()));
    }

    void momentsAreOfVietnam()
    {
        QCOMPARE(ctl::momentFrom(u"2026-10-31"_s),
                 QDateTime(QDate(2026, 10, 31), QTime(16, 59, 59, 999), QTimeZone::UTC));
        QCOMPARE(ctl::momentFrom(u"2026-10-31T08:00:00+07:00"_s),
                 QDateTime(QDate(2026, 10, 31), QTime(1, 0), QTimeZone::UTC));
        QVERIFY(!ctl::momentFrom(u"2026-10-31T08:00:00"_s).isValid());
        QVERIFY(!ctl::momentFrom(u"yesterday"_s).isValid());
    }

    void makesVerifiesAndCompares()
    {
        const QString first = place(u"first.iocr"_s);
        const QString words = u" --json --passphrase-file "_s + place(u"passphrase"_s);
        const auto made = run(u"snapshot create --subsystem field-reports,media --note Giao-ban "
                              "--out "_s +
                              first + words);
        QVERIFY2(made.code == 0, made.err.constData());
        const qint64 reports = made.object().value("counts"_L1)["reports"_L1].toInteger();
        QVERIFY(reports > 0);
        QCOMPARE(made.object().value("counts"_L1)["observations"_L1].toInteger(-1), 0);
        QCOMPARE(made.object().value("signed"_L1).toBool(true), false); // no key has been made yet
        QVERIFY(!made.object().value("author"_L1).toString().isEmpty());
        const auto sound = run(u"snapshot verify "_s + first + words);
        QVERIFY2(sound.code == 0, sound.err.constData());
        QVERIFY(sound.object().value("sound"_L1).toBool());
        QCOMPARE(sound.object().value("note"_L1).toString(), u"Giao-ban"_s);
        QCOMPARE(sound.object().value("signature"_L1)["state"_L1].toString(), u"none"_s);
        const auto piped = inSession(
            m_home.path(),
            u"printf 'biển Mũi Né lặng sóng' | %1 snapshot verify %2"_s.arg(bin(u"iocctl"_s),
                                                                            first),
            u"demo"_s);
        QVERIFY2(piped.code == 0 && piped.out.contains("sound: "), piped.err.constData());

        // By the backend's clock, which need not be this machine's.
        const auto now = QDateTime::fromString(made.object().value("asOf"_L1).toString(),
                                               Qt::ISODate);
        const QString past = place(u"past.iocr"_s);
        const auto older = run(u"snapshot create --subsystem field-reports,media --as-of "_s +
                               now.addDays(-20).date().toString(Qt::ISODate) + u" --out "_s + past +
                               words);
        QVERIFY2(older.code == 0, older.err.constData());
        const qint64 then = older.object().value("counts"_L1)["reports"_L1].toInteger();
        QVERIFY(then < reports);
        QVERIFY(older.object().value("rolledBack"_L1).toInteger() > 0);
        const auto changed = run(u"snapshot diff %1 --with %2"_s.arg(past, first) + words);
        QVERIFY2(changed.code == 0, changed.err.constData());
        QCOMPARE(changed.object().value("counts"_L1)["report-new"_L1].toInteger(), reports - then);
        QVERIFY(!changed.object().value("records"_L1).toArray().isEmpty());
        const auto since = run(u"snapshot diff "_s + past + words);
        QVERIFY2(since.code == 0, since.err.constData());
        QCOMPARE(since.object().value("counts"_L1)["report-new"_L1].toInteger(), reports - then);
    }

    /// Without a passphrase: whoever has the key opens it, and nobody else.
    void sealsToKeys()
    {
        const auto own = run(u"snapshot key --json"_s);
        QVERIFY2(own.code == 0, own.err.constData());
        QCOMPARE(run(u"snapshot key --json"_s).object(), own.object()); // made once
        write(u"keys"_s,
              "# of the office\n\n" + own.object().value("key"_L1).toString().toLatin1() + "\n");
        const QString sealed = place(u"sealed.iocr"_s);
        const auto made = run(
            u"snapshot create --json --no-attachments --recipient %1 --out %2"_s.arg(
                place(u"keys"_s), sealed));
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(made.object().value("signed"_L1).toBool()); // there is a key by now
        const auto sound = run(u"snapshot verify --json "_s + sealed);
        QVERIFY2(sound.code == 0, sound.err.constData());
        QVERIFY(sound.object().value("sound"_L1).toBool());
        const auto since = run(u"snapshot diff --json "_s + sealed);
        QVERIFY2(since.code == 0, since.err.constData());
        const auto other = inSession(m_home.path(),
                                     u"%1 snapshot verify %2 --json --data-dir %3"_s.arg(
                                         bin(u"iocctl"_s), sealed, place(u"other-desk"_s)),
                                     u"demo"_s);
        QCOMPARE(other.code, 1);
        QCOMPARE(other.object().value("error"_L1).toString(), u"wrong-key"_s);
        // Both: the passphrase opens it where the key is not.
        const QString both = place(u"both.iocr"_s);
        const auto locked = run(
            u"snapshot create --json --no-attachments --recipient %1 --passphrase-file %2 --out %3"_s
                .arg(place(u"keys"_s), place(u"passphrase"_s), both));
        QVERIFY2(locked.code == 0, locked.err.constData());
        QCOMPARE(run(u"snapshot verify --json "_s + both).code, 0);
        const auto elsewhere = inSession(
            m_home.path(),
            u"%1 snapshot verify %2 --json --data-dir %3 --passphrase-file %4"_s.arg(
                bin(u"iocctl"_s), both, place(u"other-desk"_s), place(u"passphrase"_s)),
            u"demo"_s);
        QVERIFY2(elsewhere.code == 0, elsewhere.err.constData());
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << QByteArray("# only words\n") << u"invalid-argument"_s;
        QTest::newRow("too-short") << QByteArray("c2hvcnQ=\n") << u"invalid-argument"_s;
        QTest::newRow("no-base64") << QByteArray("biển Mũi Né\n") << u"invalid-argument"_s;
        QTest::newRow("no-file") << QByteArray() << u"not-found"_s;
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, error);
        const QString name = u"keys-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()));
        if (!text.isEmpty())
            write(name, text);
        ctl::Command command;
        command.recipients = {place(name)};
        const auto refused = ctl::recipientsOf(command, {}, QDateTime::currentDateTimeUtc());
        QVERIFY(!refused);
        QCOMPARE(core::errorName(refused.error().kind), error);
        QVERIFY2(refused.error().detail.contains(name), qPrintable(refused.error().detail));
    }
    /// What the backend's list calls given up is not sealed to.
    void refusesAKeyThatWasGivenUp()
    {
        const auto key = packages::SigningKey::make().publicKey();
        write(u"old-key"_s, key.base64());
        ctl::Command command;
        command.recipients = {place(u"old-key"_s)};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        domain::Signer signer = domain::signerOf(key.bytes());
        signer.name = u"Nguyễn Văn An"_s;
        QCOMPARE(ctl::recipientsOf(command, {signer}, now).value(), QList{key});
        signer.revokedAt = now.addDays(-1);
        const auto refused = ctl::recipientsOf(command, {signer}, now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Forbidden);
    }

    void refusesWithAReason()
    {
        const QString first = place(u"first.iocr"_s);
        const auto wrong = run(
            u"snapshot verify %1 --json --passphrase-file %2"_s.arg(first, place(u"wrong"_s)));
        QCOMPARE(wrong.code, 1);
        QCOMPARE(wrong.object().value("error"_L1).toString(), u"wrong-key"_s);
        const QString words = u" --json --passphrase-file "_s + place(u"passphrase"_s);
        const auto there = run(u"snapshot create --out "_s + first + words);
        QCOMPARE(there.object().value("error"_L1).toString(), u"invalid-argument"_s);
        const auto area = run(u"snapshot create --area 99999 --out "_s + place(u"no.iocr"_s) +
                              words);
        QCOMPARE(area.object().value("error"_L1).toString(), u"invalid-argument"_s);
        QVERIFY(area.object().value("detail"_L1).toString().contains(u"99999"_s));
        QVERIFY(!QFile::exists(place(u"no.iocr"_s)));
        QFile file(first);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QCOMPARE(file.write("x~x~"), 4);
        file.close();
        const auto damaged = run(u"snapshot verify "_s + first + words);
        QCOMPARE(damaged.code, 1);
        QVERIFY(!damaged.object().value("sound"_L1).toBool(true));
        QCOMPARE(damaged.object().value("damaged"_L1).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotCommands)
#include "tst_snapshotcommands.moc"
