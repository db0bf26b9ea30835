// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/trailledger.h"

#include "models/domain/trail.h"

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kLongestDeskId = 128;
constexpr qsizetype kMostEntries = 1000;

} // namespace

ActionAnswer TrailLedger::take(const QJsonObject &batch)
{
    const QString desk = batch.value("deskId"_L1).toString();
    const QJsonArray entries = batch.value("entries"_L1).toArray();
    if (desk.isEmpty() || desk.size() > kLongestDeskId || entries.isEmpty() ||
        entries.size() > kMostEntries)
        return refused(u"A batch has a desk and 1 to 1000 entries."_s);
    QStringList chains = m_chains.value(desk);
    for (const QJsonValue &value : entries) {
        QJsonObject entry = value.toObject();
        const QString chain = entry.take("chain"_L1).toString();
        const qint64 number = entry.value("number"_L1).toInteger();
        if (number < 1 || number > chains.size() + 1)
            return refused(u"Entry %1 does not follow entry %2."_s.arg(number).arg(chains.size()));
        const QString before = number > 1 ? chains.at(number - 2) : QString();
        const bool known = number <= chains.size();
        if (chain != domain::chainAfter(before, entry) || (known && chain != chains.at(number - 1)))
            return refused(u"The chain does not hold at entry %1."_s.arg(number));
        if (!known)
            chains << chain;
    }
    m_chains.insert(desk, chains);
    return {204, {}, {}};
}

qsizetype TrailLedger::count() const
{
    qsizetype count = 0;
    for (const QStringList &chains : m_chains)
        count += chains.size();
    return count;
}

} // namespace demo
