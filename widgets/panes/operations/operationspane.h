// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/pane.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/operations/collectionmodel.h"

class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace panes::operations {

/// How this desk works: every collection with its age and health, edits waiting to be sent, records
/// set aside.
class OperationsPane : public common::Pane
{
    Q_OBJECT
public:
    explicit OperationsPane(const common::PaneSurroundings &surroundings,
                            QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableView *newCollectionTable();
    QTreeWidget *newList();
    QWidget *newEditButtons();
    void showStatus();
    void showEdits();
    void showQuarantine();
    void retranslate();
    [[nodiscard]] QString chosenEdit() const;

    common::PaneSurroundings m_with;
    CollectionModel m_collections;
    QLabel *m_summary;
    QTableView *m_table;
    QLabel *m_editsTitle;
    QTreeWidget *m_edits;
    QPushButton *m_retry;
    QPushButton *m_discard;
    QLabel *m_quarantineTitle;
    QTreeWidget *m_quarantine;
};

/// For the registry of panes.
[[nodiscard]] common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent);

} // namespace panes::operations
