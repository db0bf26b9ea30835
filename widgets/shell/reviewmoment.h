// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QDateTimeEdit;

namespace common {
class Theme;
}

namespace shell {

/// Asks for the moment at which the data are to be looked at.
class ReviewMoment : public QDialog
{
    Q_OBJECT
public:
    ReviewMoment(const QDateTime &now, const common::Theme &theme, QWidget *parent);
    [[nodiscard]] QDateTime moment() const;

Q_SIGNALS:
    void chosen(const QDateTime &moment);

private:
    QDateTimeEdit *m_moment;
};

/// A field for a moment of the province's time, not after `now`.
[[nodiscard]] QDateTimeEdit *newMomentEdit(const QDateTime &moment, const QDateTime &now,
                                           QWidget *parent);

} // namespace shell
