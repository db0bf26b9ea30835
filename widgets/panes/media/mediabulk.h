// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordlists.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/media/mediacase.h"

#include <QWidget>

class QItemSelectionModel;
class QLabel;

namespace panes::media {

class MediaActions;

/// What can be done with several chosen items at once; hidden while fewer than two are chosen. Rows
/// far from what is on screen are read first.
class MediaBulk : public QWidget
{
    Q_OBJECT
public:
    MediaBulk(const common::PaneSurroundings &with, const items::MediaListModel &list,
              const QItemSelectionModel &selection, MediaActions &actions,
              QWidget *parent = nullptr);
    /// More are counted, but not acted on.
    static constexpr int kMost = 200;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();
    void act(domain::MediaVerb verb);
    void actOn(const std::vector<domain::MediaItem> &chosen,
               const std::vector<syncing::PendingEdit> &edits, domain::MediaVerb verb);
    [[nodiscard]] bool hasRights() const;

    common::PaneSurroundings m_with;
    const items::MediaListModel &m_list;
    const QItemSelectionModel &m_selection;
    MediaActions &m_actions;
    QLabel *m_count;
    int m_chosen = 0;
};

} // namespace panes::media
