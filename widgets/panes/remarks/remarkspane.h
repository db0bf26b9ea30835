// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/remarkworkflow.h"
#include "models/items/remarklist.h"
#include "models/items/remarkrows.h"
#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/remarkcard.h"
#include "widgets/common/remarkwriter.h"

class QLabel;
class QListView;

namespace common {
class ChipRow;
class ListDetail;
} // namespace common

namespace panes::remarks {

class RemarkDelegate;
class RemarkDetailView;

/// Remarks and directions: what is to be followed up, and the one that is looked at with what can
/// be done about it.
class RemarksPane : public common::Pane
{
    Q_OBJECT
public:
    explicit RemarksPane(const common::PaneSurroundings &surroundings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectContext();
    void connectCard();
    [[nodiscard]] common::RemarkDesk desk() const;
    void applyFilter();
    void applyChoice();
    void readEdits();
    void showRows();
    void showCurrent();
    void retranslate();

    void write();
    void openFigure();

    common::PaneSurroundings m_with;
    common::RemarkWriter m_writer;
    items::RemarkList m_list;
    items::RemarkRows m_rows;
    common::ChipRow *m_chips;
    QLabel *m_summary;
    QListView *m_view;
    RemarkDelegate *m_delegate;
    RemarkDetailView *m_detail;
    common::ListDetail *m_split = nullptr;
    QString m_current; ///< id of what is looked at
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::remarks
