// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulletinedits.h"
#include "models/domain/signeredits.h"
#include "models/remote/contract.h"
#include "tests/demo/accountreader.h"

using namespace Qt::StringLiterals;
using demotest::AccountReader;
using demotest::Answer;
using domain::Bulletin;

namespace {

QByteArray keyOf(char letter)
{
    return QByteArray(domain::kPublicKeySize, letter);
}

Bulletin draftOf(const QString &id, int number = 0)
{
    Bulletin bulletin;
    bulletin.id = id;
    bulletin.kind = u"month"_s;
    bulletin.period = u"2025-05"_s;
    bulletin.form = u"official"_s;
    bulletin.number = number;
    bulletin.year = 2025;
    bulletin.title = u"Báo cáo tháng 5 năm 2025"_s;
    bulletin.state = domain::kDraftState;
    bulletin.document = {{u"kind"_s, u"month"_s}, {u"lines"_s, QJsonArray{u"ước đạt 826,7"_s}}};
    return bulletin;
}

Bulletin issuedOf(Bulletin bulletin)
{
    bulletin.state = domain::kIssuedState;
    bulletin.signedBy = u"Lê Thị Thu Hà"_s;
    bulletin.versionHash = QString(64, u'a');
    return bulletin;
}

/// As the outbox sends it.
Answer send(AccountReader &who, domain::Edit edit)
{
    const auto encoded = remote::encodeEdit(edit, {});
    return who.post(encoded.path.sliced(3), QJsonDocument::fromJson(encoded.body).object(),
                    encoded.onVersion ? edit.baseVersion : -1);
}

} // namespace

/// Keys of signers and bulletins at the demo backend, over real HTTP.
class TestBulletinBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everybodyPublishesAKey();
    void keysAreRevokedByWhoeverMay();
    void aDraftIsIssuedOnce();
    void aDraftGoes();
    void aNumberIsGivenOnce();
    void badBulletinsAreRefused_data();
    void badBulletinsAreRefused();
    void manyDocumentsComeInPages();
    void whoSeesNotEverythingSeesNone();
    void aRestoredBackendForgetsThem();

private:
    std::unique_ptr<demotest::Client> m_client;
    std::unique_ptr<AccountReader> m_office;
    std::unique_ptr<AccountReader> m_digital;
};

void TestBulletinBackend::initTestCase()
{
    m_client = std::make_unique<demotest::Client>(demotest::quiet(30));
    m_office = std::make_unique<AccountReader>(*m_client, u"van-phong"_s);
    m_digital = std::make_unique<AccountReader>(*m_client, u"so-khcn"_s);
    const QJsonArray told = m_client->get(u"v1/"_s).json().value("capabilities"_L1).toArray();
    QVERIFY(told.contains(u"signers"_s) && told.contains(u"bulletins"_s));
}

void TestBulletinBackend::everybodyPublishesAKey()
{
    AccountReader auditor(*m_client, u"kiem-tra"_s);
    const auto key = domain::signerOf(keyOf('k'));
    const auto answer = send(auditor, domain::publishSigner(key));
    QVERIFY2(answer.status == 201, answer.body.constData());
    const auto decoded = remote::decodeRecord(domain::Collection::Signers, answer.body);
    QVERIFY(decoded.has_value());
    const auto kept = std::get<domain::Signer>(*decoded);
    QCOMPARE(kept.accountId, u"kiem-tra"_s);
    QCOMPARE(kept.name, u"Nguyễn Thị Bích Liên"_s);
    QCOMPARE(domain::publicKeyOf(kept), keyOf('k'));
    QVERIFY(kept.validFrom.isValid() && !kept.revokedAt.isValid());
    QVERIFY(send(auditor, domain::publishSigner(key)).isProblem(422)); // a key is known once
    auto other = key;
    other.publicKey = QString::fromLatin1(keyOf('l').toBase64());
    QVERIFY(send(auditor, domain::publishSigner(other)).isProblem(422)); // not the key's id
    other.publicKey = u"AAAA"_s;
    QVERIFY(send(auditor, domain::publishSigner(other)).isProblem(422));
    QVERIFY(m_office->read(u"signers"_s));
    QCOMPARE(m_office->known(u"signers"_s).value(key.id), answer.json());
}

