// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/closingseeds.h"

#include "app/demo/closingdesk.h"
#include "models/analysis/quality/freeze.h"
#include "models/domain/closingedits.h"
#include "models/domain/explanationedits.h"
#include "models/remote/contract.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

namespace quality = analysis::quality;
using domain::Collection;
using domain::Period;
using domain::PeriodKind;

const QString kCloserId = QStringLiteral("so-khcn");
const QString kClosedAgain = QStringLiteral(
    "Các đơn vị đã gửi bổ sung và đính chính số liệu sau lần chốt thứ nhất.");

/// Something that was closed.
struct PlannedClosing {
    Period period;
    QDateTime at;
    QString reason = {};
};

struct PlannedExplanation {
    const char *account;
    const char *author;
    const char *agency;
    const char *text;
    const char *verb;   ///< of the review; empty: it waits
    const char *answer; ///< likewise
    size_t closing;     ///< counted from the newest; an older one where the agency lost nothing
};
constexpr std::array kPlannedExplanations = std::to_array<PlannedExplanation>({
    {"lanh-dao-so", "Nguyễn Đức Thịnh", "a-syt",
     "Hệ thống thống kê y tế ngừng hai ngày để nâng cấp; Sở đã gửi số liệu ngay khi hệ thống hoạt "
     "động lại.",
     "", "", 0},
    {"thong-ke", "Hoàng Văn Phúc", "a-ctk",
     "Số liệu được công bố theo lịch phổ biến thông tin thống kê của Tổng cục, muộn hơn hạn nộp.",
     "accept", "", 2},
    {"lanh-dao-giao-duc", "Trần Thị Lan", "a-sgddt",
     "Phòng chuyên môn thiếu cán bộ nên tổng hợp số liệu chậm.", "reject",
     "Thiếu cán bộ không phải lý do bất khả kháng; đề nghị phân công người thay thế.", 2},
});

QDateTime morningOf(const QDate &day)
{
    return QDateTime(day, QTime(2, 30), QTimeZone::UTC);
}

std::vector<PlannedClosing> closingsUntil(const QDateTime &now)
{
    constexpr int kMonthAfter = 9;
    constexpr int kQuarterAfter = 2;
    constexpr int kQuarterAgain = 45;
    const QDate today = now.toUTC().date();
    std::vector<PlannedClosing> planned;
    Period month = Period::containing(PeriodKind::Month, today).previous();
    for (int i = 0; i < 2; ++i, month = month.previous())
        planned.push_back({month, morningOf(month.end.addDays(kMonthAfter))});
    Period quarter = Period::containing(PeriodKind::Quarter, today).previous();
    planned.push_back({quarter, morningOf(quarter.end.addDays(kQuarterAfter))});
    planned.push_back({quarter, morningOf(quarter.end.addDays(kQuarterAgain)), kClosedAgain});
    std::erase_if(planned, [&](const PlannedClosing &one) { return one.at > now; });
    std::ranges::sort(planned, {}, &PlannedClosing::at);
    return planned;
}

/// The demo's own records, as a desk reads them.
template<typename Record>
std::vector<Record> recordsOf(const QMap<QString, Feed> &feeds, Collection collection)
{
    std::vector<Record> records;
    const Feed &feed = *feeds.constFind(domain::code(collection));
    for (qint64 unit = 0; unit < feed.units(); ++unit) {
        for (const QByteArray &text : feed.base(unit)) {
            if (auto record = remote::decodeRecord(collection, text))
                records.push_back(std::get<Record>(*std::move(record)));
        }
    }
    return records;
}

/// The figures, judged as of one moment after the other.
class JudgedFigures
{
public:
    explicit JudgedFigures(const QMap<QString, Feed> &feeds)
        : m_slots(recordsOf<domain::Slot>(feeds, Collection::Slots))
        , m_values(recordsOf<domain::Observation>(feeds, Collection::Observations))
        , m_book{.indicators = recordsOf<domain::Indicator>(feeds, Collection::Indicators),
                 .units = recordsOf<domain::Unit>(feeds, Collection::Units),
                 .agencies = recordsOf<domain::Agency>(feeds, Collection::Agencies),
                 .feeds = recordsOf<domain::Feed>(feeds, Collection::Feeds),
                 .plans = recordsOf<domain::Plan>(feeds, Collection::Plans)}
    {
        std::ranges::sort(m_values, {}, &domain::Observation::publishedAt);
    }

