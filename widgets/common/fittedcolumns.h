// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QTableView;

namespace common {

/// Keeps all columns of a table in sight: long texts and heads are wrapped, what is least needed is
/// hidden where there is little room, and one column takes the room that is left.
class FittedColumns : public QObject
{
    Q_OBJECT
public:
    struct Wishes {
        int wide = 0;   ///< the column that takes the room that is left
        int widest = 0; ///< pixels that a column takes at first at most
        /// Pixels that a long one is narrowed to at least; where all else fails to less of it.
        int narrowest = 0;
        std::vector<int> spare = {};  ///< columns that may be hidden, the first of them first
        std::vector<int> hidden = {}; ///< columns that are hidden in any case
        std::vector<int> whole = {};  ///< columns that keep the width of what is in them; not all
        /// Pixels that a column takes at least, whatever is in it.
        std::vector<std::pair<int, int>> least = {};
    };
    /// `wishes` is asked whenever columns are fitted: the size of letters may have changed. The
    /// view owns it.
    FittedColumns(QTableView &view, std::function<Wishes()> wishes);
    /// After other content; a table that changes its size is fitted by itself.
    void fit();
    /// After other texts that need not change the columns.
    void fitRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<int> wanted(const Wishes &wishes) const;
    [[nodiscard]] std::vector<int> floors(const Wishes &wishes, double share) const;
    [[nodiscard]] int room() const;
    void fitHeads();

    QTableView &m_view;
    std::function<Wishes()> m_wishes;
};

} // namespace common
