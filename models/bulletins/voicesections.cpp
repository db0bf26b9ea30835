// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Field reports and online media.
#include "models/analysis/mediashares.h"
#include "models/bulletins/drawings.h"
#include "models/bulletins/phrases.h"
#include "models/bulletins/sections.h"

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

constexpr int kShareDigits = 2;
constexpr double kHoursPerDay = 8; ///< working hours

QString shareText(const analysis::Share &share)
{
    const auto percent = share.percent();
    return percent ? phrases::percent(*percent, kShareDigits) : phrases::kNoFigure;
}

analysis::SentimentCounts sentimentsOf(const store::MediaCounts &counts)
{
    return {.positive = counts.positive,
            .neutral = counts.neutral,
            .negative = counts.negative,
            .unknown = counts.unlabelled()};
}

void tellHandling(Draft &draft, const Theme &theme)
{
    const Material &material = theme.material;
    const analysis::CaseCounts &all = material.reports.now.all;
    QString text;
    const analysis::Durations &whole = material.reports.now.stage(analysis::ReportStage::Whole);
    if (whole.n > 0)
        text += u"Thời gian xử lý trung vị %1 giờ làm việc (%2 ngày), 90% phản ánh được xử lý "
                "trong %3 giờ làm việc. "_s.arg(phrases::number(whole.median, 1),
                                                phrases::number(whole.median / kHoursPerDay, 1),
                                                phrases::number(whole.p90, 1));
    if (all.ratings() > 0)
        text += u"Mức độ hài lòng (gồm “chấp nhận”) %1 trên %2 lượt đánh giá. "_s.arg(
            shareText(all.satisfiedShare()), phrases::count(all.ratings()));
    if (all.reopened > 0)
        text += u"Mở lại %1 phản ánh. "_s.arg(phrases::count(all.reopened));
    if (!text.isEmpty())
        draft.write(Style::Body, text.trimmed());
}

QString levelWord(analysis::HotLevel level)
{
    switch (level) {
    case analysis::HotLevel::Watch:
        return u"theo dõi"_s;
    case analysis::HotLevel::Alert:
        return u"cảnh báo"_s;
    case analysis::HotLevel::Urgent:
        return u"khẩn cấp"_s;
    }
    return {};
}

void tellMedia(Draft &draft, const Theme &theme)
{
    const Material &material = theme.material;
    QStringList topics;
    constexpr size_t kTopics = 4;
    for (const store::MediaTopicTotal &topic : material.media.topics) {
        if (size_t(topics.size()) == kTopics)
            break;
        if (!topic.topic.isEmpty())
            topics << u"%1 (%2)"_s.arg(phrases::inSentence(topic.topic),
                                       phrases::count(topic.total()));
    }
    if (!topics.isEmpty())
        draft.write(Style::Body, u"Chủ đề được nói đến nhiều: %1."_s.arg(phrases::listed(topics)));
    for (const items::HotLine &line : material.hot)
        draft.write(
            Style::Bullet,
            {{.text = u"Điểm nóng “%1”, mức %2: "_s.arg(line.hot.topic, levelWord(line.hot.level))},
             Draft::told(u"%1 tin, bài trong 24 giờ"_s.arg(phrases::count(line.hot.items)),
                         draft.evidence(mediaEvidence(material, line.hot.topic, false))),
             {.text = u"."_s}});
}

} // namespace

QString spanBeforeName(Kind kind)
{
    switch (kind) {
    case Kind::Day:
        return u"ngày trước đó"_s;
    case Kind::Week:
        return u"tuần trước"_s;
    case Kind::Month:
        return u"tháng trước"_s;
    case Kind::Quarter:
        return u"quý trước"_s;
    case Kind::HalfYear:
        return u"6 tháng liền trước"_s;
    case Kind::Year:
        return u"năm trước"_s;
    }
    return {};
}

