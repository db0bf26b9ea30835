// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace domain {

/// A figure as somebody wrote it, and what it was read as; nothing: it is no figure, or doubtful.
struct TypedFigure {
    QString text = {};
    std::optional<double> read = {}; ///< in the indicator's unit of measure, as displayed

    bool operator==(const TypedFigure &) const = default;
};

/// What stood beside a line while it was typed, in the stored unit.
struct TypedBeside {
    bool received = false; ///< the slot was filled
    std::optional<double> standing = {};
    std::optional<double> previous = {}; ///< of the period before

    bool operator==(const TypedBeside &) const = default;
};

/// A due slot that was typed into and is not sent.
struct SupplyDraftLine {
    SlotId slotId = {};
    TypedFigure value = {};
    TypedFigure numerator = {};
    TypedFigure denominator = {};
    bool nothing = false; ///< "không phát sinh"
    QString note = {};
    TypedBeside beside = {};

    bool operator==(const SupplyDraftLine &) const = default;
};

/// What somebody has typed for a feed and period and not sent yet. It stays on this desk.
struct SupplyDraft {
    FeedId feedId = {};
    QString period = {};   ///< Period::code()
    QString corrects = {}; ///< id of the submission that it is to replace; empty: none
    AgencyId agencyId = {};
    ValueStatus status = ValueStatus::Official;
    QString reason = {}; ///< of the correction
    QDateTime keptAt = {};
    std::vector<SupplyDraftLine> lines = {};

    bool operator==(const SupplyDraft &) const = default;
};

/// Status, reason and lines; what is no such member is left out.
[[nodiscard]] QJsonObject documentOf(const SupplyDraft &draft);
void readDocument(SupplyDraft &draft, const QJsonObject &document);

} // namespace domain
