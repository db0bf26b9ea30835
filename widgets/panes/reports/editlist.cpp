// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/editlist.h"

#include "models/domain/editstanding.h"
#include "widgets/common/errortext.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/stepwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

using domain::EditState;

QString lineOf(const syncing::PendingEdit &pending)
{
    const QString text = pending.edit.payload.value("text"_L1).toString();
    QString line = EditList::tr("%1 · %2 — %3", "time, step and state of an edit that waits")
                       .arg(common::format::time(pending.edit.createdAt), editText(pending.edit),
                            editStateText(pending));
    if (!text.isEmpty())
        line += EditList::tr(": “%1”", "text of an edit that waits").arg(text);
    // What a conflict is about is on its own screen; the answer's number says nothing to people.
    const bool more = !pending.errorDetail.isEmpty() && pending.state != EditState::Conflict;
    return more ? line + u'\n' + pending.errorDetail : line;
}

} // namespace

EditList::EditList(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
    , m_over(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    m_over->setObjectName(u"edits-over"_s);
    m_over->setProperty("muted", true);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(common::kSpace1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace1);
    layout->addLayout(m_lines);
    layout->addWidget(m_over);
    hide();
}

/// Lines stay as long as they say the same: whoever stands on a button of one stays there.
void EditList::setEdits(const std::vector<syncing::PendingEdit> &edits)
{
    QStringList shown;
    for (const auto &pending : edits)
        shown << pending.edit.id << editStateText(pending) << pending.errorDetail;
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const auto &edit : edits) {
        if (domain::isUnsettled(edit.state))
            addEdit(edit);
    }
    showOver(edits);
    setVisible(m_lines->count() > 0 || !m_over->text().isEmpty());
}

void EditList::showOver(const std::vector<syncing::PendingEdit> &edits)
{
    const auto listed = [&edits](EditState state) {
        QStringList steps;
        for (const auto &pending : edits) {
            if (pending.state == state)
                steps << tr("%1 %2", "step and time")
                             .arg(editText(pending.edit),
                                  common::format::time(pending.edit.createdAt));
        }
        return steps.join(u" · "_s);
    };
    QStringList lines;
    if (const QString accepted = listed(EditState::Accepted); !accepted.isEmpty())
        lines << tr("Accepted by the backend: %1").arg(accepted);
    if (const QString dropped = listed(EditState::Dropped); !dropped.isEmpty())
        lines << tr("Given up, kept on this desk: %1").arg(dropped);
    m_over->setText(lines.join(u'\n'));
    m_over->setVisible(!lines.isEmpty());
}

void EditList::addEdit(const syncing::PendingEdit &edit)
{
    auto *line = new QFrame(this);
    line->setObjectName(u"pending-edit"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(common::kSpace2, common::kSpace1, common::kSpace2, common::kSpace1);
    auto *text = common::newTextLabel(m_theme, common::TypeSize::Small, line);
    text->setText(lineOf(edit));
    const common::Tone tone = domain::isOnItsWay(edit.state) ? common::Tone::Risk
                                                             : common::Tone::Bad;
    line->setStyleSheet(u"#pending-edit { background: %1; border-left: 3px solid %2; }"_s.arg(
        m_theme.ground(tone).name(), m_theme.color(tone).name()));
    row->addWidget(text, 1);
    addButtons(*row, *line, edit);
    m_lines->addWidget(line);
}

void EditList::addButtons(QLayout &row, QWidget &line, const syncing::PendingEdit &edit)
{
    const auto add = [&](const char *name, const QString &text, const auto &pressed) {
        auto *button = new QPushButton(text, &line);
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, pressed);
        row.addWidget(button);
    };
    if (edit.state == EditState::Conflict)
        add("compare", tr("Compare…"), [this, edit] { Q_EMIT conflictOpened(edit); });
    if (edit.state == EditState::Refused)
        add("retry", tr("Try again"), [this, edit] { Q_EMIT retried(edit.edit.id); });
    if (edit.state == EditState::Refused || edit.state == EditState::Conflict || edit.attempts == 0)
        add("give-up", edit.state == EditState::Queued ? tr("Take back") : tr("Give up"),
            [this, edit] { Q_EMIT givenUp(edit.edit.id); });
}

} // namespace panes::reports
