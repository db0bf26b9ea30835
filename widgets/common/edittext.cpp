// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/edittext.h"

#include "models/domain/bulletinedits.h"
#include "models/domain/signeredits.h"
#include "models/domain/walledits.h"
#include "widgets/common/remarktext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace common {
namespace {

/// In the order of ReportVerb.
constexpr std::array kVerbs = {
    QT_TRANSLATE_NOOP("EditText", "Comment…"),
    QT_TRANSLATE_NOOP("EditText", "Receive"),
    QT_TRANSLATE_NOOP("EditText", "Ask for information…"),
    QT_TRANSLATE_NOOP("EditText", "Information received…"),
    QT_TRANSLATE_NOOP("EditText", "Forward…"),
    QT_TRANSLATE_NOOP("EditText", "Return…"),
    QT_TRANSLATE_NOOP("EditText", "Start work"),
    QT_TRANSLATE_NOOP("EditText", "Assign…"),
    QT_TRANSLATE_NOOP("EditText", "Ask for extension…"),
    QT_TRANSLATE_NOOP("EditText", "Grant extension…"),
    QT_TRANSLATE_NOOP("EditText", "Refuse extension…"),
    QT_TRANSLATE_NOOP("EditText", "Submit result…"),
    QT_TRANSLATE_NOOP("EditText", "Approve result"),
    QT_TRANSLATE_NOOP("EditText", "Send back…"),
    QT_TRANSLATE_NOOP("EditText", "Publish…"),
    QT_TRANSLATE_NOOP("EditText", "Keep unpublished…"),
    QT_TRANSLATE_NOOP("EditText", "Record rating…"),
    QT_TRANSLATE_NOOP("EditText", "Close"),
    QT_TRANSLATE_NOOP("EditText", "Reopen…"),
    QT_TRANSLATE_NOOP("EditText", "Refuse…"),
    QT_TRANSLATE_NOOP("EditText", "Mark as duplicate…"),
    QT_TRANSLATE_NOOP("EditText", "Withdrawn by citizen"),
    QT_TRANSLATE_NOOP("EditText", "Reveal contact…"),
};
static_assert(kVerbs.size() == domain::kReportVerbs);

/// In the order of MediaVerb.
constexpr std::array kMediaVerbTexts = {
    QT_TRANSLATE_NOOP("EditText", "Note…"),
    QT_TRANSLATE_NOOP("EditText", "Correct the sentiment…"),
    QT_TRANSLATE_NOOP("EditText", "Relevant"),
    QT_TRANSLATE_NOOP("EditText", "Not relevant…"),
    QT_TRANSLATE_NOOP("EditText", "Ask an agency to verify…"),
    QT_TRANSLATE_NOOP("EditText", "Conclude…"),
    QT_TRANSLATE_NOOP("EditText", "Answer in public…"),
    QT_TRANSLATE_NOOP("EditText", "Make it a field report…"),
    QT_TRANSLATE_NOOP("EditText", "Watch"),
    QT_TRANSLATE_NOOP("EditText", "Close the matter"),
    QT_TRANSLATE_NOOP("EditText", "Choose for the digest…"),
    QT_TRANSLATE_NOOP("EditText", "Take out of the digest"),
};
static_assert(kMediaVerbTexts.size() == domain::kMediaVerbs);

/// In the order of AlarmVerb.
constexpr std::array kAlarmVerbTexts = {
    QT_TRANSLATE_NOOP("EditText", "Acknowledge"),
    QT_TRANSLATE_NOOP("EditText", "Shelve…"),
    QT_TRANSLATE_NOOP("EditText", "Take back from the shelf"),
    QT_TRANSLATE_NOOP("EditText", "Note on the alarm…"),
    QT_TRANSLATE_NOOP("EditText", "Give to somebody…"),
};
static_assert(kAlarmVerbTexts.size() == domain::kAlarmVerbs);

/// In the order of WallVerb.
constexpr std::array kWallVerbTexts = {
    QT_TRANSLATE_NOOP("EditText", "Wall: show"),
    QT_TRANSLATE_NOOP("EditText", "Wall: pause"),
    QT_TRANSLATE_NOOP("EditText", "Wall: go on"),
    QT_TRANSLATE_NOOP("EditText", "Wall: next page"),
    QT_TRANSLATE_NOOP("EditText", "Wall: previous page"),
    QT_TRANSLATE_NOOP("EditText", "Wall: follow this desk"),
    QT_TRANSLATE_NOOP("EditText", "Wall: back to the playlist"),
};
static_assert(kWallVerbTexts.size() == domain::kWallVerbs);

/// "Ý kiến chỉ đạo", "Trả lời": what was written on a figure, or done with it.
QString remarkEditText(const domain::Edit &edit)
{
    if (edit.verb == domain::kOpenVerb)
        return remarks::kindText(domain::remarkFromSnapshot(edit.payload));
    const auto verb = domain::remarkVerbFromCode(edit.verb);
    return verb ? remarks::verbText(*verb).remove(QChar(0x2026)) : edit.verb;
}

QString mediaEditText(const domain::Edit &edit)
{
    if (edit.verb == domain::kAttachVerb)
        return QCoreApplication::translate("EditText", "Evidence");
    if (edit.verb == domain::kCollectVerb) {
        const auto count = int(edit.payload.value("items"_L1).toArray().size());
        return QCoreApplication::translate("EditText", "%n item(s) brought in", nullptr, count);
    }
    const auto verb = domain::mediaVerbFromCode(edit.verb);
    return verb ? verbText(*verb).remove(QChar(0x2026)) : edit.verb;
}

/// What was done with a record that is kept whole.
struct KeptVerbs {
    const char *opened;
    const char *revised;
    const char *removed; ///< null: that is not done
    QLatin1StringView name;
};

KeptVerbs keptVerbs(domain::Collection collection)
{
    switch (collection) {
    case domain::Collection::MediaSources:
        return {QT_TRANSLATE_NOOP("EditText", "New source"),
                QT_TRANSLATE_NOOP("EditText", "Source changed"), nullptr, "name"_L1};
    case domain::Collection::AlarmRules:
        return {QT_TRANSLATE_NOOP("EditText", "New alarm rule"),
                QT_TRANSLATE_NOOP("EditText", "Alarm rule changed"), nullptr, "name"_L1};
    case domain::Collection::WallPages:
        return {QT_TRANSLATE_NOOP("EditText", "New page of the wall"),
                QT_TRANSLATE_NOOP("EditText", "Page of the wall changed"),
                QT_TRANSLATE_NOOP("EditText", "Page of the wall removed"), "name"_L1};
    case domain::Collection::Bulletins:
        return {QT_TRANSLATE_NOOP("EditText", "New bulletin"),
                QT_TRANSLATE_NOOP("EditText", "Bulletin changed"),
                QT_TRANSLATE_NOOP("EditText", "Draft of a bulletin removed"), "title"_L1};
    default:
        return {QT_TRANSLATE_NOOP("EditText", "New rule"),
                QT_TRANSLATE_NOOP("EditText", "Rule changed"), nullptr, "topic"_L1};
    }
}

/// Sources, rules and pages are kept whole: the payload says which.
QString keptEditText(const domain::Edit &edit)
{
    const KeptVerbs verbs = keptVerbs(edit.collection);
    const QString name = edit.payload.value(verbs.name).toString();
    const bool issues = edit.collection == domain::Collection::Bulletins &&
                        edit.verb != domain::kRemoveVerb &&
                        edit.payload.value("state"_L1) == domain::kIssuedState;
    const char *done = issues ? QT_TRANSLATE_NOOP("EditText", "Bulletin issued")
                       : edit.verb == domain::kOpenVerb   ? verbs.opened
                       : edit.verb == domain::kReviseVerb ? verbs.revised
                       : edit.verb == domain::kRemoveVerb ? verbs.removed
                                                          : nullptr;
    const QString text = done ? QCoreApplication::translate("EditText", done) : edit.verb;
    return name.isEmpty() ? text
                          : QCoreApplication::translate("EditText", "%1: %2",
                                                        "what was done, name of a source or rule")
                                .arg(text, name);
}

QString alarmEditText(const domain::Edit &edit)
{
    const auto verb = domain::alarmVerbFromCode(edit.verb);
    return verb ? verbText(*verb).remove(QChar(0x2026)) : edit.verb;
}

/// What is done with what agencies supply, explain, ask for and report.
struct AccountabilityVerb {
    domain::Collection collection;
    QLatin1StringView verb;
    const char *text;
};
constexpr std::array kAccountabilityVerbs = std::to_array<AccountabilityVerb>({
    {domain::Collection::Tickets, "open"_L1, QT_TRANSLATE_NOOP("EditText", "Problem reported")},
    {domain::Collection::Tickets, "forward"_L1,
     QT_TRANSLATE_NOOP("EditText", "Problem report passed on")},
    {domain::Collection::Tickets, "return"_L1,
     QT_TRANSLATE_NOOP("EditText", "Problem report returned")},
    {domain::Collection::Tickets, "resolve"_L1,
     QT_TRANSLATE_NOOP("EditText", "Problem report answered")},
    {domain::Collection::Tickets, "reply"_L1,
     QT_TRANSLATE_NOOP("EditText", "Reply on a problem report")},
    {domain::Collection::Tickets, "reopen"_L1,
     QT_TRANSLATE_NOOP("EditText", "Problem report reopened")},
    {domain::Collection::Tickets, "withdraw"_L1,
     QT_TRANSLATE_NOOP("EditText", "Problem report withdrawn")},
    {domain::Collection::Tickets, "comment"_L1,
     QT_TRANSLATE_NOOP("EditText", "Note on a problem report")},
    {domain::Collection::Submissions, "open"_L1, QT_TRANSLATE_NOOP("EditText", "Figures supplied")},
    {domain::Collection::Submissions, "correct"_L1,
     QT_TRANSLATE_NOOP("EditText", "Figures corrected")},
    {domain::Collection::Submissions, "approve"_L1,
     QT_TRANSLATE_NOOP("EditText", "Figures approved")},
    {domain::Collection::Submissions, "return"_L1,
     QT_TRANSLATE_NOOP("EditText", "Figures returned")},
    {domain::Collection::Submissions, "withdraw"_L1,
     QT_TRANSLATE_NOOP("EditText", "Figures withdrawn")},
    {domain::Collection::Closings, "open"_L1, QT_TRANSLATE_NOOP("EditText", "Period closed")},
    {domain::Collection::Explanations, "open"_L1,
     QT_TRANSLATE_NOOP("EditText", "Explanation given")},
    {domain::Collection::Explanations, "revise"_L1,
     QT_TRANSLATE_NOOP("EditText", "Explanation put in other words")},
    {domain::Collection::Explanations, "accept"_L1,
     QT_TRANSLATE_NOOP("EditText", "Explanation accepted")},
    {domain::Collection::Explanations, "reject"_L1,
     QT_TRANSLATE_NOOP("EditText", "Explanation rejected")},
    {domain::Collection::Explanations, "withdraw"_L1,
     QT_TRANSLATE_NOOP("EditText", "Explanation withdrawn")},
    {domain::Collection::Proposals, "open"_L1, QT_TRANSLATE_NOOP("EditText", "Proposal made")},
    {domain::Collection::Proposals, "compile"_L1,
     QT_TRANSLATE_NOOP("EditText", "Proposal compiled")},
    {domain::Collection::Proposals, "approve"_L1,
     QT_TRANSLATE_NOOP("EditText", "Proposal approved")},
    {domain::Collection::Proposals, "decline"_L1,
     QT_TRANSLATE_NOOP("EditText", "Proposal declined")},
    {domain::Collection::Proposals, "build"_L1,
     QT_TRANSLATE_NOOP("EditText", "Proposal being built")},
    {domain::Collection::Proposals, "accept"_L1,
     QT_TRANSLATE_NOOP("EditText", "Proposal accepted")},
    {domain::Collection::Proposals, "comment"_L1,
     QT_TRANSLATE_NOOP("EditText", "Note on a proposal")},
});

QString accountabilityText(const domain::Edit &edit)
{
    const auto found = std::ranges::find_if(kAccountabilityVerbs, [&](const auto &one) {
        return one.collection == edit.collection && one.verb == edit.verb;
    });
    return found == kAccountabilityVerbs.end()
               ? edit.verb
               : QCoreApplication::translate("EditText", found->text);
}

QString wallCommandText(const domain::Edit &edit)
{
    const auto verb = domain::wallVerbFromCode(edit.payload.value("verb"_L1).toString());
    return QCoreApplication::translate("EditText",
                                       verb ? kWallVerbTexts[size_t(*verb)]
                                            : QT_TRANSLATE_NOOP("EditText", "Command to the wall"));
}

} // namespace

