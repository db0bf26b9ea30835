// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/documentcodes.h"
#include "models/bulletins/documentjson.h"
#include "models/bulletins/documentnode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

constexpr int kFormat = 1;

Run runFrom(const Node &node)
{
    return {node.text("text"_L1), node.flag("bold"_L1), node.flag("italic"_L1), node.evidence()};
}

Paragraph paragraphFrom(const Node &node)
{
    return {node.code("style"_L1, kStyleCodes), node.list("runs"_L1, runFrom),
            node.flag("edited"_L1)};
}

Row rowFrom(const Node &node)
{
    const auto cell = [](const Node &one) {
        return Cell{one.list("runs"_L1, runFrom), one.code("tone"_L1, kToneCodes),
                    one.number("number"_L1), std::clamp(one.count("decimals"_L1), 0, 9)};
    };
    return {node.list("cells"_L1, cell), node.flag("section"_L1)};
}

Table tableFrom(const Node &node)
{
    Table table;
    table.caption = node.text("caption"_L1);
    table.columns = node.list("columns"_L1, [](const Node &one) {
        return Column{one.text("title"_L1),
                      std::clamp(one.number("weight"_L1).value_or(1), 0.1, 100.0),
                      one.code("align"_L1, kAlignCodes), one.flag("numeric"_L1)};
    });
    table.rows = node.list("rows"_L1, rowFrom);
    table.note = node.text("note"_L1);
    table.landscape = node.flag("landscape"_L1);
    const qsizetype width = table.columns.size();
    const bool even = std::ranges::all_of(table.rows, [width](const Row &row) {
        return row.section ? row.cells.size() == 1 : row.cells.size() == width;
    });
    if (width == 0 || !even)
        node.blame("rows"_L1);
    return table;
}

TrendFigure trendFrom(const Node &node)
{
    const auto point = [](const Node &one) {
        return TrendFigure::Point{one.day("at"_L1), one.text("label"_L1), one.number("value"_L1),
                                  one.flag("estimate"_L1)};
    };
    TrendFigure trend;
    trend.series = node.list("series"_L1, [&](const Node &one) {
        return TrendFigure::Series{one.text("name"_L1), one.list("points"_L1, point),
                                   one.flag("main"_L1)};
    });
    trend.unit = node.text("unit"_L1);
    trend.decimals = node.count("decimals"_L1);
    trend.plan = node.number("plan"_L1);
    return trend;
}

BarsFigure barsFrom(const Node &node)
{
    BarsFigure bars;
    bars.bars = node.list("bars"_L1, [](const Node &one) {
        return BarsFigure::Bar{one.text("label"_L1), one.number("value"_L1), one.number("base"_L1),
                               one.code("tone"_L1, kToneCodes)};
    });
    bars.valueName = node.text("valueName"_L1);
    bars.baseName = node.text("baseName"_L1);
    bars.unit = node.text("unit"_L1);
    bars.decimals = node.count("decimals"_L1);
    return bars;
}

QList<QList<QPointF>> ringsFrom(const QJsonArray &json)
{
    QList<QList<QPointF>> rings;
    for (const QJsonValue &value : json) {
        const QJsonArray flat = value.toArray();
        QList<QPointF> ring;
        for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
            ring << QPointF(flat.at(i).toDouble(), flat.at(i + 1).toDouble());
        rings << ring;
    }
    return rings;
}

UnitMapFigure mapFrom(const Node &node)
{
    UnitMapFigure map;
    map.classes = node.list("classes"_L1, [](const Node &one) {
        return UnitMapFigure::Class{one.number("low"_L1).value_or(0),
                                    one.number("high"_L1).value_or(0), one.text("label"_L1)};
    });
    const auto most = int(map.classes.size());
    map.units = node.list("units"_L1, [most](const Node &one) {
        const int cls = one.count("class"_L1, -1);
        if (cls < -1 || cls >= most)
            one.blame("class"_L1);
        return UnitMapFigure::Unit{
            domain::UnitId(one.text("id"_L1)), one.text("name"_L1),    one.number("value"_L1), cls,
            ringsFrom(one.array("rings"_L1)),  one.flag("offshore"_L1)};
    });
    map.unit = node.text("unit"_L1);
    map.decimals = node.count("decimals"_L1);
    map.provenance = node.text("provenance"_L1);
    return map;
}

Figure figureFrom(const Node &node)
{
    Figure figure;
    const QString kind = node.text("figure"_L1);
    if (kind == "trend"_L1)
        figure.content = trendFrom(node);
    else if (kind == "bars"_L1)
        figure.content = barsFrom(node);
    else if (kind == "map"_L1)
        figure.content = mapFrom(node);
    else
        node.blame("figure"_L1);
    figure.caption = node.text("caption"_L1);
    figure.alternative = node.text("alternative"_L1);
    figure.evidence = node.evidence();
    return figure;
}

