// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordlists.h"
#include "widgets/shell/commandpalette.h"

#include <functional>

namespace common {
struct PaneSurroundings;
}
namespace syncing {
class SyncService;
}

namespace shell {

/// Reports and media items whose text has the typed words, for the palette: the newest of each, in
/// one answer that stays as it is while new records arrive.
class RecordFinder : public QObject
{
    Q_OBJECT
public:
    using Open = std::function<void(domain::Collection, const QString &id)>;

    RecordFinder(const common::PaneSurroundings &surroundings, Open open,
                 QObject *parent = nullptr);
    /// `answered` follows; fewer than two letters find nothing.
    void find(const QString &words);
    /// What was found for these words; nothing while they are not answered.
    [[nodiscard]] QList<Command> found(const QString &words) const;

Q_SIGNALS:
    void answered();

private:
    void collect();
    void collectReports();
    void collectMedia();

    Open m_open;
    const syncing::SyncService &m_sync;
    items::ReportListModel m_reports;
    items::MediaListModel m_media;
    QString m_words;
    QList<Command> m_found;
    bool m_waiting = false;
    bool m_seesReports = true;
    bool m_seesMedia = true;
};

} // namespace shell
