// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace common {

/// A row of exclusive choices shown as chips that wrap; one is always chosen. With a limit of rows,
/// chips that find no room are choices of a menu at the end; the chosen one is never among them.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);
    /// The first chip added is the one chosen at first.
    void addChip(int id);
    void setText(int id, const QString &text);
    void setShown(int id, bool shown);
    /// For the order of the keyboard.
    [[nodiscard]] QWidget *chip(int id) const;
    [[nodiscard]] QWidget *more() const;
    /// Never more rows than this; 0: as many as it takes.
    void setMostRows(int rows);
    [[nodiscard]] int chosen() const;
    /// Chooses without telling.
    void choose(int id);

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();
    [[nodiscard]] qsizetype roomFor(const QList<int> &ids, int reserved) const;
    void fillMenu();

    QButtonGroup *m_group;
    QToolButton *m_more;
    QList<int> m_ids; ///< in the order in which they were added
    QSet<int> m_left; ///< not shown at all
    int m_mostRows = 0;
};

} // namespace common
