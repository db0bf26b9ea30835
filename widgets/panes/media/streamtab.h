// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadetail.h"
#include "models/items/mediaqueues.h"
#include "models/items/recordlists.h"
#include "widgets/common/panesurroundings.h"

#include <QWidget>

class QLabel;

namespace common {
class ListDetail;
class RecordList;
} // namespace common

namespace panes::media {

class MediaCaseView;
class MediaDelegate;
class MediaFilterBar;

/// The stream of online information: queues and filters, the list, and the item that is looked at
/// with its handling. Obeys the shared context and shares its selection.
class StreamTab : public QWidget
{
    Q_OBJECT
public:
    explicit StreamTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    /// Narrows the list to what another tab points at.
    void narrow(const items::MediaFilter &filter);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectModels();
    void connectContext();
    void addShortcuts();
    [[nodiscard]] items::MediaFilter contextFilter() const;
    void applyFilter();
    void showListState();
    void showFirst();
    void showTotals();
    void showDetail();
    void followDirectory();
    void followSelection();
    bool markSelected();
    void chooseAwaited();
    void readEdits();
    void step(int rows);
    void setBusy(unsigned part, bool busy);
    void retranslate();

    common::PaneSurroundings m_with;
    items::MediaListModel m_list;
    items::MediaTotals m_totals;
    items::MediaQueues m_queues;
    domain::WorkCalendar m_calendar;
    MediaFilterBar *m_filter;
    QLabel *m_summary;
    QLabel *m_bulkSaid;
    common::RecordList *m_view;
    MediaDelegate *m_delegate;
    MediaCaseView *m_case;
    common::ListDetail *m_split = nullptr;
    QPersistentModelIndex m_awaited;
    quint32 m_busyParts = 0;
    bool m_stale = true; ///< nobody looked when the scope changed
};

} // namespace panes::media
