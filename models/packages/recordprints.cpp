// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/recordprints.h"

#include "models/store/database.h"
#include "models/store/tables.h"

using domain::Collection;

namespace packages {
namespace {

/// Records that have a name.
Watch named(const QByteArray &title, const QByteArray &at = "NULL")
{
    return {.at = at, .title = title};
}

} // namespace

Watch watchOf(Collection collection)
{
    switch (collection) {
    case Collection::Reports:
        return {.at = "coalesce(updated_at, sent_at)",
                .columns = {"state", "open", "due_at", "updated_at", "resolved_at"},
                .title = "title",
                .code = "code",
                .unit = "unit_id",
                .agency = "lead_agency_id"};
    case Collection::MediaItems:
        return {.at = "coalesce(since, collected_at, published_at)",
                .columns = {"state", "urgent", "since", "views", "likes"},
                .title = "title",
                .unit = "unit_id",
                .agency = "agency_id"};
    case Collection::Observations:
        return {.at = "published_at",
                .columns = {"is_valid"},
                .unit = "unit_id",
                .agency = "agency_id"};
    case Collection::Slots:
        return {.at = "filled_at", .columns = {"state", "filled_at"}};
    case Collection::Remarks:
        return {.at = "coalesce(settled_at, answered_at, written_at)",
                .columns = {"state", "answered_at"},
                .title = "text",
                .unit = "unit_id",
                .agency = "agency_id"};
    case Collection::Tickets:
        return {.at = "coalesce(updated_at, closed_at, opened_at)",
                .columns = {"state"},
                .title = "title",
                .agency = "agency_id"};
    case Collection::Signers:
        return {.at = "coalesce(revoked_at, valid_from)",
                .columns = {"revoked_at"},
                .title = "name",
                .agency = "agency_id"};
    case Collection::Bulletins:
        return {.at = "coalesce(issued_at, updated_at)",
                .title = "title",
                .code = "period",
                .agency = "agency_id"};
    case Collection::Submissions:
        return {.at = "coalesce(decided_at, entered_at)",
                .columns = {"state"},
                .title = "feed_id",
                .code = "period",
                .agency = "agency_id"};
    case Collection::Closings:
        return {.at = "closed_at", .title = "period", .code = "number"};
    case Collection::Explanations:
        return {.at = "coalesce(reviewed_at, at)",
                .columns = {"state"},
                .title = "text",
                .agency = "agency_id"};
    case Collection::Proposals:
        return {.at = "coalesce(updated_at, at)",
                .columns = {"state"},
                .title = "title",
                .agency = "agency_id"};
    case Collection::UsageDays:
        return {.title = "role", .agency = "agency_id"};
    case Collection::ServiceDays:
        return named("id");
    case Collection::Indicators:
    case Collection::ReportCategories:
    case Collection::Units:
        return {.title = "name", .code = "code"};
    case Collection::Plans:
        return {.title = "decision", .code = "year", .unit = "unit_id"};
    case Collection::AlarmRules:
        return named("name", "updated_at");
    case Collection::WallPages:
        return named("name", "updated_at");
    case Collection::AlarmActions:
        return {.at = "at", .title = "comment", .code = "verb"};
    case Collection::MediaRules:
        return named("topic");
    case Collection::Attachments:
        return named("caption", "taken_at");
    case Collection::ReportEvents:
        return named("text", "at");
    case Collection::WallCommands:
        return named("verb", "at");
    case Collection::Agencies:
    case Collection::Calendar:
    case Collection::Feeds:
    case Collection::MediaSources:
        break;
    }
    return named("name");
}

core::Result<PrintStream> PrintStream::of(const store::Database &db, Collection collection)
{
    const Watch watch = watchOf(collection);
    QByteArrayList columns{"id", "version", "ifnull(" + watch.at + ", 0)"};
    columns += watch.columns;
    // Sorted here: in the order of the index each row would be a page of its own.
    const QByteArray sql = "SELECT " + columns.join(", ") + " FROM " + store::tableOf(collection) +
                           " WHERE retired_at IS NULL ORDER BY +id";
    return db.prepare(sql).transform([&](store::Statement &&statement) {
        return PrintStream(std::move(statement), watch.columns.size());
    });
}

core::Result<std::optional<RecordPrint>> PrintStream::next()
{
    return m_statement.step().transform([this](bool there) -> std::optional<RecordPrint> {
        if (!there)
            return std::nullopt;
        RecordPrint print{.id = m_statement.bytes(0),
                          .version = m_statement.integer(1),
                          .at = m_statement.integer(2)};
        print.watched.reserve(m_watched);
        for (qsizetype i = 0; i < m_watched; ++i)
            print.watched << m_statement.bytes(3 + int(i));
        return print;
    });
}

} // namespace packages
