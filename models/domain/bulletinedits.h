// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operations.h"
#include "models/domain/shown.h"

#include <optional>
#include <vector>

namespace domain {

inline constexpr QLatin1StringView kDraftState("draft");
inline constexpr QLatin1StringView kIssuedState("issued");
inline constexpr int kLargestBulletinNumber = 99'999;
/// Bytes of a document as compact JSON.
inline constexpr qsizetype kLargestBulletin = 1024 * 1024;

/// A bulletin in the contract's words, and back.
[[nodiscard]] QJsonObject toJson(const Bulletin &bulletin);
[[nodiscard]] Bulletin bulletinFromSnapshot(const QJsonObject &snapshot);

/// Why a bulletin cannot be kept.
enum class BulletinFault {
    KindUnknown,
    PeriodUnknown, ///< no period of its kind
    FormUnknown,
    NoTitle,
    StateUnknown,
    NumberOutOfRange,
    NoNumber, ///< issued ones have number and year
    NoSigner, ///< issued ones have the hash of what was signed, official ones who signed it
    TooLarge, ///< more than kLargestBulletin
};
/// Nothing: it may be kept.
[[nodiscard]] std::optional<BulletinFault> faultOf(const Bulletin &bulletin);

/// A draft (its id is chosen by the caller, a UUID) or one that is issued at once; a draft that was
/// changed, or issued (state "issued"); a draft that goes. An issued one takes no more edits. A
/// number that another of the same series has by then is a collision: the backend
/// answers with that other one.
[[nodiscard]] Edit addBulletin(const Bulletin &bulletin);
[[nodiscard]] Edit reviseBulletin(const Bulletin &seen, const Bulletin &changed);
[[nodiscard]] Edit removeBulletin(const Bulletin &seen);
/// The bulletins as this desk shows them, new ones of this desk last; a draft whose removal is on
/// its way is left out.
[[nodiscard]] std::vector<Shown<Bulletin>> withPending(std::vector<Bulletin> stored,
                                                       const std::vector<EditStanding> &edits);
/// What is numbered together (Decree 30/2020, annex I): number and symbol are unique in the year of
/// whoever issues it.
struct BulletinSeries {
    AgencyId agencyId = {};
    QString form = {};
    QString symbol = {}; ///< "BC-VP"
    int year = 0;

    bool operator==(const BulletinSeries &) const = default;
};
[[nodiscard]] BulletinSeries seriesOf(const Bulletin &bulletin);
/// "BC-VP" of "Số: 25/BC-VP".
[[nodiscard]] QString symbolIn(const QString &number);
/// The next number after those of a series that are known.
[[nodiscard]] int nextBulletinNumber(const std::vector<Bulletin> &known,
                                     const BulletinSeries &series);
/// Another that has its number; nullptr: it is free.
[[nodiscard]] const Bulletin *numberTakenBy(const std::vector<Bulletin> &known,
                                            const Bulletin &bulletin);

} // namespace domain
