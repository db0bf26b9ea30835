// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/ownsession.h"
#include "tests/console/startplace.h"
#include "tests/console/starttexts.h"
#include "tests/support/smalldisk.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using starttest::kTold;
using starttest::makeNewer;
using starttest::Place;
using starttest::removeMarker;
using starttest::setAnotherKey;
using starttest::Start;

namespace {

constexpr rlim_t kTooLittle = 8192; ///< enough for lock and marker, not for SQLite

} // namespace

/// Faults at start that leave the console without its data: each is told in Vietnamese with the
/// next step, and every file of the profile is as it was.
class TestStartFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<Place> m_filled;

    /// The console does not open, says why, and has changed nothing.
    void refuses(const Place &place, ErrorKind kind)
    {
        const auto before = place.files();
        QVERIFY(before.contains(u"cache.db"_s));
        {
            Start start(place.dataDir());
            QVERIFY(!start.isOpen());
            QVERIFY(start.error());
            QCOMPARE(core::errorName(start.error()->kind), core::errorName(kind));
            QCOMPARE(start.told(), kTold[kind].dialog());
        }
        QCOMPARE(QStringList(place.files().keys()), QStringList(before.keys()));
        QVERIFY(place.files() == before);
    }

private Q_SLOTS:
    void initTestCase();
    void whatIsThereOpens();
    void aFolderThatCannotBe_data();
    void aFolderThatCannotBe();
    void aFolderOfSomebodyElse();
    void aFullDisk();
    void aSecondConsole();
    void aNewerCache();
    void aKeyThatDoesNotFit_data();
    void aKeyThatDoesNotFit();
    void aDamagedMarker();
    void aDamagedCacheIsSetAside_data();
    void aDamagedCacheIsSetAside();
    void theProgramEndsWithOne_data();
    void theProgramEndsWithOne();
};

void TestStartFaults::initTestCase()
{
    demotest::Client backend(demotest::quiet());
    m_filled = starttest::filledPlace(backend.backend.url());
}

void TestStartFaults::whatIsThereOpens()
{
    const auto place = m_filled->copy();
    Start start(place->dataDir());
    QVERIFY2(start.isOpen(), qPrintable(start.told()));
    start.show();
    QTRY_VERIFY(start.reports().rowCount() > 500);
}

void TestStartFaults::aFolderThatCannotBe_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("below-a-file") << m_filled->cachePath();
    QTest::newRow("where-nobody-may-write") << u"/proc"_s; // nor may root
}

void TestStartFaults::aFolderThatCannotBe()
{
    QFETCH(QString, folder);
    const auto before = m_filled->files();
    Start start(folder + u"/ioc"_s);
    QVERIFY(start.error());
    QCOMPARE(start.told(), kTold[ErrorKind::StorageReadOnly].dialog());
    QVERIFY(m_filled->files() == before);
}

/// For root every folder is writable, so root becomes somebody else for a moment; another person
/// loses the rights to the folder.
void TestStartFaults::aFolderOfSomebodyElse()
{
    const auto place = m_filled->copy();
    const auto before = place->files();
    const bool root = geteuid() == 0;
    const auto rights = QFile::permissions(place->dataDir());
    QVERIFY(QFile::setPermissions(place->dataDir(), {}));
    if (root)
        QCOMPARE(seteuid(65534), 0);
    Start start(place->dataDir());
    if (root)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(QFile::setPermissions(place->dataDir(), rights));
    QVERIFY(start.error());
    QCOMPARE(start.told(), kTold[ErrorKind::StorageReadOnly].dialog());
    QVERIFY(place->files() == before);
}

void TestStartFaults::aFullDisk()
{
    const auto place = m_filled->copy();
    {
        const support::SmallDisk full(kTooLittle);
        refuses(*place, ErrorKind::StorageFull);
    }
    Start again(place->dataDir());
    QVERIFY2(again.isOpen(), qPrintable(again.told()));
    QCOMPARE(again.console().desk().cacheEvent(), store::CacheEvent::Opened);
}

void TestStartFaults::aSecondConsole()
{
    const auto place = m_filled->copy();
    Start first(place->dataDir());
    QVERIFY2(first.isOpen(), qPrintable(first.told()));
    first.show();
    {
        Start second(place->dataDir());
        QVERIFY(second.error());
        QCOMPARE(second.told(), kTold[ErrorKind::StorageBusy].dialog());
    }
    auto &list = first.reports();
    QTRY_VERIFY(list.rowCount() > 500);
    auto &sync = first.console().desk().sync();
    domain::Edit edit;
    edit.collection = domain::Collection::Reports;
    edit.recordId = list.index(0, 0).data(items::ReportListModel::IdRole).toString();
    edit.baseVersion = 1;
    edit.verb = u"comment"_s;
    const auto saved = sync.submit(edit);
    QTRY_VERIFY(saved.isFinished());
    VERIFY_OK(saved.result());
    QTRY_COMPARE(sync.status().queuedEdits, 1);
    QVERIFY(!Start(place->dataDir()).isOpen()); // the lock is still the first one's
}

