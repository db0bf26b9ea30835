// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What snapshot commands tell.
#include "app/ctl/snapshotcommand.h"

#include "models/core/moment.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using packages::DifferenceKind;
using packages::SignatureState;

QString kindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::ReportNew:
        return u"report-new"_s;
    case DifferenceKind::ReportClosed:
        return u"report-closed"_s;
    case DifferenceKind::ReportReopened:
        return u"report-reopened"_s;
    case DifferenceKind::ReportMoved:
        return u"report-moved"_s;
    case DifferenceKind::ReportOverdue:
        return u"report-overdue"_s;
    case DifferenceKind::ReportChanged:
        return u"report-changed"_s;
    case DifferenceKind::FigureNew:
        return u"figure-new"_s;
    case DifferenceKind::FigureRevised:
        return u"figure-revised"_s;
    case DifferenceKind::MediaNew:
        return u"media-new"_s;
    case DifferenceKind::MediaUrgent:
        return u"media-urgent"_s;
    case DifferenceKind::MediaChanged:
        return u"media-changed"_s;
    case DifferenceKind::RecordNew:
        return u"record-new"_s;
    case DifferenceKind::RecordChanged:
        return u"record-changed"_s;
    case DifferenceKind::RecordGone:
        return u"record-gone"_s;
    }
    return {};
}

QString stateName(SignatureState state)
{
    switch (state) {
    case SignatureState::None:
        return u"none"_s;
    case SignatureState::Known:
        return u"known"_s;
    case SignatureState::Unknown:
        return u"unknown"_s;
    case SignatureState::Revoked:
        return u"revoked"_s;
    case SignatureState::Foreign:
        return u"foreign"_s;
    case SignatureState::Broken:
        return u"broken"_s;
    }
    return {};
}

QJsonValue valueJson(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject differenceJson(const packages::Difference &difference)
{
    QJsonObject json{{u"kind"_s, kindName(difference.kind)},
                     {u"collection"_s, domain::code(difference.collection)},
                     {u"id"_s, difference.id},
                     {u"code"_s, difference.code},
                     {u"title"_s, difference.title},
                     {u"at"_s, core::iso(difference.at)}};
    if (difference.collection == domain::Collection::Reports) {
        json.insert("stateBefore"_L1, domain::code(difference.stateBefore));
        json.insert("stateAfter"_L1, domain::code(difference.stateAfter));
        json.insert("dueAt"_L1, core::iso(difference.dueAt));
    } else if (difference.collection == domain::Collection::Observations) {
        json.insert("period"_L1, difference.period.code());
        json.insert("valueBefore"_L1, valueJson(difference.valueBefore));
        json.insert("valueAfter"_L1, valueJson(difference.valueAfter));
    }
    return json;
}

QString differenceLine(const packages::Difference &difference)
{
    QString line = u"%1\t%2\t%3"_s.arg(kindName(difference.kind),
                                       difference.code.isEmpty() ? difference.id : difference.code,
                                       difference.title);
    if (difference.collection == domain::Collection::Observations)
        line += u"\t%1\t%2 -> %3"_s.arg(
            difference.period.code(),
            difference.valueBefore ? QString::number(*difference.valueBefore) : u"-"_s,
            difference.valueAfter ? QString::number(*difference.valueAfter) : u"-"_s);
    else if (difference.collection == domain::Collection::Reports)
        line += u"\t%1 -> %2"_s.arg(domain::code(difference.stateBefore),
                                    domain::code(difference.stateAfter));
    return line;
}

} // namespace

QJsonObject packageJson(const packages::PackageManifest &manifest)
{
    QJsonObject counts;
    for (const auto &[name, count] : manifest.facts.counts.asKeyValueRange())
        counts.insert(name, count);
    QJsonObject unknown;
    for (const auto &[name, count] : manifest.facts.notRolledBack.asKeyValueRange())
        unknown.insert(name, count);
    return {{u"format"_s, manifest.format},
            {u"madeAt"_s, core::iso(manifest.madeAt)},
            {u"asOf"_s, core::iso(manifest.facts.asOf)},
            {u"author"_s, manifest.author.name},
            {u"agency"_s, manifest.author.agencyName},
            {u"province"_s, manifest.province.name},
            {u"provinceCode"_s, manifest.province.code},
            {u"note"_s, manifest.note},
            {u"program"_s, manifest.program},
            {u"schema"_s, manifest.schema},
            {u"scope"_s, packages::toJson(manifest.scope)},
            {u"counts"_s, counts},
            {u"rolledBack"_s, manifest.facts.rolledBack},
            {u"notRolledBack"_s, unknown},
            {u"masked"_s, manifest.facts.masked},
            {u"missingAttachments"_s, qint64(manifest.missingAttachments.size())}};
}

QJsonObject signatureJson(const packages::SignatureFacts &signature)
{
    return {{u"state"_s, stateName(signature.state)},
            {u"fingerprint"_s, signature.fingerprint},
            {u"name"_s, signature.name}};
}

QStringList packageLines(const packages::PackageManifest &manifest)
{
    QStringList counts;
    for (const auto &[name, count] : manifest.facts.counts.asKeyValueRange()) {
        if (count > 0)
            counts << u"%1 %2"_s.arg(count).arg(name);
    }
    QStringList lines{u"as of %1, made %2 by %3 (%4)"_s.arg(
                          core::iso(manifest.facts.asOf), core::iso(manifest.madeAt),
                          manifest.author.name, manifest.author.agencyName),
                      u"%1 (%2); %3"_s.arg(manifest.province.name, manifest.province.code,
                                           manifest.scope.masked ? u"personal data masked"_s
                                                                 : u"with personal data"_s),
                      counts.join(u", "_s)};
    if (!manifest.missingAttachments.isEmpty())
        lines << u"%1 attachments were not on the desk"_s.arg(manifest.missingAttachments.size());
    for (const auto &[name, count] : manifest.facts.notRolledBack.asKeyValueRange())
        lines << u"%1 of %2 changed later in something that no history tells"_s.arg(count).arg(
            name);
    return lines;
}

QString signatureLine(const packages::SignatureFacts &signature)
{
    return u"signature: %1 %2 %3"_s
        .arg(stateName(signature.state), signature.fingerprint, signature.name)
        .trimmed();
}

QJsonObject differencesJson(const packages::Differences &differences)
{
    QJsonObject counts;
    for (const auto &[kind, count] : differences.counts)
        counts.insert(kindName(kind), count);
    QJsonObject tallies;
    for (const auto &[collection, tally] : differences.tallies)
        tallies.insert(domain::code(collection), QJsonObject{{u"added"_s, tally.added},
                                                             {u"changed"_s, tally.changed},
                                                             {u"gone"_s, tally.gone}});
    QJsonArray records;
    for (const packages::Difference &difference : differences.records)
        records.append(differenceJson(difference));
    return {{u"from"_s, core::iso(differences.from)},
            {u"to"_s, core::iso(differences.to)},
            {u"counts"_s, counts},
            {u"collections"_s, tallies},
            {u"records"_s, records}};
}

QStringList differenceLines(const packages::Differences &differences)
{
    QStringList lines{
        u"from %1 to %2"_s.arg(core::iso(differences.from), core::iso(differences.to))};
    for (const auto &[kind, count] : differences.counts)
        lines << u"%1\t%2"_s.arg(kindName(kind)).arg(count);
    for (const packages::Difference &difference : differences.records)
        lines << differenceLine(difference);
    return lines;
}

} // namespace ctl
