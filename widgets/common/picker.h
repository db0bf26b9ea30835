// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <utility>
#include <vector>

namespace common {

/// A choice among many names that is found by typing any part of a name, with or without marks.
class Picker : public QComboBox
{
    Q_OBJECT
public:
    explicit Picker(QWidget *parent = nullptr);
    /// Names with what they stand for, sorted by the caller; the first line is empty ("none").
    void setChoices(const std::vector<std::pair<QString, QString>> &namesAndIds);
    /// The id of the name that stands in the field; empty for none or an unknown text.
    [[nodiscard]] QString chosen() const;
    void choose(const QString &id);
};

} // namespace common
