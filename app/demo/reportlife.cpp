// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/reportdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

/// From this day on the second generation of deadlines holds.
const QDate kNewDeadlines(2024, 7, 1);
constexpr double kFirstPictureChance = 0.55;
constexpr double kRefusedChance = 0.05;
constexpr double kWithdrawnChance = 0.01;
constexpr double kAskedChance = 0.04;
constexpr double kReturnedChance = 0.06;
constexpr double kUnpublishedChance = 0.03;
constexpr double kReopenedChance = 0.4; ///< of the unsatisfied
constexpr auto kOperator = "Điều hành viên IOC";
constexpr auto kCitizen = "Người dân";

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

ReportLife::ReportLife(const ReportGenerator &generator, const Catalogue &catalogue,
                       ReportGenerator::Draft &draft, const QDateTime &now)
    : m_generator(generator)
    , m_catalogue(catalogue)
    , m_draft(draft)
    , m_now(now)
    , m_agency(generator.handlerOf(draft.category, *draft.place))
{
}

void ReportLife::live()
{
    send();
    if (!receive() || !forward() || !work() || !approve() || !publish() || !rate())
        return;
    if (reopen() && forward() && work() && approve() && publish())
        (void)rate();
}

bool ReportLife::pass(double low, double high)
{
    m_at = m_catalogue.calendar.after(m_at, m_draft.dice.between(low, high));
    return m_at <= m_now;
}

void ReportLife::moveTo(const char *state, const QDateTime &at, const QString &actor,
                        const QString &agency, const QString &text)
{
    QJsonObject event{{u"id"_s, u"%1-e%2"_s.arg(m_draft.id).arg(++m_draft.eventCount)},
                      {u"version"_s, 1},
                      {u"reportId"_s, m_draft.id},
                      {u"at"_s, core::iso(at)},
                      {u"kind"_s, u"state"_s},
                      {u"toState"_s, QString::fromLatin1(state)},
                      {u"actor"_s, actor}};
    if (!m_draft.state().isEmpty())
        event.insert("fromState"_L1, m_draft.state());
    if (!agency.isEmpty())
        event.insert("agencyId"_L1, agency);
    if (!text.isEmpty())
        event.insert("text"_L1, text);
    m_draft.bundle.events.push_back(event);
    m_draft.set("state"_L1, QString::fromLatin1(state));
    m_draft.set("updatedAt"_L1, core::iso(at));
}

void ReportLife::attach(const char *role, const QDateTime &at)
{
    const QStringList &pictures = m_generator.pictures();
    if (pictures.isEmpty())
        return;
    const QString picture = m_draft.dice.pick(pictures); // "hash:size"
    auto &attachments = m_draft.bundle.attachments;
    attachments.push_back({{u"id"_s, u"%1-t%2"_s.arg(m_draft.id).arg(attachments.size() + 1)},
                           {u"version"_s, 1},
                           {u"reportId"_s, m_draft.id},
                           {u"sha256"_s, picture.section(u':', 0, 0)},
                           {u"mimeType"_s, u"image/jpeg"_s},
                           {u"size"_s, picture.section(u':', 1).toInt()},
                           {u"role"_s, QString::fromLatin1(role)},
                           {u"takenAt"_s, core::iso(at)}});
}

double ReportLife::deadlineHours() const
{
    const QString category = m_draft.bundle.report.value("categoryId"_L1).toString();
    for (const QJsonValue &row : m_catalogue.lists.value(u"report-categories"_s)) {
        if (row["id"_L1].toString() == category)
            return row["deadlineHours"_L1].toDouble();
    }
    return 24;
}

void ReportLife::send()
{
    m_at = m_draft.sentAt;
    const bool old = m_at.date() < kNewDeadlines;
    m_draft.set("categoryId"_L1, u"k-%1%2"_s.arg(m_draft.category, old ? u"-2023"_s : QString()));
    m_hours = deadlineHours();
    m_due = m_catalogue.calendar.after(m_at, m_hours);
    m_draft.set("originalDueAt"_L1, core::iso(m_due));
    m_draft.set("dueAt"_L1, core::iso(m_due));
    moveTo("MOI", m_at, words(kCitizen));
    if (m_draft.dice.chance(kFirstPictureChance))
        attach("before", m_at);
}

bool ReportLife::receive()
{
    if (!pass(0.1, 2.4) || endAtTheDoor())
        return false;
    moveTo("TIEP_NHAN", m_at, words(kOperator));
    return !m_draft.dice.chance(kAskedChance) || askCitizen();
}

/// Refused, a duplicate, or taken back by the citizen.
bool ReportLife::endAtTheDoor()
{
    if (m_draft.dice.chance(kRefusedChance)) {
        const QString reason = m_generator.phrase(m_draft.dice, "refusals");
        m_draft.set("refusalReason"_L1, reason);
        moveTo("TU_CHOI", m_at, words(kOperator), {}, reason);
        return true;
    }
    if (m_draft.bundle.report.contains("duplicateOf"_L1)) {
        moveTo("TRUNG", m_at, words(kOperator), {}, u"Trùng với phản ánh đã gửi trước"_s);
        return true;
    }
    if (m_draft.dice.chance(kWithdrawnChance)) {
        moveTo("HUY", m_at, words(kCitizen), {}, u"Người dân báo sự việc đã được khắc phục."_s);
        return true;
    }
    return false;
}

