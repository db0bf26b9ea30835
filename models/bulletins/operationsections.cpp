// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Operation and use of the IOC itself, and what is proposed.
#include "models/bulletins/operationsections.h"

#include "models/bulletins/phrases.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

constexpr int kAvailableDigits = 3;
constexpr double kFailingShare = 0.02; ///< of a connector's runs, that is told as a shortcoming
constexpr double kLittleUsed = 0.3;    ///< of accounts on a day
constexpr double kFullStorage = 0.8;
constexpr size_t kMostIncidents = 10;
constexpr size_t kMostScreens = 8;
constexpr double kGigabyte = 1'073'741'824;
constexpr std::array kSeverityNames{"Nghiêm trọng", "Đáng kể", "Nhẹ"};

QString severityName(int severity)
{
    return QString::fromUtf8(kSeverityNames.at(size_t(std::clamp(severity, 1, 3) - 1)));
}

QString available(const std::optional<double> &share)
{
    return share ? phrases::percent(*share * 100, kAvailableDigits) : phrases::kNoFigure;
}

Table incidentTable(Draft &draft, const OperationTheme &theme)
{
    Table table{.caption = draft.tableCaption(u"Sự cố trong kỳ"_s),
                .columns = {wordsColumn(u"Bắt đầu"_s, 2), wordsColumn(u"Mức"_s, 1.4),
                            wordsColumn(u"Sự cố"_s, 4), wordsColumn(u"Thời gian khắc phục"_s, 2)}};
    size_t told = 0;
    for (const domain::ServiceIncident &one : theme.facts().service.incidents) {
        if (told++ == kMostIncidents)
            break;
        Evidence evidence = theme.evidence(u"Sự cố: "_s + one.text);
        evidence.record = one.id;
        const bool open = !one.until.isValid();
        constexpr double kMinute = 60'000;
        table.rows << Row{
            .cells = {textCell(phrases::moment(one.from), draft.evidence(evidence)),
                      textCell(severityName(one.severity), -1,
                               one.severity == 1 ? Tone::Bad : Tone::Neutral),
                      textCell(one.text),
                      textCell(open ? u"chưa khắc phục"_s
                                    : minutesText(double(one.from.msecsTo(one.until)) / kMinute),
                               -1, open ? Tone::Watch : Tone::Neutral)}};
    }
    if (theme.facts().service.incidents.size() > kMostIncidents)
        table.note = u"Và %1 sự cố khác."_s.arg(theme.facts().service.incidents.size() -
                                                kMostIncidents);
    return table;
}

Table connectorTable(Draft &draft, const OperationTheme &theme)
{
    Table table{.caption = draft.tableCaption(u"Kết nối tự động"_s),
                .columns = {wordsColumn(u"Nguồn"_s, 4), figuresColumn(u"Số lần lấy"_s),
                            figuresColumn(u"Số lần lỗi"_s), figuresColumn(u"Tỷ lệ lỗi (%)"_s)}};
    for (const domain::ConnectorRun &one : theme.facts().service.connectors) {
        Evidence evidence = theme.evidence(u"Kết nối: "_s + theme.feedName(one.feedId));
        evidence.record = one.feedId;
        const int at = draft.evidence(evidence);
        const double share = double(one.failures) / std::max(one.runs, 1);
        table.rows << Row{
            .cells = {textCell(theme.feedName(one.feedId)), countCell(one.runs, at),
                      countCell(one.failures, at),
                      numberCell(100 * share, 2, at,
                                 share > kFailingShare ? Tone::Watch : Tone::Neutral)}};
    }
    return table;
}

void tellBackups(Draft &draft, const OperationTheme &theme, const QString &what,
                 const analysis::BackupCounts &counts)
{
    if (counts.good + counts.failed == 0)
        return draft.write(Style::Bullet, u"%1: không ghi nhận lần nào trong kỳ;"_s.arg(what));
    const QString failed = counts.failed > 0 ? u", %1 lần không thành công"_s.arg(counts.failed)
                                             : QString();
    draft.write(Style::Bullet, {{.text = what + u": "_s},
                                Draft::told(u"%1 lần thành công"_s.arg(phrases::count(counts.good)),
                                            draft.evidence(theme.evidence(what))),
                                {.text = failed + u";"_s}});
}

