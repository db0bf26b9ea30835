// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/trailtab.h"

#include "models/core/clock.h"
#include "models/core/fold.h"
#include "models/exchange/csv.h"
#include "widgets/common/format.h"
#include "widgets/common/savefile.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/entrylist.h"
#include "widgets/panes/operations/operationsparts.h"
#include "widgets/panes/operations/operationspresentation.h"
#include "widgets/panes/operations/trailtext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

/// Of one question: the sync thread has other things to do as well.
constexpr int kTrailPage = 1000;
constexpr size_t kMostShown = 20'000;

} // namespace

bool mayReadTrail(const domain::Rights &rights)
{
    return rights.roles.contains("auditor"_L1) || rights.roles.contains("system-admin"_L1) ||
           rights.permissions.contains("read:audit"_L1);
}

TrailTab::TrailTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_search(new common::SearchField(this))
    , m_list(new EntryList(with.theme, this))
    , m_state(new common::StateStack(with.theme, m_list, this))
    , m_chain(newMutedLabel(with.theme, u"trail-chain"_s, this))
    , m_asOf(newMutedLabel(with.theme, u"trail-as-of"_s, this))
    , m_told(newToldLabel(with.theme, u"trail-told"_s, this))
    , m_question(
          this,
          [this] {
              const auto &known = m_view.entries;
              return m_with.sync.trail(kTrailPage, known.empty() ? 0 : known.back().number);
          },
          [this](const auto &page) { take(page); }, [this](bool busy) { Q_EMIT busyChanged(busy); })
{
    m_list->setObjectName(u"trail"_s);
    m_search->setObjectName(u"trail-search"_s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    head->setSpacing(common::kSpace2);
    head->addWidget(m_chain);
    head->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_state, 1);
    layout->addWidget(newTrailFoot());
    layout->addWidget(m_told);
    connect(m_search, &common::SearchField::searched, this, &TrailTab::fill);
    connect(m_state, &common::StateStack::actionRequested, this, [this] {
        m_search->clear();
        m_readAt.isValid() ? fill() : ask();
    });
    retranslate();
}

QWidget *TrailTab::newTrailFoot()
{
    auto *foot = new QWidget(this);
    m_again = newButton(u"trail-again"_s, foot);
    m_again->setEnabled(true);
    m_save = newButton(u"trail-save"_s, foot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    row->addWidget(m_asOf, 1);
    row->addWidget(m_again);
    row->addWidget(m_save);
    connect(m_again, &QPushButton::clicked, this, &TrailTab::ask);
    connect(m_save, &QPushButton::clicked, this, &TrailTab::save);
    return foot;
}

void TrailTab::ask()
{
    if (m_isReading)
        return;
    if (!m_readAt.isValid())
        m_state->showLoading(tr("Reading the trail…"));
    m_isReading = true;
    m_view = {};
    m_question.ask();
}

void TrailTab::take(const core::Result<syncing::TrailView> &page)
{
    if (!page) {
        m_isReading = false;
        m_readAt = {};
        return m_state->showError(page.error(), tr("Read again"));
    }
    const bool isFirst = m_view.entries.empty();
    m_view.entries.insert(m_view.entries.end(), page->entries.begin(), page->entries.end());
    m_view.broken = page->broken ? page->broken : m_view.broken;
    m_view.unsent = page->unsent;
    m_view.refusal = page->refusal;
    m_isReading = !page->isLast;
    if (isFirst)
        m_readAt = m_with.clock.now();
    if (isFirst || !m_isReading)
        fill();
    if (m_isReading)
        m_question.ask();
}

QString TrailTab::asOfText() const
{
    QStringList parts{tr("As of %1").arg(momentText(m_readAt)),
                      tr("%1 of %2 line(s)", nullptr, int(m_view.entries.size()))
                          .arg(common::format::number(qint64(m_list->entries().rowCount())),
                               common::format::number(qint64(m_view.entries.size())))};
    if (m_list->entries().rowCount() == int(kMostShown))
        parts << tr("older ones are left out");
    return parts.join(u" · "_s);
}

void TrailTab::fill()
{
    if (!m_readAt.isValid() || (m_isReading && m_view.entries.empty()))
        return;
    const QString words = core::fold(m_search->text());
    std::vector<Entry> entries;
    for (const domain::TrailEntry &line : m_view.entries) {
        if (entries.size() == kMostShown)
            break;
        Entry entry = trailEntry(line);
        if (words.isEmpty() || core::fold(entry.text()).contains(words))
            entries.push_back(std::move(entry));
    }
    m_list->setEntries(entries);
    m_save->setEnabled(!m_isReading && !m_view.entries.empty());
    m_again->setEnabled(!m_isReading);
    m_asOf->setText(asOfText());
    m_chain->setText(m_isReading ? tr("Reading the trail…") : trailState(m_view));
    QFont font = m_chain->font();
    font.setBold(!m_isReading && m_view.broken.has_value());
    m_chain->setFont(font);
    if (entries.empty())
        m_state->showEmpty(tr("No line of the trail is like this."), tr("Look for something else."),
                           tr("Show everything"));
    else
        m_state->showContent();
}

void TrailTab::save()
{
    const QDateTime now = m_with.clock.now().toTimeZone(common::format::zone());
    common::askAndSave(
        this, {tr("Save the trail"),
               u"%1 %2"_s.arg(tr("Trail of this desk"), now.toString(u"yyyy-MM-dd HHmm"_s)),
               {{tr("CSV, Vietnamese form"), u"csv"_s}},
               [table = trailTable(m_view, asOfText())](const QString &path, const QString &) {
                   return exchange::writeCsv(table, exchange::CsvForm::Vietnamese, path);
               },
               [this](const QString &sentence) { tell(*m_told, sentence); }});
}

void TrailTab::retranslate()
{
    m_search->setPlaceholderText(tr("Search the trail"));
    m_search->setAccessibleName(tr("Search the trail"));
    m_list->setAccessibleName(tr("Trail of this desk"));
    m_again->setText(tr("Read again"));
    m_save->setText(tr("Save as CSV…"));
    tell(*m_told, {});
    fill();
}

void TrailTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void TrailTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::operations
