// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace pages {

/// "Thứ Năm, ngày 12 tháng 6 năm 2025" of the backend's clock, and how old the data below are.
class DateHeader : public QWidget
{
    Q_OBJECT
public:
    DateHeader(const common::PaneSurroundings &surroundings, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    common::PaneSurroundings m_with;
    QLabel *m_day;
    QLabel *m_age;
    QTimer m_minute;
};

/// The day in full, in the present language.
[[nodiscard]] QString longDate(const QDate &day);
/// In the present language; the day is valid.
[[nodiscard]] QString weekdayText(const QDate &day);

} // namespace pages
