// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediaeditlist.h"

#include "models/domain/editstanding.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/mediawords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {

using domain::EditState;

MediaEditList::MediaEditList(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
    , m_settled(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    m_settled->setObjectName(u"media-edits-settled"_s);
    m_settled->setProperty("muted", true);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(common::kSpace1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace1);
    layout->addLayout(m_lines);
    layout->addWidget(m_settled);
    hide();
}

/// Lines stay as long as they say the same: whoever stands on a button of one stays there.
void MediaEditList::setCase(const MediaCase &on)
{
    m_case = on;
    QStringList shown;
    for (const auto &pending : on.edits())
        shown << pending.edit.id << editStateText(pending) << pending.errorDetail
              << QString::number(on.seen().version);
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
    }
    for (const auto &edit : on.edits()) {
        if (domain::isUnsettled(edit.state))
            addEdit(edit);
    }
    showSettled();
    setVisible(m_lines->count() > 0 || !m_settled->text().isEmpty());
}

/// What it was, where it stands, what the backend said, and what holds there now.
QString MediaEditList::lineOf(const syncing::PendingEdit &pending) const
{
    QStringList lines{tr("%1 · %2 — %3", "time, step and state of an edit that waits")
                          .arg(common::format::time(pending.edit.createdAt), editText(pending.edit),
                               editStateText(pending))};
    if (const auto verb = domain::mediaVerbFromCode(pending.edit.verb)) {
        domain::MediaNote note;
        note.details = pending.edit.payload;
        const QString brought = noteDetails(note, m_case.reference());
        if (!brought.isEmpty() && !domain::isOnItsWay(pending.state))
            lines << tr("It would have brought: %1").arg(brought);
    }
    if (pending.state == EditState::Refused && !pending.errorDetail.isEmpty())
        lines << pending.errorDetail;
    if (!domain::isOnItsWay(pending.state))
        lines << tr("What holds now: %1").arg(stateText(m_case.seen().state));
    return lines.join(u'\n');
}

void MediaEditList::addEdit(const syncing::PendingEdit &edit)
{
    auto *line = new QFrame(this);
    line->setObjectName(u"media-pending-edit"_s);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(common::kSpace2, common::kSpace1, common::kSpace2, common::kSpace1);
    column->setSpacing(common::kSpace1);
    auto *text = common::newTextLabel(m_theme, common::TypeSize::Small, line);
    text->setText(lineOf(edit));
    const common::Tone tone = domain::isOnItsWay(edit.state) ? common::Tone::Risk
                                                             : common::Tone::Bad;
    line->setStyleSheet(u"#media-pending-edit { background: %1; border-left: 3px solid %2; }"_s.arg(
        m_theme.ground(tone).name(), m_theme.color(tone).name()));
    column->addWidget(text);
    auto *buttons = new QWidget(line);
    auto *row = new common::FlowLayout(buttons);
    row->setContentsMargins({});
    addButtons(*row, *buttons, edit);
    buttons->setVisible(row->count() > 0);
    column->addWidget(buttons);
    m_lines->addWidget(line);
}

void MediaEditList::addButtons(QLayout &row, QWidget &line, const syncing::PendingEdit &edit)
{
    const auto add = [&](const QString &name, const QString &text, const auto &pressed) {
        auto *button = new QPushButton(text, &line);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, pressed);
        row.addWidget(button);
    };
    const QString id = edit.edit.id;
    // The other side of a conflict is in the cache already, but is read a moment later.
    const bool otherSideSeen = m_case.seen().version > edit.edit.baseVersion;
    if (edit.state == EditState::Conflict && otherSideSeen)
        add(u"media-compare"_s, tr("Compare…"), [this, edit] { Q_EMIT compareRequested(edit); });
    if (edit.state == EditState::Refused || (edit.state == EditState::Conflict && otherSideSeen))
        add(u"media-retry"_s, tr("Try again"), [this, id] { Q_EMIT retryRequested(id); });
    if (!domain::isOnItsWay(edit.state))
        add(u"media-give-up"_s, tr("Give up"), [this, id] { Q_EMIT discardRequested(id); });
    else if (edit.attempts == 0)
        add(u"media-give-up"_s, tr("Take back"), [this, id] { Q_EMIT discardRequested(id); });
}

QString MediaEditList::settledWith(EditState state) const
{
    QStringList steps;
    for (const auto &pending : m_case.edits()) {
        if (pending.state == state)
            steps << tr("%1 %2", "step and time")
                         .arg(editText(pending.edit), common::format::time(pending.edit.createdAt));
    }
    return steps.join(u" · "_s);
}

void MediaEditList::showSettled()
{
    QStringList lines;
    if (const QString accepted = settledWith(EditState::Accepted); !accepted.isEmpty())
        lines << tr("Accepted by the backend: %1").arg(accepted);
    if (const QString dropped = settledWith(EditState::Dropped); !dropped.isEmpty())
        lines << tr("Given up, kept on this desk: %1").arg(dropped);
    m_settled->setText(lines.join(u'\n'));
    m_settled->setVisible(!lines.isEmpty());
}

} // namespace panes::media
