// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediabulk.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/errortext.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/mediaactions.h"
#include "widgets/panes/media/mediawords.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using enum domain::MediaVerb;
constexpr std::array kBulkSteps = {Screen, Dismiss, Verify, Label};

std::vector<int> rowsOf(const QItemSelection &selection)
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace

MediaBulk::MediaBulk(const common::PaneSurroundings &with, const items::MediaListModel &list,
                     const QItemSelectionModel &selection, MediaActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_list(list)
    , m_selection(selection)
    , m_actions(actions)
    , m_count(new QLabel(this))
{
    m_count->setObjectName(u"media-bulk-count"_s);
    auto *row = new common::FlowLayout(this);
    row->setContentsMargins(common::kSpace2, 0, common::kSpace2, common::kSpace1);
    row->addWidget(m_count);
    for (const auto verb : kBulkSteps) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"media-bulk-"_s + domain::code(verb));
        connect(button, &QPushButton::clicked, this, [this, verb] { act(verb); });
        row->addWidget(button);
    }
    connect(&selection, &QItemSelectionModel::selectionChanged, this, &MediaBulk::follow);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this, &MediaBulk::follow);
    retranslate();
    hide();
}

bool MediaBulk::hasRights() const
{
    const auto roles = m_with.sync.status().user.mediaRoles;
    return std::ranges::any_of(kBulkSteps, [roles](domain::MediaVerb verb) {
        return bool(domain::rolesFor(verb) & roles);
    });
}

/// Counted without naming every row.
void MediaBulk::follow()
{
    int chosen = 0;
    for (const QItemSelectionRange &range : m_selection.selection())
        chosen += range.height();
    const bool shown = chosen > 1 && hasRights();
    const auto roles = m_with.sync.status().user.mediaRoles;
    for (const auto verb : kBulkSteps)
        findChild<QPushButton *>(u"media-bulk-"_s + domain::code(verb))
            ->setVisible(bool(domain::rolesFor(verb) & roles));
    if (chosen != m_chosen) {
        m_chosen = chosen;
        retranslate();
    }
    setVisible(shown);
}

void MediaBulk::act(domain::MediaVerb verb)
{
    m_list.read(rowsOf(m_selection.selection()))
        .then(this, [this, verb](const core::Result<std::vector<domain::MediaItem>> &chosen) {
            if (!chosen) {
                Q_EMIT m_actions.said(common::describe(chosen.error()).sentence);
                return;
            }
            // What waits in the outbox counts: an item that was just screened is not screened
            // again.
            m_with.sync.edits(domain::Collection::MediaItems, {})
                .then(this, [this, verb, chosen = *chosen](
                                const core::Result<std::vector<syncing::PendingEdit>> &edits) {
                    if (edits)
                        actOn(chosen, *edits, verb);
                });
        });
}

void MediaBulk::actOn(const std::vector<domain::MediaItem> &chosen,
                      const std::vector<syncing::PendingEdit> &edits, domain::MediaVerb verb)
{
    std::vector<MediaCase> cases;
    for (const domain::MediaItem &item : chosen) {
        std::vector<syncing::PendingEdit> own;
        std::ranges::copy_if(edits, std::back_inserter(own), [&](const auto &pending) {
            return pending.edit.collection == domain::Collection::MediaItems &&
                   pending.edit.recordId == item.id.value;
        });
        cases.emplace_back(items::MediaContent{item, {}, {}, {}}, std::move(own),
                           m_with.sync.status().user, m_with.directory.reference(),
                           m_with.clock.now());
    }
    m_actions.runOnAll(cases, verb);
}

void MediaBulk::retranslate()
{
    const bool tooMany = m_chosen > kMost;
    m_count->setText(tooMany ? tr("%1 chosen; at most %2 at once")
                                   .arg(common::format::number(qint64(m_chosen)),
                                        common::format::number(qint64(kMost)))
                             : tr("%n chosen", nullptr, m_chosen));
    for (const auto verb : kBulkSteps) {
        auto *button = findChild<QPushButton *>(u"media-bulk-"_s + domain::code(verb));
        button->setText(verbText(verb));
        button->setEnabled(!tooMany);
    }
}

void MediaBulk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::media
