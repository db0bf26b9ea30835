// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/indicatorexport.h"
#include "app/desk/desk.h"
#include "models/analysis/cumulative.h"
#include "models/items/directory.h"
#include "models/store/repositories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

namespace querytest {

using namespace Qt::StringLiterals;
using analysis::IndicatorFacts;
using domain::Observation;
using domain::Period;

inline constexpr int kPatience = 120'000;
inline const QString kBin = QStringLiteral(IOC_BIN_DIR "/");

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(out).array(); }
};

/// What the cache holds, read by this process itself.
struct CacheContent {
    items::Reference reference;
    QDate today;
    QHash<QString, std::vector<Observation>> values; ///< by indicator and unit

    [[nodiscard]] std::vector<Observation> of(const domain::IndicatorId &indicator,
                                              const domain::UnitId &unit) const
    {
        return values.value(indicator.value + u' ' + unit.value);
    }
};

inline core::Result<CacheContent> readAll(const store::Database &db, const QDate &today)
{
    const store::IndicatorRepository repository(db);
    CacheContent content;
    content.today = today;
    for (const auto &unit : store::AdministrationRepository(db).units(false).value())
        content.reference.units.insert(unit.id.value, unit);
    content.reference.indicatorList = repository.indicators().value();
    content.reference.plans = repository.plans().value();
    for (const auto &indicator : content.reference.indicatorList) {
        for (const auto &unit : std::as_const(content.reference.units)) {
            auto series = repository.series(indicator.id, unit.id, {}, QDate(1990, 1, 1), today);
            if (!series)
                return std::unexpected(series.error());
            if (!series->empty())
                content.values.insert(indicator.id.value + u' ' + unit.id.value,
                                      std::move(*series));
        }
    }
    return content;
}

/// factsOf() on the cache, as of a period when there is one.
inline IndicatorFacts factsIn(const CacheContent &cache, const domain::Indicator &indicator,
                              const domain::UnitId &unit, const std::optional<Period> &period)
{
    std::vector<Observation> versions;
    for (const Observation &one : cache.of(indicator.id, unit)) {
        if (!period || one.period.start <= period->start)
            versions.push_back(one);
    }
    const auto latest = analysis::factsOf(indicator, versions, nullptr, cache.today).latest;
    const int year = latest ? analysis::yearOf(latest->period) : cache.today.year();
    return analysis::factsOf(indicator, versions, cache.reference.plan(indicator.id, unit, year),
                             cache.today);
}

/// A cache filled by `iocctl sync` from the demo backend, which is gone afterwards; needs a
/// keyring.
class FilledDesk
{
public:
    [[nodiscard]] const CacheContent &cache() const { return m_cache; }
    [[nodiscard]] QString file(const QString &name) const { return m_home.filePath(name); }
    /// Runs iocctl on the cache.
    [[nodiscard]] Outcome ctl(const QStringList &words) const
    {
        QProcess process;
        process.start(kBin + u"iocctl"_s, words + QStringList{u"--data-dir"_s, file(u"desk"_s)});
        process.waitForFinished(kPatience);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    [[nodiscard]] const domain::Indicator &indicator(const QString &code) const
    {
        return *std::ranges::find(m_cache.reference.indicatorList, code, &domain::Indicator::code);
    }
    /// The unit that has the code today.
    [[nodiscard]] domain::UnitId unitId(const QString &code) const
    {
        for (const auto &unit : m_cache.reference.units) {
            if (unit.code == code && unit.validOn(m_cache.today))
                return unit.id;
        }
        return {};
    }
    void fill()
    {
        QProcess backend;
        backend.start(kBin + u"ioc-demo-backend"_s, {u"--scale"_s, u"small"_s, u"--no-live"_s});
        QTRY_VERIFY_WITH_TIMEOUT(backend.canReadLine() || !backend.waitForReadyRead(50), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(backend.canReadLine(), kPatience);
        const QString url = QString::fromUtf8(backend.readLine()).trimmed().section(u' ', 2);
        qputenv("IOC_TOKEN", "demo");
        const auto synced = ctl({u"sync"_s, u"--once"_s, u"--server"_s, url});
        QVERIFY2(synced.code == 0, synced.err.constData());
        backend.kill(); // from here on there is only the cache
        backend.waitForFinished();
        desk::DeskOptions options;
        options.dataDir = file(u"desk"_s);
        options.offline = true;
        auto desk = desk::Desk::open(options);
        QVERIFY2(desk, desk ? "" : qPrintable(desk.error().detail));
        const QDate today = (*desk)->lastKnownNow().toTimeZone(ctl::provinceZone()).date();
        auto content = (*desk)
                           ->readers()
                           .run([today](const store::Database &db) { return readAll(db, today); })
                           .result();
        QVERIFY(content);
        m_cache = std::move(*content);
    }

private:
    QTemporaryDir m_home;
    CacheContent m_cache;
};

} // namespace querytest
