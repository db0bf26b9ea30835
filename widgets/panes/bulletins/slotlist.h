// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/slotsheet.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace panes::bulletins {

/// The due figures behind a number about data quality: which they are, of which period, and how
/// each stood; what is missing first. Enter opens the indicator.
class SlotList : public QDialog
{
    Q_OBJECT
public:
    SlotList(const ::bulletins::Evidence &evidence,
             const core::Result<::bulletins::SlotSheet> &sheet, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const domain::IndicatorId &indicator, const domain::UnitId &unit);

private:
    void fill(const ::bulletins::SlotSheet &sheet);

    QLabel *m_said;
    QTreeWidget *m_list;
};

} // namespace panes::bulletins
