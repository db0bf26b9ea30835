// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediawords.h"

#include "models/items/directory.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/evidencebytes.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using domain::MediaFault;
using domain::MediaVerb;

/// In the order of MediaFault.
constexpr std::array kMediaFaults = {
    QT_TRANSLATE_NOOP("MediaWords", "The workflow has no such step from the present state."),
    QT_TRANSLATE_NOOP("MediaWords", "Your role may not do this."),
    QT_TRANSLATE_NOOP("MediaWords", "A conclusion is signed by name; this account has none."),
    QT_TRANSLATE_NOOP("MediaWords", "Write a text first."),
    QT_TRANSLATE_NOOP("MediaWords", "The text is too long: at most 4,000 characters."),
    QT_TRANSLATE_NOOP("MediaWords", "Choose a sentiment."),
    QT_TRANSLATE_NOOP("MediaWords", "Choose the agency."),
    QT_TRANSLATE_NOOP("MediaWords", "Choose what the agency found."),
    QT_TRANSLATE_NOOP("MediaWords", "Choose the evidence, or a file with it."),
    QT_TRANSLATE_NOOP("MediaWords", "The evidence has no valid hash; choose it anew."),
    QT_TRANSLATE_NOOP("MediaWords", "Choose how it is answered."),
    QT_TRANSLATE_NOOP("MediaWords", "The field report is missing."),
    QT_TRANSLATE_NOOP("MediaWords", "Choose the day of the digest."),
    QT_TRANSLATE_NOOP("MediaWords", "It is in the digest of that day with this text already."),
    QT_TRANSLATE_NOOP("MediaWords", "It is in no digest."),
};
static_assert(kMediaFaults.size() == int(MediaFault::NotPicked) + 1);

/// In the order of WebLink::Doubt.
constexpr std::array kDoubts = {
    "",
    QT_TRANSLATE_NOOP("MediaWords", "The item has no valid link."),
    QT_TRANSLATE_NOOP("MediaWords",
                      "Not opened: this is no address of a web page and could run a program."),
    QT_TRANSLATE_NOOP("MediaWords", "Not opened: the link names no host."),
    QT_TRANSLATE_NOOP("MediaWords",
                      "Not opened: a name stands before the host, as in forged links."),
    QT_TRANSLATE_NOOP("MediaWords", "Not opened: letters of the host imitate others."),
    QT_TRANSLATE_NOOP("MediaWords", "Not opened: a number stands where the name of a site should."),
    QT_TRANSLATE_NOOP("MediaWords", "Not opened: the connection would not be encrypted."),
};
static_assert(kDoubts.size() == int(core::WebLink::Doubt::NotHttps) + 1);

struct MediaField {
    const char *name;
    const char *text;
};
constexpr std::array kMediaFields = {
    MediaField{"state", QT_TRANSLATE_NOOP("MediaWords", "State")},
    MediaField{"agencyId", QT_TRANSLATE_NOOP("MediaWords", "Agency")},
    MediaField{"unitId", QT_TRANSLATE_NOOP("MediaWords", "Place")},
    MediaField{"sourceId", QT_TRANSLATE_NOOP("MediaWords", "Source")},
    MediaField{"title", QT_TRANSLATE_NOOP("MediaWords", "Headline")},
    MediaField{"excerpt", QT_TRANSLATE_NOOP("MediaWords", "Excerpt")},
    MediaField{"url", QT_TRANSLATE_NOOP("MediaWords", "Link")},
    MediaField{"topics", QT_TRANSLATE_NOOP("MediaWords", "Topics")},
    MediaField{"keywords", QT_TRANSLATE_NOOP("MediaWords", "Keywords")},
    MediaField{"sentiment", QT_TRANSLATE_NOOP("MediaWords", "Sentiment")},
    MediaField{"sentimentBy", QT_TRANSLATE_NOOP("MediaWords", "Label given by")},
    MediaField{"sentimentConfidence", QT_TRANSLATE_NOOP("MediaWords", "Confidence of the label")},
    MediaField{"machineSentiment", QT_TRANSLATE_NOOP("MediaWords", "Label of the machine")},
    MediaField{"machineConfidence", QT_TRANSLATE_NOOP("MediaWords", "Confidence of the machine")},
    MediaField{"urgent", QT_TRANSLATE_NOOP("MediaWords", "Urgent")},
    MediaField{"conclusion", QT_TRANSLATE_NOOP("MediaWords", "Conclusion")},
    MediaField{"response", QT_TRANSLATE_NOOP("MediaWords", "Kind of answer")},
    MediaField{"evidenceSha256", QT_TRANSLATE_NOOP("MediaWords", "Evidence (SHA-256)")},
    MediaField{"reportId", QT_TRANSLATE_NOOP("MediaWords", "Field report")},
    MediaField{"digestOn", QT_TRANSLATE_NOOP("MediaWords", "In the digest of")},
    MediaField{"digestSummary", QT_TRANSLATE_NOOP("MediaWords", "Summary in the digest")},
    MediaField{"clusterId", QT_TRANSLATE_NOOP("MediaWords", "Original")},
};

