// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewreturn.h"

#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shell {
namespace {

/// A shorter cut is not worth a line.
constexpr auto kWorthTelling = 10min;

} // namespace

ReviewReturn::ReviewReturn(const common::PaneSurroundings &with, QWidget *parent)
    : QFrame(parent)
    , m_with(with)
    , m_sentence(new QLabel(this))
    , m_look(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"review-return"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("notice", true);
    m_look->setObjectName(u"review-return-look"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(common::kSpace2);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_look);
    row->addWidget(m_close);
    connect(m_look, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT asked(m_since);
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&with.sync, &syncing::SyncService::statusChanged, this, &ReviewReturn::follow);
    hide();
}

std::optional<QDateTime> AwayWatch::see(const syncing::Status &status)
{
    using enum syncing::Connection;
    const bool away = status.connection == Unreachable || status.connection == ForcedOffline;
    const bool there = status.connection == Live || status.connection == Polling;
    if (away && !m_lost.isValid())
        m_lost = status.asOf;
    if (!there || !m_lost.isValid() || status.asOf <= m_lost) // nothing has been read yet
        return std::nullopt;
    const QDateTime lost = std::exchange(m_lost, QDateTime());
    return status.asOf - lost < kWorthTelling ? std::nullopt : std::optional(lost);
}

void ReviewReturn::follow()
{
    const auto since = m_watch.see(m_with.sync.status());
    if (!since)
        return;
    m_since = *since;
    retranslate();
    show();
}

void ReviewReturn::retranslate()
{
    m_look->setText(tr("What has changed"));
    m_close->setText(tr("Close"));
    if (m_since.isValid())
        m_sentence->setText(tr("Connected again. The data on this desk stood still at %1.")
                                .arg(common::format::dateTime(m_since)));
}

} // namespace shell
