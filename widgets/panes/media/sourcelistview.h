// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QTableView>

class QSplitter;

namespace panes::media {

class SourceListModel;

/// A table that is read, not edited: whole lines are chosen, Tab leaves it, columns are as wide as
/// what is in them.
void setUpMediaTable(QTableView &view);
/// Columns as wide as their content and some pixels more, none wider than `widest`.
void fitMediaColumns(QTableView &view, int widest, int more = common::kSpace2);

/// A list and what is looked at beside it, or below it where there is little room; the list has
/// this part of the room when that changes.
void splitMediaTab(QSplitter &split, bool sideBySide, int listPercent);

/// The sources, ordered by a click on a heading. What is looked at stays chosen while rows come and
/// go.
class SourceListView : public QTableView
{
    Q_OBJECT
public:
    SourceListView(SourceListModel &model, const common::Theme &theme, QWidget *parent = nullptr);
    /// The source that is looked at; empty: none.
    [[nodiscard]] QString current() const { return m_current; }
    /// Chooses the source that was looked at again after the rows were set anew, else the first.
    void restoreCurrent();

Q_SIGNALS:
    void currentChangedTo(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameIt();

    SourceListModel &m_sources;
    QString m_current;
    bool m_restoring = false;
};

} // namespace panes::media
