// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/trailledger.h"

#include "models/domain/trail.h"

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kLongestDeskId = 128;
constexpr qsizetype kMostEntries = 1000;

/// With the number of entries that are known, so that the desk can go on after them.
ActionAnswer refusedTrail(const QString &sentence, size_t have)
{
    ActionAnswer answer = refused(sentence);
    answer.body.insert("have"_L1, qint64(have));
    return answer;
}

} // namespace

ActionAnswer TrailLedger::take(const QJsonObject &batch, qint64 step)
{
    const QString desk = batch.value("deskId"_L1).toString();
    const QJsonArray entries = batch.value("entries"_L1).toArray();
    if (desk.isEmpty() || desk.size() > kLongestDeskId || entries.isEmpty() ||
        entries.size() > kMostEntries)
        return refused(u"A batch has a desk and 1 to 1000 entries."_s);
    std::vector<Known> trail = m_trails.value(desk);
    const size_t have = trail.size();
    for (const QJsonValue &value : entries) {
        QJsonObject entry = value.toObject();
        const QString chain = entry.take("chain"_L1).toString();
        const qint64 number = entry.value("number"_L1).toInteger();
        const auto known = qint64(trail.size());
        if (number < 1 || number > known + 1)
            return refusedTrail(u"Entry %1 does not follow entry %2."_s.arg(number).arg(known),
                                have);
        const QString before = number > 1 ? trail.at(size_t(number) - 2).chain : QString();
        const bool isKnown = number <= known;
        if (chain != domain::chainAfter(before, entry) ||
            (isKnown && chain != trail.at(size_t(number) - 1).chain))
            return refusedTrail(u"The chain does not hold at entry %1."_s.arg(number), have);
        if (!isKnown)
            trail.push_back({chain, step});
    }
    m_trails.insert(desk, trail);
    return {204, {}, {}};
}

void TrailLedger::restore(qint64 step)
{
    for (std::vector<Known> &trail : m_trails)
        std::erase_if(trail, [step](const Known &known) { return known.step > step; });
}

qsizetype TrailLedger::count() const
{
    qsizetype count = 0;
    for (const std::vector<Known> &trail : m_trails)
        count += qsizetype(trail.size());
    return count;
}

} // namespace demo
