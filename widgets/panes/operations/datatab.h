// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncservice.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/operations/collectionmodel.h"
#include "widgets/panes/operations/question.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace common {
class FactList;
class StateStack;
} // namespace common

namespace panes::operations {

/// Every kind of data with its age and health; what is wrong with the one that is looked at, and
/// reading it from the start.
class DataTab : public QWidget
{
    Q_OBJECT
public:
    explicit DataTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    [[nodiscard]] QWidget *newContent();
    void showStatus();
    void showCurrent();
    void showBackup(const std::vector<store::SyncLogEntry> &log);
    void fitColumns();
    void reread();
    void retranslate();

    common::PaneSurroundings m_with;
    CollectionModel m_collections;
    QLabel *m_summary;
    QLabel *m_backup;
    QTableView *m_table;
    QLabel *m_name;
    QLabel *m_sentence;
    QLabel *m_technical;
    common::FactList *m_facts;
    QList<std::pair<QString, QString>> m_shownFacts;
    QPushButton *m_reread;
    QLabel *m_rereadHint;
    QLabel *m_told;
    common::StateStack *m_state = nullptr;
    Question<std::vector<store::SyncLogEntry>> m_log;
};

} // namespace panes::operations
