// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk directs a wall: two consoles on one real backend, and a backend that checks who may.
#include "models/items/wallcommands.h"
#include "tests/console/windowmenu.h"
#include "tests/desk/deskwindow.h"
#include "tests/support/check.h"
#include "tests/wall/wallconsole.h"
#include "widgets/shell/walldirector.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using walltest::kPatience;

class TestWallCommands : public QObject
{
    Q_OBJECT

    demotest::Client m_backend{demotest::quiet(100)};
    std::unique_ptr<desktest::DeskWindow> m_desk;
    std::unique_ptr<walltest::WallConsole> m_walls;

    shell::WallDirector &director() { return *m_desk->window().findChild<shell::WallDirector *>(); }
    analysis::WallMoment moment()
    {
        const auto &screens = m_walls->wall().screens();
        return m_walls->wall().player().moment(screens.canvases().at(0));
    }
    QString unitCode()
    {
        const auto reference = m_desk->console().directory().reference();
        for (const auto &unit : reference->units) {
            if (unit.level == domain::UnitLevel::District && unit.validOn({2025, 6, 12})) {
                m_desk->context().setArea(unit.id);
                return unit.code;
            }
        }
        return {};
    }
    /// What the backend has not accepted of what the desk sent; empty: it has all of it.
    QString standing()
    {
        const auto edits = m_desk->sync().edits(domain::Collection::WallCommands, {});
        if (!QTest::qWaitFor([&] { return edits.isFinished(); }) || !edits.result())
            return u"no answer"_s;
        if (edits.result()->empty())
            return {};
        const auto last = edits.result()->back();
        return u"%1 %2 %3"_s.arg(int(last.state)).arg(last.errorName, last.errorDetail);
    }
    void setPermissions(const QJsonArray &permissions)
    {
        VERIFY_OK(m_backend.backend.setAccount(u"demo"_s, {{u"permissions"_s, permissions}}));
        m_desk->sync().syncNow();
    }
    void waitReleased()
    {
        QTRY_COMPARE_WITH_TIMEOUT(moment().source, analysis::WallSource::Playlist, kPatience);
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatCounts();
    void showsAView();
    void followsADesk();
    void theDaysGoAlong();
    void daysThatAreNoneAreLeftOut();
    void turnsAndPauses();
    void aDeskShowsAPageByName();
    void onlyWhoMay();
};

void TestWallCommands::initTestCase()
{
    m_desk = std::make_unique<desktest::DeskWindow>(m_backend.backend.url(), QString(),
                                                    u"health"_s);
    // Somebody works in the pane: the keyboard is in it.
    const auto parts = m_desk->pane().findChildren<QWidget *>();
    const auto part = std::ranges::find_if(parts, [](const QWidget *each) {
        return each->isVisible() && each->focusPolicy() & Qt::TabFocus;
    });
    QVERIFY(part != parts.end());
    (*part)->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), *part);
    QCOMPARE(director().view().value("pane"_L1).toString(), u"health"_s);
    m_walls = std::make_unique<walltest::WallConsole>(m_backend.backend.url(), QString(),
                                                      walltest::calmPlaylist(m_backend));
    m_walls->start();
    QVERIFY(m_walls->hasData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_walls->page().isEmpty(), kPatience);
    QCOMPARE(moment().source, analysis::WallSource::Playlist);
}

void TestWallCommands::cleanupTestCase()
{
    m_walls.reset();
    m_desk.reset();
}

