// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace domain {

/// Something that was wrong with the system; told by the day on which it began, and again by later
/// days until it is over (the same id).
struct ServiceIncident {
    QString id = {};
    int severity = 3; ///< 1 nobody could work … 3 a nuisance
    QString text = {};
    QDateTime from = {};
    QDateTime until = {}; ///< null: not over

    bool operator==(const ServiceIncident &) const = default;
};

/// How a feed's connector ran on a day.
struct ConnectorRun {
    QString feedId = {};
    int runs = 0;
    int failures = 0;
    QString lastError = {};

    bool operator==(const ConnectorRun &) const = default;
};

/// A backup, or a trial whether one can be restored.
struct BackupFact {
    QDateTime at = {};
    bool ok = true;
    qint64 bytes = 0;
    QString text = {}; ///< why it failed; what was tried

    bool operator==(const BackupFact &) const = default;
};

/// A look whether accounts have the rights that they need, and no more.
struct AccessReview {
    QDateTime at = {};
    int accounts = 0;  ///< looked at
    int withdrawn = 0; ///< of them, that lost rights
    QString by = {};

    bool operator==(const AccessReview &) const = default;
};

/// How the system itself ran and was managed on a day: the document of a ServiceDay. JSON: the
/// member names. What a backend does not count is nothing, not zero.
struct ServiceFacts {
    std::vector<ServiceIncident> incidents = {};
    std::vector<ConnectorRun> connectors = {};
    std::vector<BackupFact> backups = {};
    std::vector<BackupFact> restoreTests = {};
    std::vector<AccessReview> reviews = {};
    std::optional<qint64> storageUsed = {}; ///< bytes
    std::optional<qint64> storageCapacity = {};
    std::optional<int> accounts = {}; ///< at the end of the day
    std::optional<int> accountsCreated = {};
    std::optional<int> accountsClosed = {};
    std::optional<int> accountsLocked = {}; ///< by hand or after too many failures
    std::optional<int> roleChanges = {};
    std::optional<int> reveals = {}; ///< of personal data, by the trails

    bool operator==(const ServiceFacts &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ServiceFacts &facts);
[[nodiscard]] ServiceFacts serviceFactsFrom(const QJsonObject &document);

} // namespace domain
