// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/editlist.h"

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

bool isShown(EditState state)
{
    return state != EditState::Accepted && state != EditState::Dropped;
}

common::Tone toneOf(EditState state)
{
    return state == EditState::Refused || state == EditState::Conflict ? common::Tone::Bad
                                                                       : common::Tone::Risk;
}

QString lineOf(const syncing::PendingEdit &pending)
{
    const QString text = pending.edit.payload.value("text"_L1).toString();
    QString line = EditList::tr("%1 · %2 — %3", "time, step and state of an edit that waits")
                       .arg(common::format::time(pending.edit.createdAt), editText(pending.edit),
                            editStateText(pending));
    if (!text.isEmpty())
        line += EditList::tr(": “%1”", "text of an edit that waits").arg(text);
    return pending.errorDetail.isEmpty() ? line : line + u'\n' + pending.errorDetail;
}

} // namespace

EditList::EditList(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(common::kSpace1);
    hide();
}

void EditList::setEdits(const std::vector<syncing::PendingEdit> &edits)
{
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)})
        item->widget()->deleteLater();
    for (const auto &edit : edits) {
        if (isShown(edit.state))
            addEdit(edit);
    }
    setVisible(m_lines->count() > 0);
}

void EditList::addEdit(const syncing::PendingEdit &edit)
{
    auto *line = new QFrame(this);
    line->setObjectName(u"pending-edit"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(common::kSpace2, common::kSpace1, common::kSpace2, common::kSpace1);
    auto *text = common::newTextLabel(m_theme, common::TypeSize::Small, line);
    text->setText(lineOf(edit));
    const common::Tone tone = toneOf(edit.state);
    line->setStyleSheet(u"#pending-edit { background: %1; border-left: 3px solid %2; }"_s.arg(
        m_theme.ground(tone).name(), m_theme.color(tone).name()));
    row->addWidget(text, 1);
    addButtons(*row, edit);
    m_lines->addWidget(line);
}

void EditList::addButtons(QLayout &row, const syncing::PendingEdit &edit)
{
    const auto add = [&](const char *name, const QString &text, auto pressed) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, pressed);
        row.addWidget(button);
    };
    if (edit.state == EditState::Conflict)
        add("compare", tr("Compare…"), [this, edit] { Q_EMIT conflictOpened(edit); });
    if (edit.state == EditState::Refused)
        add("retry", tr("Try again"), [this, edit] { Q_EMIT retried(edit.edit.id); });
    if (edit.state == EditState::Refused || edit.state == EditState::Conflict ||
        edit.attempts == 0)
        add("give-up", edit.state == EditState::Queued ? tr("Take back") : tr("Give up"),
            [this, edit] { Q_EMIT givenUp(edit.edit.id); });
}

} // namespace panes::reports