void tellStorage(Draft &draft, const OperationTheme &theme)
{
    const auto &facts = theme.facts().service;
    if (!facts.storageUsed || !facts.storageCapacity || *facts.storageCapacity == 0)
        return draft.write(Style::Bullet, u"Dung lượng lưu trữ: %1."_s.arg(phrases::kNoFigure));
    const double used = double(*facts.storageUsed);
    const double grown = used - double(facts.storageAtStart.value_or(*facts.storageUsed));
    draft.write(Style::Bullet,
                {{.text = u"Dung lượng lưu trữ: đã dùng "_s},
                 Draft::told(u"%1 GB, %2"_s.arg(
                                 phrases::number(used / kGigabyte, 0),
                                 phrases::percent(100 * used / double(*facts.storageCapacity), 1)),
                             draft.evidence(theme.evidence(u"Dung lượng lưu trữ"_s))),
                 {.text = u" dung lượng; trong kỳ tăng %1 GB."_s.arg(
                      phrases::number(grown / kGigabyte, 1))}});
}

QString shareText(const std::optional<double> &share)
{
    return share ? phrases::percent(*share * 100, 1) : phrases::kNoFigure;
}

Table useTable(Draft &draft, const OperationTheme &theme)
{
    Table table{.caption = draft.tableCaption(u"Sử dụng theo cơ quan và vai trò"_s),
                .columns = {wordsColumn(u"Cơ quan"_s, 3), wordsColumn(u"Vai trò"_s, 2.4),
                            figuresColumn(u"Tài khoản"_s),
                            figuresColumn(u"Hoạt động bình quân ngày (%)"_s, 1.4),
                            figuresColumn(u"Lượt xem màn hình"_s, 1.2),
                            figuresColumn(u"Lượt kết xuất"_s)}};
    for (const analysis::UseLine &line : theme.facts().use.lines) {
        Evidence evidence = theme.evidence(
            u"Sử dụng: %1, %2"_s.arg(theme.agencyName(line.agency), roleName(line.role)));
        evidence.agency = line.agency;
        const int at = draft.evidence(evidence);
        const auto share = line.share();
        table.rows << Row{
            .cells = {textCell(theme.agencyName(line.agency)), textCell(roleName(line.role)),
                      countCell(line.issued, at),
                      share ? numberCell(100 * *share, 1, at,
                                         *share < kLittleUsed ? Tone::Watch : Tone::Neutral)
                            : emptyCell(),
                      countCell(line.counts.views(), at), countCell(line.counts.exports, at)}};
    }
    return table;
}

void tellUse(Draft &draft, const OperationTheme &theme)
{
    const auto &use = theme.facts().use;
    const auto &counts = use.all.counts;
    const auto told = [&](const QString &what, const QString &figure, const QString &rest) {
        draft.write(Style::Bullet, {{.text = what + u": "_s},
                                    Draft::told(figure, draft.evidence(theme.evidence(what))),
                                    {.text = rest}});
    };
    told(u"Lượt xem của lãnh đạo"_s, phrases::count(use.leaderViews), u";"_s);
    QStringList screens;
    for (size_t i = 0; i < std::min(kMostScreens, use.screens.size()); ++i)
        screens << u"%1 (%2)"_s.arg(screenName(use.screens[i].first),
                                    phrases::count(use.screens[i].second));
    told(u"Lượt xem màn hình"_s, phrases::count(counts.views()),
         screens.isEmpty() ? u";"_s : u", nhiều nhất: %1;"_s.arg(screens.join(u", "_s)));
    told(u"Lượt kết xuất số liệu, báo cáo"_s, phrases::count(counts.exports), u";"_s);
    told(u"Cảnh báo được tiếp nhận"_s, phrases::count(counts.acknowledged),
         use.acknowledgeMinutes ? u", trung vị từ lúc phát sinh đến lúc tiếp nhận %1;"_s.arg(
                                      minutesText(*use.acknowledgeMinutes))
                                : u";"_s);
    told(u"Ý kiến chỉ đạo ban hành qua hệ thống"_s, phrases::count(counts.directions),
         u", hoàn thành %1."_s.arg(phrases::count(counts.directionsDone)));
}

