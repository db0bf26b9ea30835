// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "tests/convergence/compare.h"
#include "tests/convergence/demoprocess.h"
#include "tests/convergence/follower.h"
#include "tests/convergence/rounds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using convergence::DemoProcess;
using convergence::Follower;
using domain::Collection;

namespace {

constexpr int kRounds = 20;
constexpr int kOperations = 10;
constexpr int kPatience = 30'000;
constexpr std::array kWatched = {Collection::Reports, Collection::ReportEvents};
/// What is compared field by field in the end; of the others, which are large, the number.
constexpr std::array kCompared = {
    Collection::Units,        Collection::Agencies,     Collection::ReportCategories,
    Collection::Reports,      Collection::ReportEvents, Collection::Attachments,
    Collection::MediaSources, Collection::MediaRules,   Collection::AlarmRules,
    Collection::AlarmActions, Collection::Tickets,      Collection::Remarks,
    Collection::WallPages,    Collection::WallCommands, Collection::Signers,
    Collection::Bulletins,    Collection::Submissions,  Collection::Closings,
    Collection::Explanations, Collection::Proposals,    Collection::UsageDays,
    Collection::ServiceDays};

} // namespace

/// Three real processes that follow one backend over a bad way, killed and started at random: their
/// caches become what the backend has.
class TestThreeProcesses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void followersConverge();
    void theProgramSaysTheSame();

private:
    void disturb(QRandomGenerator &dice, const QString &mark);
    void endInOrder(Follower &follower);
    /// Of all three; nothing: they show what the backend has.
    [[nodiscard]] QStringList wrong(std::span<const Collection> collections);
    [[nodiscard]] QStringList settled(std::span<const Collection> collections);

    QTemporaryDir m_home;
    std::unique_ptr<convergence::Keyring> m_keyring;
    DemoProcess m_backend;
    std::vector<std::unique_ptr<Follower>> m_followers;
    std::vector<QJsonObject> m_reports;
};

void TestThreeProcesses::initTestCase()
{
    m_keyring = std::make_unique<convergence::Keyring>(m_home.filePath(u"keyring"_s));
    QVERIFY(m_keyring->isOpen());
    QVERIFY(m_backend.start());
    for (const auto &[id, report] : m_backend.read(Collection::Reports))
        m_reports.push_back(report);
    QVERIFY(!m_reports.empty());
    for (int i = 0; i < 3; ++i) {
        m_followers.push_back(
            std::make_unique<Follower>(m_backend.url(), m_home.filePath(u"desk-%1"_s.arg(i))));
        const auto prepared = m_followers.back()->prepare();
        QVERIFY2(prepared.has_value(), prepared
                                           ? ""
                                           : qPrintable(core::errorName(prepared.error().kind) +
                                                        u' ' + prepared.error().detail));
        m_followers.back()->start();
    }
    QCOMPARE(settled(kWatched), QStringList());
}

void TestThreeProcesses::cleanupTestCase()
{
    m_followers.clear();
    m_backend.stop();
    m_keyring.reset();
}

/// It ends by itself, or is too young to listen.
void TestThreeProcesses::endInOrder(Follower &follower)
{
    const auto how = follower.end();
    QVERIFY2(how, follower.errors().constData());
    const QByteArray said = QByteArray::number(*how) + ' ' + follower.errors();
    QVERIFY2(*how == 0 || *how == -SIGTERM, said.constData());
}

void TestThreeProcesses::disturb(QRandomGenerator &dice, const QString &mark)
{
    static const QByteArrayList kRules = {"none",
                                          "lost@GET/v1/%30",
                                          "reset@/v1/%30;latency=20..200",
                                          "cut=400@GET/v1/%30",
                                          "status=503@/v1/%40",
                                          "wrongjson@GET/v1/%30",
                                          "down"};
    Follower &follower = *m_followers.at(dice.bounded(quint32(m_followers.size())));
    switch (dice.bounded(6)) {
    case 0:
        follower.kill();
        break;
    case 1:
        endInOrder(follower);
        break;
    case 2:
        QVERIFY(m_backend.setFaults(kRules.at(dice.bounded(quint32(kRules.size())))));
        break;
    default:
        m_backend.comment(m_reports.at(dice.bounded(quint32(m_reports.size()))), mark);
    }
    if (dice.bounded(2) == 0)
        m_followers.at(dice.bounded(quint32(m_followers.size())))->start();
    QTest::qWait(int(dice.bounded(80)));
}

