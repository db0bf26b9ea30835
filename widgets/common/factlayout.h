// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace common {

/// Two columns, names and values, whose rows are as high as their wrapped texts need; where the
/// values would have too little room they stand below their names.
class FactLayout : public QLayout
{
public:
    explicit FactLayout(QWidget *parent);
    ~FactLayout() override;

    void addRow(QWidget *name, QWidget *value);
    /// Takes all rows away, widgets included.
    void clear();

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int nameWidth() const;
    /// Places (or only measures) the rows; returns the height.
    int place(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items; ///< name, value, name, value …
};

} // namespace common
