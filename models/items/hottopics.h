// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/loaded.h"
#include "models/items/mediahot.h"

namespace core {
class Clock;
}

namespace items {

/// The hot topics of now, for whoever wants nothing else of the board: most urgent first, none
/// where nothing is hot. Read again at most every ten seconds while items come in, and every five
/// minutes without.
class HotTopics final : public LoadedContent<std::vector<HotLine>>
{
    Q_OBJECT
public:
    HotTopics(store::ReaderPool &readers, store::ChangeHub &hub, const core::Clock &clock,
              QObject *parent = nullptr);
    /// Which items are looked at, as for readHotTopics().
    void setScope(const MediaFilter &scope);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    const core::Clock &m_clock;
    QTimer m_cooling; ///< what is hot cools down without any change in the cache
    std::optional<MediaFilter> m_scope;
};

} // namespace items
