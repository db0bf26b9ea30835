// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/bulletinspane.h"

#include "models/bulletins/localdrafts.h"
#include "models/core/clock.h"
#include "models/domain/bulletinedits.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/passing.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/bulletins/archivelist.h"
#include "widgets/panes/bulletins/bulletinexport.h"
#include "widgets/panes/bulletins/editing.h"
#include "widgets/panes/bulletins/evidence.h"
#include "widgets/panes/bulletins/headfields.h"
#include "widgets/panes/bulletins/paperview.h"
#include "widgets/panes/bulletins/slotlist.h"
#include "widgets/panes/bulletins/spanbar.h"
#include "widgets/panes/bulletins/textpanel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

/// The part of the pane that works in the background; 0 makes the bulletin.
constexpr unsigned kArchivePart = 1;
constexpr double kZoomBy = 1.15;
constexpr int kPaperWidth = 620;
constexpr int kSideWidth = 380;

} // namespace

common::Pane *makePane(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new BulletinsPane(surroundings, parent);
}

BulletinsPane::BulletinsPane(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"bulletins"_s, parent)
    , m_with(surroundings)
    , m_archive(m_with.readers, m_with.hub, this)
    , m_bar(new SpanBar(common::format::localDay(m_with.clock.now()), this))
    , m_paper(new PaperView(m_with.theme, this))
    , m_texts(new TextPanel(this))
    , m_list(new ArchiveList(this))
    , m_side(new QTabWidget(this))
    , m_said(new QLabel(this))
    , m_smaller(new QToolButton(this))
    , m_wide(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_draft(new QPushButton(this))
    , m_issue(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_state(nullptr)
{
    build();
    connectParts();
    retranslate();
    follow();
}

BulletinsPane::~BulletinsPane() = default;

QString BulletinsPane::title() const
{
    return tr("Bulletins and reports");
}

const ::bulletins::Document *BulletinsPane::document() const
{
    return m_has ? &m_texts->document() : nullptr;
}

void BulletinsPane::build()
{
    m_said->setObjectName(u"bulletin-said"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    common::setPassing(*m_said);
    m_draft->setObjectName(u"bulletin-draft"_s);
    m_issue->setObjectName(u"bulletin-issue"_s);
    m_save->setObjectName(u"bulletin-save"_s);
    m_print->setObjectName(u"bulletin-print"_s);
    m_smaller->setText(u"\u2212"_s);
    m_larger->setText(u"+"_s);
    m_wide->setText(u"\u2194"_s);
    auto *steps = new QWidget(this);
    auto *row = new common::FlowLayout(steps);
    row->setContentsMargins({});
    for (QWidget *each : std::initializer_list<QWidget *>{m_smaller, m_wide, m_larger, m_draft,
                                                          m_issue, m_save, m_print})
        row->addWidget(each);
    m_side->setObjectName(u"bulletin-side"_s);
    m_side->addTab(m_texts, QString());
    m_side->addTab(m_list, QString());
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_paper);
    split->addWidget(m_side);
    split->setSizes({kPaperWidth, kSideWidth});
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    m_state = new common::StateStack(m_with.theme, split, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    column->addWidget(m_bar);
    column->addWidget(steps);
    column->addWidget(m_said);
    column->addWidget(m_state, 1);
}

void BulletinsPane::connectParts()
{
    connect(m_bar, &SpanBar::makeRequested, this, &BulletinsPane::ask);
    connect(m_texts, &TextPanel::edited, this, &BulletinsPane::look);
    connect(m_texts, &TextPanel::blockSelected, m_paper, &PaperView::setCurrentBlock);
    connect(m_paper, &PaperView::blockClicked, m_texts, &TextPanel::selectBlock);
    connect(m_paper, &PaperView::evidenceClicked, this, &BulletinsPane::openFigure);
    connect(m_list, &ArchiveList::openRequested, this, &BulletinsPane::openKept);
    connect(m_list, &ArchiveList::removeRequested, this, &BulletinsPane::removeDraft);
    const auto zoom = [this](double by) {
        const double now = m_paper->zoom() > 0 ? m_paper->zoom() : 1;
        m_paper->setZoom(now * by);
    };
    connect(m_smaller, &QToolButton::clicked, this, [zoom] { zoom(1 / kZoomBy); });
    connect(m_larger, &QToolButton::clicked, this, [zoom] { zoom(kZoomBy); });
    connect(m_wide, &QToolButton::clicked, this, [this] { m_paper->setZoom(0); });
    connect(m_draft, &QPushButton::clicked, this, [this] { keep(false); });
    connect(m_issue, &QPushButton::clicked, this, [this] { keep(true); });
    const auto told = [this](const QString &sentence) { tell(sentence); };
    connect(m_save, &QPushButton::clicked, this, [this, told] {
        if (const auto *shown = document())
            saveBulletin(this, *shown, told);
    });
    connect(m_print, &QPushButton::clicked, this, [this, told] {
        if (const auto *shown = document())
            printBulletin(this, *shown, told);
    });
    connect(&m_archive, &::bulletins::Archive::changed, this, &BulletinsPane::follow);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &BulletinsPane::follow);
    connect(&m_with.sync, &syncing::SyncService::editsChanged, this, &BulletinsPane::readEdits);
    if (m_with.drafts)
        connect(m_with.drafts, &::bulletins::LocalDrafts::changed, this,
                &BulletinsPane::readDrafts);
}

void BulletinsPane::show(const ::bulletins::Document &document, const domain::Bulletin &kept)
{
    m_kept = kept;
    m_has = true;
    const bool issued = kept.state == domain::kIssuedState;
    m_texts->setDocument(document, !issued);
    look();
    m_state->showContent();
    follow();
}

/// The pages as the texts are now.
void BulletinsPane::look()
{
    m_paper->setPages(documents::layOut(m_texts->document()), editedBlocks(m_texts->document()));
}

void BulletinsPane::openFigure(int evidence)
{
    const ::bulletins::Evidence *rests = m_texts->document().evidence(evidence);
    if (!rests)
        return;
    tell(tr("Rests on: %1").arg(evidenceText(*rests)));
    if (rests->of == ::bulletins::Evidence::Of::Slots)
        return openSlots(*rests);
    const auto province = m_with.directory.reference()->unitOrProvince({}, m_with.context.to());
    openEvidence(*this, m_with.context, province, *rests);
}

void BulletinsPane::openSlots(const ::bulletins::Evidence &evidence)
{
    ::bulletins::slotSheetLater(m_with.readers, evidence)
        .then(this, [this, evidence](const core::Result<::bulletins::SlotSheet> &sheet) {
            auto *list = new SlotList(evidence, sheet, this);
            list->setAttribute(Qt::WA_DeleteOnClose);
            connect(list, &SlotList::chosen, this,
                    [this](const domain::IndicatorId &indicator, const domain::UnitId &unit) {
                        openEvidence(
                            *this, m_with.context,
                            m_with.directory.reference()->unitOrProvince({}, m_with.context.to()),
                            {.indicator = indicator, .unit = unit});
                    });
            list->show();
        });
}

void BulletinsPane::tell(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void BulletinsPane::follow()
{
    setBusy(kArchivePart, m_archive.isLoading());
    m_shown = domain::withPending(
        m_archive.content() ? *m_archive.content() : std::vector<domain::Bulletin>(), m_edits);
    if (m_owner != m_with.sync.status().user.id)
        readDrafts();
    m_list->setBulletins(m_shown, m_local, mayAct());
    m_list->setNotice(m_archive.error() ? common::describe(*m_archive.error()).sentence
                                        : QString());
    m_texts->head().suggestNumber(nextNumber());
    const bool issued = m_kept.state == domain::kIssuedState;
    m_draft->setText(keepsHere() ? tr("Keep on this desk") : tr("Keep as a draft"));
    m_draft->setEnabled(m_has && (mayAct() || keepsHere()) && !issued);
    m_issue->setEnabled(m_has && mayAct() && !issued);
    const QString bar = tr("Your account may make bulletins and save them as files, not keep them "
                           "for everybody.");
    m_draft->setToolTip(mayAct()      ? QString()
                        : keepsHere() ? tr("Only you find it again, on this desk only.")
                                      : bar);
    m_issue->setToolTip(mayAct() ? QString() : bar);
    m_save->setEnabled(m_has);
    m_print->setEnabled(m_has);
}

void BulletinsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!m_asked) {
        readEdits();
        readDrafts();
        make();
    }
}

void BulletinsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    Pane::changeEvent(event);
}

void BulletinsPane::retranslate()
{
    m_side->setTabText(0, tr("Texts"));
    m_side->setTabText(1, tr("Archive"));
    m_issue->setText(tr("Issue"));
    m_save->setText(tr("Save as a file…"));
    m_print->setText(tr("Print…"));
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setToolTip(tr("Larger"));
    m_wide->setToolTip(tr("As wide as the view"));
    for (QToolButton *button : {m_smaller, m_larger, m_wide})
        button->setAccessibleName(button->toolTip());
    m_paper->setAccessibleName(tr("The pages as they will be on paper"));
}

} // namespace panes::bulletins
