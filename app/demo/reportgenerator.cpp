// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/reportgenerator.h"

#include "app/demo/reportdraft.h"

#include <QTimeZone>

#include <array>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace demo {
namespace {

constexpr int kDaysBack = 730;
// Reports of an hour of the day, relative (UTC+7).
const std::vector<double> kHours{1, 0.5, 0.3, 0.2, 0.4, 1.5, 4, 7, 9, 9, 8, 6,
                                 4, 5,   7,   8,   8,   8,   7, 6, 5, 4, 3, 2};
constexpr std::array kChannels{"app",     "app",     "app",  "app",     "web",
                               "hotline", "hotline", "zalo", "officer", "camera"};
constexpr double kDuplicateChance = 0.03;
/// A report is sent twice within this many reports.
constexpr qint64 kDuplicateWithin = 8;

QJsonArray listOf(const QJsonObject &texts, const char *key)
{
    return texts.value(QLatin1StringView(key)).toArray();
}

} // namespace

ReportGenerator::ReportGenerator(const Catalogue &catalogue, quint32 seed, qint64 count,
                                 const QDateTime &now, QStringList pictures)
    : m_catalogue(catalogue)
    , m_seed(seed)
    , m_count(count)
    , m_now(now)
    , m_pictures(std::move(pictures))
{
    const QJsonObject weights = catalogue.reportTexts.value("weights"_L1).toObject();
    m_categories = weights.keys();
    for (const QString &category : std::as_const(m_categories))
        m_categoryWeights.push_back(weights.value(category).toDouble());
    for (const Place &place : catalogue.places)
        m_placeWeights.push_back(place.weight);
}

QDateTime ReportGenerator::sentAt(qint64 number) const
{
    // Ascending with the number; the day grows a little denser towards today, the hour follows the
    // day's habit.
    Dice dice(m_seed, quint64(number) * 4 + 1);
    const double share = (double(number) + dice.unit()) / double(std::max<qint64>(1, m_count));
    const double daysBack = kDaysBack * std::pow(1 - share, 1.15);
    const QDateTime base = m_now.addMSecs(-qint64(daysBack * 86'400'000.0));
    return base > m_now.addSecs(-60) ? m_now.addSecs(-60) : base;
}

QString ReportGenerator::phrase(Dice &dice, const char *list) const
{
    const QJsonArray texts = listOf(m_catalogue.reportTexts, list);
    return texts.at(dice.below(texts.size())).toString();
}

QString ReportGenerator::resultOf(Dice &dice, const QString &category) const
{
    QJsonArray texts = m_catalogue.reportTexts.value("resultsByCategory"_L1)[category].toArray();
    for (const QJsonValue &general : listOf(m_catalogue.reportTexts, "results"))
        texts.append(general);
    return texts.at(dice.below(texts.size())).toString();
}

QString ReportGenerator::personName(Dice &dice) const
{
    const QJsonObject names = m_catalogue.reportTexts.value("names"_L1).toObject();
    const auto part = [&](const char *key) {
        const QJsonArray list = listOf(names, key);
        return list.at(dice.below(list.size())).toString();
    };
    return QStringList{part("family"), part("middle"), part("given")}.join(u' ');
}

QString ReportGenerator::handlerOf(const QString &category, const Place &place) const
{
    const QString handler =
        m_catalogue.reportTexts.value("handlers"_L1).toObject().value(category).toString();
    return handler == "ub"_L1 ? u"a-ub"_s + place.districtCode : u"a-"_s + handler;
}

void ReportGenerator::fillPlace(Draft &draft) const
{
    draft.place = &m_catalogue.places[draft.dice.weighted(m_placeWeights)];
    const auto point = draft.place->outline.pointInside(draft.dice, draft.place->land);
    const QJsonObject all = m_catalogue.reportTexts.value("streets"_L1).toObject();
    const QJsonArray streets = all.contains(draft.place->districtCode)
                                   ? all.value(draft.place->districtCode).toArray()
                                   : all.value("*"_L1).toArray();
    const QString street = streets.at(draft.dice.below(streets.size())).toString();
    draft.set("unitId"_L1, draft.place->id);
    draft.set("districtId"_L1, draft.place->districtId);
    if (point) {
        draft.set("longitude"_L1, point->x());
        draft.set("latitude"_L1, point->y());
        draft.set("accuracy"_L1, double(5 + draft.dice.below(40)));
    }
    draft.set("address"_L1, u"%1 %2"_s.arg(1 + draft.dice.below(400)).arg(street));
}

