// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/lockpage.h"

#include "models/core/clock.h"
#include "models/session/lock.h"
#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/common/theme.h"
#include "widgets/shell/connectiontext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shell {
namespace {

constexpr int kPageWidth = 440;
constexpr int kLockIcon = 48;

} // namespace

LockPage::LockPage(const session::Lock &lock, const common::PaneSurroundings &surroundings,
                   QWidget *parent)
    : QWidget(parent)
    , m_lock(lock)
    , m_with(surroundings)
    , m_icon(new QLabel(this))
    , m_time(common::newTextLabel(m_with.theme, common::TypeSize::Figure, this))
    , m_place(common::newTextLabel(m_with.theme, common::TypeSize::Title, this))
    , m_since(common::newTextLabel(m_with.theme, common::TypeSize::Body, this))
    , m_who(common::newTextLabel(m_with.theme, common::TypeSize::Strong, this))
    , m_work(common::newTextLabel(m_with.theme, common::TypeSize::Body, this))
    , m_note(common::newTextLabel(m_with.theme, common::TypeSize::Body, this))
    , m_other(new QPushButton(this))
{
    setObjectName(u"lock-page"_s);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_who->setObjectName(u"lock-who"_s);
    m_note->setObjectName(u"lock-note"_s);
    m_note->setProperty("notice", true);
    m_other->setObjectName(u"lock-other-profile"_s);
    m_other->setFlat(true);
    m_work->setProperty("muted", true);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(kPageWidth);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(common::kSpace4, common::kSpace4, common::kSpace4,
                                 common::kSpace4);
    m_column->setSpacing(common::kSpace3);
    m_column->addStretch(2);
    for (QLabel *label : {m_icon, m_time, m_place, m_since, m_who, m_work, m_note}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        m_column->addWidget(label);
    }
    m_column->addWidget(m_other);
    m_column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(middle, 20);
    row->addStretch(1);
    m_note->hide();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &LockPage::fill);
    connect(&m_lock, &session::Lock::changed, this, &LockPage::fill);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &LockPage::fill);
    connect(m_other, &QPushButton::clicked, this, &LockPage::otherProfileRequested);
    fill();
}

void LockPage::setUnlock(QWidget *box)
{
    m_column->insertWidget(m_column->indexOf(m_note) + 1, box);
}

void LockPage::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void LockPage::fill()
{
    const auto &status = m_with.sync.status();
    m_icon->setPixmap(m_with.theme.icon(u"lock"_s).pixmap(kLockIcon, kLockIcon));
    m_icon->setAccessibleName(tr("Locked"));
    m_time->setText(common::format::dateTime(m_with.clock.now()));
    m_place->setText(status.serverName.isEmpty() ? tr("IOC Console") : status.serverName);
    // Kept by the machine's clock, said by the backend's like every other time.
    const QDateTime since = m_lock.since().addDuration(status.clockOffset);
    m_since->setText(tr("Locked since %1").arg(common::format::dateTime(since)));
    m_who->setText(m_lock.accountName().isEmpty() ? QString()
                                                  : tr("Desk of %1").arg(m_lock.accountName()));
    m_who->setVisible(!m_who->text().isEmpty());
    const int edits = status.queuedEdits + status.refusedEdits;
    const QString connection = connectionText(status).word;
    m_work->setText(edits > 0 ? tr("%1. Edits not sent yet: %2.")
                                    .arg(connection, common::format::number(qint64(edits)))
                              : tr("%1. Everything has been sent.").arg(connection));
    m_other->setText(tr("Work with another profile…"));
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    fill();
}

void LockPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace shell
