// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/serviceboard.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/operations/deploymenttext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableWidget;
class QTreeWidget;

namespace common {
class StateStack;
}

namespace panes::operations {

/// "Triển khai và sử dụng": how the IOC itself is deployed, managed, operated and used in a period
/// (Điều 6.4), each figure with the records that it is counted from, to be saved. For whoever may
/// read these days (domain::mayRead()).
class DeploymentTab : public QWidget
{
    Q_OBJECT
public:
    explicit DeploymentTab(const common::PaneSurroundings &with, QWidget *parent = nullptr);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newHead();
    [[nodiscard]] QWidget *newRecords();
    void fillPeriods();
    void ask();
    void follow();
    void fillChapters(const items::ServicePicture &picture);
    void showRecords();
    void save(const exchange::Table &table);
    void saveRecords();
    void retranslate();
    [[nodiscard]] const ServiceLine *chosen() const;

    common::PaneSurroundings m_with;
    items::ServiceBoard m_board;
    QLabel *m_rhythmName;
    QComboBox *m_rhythm;
    QLabel *m_periodName;
    QComboBox *m_period;
    QPushButton *m_save;
    QSplitter *m_split;
    QTreeWidget *m_chapters;
    QLabel *m_recordsName;
    QTableWidget *m_records;
    QPushButton *m_saveRecords;
    QLabel *m_told;
    common::StateStack *m_state;
    std::vector<ServiceChapter> m_lines;
    QString m_chosen; ///< the text of the line that is looked at
};

} // namespace panes::operations