FigureBlocks figureBlocksFrom(const Node &node)
{
    const auto item = [](const Node &one) {
        return FigureBlocks::Item{one.text("label"_L1),
                                  one.text("value"_L1),
                                  one.text("change"_L1),
                                  one.text("period"_L1),
                                  one.code("move"_L1, kMoveCodes),
                                  one.code("tone"_L1, kToneCodes),
                                  one.evidence()};
    };
    return {node.list("blocks"_L1, [&](const Node &one) {
        const auto subsystem = domain::subsystemFromCode(one.text("subsystem"_L1));
        if (!subsystem)
            one.blame("subsystem"_L1);
        return FigureBlocks::Block{subsystem.value_or(domain::Subsystem::SocioEconomic),
                                   one.text("title"_L1), one.list("items"_L1, item)};
    })};
}

QualityStrip stripFrom(const Node &node)
{
    return {node.text("title"_L1), node.list("parts"_L1, [](const Node &one) {
                return QualityStrip::Part{one.text("agency"_L1),           one.count("due"_L1),
                                          one.count("filled"_L1),          one.count("late"_L1),
                                          one.code("tone"_L1, kToneCodes), one.evidence()};
            })};
}

Block blockFrom(const Node &node)
{
    const QString kind = node.text("block"_L1);
    if (kind == "paragraph"_L1)
        return paragraphFrom(node);
    if (kind == "table"_L1)
        return tableFrom(node);
    if (kind == "figure"_L1)
        return figureFrom(node);
    if (kind == "figures"_L1)
        return figureBlocksFrom(node);
    if (kind == "quality"_L1)
        return stripFrom(node);
    if (kind != "page-break"_L1)
        node.blame("block"_L1);
    return PageBreak{node.flag("annex"_L1)};
}

domain::ReportFilter filterFrom(const Node &node)
{
    domain::ReportFilter filter;
    filter.openOnly = node.flag("openOnly"_L1);
    filter.overdueOnly = node.flag("overdueOnly"_L1);
    filter.category = domain::CategoryId(node.text("category"_L1));
    for (const QString &unit : node.texts("units"_L1))
        filter.units.emplace_back(unit);
    filter.sentFrom = node.moment("sentFrom"_L1);
    filter.sentTo = node.moment("sentTo"_L1);
    filter.now = node.moment("now"_L1);
    filter.outcome = node.code("outcome"_L1, kOutcomeCodes);
    return filter;
}

Evidence evidenceFrom(const Node &node)
{
    return {.of = node.code("of"_L1, kEvidenceCodes),
            .title = node.text("title"_L1),
            .indicator = domain::IndicatorId(node.text("indicator"_L1)),
            .unit = domain::UnitId(node.text("unit"_L1)),
            .period = node.text("period"_L1),
            .observations = node.texts("observations"_L1),
            .reports = filterFrom(node.object("reports"_L1)),
            .negativeOnly = node.flag("negativeOnly"_L1),
            .agency = domain::AgencyId(node.text("agency"_L1)),
            .source = node.text("source"_L1),
            .from = node.day("from"_L1),
            .to = node.day("to"_L1),
            .asOf = node.moment("asOf"_L1),
            .record = node.text("record"_L1)};
}

Head headFrom(const Node &node)
{
    return {.superior = node.text("superior"_L1),
            .issuer = node.text("issuer"_L1),
            .number = node.text("number"_L1),
            .place = node.text("place"_L1),
            .date = node.day("date"_L1),
            .type = node.text("type"_L1),
            .title = node.texts("title"_L1),
            .dataUntil = node.text("dataUntil"_L1)};
}

Document documentFrom(const Node &node)
{
    Document document;
    const auto kind = kindFromCode(node.text("kind"_L1));
    const auto span = kind ? Span::fromCode(*kind, node.text("period"_L1)) : std::nullopt;
    const auto form = formFromCode(node.text("form"_L1));
    if (node.count("format"_L1) != kFormat)
        node.blame("format"_L1);
    if (!span)
        node.blame("period"_L1);
    if (!form)
        node.blame("form"_L1);
    document.span = span.value_or(Span());
    document.form = form.value_or(Form::Official);
    document.topic = node.code("topic"_L1, kTopicCodes);
    document.head = headFrom(node.object("head"_L1));
    document.blocks = node.list("blocks"_L1, blockFrom);
    document.recipients = node.texts("recipients"_L1);
    const Node signature = node.object("signature"_L1);
    document.signature = {signature.text("authority"_L1), signature.text("title"_L1),
                          signature.text("name"_L1)};
    const Node footer = node.object("footer"_L1);
    document.footer = {footer.text("source"_L1), footer.text("operator"_L1),
                       footer.text("versionHash"_L1)};
    document.evidences = node.list("evidences"_L1, evidenceFrom);
    document.asOf = node.moment("asOf"_L1);
    document.madeAt = node.moment("madeAt"_L1);
    return document;
}

} // namespace

core::Result<Document> fromJson(const QJsonObject &json)
{
    QString fault;
    Document document = documentFrom(Node(json, {}, fault));
    if (!fault.isEmpty())
        return core::failure(core::ErrorKind::BadContract, u"a bulletin's "_s + fault);
    return document;
}

} // namespace bulletins
