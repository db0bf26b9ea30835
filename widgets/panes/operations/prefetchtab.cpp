// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/prefetchtab.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/operationsparts.h"
#include "widgets/panes/operations/prefetchtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

constexpr int kChoiceLetters = 28;

namespace format = common::format;

constexpr std::array kMonthChoices = {1, 3, 6, 12, domain::kMostPrefetchMonths};
constexpr std::array kQuotaChoices = {256, 512, 1024, 2048, 5120, 10'240, 20'480, 51'200}; ///< MB
constexpr int kThousandths = 1000;

/// Shows the value, also one that is not among the choices.
template<typename Text>
void chooseValue(QComboBox &box, qint64 value, Text text)
{
    if (box.findData(value) < 0)
        box.addItem(text(value), value);
    box.setCurrentIndex(box.findData(value));
}

bool mayTryAgain(const domain::PrefetchState &state)
{
    using enum domain::PrefetchPhase;
    return state.phase == Waiting || state.phase == Full || state.phase == DiskFull ||
           state.phase == Failed || state.missing > 0;
}

} // namespace

PrefetchTab::PrefetchTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_records(common::newTextLabel(with.theme, common::TypeSize::Body, this))
    , m_map(newMutedLabel(with.theme, u"offline-map"_s, this))
    , m_pictures(new QCheckBox(this))
    , m_area(new QComboBox(this))
    , m_months(new QComboBox(this))
    , m_quota(new QComboBox(this))
    , m_estimate(common::newTextLabel(with.theme, common::TypeSize::Body, this))
    , m_warning(common::newTextLabel(with.theme, common::TypeSize::Strong, this))
    , m_apply(newButton(u"offline-apply"_s, this))
    , m_sentence(common::newTextLabel(with.theme, common::TypeSize::Strong, this))
    , m_progress(new QProgressBar(this))
    , m_facts(new common::FactList(this))
    , m_again(newButton(u"offline-again"_s, this))
    , m_clean(newButton(u"offline-clean"_s, this))
    , m_told(newToldLabel(with.theme, u"offline-told"_s, this))
    , m_question(
          this, [this] { return m_with.sync.estimatePrefetch(chosenPlan()); },
          [this](const auto &estimate) { showEstimate(estimate); },
          [this](bool busy) { Q_EMIT busyChanged(busy); })
{
    m_records->setObjectName(u"offline-records"_s);
    m_estimate->setObjectName(u"offline-estimate"_s);
    m_warning->setObjectName(u"offline-warning"_s);
    m_sentence->setObjectName(u"offline-sentence"_s);
    m_progress->setObjectName(u"offline-progress"_s);
    m_facts->setObjectName(u"offline-facts"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    layout->setSpacing(common::kSpace2);
    layout->addWidget(m_records);
    layout->addWidget(newPlan());
    layout->addWidget(newStanding());
    layout->addWidget(m_told);
    layout->addWidget(m_map);
    layout->addStretch(1);
    m_told->setContentsMargins({});
    retranslate();
    showPlan(m_with.sync.prefetch());
    connect(&m_with.sync, &syncing::SyncService::prefetchChanged, this, &PrefetchTab::showState);
    connect(&m_with.directory, &items::Directory::changed, this,
            [this] { fillPlaces(m_area->currentData().toString()); });
}

QWidget *PrefetchTab::newPlan()
{
    auto *plan = new QWidget(this);
    m_pictures->setObjectName(u"offline-pictures"_s);
    m_area->setObjectName(u"offline-area"_s);
    m_months->setObjectName(u"offline-months"_s);
    m_quota->setObjectName(u"offline-quota"_s);
    m_form = new QFormLayout(plan);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->addRow(m_pictures);
    for (QComboBox *box : {m_area, m_months, m_quota}) {
        // Names come from the backend and may be longer than any window.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kChoiceLetters);
        m_form->addRow(u" "_s, box);
    }
    m_form->addRow(m_estimate);
    m_form->addRow(m_warning);
    auto *row = new QHBoxLayout;
    row->addWidget(m_apply);
    row->addStretch(1);
    m_form->addRow(row);
    connect(m_pictures, &QCheckBox::toggled, this, &PrefetchTab::planChanged);
    connect(m_area, &QComboBox::currentIndexChanged, this, [this] {
        fillPlaces(m_area->currentData().toString());
        planChanged();
    });
    connect(m_months, &QComboBox::currentIndexChanged, this, &PrefetchTab::planChanged);
    connect(m_quota, &QComboBox::currentIndexChanged, this, &PrefetchTab::planChanged);
    connect(m_apply, &QPushButton::clicked, this, &PrefetchTab::apply);
    return plan;
}

QWidget *PrefetchTab::newStanding()
{
    auto *standing = new QWidget(this);
    m_progress->setRange(0, kThousandths);
    m_progress->setTextVisible(false);
    auto *column = new QVBoxLayout(standing);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addWidget(m_clean);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_again, &QPushButton::clicked, this, [this] { m_with.sync.prefetchNow(); });
    connect(m_clean, &QPushButton::clicked, this, &PrefetchTab::clean);
    return standing;
}

