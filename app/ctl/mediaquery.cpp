// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/mediaquery.h"

#include "app/ctl/indicatorexport.h"
#include "app/ctl/jsontext.h"
#include "models/core/moment.h"
#include "models/domain/mediaedits.h"
#include "models/items/mediaboard.h"
#include "models/store/repositories.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using domain::Sentiment;

constexpr int kTopicDays = 30;

QJsonValue percentOrNull(const analysis::SentimentCounts &counts, Sentiment sentiment)
{
    const auto percent = counts.share(sentiment).percent();
    return percent ? QJsonValue(*percent) : QJsonValue();
}

QString levelCode(analysis::HotLevel level)
{
    switch (level) {
    case analysis::HotLevel::Watch:
        return u"watch"_s;
    case analysis::HotLevel::Alert:
        return u"alert"_s;
    case analysis::HotLevel::Urgent:
        break;
    }
    return u"urgent"_s;
}

QString reasonCode(analysis::HotReasonKind kind)
{
    switch (kind) {
    case analysis::HotReasonKind::Spike:
        return u"spike"_s;
    case analysis::HotReasonKind::NegativeShare:
        return u"negative-share"_s;
    case analysis::HotReasonKind::Interactions:
        return u"interactions"_s;
    case analysis::HotReasonKind::SeveralPapers:
        break;
    }
    return u"several-papers"_s;
}

/// The item in the contract's words, with its deadline; without the author.
QJsonObject itemRow(const domain::MediaItem &item, const domain::WorkCalendar &calendar,
                    const QDateTime &now)
{
    QJsonObject row = domain::toJson(item);
    row.remove("author"_L1);
    const QDateTime due = domain::dueAt(item, calendar);
    row.insert("dueAt"_L1, textOrNull(core::iso(due)));
    row.insert("overdue"_L1, due.isValid() && due < now);
    return row;
}

core::Result<QJsonArray> itemRows(const store::Database &db, const MediaQuestion &question,
                                  const QDateTime &now)
{
    const auto days = store::AdministrationRepository(db).calendar();
    if (!days)
        return std::unexpected(days.error());
    const domain::WorkCalendar calendar(*days);
    store::MediaFilter filter;
    filter.text = question.text;
    filter.topic = question.topic;
    filter.state = question.state;
    const auto items = store::MediaRepository(db).page(filter, {}, question.limit);
    if (!items)
        return std::unexpected(items.error());
    QJsonArray rows;
    for (const auto &item : *items)
        rows.append(itemRow(item, calendar, now));
    return rows;
}

QJsonObject topicRow(const items::MediaTopicLine &line)
{
    return {{u"topic"_s, line.topic},
            {u"items"_s, line.counts.all()},
            {u"labelled"_s, line.counts.labelled()},
            {u"positivePercent"_s, percentOrNull(line.counts, Sentiment::Positive)},
            {u"neutralPercent"_s, percentOrNull(line.counts, Sentiment::Neutral)},
            {u"negativePercent"_s, percentOrNull(line.counts, Sentiment::Negative)},
            {u"negativeChangePoints"_s,
             line.negativeChange ? QJsonValue(*line.negativeChange) : QJsonValue()},
            {u"hot"_s, line.hot ? QJsonValue(levelCode(*line.hot)) : QJsonValue()}};
}

/// The last days, today included.
core::Result<QJsonArray> topicRows(const store::Database &db, const MediaQuestion &question,
                                   const QDateTime &now)
{
    const QTimeZone zone = provinceZone();
    const QDate today = now.toTimeZone(zone).date();
    store::MediaFilter scope;
    scope.text = question.text;
    scope.publishedFrom = today.addDays(1 - kTopicDays).startOfDay(zone).toUTC();
    scope.publishedTo = today.addDays(1).startOfDay(zone).toUTC();
    const auto board = items::readMediaBoard(db, scope, now);
    if (!board)
        return std::unexpected(board.error());
    QJsonArray rows;
    for (const auto &line : board->topics) {
        if (rows.size() < question.limit)
            rows.append(topicRow(line));
    }
    return rows;
}

QJsonObject reasonRow(const analysis::HotReason &reason, const items::MediaText &evidence)
{
    QJsonObject row{{u"kind"_s, reasonCode(reason.kind)}, {u"limit"_s, reason.limit}};
    switch (reason.kind) {
    case analysis::HotReasonKind::Spike:
        row.insert("items"_L1, reason.items);
        row.insert("median"_L1, reason.median);
        row.insert("factor"_L1, reason.factor ? QJsonValue(*reason.factor) : QJsonValue());
        break;
    case analysis::HotReasonKind::NegativeShare:
        row.insert("negative"_L1, reason.negative.part);
        row.insert("labelled"_L1, reason.negative.whole);
        break;
    case analysis::HotReasonKind::Interactions:
        row.insert("interactions"_L1, reason.interactions);
        break;
    case analysis::HotReasonKind::SeveralPapers:
        row.insert("newspapers"_L1, reason.papers);
        break;
    }
    if (!evidence.id.isEmpty()) {
        row.insert("itemId"_L1, evidence.id.value);
        row.insert("title"_L1, evidence.title);
    }
    return row;
}

core::Result<QJsonArray> hotRows(const store::Database &db, const QDateTime &now)
{
    const auto hot = items::readHotTopics(db, {}, now);
    if (!hot)
        return std::unexpected(hot.error());
    QJsonArray rows;
    for (const items::HotLine &line : *hot) {
        QJsonArray reasons;
        for (size_t i = 0; i < line.hot.reasons.size(); ++i)
            reasons.append(reasonRow(line.hot.reasons.at(i), line.evidence.at(i)));
        rows.append(QJsonObject{{u"topic"_s, line.hot.topic},
                                {u"level"_s, levelCode(line.hot.level)},
                                {u"items"_s, line.hot.items},
                                {u"reasons"_s, reasons}});
    }
    return rows;
}

} // namespace

core::Result<QJsonArray> queryMedia(const store::Database &db, const MediaQuestion &question,
                                    const QDateTime &now)
{
    switch (question.about) {
    case MediaQuestion::About::Items:
        return itemRows(db, question, now);
    case MediaQuestion::About::Topics:
        return topicRows(db, question, now);
    case MediaQuestion::About::Hot:
        break;
    }
    return hotRows(db, now);
}

} // namespace ctl
