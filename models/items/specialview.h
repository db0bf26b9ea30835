// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/vocabulary.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace items {

/// The views that leaders expect beside the tiles.
enum class SpecialKind { Unknown, Radar, Epidemic, Funnel, Progress, SchoolYear };

/// Why an entry of views.json cannot be shown.
enum class SpecialProblem {
    UnknownKind,  ///< a kind that this console does not draw
    MissingRole,  ///< an indicator that the kind cannot do without
    TooFewParts,  ///< a radar of fewer than three parts
    MissingLevels ///< a school-year view without levels
};

/// A part of a composite index.
struct SpecialPart {
    QString code;
    std::optional<double> maximum; ///< stored unit; none: its share is not known

    bool operator==(const SpecialPart &) const = default;
};

/// What a total from a limit upwards is called (xuất sắc, tốt, …).
struct SpecialGrade {
    double from = 0; ///< inclusive, stored unit
    QString name;
    QString nameEn;
    QString tone; ///< "good", "risk" or "bad"

    bool operator==(const SpecialGrade &) const = default;
};

/// A level of education: the breakdown that its figures carry, and its norm of teachers per class.
struct SpecialLevel {
    QString breakdown; ///< "level=THPT"
    QString name;
    QString nameEn;
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const SpecialLevel &) const = default;
};

/// One entry of views.json: a view is data, its indicators are named by their codes.
struct SpecialView {
    domain::Subsystem subsystem = domain::Subsystem::SocioEconomic;
    SpecialKind kind = SpecialKind::Unknown;
    QString kindText; ///< as written in the file
    QString title;
    QString titleEn;
    QHash<QString, QString> codes; ///< role → code
    std::optional<double> totalMaximum;
    std::optional<int> rankOf;        ///< how many are ranked (63 provinces)
    std::vector<SpecialPart> parts;   ///< Radar
    std::vector<SpecialGrade> grades; ///< Radar, highest first
    std::vector<SpecialLevel> levels; ///< SchoolYear
    std::optional<SpecialProblem> problem;
    QString problemDetail; ///< the role or kind that the problem is about

    bool operator==(const SpecialView &) const = default;
};

/// The views of all subsystems in the order of the file. An entry that cannot be shown keeps its
/// place and names its problem; one of an unknown subsystem belongs nowhere and is left out.
/// BadContract: the text as a whole is no list of views.
[[nodiscard]] core::Result<std::vector<SpecialView>> readSpecialViews(const QByteArray &json);

} // namespace items
