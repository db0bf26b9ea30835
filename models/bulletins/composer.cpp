// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/composer.h"

#include "models/bulletins/documentjson.h"
#include "models/bulletins/forms.h"
#include "models/bulletins/operationreport.h"
#include "models/bulletins/phrases.h"
#include "models/bulletins/sections.h"
#include "models/store/readerpool.h"

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

/// The province of the office, or the unit below it that was asked for.
QString areaOf(const Material &material, const Office &office)
{
    return material.narrowing().empty() ? office.area
                                        : material.reference->unitName(material.ask.unit);
}

/// "số liệu đến 07:00 ngày 05/11/2026"
QString dataUntil(const Material &material)
{
    const bool older = material.synced.isValid() && material.synced < material.now;
    return u"số liệu đến "_s + phrases::moment(older ? material.synced : material.now);
}

Head headOf(const Material &material, const Office &office)
{
    const bool official = material.ask.form == Form::Official;
    Head head{
        .superior = office.superior,
        .issuer = office.issuer,
        .number = u"Số:        /%1"_s.arg(official ? office.numberSuffix : office.bulletinSuffix),
        .place = phrases::placeAndDate(office.place, material.today),
        .date = material.today,
        .type = official ? forms().reportType : office.bulletin,
        .dataUntil = u"Ngày %1, %2"_s.arg(phrases::day(material.today), dataUntil(material))};
    const QString area = areaOf(material, office);
    if (official)
        head.title = {forms().reportTitle, u"%1, %2"_s.arg(area, material.span().text())};
    else
        head.title = {phrases::capital(material.span().text()), phrases::capital(area)};
    return head;
}

void writeSections(Draft &draft, const Theme &theme)
{
    writeSummary(draft, theme);
    writeFigures(draft, theme);
    writeAlarms(draft, theme);
    writeQuality(draft, theme);
    writeVoices(draft, theme);
    writeShortcomings(draft, theme);
    writeProposals(draft, theme);
}

void writeOfficial(Draft &draft, const Theme &theme, const Office &office)
{
    draft.write(Style::Body, u"Văn phòng UBND tỉnh báo cáo tình hình %1 %2 (%3) như sau:"_s.arg(
                                 areaOf(theme.material, office), theme.material.span().text(),
                                 dataUntil(theme.material)));
    writeSections(draft, theme);
    draft.finish();
    writeAnnex(draft, theme);
}

void writeBulletin(Draft &draft, const Theme &theme)
{
    writePage(draft, theme);
    if (theme.material.span().kind == Kind::Day)
        return;
    draft.add(PageBreak());
    writeSections(draft, theme);
}

} // namespace

core::Result<Document> compose(const store::Database &db, const Ask &ask, const QDateTime &now)
{
    if (ask.topic == Topic::Operation)
        return composeOperation(db, ask, now);
    const auto material = readMaterial(db, ask, now);
    if (!material)
        return std::unexpected(material.error());
    const Office &office = forms().office(std::min(ask.span.end, material->today));
    const Findings findings = findingsOf(*material);
    Document document{.span = ask.span,
                      .form = ask.form,
                      .head = headOf(*material, office),
                      .asOf = material->now,
                      .madeAt = material->now};
    Draft draft(document);
    const Theme theme{*material, findings};
    if (ask.form == Form::Official) {
        writeOfficial(draft, theme, office);
        document.recipients = office.recipients;
        document.signature = {.authority = office.authority, .title = office.title};
    } else {
        writeBulletin(draft, theme);
    }
    document.footer = {.source = u"Nguồn: các cơ quan cung cấp số liệu, qua hệ thống IOC; %1"_s.arg(
                           dataUntil(*material)),
                       .operatorName = ask.operatorName};
    return sealed(std::move(document));
}

QFuture<core::Result<Document>> composeLater(store::ReaderPool &readers, Ask ask, QDateTime now)
{
    return readers.run([ask = std::move(ask), now = std::move(now)](const store::Database &db) {
        return compose(db, ask, now);
    });
}

} // namespace bulletins
