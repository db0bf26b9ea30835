// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The standard table of domain.md D.
#include "models/bulletins/indicatortexts.h"
#include "models/bulletins/phrases.h"

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

constexpr int kPercentPlaces = 2; // domain.md A0

QList<Column> standardColumns(Kind kind, bool brief)
{
    const QString word = spanWord(kind);
    const QString before = kind == Kind::HalfYear ? u"kỳ trước"_s : word + u" trước"_s;
    const auto figure = [](const QString &title, double weight) {
        return Column{.title = title, .weight = weight, .align = Align::Right, .numeric = true};
    };
    return {
        {.title = u"STT"_s, .weight = brief ? 0.6 : 0.5, .align = Align::Centre, .numeric = true},
        {.title = u"Chỉ tiêu"_s, .weight = brief ? 2.6 : 3.6},
        {.title = u"ĐVT"_s, .weight = 1.1, .align = Align::Centre},
        figure(u"Kế hoạch năm"_s, 1.1),
        figure(u"Chính thức "_s + before, 1.2),
        figure(u"Ước %1 báo cáo"_s.arg(word), 1.2),
        figure(u"Lũy kế từ đầu năm"_s, 1.2),
        figure(u"So KH (%)"_s, 0.9),
        figure(u"So %1 (%)"_s.arg(before), 0.9),
        figure(u"So cùng kỳ (%)"_s, 0.9),
        {.title = u"Nguồn"_s, .weight = brief ? 1.2 : 1.8},
        {.title = u"Ghi chú"_s, .weight = brief ? 1.9 : 2.4}};
}

class StandardRow
{
public:
    StandardRow(Draft &draft, const SpanFigure &figure, const Material &material, bool brief)
        : m_figure(figure)
        , m_material(material)
        , m_brief(brief)
        , m_evidence(draft.evidence(evidenceOf(figure, material)))
    {
    }
    [[nodiscard]] Row row(int index) const
    {
        const domain::Indicator &indicator = m_figure.indicator;
        const bool told = m_figure.told();
        return {
            .cells = {
                countCell(index), textCell(m_brief ? indicator.shortName : indicator.name),
                textCell(indicator.unitOfMeasure), stored(m_figure.target), stored(m_figure.before),
                value(), told ? stored(m_figure.cumulative) : emptyCell(),
                told && m_figure.planShare ? numberCell(*m_figure.planShare * 100, kPercentPlaces)
                                           : emptyCell(),
                change(m_figure.previous, m_figure.previousRefused),
                change(m_figure.same, m_figure.sameRefused), textCell(source()),
                textCell(notes().join(u"; "_s))}};
    }

private:
    [[nodiscard]] Cell stored(const std::optional<double> &value) const
    {
        if (!value)
            return emptyCell();
        return numberCell(*value * m_figure.indicator.displayScale, m_figure.indicator.decimals);
    }
    [[nodiscard]] Cell value() const
    {
        if (m_figure.told())
            return numberCell(*m_figure.value * m_figure.indicator.displayScale,
                              m_figure.indicator.decimals, m_evidence, toneOf(m_figure));
        const bool nothing = m_figure.state == SpanFigure::State::Nothing;
        return textCell(nothing ? phrases::kNothing : phrases::kNoFigure, m_evidence,
                        Tone::Missing);
    }
    [[nodiscard]] Cell change(const std::optional<analysis::Change> &change, bool refused) const
    {
        if (refused)
            return textCell(phrases::kNotComparable, -1, Tone::Missing);
        if (!m_figure.told() || !change)
            return emptyCell();
        if (!change->points)
            return numberCell(change->amount, kPercentPlaces);
        const bool places = m_figure.indicator.kind == domain::ValueKind::Rank;
        return numberCell(change->amount * m_figure.indicator.displayScale,
                          places ? m_figure.indicator.decimals : kPercentPlaces);
    }
    [[nodiscard]] QString source() const
    {
        const auto agency = m_material.reference->agencies.constFind(m_figure.source.value);
        if (agency == m_material.reference->agencies.cend())
            return m_figure.source.value;
        return m_brief && !agency->shortName.isEmpty() ? agency->shortName : agency->name;
    }
    /// The columns' titles promise the span's own rhythm, an estimate, and an official value
    /// before.
    [[nodiscard]] QStringList notes() const
    {
        using domain::ValueStatus;
        QStringList notes;
        const bool own = m_figure.summed || (m_figure.period.start == m_material.span().start &&
                                             m_figure.period.end == m_material.span().end);
        if (!own)
            notes << u"kỳ "_s + phrases::period(m_figure.period);
        if (m_figure.summed && m_figure.told() &&
            m_figure.indicator.periodKind == domain::PeriodKind::Week)
            notes << u"cộng %1 tuần"_s.arg(m_figure.parts);
        if (m_figure.state == SpanFigure::State::Partial)
            notes << u"có %1/%2 kỳ"_s.arg(m_figure.parts).arg(m_figure.wanted);
        const bool absent = m_figure.state == SpanFigure::State::Missing ||
                            m_figure.state == SpanFigure::State::Partial;
        if (absent && m_figure.dueOn.isValid())
            notes << (m_figure.dueOn >= m_material.today ? u"hạn cung cấp "_s
                                                         : u"quá hạn cung cấp "_s) +
                         phrases::day(m_figure.dueOn);
        if (!m_figure.told())
            return notes;
        if (m_figure.status != ValueStatus::Estimate)
            notes << phrases::statusWord(m_figure.status);
        if (m_figure.before && m_figure.beforeStatus != ValueStatus::Official &&
            m_figure.beforeStatus != ValueStatus::Corrected)
            notes << u"kỳ trước: "_s + phrases::statusWord(m_figure.beforeStatus);
        if (m_figure.same && m_figure.movedByTet)
            notes << u"Tết rơi vào tháng khác"_s;
        if (m_figure.targetHigh)
            notes << u"KH đến "_s + phrases::figure(m_figure.indicator, *m_figure.targetHigh);
        if (!m_brief && !m_figure.note.isEmpty())
            notes << m_figure.note;
        return notes;
    }

    const SpanFigure &m_figure;
    const Material &m_material;
    bool m_brief;
    int m_evidence;
};

} // namespace

QString spanWord(Kind kind)
{
    switch (kind) {
    case Kind::Day:
        return u"ngày"_s;
    case Kind::Week:
        return u"tuần"_s;
    case Kind::Month:
        return u"tháng"_s;
    case Kind::Quarter:
        return u"quý"_s;
    case Kind::HalfYear:
        return u"6 tháng"_s;
    case Kind::Year:
        return u"năm"_s;
    }
    return {};
}

Table standardTable(Draft &draft, const std::vector<const SpanFigure *> &figures,
                    const Material &material, bool brief)
{
    Table table{
        .columns = standardColumns(material.span().kind, brief),
        .note = u"Tăng, giảm của chỉ tiêu tính theo % là điểm phần trăm, của xếp hạng là bậc."_s,
        .landscape = !brief};
    QString group;
    int index = 0;
    for (const SpanFigure *figure : figures) {
        if (!brief && figure->indicator.group != group) {
            group = figure->indicator.group;
            table.rows << Row{.cells = {{.runs = {{.text = group, .bold = true}}}},
                              .section = true};
        }
        table.rows << StandardRow(draft, *figure, material, brief).row(++index);
    }
    return table;
}

} // namespace bulletins
