// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statusbar.h"

#include "models/core/clock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"
#include "widgets/shell/connectiontext.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <chrono>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shell {

ConsoleStatusBar::ConsoleStatusBar(const common::PaneSurroundings &surroundings, QWidget *parent)
    : QStatusBar(parent)
    , m_with(surroundings)
    , m_icon(new QLabel(this))
    , m_connection(new QLabel(this))
    , m_asOf(new QLabel(this))
    , m_progressText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_edits(new QLabel(this))
    , m_quarantine(new QLabel(this))
    , m_account(new QToolButton(this))
    , m_time(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, common::kSpace2, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setRange(0, int(domain::kCollections.size()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_connection, m_asOf,
                                                            m_progressText, m_progress, m_cancel})
        addWidget(widget);
    m_account->setObjectName(u"account"_s);
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_edits, m_quarantine, m_account, m_time})
        addPermanentWidget(widget);
    m_account->hide();
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &ConsoleStatusBar::show);
    connect(&m_with.theme, &common::Theme::changed, this, &ConsoleStatusBar::show);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancelled = !m_cancelled;
        if (m_cancelled)
            m_with.sync.cancel();
        else
            m_with.sync.syncNow();
        show();
    });
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &ConsoleStatusBar::show);
    tick->start(10s);
    show();
}

void ConsoleStatusBar::show()
{
    const auto &status = m_with.sync.status();
    const QDateTime now = m_with.clock.now();
    const auto connection = connectionText(status);
    m_icon->setPixmap(m_with.theme.icon(connection.icon).pixmap(16, 16));
    m_connection->setText(connection.word);
    m_connection->setToolTip(common::plainTip(connection.sentence));
    m_connection->setStyleSheet(
        u"color: %1; font-weight: 600;"_s.arg(m_with.theme.color(connection.tone).name()));
    m_asOf->setText(asOfText(status, now));
    m_edits->setText(tr("%n edit(s) waiting", nullptr, status.queuedEdits + status.refusedEdits));
    m_edits->setVisible(status.queuedEdits + status.refusedEdits > 0);
    const qint64 aside = std::accumulate(
        status.collections.begin(), status.collections.end(), qint64(0),
        [](qint64 sum, const auto &line) { return sum + line.quarantined; });
    m_quarantine->setText(tr("%n record(s) set aside", nullptr, int(aside)));
    m_quarantine->setVisible(aside > 0);
    m_time->setText(common::format::dateTime(now));
    m_time->setToolTip(tr("Time of the backend (UTC+7)"));
    showProgress();
}

void ConsoleStatusBar::showProgress()
{
    const auto &status = m_with.sync.status();
    const bool first = !status.everComplete &&
                       (status.connection == syncing::Connection::FirstSync || m_cancelled);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_progressText, m_cancel})
        widget->setVisible(first);
    if (!first)
        return;
    qint64 received = 0;
    int done = 0;
    bool indexing = false;
    for (const auto &line : status.collections) {
        received += std::max(line.records, line.receivedInRun);
        done += line.complete ? 1 : 0;
        indexing = indexing || line.indexing;
    }
    m_progress->setValue(done);
    m_progressText->setText(indexing
                                ? tr("building the search index")
                                : tr("%1 records received").arg(common::format::number(received)));
    m_cancel->setText(m_cancelled ? tr("Resume") : tr("Pause"));
}

void ConsoleStatusBar::retranslate()
{
    show();
}

} // namespace shell
