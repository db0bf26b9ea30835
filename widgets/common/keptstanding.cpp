// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keptstanding.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace common {
namespace {

using domain::EditState;

Tone keptTone(EditState state)
{
    return domain::isOnItsWay(state)     ? Tone::Active
           : state == EditState::Refused ? Tone::Bad
                                         : Tone::Risk;
}

} // namespace

QString standingMark(const std::optional<EditState> &waiting)
{
    if (!waiting)
        return {};
    return domain::isOnItsWay(*waiting) ? KeptStanding::tr("Not sent yet")
                                        : KeptStanding::tr("Not accepted");
}

KeptStanding::KeptStanding(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(newTextLabel(theme, TypeSize::Small, this))
    , m_retry(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(u"standing"_s);
    m_text->setObjectName(u"standing-text"_s);
    m_retry->setObjectName(u"standing-retry"_s);
    m_discard->setObjectName(u"standing-discard"_s);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    flow->addWidget(m_retry);
    flow->addWidget(m_discard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace2, kSpace1, kSpace2, kSpace1);
    column->setSpacing(kSpace1);
    column->addWidget(m_text);
    column->addWidget(buttons);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { Q_EMIT retryRequested(m_edit.editId, m_edit.version); });
    connect(m_discard, &QPushButton::clicked, this,
            [this] { Q_EMIT discardRequested(m_edit.editId); });
    connect(&theme, &Theme::changed, this, &KeptStanding::fill);
    fill();
}

void KeptStanding::setEdit(const EditOnDesk &edit, const QString &mine)
{
    if (edit == m_edit && mine == m_mine)
        return;
    m_edit = edit;
    m_mine = mine;
    fill();
}

QString KeptStanding::sentence() const
{
    switch (*m_edit.waiting) {
    case EditState::Queued:
        return tr("Saved on this desk, waiting to be sent");
    case EditState::Sending:
        return tr("Saved on this desk, being sent");
    case EditState::Refused:
        return tr("Refused by the backend: %1").arg(m_edit.errorDetail);
    default:
        return tr("Somebody else was faster; what is shown is what holds now. Try again to put "
                  "yours in its place, or give it up.");
    }
}

void KeptStanding::fill()
{
    setVisible(m_edit.waiting.has_value());
    if (!m_edit.waiting)
        return;
    m_text->setText(
        m_mine.isEmpty()
            ? sentence()
            : tr("%1\n%2", "where an edit stands, and what it is").arg(sentence(), m_mine));
    m_retry->setText(tr("Try again"));
    m_retry->setVisible(m_edit.needsPerson());
    m_discard->setText(m_edit.needsPerson() ? tr("Give up") : tr("Take back"));
    m_discard->setEnabled(*m_edit.waiting != EditState::Sending);
    const Tone tone = keptTone(*m_edit.waiting);
    setStyleSheet(u"#standing { background: %1; border-left: 3px solid %2; }"_s.arg(
        m_theme.ground(tone).name(), m_theme.color(tone).name()));
}

void KeptStanding::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

} // namespace common
