// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/remarkrepository.h"

#include "models/store/recordquery.h"
#include "models/store/remarkcolumns.h"

namespace store {
namespace {

static_assert(int(domain::RemarkKind::Direction) == 1);
static_assert(int(domain::RemarkState::Open) == 0 && int(domain::RemarkState::Answered) == 1);
static_assert(RemarkRepository::kMost == 5000);
constexpr auto kNewestFirst = "ORDER BY written_at DESC, id DESC LIMIT 5000";
/// What is to be followed up is never the part that is left out.
constexpr auto kToFollowFirst =
    "ORDER BY kind = 1 AND state IN (0, 1) DESC, "
    "CASE WHEN kind = 1 AND state IN (0, 1) THEN due_on END, written_at DESC, id DESC LIMIT 5000";

} // namespace

bool RemarkFilter::matches(const domain::Remark &remark) const
{
    using domain::RemarkState;
    const bool open = remark.state == RemarkState::Open || remark.state == RemarkState::Answered;
    return (indicatorId.isEmpty() || indicatorId == remark.indicatorId) &&
           (unitId.isEmpty() || unitId == remark.unitId) && (!period || *period == remark.period) &&
           (!directionsOnly || remark.isDirection()) && (!openOnly || open);
}

core::Result<std::vector<domain::Remark>> RemarkRepository::remarks(
    const RemarkFilter &filter) const
{
    QByteArray where = "AND (ifnull(?1, '') = '' OR indicator_id = ?1) AND "
                       "(ifnull(?2, '') = '' OR unit_id = ?2) ";
    if (!filter.indicatorId.isEmpty() && !filter.unitId.isEmpty())
        where = "AND indicator_id = ?1 AND unit_id = ?2 "; // the index answers this one
    if (filter.directionsOnly)
        where += "AND kind = 1 ";
    if (filter.openOnly)
        where += "AND state IN (0, 1) ";
    where += filter.indicatorId.isEmpty() ? kToFollowFirst : kNewestFirst;
    auto found = records<domain::Remark>(m_db, where, filter.indicatorId.value,
                                         filter.unitId.value);
    if (found)
        std::erase_if(*found, [&](const auto &remark) { return !filter.matches(remark); });
    return found;
}

core::Result<domain::Remark> RemarkRepository::remark(const domain::RemarkId &id) const
{
    return recordById<domain::Remark>(m_db, id.value);
}

} // namespace store
