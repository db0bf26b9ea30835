// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadetail.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/media/mediacase.h"

#include <QWidget>

namespace panes::media {

class MediaActions;
class MediaDetailView;

/// The item that is looked at, with its edits and the steps that are possible: joins the cache, the
/// outbox and the workflow for one item.
class MediaCaseView : public QWidget
{
    Q_OBJECT
public:
    MediaCaseView(const common::PaneSurroundings &with, QWidget *parent = nullptr);
    void setItem(const domain::MediaItemId &id);
    /// Brings words, names and deadlines up to date.
    void refresh();
    /// The keyboard goes to the usual next step.
    void focusSteps();
    [[nodiscard]] const items::MediaDetail &model() const { return m_detail; }
    [[nodiscard]] MediaActions &actions() { return *m_actions; }
    /// No file is being read.
    [[nodiscard]] bool filesSettled() const;

Q_SIGNALS:
    /// The model told something new.
    void changed();
    void filesSettledChanged();
    /// Another item is to be looked at.
    void itemRequested(const domain::MediaItemId &id);

private:
    void connectView();
    void readEdits();
    void openReport(const domain::ReportId &id);

    common::PaneSurroundings m_with;
    items::MediaDetail m_detail;
    domain::MediaItemId m_id;
    std::vector<syncing::PendingEdit> m_edits;
    domain::MediaItemId m_editsOf;
    MediaCase m_case;
    MediaActions *m_actions;
    MediaDetailView *m_view;
};

} // namespace panes::media
