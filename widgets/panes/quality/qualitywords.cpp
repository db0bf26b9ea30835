// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/quality/qualitywords.h"

#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace panes::quality::words {
namespace {

QString qualityTr(const char *source)
{
    return QCoreApplication::translate("Quality", source);
}

/// With the figure as Vietnamese administration writes it in place of "%1".
QString qualityCounted(const char *source, qint64 number)
{
    return QCoreApplication::translate("Quality", source, nullptr, int(number))
        .arg(common::format::number(number));
}

} // namespace

QString dimension(rules::Dimension dimension)
{
    switch (dimension) {
    case rules::Dimension::Correct:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Correct"));
    case rules::Dimension::Complete:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Complete"));
    case rules::Dimension::Clean:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Clean"));
    case rules::Dimension::Live:
        break;
    }
    return qualityTr(QT_TRANSLATE_NOOP("Quality", "Live"));
}

QString band(rules::Band band)
{
    switch (band) {
    case rules::Band::Good:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "good"));
    case rules::Band::Fair:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "to be improved"));
    case rules::Band::Bad:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "not met"));
    case rules::Band::None:
        break;
    }
    return qualityTr(QT_TRANSLATE_NOOP("Quality", "no duty"));
}

common::Tone tone(rules::Band band)
{
    switch (band) {
    case rules::Band::Good:
        return common::Tone::Good;
    case rules::Band::Fair:
        return common::Tone::Risk;
    case rules::Band::Bad:
        return common::Tone::Bad;
    case rules::Band::None:
        break;
    }
    return common::Tone::NoData;
}

QString groupKind(rules::GroupKind kind)
{
    switch (kind) {
    case rules::GroupKind::Agency:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Agencies"));
    case rules::GroupKind::Feed:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Feeds"));
    case rules::GroupKind::Subsystem:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Subsystems"));
    case rules::GroupKind::Unit:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Areas"));
    case rules::GroupKind::Everything:
        break;
    }
    return qualityTr(QT_TRANSLATE_NOOP("Quality", "Everything"));
}

QString groupName(rules::GroupKind kind, const QString &id, const items::Reference &reference,
                  const items::FeedNames &feeds)
{
    if (id.isEmpty())
        return groupKind(rules::GroupKind::Everything);
    switch (kind) {
    case rules::GroupKind::Agency:
        return reference.agencyName(domain::AgencyId(id));
    case rules::GroupKind::Feed:
        return feeds.value(id, id);
    case rules::GroupKind::Unit:
        return reference.unitName(domain::UnitId(id));
    default:
        break;
    }
    const auto subsystem = domain::subsystemFromCode(id);
    switch (subsystem.value_or(domain::Subsystem::Media)) {
    case domain::Subsystem::SocioEconomic:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Socio-economic"));
    case domain::Subsystem::Health:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Health"));
    case domain::Subsystem::Education:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Education"));
    case domain::Subsystem::Administration:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Public administration"));
    default:
        return id;
    }
}

QString ruleName(const rules::Rule &rule)
{
    return QLocale().language() == QLocale::English ? rule.nameEn : rule.name;
}

QString points(const std::optional<double> &points)
{
    return points ? common::format::number(*points, 1) : u"—"_s;
}

QString cost(double points)
{
    return common::format::number(points, 2);
}

QString state(analysis::CheckState state)
{
    switch (state) {
    case analysis::CheckState::Passed:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "passed"));
    case analysis::CheckState::Failed:
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "failed"));
    case analysis::CheckState::NotApplicable:
        break;
    }
    return qualityTr(QT_TRANSLATE_NOOP("Quality", "does not apply"));
}

QString summary(const rules::Score &score, int cap)
{
    if (!score.total)
        return qualityTr(QT_TRANSLATE_NOOP("Quality", "Nobody had to supply anything: no score."));
    QStringList lines;
    lines << qualityTr(QT_TRANSLATE_NOOP("Quality", "%1 of 100 points: %2"))
                 .arg(points(score.total), band(score.band));
    for (int d = 0; d < rules::kDimensions; ++d)
        lines << u"%1 %2"_s.arg(dimension(static_cast<rules::Dimension>(d)),
                                points(score.dimensions[size_t(d)]));
    lines << qualityCounted(QT_TRANSLATE_N_NOOP("Quality", "%1 slot(s) due"), score.due)
          << qualityCounted(QT_TRANSLATE_N_NOOP("Quality", "%1 filled"), score.filled)
          << qualityCounted(QT_TRANSLATE_N_NOOP("Quality", "%1 late"), score.late);
    QString text = lines.join(u" · "_s);
    if (score.critical > 0)
        text += u'\n' + qualityCounted(QT_TRANSLATE_N_NOOP(
                                           "Quality", "%1 critical failure(s): at most %2 points."),
                                       score.critical)
                            .arg(cap);
    return text;
}

QString indicatorName(const items::Reference &reference, const domain::IndicatorId &indicator)
{
    const auto known = reference.indicators.constFind(indicator.value);
    return known == reference.indicators.cend()
               ? indicator.value
               : u"%1 · %2"_s.arg(known->code, common::indicators::name(*known));
}

} // namespace panes::quality::words
