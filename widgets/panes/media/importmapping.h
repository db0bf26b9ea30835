// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mediaimport.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;

namespace common {
class Theme;
}

namespace panes::media {

/// What the columns of a file hold: the guess, with the first rows beside it, to be put right. As
/// long as something is missing, a sentence says what.
class ImportMapping : public QWidget
{
    Q_OBJECT
public:
    explicit ImportMapping(const common::Theme &theme, QWidget *parent = nullptr);
    void setTable(std::shared_ptr<const exchange::ReadTable> table);
    [[nodiscard]] exchange::MediaMapping mapping() const;
    /// The title or the text, and the time of publication are mapped.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();
    /// Another row is to be the heading; 0: none.
    void headingRequested(int rowNumber);
    /// Another sheet of the workbook, by its place.
    void sheetRequested(int sheet);

private:
    void fillHeadings();
    void fillSheets();
    void fillColumns();
    void addColumn(int column, exchange::MediaColumn meaning);
    [[nodiscard]] QString examples(int column) const;
    void check();

    const common::Theme &m_theme;
    std::shared_ptr<const exchange::ReadTable> m_table;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QComboBox *m_heading;
    QLabel *m_notes;
    QWidget *m_columns;
    QGridLayout *m_grid;
    std::vector<QComboBox *> m_meanings;
    QLabel *m_missing;
};

} // namespace panes::media
