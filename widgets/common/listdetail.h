// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSplitter>

class QListView;

namespace common {

class RecordList;
class StateStack;
class Theme;

/// A list view made for record rows of a delegate: smooth, no horizontal scrolling, hover.
[[nodiscard]] RecordList *newRecordList(QWidget *parent);

/// A list with widgets above it and, beside it (or below, when the pane is narrow), the record that
/// is looked at; both with their states.
class ListDetail : public QSplitter
{
    Q_OBJECT
public:
    ListDetail(const Theme &theme, const QList<QWidget *> &above, QListView *list, QWidget *detail,
               QWidget *parent);
    [[nodiscard]] StateStack &list() const { return *m_list; }
    [[nodiscard]] StateStack &detail() const { return *m_detail; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    StateStack *m_list;
    StateStack *m_detail;
};

} // namespace common
