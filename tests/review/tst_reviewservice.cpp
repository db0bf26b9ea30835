// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/signin.h"
#include "models/store/changewriter.h"
#include "models/sync/reviewreader.h"
#include "models/sync/syncservice.h"
#include "tests/support/cache.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

syncing::ReviewSource source()
{
    syncing::ReviewSource source;
    source.status.connection = syncing::Connection::Review;
    source.status.asOf = QDateTime(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
    source.attachment = [](const QString &sha256) {
        return QtFuture::makeReadyValueFuture(
            sha256 == "there"_L1
                ? core::Result<QByteArray>("picture")
                : core::Result<QByteArray>(core::failure(core::ErrorKind::NotFound, sha256)));
    };
    return source;
}

} // namespace

/// The service of a review: it tells, hands out, and takes nothing.
class TestReviewService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatItWasGiven()
    {
        syncing::SyncService service(source());
        QSignalSpy settled(&service, &syncing::SyncService::settled);
        QSignalSpy changed(&service, &syncing::SyncService::statusChanged);
        service.start();
        QCOMPARE(settled.size(), 0); // later, as of an engine
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(service.status(), source().status);
        service.setForcedOffline(true);
        service.setCollecting(true);
        service.syncNow();
        service.cancel();
        service.collectNow();
        QVERIFY(!service.isForcedOffline());
        QVERIFY(!service.isCollecting());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(service.signIn().status().state, session::SignInState::NotOffered);
    }
    void refusesEveryWrite()
    {
        syncing::SyncService service(source());
        service.start();
        const auto isReadOnly = [](auto future) {
            return future.isFinished() && !future.result() &&
                   future.result().error().kind == core::ErrorKind::ReadOnly;
        };
        QVERIFY(isReadOnly(service.submit({})));
        QVERIFY(isReadOnly(service.discardEdit(u"e"_s)));
        QVERIFY(isReadOnly(service.retryEdit(u"e"_s)));
        QVERIFY(isReadOnly(service.retryQuarantine(domain::Collection::Reports, u"r"_s)));
        QVERIFY(isReadOnly(service.reread(domain::Collection::Reports)));
        QVERIFY(isReadOnly(service.note({})));
    }
    void hasNothingOfADesk()
    {
        syncing::SyncService service(source());
        const auto isEmpty = [](auto future) {
            return future.isFinished() && future.result() && future.result()->empty();
        };
        QVERIFY(isEmpty(service.edits(domain::Collection::Reports, {})));
        QVERIFY(isEmpty(service.quarantine()));
        QVERIFY(isEmpty(service.log(10)));
        QVERIFY(isEmpty(service.feedStates()));
        QCOMPARE(service.trail(10).result().value(), syncing::TrailView());
    }
    void handsOutPictures()
    {
        syncing::SyncService service(source());
        QCOMPARE(service.attachment(u"there"_s).result().value(), "picture");
        QCOMPARE(service.attachment(u"gone"_s).result().error().kind, core::ErrorKind::NotFound);
    }
    void letsReadAndNotAct_data()
    {
        QTest::addColumn<bool>("personal");
        QTest::newRow("masked") << false;
        QTest::newRow("personal") << true;
    }
    void letsReadAndNotAct()
    {
        QFETCH(const bool, personal);
        support::Cache cache;
        const QDateTime asOf(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
        const auto status = syncing::reviewStatus(
            cache.db(),
            {.asOf = asOf, .subsystems = QList{domain::Subsystem::Health}, .personal = personal});
        QVERIFY(status);
        QCOMPARE(status->connection, syncing::Connection::Review);
        QCOMPARE(status->asOf, asOf);
        QVERIFY(status->everComplete);
        const auto &user = status->user;
        QVERIFY(user.roles == domain::DeskRoles());
        QVERIFY(maySee(user.rights, domain::Subsystem::Health));
        QVERIFY(!maySee(user.rights, domain::Subsystem::FieldReports));
        QCOMPARE(user.rights.classes.testFlag(domain::DataClass::Personal), personal);
        for (const auto &what : {"reports"_L1, "media"_L1, "remarks"_L1, "wall-pages"_L1})
            QVERIFY(!may(user.rights, "act"_L1, what));
        QVERIFY(may(user.rights, "read"_L1, "reports"_L1));
        QVERIFY(syncing::isReader(user));
        QVERIFY(!syncing::isReader({}));
    }
};

QTEST_GUILESS_MAIN(TestReviewService)
#include "tst_reviewservice.moc"
