// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/remarkcard.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/remarktext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace common {
namespace {

/// The shape that says a tone without its colour, before the word.
QString remarkShape(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"✓"_s;
    case Tone::Risk:
        return u"▲"_s;
    case Tone::Bad:
        return u"✕"_s;
    case Tone::Active:
        return u"●"_s;
    case Tone::NoData:
        break;
    }
    return u"–"_s;
}

void showText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

RemarkCard::RemarkCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_heading(newTextLabel(theme, TypeSize::Small, this))
    , m_state(newTextLabel(theme, TypeSize::Strong, this))
    , m_text(newTextLabel(theme, TypeSize::Body, this))
    , m_duty(newTextLabel(theme, TypeSize::Strong, this))
    , m_answer(newTextLabel(theme, TypeSize::Body, this))
    , m_standing(newTextLabel(theme, TypeSize::Small, this))
    , m_buttons(new QWidget(this))
{
    setObjectName(u"remark-card"_s);
    m_heading->setProperty("muted", true);
    m_heading->setObjectName(u"remark-heading"_s);
    m_state->setObjectName(u"remark-state"_s);
    m_text->setObjectName(u"remark-text"_s);
    m_duty->setObjectName(u"remark-duty"_s);
    m_answer->setObjectName(u"remark-answer"_s);
    m_standing->setObjectName(u"remark-standing"_s);
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace2);
    layout->setSpacing(kSpace1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_state, m_text, m_duty,
                                                          m_answer, m_standing, m_buttons})
        layout->addWidget(part);
    connect(&theme, &Theme::changed, this, &RemarkCard::fill);
}

void RemarkCard::setRemark(const domain::ShownRemark &shown, const RemarkDesk &desk)
{
    m_shown = shown;
    m_desk = desk;
    fill();
}

void RemarkCard::fill()
{
    const domain::Remark &remark = m_shown.remark;
    const Tone tone = remarks::stateTone(remark, m_desk.today);
    const QString state = remarks::stateText(remark, m_desk.today);
    m_heading->setText(
        tr("%1 · %2", "kind of remark, who and when")
            .arg(remarks::kindText(remark), remarks::writtenText(remark.author, remark.writtenAt)));
    showText(*m_state, state.isEmpty()
                           ? QString()
                           : tr("%1 %2", "shape and state").arg(remarkShape(tone), state));
    m_state->setStyleSheet(u"color: %1"_s.arg(m_theme.color(tone).name()));
    m_text->setText(remark.text);
    QStringList duty{m_desk.agency(remark.agencyId), remarks::dueText(remark, m_desk.today)};
    duty.removeAll(QString());
    showText(*m_duty, duty.join(u" · "_s));
    showText(*m_answer, remark.answer.isEmpty()
                            ? QString()
                            : tr("Answer of %1:\n%2")
                                  .arg(remarks::writtenText(remark.answeredBy, remark.answeredAt),
                                       remark.answer));
    const Tone standing = remarks::standingTone(m_shown);
    showText(*m_standing, remarks::standingText(m_shown));
    m_standing->setStyleSheet(u"background: %1; border-left: 3px solid %2; padding: 4px"_s.arg(
        m_theme.ground(standing).name(), m_theme.color(standing).name()));
    setStyleSheet(u"#remark-card { background: %1; border-left: 3px solid %2; }"_s.arg(
        m_theme.color(Surface::Panel).name(),
        m_theme.color(state.isEmpty() ? Tone::NoData : tone).name()));
    fillButtons();
}

void RemarkCard::addButton(const QString &name, const QString &text,
                           const std::function<void()> &pressed)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, pressed);
    m_buttons->layout()->addWidget(button);
    button->show();
}

/// A step on a remark waits until this desk's last one has its answer. Buttons stay as long as they
/// are the same: whoever stands on one stays there.
void RemarkCard::fillButtons()
{
    const auto possible = domain::possibleSteps(m_shown.remark, m_desk.actor);
    QStringList wanted{tr("Take back"), m_shown.waiting ? u"waiting"_s : QString(),
                       domain::needsPerson(m_shown) ? u"person"_s : QString()};
    for (const domain::RemarkVerb verb : possible)
        wanted << domain::code(verb);
    if (m_buttons->property("wanted").toStringList() == wanted)
        return;
    m_buttons->setProperty("wanted", wanted);
    for (auto *button : m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        button->hide();
        button->setObjectName({});
        m_buttons->layout()->removeWidget(button);
        button->deleteLater(); // the one that asks for this is still in use
    }
    if (domain::needsPerson(m_shown))
        addButton(u"remark-retry"_s, tr("Try again"),
                  [this] { Q_EMIT retryRequested(m_shown.editId, m_shown.remark.version); });
    if (m_shown.waiting)
        addButton(u"remark-discard"_s,
                  domain::needsPerson(m_shown) ? tr("Give up") : tr("Take back"),
                  [this] { Q_EMIT discardRequested(m_shown.editId); });
    if (!m_shown.waiting) {
        for (const domain::RemarkVerb verb : possible)
            addButton(u"remark-"_s + domain::code(verb), remarks::verbText(verb),
                      [this, verb] { Q_EMIT stepRequested(domain::Remark(m_shown.remark), verb); });
    }
    const auto buttons = m_buttons->findChildren<QPushButton *>(QRegularExpression(u"^remark-"_s));
    m_buttons->setVisible(!buttons.isEmpty());
}

void RemarkCard::focusSteps()
{
    const auto buttons = m_buttons->findChildren<QPushButton *>(QRegularExpression(u"^remark-"_s));
    if (!buttons.isEmpty())
        buttons.front()->setFocus(Qt::TabFocusReason);
}

void RemarkCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

} // namespace common
