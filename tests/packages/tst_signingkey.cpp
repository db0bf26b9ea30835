// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/signeredits.h"
#include "models/packages/crypto.h"
#include "models/packages/signingkey.h"

#include "tests/support/check.h"

using namespace Qt::StringLiterals;
using packages::PublicKey;
using packages::SigningKey;

class TestSigningKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsEverybodyElseDoes();
    void survivesItsKeeping();
    void tellsOthersApart();
    void sealsToOne();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void boxesAreBound();
};

void TestSigningKey::signsAsEverybodyElseDoes()
{
    // RFC 8032, 7.1, test 2.
    const auto key = SigningKey::parse(
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            .toBase64());
    VERIFY_OK(key);
    QCOMPARE(key->publicKey().bytes().toHex(),
             "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    QCOMPARE(
        key->sign("r").toHex(),
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f36"
        "13d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QVERIFY(key->publicKey().verifies("r", key->sign("r")));
}

void TestSigningKey::survivesItsKeeping()
{
    const auto key = SigningKey::make();
    const auto kept = SigningKey::parse(key.secret());
    VERIFY_OK(kept);
    QCOMPARE(kept->publicKey(), key.publicKey());
    QCOMPARE(PublicKey::parse(key.publicKey().base64()), support::ok(key.publicKey()));
    QCOMPARE(key.publicKey().id(), domain::signerIdOf(key.publicKey().bytes()));
    const QString fingerprint = key.publicKey().fingerprint();
    QCOMPARE(fingerprint.size(), 49); // forty digits, nine spaces
    QVERIFY(key.publicKey().id().startsWith(QString(fingerprint).remove(u' ')));
}

void TestSigningKey::tellsOthersApart()
{
    const auto one = SigningKey::make();
    const auto other = SigningKey::make();
    QVERIFY(one.publicKey() != other.publicKey());
    const QByteArray signature = one.sign("text");
    QVERIFY(one.publicKey().verifies("text", signature));
    QVERIFY(!one.publicKey().verifies("Text", signature));
    QVERIFY(!other.publicKey().verifies("text", signature));
    QVERIFY(!one.publicKey().verifies("text", signature.chopped(1)));
    QVERIFY(!one.publicKey().verifies("text", {}));
}

void TestSigningKey::sealsToOne()
{
    const auto one = SigningKey::make();
    const auto sealed = packages::sealTo(one.publicKey(), "a secret");
    VERIFY_OK(sealed);
    QVERIFY(!sealed->contains("a secret"));
    QCOMPARE(one.unseal(*sealed), support::ok(QByteArray("a secret")));
    VERIFY_ERROR(SigningKey::make().unseal(*sealed), core::ErrorKind::WrongKey);
    QByteArray damaged = *sealed;
    damaged[damaged.size() - 1] = char(damaged.at(damaged.size() - 1) ^ 1);
    VERIFY_ERROR(one.unseal(damaged), core::ErrorKind::WrongKey);
    VERIFY_ERROR(one.unseal("short"), core::ErrorKind::WrongKey);
}

void TestSigningKey::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("not a key");
    QTest::newRow("short") << QByteArray(31, 'k').toBase64();
    QTest::newRow("long") << QByteArray(33, 'k').toBase64();
    QTest::newRow("point-of-low-order") << QByteArray(32, '\0').toBase64();
}

void TestSigningKey::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, text);
    VERIFY_ERROR(PublicKey::parse(text), core::ErrorKind::InvalidArgument);
    if (!text.startsWith("AAAA"))
        VERIFY_ERROR(SigningKey::parse(text), core::ErrorKind::InvalidArgument);
}

void TestSigningKey::boxesAreBound()
{
    const QByteArray key = packages::crypto::randomBytes(packages::crypto::kKeyBytes);
    const QByteArray box = packages::crypto::boxed(key, "plain", "name");
    QCOMPARE(packages::crypto::unboxed(key, box, "name"), std::optional("plain"_ba));
    QVERIFY(!packages::crypto::unboxed(key, box, "other"));
    QVERIFY(!packages::crypto::unboxed(key, box.chopped(1), "name"));
    QVERIFY(!packages::crypto::unboxed(key, {}, "name"));
    QVERIFY(!packages::crypto::unboxed(packages::crypto::derived(key, 1), box, "name"));
    QVERIFY(packages::crypto::derived(key, 1) != packages::crypto::derived(key, 2));
    QVERIFY(packages::crypto::boxed(key, "plain", "name") != box); // a nonce of its own
}

QTEST_GUILESS_MAIN(TestSigningKey)
#include "tst_signingkey.moc"
