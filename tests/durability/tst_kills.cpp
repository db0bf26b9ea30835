// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/killedwatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using killed::Backend;
using killed::Manner;
using killed::Watch;

namespace {

constexpr int kPatience = 280'000;
constexpr qsizetype kMostTold = 10; ///< of what went wrong

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("IOC_ROUNDS");
    return asked > 0 ? asked : 500;
}

quint32 seed()
{
    const int asked = qEnvironmentVariableIntValue("IOC_SEED");
    return asked > 0 ? quint32(asked) : 1;
}

/// The texts of edits that the backend applied more than once.
QStringList appliedTwice(const Backend &backend)
{
    QStringList twice;
    for (const auto &[text, times] : backend.applied.asKeyValueRange()) {
        if (times > 1)
            twice.append(text);
    }
    return twice;
}

/// Lets desks of this manner be killed until the checker finds something, at most `most` times; the
/// edits lost and those applied twice.
std::pair<QStringList, QStringList> found(Manner manner, int most)
{
    Backend backend(seed());
    Watch watch(backend, u"a"_s, manner, seed() * 10'000, false);
    backend.afterApplying = [&](const QString &) { watch.strike(); };
    QStringList lost;
    QStringList twice;
    watch.finish(); // the first read
    std::ignore = QTest::qWaitFor([&] { return watch.rests(); }, kPatience);
    while (watch.kills() < most && lost.isEmpty() && twice.isEmpty()) {
        watch.kill(10);
        if (!QTest::qWaitFor([&] { return watch.rests(); }, kPatience))
            break;
        watch.finish();
        if (!QTest::qWaitFor([&] { return watch.rests(); }, kPatience))
            break;
        lost = watch.lost();
        twice = appliedTwice(backend);
    }
    return {lost, twice};
}

} // namespace

/// Desks killed at random instants: while they open, read for the first time, build indexes, read
/// anew after an expired cursor, save an edit, send it. What was said to be saved reaches the
/// backend, once.
class TestKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndNothingSentTwice();
    void aDeskThatSaysTooEarlyIsCaught();
    void aDeskThatForgetsItsKeysIsCaught();
};

void TestKills::nothingIsLostAndNothingSentTwice()
{
    qInfo("IOC_SEED=%u IOC_ROUNDS=%d", seed(), rounds());
    Backend backend(seed());
    // One folder lives through everything; the other begins anew, and is killed in its first read.
    Watch lasting(backend, u"a"_s, Manner::Honest, seed() * 10'000, false);
    Watch anew(backend, u"b"_s, Manner::Honest, seed() * 10'000 + 5'000, true);
    backend.afterApplying = [&](const QString &desk) {
        (desk == "a"_L1 ? lasting : anew).strike();
    };
    const auto rest = [&] { return lasting.rests() && anew.rests(); };
    lasting.finish(); // the first read
    QTRY_VERIFY_WITH_TIMEOUT(rest(), kPatience);
    lasting.kill(rounds() * 3 / 5);
    anew.kill(rounds() * 2 / 5);
    QTRY_VERIFY_WITH_TIMEOUT(rest(), kPatience);
    backend.quiet = true;
    for (int pass = 0; pass < 2; ++pass) { // the second reads what the first sent
        lasting.finish();
        anew.finish();
        QTRY_VERIFY_WITH_TIMEOUT(rest(), kPatience);
    }
    const auto told = [](const QStringList &lines) { return lines.mid(0, kMostTold).join(u'\n'); };
    QCOMPARE(told(lasting.faults() + anew.faults()), QString());
    QCOMPARE(told(lasting.lost() + anew.lost()), QString());
    QCOMPARE(told(appliedTwice(backend)), QString());
    QCOMPARE(told(lasting.differences() + anew.differences()), QString());
    qInfo("%d kills, %lld edits said to be saved, %lld applied", lasting.kills() + anew.kills(),
          qlonglong(lasting.saved() + anew.saved()), qlonglong(backend.applied.size()));
    QVERIFY(lasting.saved() + anew.saved() > rounds() / 10);
}

void TestKills::aDeskThatSaysTooEarlyIsCaught()
{
    QVERIFY(!found(Manner::SaysTooEarly, 60).first.isEmpty());
}

void TestKills::aDeskThatForgetsItsKeysIsCaught()
{
    QVERIFY(!found(Manner::FreshKeys, 60).second.isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--desk"_L1)
        return killed::Desk(killed::Start::from(app.arguments())).run();
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
