// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The periodic report on the IOC itself (Điều 6.4 of QĐ 1089): four chapters.
#include "models/bulletins/operationreport.h"

#include "models/bulletins/documentjson.h"
#include "models/bulletins/forms.h"
#include "models/bulletins/operationsections.h"
#include "models/bulletins/phrases.h"
#include "models/store/changewriter.h"
#include "models/store/localday.h"
#include "models/store/readsnapshot.h"
#include "models/store/repositories.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

const QString kOperationTitle = QStringLiteral(
    "Tình hình triển khai, quản lý, vận hành và sử dụng Trung tâm điều hành thông minh (IOC)");

core::Result<QHash<QString, QString>> agencyNames(const store::Database &db)
{
    return store::AdministrationRepository(db).agencies().transform([](const auto &agencies) {
        QHash<QString, QString> names;
        for (const domain::Agency &agency : agencies)
            names.insert(agency.id.value, agency.name);
        return names;
    });
}

/// When these days were last brought up to date; null: never.
core::Result<QDateTime> syncedAt(const store::Database &db)
{
    return store::SyncStateRepository(db)
        .state(domain::Collection::ServiceDays)
        .transform([](const store::CollectionState &state) { return state.lastSuccess; });
}

Head operationHead(const Office &office, const Span &span, const QDate &today,
                   const QString &dataUntil)
{
    return {.superior = office.superior,
            .issuer = office.issuer,
            .number = u"Số:        /%1"_s.arg(office.numberSuffix),
            .place = phrases::placeAndDate(office.place, today),
            .date = today,
            .type = forms().reportType,
            .title = {kOperationTitle, phrases::capital(span.text())},
            .dataUntil = u"Ngày %1, %2"_s.arg(phrases::day(today), dataUntil)};
}

void writeChapters(Draft &draft, const OperationTheme &theme, const QString &dataUntil)
{
    draft.write(Style::Body,
                u"%1 báo cáo tình hình triển khai, quản lý, vận hành và sử dụng Trung tâm IOC %2 "
                "(%3) như sau:"_s.arg(theme.reporter, theme.span.text(), dataUntil));
    writeDeployment(draft, theme);
    writeManagement(draft, theme);
    writeService(draft, theme);
    writeUse(draft, theme);
    writeOperationProposals(draft, theme);
    draft.finish();
}

} // namespace

core::Result<Document> composeOperation(const store::Database &db, const Ask &ask,
                                        const QDateTime &now)
{
    const QDate today = store::localDay((now.toMSecsSinceEpoch() + store::kLocalOffsetMs) /
                                        store::kLocalDayMs);
    if (!ask.span.isValid() || today < ask.span.start)
        return core::failure(
            core::ErrorKind::InvalidArgument,
            u"a report of “%1” on %2"_s.arg(ask.span.code(), today.toString(Qt::ISODate)));
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), QTimeZone::UTC);
    const store::ReadSnapshot snapshot(db);
    const auto names = agencyNames(db);
    const auto synced = syncedAt(db);
    const auto picture = items::servicePicture(db, {ask.span.start, ask.span.end}, moment);
    const Span last = ask.span.previous();
    const auto before = items::servicePicture(db, {last.start, last.end}, moment);
    for (const auto &error :
         {names ? core::Error() : names.error(), synced ? core::Error() : synced.error(),
          picture ? core::Error() : picture.error(), before ? core::Error() : before.error()}) {
        if (!names || !synced || !picture || !before)
            return std::unexpected(error);
    }
    const Office &office = forms().operationOffice(today); // who signs it, not who it is about
    const bool older = synced->isValid() && *synced < moment;
    const QString dataUntil = u"số liệu đến "_s + phrases::moment(older ? *synced : moment);
    Document document{.span = ask.span,
                      .form = Form::Official,
                      .topic = Topic::Operation,
                      .head = operationHead(office, ask.span, today, dataUntil),
                      .asOf = moment,
                      .madeAt = moment};
    Draft draft(document);
    writeChapters(draft, {*picture, *before, *names, ask.span, moment, office.name}, dataUntil);
    document.recipients = office.recipients;
    document.signature = {.authority = office.authority, .title = office.title};
    document.footer = {.source = u"Nguồn: hệ thống IOC tự ghi nhận; %1"_s.arg(dataUntil),
                       .operatorName = ask.operatorName};
    return sealed(std::move(document));
}

} // namespace bulletins
