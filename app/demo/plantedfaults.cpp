// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/plantedfaults.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

QHash<QString, size_t> placesById(const std::vector<QJsonObject> &records)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < records.size(); ++i)
        places.insert(records[i].value("id"_L1).toString(), i);
    return places;
}

void putOver(QJsonObject &record, const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member)
        record.insert(member.key(), member.value());
}

QJsonObject changed(QJsonObject observation, const QJsonObject &fault)
{
    if (fault.contains("times"_L1)) {
        const double times = fault.value("times"_L1).toDouble();
        for (const auto member : {"value"_L1, "numerator"_L1}) {
            if (observation.contains(member))
                observation.insert(member, observation.value(member).toDouble() * times);
        }
    }
    for (const QJsonValue &member : fault.value("drop"_L1).toArray())
        observation.remove(member.toString());
    putOver(observation, fault.value("set"_L1).toObject());
    putOver(observation, fault.value("move"_L1).toObject());
    return observation;
}

QString plantKey(const QJsonObject &fault)
{
    return u"%1-%2-%3"_s.arg(fault.value("indicator"_L1).toString(),
                             fault.value("unit"_L1).toString().mid(2),
                             fault.value("period"_L1).toString());
}

/// Faults of a feed or a plan; false: it is one of a figure.
bool plantElsewhere(const QJsonObject &fault, const Planted &in)
{
    const QString plan = fault.value("plan"_L1).toString();
    std::erase_if(in.plans, [&](const QJsonObject &one) {
        return !plan.isEmpty() && one.value("id"_L1).toString() == plan;
    });
    const QString feed = fault.value("feed"_L1).toString();
    for (QJsonObject &one : in.feeds) {
        if (!feed.isEmpty() && one.value("id"_L1).toString() == feed)
            putOver(one, fault.value("set"_L1).toObject());
    }
    return !plan.isEmpty() || !feed.isEmpty();
}

} // namespace

void plantFaults(const QJsonArray &faults, const Planted &in)
{
    const auto figures = placesById(in.observations);
    const auto due = placesById(in.slotRecords);
    QSet<QString> removed;
    for (const QJsonValue &value : faults) {
        const QJsonObject fault = value.toObject();
        if (plantElsewhere(fault, in))
            continue;
        const QString key = plantKey(fault);
        const auto figure = figures.constFind(u"o-"_s + key);
        if (figure != figures.cend()) {
            QJsonObject &observation = in.observations[*figure];
            if (fault.contains("copy"_L1)) {
                QJsonObject copy = observation;
                copy.insert("id"_L1, u"o-%1-p"_s.arg(key));
                putOver(copy, fault.value("copy"_L1).toObject());
                in.observations.push_back(copy);
            } else {
                observation = changed(observation, fault);
            }
        }
        if (fault.value("remove"_L1).toBool())
            removed << u"o-"_s + key << u"o-%1-u"_s.arg(key);
        const auto slot = due.constFind(u"s-"_s + key);
        if (slot == due.cend())
            continue;
        putOver(in.slotRecords[*slot], fault.value("slot"_L1).toObject());
        if (fault.value("remove"_L1).toBool()) {
            in.slotRecords[*slot].remove("filledAt"_L1);
            in.slotRecords[*slot].insert("state"_L1, u"late"_s);
        }
    }
    std::erase_if(in.observations, [&](const QJsonObject &observation) {
        return removed.contains(observation.value("id"_L1).toString());
    });
}

} // namespace demo