void TestStartFaults::aNewerCache()
{
    const auto place = m_filled->copy();
    makeNewer(*place);
    refuses(*place, ErrorKind::StorageNewer);
}

void TestStartFaults::aKeyThatDoesNotFit_data()
{
    QTest::addColumn<bool>("anotherKey");
    QTest::addColumn<bool>("marker");
    QTest::newRow("another-key-in-the-keyring") << true << true;
    QTest::newRow("no-key-in-the-keyring") << false << true;
    QTest::newRow("another-key-and-no-marker") << true << false;
}

void TestStartFaults::aKeyThatDoesNotFit()
{
    QFETCH(bool, anotherKey);
    QFETCH(bool, marker);
    const auto place = m_filled->copy();
    const QByteArray right = place->key();
    QCOMPARE(right.size(), 32);
    if (anotherKey)
        setAnotherKey(*place);
    else
        VERIFY_OK(secrets::KeychainVault().remove(place->keyName()));
    if (!marker)
        removeMarker(*place);
    const QByteArray wrong = place->key();
    refuses(*place, ErrorKind::WrongKey);
    QCOMPARE(place->key(), wrong); // no key was made
    place->setKey(right);
    QVERIFY(Start(place->dataDir()).isOpen());
}

void TestStartFaults::aDamagedMarker()
{
    const auto place = m_filled->copy();
    place->write(u"profile.json"_s, "{");
    place->write(u"profile.json.spare"_s, "");
    refuses(*place, ErrorKind::StorageCorrupt);
}

void TestStartFaults::aDamagedCacheIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("noise") << QByteArray(40'960, 'x');
    const auto other = m_filled->copy();
    removeMarker(*other);
    setAnotherKey(*other);
    QVERIFY(QFile::remove(other->cachePath()));
    QVERIFY(Start(other->dataDir()).isOpen());
    QTest::newRow("written-under-another-key") << other->files().value(u"cache.db"_s);
}

void TestStartFaults::aDamagedCacheIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.size() > 4096);
    const auto place = m_filled->copy();
    const QByteArray outbox = place->files().value(u"outbox.db"_s);
    place->write(u"cache.db"_s, bytes);
    {
        Start start(place->dataDir());
        QVERIFY2(start.isOpen(), qPrintable(start.told()));
        start.show();
        const auto labels = start.console().window().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() &&
                   label->text() == u"Dữ liệu đã lưu bị hỏng và được để riêng; toàn bộ được đọc "
                                    "lại. Nội dung chưa gửi vẫn giữ."_s;
        }));
    }
    QVERIFY(place->files().value(u"cache.db.damaged-1"_s) == bytes);
    QVERIFY(place->files().value(u"outbox.db"_s) == outbox);
}

void TestStartFaults::theProgramEndsWithOne_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("before"); ///< for the shell that starts the program
    QTest::newRow("read-only") << ErrorKind::StorageReadOnly << u"cd /proc"_s;
    QTest::newRow("full") << ErrorKind::StorageFull
                          << u"trap '' XFSZ; ulimit -f %1"_s.arg(kTooLittle / 512);
    QTest::newRow("in-use") << ErrorKind::StorageBusy << u":"_s;
    QTest::newRow("newer") << ErrorKind::StorageNewer << u":"_s;
    QTest::newRow("wrong-key") << ErrorKind::WrongKey << u":"_s;
    QTest::newRow("no-keyring") << ErrorKind::KeyringAbsent
                                << u"export DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere"_s;
}

void TestStartFaults::theProgramEndsWithOne()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, before);
    const auto place = m_filled->copy();
    if (kind == ErrorKind::StorageNewer)
        makeNewer(*place);
    if (kind == ErrorKind::WrongKey)
        setAnotherKey(*place);
    const auto first = kind == ErrorKind::StorageBusy ? std::make_unique<Start>(place->dataDir())
                                                      : nullptr;
    const auto files = place->files();
    const QString picture = place->dataDir() + u"/picture.png"_s;
    const bool elsewhere = kind == ErrorKind::StorageReadOnly;
    QProcess program;
    program.start(u"sh"_s,
                  {u"-c"_s, before + u"; exec \"$@\""_s, u"sh"_s,
                   QStringLiteral(IOC_BIN_DIR "/ioc-console"), u"--offline"_s, u"--profile"_s,
                   starttest::kProfile, u"--data-dir"_s, elsewhere ? u"ioc"_s : place->dataDir(),
                   u"--render"_s, u"overview"_s, u"--out"_s, picture});
    QVERIFY(program.waitForFinished(starttest::kPatience));
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains(kTold[kind].line()), qPrintable(said));
    QVERIFY2(said.contains(u"("_s + core::errorName(kind) + u':'), qPrintable(said));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(!QFile::exists(picture));
    if (!first)
        QVERIFY2(place->files() == files,
                 qPrintable(QStringList(place->files().keys()).join(u' ')));
}

int main(int argc, char **argv)
{
    const starttest::OwnSession session(argv);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestStartFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_startfaults.moc"
