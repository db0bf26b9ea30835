// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"
#include "tests/session/keyringdaemon.h"
#include "tests/support/keyringhome.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using sessiontest::KeyringDaemon;

namespace {

constexpr int kStagePatience = 120'000;
const QString kDesk = u"desk"_s;   ///< has data
const QString kFresh = u"fresh"_s; ///< never opened before

/// One run of a program in a session of its own: a bus on which nothing starts by itself.
class Stage
{
public:
    explicit Stage(QString state)
        : m_state(std::move(state))
    {
    }

    void run()
    {
        if (m_state == "filled"_L1) {
            m_keyring.start(true);
            return print({{u"desk"_s, open(kDesk)}});
        }
        prepare();
        const auto before = files();
        QJsonObject told{{u"desk"_s, open(kDesk)}};
        if (m_state != "hangs"_L1) // once is long enough
            told.insert("fresh"_L1, open(kFresh));
        told.insert("isAsBefore"_L1, files() == before && !before.isEmpty());
        heal();
        told.insert("again"_L1, open(kDesk));
        const auto key = secrets::KeychainVault().read(u"cache/"_s + folder(kFresh));
        told.insert("freshKey"_L1, key ? u"made"_s : core::errorName(key.error().kind));
        print(told);
    }

private:
    [[nodiscard]] static QString dataDir() { return qEnvironmentVariable("HOME") + u"/ioc"_s; }
    [[nodiscard]] static QString folder(const QString &profile)
    {
        return QDir(dataDir() + u"/profiles/"_s + profile).canonicalPath();
    }
    [[nodiscard]] static QString keyName() { return u"cache/"_s + folder(kDesk); }

    /// Before this, nothing of this program has spoken to a keyring.
    void prepare()
    {
        if (m_state == "absent"_L1)
            return;
        if (m_state == "without-a-keyring"_L1)
            qputenv("XDG_DATA_HOME", qgetenv("HOME") + "/elsewhere");
        m_keyring.start(m_state != "never-unlocked"_L1 && m_state != "without-a-keyring"_L1);
        secrets::KeychainVault vault;
        if (m_state == "locked"_L1)
            KeyringDaemon::lock();
        else if (m_state == "hangs"_L1)
            m_keyring.hang();
        else if (m_state == "changed"_L1)
            m_key = exchanged(vault, QByteArray(32, 'x'));
        else if (m_state == "lost"_L1)
            m_key = exchanged(vault, {});
    }
    /// What stood there.
    [[nodiscard]] static QByteArray exchanged(secrets::Vault &vault, const QByteArray &other)
    {
        const QByteArray key = vault.read(keyName()).value_or(QByteArray());
        const auto done = other.isEmpty() ? vault.remove(keyName()) : vault.write(keyName(), other);
        if (key.isEmpty() || !done)
            qFatal("the key cannot be exchanged");
        return key;
    }
    /// What a person does about it, while the program runs on.
    void heal()
    {
        if (m_state == "absent"_L1)
            m_keyring.start(true);
        else if (m_state == "locked"_L1 || m_state == "never-unlocked"_L1)
            KeyringDaemon::unlock();
        else if (m_state == "hangs"_L1)
            m_keyring.goOn();
        else if (!m_key.isEmpty() && !secrets::KeychainVault().write(keyName(), m_key))
            qFatal("the key cannot be put back");
    }
    [[nodiscard]] static QString open(const QString &profile)
    {
        const auto opened = desk::Desk::open(
            {.dataDir = dataDir(), .profile = profile, .server = {}, .token = "t"_ba});
        return opened ? u"open"_s : core::errorName(opened.error().kind);
    }
    /// Of the profile with data, under their names; not the lock, nor what SQLite keeps beside an
    /// open file without data in it.
    [[nodiscard]] static QMap<QString, QByteArray> files()
    {
        QMap<QString, QByteArray> found;
        QDirIterator all(folder(kDesk), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            const QString name = all.fileName();
            const bool beside = name == "lock"_L1 || name.endsWith("-shm"_L1) ||
                                (name.endsWith("-wal"_L1) && file.size() == 0);
            if (!beside && file.open(QIODevice::ReadOnly))
                found.insert(file.fileName(), file.readAll());
        }
        return found;
    }
    static void print(const QJsonObject &told)
    {
        std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    QString m_state;
    QByteArray m_key;
    KeyringDaemon m_keyring;
};

} // namespace

/// Every state in which a keyring can be found, with a real one: the desk says which it is, touches
/// neither its files nor its key, makes no new key that it is not sure of, and opens without a new
/// start when the keyring is well again.
class TestKeyringStates : public QObject
{
    Q_OBJECT

