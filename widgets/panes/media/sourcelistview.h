// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace common {
class Theme;
}

namespace panes::media {

class SourceListModel;

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
