// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mediagenerator.h"
#include "app/demo/operationgenerator.h"
#include "models/domain/alarm.h"
#include "models/domain/bulletinedits.h"
#include "models/domain/explanationedits.h"
#include "models/domain/mediaworkflow.h"
#include "models/domain/proposaledits.h"
#include "models/domain/report.h"
#include "models/domain/signeredits.h"
#include "models/domain/submissionworkflow.h"
#include "models/domain/ticketworkflow.h"
#include "models/domain/vocabulary.h"
#include "models/domain/walledits.h"
#include "tests/demo/cataloguefiles.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString contractText()
{
    QFile file(QStringLiteral(IOC_RESOURCES_DIR "/api/openapi.yaml"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines of one schema, up to the next one.
QString schema(const QString &name)
{
    const QString all = contractText();
    const qsizetype begin = all.indexOf(u"\n    %1:\n"_s.arg(name));
    if (begin < 0)
        return {};
    static const QRegularExpression next(u"\\n {2,4}[A-Za-z]"_s);
    const qsizetype end = all.indexOf(next, begin + 6);
    return all.mid(begin, end < 0 ? -1 : end - begin);
}

/// The words of a list inside a schema, written in one line or one to a line.
QStringList words(const QString &schemaText, const QString &key)
{
    static const QRegularExpression separator(u"[\\[\\],\\s-]*[\\[\\],\\s]+[-\\s]*"_s);
    const qsizetype begin = schemaText.indexOf(key + u':');
    QString rest = schemaText.mid(begin + key.size() + 1);
    const qsizetype end = rest.startsWith(u" ["_s)
                              ? rest.indexOf(u']')
                              : rest.indexOf(QRegularExpression(u"\\n *[a-z]+:"_s));
    return begin < 0 ? QStringList() : rest.left(end).split(separator, Qt::SkipEmptyParts);
}

/// Top-level properties that a schema names, with those of its parts.
QSet<QString> properties(const QString &schemaText)
{
    QSet<QString> all;
    static const QRegularExpression property(u"\\n {8}([A-Za-z0-9]+):"_s);
    for (auto found = property.globalMatch(schemaText); found.hasNext();)
        all.insert(found.next().captured(1));
    return all;
}

} // namespace

/// The contract names what the domain knows: collections, subsystems, states; and every key that
/// the catalogue serves.
class TestOpenApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCollectionHasItsFeed();
    void subsystemsAreTheSix();
    void statesAreThoseOfTheWorkflow();
    void servedKeysAreDescribed_data();
    void servedKeysAreDescribed();
    void mediaWordsAreThoseOfTheRules();
    void alarmAndWallWordsAreThoseOfTheRules();
    void bulletinWordsAreThoseOfTheRules();
    void accountabilityWordsAreThoseOfTheRules();
    void servedDaysAreDescribed();
    void servedItemsAreDescribed();
};

void TestOpenApi::everyCollectionHasItsFeed()
{
    const QString contract = contractText();
    QStringList codes;
    for (const domain::Collection collection : domain::kCollections) {
        const QString code = domain::code(collection);
        QVERIFY2(contract.contains(u"\n  /%1/changes:\n"_s.arg(code)), qPrintable(code));
        codes << code;
    }
    QCOMPARE(contract.count(u"/changes:\n"_s), codes.size());
    QStringList named = words(schema(u"Collection"_s), u"x-extensible-enum"_s);
    named.sort();
    codes.sort();
    QCOMPARE(named, codes);
}

void TestOpenApi::subsystemsAreTheSix()
{
    QStringList codes;
    for (const domain::Subsystem subsystem : domain::kSubsystems)
        codes << domain::code(subsystem);
    QCOMPARE(words(schema(u"Subsystem"_s), u"enum"_s), codes);
}

void TestOpenApi::statesAreThoseOfTheWorkflow()
{
    const QStringList states = words(schema(u"ReportState"_s), u"x-extensible-enum"_s);
    QCOMPARE(states.size(),
             int(domain::ReportState::Withdrawn) - int(domain::ReportState::New) + 1);
    for (const QString &state : states)
        QVERIFY2(domain::reportStateFromCode(state) != domain::ReportState::Unknown,
                 qPrintable(state));
}

void TestOpenApi::servedKeysAreDescribed_data()
{
    QTest::addColumn<QString>("name");
    constexpr std::array kSchemas = std::to_array<std::pair<const char *, const char *>>(
        {{"units", "Unit"},
         {"agencies", "Agency"},
         {"calendar", "CalendarDay"},
         {"indicators", "Indicator"},
         {"plans", "Plan"},
         {"feeds", "Feed"},
         {"report-categories", "ReportCategory"},
         {"media-sources", "MediaSource"},
         {"media-rules", "MediaRule"},
         {"alarm-rules", "AlarmRule"}});
    for (const auto &[file, name] : kSchemas)
        QTest::newRow(file) << QString::fromLatin1(name);
}

void TestOpenApi::servedKeysAreDescribed()
{
    QFETCH(const QString, name);
    const QSet<QString> described = properties(schema(name));
    QVERIFY(described.contains(u"id"_s) && described.contains(u"version"_s));
    const QJsonArray records = catalogue::records(QTest::currentDataTag());
    QVERIFY(!records.isEmpty());
    for (const QJsonValue &record : records) {
        for (const QString &key : record.toObject().keys())
            QVERIFY2(described.contains(key) || key == "demo"_L1, qPrintable(key));
    }
}

void TestOpenApi::mediaWordsAreThoseOfTheRules()
{
    QStringList verbs;
    for (int verb = 0; verb < domain::kMediaVerbs; ++verb)
        verbs << domain::code(domain::MediaVerb(verb));
    const QString action = schema(u"MediaAction"_s);
    QCOMPARE(words(action, u"x-extensible-enum"_s), verbs);
    QStringList responses;
    for (int response = 0; response < domain::kMediaResponses; ++response)
        responses << domain::code(domain::MediaResponse(response));
    QCOMPARE(words(action.mid(action.indexOf(u"response:"_s)), u"x-extensible-enum"_s), responses);
    for (const QString &state : words(schema(u"MediaState"_s), u"x-extensible-enum"_s))
        QVERIFY2(domain::mediaStateFromCode(state) != domain::MediaState::Unknown,
                 qPrintable(state));
}

void TestOpenApi::alarmAndWallWordsAreThoseOfTheRules()
{
    const auto codes = []<typename Word>(int count, Word) {
        QStringList all;
        for (int word = 0; word < count; ++word)
            all << domain::code(Word(word));
        return all;
    };
    const QString list = u"x-extensible-enum"_s;
    QCOMPARE(words(schema(u"AlarmVerb"_s), list),
             codes(domain::kAlarmVerbs, domain::AlarmVerb::Acknowledge));
    QCOMPARE(words(schema(u"AlarmRule"_s), list),
             codes(domain::kAlarmKinds, domain::AlarmKind::Overdue));
    for (const QString &name : {u"WallCommand"_s, u"NewWallCommand"_s})
        QCOMPARE(words(schema(name), list), codes(domain::kWallVerbs, domain::WallVerb::Show));
    for (const QString &name : {u"WallPage"_s, u"NewWallPage"_s})
        QCOMPARE(words(schema(name), list), (QStringList{u"page"_s, u"playlist"_s}));
}

void TestOpenApi::bulletinWordsAreThoseOfTheRules()
{
    const QString list = u"x-extensible-enum"_s;
    const QHash<QString, QString> periods{{u"day"_s, u"2025-05-20"_s}, {u"week"_s, u"2025-W21"_s},
                                          {u"month"_s, u"2025-05"_s},  {u"quarter"_s, u"2025-Q2"_s},
                                          {u"half"_s, u"2025-H1"_s},   {u"year"_s, u"2025"_s}};
    domain::Bulletin bulletin;
    bulletin.title = u"Bản tin"_s;
    bulletin.number = bulletin.year = 2025;
    bulletin.signedBy = bulletin.versionHash = u"x"_s;
    for (const QString &kind : words(schema(u"BulletinKind"_s), list)) {
        for (const QString &form : words(schema(u"BulletinForm"_s), list)) {
            for (const QString &state : words(schema(u"BulletinState"_s), list)) {
                bulletin.kind = kind;
                bulletin.period = periods.value(kind);
                bulletin.form = form;
                bulletin.state = state;
                QVERIFY2(!domain::faultOf(bulletin), qPrintable(kind + form + state));
            }
        }
    }
    QCOMPARE(words(schema(u"BulletinKind"_s), list).size(), periods.size());
    QCOMPARE(words(schema(u"SignerChange"_s), list), QStringList{domain::kRevokeVerb});
}

void TestOpenApi::accountabilityWordsAreThoseOfTheRules()
{
    const QString list = u"x-extensible-enum"_s;
    const auto sorted = [](QStringList all) {
        all.sort();
        return all;
    };
    const auto wordsOf = [&](const QString &name) { return sorted(words(schema(name), list)); };
    const auto codes = [&](const auto &values) {
        QStringList all;
        for (const auto value : values)
            all << domain::code(value);
        return sorted(all);
    };
    QCOMPARE(wordsOf(u"SubmissionAction"_s), codes(domain::kSubmissionVerbs));
    for (const QString &state : wordsOf(u"SubmissionState"_s))
        QVERIFY(domain::submissionStateFromCode(state) != domain::SubmissionState::Unknown);
    for (const QString &verb : wordsOf(u"ExplanationAction"_s))
        QVERIFY2(domain::explanationStepFrom(verb), qPrintable(verb));
    QCOMPARE(wordsOf(u"ExplanationState"_s),
             sorted({domain::kExplanationGiven, domain::kExplanationAccepted,
                     domain::kExplanationRejected, domain::kExplanationWithdrawn}));
    QCOMPARE(wordsOf(u"ProposalAction"_s), codes(domain::kProposalVerbs));
    QCOMPARE(wordsOf(u"ProposalState"_s), codes(domain::kProposalStates));
    QCOMPARE(wordsOf(u"ProposalKind"_s), codes(domain::kProposalKinds));
    QCOMPARE(wordsOf(u"TicketAction"_s), codes(domain::kTicketVerbs));
    QCOMPARE(wordsOf(u"Ticket"_s), codes(domain::kTicketStates));
}

void TestOpenApi::servedDaysAreDescribed()
{
    const QDateTime now(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
    const auto described = [](const QString &name, const std::vector<QJsonObject> &made) {
        QSet<QString> keys;
        for (const QJsonObject &one : made) {
            for (const QString &key : one.keys())
                keys.insert(key);
        }
        QCOMPARE(keys - properties(schema(name)), QSet<QString>());
    };
    described(u"ServiceDay"_s, demo::serviceDays(1, now));
    described(u"UsageDay"_s, demo::usageDays(1, now));
    described(u"Proposal"_s, demo::seededProposals(now));
}

void TestOpenApi::servedItemsAreDescribed()
{
    const auto catalogue = demo::Catalogue::load(QDate(2025, 6, 12), {});
    QVERIFY(catalogue.has_value());
    const QDateTime now(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
    const QString picture = u"%1:9"_s.arg(QString(64, u'a'));
    const demo::MediaGenerator generator(
        *catalogue, 1, {.pictures = QStringList{picture}, .reports = 10, .now = now});
    const auto made = generator.make(300);
    QSet<QString> items;
    QSet<QString> steps;
    QSet<QString> readings;
    const auto collect = [](QSet<QString> &keys, const QJsonObject &object) {
        for (const QString &key : object.keys())
            keys.insert(key);
    };
    for (const QJsonObject &item : made.items) {
        collect(items, item);
        for (const QJsonValue &step : item.value("history"_L1).toArray())
            collect(steps, step.toObject());
        for (const QJsonValue &reading : item.value("readings"_L1).toArray())
            collect(readings, reading.toObject());
    }
    QVERIFY(items.contains(u"conclusion"_s) && steps.contains(u"evidenceSha256"_s));
    const QSet<QString> itemKeys = properties(schema(u"MediaItem"_s));
    QVERIFY2(itemKeys.contains(items),
             qPrintable(QStringList((items - itemKeys).values()).join(u' ')));
    const QSet<QString> stepKeys = properties(schema(u"MediaAction"_s)) + QSet{u"at"_s, u"actor"_s};
    QVERIFY2(stepKeys.contains(steps),
             qPrintable(QStringList((steps - stepKeys).values()).join(u' ')));
    QCOMPARE(readings, properties(schema(u"MediaReading"_s)));
    QSet<QString> files;
    for (const QJsonObject &file : made.attachments)
        collect(files, file);
    QVERIFY(properties(schema(u"Attachment"_s)).contains(files));
}

QTEST_APPLESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
