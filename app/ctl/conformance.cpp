// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/conformance.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

QLatin1StringView verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return "passed"_L1;
    case Verdict::Failed:
        return "failed"_L1;
    case Verdict::NotApplicable:
        break;
    }
    return "not-applicable"_L1;
}

qint64 countOf(const std::vector<CheckResult> &results, Verdict verdict)
{
    return std::ranges::count(results, verdict,
                              [](const CheckResult &result) { return result.outcome.verdict; });
}

/// Why a check cannot be run; empty when it can.
QString obstacle(const ConformanceProbe &probe, CheckNeeds needs)
{
    if (needs == CheckNeeds::Nothing)
        return {};
    if (!probe.service)
        return u"no service document"_s;
    if (needs == CheckNeeds::Service)
        return {};
    if (!probe.me)
        return u"not signed in: set IOC_TOKEN, or iocctl sign-in"_s;
    if (needs == CheckNeeds::Writing && !probe.options.write)
        return u"leaves something at the backend: only with --write"_s;
    return {};
}

} // namespace

const FeedReading *ConformanceProbe::feed(domain::Collection collection) const
{
    const auto found = std::ranges::find(feeds, collection, &FeedReading::collection);
    return found == feeds.end() ? nullptr : &*found;
}

bool ConformanceProbe::can(const QString &capability) const
{
    return service && service->capabilities.contains(capability);
}

const std::vector<ConformanceCheck> &conformanceChecks()
{
    static const auto kAll = [] {
        std::vector<ConformanceCheck> all;
        for (const auto &part :
             {serviceChecks(), feedChecks(), streamChecks(), writeChecks(), answerChecks()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return kAll;
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): its caller waits for it
QCoro::Task<std::vector<CheckResult>> checkConformance(remote::HttpClient &http,
                                                       ConformanceOptions options)
{
    ConformanceClient client(http);
    ConformanceProbe probe{.client = client, .options = std::move(options)};
    std::vector<CheckResult> results;
    for (const ConformanceCheck &check : conformanceChecks()) {
        const QString why = obstacle(probe, check.needs);
        results.push_back({check, Outcome::none(why)});
        if (why.isEmpty())
            results.back().outcome = co_await check.run(probe);
    }
    co_return results;
}

QJsonObject conformanceJson(const std::vector<CheckResult> &results)
{
    QJsonArray checks;
    for (const auto &[check, outcome] : results)
        checks.append(QJsonObject{{u"name"_s, QLatin1StringView(check.name)},
                                  {u"section"_s, QLatin1StringView(check.section)},
                                  {u"promise"_s, QString::fromUtf8(check.promise)},
                                  {u"result"_s, verdictName(outcome.verdict)},
                                  {u"evidence"_s, outcome.evidence}});
    return {{u"passed"_s, countOf(results, Verdict::Passed)},
            {u"failed"_s, countOf(results, Verdict::Failed)},
            {u"notApplicable"_s, countOf(results, Verdict::NotApplicable)},
            {u"checks"_s, checks}};
}

QStringList conformanceText(const std::vector<CheckResult> &results)
{
    QStringList lines;
    for (const auto &[check, outcome] : results) {
        const auto name = verdictName(outcome.verdict);
        lines << u"%1  %2  [%3] %4"_s.arg(name, -14)
                     .arg(QLatin1StringView(check.name), -22)
                     .arg(QLatin1StringView(check.section), QString::fromUtf8(check.promise));
        if (!outcome.evidence.isEmpty())
            lines << QString(16, u' ') + outcome.evidence;
    }
    lines << u"%1 passed, %2 failed, %3 not applicable"_s.arg(countOf(results, Verdict::Passed))
                 .arg(countOf(results, Verdict::Failed))
                 .arg(countOf(results, Verdict::NotApplicable));
    return lines;
}

bool conforms(const std::vector<CheckResult> &results)
{
    return countOf(results, Verdict::Failed) == 0;
}

} // namespace ctl
