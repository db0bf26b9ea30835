// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members that are as a new value has them are left out.
#include "models/bulletins/documentjson.h"

#include "models/bulletins/documentcodes.h"
#include "models/bulletins/documentput.h"

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

QJsonObject runJson(const Run &run)
{
    QJsonObject json{{"text"_L1, run.text}};
    putFlag(json, "bold"_L1, run.bold);
    putFlag(json, "italic"_L1, run.italic);
    putEvidence(json, run.evidence);
    return json;
}

QJsonObject blockJson(const Paragraph &paragraph)
{
    QJsonObject json{{"block"_L1, "paragraph"_L1},
                     {"style"_L1, domain::codeIn(kStyleCodes, paragraph.style)},
                     {"runs"_L1, each(paragraph.runs, runJson)}};
    putFlag(json, "edited"_L1, paragraph.edited);
    return json;
}

QJsonObject columnJson(const Column &column)
{
    QJsonObject json{{"title"_L1, column.title}, {"weight"_L1, column.weight}};
    putCode(json, "align"_L1, kAlignCodes, column.align);
    putFlag(json, "numeric"_L1, column.numeric);
    return json;
}

QJsonObject cellJson(const Cell &cell)
{
    QJsonObject json{{"runs"_L1, each(cell.runs, runJson)}};
    putCode(json, "tone"_L1, kToneCodes, cell.tone);
    put(json, "number"_L1, cell.number);
    putCount(json, "decimals"_L1, cell.decimals);
    return json;
}

QJsonObject rowJson(const Row &row)
{
    QJsonObject json{{"cells"_L1, each(row.cells, cellJson)}};
    putFlag(json, "section"_L1, row.section);
    return json;
}

QJsonObject blockJson(const Table &table)
{
    QJsonObject json{{"block"_L1, "table"_L1},
                     {"columns"_L1, each(table.columns, columnJson)},
                     {"rows"_L1, each(table.rows, rowJson)}};
    put(json, "caption"_L1, table.caption);
    put(json, "note"_L1, table.note);
    putFlag(json, "landscape"_L1, table.landscape);
    return json;
}

QJsonObject contentJson(const TrendFigure &trend)
{
    const auto pointJson = [](const TrendFigure::Point &point) {
        QJsonObject json{{"label"_L1, point.label}};
        put(json, "at"_L1, point.at);
        put(json, "value"_L1, point.value);
        putFlag(json, "estimate"_L1, point.estimate);
        return json;
    };
    QJsonObject json{{"figure"_L1, "trend"_L1},
                     {"series"_L1, each(trend.series, [&](const TrendFigure::Series &series) {
                          return QJsonObject{{"name"_L1, series.name},
                                             {"main"_L1, series.main},
                                             {"points"_L1, each(series.points, pointJson)}};
                      })}};
    put(json, "unit"_L1, trend.unit);
    putCount(json, "decimals"_L1, trend.decimals);
    put(json, "plan"_L1, trend.plan);
    return json;
}

QJsonObject contentJson(const BarsFigure &bars)
{
    QJsonObject json{{"figure"_L1, "bars"_L1},
                     {"bars"_L1, each(bars.bars, [](const BarsFigure::Bar &bar) {
                          QJsonObject one{{"label"_L1, bar.label}};
                          put(one, "value"_L1, bar.value);
                          put(one, "base"_L1, bar.base);
                          putCode(one, "tone"_L1, kToneCodes, bar.tone);
                          return one;
                      })}};
    put(json, "valueName"_L1, bars.valueName);
    put(json, "baseName"_L1, bars.baseName);
    put(json, "unit"_L1, bars.unit);
    putCount(json, "decimals"_L1, bars.decimals);
    return json;
}

QJsonArray ringJson(const QList<QPointF> &ring)
{
    QJsonArray flat;
    for (const QPointF &point : ring) {
        flat << point.x();
        flat << point.y();
    }
    return flat;
}

QJsonObject contentJson(const UnitMapFigure &map)
{
    QJsonObject json{{"figure"_L1, "map"_L1},
                     {"classes"_L1, each(map.classes,
                                         [](const UnitMapFigure::Class &one) {
                                             return QJsonObject{{"low"_L1, one.low},
                                                                {"high"_L1, one.high},
                                                                {"label"_L1, one.label}};
                                         })},
                     {"units"_L1, each(map.units, [](const UnitMapFigure::Unit &unit) {
                          QJsonObject one{{"id"_L1, unit.id.value},
                                          {"name"_L1, unit.name},
                                          {"class"_L1, unit.cls},
                                          {"rings"_L1, each(unit.rings, ringJson)}};
                          put(one, "value"_L1, unit.value);
                          putFlag(one, "offshore"_L1, unit.offshore);
                          return one;
                      })}};
    put(json, "unit"_L1, map.unit);
    putCount(json, "decimals"_L1, map.decimals);
    put(json, "provenance"_L1, map.provenance);
    return json;
}

QJsonObject blockJson(const Figure &figure)
{
    QJsonObject json = std::visit([](const auto &content) { return contentJson(content); },
                                  figure.content);
    json.insert("block"_L1, "figure"_L1);
    put(json, "caption"_L1, figure.caption);
    put(json, "alternative"_L1, figure.alternative);
    putEvidence(json, figure.evidence);
    return json;
}

