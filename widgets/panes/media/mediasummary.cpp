// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediasummary.h"

#include "widgets/common/format.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

double shareOf(qint64 part, qint64 total)
{
    return total > 0 ? 100.0 * double(part) / double(total) : 0;
}

QString shareText(domain::Sentiment sentiment, const items::MediaComparison &counts,
                  qint64 items::MediaCounts::*part)
{
    const double now = shareOf(counts.now.*part, counts.now.total);
    QString text = QCoreApplication::translate("MediaSummary", "%1 %2", "sentiment and its share")
                       .arg(sentimentText(sentiment), common::format::percent(now));
    if (!counts.before || counts.before->total == 0)
        return text;
    const double before = shareOf((*counts.before).*part, counts.before->total);
    return QCoreApplication::translate("MediaSummary", "%1 (%2)", "share and its change")
        .arg(text, common::format::change(now - before, 2, true));
}

} // namespace

QString sharesText(const items::MediaComparison &counts)
{
    if (counts.now.total == 0)
        return {};
    const QStringList parts{
        shareText(domain::Sentiment::Positive, counts, &items::MediaCounts::positive),
        shareText(domain::Sentiment::Negative, counts, &items::MediaCounts::negative),
        QCoreApplication::translate("MediaSummary", "%1 negative not handled yet")
            .arg(common::format::number(counts.now.unhandledNegative))};
    return parts.join(u"  ·  "_s);
}

} // namespace panes::media
