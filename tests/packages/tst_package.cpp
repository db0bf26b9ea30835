// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/package.h"
#include "models/packages/signature.h"
#include "models/store/readerpool.h"

#include "tests/packages/packedprovince.h"

#include <QDir>
#include <QTemporaryDir>

using namespace packtest;
using packages::Package;
using packages::SignatureState;

namespace {

const packages::Unlock kUnlock{.passphrase = kPassphrase};

Signer signerOf(const packages::PublicKey &key, const QString &account)
{
    Signer signer;
    signer.id = key.id();
    signer.publicKey = QString::fromLatin1(key.base64());
    signer.accountId = account;
    signer.name = u"Nguyễn Thị Lan"_s;
    signer.validFrom = day(0);
    return signer;
}

/// Names of everything in a folder.
QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestPackage : public QObject
{
    Q_OBJECT

private:
    /// The plan of a package that is not there yet.
    packages::PackagePlan fresh()
    {
        return m_province->plan(m_dir.filePath(u"%1.iocr"_s.arg(++m_number)));
    }

    std::unique_ptr<PackedProvince> m_province;
    QTemporaryDir m_dir;
    QString m_path; ///< a package that is not to be touched
    QByteArray m_bytes;
    int m_number = 0;

private Q_SLOTS:
    void initTestCase();
    void tellsWhatItIs();
    void isReadInPlace();
    void holdsAttachmentsAndPages();
    void opensByRecipientsKey();
    void wrongKeysOpenNothing();
    void signatures();
    void brokenSignature();
    void refusesBadPlans_data();
    void refusesBadPlans();
    void stopsWithoutATrace();
    void isUnreadable();
};

void TestPackage::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_province = std::make_unique<PackedProvince>();
    auto plan = fresh();
    m_path = plan.target;
    plan.note = u"Họp giao ban tháng 5"_s;
    plan.pages = {{u"wall"_s, "{\"name\":\"Tường\"}"}};
    plan.scope.to = QDate(2025, 5, 31);
    VERIFY_OK(packages::writePackage(plan));
    m_bytes = contents(m_path);
    QCOMPARE(filesIn(m_dir.path()), QStringList{u"1.iocr"_s});
}

void TestPackage::tellsWhatItIs()
{
    const auto package = Package::open(m_path, kUnlock);
    VERIFY_OK(package);
    const packages::PackageManifest &manifest = package->manifest();
    QCOMPARE(manifest.author.name, u"Nguyễn Lan"_s);
    QCOMPARE(manifest.author.agencyName, u"Sở Thông tin"_s);
    QCOMPARE(manifest.province.unitId, u"p"_s);
    QCOMPARE(manifest.province.code, u"code-p"_s);
    QCOMPARE(manifest.madeAt, kNow);
    QCOMPARE(manifest.facts.asOf, kNow);
    QCOMPARE(manifest.facts.counts.value(u"reports"_s), 4);
    QCOMPARE(manifest.note, u"Họp giao ban tháng 5"_s);
    QCOMPARE(manifest.scope.to, QDate(2025, 5, 31));
    QVERIFY(manifest.scope.masked);
    QCOMPARE(manifest.missingAttachments, QStringList{hashOf("never read by this desk")});
    QCOMPARE(packages::manifestFromJson(packages::toJson(manifest)), support::ok(manifest));
    const auto doors = Package::doors(m_path);
    VERIFY_OK(doors);
    QVERIFY(doors->passphrase);
    QVERIFY(doors->recipients.isEmpty());
    const auto sound = package->verify();
    VERIFY_OK(sound);
    QVERIFY(sound->isSound());
    QCOMPARE(sound->parts, 3);
    QCOMPARE(sound->missing, manifest.missingAttachments);
}

