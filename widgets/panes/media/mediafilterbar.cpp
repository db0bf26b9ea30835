// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediafilterbar.h"

#include "widgets/common/chiprow.h"
#include "widgets/common/format.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// Chip ids: all, then the sentiments by their number.
constexpr int kAll = 0;
constexpr std::array kChips = {kAll, int(domain::Sentiment::Positive),
                               int(domain::Sentiment::Neutral), int(domain::Sentiment::Negative)};

QComboBox *newChoice(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

/// Fills a choice anew and keeps what was chosen.
void refill(QComboBox &box, const QString &all, const QList<std::pair<QString, QString>> &rows)
{
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (const auto &[text, code] : rows)
        box.addItem(text, code);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

MediaFilterBar::MediaFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new common::ChipRow(this))
    , m_kind(newChoice(this))
    , m_topic(newChoice(this))
    , m_state(newChoice(this))
    , m_search(new common::SearchField(this))
{
    for (int id : kChips)
        m_chips->addChip(id);

    auto *choices = new QHBoxLayout;
    for (QComboBox *box : {m_kind, m_topic, m_state}) {
        choices->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &MediaFilterBar::filterChanged);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace1);
    layout->addWidget(m_chips);
    layout->addWidget(m_search);
    layout->addLayout(choices);
    connect(m_chips, &common::ChipRow::chosenChanged, this, &MediaFilterBar::filterChanged);
    connect(m_search, &common::SearchField::searched, this, &MediaFilterBar::filterChanged);
    retranslate();
}

items::MediaFilter MediaFilterBar::narrowed(items::MediaFilter filter) const
{
    if (m_chips->chosen() != kAll)
        filter.sentiment = domain::Sentiment(m_chips->chosen());
    filter.sourceKind = m_kind->currentData().toString();
    filter.topic = m_topic->currentData().toString();
    filter.state = m_state->currentData().toString();
    filter.text = QString(filter.text + u' ' + m_search->text().simplified()).trimmed();
    return filter;
}

void MediaFilterBar::setCounts(const items::MediaCounts &counts)
{
    m_counts = counts;
    for (int id : kChips)
        m_chips->setText(id, chipText(id));
    fillTopics();
}

void MediaFilterBar::fillTopics()
{
    QList<std::pair<QString, QString>> rows;
    if (m_counts) {
        for (const auto &[topic, count] : m_counts->byTopic)
            rows.emplace_back(topic, topic);
    }
    std::ranges::sort(rows, [](const auto &a, const auto &b) {
        return common::format::compare(a.first, b.first) < 0;
    });
    refill(*m_topic, tr("All topics"), rows);
}

QString MediaFilterBar::chipText(int id) const
{
    QString name = id == kAll ? tr("All") : sentimentText(domain::Sentiment(id));
    if (!m_counts)
        return name;
    const std::array counts{m_counts->total, m_counts->positive, m_counts->neutral,
                            m_counts->negative};
    return tr("%1  %2", "name and count").arg(name, common::format::number(counts[size_t(id)]));
}

void MediaFilterBar::retranslate()
{
    for (int id : kChips)
        m_chips->setText(id, chipText(id));
    m_search->setPlaceholderText(tr("Search online information"));
    m_search->setAccessibleName(tr("Search online information"));
    m_kind->setAccessibleName(tr("Kind of source"));
    m_topic->setAccessibleName(tr("Topic"));
    m_state->setAccessibleName(tr("State"));
    QList<std::pair<QString, QString>> kinds;
    for (const QString &kind : sourceKinds())
        kinds.emplace_back(sourceKindText(kind), kind);
    refill(*m_kind, tr("All sources"), kinds);
    QList<std::pair<QString, QString>> rows;
    for (const QString &state : states())
        rows.emplace_back(stateText(state), state);
    refill(*m_state, tr("All states"), rows);
    fillTopics();
}

void MediaFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::media