bool ReportLife::askCitizen()
{
    if (!pass(0.1, 1))
        return false;
    const QDateTime asked = m_at;
    moveTo("CHO_BO_SUNG", m_at, words(kOperator), {},
           u"Đề nghị cung cấp thêm vị trí cụ thể và hình ảnh hiện trường."_s);
    if (!pass(2, 14))
        return false;
    const double stood = m_catalogue.calendar.hoursBetween(asked, m_at);
    m_due = m_catalogue.calendar.after(m_due, stood);
    m_draft.set("originalDueAt"_L1, core::iso(m_due));
    m_draft.set("dueAt"_L1, core::iso(m_due));
    moveTo("TIEP_NHAN", m_at, words(kOperator), {}, u"Người dân đã bổ sung qua điện thoại."_s);
    return true;
}

bool ReportLife::forward()
{
    if (!pass(0.1, 1.5))
        return false;
    m_draft.set("leadAgencyId"_L1, m_agency);
    if (m_draft.dice.chance(0.25))
        m_draft.set("supportAgencyIds"_L1, QJsonArray{u"a-ca"_s});
    moveTo("DA_CHUYEN", m_at, words(kOperator), m_agency);
    if (!m_again && m_draft.dice.chance(kReturnedChance) && !returnOnce())
        return false;
    return pass(0.3, 3);
}

bool ReportLife::returnOnce()
{
    if (!pass(0.3, 3))
        return false;
    moveTo("TRA_LAI", m_at, m_generator.personName(m_draft.dice), m_agency,
           u"Cần bổ sung đơn vị phối hợp; đề nghị phân công lại."_s);
    if (!pass(0.2, 2))
        return false;
    moveTo("DA_CHUYEN", m_at, words(kOperator), m_agency, u"Giữ nguyên đơn vị chủ trì"_s);
    return true;
}

bool ReportLife::work()
{
    const QString officer = m_draft.dice.chance(0.03) ? words(kOperator)
                                                      : m_generator.personName(m_draft.dice);
    m_draft.set("assignee"_L1, officer);
    moveTo("DANG_XU_LY", m_at, officer, m_agency);
    // Most are done well within the deadline, some late; urgent ones faster.
    const double effort = m_hours * m_draft.dice.between(0.15, 0.85) *
                          (m_draft.dice.chance(0.14) ? m_draft.dice.between(1.3, 2.6) : 1);
    QDateTime done = m_catalogue.calendar.after(m_at, effort);
    if (done > m_due && !m_again && m_draft.dice.chance(0.6) && !extend(done))
        return false;
    if (done > m_now)
        return false;
    m_at = done;
    const QString result = m_generator.resultOf(m_draft.dice, m_draft.category);
    m_draft.set("result"_L1, result);
    attach("after", m_at);
    moveTo("CHO_DUYET", m_at, officer, m_agency, result);
    return true;
}

bool ReportLife::extend(QDateTime &done)
{
    const auto &calendar = m_catalogue.calendar;
    const QDateTime asked = std::max(m_at, m_due.addSecs(-3 * 3600));
    if (asked > m_now)
        return false;
    const QDateTime later = calendar.after(m_due, m_hours);
    m_draft.set("requestedDueAt"_L1, core::iso(later));
    moveTo("XIN_GIA_HAN", asked, m_generator.personName(m_draft.dice), m_agency,
           m_generator.phrase(m_draft.dice, "extensions"));
    const QDateTime answered = calendar.after(asked, 2);
    if (answered > m_now)
        return false;
    m_due = later;
    m_draft.bundle.report.remove("requestedDueAt"_L1);
    m_draft.set("dueAt"_L1, core::iso(m_due));
    moveTo("DANG_XU_LY", answered, words(kOperator), m_agency, u"Đồng ý gia hạn"_s);
    done = std::max(done, calendar.after(answered, 0.5));
    return true;
}

bool ReportLife::approve()
{
    if (!pass(0.2, 3))
        return false;
    m_draft.set("resolvedAt"_L1, core::iso(m_at));
    moveTo("DA_XU_LY", m_at, words(kOperator));
    return true;
}

bool ReportLife::publish()
{
    if (!pass(0.2, 4))
        return false;
    if (m_draft.dice.chance(kUnpublishedChance)) {
        moveTo("KHONG_CONG_KHAI", m_at, words(kOperator), {},
               u"Có thông tin cá nhân của người khác"_s);
        return false;
    }
    m_draft.set("published"_L1, true);
    moveTo("CONG_KHAI", m_at, words(kOperator));
    return true;
}

/// True when the citizen is unsatisfied.
bool ReportLife::rate()
{
    m_at = m_at.addSecs(3600 * (1 + m_draft.dice.below(100)));
    if (m_at > m_now || m_draft.dice.chance(0.35))
        return false;
    const int rating = m_draft.dice.chance(0.62) ? 3 : m_draft.dice.chance(0.6) ? 2 : 1;
    const QString comment = rating == 1 ? u"Sự việc chưa được xử lý dứt điểm."_s : QString();
    m_draft.set("rating"_L1, rating);
    if (rating == 1)
        m_draft.set("ratingComment"_L1, comment);
    moveTo("DANH_GIA", m_at, words(kCitizen), {}, comment);
    if (rating == 1 && !m_again && m_draft.dice.chance(kReopenedChance))
        return true;
    if (m_at.addDays(7) < m_now)
        moveTo("DONG", m_at.addDays(7), words(kOperator));
    return false;
}

bool ReportLife::reopen()
{
    if (!pass(0.5, 4))
        return false;
    m_again = true;
    moveTo("MO_LAI", m_at, words(kOperator), {}, u"Người dân không hài lòng với kết quả xử lý."_s);
    for (const QLatin1StringView key : {"resolvedAt"_L1, "rating"_L1, "ratingComment"_L1})
        m_draft.bundle.report.remove(key);
    m_draft.set("published"_L1, false);
    m_due = m_catalogue.calendar.after(m_at, m_hours);
    m_draft.set("dueAt"_L1, core::iso(m_due));
    return true;
}

} // namespace demo