void TestBulletinBackend::keysAreRevokedByWhoeverMay()
{
    AccountReader desk(*m_client, u"truc-ioc"_s);
    for (const char letter : {'m', 'n'}) {
        auto key = domain::signerOf(keyOf(letter));
        QCOMPARE(send(desk, domain::publishSigner(key)).status, 201);
        key.version = 1;
        QVERIFY(send(*m_office, domain::revokeSigner(key)).isProblem(403)); // of another
        const auto revoked = send(letter == 'm' ? desk : *m_digital, domain::revokeSigner(key));
        QVERIFY2(revoked.status == 200, revoked.body.constData());
        QVERIFY(!revoked.json().value("revokedAt"_L1).toString().isEmpty());
        QCOMPARE(revoked.json().value("accountId"_L1).toString(), u"truc-ioc"_s);
        key.version = 2;
        QVERIFY(send(desk, domain::revokeSigner(key)).isProblem(422)); // it is revoked
    }
}

void TestBulletinBackend::aDraftIsIssuedOnce()
{
    auto draft = draftOf(u"b-1"_s);
    const auto added = send(*m_office, domain::addBulletin(draft));
    QVERIFY2(added.status == 201, added.body.constData());
    QCOMPARE(added.json().value("agencyId"_L1).toString(), u"a-vpub"_s);
    QVERIFY(send(*m_office, domain::addBulletin(draft)).isProblem(422)); // an id is used once
    draft.version = 1;
    auto final = issuedOf(draft);
    QVERIFY(send(*m_office, domain::reviseBulletin(draft, final)).isProblem(422)); // no number
    final.number = 125;
    const auto issued = send(*m_digital, domain::reviseBulletin(draft, final));
    QVERIFY2(issued.status == 200, issued.body.constData());
    const auto decoded = remote::decodeRecord(domain::Collection::Bulletins, issued.body);
    QVERIFY(decoded.has_value());
    const auto kept = std::get<Bulletin>(*decoded);
    QCOMPARE(kept.author, u"Trương Quang Khải"_s);
    QCOMPARE(kept.agencyId, domain::AgencyId(u"a-vpub"_s)); // it stays the office's
    QVERIFY(kept.issuedAt.isValid());
    QCOMPARE(kept.document, final.document);
    QVERIFY(send(*m_office, domain::reviseBulletin(kept, kept)).isProblem(422));
    QVERIFY(send(*m_office, domain::removeBulletin(kept)).isProblem(422));
    QVERIFY(m_office->read(u"bulletins"_s));
    QCOMPARE(m_office->known(u"bulletins"_s).value(u"b-1"_s), issued.json());
}

void TestBulletinBackend::aDraftGoes()
{
    auto draft = draftOf(u"b-2"_s);
    QCOMPARE(send(*m_office, domain::addBulletin(draft)).status, 201);
    QCOMPARE(send(*m_office, domain::removeBulletin(draft)).status, 409); // unseen
    draft.version = 1;
    QVERIFY(m_office->read(u"bulletins"_s));
    QVERIFY(m_office->known(u"bulletins"_s).contains(u"b-2"_s));
    QCOMPARE(send(*m_office, domain::removeBulletin(draft)).status, 200);
    QVERIFY(m_office->read(u"bulletins"_s));
    QVERIFY(!m_office->known(u"bulletins"_s).contains(u"b-2"_s));
}

void TestBulletinBackend::aNumberIsGivenOnce()
{
    QCOMPARE(send(*m_office, domain::addBulletin(draftOf(u"n-1"_s, 7))).status, 201);
    const auto taken = send(*m_office, domain::addBulletin(draftOf(u"n-2"_s, 7)));
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.json().value("id"_L1).toString(), u"n-1"_s); // who has it
    // Each agency, form and year counts by itself.
    QCOMPARE(send(*m_digital, domain::addBulletin(draftOf(u"n-3"_s, 7))).status, 201);
    auto later = draftOf(u"n-4"_s, 7);
    later.year = 2026;
    QCOMPARE(send(*m_office, domain::addBulletin(later)).status, 201);
    auto page = draftOf(u"n-5"_s, 7);
    page.form = u"bulletin"_s;
    QCOMPARE(send(*m_office, domain::addBulletin(page)).status, 201);
    auto next = draftOf(u"n-6"_s, 8);
    QCOMPARE(send(*m_office, domain::addBulletin(next)).status, 201);
    next.version = 1;
    auto same = next;
    same.number = 7;
    QCOMPARE(send(*m_office, domain::reviseBulletin(next, same)).status, 409);
    // A number that somebody gave back is free.
    auto first = draftOf(u"n-1"_s, 7);
    first.version = 1;
    QCOMPARE(send(*m_office, domain::removeBulletin(first)).status, 200);
    QCOMPARE(send(*m_office, domain::reviseBulletin(next, same)).status, 200);
}