QList<Run> reportRuns(Draft &draft, const Theme &theme)
{
    const Material &material = theme.material;
    const analysis::CaseCounts &all = material.reports.now.all;
    QList<Run> runs{
        {.text = u"tiếp nhận "_s},
        Draft::told(u"%1 phản ánh"_s.arg(phrases::count(all.received)),
                    draft.evidence(reportEvidence(material, u"Phản ánh tiếp nhận trong kỳ"_s)))};
    QStringList clauses;
    const bool whole = material.now >= material.until && material.today > material.span().end;
    if (material.reportsBefore && whole)
        clauses << phrases::countChange(all.received, material.reportsBefore->received,
                                        spanBeforeName(material.span().kind));
    if (material.reports.before && whole && material.span().kind != Kind::Year)
        clauses << phrases::countChange(all.received, material.reports.before->all.received,
                                        phrases::sameName());
    if (!clauses.isEmpty())
        runs << Run{.text = u", "_s + phrases::listed(clauses)};
    const int processed = draft.evidence(
        reportEvidence(material, u"Phản ánh đã xử lý"_s, domain::ReportOutcome::Processed));
    const int onTime = draft.evidence(
        reportEvidence(material, u"Phản ánh xử lý đúng hạn gốc"_s, domain::ReportOutcome::OnTime));
    const int overdue = draft.evidence(openEvidence(material, u"Phản ánh quá hạn"_s, true));
    runs << Run{.text = u"; đã xử lý "_s}
         << Draft::told(u"%1/%2 phản ánh được thụ lý (%3)"_s.arg(phrases::count(all.processed),
                                                                 phrases::count(all.accepted),
                                                                 shareText(all.processedShare())),
                        processed)
         << Run{.text = u", đúng hạn gốc "_s} << Draft::told(shareText(all.onTimeShare()), onTime)
         << Run{.text = u"; tính đến %1 còn "_s.arg(phrases::moment(material.now))}
         << Draft::told(u"%1 phản ánh quá hạn"_s.arg(phrases::count(material.open.now.all.overdue)),
                        overdue)
         << Run{.text = u"."_s};
    return runs;
}

QList<Run> mediaRuns(Draft &draft, const Theme &theme)
{
    const Material &material = theme.material;
    const auto now = sentimentsOf(material.media.counts);
    const int all = draft.evidence(mediaEvidence(material, u"Tin, bài trong kỳ"_s, false));
    if (now.all() == 0)
        return {Draft::told(u"không ghi nhận tin, bài trong kỳ."_s, all)};
    QList<Run> runs{Draft::told(u"%1 tin, bài"_s.arg(phrases::count(now.all())), all)};
    const auto before = sentimentsOf(material.mediaBefore);
    if (now.labelled() > 0) {
        const auto change = material.mediaBeforeKnown ? analysis::shareChange(now, before)
                                                      : std::nullopt;
        using domain::Sentiment;
        runs << Run{.text = u"; tích cực %1, trung lập %2, tiêu cực "_s.arg(
                        shareText(now.share(Sentiment::Positive)),
                        shareText(now.share(Sentiment::Neutral)))}
             << Draft::told(shareText(now.share(Sentiment::Negative)),
                            draft.evidence(mediaEvidence(material, u"Tin, bài tiêu cực"_s, true)));
        if (change)
            runs << Run{.text = u" (%1)"_s.arg(phrases::pointsChange(
                            change->negative, spanBeforeName(material.span().kind)))};
    }
    const qint64 unhandled = material.media.counts.unhandledNegative;
    runs << Run{.text = u"; %1 tin, bài tiêu cực chưa sàng lọc, xác minh"_s.arg(
                    unhandled > 0 ? phrases::count(unhandled) : u"không còn"_s)}
         << Run{.text = material.hot.empty() ? u"; không có điểm nóng."_s
                                             : u"; %1 điểm nóng."_s.arg(material.hot.size())};
    return runs;
}

void writeVoices(Draft &draft, const Theme &theme)
{
    const Material &material = theme.material;
    draft.write(Style::Heading1, u"V. PHẢN ÁNH HIỆN TRƯỜNG VÀ THÔNG TIN TRÊN MÔI TRƯỜNG MẠNG"_s);
    draft.write(Style::Heading2, u"1. Phản ánh hiện trường"_s);
    draft.write(Style::Body,
                QList<Run>{{.text = phrases::capital(material.span().text()) + u", hệ thống "_s}} +
                    reportRuns(draft, theme));
    tellHandling(draft, theme);
    if (auto bars = categoryBars(draft, material))
        draft.add(*std::move(bars));
    if (auto map = reportMap(draft, material))
        draft.add(*std::move(map));
    draft.write(Style::Heading2, u"2. Thông tin trên môi trường mạng"_s);
    QList<Run> media = mediaRuns(draft, theme);
    media.first().text = u"Ghi nhận "_s + media.constFirst().text;
    if (material.media.counts.total == 0)
        media.first().text = u"Không ghi nhận tin, bài trong kỳ."_s;
    draft.write(Style::Body, media);
    tellMedia(draft, theme);
}

} // namespace bulletins