QJsonObject itemJson(const FigureBlocks::Item &item)
{
    QJsonObject json{{"label"_L1, item.label}};
    put(json, "value"_L1, item.value);
    put(json, "change"_L1, item.change);
    put(json, "period"_L1, item.period);
    putCode(json, "move"_L1, kMoveCodes, item.move);
    putCode(json, "tone"_L1, kToneCodes, item.tone);
    putEvidence(json, item.evidence);
    return json;
}

QJsonObject blockJson(const FigureBlocks &figures)
{
    const auto one = [](const FigureBlocks::Block &block) {
        return QJsonObject{{"subsystem"_L1, domain::code(block.subsystem)},
                           {"title"_L1, block.title},
                           {"items"_L1, each(block.items, itemJson)}};
    };
    return {{"block"_L1, "figures"_L1}, {"blocks"_L1, each(figures.blocks, one)}};
}

QJsonObject blockJson(const QualityStrip &strip)
{
    const auto one = [](const QualityStrip::Part &part) {
        QJsonObject json{{"agency"_L1, part.agency},
                         {"tone"_L1, domain::codeIn(kToneCodes, part.tone)}};
        putCount(json, "due"_L1, part.due);
        putCount(json, "filled"_L1, part.filled);
        putCount(json, "late"_L1, part.late);
        putEvidence(json, part.evidence);
        return json;
    };
    return {{"block"_L1, "quality"_L1},
            {"title"_L1, strip.title},
            {"parts"_L1, each(strip.parts, one)}};
}

QJsonObject blockJson(const PageBreak &pageBreak)
{
    QJsonObject json{{"block"_L1, "page-break"_L1}};
    putFlag(json, "annex"_L1, pageBreak.annex);
    return json;
}

QJsonObject filterJson(const domain::ReportFilter &filter)
{
    QJsonObject json;
    putFlag(json, "openOnly"_L1, filter.openOnly);
    putFlag(json, "overdueOnly"_L1, filter.overdueOnly);
    put(json, "category"_L1, filter.category.value);
    QStringList units;
    for (const domain::UnitId &unit : filter.units)
        units << unit.value;
    put(json, "units"_L1, units);
    put(json, "sentFrom"_L1, filter.sentFrom);
    put(json, "sentTo"_L1, filter.sentTo);
    put(json, "now"_L1, filter.now);
    putCode(json, "outcome"_L1, kOutcomeCodes, filter.outcome);
    return json;
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    QJsonObject json{{"of"_L1, domain::codeIn(kEvidenceCodes, evidence.of)}};
    put(json, "title"_L1, evidence.title);
    put(json, "indicator"_L1, evidence.indicator.value);
    put(json, "unit"_L1, evidence.unit.value);
    put(json, "period"_L1, evidence.period);
    put(json, "observations"_L1, evidence.observations);
    if (evidence.of == Evidence::Of::Reports)
        json.insert("reports"_L1, filterJson(evidence.reports));
    putFlag(json, "negativeOnly"_L1, evidence.negativeOnly);
    put(json, "agency"_L1, evidence.agency.value);
    put(json, "source"_L1, evidence.source);
    put(json, "from"_L1, evidence.from);
    put(json, "to"_L1, evidence.to);
    put(json, "asOf"_L1, evidence.asOf);
    put(json, "record"_L1, evidence.record);
    return json;
}

QJsonObject headJson(const Head &head)
{
    QJsonObject json;
    put(json, "superior"_L1, head.superior);
    put(json, "issuer"_L1, head.issuer);
    put(json, "number"_L1, head.number);
    put(json, "place"_L1, head.place);
    put(json, "date"_L1, head.date);
    put(json, "type"_L1, head.type);
    put(json, "title"_L1, head.title);
    put(json, "dataUntil"_L1, head.dataUntil);
    return json;
}

} // namespace

QJsonObject toJson(const Document &document)
{
    QJsonObject signature;
    put(signature, "authority"_L1, document.signature.authority);
    put(signature, "title"_L1, document.signature.title);
    put(signature, "name"_L1, document.signature.name);
    QJsonObject footer;
    put(footer, "source"_L1, document.footer.source);
    put(footer, "operator"_L1, document.footer.operatorName);
    put(footer, "versionHash"_L1, document.footer.versionHash);
    QJsonObject json{{"format"_L1, 1},
                     {"kind"_L1, code(document.span.kind)},
                     {"period"_L1, document.span.code()},
                     {"form"_L1, code(document.form)},
                     {"head"_L1, headJson(document.head)},
                     {"blocks"_L1, each(document.blocks,
                                        [](const Block &block) {
                                            return std::visit(
                                                [](const auto &one) { return blockJson(one); },
                                                block);
                                        })},
                     {"signature"_L1, signature},
                     {"footer"_L1, footer},
                     {"evidences"_L1, each(document.evidences, evidenceJson)}};
    putCode(json, "topic"_L1, kTopicCodes, document.topic);
    put(json, "recipients"_L1, document.recipients);
    put(json, "asOf"_L1, document.asOf);
    put(json, "madeAt"_L1, document.madeAt);
    return json;
}

} // namespace bulletins