void TestBulletinBackend::badBulletinsAreRefused_data()
{
    QTest::addColumn<Bulletin>("bulletin");
    const auto row = [](const char *name, auto change) {
        auto bulletin = issuedOf(draftOf(u"bad"_s, 900));
        change(bulletin);
        QTest::newRow(name) << bulletin;
    };
    row("no-id", [](Bulletin &one) { one.id.clear(); });
    row("kind", [](Bulletin &one) { one.kind = u"decade"_s; });
    row("period", [](Bulletin &one) { one.period = u"2025-W20"_s; });
    row("half", [](Bulletin &one) {
        one.kind = u"half"_s;
        one.period = u"2025-H3"_s;
    });
    row("form", [](Bulletin &one) { one.form = u"poem"_s; });
    row("title", [](Bulletin &one) { one.title = u"  "_s; });
    row("state", [](Bulletin &one) { one.state = u"secret"_s; });
    row("number", [](Bulletin &one) { one.number = 100'000; });
    row("year", [](Bulletin &one) { one.year = 1; });
    row("unsigned", [](Bulletin &one) { one.signedBy.clear(); });
    row("no-hash", [](Bulletin &one) { one.versionHash.clear(); });
    row("large",
        [](Bulletin &one) { one.document = {{u"x"_s, QString(domain::kLargestBulletin, u'x')}}; });
}

void TestBulletinBackend::badBulletinsAreRefused()
{
    QFETCH(const Bulletin, bulletin);
    const auto answer = send(*m_office, domain::addBulletin(bulletin));
    QVERIFY2(answer.isProblem(422), answer.body.left(300).constData());
    QVERIFY(m_office->read(u"bulletins"_s));
    QVERIFY(!m_office->known(u"bulletins"_s).contains(u"bad"_s));
}

/// A page stays below what a client reads, however large its documents.
void TestBulletinBackend::manyDocumentsComeInPages()
{
    constexpr int kMany = 10;
    auto large = draftOf({});
    large.document = {{u"x"_s, QString(domain::kLargestBulletin - 100, u'x')}};
    for (int i = 0; i < kMany; ++i) {
        large.id = u"large-%1"_s.arg(i);
        QCOMPARE(send(*m_office, domain::addBulletin(large)).status, 201);
    }
    const auto first = m_office->page(u"bulletins"_s);
    QVERIFY(first.json().value("more"_L1).toBool());
    QVERIFY(remote::decodeChanges(domain::Collection::Bulletins, first.body).has_value());
    m_office->forget(u"bulletins"_s);
    QVERIFY(m_office->read(u"bulletins"_s));
    for (int i = 0; i < kMany; ++i)
        QVERIFY(m_office->known(u"bulletins"_s).contains(u"large-%1"_s.arg(i)));
    QCOMPARE(m_office->count(u"bulletins"_s), qint64(m_office->known(u"bulletins"_s).size()));
}

void TestBulletinBackend::whoSeesNotEverythingSeesNone()
{
    for (const QString &account : {u"lanh-dao-so"_s, u"phu-thuy"_s, u"truc-ioc"_s, u"giam-sat"_s}) {
        AccountReader reader(*m_client, account);
        QVERIFY2(reader.page(u"bulletins"_s).isProblem(403), qPrintable(account));
        QVERIFY(send(reader, domain::addBulletin(draftOf(u"x-"_s + account))).isProblem(403));
        QVERIFY(reader.read(u"signers"_s));
    }
    AccountReader leader(*m_client, u"lanh-dao-tinh"_s);
    QVERIFY(leader.read(u"bulletins"_s)); // reads, and keeps none
    QVERIFY(send(leader, domain::addBulletin(draftOf(u"x-leader"_s))).isProblem(403));
}

void TestBulletinBackend::aRestoredBackendForgetsThem()
{
    QCOMPARE(send(*m_office, domain::addBulletin(draftOf(u"r-1"_s, 50))).status, 201);
    m_client->backend.restore(-1);
    m_office->forget(u"bulletins"_s);
    QVERIFY(m_office->read(u"bulletins"_s));
    QVERIFY(m_office->known(u"bulletins"_s).isEmpty());
    QCOMPARE(send(*m_office, domain::addBulletin(draftOf(u"r-2"_s, 50))).status, 201);
}

QTEST_GUILESS_MAIN(TestBulletinBackend)
#include "tst_bulletinbackend.moc"
