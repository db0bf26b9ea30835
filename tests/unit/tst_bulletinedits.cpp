// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulletinedits.h"
#include "models/domain/signeredits.h"
#include "models/domain/walledits.h"
#include "models/remote/contract.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);

Bulletin someBulletin()
{
    Bulletin bulletin;
    bulletin.id = u"b-1"_s;
    bulletin.version = 3;
    bulletin.kind = u"half"_s;
    bulletin.period = u"2025-H1"_s;
    bulletin.form = u"official"_s;
    bulletin.number = 12;
    bulletin.year = 2025;
    bulletin.title = u"Báo cáo 6 tháng"_s;
    bulletin.author = u"Lan"_s;
    bulletin.agencyId = AgencyId(u"a-vpub"_s);
    bulletin.signedBy = u"Hà"_s;
    bulletin.state = kDraftState;
    bulletin.issuedAt = kNow;
    bulletin.updatedAt = kNow.addSecs(60);
    bulletin.versionHash = u"9f"_s;
    bulletin.document = {{u"kind"_s, u"half"_s}};
    return bulletin;
}

Signer someSigner()
{
    Signer signer = signerOf(QByteArray(kPublicKeySize, 's'));
    signer.version = 2;
    signer.accountId = u"van-phong"_s;
    signer.name = u"Lan"_s;
    signer.agencyId = AgencyId(u"a-vpub"_s);
    signer.validFrom = kNow;
    return signer;
}

EditStanding standingOf(Edit edit, EditState state)
{
    edit.id = u"e-1"_s;
    edit.createdAt = kNow.addSecs(600);
    return {.edit = std::move(edit), .state = state, .errorDetail = u"vì sao"_s};
}

} // namespace

