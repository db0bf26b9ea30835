// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/remarklist.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace items {
namespace {

constexpr auto kRemarkRest = 200ms;

bool isNewer(const domain::Remark &a, const domain::Remark &b)
{
    return std::tie(b.writtenAt, b.id) < std::tie(a.writtenAt, a.id);
}

/// Nobody is done with it: it waits for its answer or its closing.
bool isUnfinished(const domain::Remark &remark)
{
    return remark.isDirection() && (remark.state == domain::RemarkState::Open ||
                                    remark.state == domain::RemarkState::Answered);
}

} // namespace

bool followsUpBefore(const domain::Remark &a, const domain::Remark &b)
{
    if (isUnfinished(a) != isUnfinished(b))
        return isUnfinished(a);
    if (isUnfinished(a)) {
        if (domain::isWaiting(a) != domain::isWaiting(b))
            return domain::isWaiting(a);
        if (a.dueOn != b.dueOn)
            return a.dueOn < b.dueOn;
    }
    return isNewer(a, b);
}

RemarkList::RemarkList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, kRemarkRest, parent)
{
    connect(this, &Loaded::changed, this, &RemarkList::merge);
}

void RemarkList::setFilter(const RemarkFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    forget();
    load();
}

void RemarkList::rest()
{
    m_filter.reset();
    clear();
}

void RemarkList::setEdits(std::vector<domain::EditStanding> edits)
{
    if (edits == m_edits)
        return;
    m_edits = std::move(edits);
    merge();
}

bool RemarkList::concerns(domain::Collection collection, const QStringList &) const
{
    return m_filter && collection == domain::Collection::Remarks;
}

void RemarkList::load()
{
    query([filter = *m_filter](const store::Database &db) {
        return store::RemarkRepository(db).remarks(filter);
    });
}

void RemarkList::merge()
{
    std::vector<domain::ShownRemark> shown;
    if (m_filter && content()) {
        shown = domain::withPending(*content(), m_edits, [this](const domain::Remark &remark) {
            return m_filter->matches(remark);
        });
        const bool ofFigure = !m_filter->indicatorId.isEmpty();
        std::ranges::stable_sort(shown, ofFigure ? isNewer : followsUpBefore,
                                 &domain::ShownRemark::remark);
    }
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT shownChanged();
}

} // namespace items
