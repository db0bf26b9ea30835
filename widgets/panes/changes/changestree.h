// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/directory.h"
#include "models/packages/differences.h"

#include <QTreeView>

class QStandardItemModel;

namespace common {
class Theme;
}

namespace panes::changes {

/// What differs, one group for each kind, with counts; the first records of each under it.
class ChangesTree : public QTreeView
{
    Q_OBJECT
public:
    explicit ChangesTree(const common::Theme &theme, QWidget *parent = nullptr);
    void show(const packages::Differences &differences, const items::Reference &reference);
    using QWidget::show;

Q_SIGNALS:
    void recordChosen(const packages::Difference &one);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void choose(const QModelIndex &index);

    const common::Theme &m_theme;
    QStandardItemModel *m_model;
    std::vector<packages::Difference> m_records;
};

} // namespace panes::changes
