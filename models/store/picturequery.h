// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/prefetch.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <compare>
#include <limits>
#include <vector>

namespace store {

class Database;

/// A plan in the words of a query.
struct PictureScope {
    bool everywhere = true;
    QStringList territory = {}; ///< ids of units
    QDateTime since = {};
};
[[nodiscard]] core::Result<PictureScope> pictureScope(const Database &db,
                                                      const domain::PrefetchPlan &plan,
                                                      const QDateTime &now);

/// What a picture is worth to this desk: what is worth less goes first. Pictures of open reports
/// are worth most, then those of online information, of closed reports, of what is not in the plan
/// (closed or not reports), of nothing that is here; among equals the newer record's.
struct PictureWorth {
    enum Rank { Unnamed, OutOfPlan, Closed, Media, Open };
    int rank = Unnamed;
    qint64 ord = 0; ///< the newest record's that names it (timeorder.h)

    auto operator<=>(const PictureWorth &) const = default;
};

/// A picture that a plan names.
struct WantedPicture {
    QString sha256;
    qint64 size = 0; ///< as the backend told
    PictureWorth worth = {};
    qint64 row = 0; ///< of the attachment; with the worth, where it stands
};
/// Where a walk over all of them begins.
inline constexpr qint64 kBeforeAllPictures = std::numeric_limits<qint64>::max();
[[nodiscard]] inline WantedPicture beforeAllPictures()
{
    return {.sha256 = {}, .worth = {.rank = PictureWorth::Open, .ord = kBeforeAllPictures}};
}
/// The next ones after `last`, what is worth most first; one that several records have comes more
/// than once. Fewer than `limit`: there are no more.
[[nodiscard]] core::Result<std::vector<WantedPicture>> wantedPictures(const Database &db,
                                                                      const PictureScope &scope,
                                                                      const WantedPicture &last,
                                                                      int limit);
/// What there is in the scope, and how much of it is among these hashes.
[[nodiscard]] core::Result<domain::PrefetchEstimate> sumPictures(const Database &db,
                                                                 const PictureScope &scope,
                                                                 const QStringList &here);
struct HeldPicture {
    PictureWorth worth;
    QString sha256;
};
/// What each of these is worth, what is worth least first.
[[nodiscard]] core::Result<std::vector<HeldPicture>> worthOf(const Database &db,
                                                             const PictureScope &scope,
                                                             const QStringList &hashes);
/// The pictures of these reports and items.
[[nodiscard]] core::Result<QSet<QString>> picturesOf(const Database &db,
                                                     const QStringList &recordIds);

} // namespace store
