// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/supplytable.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace common {
class Theme;
}

namespace panes::supply {

/// Brings a file into the lines: what its columns hold, what comes in and what not, row by row.
/// What is doubtful is confirmed in the lines; nothing is sent from here. The file is read beside
/// the GUI thread.
class SupplyImportDialog : public QDialog
{
    Q_OBJECT
public:
    SupplyImportDialog(std::vector<exchange::SupplyLine> lines, const common::Theme &theme,
                       QWidget *parent = nullptr);
    void readFile(const QString &path);

Q_SIGNALS:
    void taken(const std::vector<exchange::SupplyRead> &read);

private:
    void build();
    void takeTable(const core::Result<exchange::ReadTable> &table);
    void fillColumns();
    void plan();
    void fillPreview();

    const common::Theme &m_theme;
    std::vector<exchange::SupplyLine> m_lines;
    exchange::ReadTable m_file;
    exchange::SupplyImport m_plan;
    QLabel *m_told;
    QWidget *m_columns;
    QGridLayout *m_grid;
    std::vector<QComboBox *> m_meanings;
    QLabel *m_summary;
    QTableWidget *m_preview;
    QPushButton *m_take;
    QPushButton *m_cancel;
};

} // namespace panes::supply