void TestPackage::isReadInPlace()
{
    QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(u"gói xem lại?#1 %20&size=3.iocr"_s);
    QVERIFY(QFile::copy(m_path, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const QByteArray before = contents(path);
    {
        const auto package = Package::open(path, kUnlock);
        VERIFY_OK(package);
        store::ReaderPool readers(package->databaseSlice(), package->databaseKey());
        auto counted = readers.run([](const store::Database &db) {
            return store::ReportRepository(db).count({.text = u"nước"_s});
        });
        counted.waitForFinished();
        QCOMPARE(counted.result(), support::ok<qint64>(4));
        const auto db = store::Database::open(package->databaseSlice(), package->databaseKey());
        VERIFY_OK(db);
        QCOMPARE(idsIn(*db, "reports"), idsIn(m_province->cache().db(), "reports"));
        QVERIFY(!db->execute("DELETE FROM reports").has_value());
        QVERIFY(!db->execute("PRAGMA query_only=OFF; DELETE FROM reports").has_value());
        QVERIFY(!db->execute("PRAGMA journal_mode=WAL; CREATE TABLE more(x)").has_value());
        QCOMPARE(filesIn(elsewhere.path()).size(), 1);
    }
    QCOMPARE(filesIn(elsewhere.path()).size(), 1);
    QCOMPARE(contents(path), before);
}

void TestPackage::holdsAttachmentsAndPages()
{
    const auto package = Package::open(m_path, kUnlock);
    VERIFY_OK(package);
    QCOMPARE(package->attachment(hashOf(kPicture)), support::ok(kPicture));
    VERIFY_ERROR(package->attachment(hashOf("never read by this desk")), core::ErrorKind::NotFound);
    QCOMPARE(package->pageNames(), QStringList{u"wall"_s});
    QCOMPARE(package->page(u"wall"_s), support::ok(QByteArray("{\"name\":\"Tường\"}")));
    VERIFY_ERROR(package->page(u"other"_s), core::ErrorKind::NotFound);

    auto plan = fresh();
    plan.scope.attachments = false;
    VERIFY_OK(packages::writePackage(plan));
    const auto without = Package::open(plan.target, kUnlock);
    VERIFY_OK(without);
    VERIFY_ERROR(without->attachment(hashOf(kPicture)), core::ErrorKind::NotFound);
    QVERIFY(without->manifest().missingAttachments.isEmpty());
}

void TestPackage::opensByRecipientsKey()
{
    const auto first = packages::SigningKey::make();
    const auto second = packages::SigningKey::make();
    auto plan = fresh();
    plan.passphrase.clear();
    plan.recipients = {first.publicKey(), second.publicKey()};
    VERIFY_OK(packages::writePackage(plan));
    const auto doors = Package::doors(plan.target);
    VERIFY_OK(doors);
    QVERIFY(!doors->passphrase);
    QCOMPARE(doors->recipients, (QStringList{first.publicKey().id(), second.publicKey().id()}));
    for (const auto &key : {first, second}) {
        // As it comes back from the keyring.
        const auto kept = packages::SigningKey::parse(key.secret());
        VERIFY_OK(kept);
        const auto package = Package::open(plan.target, {.passphrase = {}, .key = *kept});
        VERIFY_OK(package);
        VERIFY_OK(store::Database::open(package->databaseSlice(), package->databaseKey()));
    }
    VERIFY_ERROR(Package::open(plan.target,
                               {.passphrase = kPassphrase, .key = packages::SigningKey::make()}),
                 core::ErrorKind::WrongKey);
}

void TestPackage::wrongKeysOpenNothing()
{
    for (const QString &passphrase : {u"biển Mũi Né lặng són"_s, u"Biển Mũi Né lặng sóng"_s,
                                      u"bien Mui Ne lang song"_s, QString()})
        VERIFY_ERROR(Package::open(m_path, {.passphrase = passphrase}), core::ErrorKind::WrongKey);
    VERIFY_ERROR(Package::open(m_path, {.passphrase = {}, .key = packages::SigningKey::make()}),
                 core::ErrorKind::WrongKey);
    // Typed on another system: the same letters, their marks apart.
    VERIFY_OK(Package::open(m_path,
                            {.passphrase = kPassphrase.normalized(QString::NormalizationForm_D)}));
}

void TestPackage::signatures()
{
    const auto key = packages::SigningKey::make();
    auto plan = fresh();
    plan.signer = key;
    VERIFY_OK(packages::writePackage(plan));
    const auto package = Package::open(plan.target, kUnlock);
    VERIFY_OK(package);
    const QString fingerprint = key.publicKey().fingerprint();
    QCOMPARE(package->signature({}),
             (packages::SignatureFacts{SignatureState::Unknown, fingerprint, {}}));
    const Signer own = signerOf(key.publicKey(), u"lan"_s);
    const Signer other = signerOf(packages::SigningKey::make().publicKey(), u"lan"_s);
    QCOMPARE(package->signature({other}).state, SignatureState::Unknown);
    QCOMPARE(package->signature({other, own}),
             (packages::SignatureFacts{SignatureState::Known, fingerprint, own.name}));
    Signer revoked = own;
    revoked.revokedAt = kNow.addDays(-1);
    QCOMPARE(package->signature({revoked}).state, SignatureState::Revoked);
    revoked.revokedAt = kNow.addDays(1); // what was signed before stays signed
    QCOMPARE(package->signature({revoked}).state, SignatureState::Known);
    QCOMPARE(package->signature({signerOf(key.publicKey(), u"hùng"_s)}).state,
             SignatureState::Foreign);
    const auto unsignedPackage = Package::open(m_path, kUnlock);
    VERIFY_OK(unsignedPackage);
    QCOMPARE(unsignedPackage->signature({own}).state, SignatureState::None);
}

void TestPackage::brokenSignature()
{
    const auto key = packages::SigningKey::make();
    auto signedManifest = packages::SignedManifest::of("{\"author\":\"Lan\"}", key);
    QVERIFY(signedManifest.holds(key.publicKey()));
    QVERIFY(!signedManifest.holds(packages::SigningKey::make().publicKey()));
    const auto read = packages::SignedManifest::read(signedManifest.written());
    VERIFY_OK(read);
    QCOMPARE(read->json, signedManifest.json);
    QVERIFY(read->holds(key.publicKey()));
    signedManifest.json.replace("Lan", "Hùng");
    QVERIFY(!signedManifest.holds(key.publicKey()));
    for (const QByteArray &bytes :
         {QByteArray(), "abc"_ba, QByteArray(4, '\xff'), signedManifest.written().chopped(1)})
        VERIFY_ERROR(packages::SignedManifest::read(bytes), core::ErrorKind::StorageCorrupt);
}

void TestPackage::refusesBadPlans_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<bool>("targetThere");
    QTest::newRow("no-way-in") << QString() << quint64(64 * 1024) << false;
    QTest::newRow("short") << u"bí mật"_s << quint64(64 * 1024) << false;
    QTest::newRow("too-much-work") << kPassphrase << (quint64(1) << 40) << false;
    QTest::newRow("too-little-work") << kPassphrase << quint64(1) << false;
    QTest::newRow("target-there") << kPassphrase << quint64(64 * 1024) << true;
}

void TestPackage::refusesBadPlans()
{
    QFETCH(QString, passphrase);
    QFETCH(quint64, memory);
    QFETCH(bool, targetThere);
    auto plan = fresh();
    plan.passphrase = passphrase;
    plan.stretch.memory = memory;
    if (targetThere)
        write(plan.target, "mine");
    const QStringList before = filesIn(m_dir.path());
    VERIFY_ERROR(packages::writePackage(plan), core::ErrorKind::InvalidArgument);
    QCOMPARE(filesIn(m_dir.path()), before);
}

void TestPackage::stopsWithoutATrace()
{
    QList<int> heard;
    VERIFY_OK(packages::writePackage(fresh(), [&](int part) {
        heard << part;
        return true;
    }));
    QVERIFY(std::ranges::is_sorted(heard));
    QCOMPARE(heard.constLast(), 100);
    const QStringList before = filesIn(m_dir.path());
    for (qsizetype after = 1; after < heard.size(); after += 11) {
        qsizetype calls = 0;
        VERIFY_ERROR(packages::writePackage(fresh(), [&](int) { return ++calls < after; }),
                     core::ErrorKind::Cancelled);
        QCOMPARE(filesIn(m_dir.path()), before);
    }
}

void TestPackage::isUnreadable()
{
    for (const QByteArray &plain :
         {"SQLite format 3"_ba, "Nguyễn Lan"_ba, "Ngập nước"_ba, "code-p"_ba, "author"_ba,
          "Họp giao ban"_ba, kPicture, hashOf(kPicture).toLatin1()})
        QVERIFY2(!m_bytes.contains(plain), plain.constData());
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
