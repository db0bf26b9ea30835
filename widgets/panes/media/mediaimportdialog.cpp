// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediaimportdialog.h"

#include "widgets/common/errortext.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/importmapping.h"
#include "widgets/panes/media/importpreview.h"
#include "widgets/panes/media/importsources.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::media {
namespace {

constexpr QSize kImportSize(1120, 620); ///< fits a screen of 1366 × 768 with its frame
constexpr auto kReplanDelay = 250ms;

} // namespace

MediaImportDialog::MediaImportDialog(const common::PaneSurroundings &with,
                                     std::vector<domain::MediaSource> sources, QWidget *parent)
    : QDialog(parent)
    , m_with(with)
    , m_known(std::move(sources))
    , m_rules(with.readers, with.hub)
    , m_run(with.sync)
    , m_step(common::newTextLabel(with.theme, common::TypeSize::Strong, this))
    , m_pages(new QStackedWidget(this))
    , m_working(common::newTextLabel(with.theme, common::TypeSize::Body, nullptr))
    , m_progress(new QProgressBar)
    , m_mapping(new ImportMapping(with.theme))
    , m_preview(new ImportPreview(with.theme))
    , m_result(common::newTextLabel(with.theme, common::TypeSize::Body, nullptr))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"import-dialog"_s);
    setWindowTitle(tr("Import items from a file"));
    resize(kImportSize);
    m_replan.setSingleShot(true);
    m_replan.setInterval(kReplanDelay);
    build();
    connectParts();
    m_rules.open();
}

MediaImportDialog::~MediaImportDialog() = default;

void MediaImportDialog::build()
{
    m_result->setObjectName(u"import-result"_s);
    m_working->setObjectName(u"import-working"_s);
    m_progress->setObjectName(u"import-progress"_s);
    m_back->setObjectName(u"import-back"_s);
    m_next->setObjectName(u"import-next"_s);
    m_cancel->setObjectName(u"import-cancel"_s);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_next->setDefault(true);
    auto *working = new QWidget;
    auto *lines = new QVBoxLayout(working);
    lines->addStretch(2);
    lines->addWidget(m_working);
    lines->addWidget(m_progress);
    lines->addStretch(3);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QWidget *page : std::initializer_list<QWidget *>{working, m_mapping, m_preview, m_result})
        m_pages->addWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace2);
    column->addWidget(m_step);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
}

void MediaImportDialog::connectParts()
{
    connect(m_mapping, &ImportMapping::changed, this, &MediaImportDialog::showState);
    connect(m_mapping, &ImportMapping::headingRequested, this, &MediaImportDialog::headAt);
    connect(m_mapping, &ImportMapping::sheetRequested, this, &MediaImportDialog::readSheet);
    connect(m_preview, &ImportPreview::confirmedChanged, this, &MediaImportDialog::showState);
    connect(&m_preview->sources(), &ImportSources::changed, this, [this] {
        m_planning = true;
        m_replan.start();
        showState();
    });
    connect(&m_replan, &QTimer::timeout, this, &MediaImportDialog::plan);
    connect(&m_rules, &items::Loaded::changed, this, [this] {
        if (m_planning && !m_plan)
            plan();
    });
    connect(&m_run, &ImportRun::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setRange(0, int(all));
        m_progress->setValue(int(done));
        m_working->setText(tr("Saved on this desk: %1 of %2 items")
                               .arg(common::format::number(done), common::format::number(all)));
    });
    connect(&m_run, &ImportRun::finished, this, &MediaImportDialog::showOutcome);
    connect(m_back, &QPushButton::clicked, this, &MediaImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &MediaImportDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &MediaImportDialog::reject);
}

void MediaImportDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    showState();
    if (page == Mapping)
        m_mapping->setFocus();
    else if (m_next->isEnabled() && m_next->isVisibleTo(this))
        m_next->setFocus();
}

/// Shows that something runs whose length is not known.
void MediaImportDialog::work(const QString &sentence)
{
    m_working->setText(sentence);
    m_progress->setRange(0, 0);
    showPage(Working);
}

void MediaImportDialog::showState()
{
    const auto page = static_cast<Page>(m_pages->currentIndex());
    const QString file = QFileInfo(m_path).fileName();
    const qint64 items = m_plan ? qint64(m_plan->items.size()) : 0;
    m_back->setVisible(page == Preview);
    m_next->setVisible(page == Mapping || page == Preview);
    m_cancel->setText(page == Result ? tr("Close") : m_run.isRunning() ? tr("Stop") : tr("Cancel"));
    switch (page) {
    case Mapping:
        m_step->setText(tr("%1 · step 1 of 2: what the columns hold", "name of a file").arg(file));
        m_next->setText(tr("Continue"));
        m_next->setEnabled(m_mapping->isComplete());
        break;
    case Preview:
        m_step->setText(tr("%1 · step 2 of 2: what comes in", "name of a file").arg(file));
        m_next->setText(m_planning ? tr("Counting anew…")
                                   : tr("Bring in %1 items").arg(common::format::number(items)));
        m_next->setEnabled(!m_planning && items > 0 && m_preview->isConfirmed());
        break;
    default:
        m_step->setText(file);
        break;
    }
}

void MediaImportDialog::goOn()
{
    if (m_pages->currentIndex() == Preview)
        return bringIn();
    m_plan.reset();
    m_planning = true;
    plan();
}

void MediaImportDialog::goBack()
{
    ++m_newest;
    m_replan.stop();
    m_planning = false;
    showPage(Mapping);
}

void MediaImportDialog::bringIn()
{
    work(tr("Saving the items on this desk…"));
    m_run.start(m_plan);
    showState();
}

/// Exact figures: what is saved, what is not, and what never was to come in.
void MediaImportDialog::showOutcome(const ImportOutcome &outcome)
{
    const auto figure = [](qint64 count) { return common::format::number(count); };
    QStringList lines{
        tr("%1 items are saved on this desk and are sent to the backend as soon as it "
           "can be reached.")
            .arg(figure(outcome.saved))};
    if (outcome.sources > 0)
        lines << tr("%n new source(s)", nullptr, int(outcome.sources));
    if (outcome.error) {
        const auto error = common::describe(*outcome.error);
        lines << tr("%1 items are not saved. %2 %3", "count, error sentence, next step")
                     .arg(figure(outcome.unsaved), error.sentence, error.nextStep);
    } else if (outcome.unsaved > 0) {
        lines << tr("%1 items are not saved: you stopped it. Import the file again to bring them "
                    "in; what is there already is recognised.")
                     .arg(figure(outcome.unsaved));
    }
    lines << tr("Of the file: %1", "counts of rows").arg(planSummary(*m_plan));
    m_result->setText(lines.join(u"\n\n"_s));
    showPage(Result);
    m_cancel->setFocus();
}

/// While items are being saved, closing stops it and stays, so that what was saved is told.
void MediaImportDialog::reject()
{
    if (m_run.isRunning())
        return m_run.stop();
    ++m_newest;
    QDialog::reject();
}

} // namespace panes::media
