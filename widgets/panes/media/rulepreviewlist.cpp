// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/rulepreviewlist.h"

#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/rulewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace panes::media {

RulePreviewList::RulePreviewList(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_note(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_examples(new QVBoxLayout)
{
    m_count->setObjectName(u"rule-effect"_s);
    m_note->setObjectName(u"rule-effect-note"_s);
    m_note->setProperty("muted", true);
    m_examples->setSpacing(common::kSpace2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    column->addWidget(m_count);
    column->addWidget(m_note);
    column->addLayout(m_examples);
    connect(&theme, &common::Theme::changed, this, &RulePreviewList::fill);
}

void RulePreviewList::setEffect(const items::RuleEffect &effect,
                                std::shared_ptr<const items::Reference> reference)
{
    if (m_effect == effect && m_reference == reference)
        return;
    m_effect = effect;
    m_reference = std::move(reference);
    fill();
}

void RulePreviewList::say(const QString &sentence)
{
    m_effect.reset();
    clearExamples();
    m_count->setText(sentence);
    m_note->hide();
}

QString RulePreviewList::countText() const
{
    const auto figure = [](qint64 count) { return common::format::number(count); };
    if (!m_effect->isChange)
        return tr("The rule finds %1 of %2 items.")
            .arg(figure(m_effect->now), figure(m_effect->looked));
    return tr("Of %1 items the rule finds %2 now and would find %3: %4 more, %5 no longer.")
        .arg(figure(m_effect->looked), figure(m_effect->now), figure(m_effect->changed),
             figure(m_effect->gained), figure(m_effect->lost));
}

void RulePreviewList::fill()
{
    if (!m_effect)
        return;
    m_count->setText(countText());
    QStringList notes{tr("Tried on the items of the last 30 days of the period on this desk.")};
    if (m_effect->hasMore)
        notes << tr("Only the newest %1 of them.").arg(common::format::number(m_effect->looked));
    notes << tr(
        "A rule counts for what comes in from now on; items that are there keep their topics.");
    m_note->setText(notes.join(u' '));
    m_note->show();
    clearExamples();
    for (const items::RuleExample &example : m_effect->examples)
        addExample(example);
}

void RulePreviewList::clearExamples()
{
    while (const std::unique_ptr<QLayoutItem> item{m_examples->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

QString RulePreviewList::headingOf(const items::RuleExample &example) const
{
    const QString change = example.foundNow == example.foundThen ? tr("Found")
                           : example.foundThen                   ? tr("+ Found from now on")
                                                                 : tr("− No longer found");
    return tr("%1 · %2 · %3", "whether an item is found, source, time")
        .arg(change, sourceName(example.text.source, *m_reference),
             common::format::dateTime(example.text.publishedAt));
}

void RulePreviewList::addExample(const items::RuleExample &example)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"rule-example"_s);
    const common::Tone tone = example.foundNow == example.foundThen ? common::Tone::NoData
                              : example.foundThen                   ? common::Tone::Good
                                                                    : common::Tone::Bad;
    frame->setStyleSheet(u"#rule-example { background: %1; border-left: 3px solid %2; }"_s.arg(
        m_theme.color(common::Surface::Panel).name(), m_theme.color(tone).name()));
    auto *heading = common::newTextLabel(m_theme, common::TypeSize::Small, frame);
    heading->setText(headingOf(example));
    auto *title = common::newTextLabel(m_theme, common::TypeSize::Body, frame);
    title->setTextFormat(Qt::RichText);
    title->setText(ruleMarked(example.text.title, example.title, m_theme));
    title->setObjectName(u"rule-example-title"_s);
    auto *excerpt = common::newTextLabel(m_theme, common::TypeSize::Small, frame);
    excerpt->setTextFormat(Qt::RichText);
    excerpt->setText(ruleMarked(example.text.excerpt, example.excerpt, m_theme));
    excerpt->setVisible(!example.text.excerpt.isEmpty());
    auto *open = new QPushButton(tr("Open"), frame);
    open->setObjectName(u"open-example"_s);
    open->setAccessibleName(tr("Open “%1”").arg(example.text.title));
    connect(open, &QPushButton::clicked, this,
            [this, id = example.text.id] { Q_EMIT itemRequested(id); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (QWidget *part : {heading, title, excerpt})
        texts->addWidget(part);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(common::kSpace2, common::kSpace1, common::kSpace2, common::kSpace1);
    row->addLayout(texts, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    m_examples->addWidget(frame);
}

void RulePreviewList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace panes::media
