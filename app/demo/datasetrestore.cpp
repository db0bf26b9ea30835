// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to an older state, as a backend does whose backup was restored.
#include "app/demo/dataset.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

void Dataset::put(const QString &collection, const QJsonObject &record, bool isNew)
{
    m_puts.append(collection);
    if (collection != "reports"_L1)
        return m_feeds[collection].put(record, isNew);
    const QString id = record.value("id"_L1).toString();
    const quint32 was = held(id);
    const quint32 is = m_holders.numberOf(record);
    m_feeds[collection].put(record, isNew, was, is);
    noteHolder(id, is);
    if (isNew || was == is)
        return;
    for (const QString &hanging : {u"report-events"_s, u"attachments"_s, u"alarm-actions"_s}) {
        m_feeds[hanging].move(id, was, is);
        m_puts.append(hanging);
    }
}

void Dataset::remove(const QString &collection, const QString &id)
{
    m_puts.append(collection);
    m_feeds[collection].remove(id);
}

void Dataset::noteHolder(const QString &report, quint32 holder)
{
    if (const auto number = baseNumber(report))
        m_heldBase[size_t(*number)] = holder;
    else
        m_heldNew.insert(report, holder);
}

qint64 Dataset::noteStep()
{
    m_marks.push_back({.puts = m_puts.size(),
                       .step = m_step,
                       .newReports = m_newReports,
                       .newMedia = m_newMedia});
    return qint64(m_marks.size());
}

ActionAnswer Dataset::takeTrail(const QJsonObject &batch)
{
    return m_trails.take(batch, qint64(m_marks.size()));
}

qint64 Dataset::restore(qint64 steps)
{
    const auto all = qint64(m_marks.size());
    m_marks.resize(size_t(steps < 0 ? 0 : std::max<qint64>(0, all - steps)));
    const Mark mark = m_marks.empty() ? Mark{} : m_marks.back();
    QHash<QString, qsizetype> forgotten;
    for (const QString &collection : m_puts.sliced(mark.puts))
        ++forgotten[collection];
    for (const auto &[collection, changes] : forgotten.asKeyValueRange())
        m_feeds[collection].forget(changes);
    m_puts.resize(mark.puts);
    m_step = mark.step;
    m_newReports = mark.newReports;
    m_newMedia = mark.newMedia;
    recall();
    m_trails.restore(steps < 0 ? -1 : qint64(m_marks.size()));
    m_usage.restore(qint64(m_marks.size()));
    m_run = QUuid::createUuid().toString(QUuid::Id128).left(8);
    m_restore = m_run;
    nameCursors();
    return qint64(m_marks.size());
}

/// What is known besides the feeds, by what they hold.
void Dataset::recall()
{
    const auto byReport = [this](const QString &collection) {
        QHash<QString, std::vector<QJsonObject>> records;
        for (const QJsonObject &record : feed(collection)->changes()) {
            if (const QString id = record.value("reportId"_L1).toString(); !id.isEmpty())
                records[id].push_back(record);
        }
        return records;
    };
    std::ranges::fill(m_heldBase, 0);
    m_heldNew.clear();
    for (const QJsonObject &report : feed(u"reports"_s)->changes())
        noteHolder(report.value("id"_L1).toString(), m_holders.numberOf(report));
    m_newEvents = byReport(u"report-events"_s);
    m_newAttachments = byReport(u"attachments"_s);
    m_sightIndex = SightIndex(m_catalogue);
    for (const QJsonObject &rule : feed(u"alarm-rules"_s)->changes())
        m_sightIndex.noteAlarmRule(rule);
    m_alarms.restore(feed(u"alarm-actions"_s)->changes());
}

} // namespace demo
