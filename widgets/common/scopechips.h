// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace common {

class SharedContext;

/// Says what else narrows the reports (a region drawn on the map, a window in time, changes since a
/// moment) and takes each away with one click. Hidden while nothing does.
class ScopeChips : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeChips(SharedContext &context, QWidget *parent = nullptr);
    /// How many reports changed since the moment, whatever queue is chosen; −1: not counted yet.
    void setChanged(qint64 count);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addChip(const QString &name);
    void follow();
    [[nodiscard]] QString windowText() const;
    [[nodiscard]] QString changesText() const;

    SharedContext &m_context;
    QPushButton *m_region;
    QPushButton *m_window;
    QPushButton *m_changes;
    qint64 m_changed = -1;
};

} // namespace common
