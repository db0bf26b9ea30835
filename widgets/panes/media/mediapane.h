// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadetail.h"
#include "models/items/recordlists.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"

class QLabel;
class QListView;

namespace common {
class ListDetail;
}

namespace panes::media {

class MediaDetailView;
class MediaFilterBar;

/// Online information: the stream with its filters, sentiment shares against the period before, and
/// the item that is looked at.
class MediaPane : public common::Pane
{
    Q_OBJECT
public:
    explicit MediaPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] items::MediaFilter contextFilter() const;
    void connectModels();
    void connectContext();
    void applyFilter();
    void showListState();
    void showFirst();
    void showTotals();
    void showDetail();
    void followSelection();
    void chooseAwaited();

    common::PaneSurroundings m_with;
    items::MediaListModel m_list;
    items::MediaTotals m_totals;
    items::MediaDetail m_detail;
    MediaFilterBar *m_filter;
    QLabel *m_summary;
    QListView *m_view;
    QPersistentModelIndex m_awaited;
    MediaDetailView *m_detailView;
    common::ListDetail *m_split;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::media
