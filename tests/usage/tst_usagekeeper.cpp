// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarmedits.h"
#include "models/domain/bulletinedits.h"
#include "models/domain/remarkedits.h"
#include "tests/support/check.h"
#include "tests/usage/usagedesk.h"

#include <QFile>
#include <QJsonArray>

using namespace usagetest;

/// Use is counted without content, reaches the backend once whatever goes wrong on the way, is
/// shown to whom it is of, and is not counted where it is switched off.
class TestUsageKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void codesComeBack();
    void onlyWordsOfTheProgramAreKept_data();
    void onlyWordsOfTheProgramAreKept();
    void whichEditsAreAUse();
    void countsAreByDayScreenAndRole();
    void nothingButCountsIsSent();
    void onceAnHour();
    void whatIsSentTwiceIsCountedOnce();
    void killedBetweenSendingAndTheAnswer();
    void offlineNothingIsLost();
    void aRefusalWaits();
    void eachPersonSeesTheirOwn();
    void switchedOffNothingIsCounted();
    void thePolicyComesBeforeThePerson();
    void aWallCountsPagesOnly();
    void aDamagedFileIsBegunAnew();
    void oldCountsGo();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"usage.db"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestUsageKeeper::codesComeBack()
{
    for (const UsageKind kind : domain::kUsageKinds)
        QCOMPARE(domain::usageKindFromCode(domain::code(kind)), std::optional(kind));
    QVERIFY(!domain::usageKindFromCode(u"looked-at-somebody"));
}

void TestUsageKeeper::onlyWordsOfTheProgramAreKept_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("kept");
    QTest::newRow("pane") << u"field-reports"_s << u"field-reports"_s;
    QTest::newRow("form") << u"xlsx"_s << u"xlsx"_s;
    QTest::newRow("name") << u"Nguyễn Thị Hạnh"_s << QString();
    QTest::newRow("phone") << u"+84 912 345 678"_s << QString();
    QTest::newRow("capital") << u"Hanh"_s << QString();
    QTest::newRow("long") << QString(65, u'a') << QString();
}

void TestUsageKeeper::onlyWordsOfTheProgramAreKept()
{
    QFETCH(const QString, word);
    QFETCH(const QString, kept);
    QCOMPARE(domain::usageSubject(word), kept);
}

void TestUsageKeeper::whichEditsAreAUse()
{
    using namespace domain;
    const auto kindOf = [](const Edit &edit) {
        return usageOf(edit).transform([](const UsageNote &note) { return note.kind; });
    };
    AlarmEpisode alarm;
    alarm.ruleId = u"r-overdue"_s;
    alarm.subject = u"pa-12"_s;
    const Edit acknowledged = acknowledge(alarm, 0, u"Nguyễn Văn A gọi lại"_s);
    QCOMPARE(kindOf(acknowledged), std::optional(UsageKind::AlarmAcknowledged));
    QCOMPARE(usageOf(acknowledged)->subject, QString()); // not even which
    Remark remark;
    remark.kind = RemarkKind::Direction;
    QCOMPARE(kindOf(openEdit(remark)), std::optional(UsageKind::DirectionIssued));
    remark.kind = RemarkKind::Remark;
    QVERIFY(!usageOf(openEdit(remark)));
    Bulletin bulletin;
    bulletin.kind = u"week"_s;
    bulletin.state = kDraftState;
    QVERIFY(!usageOf(addBulletin(bulletin)));
    bulletin.state = kIssuedState;
    QCOMPARE(kindOf(addBulletin(bulletin)), std::optional(UsageKind::BulletinMade));
    QVERIFY(!usageOf(removeBulletin(bulletin)));
}

void TestUsageKeeper::countsAreByDayScreenAndRole()
{
    Desk desk(path());
    desk.open(u"map"_s, 3);
    desk.open(u"health"_s);
    desk.work(u"tk-1"_s, u"media-officer"_s);
    desk.open(u"map"_s);
    desk.passMinutes(24 * 60);
    desk.open(u"map"_s, 2);
    const auto counts = desk.view().counts;
    const domain::UsageCount newest{.day = QDate(2025, 6, 14), // UTC+7: it is past midnight
                                    .kind = UsageKind::PaneOpened,
                                    .subject = u"map"_s,
                                    .role = u"media-officer"_s,
                                    .count = 2};
    QCOMPARE(counts.size(), 4U);
    QCOMPARE(counts.front(), newest);
    QCOMPARE(counts.at(1).subject, u"health"_s);
    QCOMPARE(counts.at(2).count + counts.at(3).count, 4);
}

void TestUsageKeeper::nothingButCountsIsSent()
{
    UsageServer server;
    Desk desk(path());
    desk.open(u"map"_s, 3);
    desk.open(u"Phản ánh của bà Hạnh"_s); // somebody's mistake: the word is left out
    VERIFY_OK(desk.send(server.url));
    const auto events = QJsonDocument::fromJson(server.lastBody)["events"_L1].toArray();
    QCOMPARE(events.size(), 2);
    for (const QJsonValue &event : events) {
        QStringList members = event.toObject().keys();
        members.removeOne(u"subject"_s);
        QCOMPARE(members, (QStringList{u"at"_s, u"count"_s, u"id"_s, u"kind"_s, u"role"_s}));
        QCOMPARE(event["at"_L1].toString(), u"2025-06-12T17:00:00Z"_s); // the day, not the moment
    }
    QVERIFY(!server.lastBody.contains("tk-1"));
    QVERIFY(!QString::fromUtf8(server.lastBody).contains(u"Hạnh"));
    QCOMPARE(server.log.count(u"pane-opened"_s), 4);
}