QStringList shortcomings(const OperationTheme &theme)
{
    const auto &facts = theme.facts();
    QStringList all;
    for (const auto &[agency, stages] : facts.deployment.byAgency) {
        if (stages.connected < stages.assigned)
            all << u"%1 sớm kết nối %2 nguồn số liệu còn lại"_s.arg(theme.agencyName(agency))
                       .arg(stages.assigned - stages.connected);
    }
    for (const domain::ConnectorRun &one : facts.service.connectors) {
        if (one.runs > 0 && double(one.failures) / one.runs > kFailingShare)
            all << u"Kiểm tra kết nối “%1” (lỗi %2/%3 lần lấy)"_s.arg(
                theme.feedName(one.feedId), phrases::count(one.failures), phrases::count(one.runs));
    }
    for (const domain::ServiceIncident &one : facts.service.incidents) {
        if (!one.until.isValid())
            all << u"Khắc phục dứt điểm sự cố: "_s + one.text;
    }
    if (facts.service.days > 0 && facts.service.restoreTests.good == 0)
        all << u"Tổ chức khôi phục thử từ bản sao lưu (trong kỳ chưa có lần nào thành công)"_s;
    if (facts.management.days > 0 && facts.management.reviews.empty())
        all << u"Rà soát quyền truy cập của các tài khoản"_s;
    if (facts.service.storageUsed && facts.service.storageCapacity &&
        double(*facts.service.storageUsed) > kFullStorage * double(*facts.service.storageCapacity))
        all << u"Mở rộng dung lượng lưu trữ"_s;
    for (const analysis::UseLine &line : facts.use.lines) {
        if (line.share().value_or(1) < kLittleUsed)
            all << u"%1 (%2) tăng cường sử dụng hệ thống (bình quân ngày %3 tài khoản hoạt "
                   "động)"_s.arg(theme.agencyName(line.agency),
                                 phrases::inSentence(roleName(line.role)), shareText(line.share()));
    }
    return all;
}

} // namespace

void writeService(Draft &draft, const OperationTheme &theme)
{
    const auto &facts = theme.facts().service;
    draft.write(Style::Heading1, u"III. TÌNH HÌNH VẬN HÀNH"_s);
    if (facts.days == 0)
        return draft.write(Style::Body, u"Trong kỳ %1 về vận hành."_s.arg(phrases::kNoFigure));
    const int at = draft.evidence(theme.evidence(u"Mức sẵn sàng của hệ thống"_s));
    draft.write(Style::Body,
                {{.text = u"Mức sẵn sàng bình quân của %1 ngày trong kỳ đạt "_s.arg(facts.days)},
                 Draft::told(available(facts.availability), at),
                 {.text = u" (kỳ trước: %1), thời gian gián đoạn cộng dồn "_s.arg(
                      available(theme.before.facts.service.availability))},
                 Draft::told(minutesText(facts.downMinutes), at),
                 {.text = u"."_s}});
    QStringList severities;
    for (size_t i = 0; i < analysis::kSeverities; ++i) {
        const auto &one = facts.severities.at(i);
        const QString median = one.medianMinutes ? u", trung vị khắc phục %1"_s.arg(
                                                       minutesText(*one.medianMinutes))
                                                 : QString();
        severities
            << u"%1: %2%3"_s.arg(severityName(int(i) + 1).toLower()).arg(one.count).arg(median);
    }
    draft.write(Style::Body, {{.text = u"Số sự cố: "_s},
                              Draft::told(phrases::count(qint64(facts.incidents.size())),
                                          draft.evidence(theme.evidence(u"Sự cố trong kỳ"_s))),
                              {.text = u" (%1)."_s.arg(severities.join(u"; "_s))}});
    if (!facts.incidents.empty())
        draft.add(incidentTable(draft, theme));
    if (!facts.connectors.empty())
        draft.add(connectorTable(draft, theme));
    tellBackups(draft, theme, u"Sao lưu dữ liệu"_s, facts.backups);
    tellBackups(draft, theme, u"Khôi phục thử"_s, facts.restoreTests);
    tellStorage(draft, theme);
}

void writeUse(Draft &draft, const OperationTheme &theme)
{
    const auto &use = theme.facts().use;
    draft.write(Style::Heading1, u"IV. TÌNH HÌNH SỬ DỤNG"_s);
    if (use.days == 0)
        return draft.write(Style::Body, u"Trong kỳ %1 về sử dụng."_s.arg(phrases::kNoFigure));
    const int at = draft.evidence(theme.evidence(u"Tài khoản hoạt động"_s));
    draft.write(Style::Body,
                {{.text = u"Trong %1 ngày có số liệu, bình quân mỗi ngày "_s.arg(use.days)},
                 Draft::told(shareText(use.all.share()), at),
                 {.text = u" trong "_s},
                 Draft::told(phrases::count(use.all.issued) + u" tài khoản"_s, at),
                 {.text = u" có đăng nhập (kỳ trước: %1)."_s.arg(
                      shareText(theme.before.facts.use.all.share()))}});
    draft.add(useTable(draft, theme));
    tellUse(draft, theme);
}

void writeOperationProposals(Draft &draft, const OperationTheme &theme)
{
    draft.write(Style::Heading1, u"V. ĐỀ NGHỊ"_s);
    const QStringList all = shortcomings(theme);
    if (all.isEmpty())
        return draft.write(Style::Body, u"Không có nội dung cần đề nghị theo các chỉ số trên."_s);
    for (const QString &one : all)
        draft.write(Style::Bullet, one + u"."_s);
}

} // namespace bulletins