QStringList TestThreeProcesses::wrong(std::span<const Collection> collections)
{
    QStringList found;
    for (const Collection collection : collections) {
        const auto there = m_backend.read(collection);
        for (size_t i = 0; i < m_followers.size(); ++i) {
            const auto cache = m_followers.at(i)->cache();
            const QStringList lines = cache ? convergence::differences(collection, there, *cache)
                                            : QStringList{u"no cache"_s};
            for (const QString &line : lines)
                found << u"desk %1: "_s.arg(i) + line;
        }
    }
    return found;
}

QStringList TestThreeProcesses::settled(std::span<const Collection> collections)
{
    QStringList found;
    std::ignore = QTest::qWaitFor(
        [&] {
            found = wrong(collections);
            return found.isEmpty();
        },
        kPatience);
    found = found.mid(0, 12);
    for (size_t i = 0; i < m_followers.size() && !found.isEmpty(); ++i)
        found << u"desk %1 %2: %3"_s.arg(i)
                     .arg(m_followers.at(i)->isRunning() ? u"runs"_s : u"has ended"_s)
                     .arg(QString::fromUtf8(m_followers.at(i)->errors().last(
                         std::min<qsizetype>(m_followers.at(i)->errors().size(), 500))));
    return found;
}

void TestThreeProcesses::followersConverge()
{
    const auto rounds = convergence::roundsOr(kRounds);
    for (quint32 seed = rounds.first; seed < rounds.end(); ++seed) {
        QRandomGenerator dice(seed);
        for (int i = 0; i < kOperations; ++i)
            disturb(dice, u"%1-%2"_s.arg(seed).arg(i));
        QVERIFY(m_backend.setFaults("none"));
        // Whoever runs on would have its times of retry before it: the start asks at once.
        for (const auto &follower : m_followers) {
            dice.bounded(2) == 0 ? follower->kill() : endInOrder(*follower);
            follower->start();
        }
        const QStringList found = settled(kWatched);
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"IOC_SEED=%1\n  "_s.arg(seed) + found.join(u"\n  "_s)));
        // All three listen: what happens now comes without being asked for.
        m_reports.clear();
        for (const auto &[id, report] : m_backend.read(Collection::Reports))
            m_reports.push_back(report);
        m_backend.comment(m_reports.at(dice.bounded(quint32(m_reports.size()))), u"live"_s);
        const QStringList late = settled(kWatched);
        QVERIFY2(late.isEmpty(),
                 qPrintable(u"IOC_SEED=%1, live\n  "_s.arg(seed) + late.join(u"\n  "_s)));
    }
    QCOMPARE(settled(kCompared), QStringList());
}

/// What `iocctl` tells of the caches afterwards is what the feed has.
void TestThreeProcesses::theProgramSaysTheSame()
{
    QStringList codes;
    for (const auto &[id, report] : m_backend.read(Collection::Reports))
        codes << report.value("code"_L1).toString() + u' ' + report.value("state"_L1).toString();
    codes.sort();
    std::map<Collection, qint64> counts;
    for (const Collection collection : domain::kCollections)
        counts[collection] = qint64(m_backend.read(collection).size());
    for (const auto &follower : m_followers) {
        QVERIFY2(follower->isRunning(), follower->errors().constData());
        QCOMPARE(follower->end(), std::optional(0));
        const auto rows = QJsonDocument::fromJson(
            follower->ask({u"query"_s, u"reports"_s, u"--limit"_s, u"1000"_s}));
        QStringList told;
        for (const QJsonValue &row : rows.array())
            told << row["code"_L1].toString() + u' ' + row["state"_L1].toString();
        told.sort();
        QCOMPARE(told, codes);
        const auto status = QJsonDocument::fromJson(follower->ask({u"status"_s})).object();
        for (const QJsonValue &line : status.value("collections"_L1).toArray()) {
            const auto collection = domain::collectionFromCode(line["collection"_L1].toString());
            QVERIFY(collection.has_value());
            QCOMPARE(line["records"_L1].toInteger(), counts.at(*collection));
            QCOMPARE(line["complete"_L1].toBool(), true);
        }
    }
}

QTEST_GUILESS_MAIN(TestThreeProcesses)
#include "tst_threeprocesses.moc"