/// Edits of bulletins and of keys: what is sent, and what a desk shows meanwhile.
class TestBulletinEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAreReadAsWritten()
    {
        QCOMPARE(bulletinFromSnapshot(toJson(someBulletin())), someBulletin());
        auto signer = someSigner();
        signer.revokedAt = kNow.addDays(1);
        QCOMPARE(signerFromSnapshot(toJson(signer)), signer);
        const auto decoded = remote::decodeRecord(Collection::Bulletins,
                                                  QJsonDocument(toJson(someBulletin())).toJson());
        QVERIFY(decoded.has_value());
        QCOMPARE(std::get<Bulletin>(*decoded), someBulletin());
        const auto key = remote::decodeRecord(Collection::Signers,
                                              QJsonDocument(toJson(signer)).toJson());
        QVERIFY(key.has_value());
        QCOMPARE(std::get<Signer>(*key), signer);
    }

    void editsGoWhereTheContractSays()
    {
        QCOMPARE(remote::encodeEdit(addBulletin(someBulletin()), {}).path, u"v1/bulletins"_s);
        const auto change = remote::encodeEdit(reviseBulletin(someBulletin(), someBulletin()), {});
        QCOMPARE(change.path, u"v1/bulletins/b-1/actions"_s);
        QVERIFY(change.onVersion);
        QCOMPARE(remote::encodeEdit(publishSigner(someSigner()), {}).path, u"v1/signers"_s);
        const auto revoked = remote::encodeEdit(revokeSigner(someSigner()), {});
        QCOMPARE(QJsonDocument::fromJson(revoked.body)["verb"_L1].toString(), u"revoke"_s);
        QVERIFY(mayBeRemoved(Collection::Bulletins) && !mayBeRemoved(Collection::Signers));
    }

    void aKeyIsItsFingerprint()
    {
        // SHA-256 of 32 letters "s", by sha256sum.
        QCOMPARE(someSigner().id,
                 u"8fd6a6a78f5857d7ba1cfe9033bffeec86da2ba6a4bd60a6f833209d9d3e390d"_s);
        QVERIFY(!faultOf(someSigner()));
        auto other = someSigner();
        other.id.replace(0, 1, u"0"_s);
        QCOMPARE(faultOf(other), SignerFault::OtherId);
        for (const QString &bad : {u"AAAA"_s, u""_s, someSigner().publicKey + u"!"_s}) {
            other.publicKey = bad;
            QCOMPARE(faultOf(other), SignerFault::NoKey);
            QVERIFY(publicKeyOf(other).isEmpty());
        }
    }

    void aKeyIsGoodForATime()
    {
        auto signer = someSigner();
        QVERIFY(!isGoodAt(signer, kNow.addSecs(-1)));
        QVERIFY(isGoodAt(signer, kNow));
        signer.revokedAt = kNow.addDays(1);
        QVERIFY(isGoodAt(signer, kNow.addDays(1).addMSecs(-1)));
        QVERIFY(!isGoodAt(signer, kNow.addDays(1)));
    }

    void aRevocationOnItsWayIsShown()
    {
        const auto revoked = withPending(
            std::vector{someSigner()}, {standingOf(revokeSigner(someSigner()), EditState::Queued)});
        QCOMPARE(revoked.size(), 1);
        QCOMPARE(revoked.front().record.revokedAt, kNow.addSecs(600));
        QCOMPARE(revoked.front().record.accountId, u"van-phong"_s);
        const auto refused = withPending(
            std::vector{someSigner()},
            {standingOf(revokeSigner(someSigner()), EditState::Refused)});
        QVERIFY(!refused.front().record.revokedAt.isValid() && refused.front().needsPerson());
    }

    void draftsAreShownAsTheyWillBe()
    {
        auto renamed = someBulletin();
        renamed.title = u"Khác"_s;
        const auto shown = withPending(
            std::vector{someBulletin()},
            {standingOf(reviseBulletin(someBulletin(), renamed), EditState::Queued)});
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.front().record.title, u"Khác"_s);
        QCOMPARE(shown.front().waiting, EditState::Queued);
        const auto gone = withPending(
            std::vector{someBulletin()},
            {standingOf(removeBulletin(someBulletin()), EditState::Sending)});
        QVERIFY(gone.empty());
        const auto kept = withPending(
            std::vector{someBulletin()},
            {standingOf(removeBulletin(someBulletin()), EditState::Refused)});
        QCOMPARE(kept.size(), 1);
        const auto added = withPending(
            std::vector<Bulletin>(), {standingOf(addBulletin(someBulletin()), EditState::Queued)});
        QCOMPARE(added.front().record.id, u"b-1"_s);
    }

    void numbersFollowEachOther()
    {
        const AgencyId office(u"a-vpub"_s);
        auto other = someBulletin();
        other.id = u"b-2"_s;
        other.number = 40;
        other.year = 2024;
        const std::vector known{someBulletin(), other};
        QCOMPARE(nextBulletinNumber(known, {office, u"official"_s, {}, 2025}), 13);
        QCOMPARE(nextBulletinNumber(known, {office, u"official"_s, {}, 2024}), 41);
        QCOMPARE(nextBulletinNumber(known, {office, u"bulletin"_s, {}, 2025}), 1);
        QCOMPARE(nextBulletinNumber(known, {AgencyId(u"a-skhcn"_s), u"official"_s, {}, 2025}), 1);
        auto mine = someBulletin();
        QVERIFY(!numberTakenBy(known, mine)); // it has it itself
        mine.id = u"b-3"_s;
        QCOMPARE(numberTakenBy(known, mine), &known.front());
        mine.number = 0;
        QVERIFY(!numberTakenBy(known, mine));
    }

    /// Number and symbol are unique together: each issuer and kind of paper counts for itself.
    void anotherSymbolIsAnotherSeries()
    {
        const auto numbered = [](const char *id, const QString &number) {
            auto bulletin = someBulletin();
            bulletin.id = QString::fromLatin1(id);
            bulletin.document.insert("head"_L1, QJsonObject{{u"number"_s, number}});
            return bulletin;
        };
        QCOMPARE(symbolIn(u"Số:      /BC-SKHCN"_s), u"BC-SKHCN"_s);
        QCOMPARE(symbolIn(u"Số: 7"_s), QString());
        const std::vector known{numbered("b-1", u"Số: 12/BC-VP"_s)};
        auto series = seriesOf(known.front());
        QCOMPARE(series.symbol, u"BC-VP"_s);
        QCOMPARE(nextBulletinNumber(known, series), 13);
        QVERIFY(numberTakenBy(known, numbered("b-2", u"Số: 12/BC-VP"_s)));
        QVERIFY(!numberTakenBy(known, numbered("b-2", u"Số: 12/BC-SKHCN"_s)));
        series.symbol = u"BC-SKHCN"_s;
        QCOMPARE(nextBulletinNumber(known, series), 1);
    }

    void whatIsIssuedIsWhole_data()
    {
        QTest::addColumn<Bulletin>("bulletin");
        QTest::addColumn<std::optional<BulletinFault>>("fault");
        const auto row = [](const char *name, std::optional<BulletinFault> fault, auto change) {
            auto bulletin = someBulletin();
            change(bulletin);
            QTest::newRow(name) << bulletin << fault;
        };
        using enum BulletinFault;
        row("draft", std::nullopt, [](Bulletin &one) {
            one.number = one.year = 0;
            one.signedBy.clear();
        });
        row("issued", std::nullopt, [](Bulletin &one) { one.state = kIssuedState; });
        row("no-number", NoNumber, [](Bulletin &one) {
            one.state = kIssuedState;
            one.number = 0;
        });
        row("number-without-year", NumberOutOfRange, [](Bulletin &one) { one.year = 0; });
        row("unsigned", NoSigner, [](Bulletin &one) {
            one.state = kIssuedState;
            one.signedBy = u" "_s;
        });
        row("light-page", std::nullopt, [](Bulletin &one) {
            one.form = u"bulletin"_s;
            one.state = kIssuedState;
            one.signedBy.clear();
        });
        row("week", std::nullopt, [](Bulletin &one) {
            one.kind = u"week"_s;
            one.period = u"2025-W01"_s;
        });
        row("school-year", PeriodUnknown, [](Bulletin &one) {
            one.kind = u"year"_s;
            one.period = u"2024-2025"_s;
        });
        row("third-half", PeriodUnknown, [](Bulletin &one) { one.period = u"2025-H3"_s; });
        row("kind", KindUnknown, [](Bulletin &one) { one.kind = u"decade"_s; });
        row("form", FormUnknown, [](Bulletin &one) { one.form.clear(); });
        row("title", NoTitle, [](Bulletin &one) { one.title.clear(); });
        row("state", StateUnknown, [](Bulletin &one) { one.state.clear(); });
        row("large", TooLarge,
            [](Bulletin &one) { one.document = {{u"x"_s, QString(kLargestBulletin, u'x')}}; });
    }

    void whatIsIssuedIsWhole()
    {
        QFETCH(const Bulletin, bulletin);
        QFETCH(const std::optional<BulletinFault>, fault);
        QCOMPARE(faultOf(bulletin), fault);
    }
};

QTEST_APPLESS_MAIN(TestBulletinEdits)
#include "tst_bulletinedits.moc"
