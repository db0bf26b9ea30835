// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remarkedits.h"
#include "models/items/loaded.h"
#include "models/store/remarkrepository.h"

namespace items {

using store::RemarkFilter;

/// Remarks and directions of a choice, with what this desk wrote and the backend has not answered
/// yet.
class RemarkList final : public LoadedContent<std::vector<domain::Remark>>
{
    Q_OBJECT
public:
    RemarkList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// Of one figure: newest first. Else by what is to be followed up: what waits, by its last
    /// day, then the rest, newest first.
    void setFilter(const RemarkFilter &filter);
    /// No figure is looked at.
    void rest();
    /// The edits of this desk that the backend has not accepted; of other collections too.
    void setEdits(std::vector<domain::EditStanding> edits);
    [[nodiscard]] const std::vector<domain::ShownRemark> &shown() const { return m_shown; }

Q_SIGNALS:
    /// shown() is another.
    void shownChanged();

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    void merge();

    std::optional<RemarkFilter> m_filter;
    std::vector<domain::EditStanding> m_edits;
    std::vector<domain::ShownRemark> m_shown;
};

/// The order of follow-up: what waits before what does not; by the last day, then newest first.
[[nodiscard]] bool followsUpBefore(const domain::Remark &a, const domain::Remark &b);

} // namespace items
