// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/operations/synclogtext.h"

#include <QWidget>

class QComboBox;

namespace common {
class ChipRow;
class SearchField;
} // namespace common

namespace panes::operations {

/// Which lines of the log are shown: by kind, by kind of data, by words without marks.
class LogFilter : public QWidget
{
    Q_OBJECT
public:
    explicit LogFilter(QWidget *parent = nullptr);
    [[nodiscard]] bool shows(const store::SyncLogEntry &line, const Entry &entry) const;
    /// Everything again.
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    common::ChipRow *m_kinds;
    QComboBox *m_collection;
    common::SearchField *m_search;
};

} // namespace panes::operations
