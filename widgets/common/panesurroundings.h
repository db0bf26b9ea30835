// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace bulletins {
class LocalDrafts;
}
namespace core {
class Clock;
}
namespace items {
class AlarmBoard;
class Directory;
class SupplyDrafts;
} // namespace items
namespace store {
class ChangeHub;
class ReaderPool;
} // namespace store
namespace syncing {
class SyncService;
}

namespace common {

class SharedContext;
class Theme;

/// What a pane is built with: plain references that outlive it, handed over by the composition in
/// app/. A pane passes on to its parts only what they need.
struct PaneSurroundings {
    SharedContext &context;
    const Theme &theme;
    const core::Clock &clock;
    items::Directory &directory;
    store::ReaderPool &readers; ///< passed through to models/items, never used by a widget itself
    store::ChangeHub &hub;      ///< likewise
    syncing::SyncService &sync;
    QSettings &settings;                         ///< of this desk
    items::AlarmBoard &alarms;                   ///< worked out once for everything that shows them
    bulletins::LocalDrafts *drafts = nullptr;    ///< kept on this desk only; none in a review
    items::SupplyDrafts *supplyDrafts = nullptr; ///< likewise
};

} // namespace common
