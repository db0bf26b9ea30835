// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retentionrules.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using domain::Collection;

namespace store {
namespace {

/// What may be forgotten: the backend keeps it, and nothing else here is made from it.
constexpr std::array kMayGo{Collection::Reports, Collection::ReportEvents, Collection::Attachments,
                            Collection::MediaItems};
constexpr int kLeastDays = 1;

core::Result<void> readDays(const QJsonValue &value, int &days)
{
    days = value.toInt(0);
    if (days < kLeastDays)
        return core::failure(core::ErrorKind::BadContract,
                             u"a rule of retention needs a number of days"_s);
    return {};
}

core::Result<void> readCollection(const QString &name, const QJsonValue &value,
                                  RetentionRules &rules)
{
    const auto collection = domain::collectionFromCode(name);
    if (!collection)
        return core::failure(core::ErrorKind::BadContract, u"no collection "_s + name);
    if (value.isNull())
        return {};
    if (!std::ranges::contains(kMayGo, *collection))
        return core::failure(core::ErrorKind::BadContract, name + u" is always kept whole"_s);
    return readDays(value, rules.days[*collection]);
}

QString line(const QString &what, int days)
{
    return u"%1: %2 days"_s.arg(what).arg(days);
}

bool narrowTo(int &rule, int days)
{
    rule = std::min(rule, days);
    return true;
}

} // namespace

core::Result<RetentionRules> RetentionRules::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object["format"_L1].toInt() != 1)
        return core::failure(core::ErrorKind::BadContract, u"the rules of retention are damaged"_s);
    RetentionRules rules;
    core::Result<void> read;
    const QJsonObject collections = object["collections"_L1].toObject();
    for (auto rule = collections.constBegin(); rule != collections.constEnd(); ++rule)
        read = read.and_then([&] { return readCollection(rule.key(), rule.value(), rules); });
    const QJsonObject pictures = object["pictures"_L1].toObject();
    const QJsonObject log = object["syncLog"_L1].toObject();
    read = read.and_then([&] { return readDays(pictures["days"_L1], rules.pictureDays); })
               .and_then([&] { return readDays(pictures["megabytes"_L1], rules.pictureMegabytes); })
               .and_then(
                   [&] { return readDays(object["acceptedEditDays"_L1], rules.acceptedEditDays); })
               .and_then([&] { return readDays(log["days"_L1], rules.logDays); })
               .and_then([&] { return readDays(log["entries"_L1], rules.logEntries); })
               .and_then(
                   [&] { return readDays(object["quarantineDays"_L1], rules.quarantineDays); });
    if (!read)
        return std::unexpected(read.error());
    return rules;
}

RetentionRules RetentionRules::builtIn()
{
    QFile file(u":/policy/retention.json"_s);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return fromJson(json).value_or(RetentionRules()); // without rules everything stays
}

bool RetentionRules::narrow(const QString &name, int wanted)
{
    if (wanted < kLeastDays)
        return false;
    if (name == "pictures"_L1)
        return narrowTo(pictureDays, wanted);
    if (name == "sync-log"_L1)
        return narrowTo(logDays, wanted);
    if (name == "quarantine"_L1)
        return narrowTo(quarantineDays, wanted);
    const auto collection = domain::collectionFromCode(name);
    if (!collection || !std::ranges::contains(kMayGo, *collection))
        return false;
    const auto rule = days.find(*collection);
    if (rule == days.end())
        days.insert(*collection, wanted);
    else
        narrowTo(*rule, wanted);
    return true;
}

int RetentionRules::shortestPersonalDays() const
{
    int shortest = std::min(pictureDays, quarantineDays);
    for (const int kept : days)
        shortest = std::min(shortest, kept);
    return shortest;
}

QStringList RetentionRules::describe() const
{
    QStringList lines;
    for (const Collection collection : domain::kCollections) {
        const auto rule = days.constFind(collection);
        if (rule != days.cend())
            lines << line(domain::code(collection), *rule);
    }
    return lines << line(u"pictures"_s, pictureDays) + u", "_s + QString::number(pictureMegabytes) +
                        u" MiB"_s
                 << line(u"accepted-edits"_s, acceptedEditDays)
                 << line(u"sync-log"_s, logDays) + u", "_s + QString::number(logEntries) +
                        u" entries"_s
                 << line(u"quarantine"_s, quarantineDays)
                 << line(u"backups"_s, shortestPersonalDays()) << u"everything else: for ever"_s;
}

} // namespace store
