// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/prefetchtab.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/operationsparts.h"
#include "widgets/panes/operations/prefetchform.h"
#include "widgets/panes/operations/prefetchtext.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

namespace format = common::format;

constexpr int kThousandths = 1000;

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
    , m_form(new PrefetchForm(with.directory, with.clock, this))
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
          this, [this] { return m_with.sync.estimatePrefetch(m_form->plan()); },
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
    buildPlan();
    layout->addWidget(m_form);
    layout->addWidget(newStanding());
    layout->addWidget(m_told);
    layout->addWidget(m_map);
    layout->addStretch(1);
    m_told->setContentsMargins({});
    retranslate();
    m_given = m_with.sync.prefetch();
    m_form->setPlan(m_given);
    showState();
    connect(&m_with.sync, &syncing::SyncService::prefetchChanged, this, &PrefetchTab::showState);
}

void PrefetchTab::buildPlan()
{
    m_form->addRow(m_estimate);
    m_form->addRow(m_warning);
    auto *line = new QWidget(m_form);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(m_apply);
    row->addStretch(1);
    m_form->addRow(line);
    connect(m_form, &PrefetchForm::changed, this, &PrefetchTab::planChanged);
    connect(m_apply, &QPushButton::clicked, this, &PrefetchTab::apply);
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

void PrefetchTab::planChanged()
{
    tell(*m_told, {});
    m_apply->setEnabled(m_form->plan() != m_given);
    m_question.ask();
}

void PrefetchTab::showEstimate(const core::Result<domain::PrefetchEstimate> &estimate)
{
    m_known = estimate ? std::optional(*estimate) : std::nullopt;
    m_estimate->setText(estimate ? estimateText(*estimate) : failureText(estimate.error()));
    const QString warning = estimate ? estimateWarning(*estimate, m_form->plan()) : QString();
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_records->setText(
        estimate ? tr("Kept on this desk in any case: every record that you may see, of the last "
                      "24 months (%1). They are not narrowed to an area or a time: sums, ranks and "
                      "maps of a part would tell another story, and they are small beside the "
                      "pictures.")
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
    m_given = m_form->plan();
    m_form->setPlan(m_given);
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
    m_form->retranslate();
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