    /// Moments come in their order.
    [[nodiscard]] core::Result<domain::ClosedScores> freeze(const PlannedClosing &planned)
    {
        const bool isFirst = !m_evaluation;
        if (isFirst) {
            auto rules = quality::builtInRules();
            if (!rules)
                return std::unexpected(rules.error());
            m_evaluation = std::make_unique<quality::Evaluation>(m_book, *std::move(rules),
                                                                 planned.at);
        }
        putUntil(planned.at);
        if (isFirst)
            m_evaluation->run();
        else
            (void)m_evaluation->update(planned.at);
        return quality::freezeWhatFits(*m_evaluation, planned.period, [this](auto &frozen) {
            for (size_t i = 0; i < frozen.keys.size(); ++i) {
                for (const qint64 key : frozen.keys[i])
                    frozen.scores.failures[i].records << m_values[size_t(key)].id.value;
            }
            return core::Result<void>();
        });
    }

private:
    void putUntil(const QDateTime &moment)
    {
        quality::Facts &facts = m_evaluation->facts();
        for (size_t i = 0; i < m_slots.size(); ++i) {
            domain::Slot due = m_slots[i];
            const bool isLater = due.filledAt > moment;
            if (m_until.isValid() && (isLater || due.filledAt <= m_until))
                continue; // as it was put before
            if (isLater) {
                due.filledAt = {};
                due.state = u"due"_s;
            }
            facts.putSlot(qint64(i), due);
        }
        for (; m_next < m_values.size() && m_values[m_next].publishedAt <= moment; ++m_next)
            facts.put(qint64(m_next), m_values[m_next]);
        m_until = moment;
    }

    std::vector<domain::Slot> m_slots;
    std::vector<domain::Observation> m_values; ///< in the order in which they were published
    quality::Book m_book;
    std::unique_ptr<quality::Evaluation> m_evaluation;
    size_t m_next = 0;
    QDateTime m_until;
};

Actor actorFor(const Catalogue &catalogue, const QString &account)
{
    for (const QJsonValue &one : catalogue.lists.value(u"accounts"_s)) {
        if (one["id"_L1].toString() == account)
            return {.name = one["name"_L1].toString(),
                    .roles = {},
                    .agencyId = domain::AgencyId(one["agencyId"_L1].toString()),
                    .accountId = account};
    }
    return {};
}

void addClosing(JudgedFigures &figures, const PlannedClosing &planned, const Actor &closer,
                ClosingSeeds &seeds)
{
    auto scores = figures.freeze(planned);
    if (!scores)
        return;
    QJsonObject last;
    for (const QJsonObject &one : seeds.closings) {
        if (one.value("period"_L1).toString() == planned.period.code())
            last = one;
    }
    const domain::Closing before = domain::closingFromSnapshot(last);
    domain::Closing closing = domain::closingOf(
        u"ck-%1"_s.arg(seeds.closings.size() + 1, 2, 10, QChar(u'0')), planned.period.code(),
        *std::move(scores), last.isEmpty() ? nullptr : &before);
    closing.reason = planned.reason;
    if (auto answer = closingdesk::close(domain::toJson(closing), last, closer, planned.at);
        answer.status == 201)
        seeds.closings.push_back(answer.body);
}

/// What the agency lost most by; nothing: it lost nothing.
std::optional<QString> dearestOf(const QJsonObject &closing, const QString &agency)
{
    const auto scores = domain::closedScoresFrom(closing.value("document"_L1).toObject());
    if (!scores)
        return std::nullopt;
    const auto found = std::ranges::find(scores->failures, agency,
                                         &domain::ClosedFailure::agencyId);
    return found == scores->failures.end() ? std::nullopt
                                           : std::optional(domain::subjectOf(*found));
}

void addExplanation(const PlannedExplanation &planned, const Actor &closer, const QDateTime &now,
                    ClosingSeeds &seeds)
{
    const QString agency = QString::fromLatin1(planned.agency);
    for (size_t back = planned.closing; back < seeds.closings.size(); ++back) {
        const QJsonObject &closing = seeds.closings[seeds.closings.size() - 1 - back];
        const auto subject = dearestOf(closing, agency);
        const QDateTime given = domain::closingFromSnapshot(closing).closedAt.addDays(2);
        if (!subject || given > now)
            continue;
        const QJsonObject asked{
            {u"id"_s, u"gt-%1"_s.arg(seeds.explanations.size() + 1, 2, 10, QChar(u'0'))},
            {u"closingId"_s, closing.value("id"_L1)},
            {u"agencyId"_s, agency},
            {u"subject"_s, *subject},
            {u"text"_s, QString::fromUtf8(planned.text)}};
        const Actor author{.name = QString::fromUtf8(planned.author),
                           .roles = {},
                           .agencyId = domain::AgencyId(agency),
                           .accountId = QString::fromLatin1(planned.account)};
        auto answer = closingdesk::keepExplanation(asked, {}, author, given);
        if (answer.status == 201 && *planned.verb != '\0')
            answer = closingdesk::keepExplanation(
                {{u"verb"_s, QString::fromLatin1(planned.verb)},
                 {u"answer"_s, QString::fromUtf8(planned.answer)}},
                answer.body, closer, given.addDays(3));
        if (answer.status == 200 || answer.status == 201)
            seeds.explanations.push_back(answer.body);
        return;
    }
}

} // namespace

ClosingSeeds seededClosings(const QMap<QString, Feed> &feeds, const Catalogue &catalogue,
                            const QDateTime &now)
{
    ClosingSeeds seeds;
    JudgedFigures figures(feeds);
    Actor closer = actorFor(catalogue, kCloserId);
    closer.closesPeriods = true;
    for (const PlannedClosing &planned : closingsUntil(now))
        addClosing(figures, planned, closer, seeds);
    for (const PlannedExplanation &planned : kPlannedExplanations)
        addExplanation(planned, closer, now, seeds);
    return seeds;
}

} // namespace demo