    /// What a stage has told.
    [[nodiscard]] static QJsonObject told(const QTemporaryDir &home, const QString &state)
    {
        const QString bus = home.filePath(u"bus.conf"_s);
        QFile conf(bus);
        if (!conf.open(QIODevice::WriteOnly) ||
            conf.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                       "<auth>EXTERNAL</auth><policy context=\"default\"><allow "
                       "send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                       "<allow own=\"*\"/></policy></busconfig>") < 0)
            qFatal("no configuration of a bus");
        conf.close();
        auto environment = support::keyringHome(home.path());
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            environment.remove(name);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(u"dbus-run-session"_s,
                      {u"--config-file="_s + bus, u"--"_s, QCoreApplication::applicationFilePath(),
                       u"--stage"_s, state});
        if (!process.waitForFinished(kStagePatience))
            process.kill();
        const QByteArray out = process.readAllStandardOutput();
        if (process.exitCode() != 0 || out.isEmpty())
            qWarning() << process.readAllStandardError();
        return QJsonDocument::fromJson(out.mid(out.indexOf('{'))).object();
    }

private Q_SLOTS:
    void eachIsToldAndHeals_data()
    {
        QTest::addColumn<QString>("desk");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QString>("freshKey");
        const QString open = u"open"_s;
        const QString none = core::errorName(ErrorKind::NotFound);
        const QString locked = core::errorName(ErrorKind::KeyringLocked);
        const QString absent = core::errorName(ErrorKind::KeyringAbsent);
        const QString wrong = core::errorName(ErrorKind::WrongKey);
        QTest::newRow("open") << open << open << open << u"made"_s;
        QTest::newRow("locked") << locked << locked << open << none;
        QTest::newRow("never-unlocked") << locked << locked << open << none;
        // Only the desktop can make one, and it would not have the key.
        QTest::newRow("without-a-keyring") << absent << absent << absent << absent;
        QTest::newRow("absent") << absent << absent << open << none;
        QTest::newRow("hangs") << core::errorName(ErrorKind::KeyringFailed) << QString() << open
                               << none;
        QTest::newRow("changed") << wrong << open << open << u"made"_s;
        QTest::newRow("lost") << wrong << open << open << u"made"_s;
    }
    void eachIsToldAndHeals()
    {
        QFETCH(const QString, desk);
        QFETCH(const QString, fresh);
        QFETCH(const QString, again);
        QFETCH(const QString, freshKey);
        const QString state = QString::fromLatin1(QTest::currentDataTag());
        const QTemporaryDir home;
        QCOMPARE(told(home, u"filled"_s).value("desk"_L1).toString(), u"open"_s);
        const QJsonObject is = told(home, state);
        QCOMPARE(is.value("desk"_L1).toString(), desk);
        QCOMPARE(is.value("fresh"_L1).toString(), fresh);
        QVERIFY(is.value("isAsBefore"_L1).toBool() || desk == "open"_L1);
        QCOMPARE(is.value("again"_L1).toString(), again);
        QCOMPARE(is.value("freshKey"_L1).toString(), freshKey);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--stage") == 0) {
        Stage(QString::fromLatin1(argv[2])).run();
        return 0;
    }
    TestKeyringStates test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyringstates.moc"
