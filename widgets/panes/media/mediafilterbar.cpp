// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediafilterbar.h"

#include "models/items/directory.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/searchfield.h"
#include "widgets/panes/media/mediafilterchoices.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using items::MediaQueue;

constexpr int kMediaQueueRows = 2;
constexpr auto kFiltersOpen = "media/filters-open";

/// Chip ids: all, then the sentiments by their number.
constexpr int kAnySentiment = 0;
constexpr std::array kSentimentChips = {kAnySentiment, int(domain::Sentiment::Positive),
                                        int(domain::Sentiment::Neutral),
                                        int(domain::Sentiment::Negative)};

/// In the order of MediaQueue.
constexpr std::array kQueueNames = {
    QT_TRANSLATE_NOOP("panes::media::MediaFilterBar", "All"),
    QT_TRANSLATE_NOOP("panes::media::MediaFilterBar", "New"),
    QT_TRANSLATE_NOOP("panes::media::MediaFilterBar", "Screening"),
    QT_TRANSLATE_NOOP("panes::media::MediaFilterBar", "Being verified"),
    QT_TRANSLATE_NOOP("panes::media::MediaFilterBar", "To answer"),
    QT_TRANSLATE_NOOP("panes::media::MediaFilterBar", "Watched"),
    QT_TRANSLATE_NOOP("panes::media::MediaFilterBar", "Overdue"),
    QT_TRANSLATE_NOOP("panes::media::MediaFilterBar", "Negative, not handled"),
};
static_assert(kQueueNames.size() == items::kMediaQueues);

QString withWords(const QString &text, const QString &words)
{
    return QString(text + u' ' + words).trimmed();
}

} // namespace

MediaFilterBar::MediaFilterBar(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_queues(new common::ChipRow(this))
    , m_sentiments(new common::ChipRow(this))
    , m_search(new common::SearchField(this))
    , m_more(new QToolButton(this))
    , m_choices(new MediaFilterChoices(this))
    , m_line(new QWidget(this))
    , m_summary(new QLabel(m_line))
    , m_clear(new QPushButton(m_line))
{
    build();
    connectParts();
    retranslate();
}

void MediaFilterBar::build()
{
    m_queues->setObjectName(u"media-queues"_s);
    m_queues->setMostRows(kMediaQueueRows);
    for (int queue = 0; queue < items::kMediaQueues; ++queue)
        m_queues->addChip(queue);
    m_sentiments->setObjectName(u"media-sentiments"_s);
    for (const int id : kSentimentChips)
        m_sentiments->addChip(id);
    m_search->setObjectName(u"media-search"_s);
    m_more->setObjectName(u"media-more-filters"_s);
    m_more->setProperty("chip", true);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_summary->setObjectName(u"media-filter-summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_clear->setObjectName(u"media-clear-filter"_s);
    auto *searching = new QHBoxLayout;
    searching->addWidget(m_search, 1);
    searching->addWidget(m_more);
    auto *said = new QHBoxLayout(m_line);
    said->setContentsMargins({});
    said->addWidget(m_summary, 1);
    said->addWidget(m_clear, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2, common::kSpace1);
    layout->setSpacing(common::kSpace1);
    layout->addWidget(m_queues);
    layout->addWidget(m_sentiments);
    layout->addLayout(searching);
    layout->addWidget(m_choices);
    layout->addWidget(m_line);
    const bool open = m_settings.value(kFiltersOpen, false).toBool();
    m_more->setChecked(open);
    m_choices->setVisible(open);
}

void MediaFilterBar::connectParts()
{
    connect(m_queues, &common::ChipRow::chosenChanged, this, [this] {
        if (queue() != MediaQueue::All)
            m_choices->clearState(); // a queue has its own
        tell();
    });
    connect(m_choices, &MediaFilterChoices::changed, this, [this] {
        if (m_choices->hasState())
            m_queues->choose(int(MediaQueue::All));
        tell();
    });
    connect(m_sentiments, &common::ChipRow::chosenChanged, this, &MediaFilterBar::tell);
    connect(m_search, &common::SearchField::searched, this, &MediaFilterBar::tell);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_choices->setVisible(open);
        m_settings.setValue(kFiltersOpen, open);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_search->setFocus();
        Q_EMIT filterChanged();
    });
}

void MediaFilterBar::tell()
{
    showSummary();
    Q_EMIT filterChanged();
}

items::MediaQueue MediaFilterBar::queue() const
{
    return static_cast<MediaQueue>(m_queues->chosen());
}

items::MediaFilter MediaFilterBar::withExtra(items::MediaFilter scope) const
{
    if (m_extra.publishedFrom.isValid())
        scope.publishedFrom = m_extra.publishedFrom;
    if (m_extra.publishedTo.isValid())
        scope.publishedTo = m_extra.publishedTo;
    if (!m_extra.units.empty())
        scope.units = m_extra.units;
    if (!m_extra.states.isEmpty())
        scope.states = m_extra.states;
    scope.digestOn = m_extra.digestOn;
    scope.text = withWords(withWords(scope.text, m_extra.text), m_search->text().simplified());
    return m_choices->narrowed(std::move(scope));
}

items::MediaFilter MediaFilterBar::anyQueue(const items::MediaFilter &scope) const
{
    items::MediaFilter filter = withExtra(scope);
    if (m_sentiments->chosen() != kAnySentiment)
        filter.sentiment = static_cast<domain::Sentiment>(m_sentiments->chosen());
    return filter;
}