void ReportGenerator::fillText(Draft &draft) const
{
    const QJsonArray templates =
        m_catalogue.reportTexts.value("templates"_L1).toObject().value(draft.category).toArray();
    const QJsonObject chosen = templates.at(draft.dice.below(templates.size())).toObject();
    const QString address = draft.bundle.report.value("address"_L1).toString();
    const QString street = address.mid(address.indexOf(u' ') + 1);
    const QString spot = u"%1 %2"_s.arg(phrase(draft.dice, "spots"), draft.place->shortName);
    const auto filled = [&](QLatin1StringView key) {
        return chosen.value(key)
            .toString()
            .replace("{duong}"_L1, street)
            .replace("{xa}"_L1, draft.place->shortName)
            .replace("{diadiem}"_L1, spot);
    };
    draft.set("title"_L1, filled("title"_L1));
    draft.set("text"_L1, filled("text"_L1));
}

void ReportGenerator::fillSender(Draft &draft) const
{
    draft.set("channel"_L1, QString::fromLatin1(draft.dice.pick(kChannels)));
    const bool anonymous = draft.dice.chance(0.2);
    draft.set("anonymous"_L1, anonymous);
    if (anonymous)
        return;
    draft.set("senderName"_L1, personName(draft.dice));
    draft.set("senderPhone"_L1, u"09%1"_s.arg(10'000'000 + draft.dice.below(89'999'999)));
}

/// Somebody else reports the same thing at the same place.
void ReportGenerator::copyMatter(Draft &draft, const QJsonObject &original) const
{
    for (const QLatin1StringView key : {"title"_L1, "text"_L1, "address"_L1, "unitId"_L1,
                                        "districtId"_L1, "longitude"_L1, "latitude"_L1})
        draft.set(key, original.value(key));
    draft.set("accuracy"_L1, double(5 + draft.dice.below(40)));
    draft.set("duplicateOf"_L1, original.contains("duplicateOf"_L1)
                                    ? original.value("duplicateOf"_L1)
                                    : original.value("id"_L1));
    draft.place = &*std::ranges::find(m_catalogue.places, original.value("unitId"_L1).toString(),
                                      &Place::id);
}

ReportBundle ReportGenerator::build(qint64 number, const QDateTime &sentAt, const QDateTime &now,
                                    bool isNew) const
{
    Draft draft{.dice = Dice(m_seed, quint64(number) * 4 + 2),
                .number = number,
                .id = {},
                .category = {},
                .sentAt = sentAt,
                .bundle = {}};
    draft.id = u"pa-%1"_s.arg(number);
    draft.category = m_categories[qsizetype(draft.dice.weighted(m_categoryWeights))];
    std::optional<QJsonObject> repeated;
    if (!isNew && number >= kDuplicateWithin && draft.dice.chance(kDuplicateChance)) {
        repeated = make(number - 1 - draft.dice.below(kDuplicateWithin)).report;
        draft.category = repeated->value("categoryId"_L1).toString().mid(2).remove(u"-2023"_s);
    }
    draft.set("id"_L1, draft.id);
    draft.set("code"_L1,
              u"PA-%1-%2"_s.arg(sentAt.date().year()).arg(number + 1, 6, 10, QChar(u'0')));
    const bool urgent = draft.category == "khan-cap"_L1;
    draft.set("severity"_L1, urgent                    ? u"urgent"_s
                             : draft.dice.chance(0.12) ? u"soon"_s
                                                       : u"normal"_s);
    draft.set("sentAt"_L1, core::iso(sentAt));
    draft.set("occurredAt"_L1, core::iso(sentAt.addSecs(-60 * (5 + draft.dice.below(600)))));
    if (repeated)
        copyMatter(draft, *repeated);
    else {
        fillPlace(draft);
        fillText(draft);
    }
    fillSender(draft);
    ReportLife(*this, m_catalogue, draft, isNew ? sentAt : now).live();
    draft.set("version"_L1, draft.eventCount);
    draft.set("attachmentCount"_L1, qint64(draft.bundle.attachments.size()));
    return std::move(draft.bundle);
}

ReportBundle ReportGenerator::make(qint64 number) const
{
    QDateTime sent = sentAt(number);
    Dice dice(m_seed, quint64(number) * 4 + 3);
    const QDateTime sameDay = sent.addSecs(-sent.time().msecsSinceStartOfDay() / 1000);
    const int hour = (int(dice.weighted(kHours)) + 24 - 7) % 24;
    const QDateTime usual = sameDay.addSecs(hour * 3600 + dice.below(3600));
    return build(number, usual <= m_now.addSecs(-60) ? usual : sent, m_now, false);
}

ReportBundle ReportGenerator::makeNew(qint64 number, const QDateTime &now) const
{
    return build(number, now, now, true);
}

} // namespace demo
