// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/indicators/sheetwords.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace panes::indicators {

class TableModel;

/// The standard table of a subsystem on the screen, to be saved as CSV or XLSX, printed or copied.
/// Enter or a double click opens the indicator of a line.
class SheetView : public QWidget
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);
    void setSheet(const Sheet &sheet);
    /// Only lines with these folded words in their name stay.
    void setWords(const QString &words);
    /// Asks for a printer.
    void print();

Q_SIGNALS:
    void indicatorRequested(const domain::IndicatorId &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fitColumns();
    void showLines();
    void save();
    void copy();
    void open(int row);

    QString m_words;
    QList<domain::IndicatorId> m_indicators;
    QLabel *m_told;
    QToolButton *m_copy;
    QToolButton *m_save;
    QToolButton *m_print;
    TableModel *m_model;
    QTableView *m_view;
};

} // namespace panes::indicators
