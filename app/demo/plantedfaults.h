// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace demo {

/// What was made, to be changed.
struct Planted {
    std::vector<QJsonObject> &observations;
    std::vector<QJsonObject> &slotRecords;
    std::vector<QJsonObject> &feeds;
    std::vector<QJsonObject> &plans;
};

/// Plants the faults of a list (resources/catalogue/planted-faults.json) in figures and slots that
/// were made. Each names an `indicator` by its code, a `unit` and a `period`, and
/// - `set`, `drop`: members of the observation to put and to take away;
/// - `times`: by what its value is multiplied;
/// - `copy`: a second version with these members put over it (`id` is made);
/// - `remove`: the observation was never sent, and the slot stays open;
/// - `slot`: members of the slot to put;
/// - `move`: the observation names another unit or indicator;
/// or a `feed` by its id with members to `set`, or a `plan` by its id that was never given.
/// What each makes fail is in `expect`, which this does not read. A fault that names a record that
/// was not made is left out.
void plantFaults(const QJsonArray &faults, const Planted &in);

} // namespace demo
