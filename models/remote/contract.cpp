// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/contract.h"

#include "models/remote/decoders.h"
#include "models/remote/decoding.h"

#include <QJsonDocument>

#include <expected>

using namespace Qt::StringLiterals;

namespace remote {
namespace {

constexpr qsizetype kMaxRaw = 64 * 1024;

using Decoder = domain::Record (*)(FieldReader &);

template<auto decode>
domain::Record asRecord(FieldReader &reader)
{
    return decode(reader);
}

/// The one table: a new kind of record adds one row.
Decoder decoderOf(domain::Collection collection)
{
    using enum domain::Collection;
    switch (collection) {
    case Units:
        return asRecord<decodeUnit>;
    case Agencies:
        return asRecord<decodeAgency>;
    case Calendar:
        return asRecord<decodeCalendarDay>;
    case Indicators:
        return asRecord<decodeIndicator>;
    case Plans:
        return asRecord<decodePlan>;
    case Observations:
        return asRecord<decodeObservation>;
    case Feeds:
        return asRecord<decodeFeed>;
    case Slots:
        return asRecord<decodeSlot>;
    case ReportCategories:
        return asRecord<decodeReportCategory>;
    case Reports:
        return asRecord<decodeReport>;
    case ReportEvents:
        return asRecord<decodeReportEvent>;
    case Attachments:
        return asRecord<decodeAttachment>;
    case MediaSources:
        return asRecord<decodeMediaSource>;
    case MediaItems:
        return asRecord<decodeMediaItem>;
    case AlarmRules:
        return asRecord<decodeAlarmRule>;
    case AlarmActions:
        return asRecord<decodeAlarmAction>;
    case Tickets:
        return asRecord<decodeTicket>;
    case Remarks:
        return asRecord<decodeRemark>;
    case MediaRules:
        return asRecord<decodeMediaRule>;
    case WallPages:
        return asRecord<decodeWallPage>;
    case WallCommands:
        return asRecord<decodeWallCommand>;
    case Signers:
        return asRecord<decodeSigner>;
    case Bulletins:
        return asRecord<decodeBulletin>;
    case Submissions:
        return asRecord<decodeSubmission>;
    case Closings:
        return asRecord<decodeClosing>;
    case Explanations:
        return asRecord<decodeExplanation>;
    case Proposals:
        return asRecord<decodeProposal>;
    case UsageDays:
        return asRecord<decodeUsageDay>;
    case ServiceDays:
        return asRecord<decodeServiceDay>;
    }
    return nullptr;
}

domain::PoisonRecord poison(domain::Collection collection, const QJsonValue &item,
                            const QString &reason)
{
    const QJsonObject object = item.toObject();
    domain::PoisonRecord record;
    record.collection = collection;
    record.id = object.value("id"_L1).toString().left(128);
    record.version = object.value("version"_L1).toInteger();
    record.reason = reason;
    record.raw = QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Compact).left(kMaxRaw);
    return record;
}

void decodeItem(domain::Collection collection, const QJsonValue &item, domain::ChangesPage &page)
{
    if (!item.isObject()) {
        page.poison.push_back(poison(collection, item, u"not an object"_s));
        return;
    }
    FieldReader reader(item.toObject());
    domain::Record record = decoderOf(collection)(reader);
    if (reader.error().isEmpty())
        page.items.push_back(std::move(record));
    else
        page.poison.push_back(poison(collection, item, reader.error()));
}

} // namespace

core::Result<QJsonObject> parseObject(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return core::failure(core::ErrorKind::BadContract,
                             u"JSON: %1 at %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return core::failure(core::ErrorKind::BadContract, u"JSON: not an object"_s);
    return document.object();
}

core::Result<ServiceInfo> decodeServiceInfo(const QByteArray &json)
{
    const auto object = parseObject(json);
    if (!object)
        return core::failure(core::ErrorKind::NotIoc, object.error().detail);
    FieldReader reader(*object);
    ServiceInfo info;
    info.name = reader.requiredText("name");
    info.version = reader.requiredText("version", 64);
    info.serverTime = reader.moment("serverTime");
    if (!info.serverTime.isValid())
        reader.fail("serverTime", "missing");
    info.capabilities = reader.texts("capabilities", 64);
    info.collections = reader.texts("collections", 64);
    info.issuer = QUrl(reader.text("issuer", 2048), QUrl::StrictMode);
    info.clientId = reader.text("clientId", 128);
    if (!reader.error().isEmpty())
        return core::failure(core::ErrorKind::NotIoc, u"service document: "_s + reader.error());
    return info;
}

core::Result<domain::ChangesPage> decodeChanges(domain::Collection collection,
                                                const QByteArray &json)
{
    if (json.size() > kMaxPageBytes)
        return core::failure(core::ErrorKind::BadContract, u"page larger than 8 MiB"_s);
    const auto object = parseObject(json);
    if (!object)
        return std::unexpected(object.error());
    FieldReader reader(*object);
    domain::ChangesPage page;
    page.cursor = reader.requiredText("cursor", 1024);
    page.more = reader.flag("more");
    page.deleted = reader.texts("deleted", 128);
    const QJsonArray items = reader.array("items");
    if (!reader.has("items"))
        reader.fail("items", "missing");
    if (reader.has("snapshot")) {
        FieldReader snapshot(reader.object("snapshot"));
        page.snapshotCount = snapshot.integer("count", 0, kMaxVersion, -1);
        if (*page.snapshotCount < 0 || page.more)
            reader.fail("snapshot", "without count, or on a page that has more after it");
    }
    if (!reader.error().isEmpty())
        return core::failure(core::ErrorKind::BadContract, u"page: "_s + reader.error());
    page.items.reserve(size_t(items.size()));
    for (const QJsonValue &item : items)
        decodeItem(collection, item, page);
    return page;
}

core::Result<domain::Record> decodeRecord(domain::Collection collection, const QByteArray &json)
{
    const auto object = parseObject(json);
    if (!object)
        return std::unexpected(object.error());
    FieldReader reader(*object);
    domain::Record record = decoderOf(collection)(reader);
    if (!reader.error().isEmpty())
        return core::failure(core::ErrorKind::BadContract, reader.error());
    return record;
}

Problem decodeProblem(const QByteArray &json)
{
    const auto object = parseObject(json.left(kMaxRaw));
    if (!object)
        return {};
    FieldReader reader(*object);
    return {reader.text("title"), reader.text("detail", 4000)};
}

QList<domain::Collection> decodeChangedEvent(const QByteArray &json)
{
    QList<domain::Collection> found;
    const auto object = parseObject(json);
    if (!object)
        return found;
    FieldReader reader(*object);
    for (const QString &name : reader.texts("collections", 64)) {
        if (const auto collection = domain::collectionFromCode(name))
            found << *collection;
    }
    return found;
}

} // namespace remote
