// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/comparechoice.h"

#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/picker.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

constexpr int kLeastLetters = 12; ///< of a picker, where two share a narrow pane

using Names = std::vector<std::pair<QString, QString>>;

Names sortedByName(Names names)
{
    std::ranges::sort(names, [](const auto &a, const auto &b) {
        return common::format::compare(a.first, b.first) < 0;
    });
    return names;
}

} // namespace

QString refusalText(analysis::ComparisonRefusal refusal)
{
    using enum analysis::ComparisonRefusal;
    const auto text = [](const char *source) {
        return QCoreApplication::translate("ComparisonRefusal", source);
    };
    switch (refusal) {
    case Nothing:
        return text(QT_TRANSLATE_NOOP("ComparisonRefusal", "None of these has a value here."));
    case TooMany:
        return text(QT_TRANSLATE_NOOP("ComparisonRefusal",
                                      "Six lines are shown already; take one away first."));
    case Twice:
        return text(QT_TRANSLATE_NOOP("ComparisonRefusal", "That one is shown already."));
    case UnitsOfMeasure:
        return text(QT_TRANSLATE_NOOP(
            "ComparisonRefusal",
            "It is counted in another unit of measure; one chart shows one unit of measure."));
    case PeriodKinds:
        return text(QT_TRANSLATE_NOOP(
            "ComparisonRefusal", "It has other periods; months do not stand beside quarters."));
    case TooLong:
        return text(QT_TRANSLATE_NOOP("ComparisonRefusal", "There are too many periods to show."));
    }
    return {};
}

CompareChoice::CompareChoice(const items::Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_chips(new QWidget(this))
    , m_flow(new common::FlowLayout(m_chips))
    , m_units(new common::Picker(this))
    , m_indicators(new common::Picker(this))
    , m_told(new QLabel(this))
{
    m_units->setObjectName(u"compareUnits"_s);
    m_indicators->setObjectName(u"compareIndicators"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    for (common::Picker *picker : {m_units, m_indicators})
        picker->setMinimumContentsLength(kLeastLetters);
    auto *pickers = new QHBoxLayout;
    pickers->addWidget(m_units, 1);
    pickers->addWidget(m_indicators, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    column->addLayout(pickers);
    column->addWidget(m_chips);
    column->addWidget(m_told);
    const auto takes = [this](common::Picker *picker, auto keyFor) {
        connect(
            picker, &QComboBox::activated, this,
            [this, picker, keyFor] {
                const QString id = picker->chosen();
                picker->choose({});
                if (!id.isEmpty() && !m_keys.empty())
                    add(keyFor(id));
            },
            Qt::QueuedConnection); // the completer writes the name after it has told of it
    };
    takes(m_units, [this](const QString &id) {
        return items::SeriesKey{m_keys.front().indicator, domain::UnitId(id)};
    });
    takes(m_indicators, [this](const QString &id) {
        return items::SeriesKey{domain::IndicatorId(id), m_keys.front().unit};
    });
    retranslate();
}

void CompareChoice::begin(const items::SeriesKey &first, const QDate &day)
{
    if (!m_keys.empty() && m_keys.front() == first && m_day == day)
        return;
    m_day = day;
    m_keys = {first};
    m_told->hide();
    fillUnits();
    fillIndicators();
    showKeys();
    Q_EMIT changed();
}

void CompareChoice::fillUnits()
{
    const auto reference = m_directory.reference();
    const auto *own = reference->unit(m_keys.front().unit);
    Names names;
    if (own) {
        auto units = reference->children(own->id, m_day);
        for (const auto *sister : reference->children(own->parentId, m_day))
            units.push_back(sister);
        if (const auto *above = reference->unit(own->parentId))
            units.push_back(above);
        for (const auto *unit : units) {
            if (unit->id != own->id)
                names.emplace_back(unit->name, unit->id.value);
        }
    }
    m_units->setChoices(sortedByName(std::move(names)));
    m_units->setEnabled(m_units->count() > 1);
}

/// All indicators of the dictionary: one that does not fit is refused with the reason, rather than
/// looked for in vain.
void CompareChoice::fillIndicators()
{
    Names names;
    for (const auto &indicator : m_directory.reference()->indicatorList) {
        if (indicator.id != m_keys.front().indicator)
            names.emplace_back(u"%1 (%2)"_s.arg(common::indicators::name(indicator),
                                                common::indicators::unit(indicator)),
                               indicator.id.value);
    }
    m_indicators->setChoices(sortedByName(std::move(names)));
}

std::optional<analysis::ComparisonRefusal> CompareChoice::refusal(const items::SeriesKey &key) const
{
    const auto reference = m_directory.reference();
    std::vector<analysis::ComparedSeries> series;
    for (const auto &each : m_keys)
        series.push_back({reference->indicators.value(each.indicator.value), each.unit, {}, {}});
    return analysis::refusalOf(
        series, {reference->indicators.value(key.indicator.value), key.unit, {}, {}});
}

void CompareChoice::add(const items::SeriesKey &key)
{
    const auto refused = refusal(key);
    m_told->setVisible(refused.has_value());
    if (refused) {
        m_told->setText(tr("“%1” cannot be added. %2").arg(nameOf(key), refusalText(*refused)));
        return;
    }
    m_keys.push_back(key);
    showKeys();
    Q_EMIT changed();
}

void CompareChoice::remove(const items::SeriesKey &key)
{
    if (m_keys.size() < 2 || std::erase(m_keys, key) == 0)
        return;
    m_told->hide();
    showKeys();
    Q_EMIT changed();
}

QString CompareChoice::nameOf(const items::SeriesKey &key) const
{
    const auto reference = m_directory.reference();
    return u"%1 · %2"_s.arg(
        common::indicators::shortName(reference->indicators.value(key.indicator.value)),
        reference->unitName(key.unit));
}

void CompareChoice::showKeys()
{
    qDeleteAll(m_chips->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    for (const auto &key : m_keys) {
        auto *chip = new QToolButton(m_chips);
        const bool first = key == m_keys.front();
        chip->setText(first ? nameOf(key) : nameOf(key) + u"  ✕"_s);
        chip->setEnabled(!first);
        chip->setAccessibleName(first ? nameOf(key) : tr("Take away: %1").arg(nameOf(key)));
        chip->setToolTip(first ? QString() : common::plainTip(chip->accessibleName()));
        connect(
            chip, &QToolButton::clicked, this, [this, key] { remove(key); }, Qt::QueuedConnection);
        m_flow->addWidget(chip);
        chip->show();
    }
}

void CompareChoice::retranslate()
{
    m_units->setAccessibleName(tr("Add a unit"));
    m_units->lineEdit()->setPlaceholderText(tr("Add a unit…"));
    m_indicators->setAccessibleName(tr("Add an indicator"));
    m_indicators->lineEdit()->setPlaceholderText(tr("Add an indicator…"));
    m_told->hide();
    if (!m_keys.empty()) {
        fillUnits();
        fillIndicators();
        showKeys();
    }
}

} // namespace panes::indicators