void TestWallCommands::whatCounts()
{
    const QDateTime now(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
    const auto command = [&](const QString &id, std::chrono::minutes ago) {
        domain::WallCommand made;
        made.id = id;
        made.verb = u"next"_s;
        made.at = now.addDuration(-ago);
        return made;
    };
    const auto counting = items::countingCommands(
        {command(u"old"_s, 25h), command(u"yesterday"_s, 23h), command(u"ahead"_s, -1min)}, now);
    QCOMPARE(counting.size(), 1U);
    QCOMPARE(counting.front().id, u"yesterday"_s);
}

void TestWallCommands::showsAView()
{
    const QString code = unitCode();
    QVERIFY(!code.isEmpty());
    QVERIFY(director().isOffered());
    director().show();
    QTRY_VERIFY2_WITH_TIMEOUT(standing().isEmpty(), qPrintable(standing()), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(moment().source, analysis::WallSource::Command, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_walls->page().endsWith(u'@' + code), kPatience);
    const auto shown = m_walls->stage().page()->page();
    QCOMPARE(*shown.subsystem, domain::Subsystem::Health);
    QVERIFY(std::ranges::all_of(shown.tiles, [&](const auto &tile) { return tile.unit == code; }));
    QCOMPARE(m_walls->stage().band().steering(), wall::steeringWords(moment()));
    QVERIFY(!m_walls->stage().band().steering().isEmpty());
    director().release();
    waitReleased();
}

void TestWallCommands::followsADesk()
{
    m_desk->context().setArea({});
    director().setFollowing(true);
    QTRY_COMPARE_WITH_TIMEOUT(moment().source, analysis::WallSource::Follow, kPatience);
    QVERIFY(!moment().view.contains("areaCode"_L1));
    const QString code = unitCode();
    QTRY_COMPARE_WITH_TIMEOUT(moment().view.value("areaCode"_L1).toString(), code, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_walls->page().endsWith(u'@' + code), kPatience);
    director().setFollowing(false);
    waitReleased();
    m_desk->context().setArea({});
}

/// The period of the desk: on every tile, in the strip, and followed when it changes.
void TestWallCommands::theDaysGoAlong()
{
    const QDate first(2025, 3, 1);
    const QDate last(2025, 3, 31);
    const auto tells = [this](const QDate &from, const QDate &to) {
        const auto *page = m_walls->stage().page();
        return page && std::ranges::all_of(page->page().tiles, [&](const auto &tile) {
                   return tile.from == from && tile.to == to;
               });
    };
    const auto strip = [this] { return m_walls->stage().band().steering(); };
    m_desk->context().setPeriod(first, last);
    const QString code = unitCode();
    director().show();
    QTRY_VERIFY_WITH_TIMEOUT(tells(first, last), kPatience);
    QVERIFY(m_walls->page().endsWith(u'@' + code));
    QTRY_VERIFY2_WITH_TIMEOUT(strip().contains(u"01/03 – 31/03/2025"_s), qPrintable(strip()),
                              kPatience);
    QVERIFY(strip().endsWith(moment().view.value("areaName"_L1).toString()));
    director().setFollowing(true);
    m_desk->context().setPeriod(first.addDays(7), last);
    QTRY_VERIFY_WITH_TIMEOUT(tells(first.addDays(7), last), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(strip().contains(u"08/03 – 31/03/2025"_s), kPatience);
    director().setFollowing(false);
    waitReleased();
    QTRY_VERIFY_WITH_TIMEOUT(tells({}, {}), kPatience); // a page of the playlist has its own span
    m_desk->context().setArea({});
}

void TestWallCommands::daysThatAreNoneAreLeftOut()
{
    using wall::daysOfView;
    const QString day = u"2025-03-01"_s;
    QVERIFY(!daysOfView({}));
    QVERIFY(!daysOfView({{u"from"_s, day}}));
    QVERIFY(!daysOfView({{u"from"_s, day}, {u"to"_s, u"2025-02-28"_s}}));
    QVERIFY(!daysOfView({{u"from"_s, day}, {u"to"_s, u"2025-02-30"_s}}));
    QVERIFY(!daysOfView({{u"from"_s, 20250301}, {u"to"_s, day}}));
    QCOMPARE(daysOfView({{u"from"_s, day}, {u"to"_s, day}}),
             std::pair(QDate(2025, 3, 1), QDate(2025, 3, 1)));
}

void TestWallCommands::turnsAndPauses()
{
    director().turn(domain::WallVerb::Pause);
    QTRY_VERIFY_WITH_TIMEOUT(moment().paused, kPatience);
    const int before = moment().entry;
    director().turn(domain::WallVerb::Next);
    QTRY_VERIFY_WITH_TIMEOUT(moment().entry != before, kPatience);
    const QString page = moment().page;
    QTRY_COMPARE_WITH_TIMEOUT(m_walls->page(), page, kPatience);
    director().turn(domain::WallVerb::Resume);
    QTRY_VERIFY_WITH_TIMEOUT(!moment().paused, kPatience);
}

void TestWallCommands::aDeskShowsAPageByName()
{
    domain::WallCommand command;
    command.id = u"wc-trang"_s;
    command.verb = domain::code(domain::WallVerb::Show);
    command.page = u"su-co"_s;
    command.until = m_desk->console().desk().clock().now().addDuration(6s);
    const auto sent = m_desk->sync().submit(domain::commandWall(command));
    QTRY_COMPARE_WITH_TIMEOUT(m_walls->page(), u"su-co"_s, kPatience);
    waitReleased(); // its time is over
    QTRY_VERIFY_WITH_TIMEOUT(m_walls->page() != "su-co"_L1, kPatience);
}

void TestWallCommands::onlyWhoMay()
{
    QVERIFY(director().isOffered());
    QVERIFY(m_desk->window().findChild<QMenu *>(u"wall-director"_s));
    setPermissions({u"read:all"_s, u"act:reports"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!director().isOffered(), kPatience);
    QTRY_VERIFY(!m_desk->window().findChild<QMenu *>(u"wall-director"_s));
    // A desk that sends it all the same.
    domain::WallCommand command;
    command.id = u"wc-unerlaubt"_s;
    command.verb = domain::code(domain::WallVerb::Show);
    command.page = u"su-co"_s;
    const auto sent = m_desk->sync().submit(domain::commandWall(command));
    QTRY_VERIFY(sent.isFinished());
    const auto refused = [&] {
        const auto edits = m_desk->sync().edits(domain::Collection::WallCommands, command.id);
        return QTest::qWaitFor([&] { return edits.isFinished(); }) && edits.result() &&
               !edits.result()->empty() &&
               edits.result()->front().state == domain::EditState::Refused;
    };
    QTRY_VERIFY_WITH_TIMEOUT(refused(), kPatience);
    QVERIFY(!m_backend.latest(u"wall-commands"_s).contains(command.id));
    QVERIFY(moment().page != "su-co"_L1);
}

QTEST_MAIN(TestWallCommands)
#include "tst_wallcommands.moc"
