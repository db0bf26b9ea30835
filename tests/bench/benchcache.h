// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/repositories.h"

#include "tests/support/cache.h"
#include "tests/support/records.h"

#include <chrono>

namespace bench {

inline constexpr int kPage = 1000;
inline constexpr int kPagesPerCommit = 20;

/// How many reports: IOC_BENCH_ROWS.
inline int rows()
{
    const int wanted = qEnvironmentVariableIntValue("IOC_BENCH_ROWS");
    return wanted > 0 ? wanted : 200'000;
}

/// One report in twenty is open, as after some years, of these one in three hundred reopened; sent
/// once a minute, arriving up to three days out of order.
inline domain::Report report(support::RecordSource &source, int number)
{
    using namespace Qt::StringLiterals;
    domain::Report r = source.report(number);
    r.text = source.sentence(70);
    r.unitId = domain::UnitId(u"x-%1"_s.arg(source.below(120)));
    r.categoryId = domain::CategoryId(source.oneOf(u"cat"_s, 12));
    r.leadAgencyId = domain::AgencyId(source.oneOf(u"a"_s, 60));
    r.sentAt = source.epoch().addSecs(-60 * qint64(rows() - number) + source.below(6 * 24 * 3600));
    if (domain::isOpen(r.state) && source.below(10) > 0)
        r.state = domain::ReportState::Closed;
    if (r.state == domain::ReportState::Reopened && source.below(30) > 0)
        r.state = domain::ReportState::InProgress;
    if (domain::isOpen(r.state))
        r.assignee = source.oneOf(u"person"_s, 40);
    r.dueAt = r.sentAt.addDays(5);
    r.resolvedAt = domain::isOpen(r.state) ? QDateTime() : r.sentAt.addDays(2);
    r.updatedAt = r.sentAt.addSecs(source.below(20 * 24 * 3600));
    return r;
}

template<typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Makes pages outside of the measured time and hands them to `take`; answers the seconds spent in
/// it.
inline double load(const std::function<void(const std::vector<domain::Record> &, bool)> &take)
{
    support::RecordSource source(1);
    std::chrono::duration<double> spent{};
    for (int first = 0, page = 1; first < rows(); first += kPage, ++page) {
        std::vector<domain::Record> records;
        for (int i = first; i < std::min(first + kPage, rows()); ++i)
            records.emplace_back(report(source, i));
        const auto begun = std::chrono::steady_clock::now();
        take(records, page % kPagesPerCommit == 0 || first + kPage >= rows());
        spent += std::chrono::steady_clock::now() - begun;
    }
    return spent.count();
}

inline double timed(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// A cache in IOC_BENCH_CACHE (a folder), where the benches find what one of them has prepared for
/// this many reports and this schema; without it in a folder that goes with the bench.
class Prepared
{
public:
    explicit Prepared(const QString &what)
        : m_path(folder() + QStringLiteral("/%1-%2-schema%3.db")
                                .arg(what)
                                .arg(rows())
                                .arg(store::migrations().size()))
    {
    }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] store::Database &db()
    {
        if (!m_db)
            open();
        return *m_db;
    }
    /// Whether an earlier bench has filled it to the end.
    [[nodiscard]] bool isComplete() const { return QFile::exists(m_path + kDone); }
    void setComplete() { (void)QFile(m_path + kDone).open(QIODevice::WriteOnly); }
    void clear()
    {
        m_db.reset();
        for (const QString &end :
             {QString(kDone), QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(m_path + end);
    }

private:
    static constexpr QLatin1StringView kDone{".done"};
    [[nodiscard]] QString folder()
    {
        const QString kept = qEnvironmentVariable("IOC_BENCH_CACHE");
        return kept.isEmpty() ? m_own.path() : kept;
    }
    void open()
    {
        m_db = must(
            store::Database::open(m_path, support::key(), store::OpenMode::ReadWriteCreate));
        must(store::migrate(*m_db, store::migrations()));
    }

    QTemporaryDir m_own;
    QString m_path;
    std::optional<store::Database> m_db;
};

/// The cache with all reports, made at the first call unless it is prepared; who asks for the
/// seconds until its rows could be shown and searched has it made anew.
inline Prepared &loaded(double *browsable = nullptr, double *indexed = nullptr)
{
    static Prepared cache(QStringLiteral("reports"));
    static double toBrowse = 0;
    static double toSearch = 0;
    constexpr auto reports = domain::Collection::Reports;
    const bool timesWanted = browsable || indexed;
    if (toSearch == 0 && (timesWanted || !cache.isComplete())) {
        cache.clear();
        store::ChangeWriter writer(cache.db());
        must(writer.beginBulk(reports));
        toBrowse = load([&](const std::vector<domain::Record> &records, bool commit) {
            must(writer.apply(reports, support::page(records), support::RecordSource::epoch()));
            if (commit)
                must(writer.commit());
        });
        toSearch = toBrowse + timed([&] { must(writer.finishBulk(reports)); });
        cache.setComplete();
    }
    if (browsable)
        *browsable = toBrowse;
    if (indexed)
        *indexed = toSearch;
    return cache;
}

/// The queues and narrowings of the desk.
inline std::vector<std::pair<const char *, store::ReportFilter>> deskFilters()
{
    using namespace Qt::StringLiterals;
    using domain::ReportState;
    const QDateTime now = support::RecordSource::epoch();
    const domain::UnitId district(u"d-2"_s);
    const auto state = [&](ReportState wanted) {
        return store::ReportFilter{.states = {wanted}, .now = now};
    };
    const auto ring = [](double west, double south, double size) {
        return QList<QPointF>{{west, south},
                              {west + size, south},
                              {west + size, south + size},
                              {west, south + size},
                              {west, south}};
    };
    return {
        {"all", {.now = now}},
        {"open", {.openOnly = true, .now = now}},
        {"new", state(ReportState::New)},
        {"due-soon", {.dueSoonOnly = true, .now = now}},
        {"overdue", {.overdueOnly = true, .now = now}},
        {"mine", {.openOnly = true, .assignee = u"person-7"_s, .now = now}},
        {"my-unit", {.openOnly = true, .agency = domain::AgencyId(u"a-9"_s), .now = now}},
        {"returned", state(ReportState::Returned)},
        {"extension", state(ReportState::ExtensionAsked)},
        {"to-approve", state(ReportState::AwaitsApproval)},
        {"reopened", state(ReportState::Reopened)},
        {"refused", state(ReportState::Refused)},
        {"district", {.units = {district}, .now = now}},
        {"open+category+district",
         {.openOnly = true,
          .category = domain::CategoryId(u"cat-3"_s),
          .units = {district},
          .now = now}},
        {"region-large", {.region = ring(107.7, 10.8, 0.5), .now = now}},
        {"region-small", {.region = ring(107.9, 10.9, 0.01), .now = now}},
        {"changed-since-yesterday", {.changedSince = now.addDays(-1), .now = now}},
        {"changed-since-last-month", {.changedSince = now.addDays(-30), .now = now}},
        {"open+changed-since-last-week",
         {.openOnly = true, .changedSince = now.addDays(-7), .now = now}},
        {"text", {.text = u"rác thải"_s, .now = now}},
    };
}

} // namespace bench
