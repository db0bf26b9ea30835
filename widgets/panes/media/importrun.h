// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/panes/media/importplan.h"

#include <QObject>

#include <memory>
#include <optional>

namespace syncing {
class SyncService;
}

namespace panes::media {

/// What became of an import.
struct ImportOutcome {
    qint64 saved = 0;   ///< items in the outbox of this desk
    qint64 unsaved = 0; ///< items that are not: an error or the person stopped it
    qint64 sources = 0; ///< new sources in the outbox
    std::optional<core::Error> error = {};

    bool operator==(const ImportOutcome &) const = default;
};

/// Puts new sources, then items in batches, into the outbox, one edit after the other.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    explicit ImportRun(syncing::SyncService &sync, QObject *parent = nullptr);
    void start(std::shared_ptr<const ImportPlan> plan);
    /// What is on disk stays; the rest is not begun.
    void stop() { m_stopped = true; }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 items, qint64 ofItems);
    void finished(const panes::media::ImportOutcome &outcome);

private:
    void next();
    void saved(const core::Result<QString> &answer, qint64 items, qint64 sources);
    void end();

    syncing::SyncService &m_sync;
    std::shared_ptr<const ImportPlan> m_plan;
    size_t m_source = 0;
    size_t m_item = 0;
    ImportOutcome m_outcome;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace panes::media
