// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/container.h"
#include "models/packages/crypto.h"
#include "models/packages/package.h"

#include "tests/packages/packedprovince.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace packtest;
using packages::Package;

namespace {

const packages::Unlock kUnlock{.passphrase = kPassphrase};

} // namespace

/// Files that are not as they were written, or never were packages.
class TestPackageDamage : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString changedCopy(qint64 at, char mask = 0x20)
    {
        QByteArray bytes = m_bytes;
        bytes[at] = char(bytes.at(at) ^ mask);
        const QString path = m_dir.filePath(u"changed.iocr"_s);
        write(path, bytes);
        return path;
    }
    /// What is said of a file that is not as it was written.
    [[nodiscard]] static QStringList faultsOf(const QString &path)
    {
        const auto package = Package::open(path, kUnlock);
        if (!package)
            return {core::errorName(package.error().kind) + u": "_s + package.error().detail};
        const auto found = package->verify();
        return found ? found->damaged : QStringList{found.error().detail};
    }

    QTemporaryDir m_dir;
    QByteArray m_bytes; ///< of a sound package
    QString m_path;

private Q_SLOTS:
    void initTestCase();
    void noticesEveryByte();
    void noticesEveryCut();
    void noticesWhatIsAppended();
    void namesTheDamagedPart();
    void otherFormats();
    void forgedHeads_data();
    void forgedHeads();
};

void TestPackageDamage::initTestCase()
{
    const PackedProvince province;
    m_path = m_dir.filePath(u"sound.iocr"_s);
    auto plan = province.plan(m_path);
    plan.pages = {{u"wall"_s, "{\"name\":\"Tường\"}"}};
    VERIFY_OK(packages::writePackage(plan));
    m_bytes = contents(m_path);
}

void TestPackageDamage::noticesEveryByte()
{
    // Bytes outside of the database (with IOC_ROUNDS every one), and some of each page of it.
    const auto package = Package::open(m_path, kUnlock);
    VERIFY_OK(package);
    const store::FileSlice database = package->databaseSlice();
    const qint64 step = qEnvironmentVariableIsSet("IOC_ROUNDS") ? 97 : 1777;
    const qint64 outside = qEnvironmentVariableIsSet("IOC_ROUNDS") ? 1 : 13;
    int tried = 0;
    for (qint64 at = 0; at < m_bytes.size(); ++tried) {
        const bool inside = at >= database.offset && at < database.offset + database.size;
        const QStringList faults = faultsOf(changedCopy(at));
        QVERIFY2(!faults.isEmpty() && !faults.constFirst().isEmpty(),
                 qPrintable(QString::number(at)));
        if (inside)
            QCOMPARE(faults, QStringList{u"database"_s});
        at += inside ? step : outside;
    }
    QVERIFY(tried > 100);
}

void TestPackageDamage::noticesEveryCut()
{
    const QString path = m_dir.filePath(u"cut.iocr"_s);
    const qint64 step = std::max<qint64>(m_bytes.size() / 150, 1);
    for (qint64 size = 0; size < m_bytes.size(); size += size < 64 ? 1 : step) {
        write(path, m_bytes.first(size));
        const auto opened = Package::open(path, kUnlock);
        QVERIFY2(!opened.has_value(), qPrintable(QString::number(size)));
        const auto kind = opened.error().kind;
        QVERIFY2(size < 8 ? kind == core::ErrorKind::InvalidArgument
                          : kind == core::ErrorKind::StorageCorrupt,
                 qPrintable(u"%1: %2"_s.arg(size).arg(opened.error().detail)));
    }
    // A piece of the middle is gone, and the end is right.
    write(path, m_bytes.first(20'000) + m_bytes.sliced(24'096));
    VERIFY_ERROR(Package::open(path, kUnlock), core::ErrorKind::StorageCorrupt);
}

void TestPackageDamage::noticesWhatIsAppended()
{
    const QString path = m_dir.filePath(u"longer.iocr"_s);
    write(path, m_bytes + "more");
    VERIFY_ERROR(Package::open(path, kUnlock), core::ErrorKind::StorageCorrupt);
    write(path, m_bytes.first(20'000) + QByteArray(4096, 'x') + m_bytes.sliced(20'000));
    VERIFY_ERROR(Package::open(path, kUnlock), core::ErrorKind::StorageCorrupt);
}

