// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/digestpage.h"

#include "models/core/clock.h"
#include "models/core/plaintext.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/digestdocument.h"
#include "widgets/panes/media/hotwords.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// Sizes as shares of the page's height: at six metres before a wall two metres high, text of 1.5 %
/// and figures of 1.9 % are what interface.md asks for; these are larger.
constexpr double kTitleShare = 0.038;
constexpr double kFigureShare = 0.026;
constexpr double kItemShare = 0.024;
constexpr double kSmallShare = 0.019;
constexpr int kLargest = 140; ///< percent of these
constexpr int kSmallest = 70;
constexpr int kSizeStep = 10;
constexpr qsizetype kMostItems = 6;
constexpr qsizetype kMostSummary = 180; ///< characters that a wall has room for

} // namespace

common::Pane *makeDigestPage(const common::PaneSurroundings &surroundings, QWidget *parent)
{
    return new DigestPage(surroundings, parent);
}

DigestPage::DigestPage(const common::PaneSurroundings &surroundings, QWidget *parent)
    : Pane(u"digest"_s, parent)
    , m_with(surroundings)
    , m_digest(surroundings.readers, surroundings.hub, surroundings.clock)
    , m_title(newLabel(kTitleShare, true))
    , m_asOf(newLabel(kSmallShare, false))
    , m_figures(newLabel(kFigureShare, true))
    , m_hot(newLabel(kFigureShare, false))
    , m_items(new QVBoxLayout)
    , m_more(newLabel(kSmallShare, false))
{
    m_asOf->setProperty("muted", true);
    m_more->setProperty("muted", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace6, common::kSpace4, common::kSpace6, common::kSpace4);
    column->setSpacing(common::kSpace3);
    for (QLabel *label : {m_title, m_asOf, m_figures, m_hot})
        column->addWidget(label);
    m_items->setSpacing(common::kSpace3);
    column->addLayout(m_items);
    column->addWidget(m_more);
    column->addStretch();
    connect(&m_digest, &items::MediaDigest::changed, this, &DigestPage::showDigest);
    connect(&m_with.directory, &items::Directory::changed, this, &DigestPage::showDigest);
    connect(&m_with.sync, &syncing::SyncService::statusChanged, this,
            [this] { m_asOf->setText(asOfText()); });
    m_digest.setDay(common::format::localDay(m_with.clock.now()));
    showDigest();
}

QLabel *DigestPage::newLabel(double share, bool strong)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("share", share);
    QFont font = label->font();
    font.setBold(strong);
    label->setFont(font);
    return label;
}

QString DigestPage::asOfText() const
{
    const auto &status = m_with.sync.status();
    const QString when = common::format::dateTime(status.asOf);
    using enum syncing::Connection;
    const bool isFresh = status.connection == Live || status.connection == Review;
    return isFresh ? tr("As of %1.").arg(when) : tr("As of %1, offline.").arg(when);
}

void DigestPage::showDigest()
{
    setBusy(0, m_digest.isLoading());
    const auto *digest = m_digest.content();
    if (!digest)
        return;
    // Before the day's first choice the newest digest stays on the wall.
    if (digest->entries.empty() && !digest->days.empty() &&
        digest->days.front().day != digest->day && !m_newestAsked) {
        m_newestAsked = true;
        m_digest.setDay(digest->days.front().day);
        return;
    }
    m_newestAsked = false;
    m_title->setText(digestTitle(digest->day));
    m_asOf->setText(asOfText());
    QStringList figures{tr("%1 items").arg(common::format::number(digest->counts.all()))};
    for (const auto sentiment : {domain::Sentiment::Positive, domain::Sentiment::Negative})
        figures.append(u"%1 %2"_s.arg(sentimentText(sentiment), digestShare(*digest, sentiment)));
    m_figures->setText(figures.join(u"   ·   "_s));
    QStringList hot;
    for (const items::HotLine &line : digest->hot)
        hot.append(u"%1 (%2)"_s.arg(line.hot.topic, hotLevelText(line.hot.level)));
    const common::Tone tone = digest->hot.empty() ? common::Tone::NoData
                                                  : hotLevelTone(digest->hot.front().hot.level);
    QPalette palette = m_hot->palette();
    palette.setColor(QPalette::WindowText, m_with.theme.color(tone));
    m_hot->setPalette(palette);
    m_hot->setText(hot.isEmpty() ? tr("No hot topic.") : tr("Hot: %1").arg(hot.join(u", "_s)));
    showItems(*digest);
    setSizes();
}

void DigestPage::showItems(const items::MediaDigestContent &digest)
{
    qDeleteAll(m_itemLabels);
    m_itemLabels.clear();
    const auto reference = m_with.directory.reference();
    for (const items::MediaDigestEntry &entry : digest.entries) {
        if (m_itemLabels.size() == 2 * kMostItems)
            break;
        const domain::MediaItem &item = entry.shown.record;
        QStringList about{sourceName(item.sourceId, *reference), sentimentText(item.sentiment)};
        if (!item.conclusion.isEmpty())
            about.append(conclusionText(item.conclusion));
        auto *title = newLabel(kItemShare, true);
        title->setText(item.title);
        auto *text = newLabel(kSmallShare, false);
        text->setText(u"%1. %2"_s.arg(about.join(u" · "_s),
                                      core::shortened(item.digestSummary, kMostSummary)));
        for (QLabel *label : {title, text}) {
            m_items->addWidget(label);
            label->show(); // a layout counts what is shown only
            m_itemLabels.append(label);
        }
    }
    const auto more = qsizetype(digest.entries.size()) - m_itemLabels.size() / 2;
    m_more->setText(digest.entries.empty() ? tr("No item is chosen for a digest yet.")
                    : more > 0             ? tr("and %n more item(s)", nullptr, int(more))
                                           : QString());
}

/// As large as everything finds room for.
void DigestPage::setSizes()
{
    const auto labels = findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    for (int percent = kLargest; percent >= kSmallest; percent -= kSizeStep) {
        for (QLabel *label : labels) {
            QFont font = label->font();
            const double share = label->property("share").toDouble() * percent / 100;
            font.setPixelSize(std::max(12, int(share * height())));
            label->setFont(font);
        }
        layout()->activate();
        if (layout()->heightForWidth(width()) <= height())
            return;
    }
}

QString DigestPage::title() const
{
    return tr("Press digest");
}

void DigestPage::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    setSizes();
}

void DigestPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showDigest();
    Pane::changeEvent(event);
}

} // namespace panes::media