QString mediaWord(const char *text)
{
    return QCoreApplication::translate("MediaWords", text);
}

QString sentimentOf(const QString &code)
{
    return sentimentText(
        domain::mediaStepFromPayload(MediaVerb::Label, {{u"sentiment"_s, code}}).sentiment);
}

} // namespace

QString plainVerb(MediaVerb verb)
{
    return verbText(verb).remove(u'…');
}

QString stepTextLabel(MediaVerb verb)
{
    switch (verb) {
    case MediaVerb::Dismiss:
        return QCoreApplication::translate("MediaWords", "Why it does not concern the province");
    case MediaVerb::Verify:
        return QCoreApplication::translate("MediaWords", "What is to be verified");
    case MediaVerb::Conclude:
        return QCoreApplication::translate("MediaWords", "What the agency found");
    case MediaVerb::Respond:
        return QCoreApplication::translate("MediaWords", "Text that goes out");
    case MediaVerb::Pick:
        return QCoreApplication::translate("MediaWords", "Summary for the leaders");
    default:
        return QCoreApplication::translate("MediaWords", "Note");
    }
}

QString faultText(MediaFault fault)
{
    return mediaWord(kMediaFaults[size_t(fault)]);
}

QString doubtText(core::WebLink::Doubt doubt)
{
    return doubt == core::WebLink::Doubt::None ? QString() : mediaWord(kDoubts[size_t(doubt)]);
}

QString editStateText(const syncing::PendingEdit &pending)
{
    switch (pending.state) {
    case domain::EditState::Queued:
        if (pending.ofOther)
            return QCoreApplication::translate("MediaWords", "waits for %1 to sign in")
                .arg(pending.edit.author);
        return pending.attempts == 0
                   ? QCoreApplication::translate("MediaWords", "waiting to be sent")
                   : QCoreApplication::translate("MediaWords", "will be sent again");
    case domain::EditState::Sending:
        return QCoreApplication::translate("MediaWords", "being sent");
    case domain::EditState::Accepted:
        return QCoreApplication::translate("MediaWords", "accepted");
    case domain::EditState::Refused:
        return QCoreApplication::translate("MediaWords", "refused by the backend");
    case domain::EditState::Conflict:
        return QCoreApplication::translate("MediaWords", "in conflict with what somebody else did");
    case domain::EditState::Dropped:
        return QCoreApplication::translate("MediaWords", "given up");
    }
    return {};
}

QString noteText(const domain::MediaNote &note)
{
    const auto verb = domain::mediaVerbFromCode(note.verb);
    return verb ? plainVerb(*verb) : note.verb;
}

QString noteDetails(const domain::MediaNote &note, const items::Reference &reference)
{
    QStringList lines;
    for (const MediaField &field : kMediaFields) {
        const QString name = QString::fromLatin1(field.name);
        const QJsonValue brought = note.details.value(name);
        const QString value = brought.toVariant().toString();
        if (!value.isEmpty() && brought != QJsonValue(false))
            lines << QCoreApplication::translate("MediaWords", "%1: %2", "field and its value")
                         .arg(mediaWord(field.text), fieldValue(name, value, reference));
    }
    if (const QString text = note.details.value("text"_L1).toString(); !text.isEmpty())
        lines << text;
    return lines.join(u'\n');
}

QString fieldText(const QString &field)
{
    for (const MediaField &known : kMediaFields) {
        if (field == QLatin1StringView(known.name))
            return mediaWord(known.text);
    }
    return field;
}

QString fieldValue(const QString &field, const QString &value, const items::Reference &reference)
{
    if (value.isEmpty())
        return u"—"_s;
    if (field == "state"_L1)
        return stateText(value);
    if (field == "agencyId"_L1)
        return reference.agencyName(domain::AgencyId(value));
    if (field == "unitId"_L1)
        return reference.unitName(domain::UnitId(value));
    if (field == "sourceId"_L1)
        return sourceName(domain::MediaSourceId(value), reference);
    if (field == "sentiment"_L1 || field == "machineSentiment"_L1)
        return sentimentOf(value);
    if (field.endsWith("Confidence"_L1, Qt::CaseInsensitive))
        return common::format::percent(value.toDouble() * 100, 0);
    if (field == "sentimentBy"_L1 && value == "machine"_L1)
        return QCoreApplication::translate("MediaWords", "the machine");
    if (field == "urgent"_L1)
        return value == "true"_L1 ? QCoreApplication::translate("MediaWords", "yes")
                                  : QCoreApplication::translate("MediaWords", "no");
    if (field == "conclusion"_L1)
        return conclusionText(value);
    if (field == "response"_L1)
        return responseText(value);
    if (field == "evidenceSha256"_L1)
        return groupedHash(value);
    if (field == "digestOn"_L1)
        return common::format::date(QDate::fromString(value, Qt::ISODate));
    return value;
}

} // namespace panes::media