void TestUsageKeeper::onceAnHour()
{
    UsageServer server;
    Desk desk(path());
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.asked, 0); // there is nothing to tell
    desk.open(u"map"_s);
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.asked, 1);
    desk.open(u"map"_s);
    desk.passMinutes(59);
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.asked, 1);
    desk.passMinutes(1);
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.asked, 2);
    QCOMPARE(server.log.count(u"pane-opened"_s), 2);
    QCOMPARE(desk.view().unsent, 0);
    QCOMPARE(desk.counted(), 2); // still shown to the person
    desk.open(u"map"_s);         // and when the program ends, at once
    remote::HttpClient http(server.url, [] { return "demo"_ba; });
    QCoro::waitFor(desk.keeper->sendLast(http));
    QCOMPARE(server.log.count(u"pane-opened"_s), 3);
}

void TestUsageKeeper::whatIsSentTwiceIsCountedOnce()
{
    UsageServer server;
    server.losesTheAnswer = true;
    Desk desk(path());
    desk.open(u"map"_s, 5);
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.log.count(u"pane-opened"_s), 5); // it has them, and nobody here knows
    QVERIFY(desk.view().unsent > 0);
    desk.open(u"map"_s, 2);
    desk.passMinutes(60);
    server.losesTheAnswer = false;
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.log.count(u"pane-opened"_s), 7);
    QCOMPARE(desk.view().unsent, 0);
}

void TestUsageKeeper::killedBetweenSendingAndTheAnswer()
{
    UsageServer server;
    server.losesTheAnswer = true;
    Desk desk(path());
    desk.open(u"map"_s, 5);
    VERIFY_OK(desk.send(server.url));
    desk.reopen(); // as after a kill: what was on disk is what there is
    QCOMPARE(desk.counted(), 5);
    desk.open(u"map"_s);
    server.losesTheAnswer = false;
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.log.count(u"pane-opened"_s), 6);
    QCOMPARE(desk.view().unsent, 0);
}

void TestUsageKeeper::offlineNothingIsLost()
{
    QUrl nowhere;
    {
        UsageServer gone;
        nowhere = gone.url;
    }
    Desk desk(path());
    desk.open(u"map"_s, 2);
    VERIFY_ERROR(desk.send(nowhere), core::ErrorKind::Network);
    desk.open(u"map"_s);
    UsageServer server; // no hour is waited for what never got away
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.log.count(u"pane-opened"_s), 3);
}

void TestUsageKeeper::aRefusalWaits()
{
    UsageServer server;
    server.refuses = true;
    Desk desk(path());
    desk.open(u"map"_s);
    VERIFY_OK(desk.send(server.url));
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.asked, 1);
    server.refuses = false;
    desk.passMinutes(60);
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.log.count(u"pane-opened"_s), 1);
}

void TestUsageKeeper::eachPersonSeesTheirOwn()
{
    UsageServer server;
    Desk desk(path());
    desk.open(u"map"_s, 2);
    desk.work(u"tk-2"_s, u"media-officer"_s);
    QCOMPARE(desk.counted(), 0);
    desk.open(u"media"_s);
    VERIFY_OK(desk.send(server.url)); // under the name of the second: only what is theirs
    QCOMPARE(server.log.count(u"pane-opened"_s), 1);
    desk.work(u"tk-1"_s, u"ioc-operator"_s);
    desk.passMinutes(60);
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.log.count(u"pane-opened"_s), 3);
}

void TestUsageKeeper::switchedOffNothingIsCounted()
{
    UsageServer server;
    Desk desk(path());
    desk.open(u"map"_s, 2);
    VERIFY_OK(desk.keeper->setOn(false));
    desk.open(u"map"_s);
    QCOMPARE(desk.counted(), 0);
    VERIFY_OK(desk.send(server.url));
    QCOMPARE(server.asked, 0);
    QVERIFY(!desk.view().state.counts());
    VERIFY_OK(desk.keeper->setOn(true));
    desk.open(u"map"_s);
    QCOMPARE(desk.counted(), 1);
}

void TestUsageKeeper::thePolicyComesBeforeThePerson()
{
    UsageServer server;
    Desk before(path());
    before.open(u"map"_s, 2);
    before.setSwitch({.forbidden = true});
    before.reopen();
    QCOMPARE(before.counted(), 0); // what was not sent is not sent any more
    VERIFY_OK(before.keeper->setOn(true));
    before.open(u"map"_s);
    QCOMPARE(before.counted(), 0);
    VERIFY_OK(before.send(server.url));
    QCOMPARE(server.asked, 0);
}

void TestUsageKeeper::aWallCountsPagesOnly()
{
    Desk desk(path(), {.screensOnly = true});
    desk.open(u"map"_s);
    QVERIFY(desk.keeper->note({.kind = UsageKind::SignedIn}));
    QVERIFY(desk.keeper->note({.kind = UsageKind::PageShown, .subject = u"tong-quan"_s}));
    QCOMPARE(desk.view().counts.size(), 1U);
    QCOMPARE(desk.view().counts.front().subject, u"tong-quan"_s);
}

void TestUsageKeeper::aDamagedFileIsBegunAnew()
{
    Desk desk(path());
    desk.open(u"map"_s);
    desk.keeper.reset();
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    desk.reopen();
    QCOMPARE(desk.counted(), 0);
    desk.open(u"map"_s);
    QCOMPARE(desk.counted(), 1);
}

void TestUsageKeeper::oldCountsGo()
{
    Desk desk(path());
    desk.open(u"map"_s);
    desk.passMinutes(89 * 24 * 60);
    desk.reopen();
    QCOMPARE(desk.counted(), 1);
    desk.passMinutes(2 * 24 * 60);
    desk.reopen();
    QCOMPARE(desk.counted(), 0);
}

QTEST_GUILESS_MAIN(TestUsageKeeper)
#include "tst_usagekeeper.moc"