void PrefetchTab::fillChoices()
{
    const auto plan = chosenPlan();
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
void PrefetchTab::fillPlaces(const QString &chosen)
{
    const QSignalBlocker blocker(m_area);
    const auto reference = m_with.directory.reference();
    const QDate today = format::localDay(m_with.clock.now());
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

void PrefetchTab::showPlan(const domain::PrefetchPlan &plan)
{
    m_given = plan;
    const QSignalBlocker pictures(m_pictures);
    const QSignalBlocker months(m_months);
    const QSignalBlocker quota(m_quota);
    m_pictures->setChecked(plan.pictures);
    fillPlaces(plan.unitIds.value(0));
    chooseValue(*m_months, plan.months, [](qint64 value) { return monthsText(int(value)); });
    chooseValue(*m_quota, plan.quota, format::bytes);
    showState();
}

domain::PrefetchPlan PrefetchTab::chosenPlan() const
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

void PrefetchTab::planChanged()
{
    tell(*m_told, {});
    m_apply->setEnabled(chosenPlan() != m_given);
    m_question.ask();
}

void PrefetchTab::showEstimate(const core::Result<domain::PrefetchEstimate> &estimate)
{
    m_known = estimate ? std::optional(*estimate) : std::nullopt;
    m_estimate->setText(estimate ? estimateText(*estimate) : failureText(estimate.error()));
    const QString warning = estimate ? estimateWarning(*estimate, chosenPlan()) : QString();
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_records->setText(
        estimate ? tr("Kept on this desk in any case: every record that you may see, of the last "
                      "24 months (%1).")
                       .arg(format::bytes(estimate->recordBytes))
                 : tr("Kept on this desk in any case: every record that you may see, of the last "
                      "24 months."));
}

void PrefetchTab::showState()
{
    const auto state = m_with.sync.prefetchState();
    const bool isOn = state.phase != domain::PrefetchPhase::Off;
    m_sentence->setText(prefetchSentence(state));
    m_progress->setVisible(isOn && state.files > 0);
    m_progress->setValue(state.files > 0 ? int(state.filesHere * kThousandths / state.files) : 0);
    m_progress->setAccessibleDescription(m_sentence->text());
    m_facts->setFacts(
        {{tr("Pictures on this desk"),
          tr("%1 (%2)", "a number and a size")
              .arg(format::number(state.heldFiles), format::bytes(state.heldBytes))},
         {tr("Of the plan"),
          isOn ? tr("%1 of %2 (%3 of %4)", "numbers and sizes")
                     .arg(format::number(state.filesHere), format::number(state.files),
                          format::bytes(state.bytesHere), format::bytes(state.bytes))
               : QString()}});
    m_again->setEnabled(isOn && mayTryAgain(state));
    m_clean->setEnabled(state.heldFiles > 0);
}

void PrefetchTab::apply()
{
    m_given = chosenPlan();
    domain::keep(m_given, m_with.settings);
    m_with.sync.setPrefetch(m_given);
    m_apply->setEnabled(false);
    tell(*m_told, m_given.pictures
                      ? tr("The plan is kept. What is worth most comes first: pictures of open "
                           "reports, then of online information, then of closed reports, the "
                           "newest first.")
                      : tr("Pictures are not fetched ahead any more. Those that are here stay as "
                           "long as there is room."));
}

void PrefetchTab::clean()
{
    m_clean->setEnabled(false);
    m_with.sync.cleanPictures().then(
        this, [this](const core::Result<domain::PicturesCleaned> &cleaned) {
            tell(*m_told, cleaned ? cleanedText(*cleaned) : failureText(cleaned.error()));
            showState();
            m_question.ask();
        });
}

void PrefetchTab::retranslate()
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
    m_apply->setText(tr("Keep this plan"));
    m_again->setText(tr("Try again"));
    m_clean->setText(tr("Remove pictures outside the plan"));
    m_clean->setToolTip(tr("Of closed reports and online information outside of the plan, and of "
                           "what is not on this desk any more; never one that an unsent edit "
                           "needs."));
    m_progress->setAccessibleName(tr("Pictures of the plan that are here"));
    m_map->setText(tr("The map needs nothing to be fetched: it is drawn from the outlines, rivers "
                      "and names inside the program, at every zoom."));
    tell(*m_told, {});
    if (m_known) {
        showEstimate(*m_known);
    } else {
        m_estimate->setText(tr("Working out how much that is…"));
        m_warning->hide();
    }
    showState();
}

void PrefetchTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showState();
    m_question.ask();
}

void PrefetchTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::operations
