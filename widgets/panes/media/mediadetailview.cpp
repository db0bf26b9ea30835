// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediadetailview.h"

#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/markedtext.h"
#include "widgets/common/passing.h"
#include "widgets/common/scrolling.h"
#include "widgets/panes/media/evidenceview.h"
#include "widgets/panes/media/mediabadges.h"
#include "widgets/panes/media/mediaeditlist.h"
#include "widgets/panes/media/mediaitemlinks.h"
#include "widgets/panes/media/medialink.h"
#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/mediasteps.h"
#include "widgets/panes/media/mediatimeline.h"
#include "widgets/panes/media/readingschart.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// Sets the facts only when they are others: else what is there need not be drawn anew.
void setIfNew(common::FactList &list, QList<std::pair<QString, QString>> &shown,
              const QList<std::pair<QString, QString>> &facts)
{
    if (facts != shown)
        list.setFacts(shown = facts);
}

/// Edits that a person must look at.
qsizetype unaccepted(const MediaCase &on)
{
    return std::ranges::count_if(on.edits(), [](const syncing::PendingEdit &pending) {
        return domain::isUnsettled(pending.state) && !domain::isOnItsWay(pending.state);
    });
}

} // namespace

MediaDetailView::MediaDetailView(const common::Theme &theme, FetchFile fetch, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *body = new QWidget(this);
    m_edits = new MediaEditList(theme, body);
    m_steps = new MediaSteps(theme, body);
    m_link = new MediaLink(theme, body);
    m_readings = new ReadingsChart(theme, body);
    m_story = new MediaItemLinks(theme, body);
    m_evidence = new EvidenceView(theme, std::move(fetch), body);
    auto *scroll = common::newScroll(body, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    build(theme);
    connect(m_story, &MediaItemLinks::itemRequested, this, &MediaDetailView::itemRequested);
    connect(m_evidence, &EvidenceView::loadingChanged, this, &MediaDetailView::settledChanged);
    connect(m_report, &QPushButton::clicked, this,
            [this] { Q_EMIT reportRequested(m_case.ahead().reportId); });
    connect(m_readingsTable, &QPushButton::toggled, m_readingsRows, &QWidget::setVisible);
}

void MediaDetailView::build(const common::Theme &theme)
{
    QWidget *body = m_steps->parentWidget();
    const auto newText = [&](common::TypeSize size, const QString &name) {
        QLabel *label = common::newTextLabel(theme, size, body);
        label->setObjectName(name);
        return label;
    };
    m_title = newText(common::TypeSize::Title, u"media-title"_s);
    m_badges = new MediaBadges(theme, body);
    m_said = newText(common::TypeSize::Small, u"media-said"_s);
    m_said->hide();
    common::setPassing(*m_said);
    m_excerpt = newText(common::TypeSize::Body, u"media-excerpt"_s);
    m_labels = newText(common::TypeSize::Body, u"media-labels"_s);
    m_facts = new common::FactList(body);
    m_facts->setObjectName(u"media-facts"_s);
    m_readingsTitle = newText(common::TypeSize::Strong, u"media-readings-title"_s);
    m_readingsTable = new QPushButton(body);
    m_readingsTable->setObjectName(u"media-readings-table"_s);
    m_readingsTable->setCheckable(true);
    m_readingsRows = new common::FactList(body);
    m_readingsRows->hide();
    m_report = new QPushButton(body);
    m_report->setObjectName(u"media-open-report"_s);
    m_historyTitle = newText(common::TypeSize::Strong, u"media-history-title"_s);
    m_history = new common::FactList(body);
    m_history->setObjectName(u"media-history"_s);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(common::kSpace2);
    const QList<QWidget *> parts{
        m_title,         m_badges,       m_steps,  m_edits,    m_said,          m_excerpt,
        m_labels,        m_link,         m_report, m_facts,    m_readingsTitle, m_readings,
        m_readingsTable, m_readingsRows, m_story,  m_evidence, m_historyTitle,  m_history};
    for (QWidget *part : parts) {
        const bool button = part == m_report || part == m_readingsTable;
        column->addWidget(part, 0, button ? Qt::AlignLeft : Qt::Alignment());
        part->raise(); // the keyboard goes as the eye does
    }
    column->addStretch();
}

void MediaDetailView::setContent(const items::MediaContent &content, const MediaCase &on,
                                 const QString &searched)
{
    const bool another = m_case.isEmpty() || m_case.seen().id != on.seen().id;
    if (another || unaccepted(on) > unaccepted(m_case))
        say({}); // else "saved" would stand beside what was refused
    if (another)
        m_readingsTable->setChecked(false);
    m_case = on;
    const domain::MediaItem &item = on.ahead();
    common::setMarkedText(*m_title, m_theme, item.title, searched);
    common::setMarkedText(*m_excerpt, m_theme, item.excerpt, searched);
    m_excerpt->setVisible(!item.excerpt.isEmpty());
    m_steps->setCase(on);
    m_edits->setCase(on);
    m_link->setAddress(item.url);
    showBadges();
    showLabels();
    showFacts();
    showReadings();
    m_report->setText(tr("Open the field report"));
    m_report->setVisible(!item.reportId.isEmpty());
    m_story->setContent(content, on.reference());
    m_evidence->setEvidence(item.evidenceSha256, on.attachments());
    m_evidence->retranslate();
    m_historyTitle->setText(tr("History"));
    setIfNew(*m_history, m_shownHistory, mediaTimeline(on));
}

void MediaDetailView::showBadges()
{
    const domain::MediaItem &item = m_case.ahead();
    m_badges->setBadges({{stateTone(item.state), stateText(item.state)},
                         {deadlineTone(item, m_case.calendar(), m_case.now()),
                          deadlineText(item, m_case.calendar(), m_case.now())},
                         {common::Tone::Bad, item.urgent ? tr("Urgent") : QString()},
                         {sentimentTone(item.sentiment), sentimentText(item.sentiment)},
                         {conclusionTone(item.conclusion), conclusionText(item.conclusion)}});
}

/// What the machine said and what a person said: both are kept.
void MediaDetailView::showLabels()
{
    const domain::MediaItem &item = m_case.ahead();
    const bool byMachine = item.sentimentBy.isEmpty() || item.sentimentBy == "machine"_L1;
    const auto machine = item.machineSentiment == domain::Sentiment::Unknown && byMachine
                             ? std::pair(item.sentiment, item.sentimentConfidence)
                             : std::pair(item.machineSentiment, item.machineConfidence);
    QStringList lines;
    if (machine.first != domain::Sentiment::Unknown)
        lines << tr("The machine: %1, %2 sure", "sentiment and confidence")
                     .arg(sentimentText(machine.first),
                          common::format::percent(machine.second * 100, 0));
    if (!byMachine)
        lines << tr("A person: %1, by %2", "sentiment and name")
                     .arg(sentimentText(item.sentiment), item.sentimentBy);
    if (lines.isEmpty())
        lines << tr("Nobody has labelled the sentiment yet.");
    m_labels->setText(lines.join(u'\n'));
}

QString MediaDetailView::sourceText() const
{
    const domain::MediaItem &item = m_case.ahead();
    const auto &sources = m_case.reference().mediaSources;
    const auto source = sources.constFind(item.sourceId.value);
    if (source == sources.cend())
        return item.sourceId.value;
    QStringList about{source->name,
                      source->kind.isEmpty() ? QString() : sourceKindText(source->kind)};
    if (!source->trusted)
        about << tr("needs a second look");
    about.removeAll(QString());
    return about.join(u" · "_s);
}

/// Names of authors are personal data: who may not read them does not learn whether there is one. A
/// copy has those that whoever made it wanted to be in it.
QString MediaDetailView::authorText() const
{
    if (m_case.isCopy())
        return m_case.actor().seesPersonal ? m_case.ahead().author : tr("masked in this copy");
    return domain::mayReadAuthors(m_case.actor())
               ? m_case.ahead().author
               : tr("hidden: only for those who watch the media");
}

QList<std::pair<QString, QString>> MediaDetailView::facts() const
{
    using namespace common;
    const domain::MediaItem &item = m_case.ahead();
    const items::Reference &reference = m_case.reference();
    const QDateTime due = domain::dueAt(item, m_case.calendar());
    return {
        {tr("Source"), sourceText()},
        {tr("Author"), authorText()},
        {tr("Deadline of this state"), due.isValid() ? format::dateTime(due) : QString()},
        {tr("Place"), reference.unitName(item.unitId)},
        {tr("Agency concerned"), reference.agencyName(item.agencyId)},
        {tr("Topics"), item.topics.join(u", "_s)},
        {tr("Matched keywords"), item.keywords.join(u", "_s)},
        {tr("Conclusion"), conclusionText(item.conclusion)},
        {tr("Views"), format::number(item.views)},
        {tr("Likes, shares, comments"),
         tr("%1 · %2 · %3", "likes, shares, comments")
             .arg(format::number(item.likes), format::number(item.shares),
                  format::number(item.comments))},
        {tr("In the digest of"), item.digestOn.isValid()
                                     ? tr("%1\n%2", "day and summary of a digest")
                                           .arg(format::date(item.digestOn), item.digestSummary)
                                           .trimmed()
                                     : QString()},
    };
}

void MediaDetailView::showFacts()
{
    const auto facts = this->facts();
    const bool named = m_case.isCopy() ? m_case.actor().seesPersonal
                                       : domain::mayReadAuthors(m_case.actor());
    const bool isNew = facts != m_shownFacts;
    setIfNew(*m_facts, m_shownFacts, facts);
    if (isNew && named)
        m_facts->markPersonal(tr("Author"));
}

void MediaDetailView::showReadings()
{
    const auto &readings = m_case.ahead().readings;
    m_readings->setReadings(readings);
    m_readingsTitle->setText(tr("%1: %2", "name and summary of a chart")
                                 .arg(m_readings->accessibleName(), m_readings->textSummary()));
    m_readingsTable->setText(tr("Figures as a table"));
    QList<std::pair<QString, QString>> rows;
    const auto table = m_readings->table();
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 1; i < row.size(); ++i)
            cells << tr("%1: %2", "name and figure").arg(table.headers.at(i), row.at(i));
        rows.emplace_back(row.value(0), cells.join(u" · "_s));
    }
    m_readingsRows->setFacts(rows);
    const bool several = readings.size() > 1;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_readingsTitle, m_readings, m_readingsTable})
        part->setVisible(several);
    m_readingsRows->setVisible(several && m_readingsTable->isChecked());
}

void MediaDetailView::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

bool MediaDetailView::isSettled() const
{
    return !m_evidence->isLoading();
}

} // namespace panes::media
