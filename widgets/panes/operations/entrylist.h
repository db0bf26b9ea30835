// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/operations/entrymodel.h"

#include <QListView>

namespace panes::operations {

class EntryDelegate;

/// A list of entries that is kept up while people look at it: what they have chosen stays chosen
/// and where they read stays in sight, whatever comes above it; who is at the top stays there.
/// What leaves the list leaves nothing chosen in its place.
class EntryList : public QListView
{
    Q_OBJECT
public:
    explicit EntryList(const common::Theme &theme, QWidget *parent = nullptr);
    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] const EntryModel &entries() const { return m_entries; }
    /// Of the entry that is looked at; empty: none.
    [[nodiscard]] QString currentKey() const;
    /// Chooses a row, or the last one when there are fewer.
    void chooseRow(int row);
    /// The texts of what is chosen, in the order of the list; of everything when nothing is.
    [[nodiscard]] QString chosenText() const;

Q_SIGNALS:
    void currentKeyChanged(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    EntryModel m_entries;
    EntryDelegate *m_delegate;
    bool m_changing = false;
};

} // namespace panes::operations
