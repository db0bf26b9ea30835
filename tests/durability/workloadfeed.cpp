// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/workloadfeed.h"

#include "tests/support/records.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace durability {
namespace {

constexpr int kBigPage = 200; ///< of a first read, so that indexes are taken down
constexpr int kSmallPage = 20;
constexpr int kFirstReports = kBigPage + 4 * kSmallPage;
constexpr int kChangePages = 8;
constexpr int kEvents = 60;
constexpr int kLeftOut = 12; ///< by the re-read

domain::ChangesPage cut(const QMap<int, domain::Report> &reports, int from, int size)
{
    std::vector<domain::Record> items;
    auto report = std::next(reports.cbegin(), std::min<qsizetype>(from, reports.size()));
    for (int left = size; left > 0 && report != reports.cend(); ++report, --left)
        items.emplace_back(*report);
    return support::page(std::move(items));
}

void close(std::vector<domain::ChangesPage> &pages, qint64 count)
{
    pages.back().more = false;
    pages.back().snapshotCount = count;
}

} // namespace

QString WorkloadFeed::cursor(int pages)
{
    return u"p%1"_s.arg(pages);
}

QString WorkloadFeed::cursorAgain(int pages)
{
    return u"again%1"_s.arg(pages);
}

QString WorkloadFeed::word(int page)
{
    return u"luot%1x"_s.arg(page);
}

WorkloadFeed::WorkloadFeed()
{
    makeFirst();
    makeChanges();
    makeAgain();
    makeEvents();
}

void WorkloadFeed::makeFirst()
{
    support::RecordSource source(7);
    for (int i = 0; i < kFirstReports; ++i) {
        domain::Report report = source.report(i);
        report.text.truncate(60);
        report.sentAt = report.sentAt.addDays(-source.below(700)); // not in order of time
        m_live.insert(i, report);
    }
    m_reports.push_back(cut(m_live, 0, kBigPage));
    for (int from = kBigPage; from < kFirstReports; from += kSmallPage)
        m_reports.push_back(cut(m_live, from, kSmallPage));
    close(m_reports, kFirstReports);
    m_firstPages = int(m_reports.size());
}

void WorkloadFeed::makeChanges()
{
    support::RecordSource source(8);
    for (int page = 0; page < kChangePages; ++page) {
        domain::ChangesPage changes = support::page({}, {}, page + 1 < kChangePages);
        const QList<int> known = m_live.keys();
        QMap<int, domain::Report> changed;
        while (changed.size() < kSmallPage - 4) {
            domain::Report report = m_live.value(known.at(source.below(int(known.size()))));
            const int number = report.id.value.sliced(2).toInt();
            report.version += 10;
            report.title = word(page) + u' ' + source.sentence(4);
            changed.insert(number, report);
        }
        for (int k = 0; k < 4; ++k) { // new ones
            const int number = kFirstReports + page * 4 + k;
            domain::Report report = source.report(number);
            report.title = word(page) + u' ' + report.title;
            changed.insert(number, report);
        }
        for (const auto &[number, report] : std::as_const(changed).asKeyValueRange()) {
            m_live.insert(number, report);
            changes.items.emplace_back(report);
        }
        for (int k = 0; k < 3; ++k) {
            const int number = known.at(source.below(int(known.size())));
            if (!changed.contains(number) && m_live.remove(number))
                changes.deleted.append(u"r-%1"_s.arg(number));
        }
        const int sick = m_live.firstKey() + page;
        changes.poison.push_back({domain::Collection::Reports, u"r-%1"_s.arg(sick), 99,
                                  u"sentAt: no time"_s, QByteArray(300, 'x')});
        m_reports.push_back(changes);
    }
}

void WorkloadFeed::makeAgain()
{
    const int seen = int(m_live.size()) - kLeftOut;
    constexpr int kPage = 60;
    for (int from = 0; from < seen; from += kPage)
        m_again.push_back(cut(m_live, from, std::min(kPage, seen - from)));
    close(m_again, seen);
}

void WorkloadFeed::makeEvents()
{
    const QStringList states{u"TIEP_NHAN"_s, u"DA_CHUYEN"_s, u"CHO_DUYET"_s, u"DA_XU_LY"_s};
    for (int from = 0; from < kEvents; from += kSmallPage) {
        std::vector<domain::Record> items;
        for (int i = from; i < from + kSmallPage; ++i) {
            domain::ReportEvent event;
            event.id = domain::ReportEventId(u"e-%1"_s.arg(i));
            event.version = 1;
            event.reportId = domain::ReportId(u"r-%1"_s.arg(i / 4));
            event.at = support::RecordSource::epoch().addSecs(60 * i);
            event.kind = u"state"_s;
            event.fromState = i % 4 == 0 ? u"MOI"_s : states.at(i % 4 - 1);
            event.toState = states.at(i % 4);
            items.emplace_back(event);
        }
        m_events.push_back(support::page(std::move(items)));
    }
    close(m_events, kEvents);
}

bool WorkloadFeed::isAgain(const store::CollectionState &state)
{
    return state.cursor.isEmpty() ? state.generation > 0 : state.cursor.startsWith("again"_L1);
}

domain::ChangesPage WorkloadFeed::next(const store::CollectionState &state) const
{
    const bool again = isAgain(state);
    const auto &pages = state.collection == domain::Collection::ReportEvents ? m_events
                        : again                                              ? m_again
                                                                             : m_reports;
    const QString prefix = again ? u"again"_s : u"p"_s;
    const int done = state.cursor.isEmpty() ? 0 : state.cursor.sliced(prefix.size()).toInt();
    domain::ChangesPage page = pages.at(size_t(done));
    page.cursor = again ? cursorAgain(done + 1) : cursor(done + 1);
    return page;
}

} // namespace durability
