// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportedits.h"

#include <QStringList>

#include <functional>

class QTableWidget;
class QWidget;

namespace common {

/// What a field is called, and a value of it, for people; in the present language.
struct FieldWords {
    std::function<QString(const QString &field)> name;
    std::function<QString(const QString &field, const QString &value)> value;
};

/// A conflict side by side: field, when the person acted, mine, theirs. What a side has changed is
/// bold. `titles`: of the four columns.
[[nodiscard]] QTableWidget *newDifferenceTable(
    const std::vector<domain::FieldDifference> &differences, const QStringList &titles,
    const FieldWords &words, QWidget *parent);

} // namespace common
