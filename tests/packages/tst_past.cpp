// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaworkflow.h"
#include "models/domain/reportworkflow.h"
#include "models/packages/past.h"
#include "models/packages/personalmask.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <map>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QDateTime kSent(QDate(2025, 5, 5), QTime(1, 0), QTimeZone::UTC);

/// A report on its way through the workflow, with what it was after each step.
class Life
{
public:
    explicit Life(quint32 seed)
        : m_random(seed)
    {
        Report &report = m_on.report;
        report.id = ReportId(u"r"_s);
        report.sentAt = report.updatedAt = kSent;
        report.originalDueAt = report.dueAt = kSent.addDays(4);
        report.categoryId = CategoryId(u"k"_s);
        report.state = ReportState::New;
        report.stateText = code(report.state);
        note({.verb = ReportVerb::Receive}, {}, kSent);
        m_category.id = report.categoryId;
        m_category.deadlineHours = 24;
        m_on.hasAfterPicture = true;
        for (QDateTime at = kSent; step(at = at.addSecs(600 + below(40'000)));) {
        }
    }
    [[nodiscard]] const Report &now() const { return m_on.report; }
    [[nodiscard]] const std::vector<ReportEvent> &events() const { return m_on.events; }
    [[nodiscard]] const std::map<QDateTime, Report> &moments() const { return m_moments; }

private:
    [[nodiscard]] static bool isEnd(ReportVerb verb)
    {
        using enum ReportVerb;
        return verb == Refuse || verb == MarkDuplicate || verb == Withdraw || verb == Close ||
               verb == KeepUnpublished;
    }
    [[nodiscard]] int below(int bound) { return int(m_random.bounded(bound)); }
    bool step(const QDateTime &at)
    {
        const WorkflowRules rules{m_calendar, [this](const CategoryId &) { return &m_category; },
                                  at};
        const DeskActor actor{DeskRole::Operator | DeskRole::OperatorLead | DeskRole::Officer |
                              DeskRole::UnitHead};
        std::vector<ReportVerb> verbs = possibleSteps(m_on, actor, rules);
        std::erase(verbs, ReportVerb::RevealSender);
        if (below(8) > 0) // most lives are long
            std::erase_if(verbs, isEnd);
        if (verbs.empty() || (m_on.events.size() > 4 && below(12) == 0))
            return false;
        const ReportStep chosen = dressed(verbs.at(size_t(below(int(verbs.size())))), at);
        if (faultOf(chosen, m_on, actor, rules))
            return true;
        const QString from = m_on.report.stateText;
        m_on.report = afterStep(chosen, m_on, rules);
        note(chosen, from, at);
        return m_on.events.size() < 40;
    }
    /// The step with all that it may need.
    ReportStep dressed(ReportVerb verb, const QDateTime &at)
    {
        ReportStep step{.verb = verb, .text = u"text %1"_s.arg(m_on.events.size())};
        step.categoryId = m_category.id;
        step.leadAgencyId = AgencyId(u"a%1"_s.arg(below(3)));
        if (verb != ReportVerb::Forward) {
            step.dueAt = std::max(at, m_on.report.dueAt).addDays(1 + below(3));
            step.assignee = u"person %1"_s.arg(below(5));
            step.duplicateOf = ReportId(u"other"_s);
            step.rating = 1 + below(2);
            step.refusal = code(RefusalReason::Unclear);
        }
        return step;
    }
    /// As the backend writes the history.
    void note(const ReportStep &step, const QString &from, const QDateTime &at)
    {
        ReportEvent event;
        event.at = at;
        event.kind = step.verb == ReportVerb::Comment  ? u"comment"_s
                     : step.verb == ReportVerb::Assign ? u"assign"_s
                                                       : u"state"_s;
        event.text = step.verb == ReportVerb::Assign ? step.assignee : step.text;
        if (!changesNothing(step.verb) && step.verb != ReportVerb::Assign) {
            event.fromState = from;
            event.toState = m_on.report.stateText;
        }
        event.agencyId = step.leadAgencyId;
        m_on.events.push_back(event);
        m_moments[at] = m_on.report;
    }

    QRandomGenerator m_random;
    WorkCalendar m_calendar;
    ReportCategory m_category;
    ReportCase m_on;
    std::map<QDateTime, Report> m_moments;
};

quint32 seedOf()
{
    bool given = false;
    const auto seed = qEnvironmentVariable("IOC_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

/// What differs between what was and what is told, as words; empty: nothing.
QString difference(const Report &was, const Report &told)
{
    QStringList words;
    const auto look = [&](const char *name, const auto &one, const auto &other) {
        if (one != other)
            words << QString::fromLatin1(name);
    };
    look("state", was.state, told.state);
    look("stateText", was.stateText, told.stateText);
    look("updatedAt", was.updatedAt, told.updatedAt);
    look("dueAt", was.dueAt, told.dueAt);
    look("originalDueAt", was.originalDueAt, told.originalDueAt);
    look("requestedDueAt", was.requestedDueAt, told.requestedDueAt);
    look("resolvedAt", was.resolvedAt, told.resolvedAt);
    look("result", was.result, told.result);
    look("refusalReason", was.refusalReason, told.refusalReason);
    look("published", was.published, told.published);
    look("rating", was.rating, told.rating);
    look("duplicateOf", was.duplicateOf, told.duplicateOf);
    look("leadAgencyId", was.leadAgencyId, told.leadAgencyId);
    look("supportAgencyIds", was.supportAgencyIds, told.supportAgencyIds);
    look("assignee", was.assignee, told.assignee);
    return words.join(u", "_s);
}

} // namespace

/// Looking back: whatever people did, a report at any moment of its life is what it was then.
class TestPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAreWhatTheyWere();
    void reportsWithoutHistory();
    void itemsAreWhatTheyWere();
    void recordsThatTellThemselves();
    void masksTexts_data();
    void masksTexts();
};

void TestPast::reportsAreWhatTheyWere()
{
    const quint32 seed = seedOf();
    const int rounds = std::max(qEnvironmentVariableIntValue("IOC_ROUNDS"), 2000);
    int looked = 0;
    int unknown = 0;
    for (int round = 0; round < rounds; ++round) {
        const Life life(seed + quint32(round));
        for (const auto &[moment, was] : life.moments()) {
            const auto past = packages::pastOf(life.now(), life.events(), moment);
            const QString found = difference(was, past.record);
            ++looked;
            unknown += past.unknown ? 1 : 0;
            QVERIFY2(past.unknown || found.isEmpty(),
                     qPrintable(u"IOC_SEED=%1, %2: %3"_s.arg(seed + quint32(round))
                                    .arg(moment.toString(Qt::ISODate), found)));
            QCOMPARE(past.record.state, was.state); // also when something else is not known
        }
    }
    QVERIFY2(unknown * 3 < looked, qPrintable(u"%1 of %2"_s.arg(unknown).arg(looked)));
}

void TestPast::reportsWithoutHistory()
{
    Report report;
    report.state = ReportState::Closed;
    report.stateText = code(report.state);
    report.sentAt = kSent;
    report.updatedAt = kSent.addDays(3);
    const auto same = packages::pastOf(report, {}, kSent.addDays(3));
    QCOMPARE(same.record, report);
    QVERIFY(!same.unknown);
    const auto before = packages::pastOf(report, {}, kSent.addDays(2));
    QCOMPARE(before.record, report);
    QVERIFY(before.unknown);
    // Of an older cache the beginning of the history may be gone: the first step tells the state.
    ReportEvent event;
    event.at = kSent.addDays(3);
    event.fromState = code(ReportState::Rated);
    event.toState = code(ReportState::Closed);
    QCOMPARE(packages::pastOf(report, {event}, kSent.addDays(2)).record.state, ReportState::Rated);
}

void TestPast::itemsAreWhatTheyWere()
{
    MediaItem item;
    item.id = MediaItemId(u"m"_s);
    item.publishedAt = kSent;
    item.collectedAt = kSent.addSecs(60);
    item.state = u"MOI"_s;
    item.stateSince = item.collectedAt;
    item.sentiment = item.machineSentiment = Sentiment::Negative;
    item.sentimentBy = u"machine"_s;
    item.machineConfidence = item.sentimentConfidence = 0.7;
    item.agencyId = AgencyId(u"a1"_s);
    std::vector<std::pair<QDateTime, MediaItem>> moments{{item.collectedAt, item}};
    const MediaActor lan{.roles = {}, .name = u"Lan"_s};
    int hours = 0;
    for (const MediaStep &step :
         {MediaStep{.verb = MediaVerb::Screen},
          MediaStep{.verb = MediaVerb::Label, .sentiment = Sentiment::Neutral},
          MediaStep{.verb = MediaVerb::Verify,
                    .text = u"?"_s,
                    .agencyId = AgencyId(u"a1"_s),
                    .urgent = true},
          MediaStep{.verb = MediaVerb::Comment, .text = u"!"_s},
          MediaStep{.verb = MediaVerb::Conclude,
                    .agencyId = AgencyId(u"a1"_s),
                    .conclusion = u"true"_s,
                    .evidenceSha256 = u"ab"_s},
          MediaStep{.verb = MediaVerb::Pick, .text = u"digest"_s, .digestOn = QDate(2025, 5, 9)},
          MediaStep{.verb = MediaVerb::Unpick},
          MediaStep{.verb = MediaVerb::Respond, .response = u"information"_s},
          MediaStep{.verb = MediaVerb::Close}}) {
        const QDateTime at = kSent.addSecs(3600 * ++hours);
        item = afterStep(step, item, lan, at);
        moments.emplace_back(at, item);
    }
    for (const auto &[moment, was] : moments) {
        const auto past = packages::pastOf(item, moment);
        QVERIFY2(past.record == was, qPrintable(moment.toString(Qt::ISODate)));
        const bool beforeAgency = moment < moments.at(3).first;
        QCOMPARE(past.unknown, beforeAgency); // the agency that was named first is not told
    }
}

void TestPast::recordsThatTellThemselves()
{
    Slot slot;
    slot.dueAt = kSent.addDays(5);
    slot.filledAt = kSent.addDays(6);
    slot.state = u"late"_s;
    QCOMPARE(packages::pastOf(slot, kSent.addDays(4)).record.state, u"due"_s);
    QCOMPARE(packages::pastOf(slot, kSent.addSecs(5 * 86'400 + 60)).record.state, u"late"_s);
    QVERIFY(!packages::pastOf(slot, kSent.addSecs(5 * 86'400 + 60)).record.filledAt.isValid());
    QCOMPARE(packages::pastOf(slot, kSent.addDays(7)).record, slot);

    Remark remark;
    remark.state = RemarkState::Withdrawn;
    remark.settledAt = kSent.addDays(2);
    remark.settledBy = u"Lan"_s;
    const Remark open = packages::pastOf(remark, kSent.addDays(1)).record;
    QCOMPARE(open.state, RemarkState::Open);
    QCOMPARE(open.settledBy, QString());
    remark.answeredAt = kSent.addSecs(3600);
    QCOMPARE(packages::pastOf(remark, kSent.addDays(1)).record.state, RemarkState::Answered);

    Signer signer;
    signer.revokedAt = kSent.addDays(2);
    QVERIFY(!packages::pastOf(signer, kSent.addDays(1)).record.revokedAt.isValid());
    AlarmRule rule;
    rule.updatedAt = kSent.addDays(2);
    QVERIFY(packages::pastOf(rule, kSent.addDays(1)).unknown);
    QVERIFY(!packages::pastOf(rule, kSent.addDays(2)).unknown);
    Feed feed;
    feed.lastHeartbeat = kSent.addDays(2);
    QCOMPARE(packages::pastOf(feed, kSent).record.lastHeartbeat, kSent);
}

void TestPast::masksTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("nothing", u"Đường ngập từ 05/05/2025, sâu 40 cm"_s,
        u"Đường ngập từ 05/05/2025, sâu 40 cm"_s);
    row("code", u"Xem PA-2025-000123 và 2025-0000012345"_s,
        u"Xem PA-2025-000123 và 2025-0000012345"_s);
    row("name", u"Tôi là TRẦN thị Bích Hạnh."_s, u"Tôi là Trần T. B. H.."_s);
    row("part-of-a-name", u"Chị Hạnh báo"_s, u"Chị Hạnh báo"_s);
    row("mobile", u"ĐT 0912345678"_s, u"ĐT 0912 xxx 678"_s);
    row("grouped", u"0912 345 678, 0252.3821.234"_s, u"0912 xxx 678, 0252 xxx 234"_s);
    row("international", u"+84 912 345 678"_s, u"0912 xxx 678"_s);
    row("identity-card", u"CCCD 060091001234"_s, u"CCCD xxx"_s);
    row("money", u"1.234.567.890 đồng"_s, u"1.234.567.890 đồng"_s);
    row("two", u"0912345678/0987654321"_s, u"0912 xxx 678/0987 xxx 321"_s);
}

void TestPast::masksTexts()
{
    QFETCH(QString, text);
    QTEST(packages::maskedText(text, {u"Trần Thị Bích Hạnh"_s, u"0912345678"_s}), "shown");
}

QTEST_GUILESS_MAIN(TestPast)
#include "tst_past.moc"
