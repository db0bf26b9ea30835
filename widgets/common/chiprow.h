// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace common {

/// A row of exclusive choices shown as chips that wrap; one is always chosen.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);
    /// The first chip added is the one chosen at first.
    void addChip(int id);
    void setText(int id, const QString &text);
    void setShown(int id, bool shown);
    [[nodiscard]] int chosen() const;
    /// Chooses without telling.
    void choose(int id);

Q_SIGNALS:
    void chosenChanged();

private:
    QButtonGroup *m_group;
};

} // namespace common
