// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/specialview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace items {
namespace {

constexpr size_t kLeastRadarParts = 3;

/// A kind with the indicators that it cannot do without.
struct KindRow {
    const char *code;
    SpecialKind kind;
    std::array<const char *, 2> roles;
};

constexpr std::array kSpecialKinds{KindRow{"radar", SpecialKind::Radar, {"total", nullptr}},
                                   KindRow{"epidemic", SpecialKind::Epidemic, {"cases", nullptr}},
                                   KindRow{"funnel", SpecialKind::Funnel, {"received", "resolved"}},
                                   KindRow{"progress", SpecialKind::Progress, {"value", nullptr}},
                                   KindRow{"school-year", SpecialKind::SchoolYear, {}}};

std::optional<double> numberIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::vector<SpecialPart> partsOf(const QJsonObject &entry)
{
    std::vector<SpecialPart> parts;
    for (const QJsonValue &each : entry.value("parts"_L1).toArray()) {
        const QJsonObject part = each.toObject();
        parts.push_back({part.value("code"_L1).toString(), numberIn(part, "maximum"_L1)});
    }
    return parts;
}

std::vector<SpecialGrade> gradesOf(const QJsonObject &entry)
{
    std::vector<SpecialGrade> grades;
    for (const QJsonValue &each : entry.value("grades"_L1).toArray()) {
        const QJsonObject grade = each.toObject();
        grades.push_back({grade.value("from"_L1).toDouble(), grade.value("name"_L1).toString(),
                          grade.value("nameEn"_L1).toString(), grade.value("tone"_L1).toString()});
    }
    std::ranges::stable_sort(grades, std::ranges::greater(), &SpecialGrade::from);
    return grades;
}

std::vector<SpecialLevel> levelsOf(const QJsonObject &entry)
{
    std::vector<SpecialLevel> levels;
    for (const QJsonValue &each : entry.value("levels"_L1).toArray()) {
        const QJsonObject level = each.toObject();
        levels.push_back({level.value("breakdown"_L1).toString(), level.value("name"_L1).toString(),
                          level.value("nameEn"_L1).toString(), numberIn(level, "low"_L1),
                          numberIn(level, "high"_L1)});
    }
    return levels;
}

void setProblem(SpecialView &view, SpecialProblem problem, const QString &detail)
{
    view.problem = problem;
    view.problemDetail = detail;
}

void judge(SpecialView &view)
{
    const auto *const row = std::ranges::find(kSpecialKinds, view.kind, &KindRow::kind);
    if (row == kSpecialKinds.end())
        return setProblem(view, SpecialProblem::UnknownKind, view.kindText);
    for (const char *role : row->roles) {
        if (role && view.codes.value(QLatin1StringView(role)).isEmpty())
            return setProblem(view, SpecialProblem::MissingRole, QLatin1StringView(role));
    }
    if (view.kind == SpecialKind::Radar && view.parts.size() < kLeastRadarParts)
        setProblem(view, SpecialProblem::TooFewParts, QString::number(view.parts.size()));
    if (view.kind == SpecialKind::SchoolYear && view.levels.empty())
        setProblem(view, SpecialProblem::MissingLevels, {});
}

SpecialView viewOf(const QJsonObject &entry, domain::Subsystem subsystem)
{
    SpecialView view;
    view.subsystem = subsystem;
    view.kindText = entry.value("kind"_L1).toString();
    const auto *const row = std::ranges::find_if(kSpecialKinds, [&view](const KindRow &each) {
        return view.kindText == QLatin1StringView(each.code);
    });
    if (row != kSpecialKinds.end())
        view.kind = row->kind;
    view.title = entry.value("title"_L1).toString(view.kindText);
    view.titleEn = entry.value("titleEn"_L1).toString();
    const QJsonObject indicators = entry.value("indicators"_L1).toObject();
    for (auto each = indicators.begin(); each != indicators.end(); ++each)
        view.codes.insert(each.key(), each.value().toString());
    view.totalMaximum = numberIn(entry, "totalMaximum"_L1);
    if (const auto ranked = numberIn(entry, "rankOf"_L1); ranked && *ranked >= 1)
        view.rankOf = int(std::min(*ranked, 1e6));
    view.parts = partsOf(entry);
    view.grades = gradesOf(entry);
    view.levels = levelsOf(entry);
    judge(view);
    return view;
}

} // namespace

core::Result<std::vector<SpecialView>> readSpecialViews(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return core::failure(core::ErrorKind::BadContract,
                             u"views.json, %1: %2"_s.arg(fault.offset).arg(fault.errorString()));
    if (!document.isArray())
        return core::failure(core::ErrorKind::BadContract, u"views.json is no list"_s);
    std::vector<SpecialView> views;
    for (const QJsonValue &each : document.array()) {
        const QJsonObject entry = each.toObject();
        if (const auto subsystem = domain::subsystemFromCode(
                entry.value("subsystem"_L1).toString()))
            views.push_back(viewOf(entry, *subsystem));
        else
            qWarning("views.json: an entry of no known subsystem is left out");
    }
    return views;
}

} // namespace items
