// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/edittext.h"

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

/// Sources and rules are kept whole: the payload says which.
QString keptEditText(const domain::Edit &edit)
{
    const bool isSource = edit.collection == domain::Collection::MediaSources;
    const QString name = edit.payload.value(isSource ? "name"_L1 : "topic"_L1).toString();
    QString text = edit.verb;
    if (edit.verb == domain::kOpenVerb)
        text = isSource ? QCoreApplication::translate("EditText", "New source")
                        : QCoreApplication::translate("EditText", "New rule");
    else if (edit.verb == domain::kReviseVerb)
        text = isSource ? QCoreApplication::translate("EditText", "Source changed")
                        : QCoreApplication::translate("EditText", "Rule changed");
    return name.isEmpty() ? text
                          : QCoreApplication::translate("EditText", "%1: %2",
                                                        "what was done, name of a source or rule")
                                .arg(text, name);
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

QString editText(const domain::Edit &edit)
{
    switch (edit.collection) {
    case domain::Collection::Remarks:
        return remarkEditText(edit);
    case domain::Collection::MediaItems:
        return mediaEditText(edit);
    case domain::Collection::MediaSources:
    case domain::Collection::MediaRules:
        return keptEditText(edit);
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
