// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faults.h"
#include "tests/demo/client.h"
#include "tests/sync/testdesk.h"

using namespace Qt::StringLiterals;
using namespace synctest;

namespace {

constexpr int kEdits = 3;
constexpr int kMostCycles = 20;

/// Gives a silent connection up after less than half a second, so that no test sits through the 15
/// seconds that a desk has for it.
class ImpatientNetwork : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        QNetworkRequest hasty(request);
        if (hasty.transferTimeout() > 0)
            hasty.setTransferTimeout(400);
        return QNetworkAccessManager::createRequest(operation, hasty, body);
    }
};

demo::FaultSpec rules(const QString &text)
{
    auto spec = demo::FaultSpec::parse(text);
    if (!spec)
        qFatal("%s", qPrintable(spec.error().detail));
    return *spec;
}

quint32 seed()
{
    static const quint32 chosen = qEnvironmentVariableIsSet("IOC_SEED")
                                      ? qEnvironmentVariable("IOC_SEED").toUInt()
                                      : 20'251'129;
    return chosen;
}

} // namespace

/// Promise P6: on a network that fails in every way a desk keeps what it was told, goes on when the
/// network heals, and each edit arrives exactly once.
class TestBadNetworks : public QObject
{
    Q_OBJECT

    std::unique_ptr<demotest::Client> m_backend;
    std::unique_ptr<demo::FaultProxy> m_proxy;
    std::unique_ptr<TestDesk> m_desk;
    qsizetype m_nextReport = 0;