void TestPackageDamage::namesTheDamagedPart()
{
    const auto package = Package::open(m_path, kUnlock);
    VERIFY_OK(package);
    for (const packages::PackagePart &part : package->manifest().parts) {
        const QString path = changedCopy(part.offset + part.size / 2);
        QCOMPARE(faultsOf(path), QStringList{part.name});
        const auto damaged = Package::open(path, kUnlock); // the rest can still be read
        VERIFY_OK(damaged);
        const bool isPicture = part.name.startsWith("attachment:"_L1);
        QCOMPARE(damaged->attachment(hashOf(kPicture)).has_value(), !isPicture);
        if (isPicture)
            VERIFY_ERROR(damaged->attachment(hashOf(kPicture)), core::ErrorKind::StorageCorrupt);
    }
    QCOMPARE(faultsOf(changedCopy(40)), QStringList{u"storage-corrupt: head"_s});
    QCOMPARE(faultsOf(changedCopy(m_bytes.size() - 40)),
             QStringList{u"storage-corrupt: manifest"_s});
    QVERIFY(faultsOf(changedCopy(m_bytes.size() - 1)).constFirst().contains("end"_L1));
    // Damaged after it was opened.
    const QString path = m_dir.filePath(u"later.iocr"_s);
    write(path, m_bytes);
    const auto opened = Package::open(path, kUnlock);
    VERIFY_OK(opened);
    QByteArray later = m_bytes;
    later[later.size() - 40] = char(later.at(later.size() - 40) ^ 1);
    write(path, later);
    const auto found = opened->verify();
    VERIFY_OK(found);
    QCOMPARE(found->damaged, QStringList{u"manifest"_s});
}

void TestPackageDamage::otherFormats()
{
    const QString path = m_dir.filePath(u"other.iocr"_s);
    for (const QByteArray &bytes : {QByteArray(), "PK\x03\x04 a zip"_ba, QByteArray(5000, '\0')}) {
        write(path, bytes);
        VERIFY_ERROR(Package::open(path, kUnlock), core::ErrorKind::InvalidArgument);
        VERIFY_ERROR(Package::doors(path), core::ErrorKind::InvalidArgument);
    }
    VERIFY_ERROR(Package::open(m_dir.filePath(u"none"_s), kUnlock), core::ErrorKind::NotFound);
    // Of a newer program: its number, and a sum that fits.
    QByteArray newer = m_bytes;
    const auto size = qFromLittleEndian<quint32>(newer.constData() + 12);
    newer[8] = char(2);
    newer.replace(16 + qsizetype(size), 32, packages::crypto::hashOf(newer.first(16 + size)));
    write(path, newer);
    VERIFY_ERROR(Package::open(path, kUnlock), core::ErrorKind::StorageNewer);
}

void TestPackageDamage::forgedHeads_data()
{
    QTest::addColumn<quint64>("operations");
    QTest::addColumn<quint64>("memory");
    QTest::newRow("hours-of-work") << quint64(4'000'000'000) << quint64(64 * 1024);
    QTest::newRow("all-memory") << quint64(1) << (quint64(1) << 40);
    QTest::newRow("no-work") << quint64(0) << quint64(64 * 1024);
    QTest::newRow("no-memory") << quint64(1) << quint64(0);
    QTest::newRow("negative") << ~quint64(0) << ~quint64(0);
}

void TestPackageDamage::forgedHeads()
{
    QFETCH(quint64, operations);
    QFETCH(quint64, memory);
    packages::container::Head head;
    head.salt = QByteArray(packages::crypto::kSaltBytes, 's');
    head.stretch = {.operations = operations, .memory = memory};
    head.box = QByteArray(72, 'b');
    const QString path = m_dir.filePath(u"forged.iocr"_s);
    write(path, packages::container::written(head) + QByteArray(100, 'm') +
                    packages::container::tail(100));
    VERIFY_ERROR(Package::open(path, kUnlock), core::ErrorKind::StorageCorrupt);
}

QTEST_GUILESS_MAIN(TestPackageDamage)
#include "tst_packagedamage.moc"
