// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A wall that runs for a long time: pages in turn under a clock that leaps from one turn to the
// next, while data arrive. Memory and the number of objects stay where they are. By default a few
// seconds of it; IOC_SOAK_HOURS=24 runs a whole day. How long the longest change of page kept the
// window from drawing is told, never judged.
#include "models/core/clock.h"
#include "tests/wall/wallconsole.h"
#include "widgets/wall/wallplayer.h"
#include "widgets/wall/wallscreens.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace walltest;
using namespace std::chrono_literals;

namespace {

/// The backend's clock, and ahead of it.
class LeapingClock final : public core::Clock
{
public:
    explicit LeapingClock(const core::Clock &clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_clock.now().addDuration(m_ahead); }
    void leapTo(const QDateTime &moment)
    {
        if (moment > now())
            m_ahead += moment - now();
    }
    [[nodiscard]] std::chrono::milliseconds ahead() const { return m_ahead; }

private:
    const core::Clock &m_clock;
    std::chrono::milliseconds m_ahead{0};
};

/// Resident memory of this program in KiB.
qint64 resident()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

struct Measure {
    qint64 kib = 0;
    qsizetype objects = 0;
};

} // namespace

class TestWallSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayOfTurns();
};

void TestWallSoak::aDayOfTurns()
{
    const double hours = qEnvironmentVariable("IOC_SOAK_HOURS").toDouble();
    demo::Options options = demotest::quiet(300);
    options.live = true;
    const demotest::Client backend(options);
    WallConsole walls(backend.backend.url());
    QVERIFY(walls.hasData());
    auto &console = walls.console();
    const auto &real = console.surroundings();
    LeapingClock clock(real.clock);
    items::AlarmBoard alarms(real.readers, real.hub, real.directory, clock);
    const common::PaneSurroundings with{real.context,   real.theme,    clock,
                                        real.directory, real.readers,  real.hub,
                                        real.sync,      real.settings, alarms};
    QTemporaryDir dir;
    QSettings settings(dir.filePath(u"wall.ini"_s), QSettings::IniFormat);
    settings.setValue(u"wall/distance"_s, 2.5);
    wall::WallPlayer player({.clock = clock,
                             .stateFile = dir.filePath(u"wall-state.json"_s),
                             .tick = std::chrono::milliseconds(20)});
    player.setProgram(pages::wallProgram({}));
    player.giveUpWaiting();
    wall::WallScreens screens(player, settings, with);
    screens.arrange();
    auto &stage = *screens.stage(screens.canvases().at(0).id);
    QTRY_VERIFY_WITH_TIMEOUT(stage.page(), kPatience);
    const wall::Canvas &canvas = screens.canvases().at(0);

    const auto measure = [&] {
        QTest::qWait(50); // what was given up is gone
        return Measure{resident(), stage.findChildren<QObject *>().size()};
    };
    // Every page once is one measure; the first rounds are the warm-up.
    const int perRound = int(player.program().playlists.front().entries.size());
    const int warmUp = hours > 0 ? 20 : 2;
    QElapsedTimer took;
    took.start();
    std::vector<Measure> rounds;
    int turns = 0;
    const auto isOver = [&] {
        if (hours > 0)
            return clock.ahead() >= std::chrono::duration<double, std::ratio<3600>>(hours);
        return int(rounds.size()) >= warmUp + 2 && took.elapsed() > 5'000;
    };
    while (!isOver()) {
        for (int i = 0; i < perRound; ++i) {
            const auto moment = player.moment(canvas);
            QVERIFY(moment.until.isValid());
            clock.leapTo(moment.until);
            const QString wanted = player.moment(canvas).page;
            QTRY_COMPARE_WITH_TIMEOUT(stage.page()->page().id, wanted, kPatience);
            ++turns;
        }
        rounds.push_back(measure());
    }
    const Measure &first = rounds.at(size_t(warmUp) - 1);
    const Measure &last = rounds.back();
    const auto span = std::ranges::minmax(std::span(rounds).subspan(size_t(warmUp) - 1), {},
                                          &Measure::kib);
    qInfo("%d turns, %.1f h of the wall in %.0f s; resident %lld KiB after warm-up, %lld at the "
          "end (%+.1f %%; %lld to %lld); objects %lld and %lld; longest making of a page %lld ms, "
          "longest switch %lld ms",
          turns, std::chrono::duration<double, std::ratio<3600>>(clock.ahead()).count(),
          double(took.elapsed()) / 1000, first.kib, last.kib,
          100.0 * double(last.kib - first.kib) / double(first.kib), span.min.kib, span.max.kib,
          qlonglong(first.objects), qlonglong(last.objects),
          qlonglong(stage.longestMaking().count()), qlonglong(stage.longestSwitch().count()));
    QVERIFY(double(last.kib) <= double(first.kib) * 1.05);
    // The same page with the same parts, give or take what its data make of it.
    QVERIFY(double(last.objects) <= double(first.objects) * 1.05 + 5);
}

QTEST_MAIN(TestWallSoak)
#include "tst_wallsoak.moc"