    [[nodiscard]] std::unique_ptr<TestDesk> newDesk() const
    {
        return std::make_unique<TestDesk>(m_proxy->url(), "demo", false,
                                          [] { return std::make_unique<ImpatientNetwork>(); });
    }
    [[nodiscard]] domain::ReportId nextReport()
    {
        return domain::ReportId(u"pa-%1"_s.arg(m_nextReport++));
    }
    /// Ids and versions of the reports at the desk.
    [[nodiscard]] static QHash<QString, qint64> reportsAt(TestDesk &desk)
    {
        const auto page = desk.read([](const store::Database &db) {
            return store::ReportRepository(db).page({}, {}, 10'000);
        });
        QHash<QString, qint64> versions;
        for (const auto &report : page.value_or(std::vector<domain::Report>()))
            versions.insert(report.id.value, report.version);
        return versions;
    }
    [[nodiscard]] QHash<QString, qint64> reportsAtBackend()
    {
        QHash<QString, qint64> versions;
        for (const auto &report : m_backend->latest(u"reports"_s))
            versions.insert(report.value("id"_L1).toString(),
                            report.value("version"_L1).toInteger());
        return versions;
    }
    [[nodiscard]] int timesAtBackend(const QString &text)
    {
        return int(std::ranges::count_if(
            m_backend->latest(u"report-events"_s),
            [&](const QJsonObject &event) { return event.value("text"_L1).toString() == text; }));
    }
    /// Somebody else's comment, on the backend's own connection.
    void commentElsewhere(const domain::ReportId &id, const QString &text)
    {
        const qint64 version =
            m_backend->latest(u"reports"_s).value(id.value)["version"_L1].toInteger();
        const QJsonObject body{{u"verb"_s, u"comment"_s}, {u"text"_s, text}};
        QCOMPARE(m_backend
                     ->comment(id.value, version, text.toUtf8().toHex(),
                               QJsonDocument(body).toJson(QJsonDocument::Compact))
                     .status,
                 200);
    }
    /// Turns the engine round once; false when it does not come to rest.
    static bool turn(TestDesk &desk)
    {
        QSignalSpy settled(desk.sync.get(), &syncing::SyncService::settled);
        desk.sync->syncNow();
        return settled.wait(kPatience);
    }
    /// What the desk lacks yet; empty: it is where the backend is.
    [[nodiscard]] QString missing(TestDesk &desk)
    {
        const auto status = desk.sync->status();
        if (status.lastError)
            return status.lastError->detail;
        if (status.queuedEdits + status.refusedEdits > 0)
            return u"%1 edits wait, %2 refused"_s.arg(status.queuedEdits).arg(status.refusedEdits);
        for (const auto &line : status.collections) {
            const QString name = domain::code(line.collection);
            const qint64 there = m_backend->latest(name).size();
            if (!line.complete || line.error || line.quarantined > 0 || line.records != there)
                return u"%1: %2 records of %3, %4 set aside, %5"_s.arg(name)
                    .arg(line.records)
                    .arg(there)
                    .arg(line.quarantined)
                    .arg(line.error ? line.error->detail : QString());
        }
        return reportsAt(desk) == reportsAtBackend() ? QString() : u"reports differ"_s;
    }
    /// Heals the network and turns until nothing is missing, but not for ever; what is missing.
    [[nodiscard]] QString heal(TestDesk &desk)
    {
        m_proxy->setSpec({});
        QString left;
        for (int turns = 0; turns < kMostCycles; ++turns) {
            if (!turn(desk))
                return u"the engine does not come to rest"_s;
            left = missing(desk);
            if (left.isEmpty())
                return left;
            QTest::qWait(250); // an edit that failed has a retry time of its own
        }
        return u"seed %1: %2"_s.arg(seed()).arg(left);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qInfo("seed %u", seed());
        m_backend = std::make_unique<demotest::Client>(demotest::quiet(200));
        m_proxy = std::make_unique<demo::FaultProxy>(m_backend->backend.url(), demo::FaultSpec{},
                                                     seed());
        QVERIFY(m_proxy->listen().has_value());
        m_desk = newDesk();
        QVERIFY(settle(*m_desk));
        QCOMPARE(missing(*m_desk), QString());
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_proxy.reset();
        m_backend.reset();
    }

    void editsSurvive_data()
    {
        QTest::addColumn<QString>("spec");
        for (const char *spec : {
                 "latency=20..200",    // slow to begin
                 "latency=600",        // longer than the desk waits
                 "reset",              // before the backend sees anything
                 "reset=40",           // in the body
                 "reset=commit",       // after the commit
                 "cut=0",              // a head without its body
                 "cut=40",             // half a body
                 "lost@POST",          // committed, never answered
                 "slow=20000",         // a trickle
                 "freeze",             // silence at once, on live connections too
                 "freeze=40",          // silence within the body
                 "freeze=commit@POST", // committed, then silence
                 "down",               // nobody there
                 "latency=10..50;reset%20;cut=30%20;lost%20;loss=20", // all at once
                 "status=503,1",                                      // overloaded
                 "html",                                              // somebody's portal
                 "truncjson@POST", // accepted, the answer unreadable
                 "expire;wrongjson@GET/v1/reports/changes#2",
             })
            QTest::newRow(spec) << QString::fromLatin1(spec);
    }
    void editsSurvive()
    {
        QFETCH(QString, spec);
        m_proxy->setSpec(rules(spec));
        QStringList texts;
        for (int i = 0; i < kEdits; ++i) {
            texts.append(u"%1 lần %2"_s.arg(spec).arg(i));
            const auto before = report(*m_desk, nextReport());
            QVERIFY(before.has_value());
            QVERIFY(m_desk->sync->submit(comment(*before, texts.constLast())).result().has_value());
        }
        QVERIFY(turn(*m_desk));
        const QString foreign = spec + u" ở nơi khác"_s;
        commentElsewhere(nextReport(), foreign);
        QVERIFY(turn(*m_desk));
        QCOMPARE(heal(*m_desk), QString());
        for (const QString &text : texts)
            QCOMPARE(timesAtBackend(text), 1);
        QCOMPARE(timesAtBackend(foreign), 1);
        for (qsizetype i = 0; i < kEdits; ++i)
            QCOMPARE(comments(*m_desk,
                              domain::ReportId(u"pa-%1"_s.arg(m_nextReport - 1 - kEdits + i)),
                              texts.at(i)),
                     1);
    }

    void aFirstReadGoesOnWhereItStopped_data()
    {
        QTest::addColumn<QString>("spec");
        for (const char *spec :
             {"reset%20;status=500%10;cut=3000%10", "freeze=2000%5;truncjson%10;down%5"})
            QTest::newRow(spec) << QString::fromLatin1(spec);
    }
    void aFirstReadGoesOnWhereItStopped()
    {
        QFETCH(QString, spec);
        m_proxy->setSpec(rules(spec));
        const auto desk = newDesk();
        QVERIFY(settle(*desk));
        for (int i = 0; i < 3; ++i)
            QVERIFY(turn(*desk));
        QCOMPARE(heal(*desk), QString());
    }

    /// Without anybody asking: the retry times alone bring the desk back.
    void theDeskComesBackByItself()
    {
        m_proxy->setSpec(rules(u"down"_s));
        const auto before = report(*m_desk, nextReport());
        QVERIFY(before.has_value());
        QVERIFY(m_desk->sync->submit(comment(*before, u"tự trở lại"_s)).result().has_value());
        QVERIFY(turn(*m_desk));
        QVERIFY(m_desk->sync->status().lastError.has_value());
        m_proxy->setSpec({});
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->sync->status().queuedEdits, 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->sync->status().lastError, kPatience);
        QCOMPARE(timesAtBackend(u"tự trở lại"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestBadNetworks)
#include "tst_badnetworks.moc"
