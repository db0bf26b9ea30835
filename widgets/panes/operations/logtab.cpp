// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/logtab.h"

#include "models/core/clock.h"
#include "models/exchange/outputfile.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/savefile.h"
#include "widgets/common/statestack.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/entrylist.h"
#include "widgets/panes/operations/logfilter.h"
#include "widgets/panes/operations/operationsparts.h"
#include "widgets/panes/operations/operationspresentation.h"
#include "widgets/panes/operations/synclogtext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::operations {
namespace {

constexpr int kMostLines = 1000;
/// Lines that come in a burst are read together.
constexpr auto kBurst = 200ms;

} // namespace

LogTab::LogTab(const common::PaneSurroundings &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_filter(new LogFilter(this))
    , m_list(new EntryList(with.theme, this))
    , m_state(new common::StateStack(with.theme, m_list, this))
    , m_asOf(newMutedLabel(with.theme, u"log-as-of"_s, this))
    , m_told(newToldLabel(with.theme, u"log-told"_s, this))
    , m_question(
          this, [&sync = with.sync] { return sync.log(kMostLines); },
          [this](const auto &lines) { showLog(lines); },
          [this](bool busy) { Q_EMIT busyChanged(busy); })
{
    m_list->setObjectName(u"sync-log"_s);
    m_list->setSelectionMode(QListView::ExtendedSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_state, 1);
    layout->addWidget(newFoot());
    layout->addWidget(m_told);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kBurst);
    connect(&m_soon, &QTimer::timeout, this, &LogTab::askWhenSeen);
    connect(&with.sync, &syncing::SyncService::logChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_filter, &LogFilter::changed, this, &LogTab::fillList);
    connect(m_state, &common::StateStack::actionRequested, this,
            [this] { m_lines.empty() ? m_question.ask() : m_filter->clear(); });
    retranslate();
}

QWidget *LogTab::newFoot()
{
    auto *foot = new QWidget(this);
    m_copy = newButton(u"log-copy"_s, foot);
    m_save = newButton(u"log-save"_s, foot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    row->addWidget(m_asOf, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(m_copy, &QPushButton::clicked, this, &LogTab::copy);
    connect(m_save, &QPushButton::clicked, this, &LogTab::save);
    return foot;
}

void LogTab::askWhenSeen()
{
    if (!isVisible())
        return;
    if (!m_readAt.isValid())
        m_state->showLoading(tr("Reading the sync log…"));
    m_question.ask();
}

void LogTab::showLog(const core::Result<Lines> &lines)
{
    if (!lines)
        return m_state->showError(lines.error(), tr("Read again"));
    m_lines = *lines;
    m_readAt = m_with.clock.now();
    fillList();
}

void LogTab::fillList()
{
    std::vector<Entry> entries;
    for (const store::SyncLogEntry &line : m_lines) {
        Entry entry = logEntry(line);
        if (m_filter->shows(line, entry))
            entries.push_back(std::move(entry));
    }
    m_list->setEntries(entries);
    m_copy->setEnabled(!entries.empty());
    m_save->setEnabled(!entries.empty());
    if (!m_readAt.isValid())
        return;
    QStringList parts{tr("As of %1").arg(momentText(m_readAt)),
                      tr("%1 of %2 line(s)", nullptr, int(m_lines.size()))
                          .arg(common::format::number(qint64(entries.size())),
                               common::format::number(qint64(m_lines.size())))};
    if (int(m_lines.size()) == kMostLines)
        parts << tr("older ones are left out");
    m_asOf->setText(parts.join(u" · "_s));
    showState(!entries.empty());
}

void LogTab::showState(bool anyShown)
{
    if (anyShown)
        m_state->showContent();
    else if (m_lines.empty())
        m_state->showEmpty(tr("Nothing has been noted yet."),
                           tr("What happens between this desk and the backend, and to this "
                              "desk's data, appears here."));
    else
        m_state->showEmpty(tr("No line of the log is like this."), tr("Look for something else."),
                           tr("Show everything"));
}

void LogTab::copy()
{
    QGuiApplication::clipboard()->setText(m_list->chosenText());
    const auto chosen = int(m_list->selectionModel()->selectedRows().size());
    const int copied = chosen > 0 ? chosen : m_list->entries().rowCount();
    tell(*m_told,
         tr("%1 line(s) copied.", nullptr, copied).arg(common::format::number(qint64(copied))));
}

/// One line of text for each line that is shown, with tabs between moment, sentence and detail.
QString LogTab::asText() const
{
    QString text = u"%1 · %2\n\n"_s.arg(tr("Sync log"), m_asOf->text());
    for (const Entry &entry : m_list->entries().entries())
        text += u"%1\t%2\t%3\n"_s.arg(entry.about, entry.title, entry.technical);
    return text;
}

void LogTab::save()
{
    const QDateTime now = m_with.clock.now().toTimeZone(common::format::zone());
    common::askAndSave(this, {tr("Save the sync log"),
                              u"%1 %2"_s.arg(tr("Sync log"), now.toString(u"yyyy-MM-dd HHmm"_s)),
                              {{tr("Text file"), u"txt"_s}},
                              [text = asText()](const QString &path, const QString &) {
                                  return exchange::writeFile(path, text.toUtf8());
                              },
                              [this](const QString &sentence) { tell(*m_told, sentence); }});
}

void LogTab::retranslate()
{
    m_filter->retranslate();
    m_list->setAccessibleName(tr("Sync log"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the chosen lines, or all that are shown"));
    m_save->setText(tr("Save as text…"));
    tell(*m_told, {});
    fillList();
}

void LogTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askWhenSeen();
}

void LogTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::operations
