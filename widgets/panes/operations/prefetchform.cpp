// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/prefetchform.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/panes/operations/prefetchtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

constexpr int kChoiceLetters = 28;
constexpr std::array kMonthChoices = {1, 3, 6, 12, domain::kMostPrefetchMonths};
constexpr std::array kQuotaChoices = {256, 512, 1024, 2048, 5120, 10'240, 20'480, 51'200}; ///< MB

namespace format = common::format;

/// Shows the value, also one that is not among the choices.
template<typename Text>
void chooseValue(QComboBox &box, qint64 value, Text text)
{
    if (box.findData(value) < 0)
        box.addItem(text(value), value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace

PrefetchForm::PrefetchForm(const items::Directory &directory, const core::Clock &clock,
                           QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_clock(clock)
    , m_pictures(new QCheckBox(this))
    , m_area(new QComboBox(this))
    , m_months(new QComboBox(this))
    , m_quota(new QComboBox(this))
    , m_form(new QFormLayout(this))
{
    m_pictures->setObjectName(u"offline-pictures"_s);
    m_area->setObjectName(u"offline-area"_s);
    m_months->setObjectName(u"offline-months"_s);
    m_quota->setObjectName(u"offline-quota"_s);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->addRow(m_pictures);
    for (QComboBox *box : {m_area, m_months, m_quota}) {
        // Names come from the backend and may be longer than any window.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kChoiceLetters);
        m_form->addRow(u" "_s, box);
    }
    connect(m_pictures, &QCheckBox::toggled, this, &PrefetchForm::changed);
    connect(m_area, &QComboBox::currentIndexChanged, this, [this] {
        fillPlaces(m_area->currentData().toString());
        Q_EMIT changed();
    });
    connect(m_months, &QComboBox::currentIndexChanged, this, &PrefetchForm::changed);
    connect(m_quota, &QComboBox::currentIndexChanged, this, &PrefetchForm::changed);
    connect(&m_directory, &items::Directory::changed, this,
            [this] { fillPlaces(m_area->currentData().toString()); });
}

void PrefetchForm::addRow(QWidget *widget)
{
    m_form->addRow(widget);
}

void PrefetchForm::fillChoices()
{
    const auto plan = this->plan();
    const QSignalBlocker months(m_months);
    const QSignalBlocker quota(m_quota);
    m_months->clear();
    for (const int choice : kMonthChoices)
        m_months->addItem(monthsText(choice), qint64(choice));
    m_quota->clear();
    for (const int choice : kQuotaChoices)
        m_quota->addItem(format::bytes(choice * domain::kMegabyte), choice * domain::kMegabyte);
    chooseValue(*m_months, plan.months, [](qint64 value) { return monthsText(int(value)); });
    chooseValue(*m_quota, plan.quota, format::bytes);
}

/// The province, its districts, and below the chosen one its communes, as they are today.
void PrefetchForm::fillPlaces(const QString &chosen)
{
    const QSignalBlocker blocker(m_area);
    const auto reference = m_directory.reference();
    const QDate today = format::localDay(m_clock.now());
    const auto *unit = reference->unit(domain::UnitId(chosen));
    const auto *province = reference->province(today);
    m_area->clear();
    m_area->addItem(tr("Whole province"), QString());
    for (const auto *district : province ? reference->children(province->id, today)
                                         : std::vector<const domain::Unit *>()) {
        m_area->addItem(u"   "_s + district->name, district->id.value);
        if (!unit || (unit->id != district->id && unit->parentId != district->id))
            continue;
        for (const auto *commune : reference->children(district->id, today))
            m_area->addItem(u"        "_s + commune->name, commune->id.value);
    }
    if (!chosen.isEmpty() && m_area->findData(chosen) < 0)
        m_area->addItem(reference->unitName(domain::UnitId(chosen)), chosen);
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen)));
}

void PrefetchForm::setPlan(const domain::PrefetchPlan &plan)
{
    m_given = plan;
    const QSignalBlocker pictures(m_pictures);
    const QSignalBlocker months(m_months);
    const QSignalBlocker quota(m_quota);
    m_pictures->setChecked(plan.pictures);
    fillPlaces(plan.unitIds.value(0));
    chooseValue(*m_months, plan.months, [](qint64 value) { return monthsText(int(value)); });
    chooseValue(*m_quota, plan.quota, format::bytes);
}

domain::PrefetchPlan PrefetchForm::plan() const
{
    domain::PrefetchPlan plan = m_given;
    plan.pictures = m_pictures->isChecked();
    const QString area = m_area->currentData().toString();
    if (area != m_given.unitIds.value(0)) // several are in the settings of the profile only
        plan.unitIds = area.isEmpty() ? QStringList() : QStringList{area};
    if (m_months->currentIndex() >= 0)
        plan.months = m_months->currentData().toInt();
    if (m_quota->currentIndex() >= 0)
        plan.quota = m_quota->currentData().toLongLong();
    return plan;
}

void PrefetchForm::retranslate()
{
    fillChoices();
    fillPlaces(m_area->currentData().toString());
    m_pictures->setText(tr("Keep the pictures of reports and online information before anybody "
                           "looks at them"));
    const std::array<std::pair<QComboBox *, QString>, 3> names{{
        {m_area, tr("Of which area")},
        {m_months, tr("Of which time")},
        {m_quota, tr("Quota for pictures")},
    }};
    for (const auto &[box, name] : names) {
        if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(box)))
            label->setText(name);
        box->setAccessibleName(name);
    }
}

} // namespace panes::operations
