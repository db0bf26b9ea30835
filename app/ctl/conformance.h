// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/conformanceclient.h"
#include "app/ctl/conformancefeedlaws.h"
#include "models/session/issuerhttp.h"

#include <QJsonObject>

#include <chrono>
#include <optional>
#include <vector>

namespace ctl {

enum class Verdict {
    Passed,
    Failed,
    NotApplicable ///< there was nothing to see it by, or it was not asked for
};

/// What a check found, and by what.
struct Outcome {
    Verdict verdict = Verdict::NotApplicable;
    QString evidence = {};

    [[nodiscard]] static Outcome passed(QString evidence)
    {
        return {Verdict::Passed, std::move(evidence)};
    }
    [[nodiscard]] static Outcome failed(QString evidence)
    {
        return {Verdict::Failed, std::move(evidence)};
    }
    [[nodiscard]] static Outcome none(QString why)
    {
        return {Verdict::NotApplicable, std::move(why)};
    }
    /// Passed when the answer is as it should be; the evidence is the answer.
    [[nodiscard]] static Outcome of(bool isRight, const Exchange &exchange)
    {
        return {isRight ? Verdict::Passed : Verdict::Failed, exchange.told()};
    }
};

struct ConformanceOptions {
    bool write = false;           ///< checks that leave something at the backend
    QStringList collections = {}; ///< only these feeds; empty: all that the backend names
    std::chrono::milliseconds eventPatience{20'000};
    session::NetworkFactory network = {}; ///< of the way to the issuer; none: the usual one
};

/// What the checks know of the backend; each adds what later ones need.
struct ConformanceProbe {
    ConformanceClient &client;
    ConformanceOptions options = {};
    Exchange serviceAnswer = {};
    std::optional<remote::ServiceInfo> service = {};
    std::optional<remote::Me> me = {};
    std::vector<FeedReading> feeds = {};

    /// What was read of a feed; null: nothing.
    [[nodiscard]] const FeedReading *feed(domain::Collection collection) const;
    /// Whether the backend says that it has this.
    [[nodiscard]] bool can(const QString &capability) const;
};

/// What a check cannot do without.
enum class CheckNeeds { Nothing, Service, Account, Writing };

/// One promise of the contract and how it is put to the test.
struct ConformanceCheck {
    const char *name;    ///< stable; kebab-case
    const char *section; ///< of resources/api/openapi.yaml: a heading of its description or a path
    const char *promise;
    CheckNeeds needs;
    QCoro::Task<Outcome> (*run)(ConformanceProbe &);
};

/// In the order in which they are run. Those that look back on all answers come last.
[[nodiscard]] const std::vector<ConformanceCheck> &conformanceChecks();

[[nodiscard]] std::vector<ConformanceCheck> serviceChecks();
[[nodiscard]] std::vector<ConformanceCheck> feedChecks();
[[nodiscard]] std::vector<ConformanceCheck> streamChecks(); ///< events and files
[[nodiscard]] std::vector<ConformanceCheck> writeChecks();
[[nodiscard]] std::vector<ConformanceCheck> answerChecks(); ///< of everything that was answered

struct CheckResult {
    ConformanceCheck check;
    Outcome outcome;
};

/// Runs every check.
[[nodiscard]] QCoro::Task<std::vector<CheckResult>> checkConformance(remote::HttpClient &http,
                                                                     ConformanceOptions options);

/// `{"server", "write", "passed", "failed", "notApplicable", "checks": [{"name", "section",
/// "promise", "result", "evidence"}]}`
[[nodiscard]] QJsonObject conformanceJson(const std::vector<CheckResult> &results);
/// A line for each check, then the sums.
[[nodiscard]] QStringList conformanceText(const std::vector<CheckResult> &results);
[[nodiscard]] bool conforms(const std::vector<CheckResult> &results);

} // namespace ctl
