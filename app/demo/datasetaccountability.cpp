// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What agencies supply, explain and ask for, closed periods, and days of use: the desks judge, the
// feeds keep.
#include "app/demo/closingdesk.h"
#include "app/demo/dataset.h"
#include "app/demo/operationgenerator.h"
#include "app/demo/proposaldesk.h"
#include "app/demo/submissiondesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

QString textIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

} // namespace

QString Dataset::agencyOfFeed(const QString &feedId) const
{
    const auto known = m_sightIndex.feeds.constFind(feedId);
    return known == m_sightIndex.feeds.cend() ? QString() : known->agencyId;
}

ActionAnswer Dataset::supply(const QJsonObject &asked, const Actor &actor, const QDateTime &now)
{
    const QString agency = agencyOfFeed(textIn(asked, "feedId"_L1));
    if (agency.isEmpty())
        return refused(u"Không có nguồn số liệu này (feedId)."_s);
    QJsonObject told = asked;
    told.insert("agencyId"_L1, agency);
    return addTo(u"submissions"_s, asked, u"Đã có lần gửi số liệu mang mã %1."_s,
                 [&] { return submissiondesk::keep(told, {}, actor, now); });
}

ActionAnswer Dataset::actOnSubmission(const QString &id, qint64 baseVersion,
                                      const QJsonObject &action, const Actor &actor,
                                      const QDateTime &now)
{
    const auto before = record(u"submissions"_s, id);
    auto answer = stepOn(u"submissions"_s, id, baseVersion, [&](const QJsonObject &seen) {
        return submissiondesk::keep(action, seen, actor, now);
    });
    const QString approved = u"approved"_s;
    if (answer.status == 200 && textIn(answer.body, "state"_L1) == approved && before &&
        textIn(*before, "state"_L1) != approved)
        answer.changed += publishSupplied(answer.body);
    return answer;
}

QStringList Dataset::publishSupplied(const QJsonObject &submission)
{
    QStringList changed;
    for (const QJsonObject &value : submissiondesk::observationsOf(submission)) {
        put(u"observations"_s, value, true);
        changed = QStringList{u"observations"_s};
    }
    QSet<QString> filled;
    for (const QJsonValue &value : submission.value("document"_L1)["values"_L1].toArray())
        filled.insert(value["slotId"_L1].toString());
    const Feed &known = *feed(u"slots"_s);
    const QByteArray period = '"' + textIn(submission, "period"_L1).toUtf8() + '"';
    std::vector<QJsonObject> after;
    for (qint64 unit = 0; unit < known.units(); ++unit) {
        for (const QByteArray &text : known.base(unit)) {
            if (!text.contains(period))
                continue;
            const QJsonObject base = QJsonDocument::fromJson(text).object();
            const QString id = textIn(base, "id"_L1);
            if (filled.contains(id))
                after.push_back(
                    submissiondesk::filledSlot(known.changed(id).value_or(base), submission));
        }
    }
    for (const QJsonObject &slot : after)
        put(u"slots"_s, slot, false);
    if (!after.empty())
        changed << u"slots"_s;
    return changed;
}

ActionAnswer Dataset::closePeriod(const QJsonObject &asked, const Actor &actor,
                                  const QDateTime &now)
{
    QJsonObject last;
    std::vector<QJsonObject> closings = m_closed.result().closings;
    std::ranges::copy(feed(u"closings"_s)->changes(), std::back_inserter(closings));
    for (const QJsonObject &one : closings) {
        if (textIn(one, "period"_L1) == textIn(asked, "period"_L1) &&
            one.value("number"_L1).toInt() > last.value("number"_L1).toInt())
            last = one;
    }
    return addTo(u"closings"_s, asked, u"Đã có lần chốt kỳ mang mã %1."_s,
                 [&] { return closingdesk::close(asked, last, actor, now); });
}

ActionAnswer Dataset::explain(const QJsonObject &asked, const Actor &actor, const QDateTime &now)
{
    if (!record(u"closings"_s, textIn(asked, "closingId"_L1)))
        return refused(u"Không có lần chốt kỳ này (closingId)."_s);
    return addTo(u"explanations"_s, asked, u"Đã có giải trình mang mã %1."_s,
                 [&] { return closingdesk::keepExplanation(asked, {}, actor, now); });
}

ActionAnswer Dataset::actOnExplanation(const QString &id, qint64 baseVersion,
                                       const QJsonObject &action, const Actor &actor,
                                       const QDateTime &now)
{
    return stepOn(u"explanations"_s, id, baseVersion, [&](const QJsonObject &before) {
        return closingdesk::keepExplanation(action, before, actor, now);
    });
}

std::optional<QJsonObject> Dataset::usageDay(const QString &id) const
{
    const Feed &known = *feed(u"usage-days"_s);
    if (auto changed = known.changed(id))
        return changed;
    const QDate day = QDate::fromString(id.sliced(3, 10), Qt::ISODate); // "ud-2025-06-11-…"
    const qint64 daysAgo = day.daysTo(m_options.now.toOffsetFromUtc(7 * 3600).date());
    if (daysAgo < 1 || daysAgo > kOperationDays)
        return std::nullopt;
    for (const QJsonObject &use : usageOfDay(m_options.seed, m_options.now, int(daysAgo))) {
        if (textIn(use, "id"_L1) == id)
            return use;
    }
    return std::nullopt;
}

ActionAnswer Dataset::takeUsage(const QJsonObject &batch, const Actor &actor, const QDateTime &)
{
    const auto issued = [&](const QString &agency, const QString &role) {
        return std::max(plannedAccounts(agency, role), 1);
    };
    auto taken = m_usage.take(
        batch, actor, qint64(m_marks.size()) + 1,
        [this](const QString &id) { return usageDay(id); }, issued);
    for (const QJsonObject &day : taken.days)
        put(u"usage-days"_s, day, day.value("version"_L1).toInteger() == 1);
    if (!taken.days.empty())
        taken.answer.changed << u"usage-days"_s;
    return taken.answer;
}

ActionAnswer Dataset::propose(const QJsonObject &asked, const Actor &actor, const QDateTime &now)
{
    return addTo(u"proposals"_s, asked, u"Đã có đề xuất mang mã %1."_s,
                 [&] { return proposaldesk::keep(asked, {}, actor, now); });
}

ActionAnswer Dataset::actOnProposal(const QString &id, qint64 baseVersion,
                                    const QJsonObject &action, const Actor &actor,
                                    const QDateTime &now)
{
    return stepOn(u"proposals"_s, id, baseVersion, [&](const QJsonObject &before) {
        return proposaldesk::keep(action, before, actor, now);
    });
}

} // namespace demo
