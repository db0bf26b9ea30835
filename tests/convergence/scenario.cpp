// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/scenario.h"

#include "models/domain/reportedits.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Collection;
using domain::ReportState;
using domain::ReportVerb;

namespace convergence {
namespace {

constexpr int kReportsAtFirst = 14;
constexpr int kTickets = 6;
/// With fewer reports nothing is deleted: there must be something to work on.
constexpr size_t kFewReports = 6;
constexpr int kPrimePerRun = 7919;

ReportVerb verbFor(ReportState state)
{
    switch (state) {
    case ReportState::New:
        return ReportVerb::Receive;
    case ReportState::Received:
        return ReportVerb::Forward;
    case ReportState::Forwarded:
        return ReportVerb::Start;
    default:
        return ReportVerb::Assign;
    }
}

} // namespace

const std::vector<Scenario::Chance> Scenario::kChances = {
    {170, &Scenario::comment},    {120, &Scenario::takeStep},    {50, &Scenario::open},
    {60, &Scenario::decide},      {120, &Scenario::changeThere}, {40, &Scenario::addThere},
    {30, &Scenario::deleteThere}, {40, &Scenario::ticketThere},  {50, &Scenario::goOffOrOn},
    {15, &Scenario::restart},     {15, &Scenario::moveClock},    {60, &Scenario::changeWeather},
    {20, &Scenario::expire},      {10, &Scenario::breakStream},  {180, &Scenario::passTime},
    {12, &Scenario::backUpThere}, {8, &Scenario::restoreThere},
};

void Scenario::begin()
{
    m_dice.seed(m_seed);
    for (int i = 0; i < kReportsAtFirst; ++i)
        m_world.backend().addReport(u"r-%1"_s.arg(i));
    for (int i = 0; i < kTickets; ++i)
        m_world.backend().putTicket(u"t-%1"_s.arg(i), u"Kiểm tra hiện trường"_s);
    m_world.backend().backUp();
    m_world.pump();
}

void Scenario::step(int number)
{
    m_number = number;
    m_dice.seed(m_seed * kPrimePerRun + quint32(number));
    int at = below(1000);
    for (const Chance &chance : kChances) {
        at -= chance.of1000;
        if (at < 0) {
            (this->*chance.action)();
            break;
        }
    }
    m_world.pump();
}

QString Scenario::someReportThere()
{
    const auto all = m_world.backend().feed(Collection::Reports).records();
    return all.empty() ? QString() : std::next(all.begin(), below(int(all.size())))->first;
}

std::optional<domain::Report> Scenario::someReport(const Console &console)
{
    auto all = console.reports();
    return all.empty() ? std::nullopt : std::optional(all.at(size_t(below(int(all.size())))));
}

void Scenario::comment()
{
    Console &console = someConsole();
    if (const auto report = someReport(console)) {
        const QString marker = u"edit-%1"_s.arg(m_number);
        m_world.submit(console,
                       domain::stepEdit(*report, {.verb = ReportVerb::Comment, .text = marker}),
                       marker);
    }
}

void Scenario::takeStep()
{
    Console &console = someConsole();
    if (const auto report = someReport(console)) {
        const QString marker = u"edit-%1"_s.arg(m_number);
        m_world.submit(
            console,
            domain::stepEdit(*report, {.verb = verbFor(report->state),
                                       .text = marker,
                                       .categoryId = report->categoryId,
                                       .leadAgencyId = domain::AgencyId(u"a-%1"_s.arg(below(9))),
                                       .assignee = u"Cán bộ %1"_s.arg(below(9))}),
            marker);
    }
}

void Scenario::open()
{
    Console &console = someConsole();
    domain::Report report;
    report.id = domain::ReportId(u"desk-%1-%2"_s.arg(console.number()).arg(m_number));
    report.code = u"…"_s;
    report.title = u"Cây đổ chắn đường"_s;
    report.text = u"Cây đổ sau mưa lớn."_s;
    // Some are such as the backend refuses.
    report.categoryId = domain::CategoryId(below(5) == 0 ? u"k-none"_s : u"k-ha-tang"_s);
    report.channel = u"hotline"_s;
    report.stateText = domain::code(ReportState::New);
    report.occurredAt = report.sentAt = m_world.clock().now();
    m_world.submit(console, domain::openEdit(report), {});
}

/// A person looks at an edit that is not through: gives it up, or sends it again on top of what is
/// there now.
void Scenario::decide()
{
    Console &console = someConsole();
    const auto edits = console.edits();
    if (edits.empty())
        return;
    const domain::Edit &edit = edits.at(size_t(below(int(edits.size())))).edit;
    if (below(2) == 0) {
        const auto taken = std::ranges::find(m_world.taken(), edit.id, &World::Taken::id);
        if (console.engine().discardEdit(edit.id))
            taken->dropped = true;
        return;
    }
    const auto reports = console.reports();
    const auto now = std::ranges::find(reports, domain::ReportId(edit.recordId),
                                       &domain::Report::id);
    m_world.retry(console, edit.id,
                  now == reports.end() ? std::nullopt : std::optional(now->version));
}

void Scenario::changeThere()
{
    m_world.backend().changeReport(someReportThere(), u"Đã bổ sung lần %1."_s.arg(m_number));
}

void Scenario::addThere()
{
    m_world.backend().addReport(u"r-%1"_s.arg(1000 + m_number));
}

void Scenario::deleteThere()
{
    if (m_world.backend().feed(Collection::Reports).records().size() > kFewReports)
        m_world.backend().deleteReport(someReportThere());
}

void Scenario::ticketThere()
{
    const QString id = u"t-%1"_s.arg(below(2 * kTickets));
    if (below(4) == 0)
        m_world.backend().deleteTicket(id);
    else
        m_world.backend().putTicket(id, u"Việc số %1"_s.arg(m_number));
}

void Scenario::goOffOrOn()
{
    Console &console = someConsole();
    m_world.setOffline(console, !console.offline);
}

void Scenario::restart()
{
    Console &console = someConsole();
    m_world.restart(console, below(2) == 0);
}

void Scenario::moveClock()
{
    constexpr std::array kAhead = {-48h, -25h, -2h, 0h, 1h, 48h};
    someConsole().deskClock().setAhead(kAhead.at(size_t(below(int(kAhead.size())))));
}

void Scenario::changeWeather()
{
    Weather weather;
    const auto bad = [this] { return below(3) == 0 ? below(40) : 0; };
    switch (below(4)) {
    case 0: // it heals
        break;
    case 1:
        weather.down = true;
        break;
    default:
        weather = {.refused = bad(),
                   .lost = bad(),
                   .cut = bad(),
                   .slow = bad(),
                   .frozen = bad(),
                   .busy = bad(),
                   .garbled = bad(),
                   .foreign = bad(),
                   .events = below(4) > 0};
    }
    m_world.wire().setWeather(weather);
}

void Scenario::expire()
{
    constexpr std::array kWhich = {Collection::Reports, Collection::ReportEvents,
                                   Collection::Tickets};
    m_world.backend().expireCursors(kWhich.at(size_t(below(int(kWhich.size())))));
}

void Scenario::backUpThere()
{
    m_world.backend().backUp();
}

void Scenario::restoreThere()
{
    m_world.backend().restore();
    m_world.wire().breakAll();
}

void Scenario::breakStream()
{
    m_world.wire().breakStreams(below(World::kConsoles));
}

void Scenario::passTime()
{
    if (below(40) == 0)
        return m_world.advance(6min);
    constexpr std::array<std::chrono::seconds, 10> kTimes = {1s, 1s, 2s,  3s,  4s,
                                                             5s, 7s, 10s, 20s, 90s};
    m_world.advance(kTimes.at(size_t(below(int(kTimes.size())))));
}

} // namespace convergence