items::MediaFilter MediaFilterBar::anySentiment(const items::MediaFilter &scope,
                                                const domain::WorkCalendar &calendar,
                                                const QDateTime &now) const
{
    items::MediaFilter filter = withExtra(scope);
    return queue() == MediaQueue::All ? filter
                                      : items::filterOf(queue(), calendar, now, std::move(filter));
}

items::MediaFilter MediaFilterBar::narrowed(const items::MediaFilter &scope,
                                            const domain::WorkCalendar &calendar,
                                            const QDateTime &now) const
{
    items::MediaFilter filter = anyQueue(scope);
    return queue() == MediaQueue::All ? filter
                                      : items::filterOf(queue(), calendar, now, std::move(filter));
}

bool MediaFilterBar::isWide() const
{
    return queue() == MediaQueue::All && m_choices->count() == 0 && m_search->text().isEmpty() &&
           m_extra == items::MediaFilter();
}

void MediaFilterBar::choose(const items::MediaFilter &filter)
{
    clear();
    m_choices->choose(filter);
    if (filter.sentiment)
        m_sentiments->choose(int(*filter.sentiment));
    m_extra.publishedFrom = filter.publishedFrom;
    m_extra.publishedTo = filter.publishedTo;
    m_extra.units = filter.units;
    m_extra.states = filter.states;
    m_extra.digestOn = filter.digestOn;
    m_extra.text = filter.text;
    tell();
}

void MediaFilterBar::clear()
{
    m_extra = {};
    m_queues->choose(int(MediaQueue::All));
    m_sentiments->choose(kAnySentiment);
    m_search->setText({});
    m_choices->choose({});
    showSummary();
}

void MediaFilterBar::setCounts(const items::MediaCounts &counts)
{
    m_counts = counts;
    for (const int id : kSentimentChips)
        m_sentiments->setText(id, sentimentChip(id));
    QStringList topics;
    for (const auto &[topic, count] : counts.byTopic)
        topics << topic;
    m_choices->addTopics(topics);
}

void MediaFilterBar::setQueueCounts(const items::MediaQueueCounts &counts)
{
    m_queueCounts = counts;
    for (int queue = 0; queue < items::kMediaQueues; ++queue)
        m_queues->setText(queue, queueText(queue));
}

void MediaFilterBar::setReference(const std::shared_ptr<const items::Reference> &reference,
                                  const QDate &today)
{
    m_reference = reference;
    m_choices->setReference(reference, today);
    showSummary();
}

QString MediaFilterBar::queueText(int queue) const
{
    QString name = tr(kQueueNames.at(size_t(queue)));
    return m_queueCounts
               ? tr("%1  %2", "name and count")
                     .arg(name,
                          common::format::number(m_queueCounts->of(static_cast<MediaQueue>(queue))))
               : name;
}

QString MediaFilterBar::sentimentChip(int id) const
{
    QString name = id == kAnySentiment ? tr("Any sentiment")
                                       : sentimentText(static_cast<domain::Sentiment>(id));
    if (!m_counts)
        return name;
    const std::array counts{m_counts->total, m_counts->positive, m_counts->neutral,
                            m_counts->negative};
    return tr("%1  %2", "name and count").arg(name, common::format::number(counts.at(size_t(id))));
}

/// What was asked for elsewhere and has no field here.
QString MediaFilterBar::extraText() const
{
    QStringList words;
    if (m_extra.publishedFrom.isValid() || m_extra.publishedTo.isValid())
        words << tr("Published: %1 – %2", "from, to")
                     .arg(common::format::dateTime(m_extra.publishedFrom),
                          common::format::dateTime(m_extra.publishedTo));
    for (const auto &unit : m_extra.units)
        words << tr("Place: %1").arg(m_reference ? m_reference->unitName(unit) : unit.value);
    for (const QString &state : m_extra.states)
        words << tr("State: %1").arg(stateText(state));
    if (m_extra.digestOn.isValid())
        words << tr("In the digest of %1").arg(common::format::date(m_extra.digestOn));
    if (!m_extra.text.isEmpty())
        words << tr("Words: %1").arg(m_extra.text);
    return words.join(u" · "_s);
}

void MediaFilterBar::showSummary()
{
    QStringList words = m_choices->words();
    const int count = m_choices->count();
    m_more->setText(count == 0 ? tr("Filters")
                               : tr("Filters (%1)").arg(common::format::number(qint64(count))));
    words << extraText();
    words.removeAll(QString());
    m_summary->setText(words.join(u" · "_s));
    m_line->setVisible(!words.isEmpty());
}

void MediaFilterBar::retranslate()
{
    m_choices->retranslate();
    for (int queue = 0; queue < items::kMediaQueues; ++queue)
        m_queues->setText(queue, queueText(queue));
    for (const int id : kSentimentChips)
        m_sentiments->setText(id, sentimentChip(id));
    m_queues->setAccessibleName(tr("Queues"));
    m_sentiments->setAccessibleName(tr("Sentiment"));
    m_search->setPlaceholderText(tr("Search online information"));
    m_search->setAccessibleName(tr("Search online information"));
    m_clear->setText(tr("Show all again"));
    showSummary();
}

void MediaFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::media