QString verbText(domain::ReportVerb verb)
{
    return QCoreApplication::translate("EditText", kVerbs[size_t(verb)]);
}

QString verbText(domain::MediaVerb verb)
{
    return QCoreApplication::translate("EditText", kMediaVerbTexts[size_t(verb)]);
}

QString verbText(domain::AlarmVerb verb)
{
    return QCoreApplication::translate("EditText", kAlarmVerbTexts[size_t(verb)]);
}

QString editText(const domain::Edit &edit)
{
    switch (edit.collection) {
    case domain::Collection::Remarks:
        return remarkEditText(edit);
    case domain::Collection::MediaItems:
        return mediaEditText(edit);
    case domain::Collection::MediaSources:
    case domain::Collection::MediaRules:
    case domain::Collection::AlarmRules:
    case domain::Collection::WallPages:
    case domain::Collection::Bulletins:
        return keptEditText(edit);
    case domain::Collection::AlarmActions:
        return alarmEditText(edit);
    case domain::Collection::Tickets:
    case domain::Collection::Submissions:
    case domain::Collection::Closings:
    case domain::Collection::Explanations:
    case domain::Collection::Proposals:
        return accountabilityText(edit);
    case domain::Collection::WallCommands:
        return wallCommandText(edit);
    case domain::Collection::Signers:
        return QCoreApplication::translate(
            "EditText", edit.verb == domain::kRevokeVerb
                            ? QT_TRANSLATE_NOOP("EditText", "Signing key revoked")
                            : QT_TRANSLATE_NOOP("EditText", "Signing key made known"));
    default:
        break;
    }
    if (edit.verb == domain::kOpenVerb)
        return QCoreApplication::translate("EditText", "New report");
    if (edit.verb == domain::kAttachVerb)
        return QCoreApplication::translate("EditText", "Picture");
    const auto verb = domain::reportVerbFromCode(edit.verb);
    return verb ? verbText(*verb).remove(QChar(0x2026)) : edit.verb;
}

} // namespace common
