// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/quarantinetext.h"

#include "models/core/fold.h"
#include "widgets/common/format.h"
#include "widgets/panes/operations/operationspresentation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

/// What the decoders say of a field, and how it is told.
struct ReasonWords {
    QLatin1StringView said;
    const char *sentence;
};

constexpr std::array kReasonWords = {
    ReasonWords{"missing"_L1, QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” is missing.")},
    ReasonWords{"too long"_L1, QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” is too long.")},
    ReasonWords{"too many"_L1,
                QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” has too many entries.")},
    ReasonWords{"out of range"_L1,
                QT_TRANSLATE_NOOP("QuarantineText",
                                  "The number in the field “%1” is too small or too great.")},
    ReasonWords{"not a text"_L1,
                QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” must be a text.")},
    ReasonWords{"not a number"_L1,
                QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” must be a number.")},
    ReasonWords{"not a whole number"_L1,
                QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” must be a whole number.")},
    ReasonWords{"not true or false"_L1,
                QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” must be true or false.")},
    ReasonWords{"not a date"_L1,
                QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” must be a date.")},
    ReasonWords{
        "not a time with its offset"_L1,
        QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” must be a moment with its time zone.")},
    ReasonWords{"not a period"_L1,
                QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” must be a period.")},
    ReasonWords{"not a hash"_L1,
                QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” must be a check sum.")},
    ReasonWords{
        "not one of the six"_L1,
        QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” names none of the six subsystems.")},
};

const QString kMasked = QStringLiteral("•••");

QString quarantineWord(const char *text)
{
    return QCoreApplication::translate("QuarantineText", text);
}

QString visible(const QString &text)
{
    return core::cleanText(text).simplified();
}

/// Fields that say who somebody is: a record that is set aside hides them as every other does.
bool isPersonal(const QString &field)
{
    return field == "senderName"_L1 || field == "senderPhone"_L1 || field == "author"_L1;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the parser lets JSON be
QJsonValue masked(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &element : value.toArray())
            list.append(masked(element));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        *field = isPersonal(field.key()) ? QJsonValue(kMasked) : masked(*field);
    return object;
}

/// The same in a text that was cut off and is no JSON any more.
QString maskedText(QString text)
{
    static const QRegularExpression personal(
        uR"re(("(?:senderName|senderPhone|author)"\s*:\s*)("(?:[^"\\]|\\.)*"?|[^,}\]]*))re"_s);
    return text.replace(personal, u"\\1\"%1\""_s.arg(kMasked));
}

} // namespace

QString quarantineReason(const QString &reason)
{
    const qsizetype colon = reason.indexOf(": "_L1);
    const QString said = reason.mid(colon + 2);
    const auto *found = colon < 0
                            ? kReasonWords.end()
                            : std::ranges::find_if(
                                  kReasonWords,
                                  [&said](const ReasonWords &words) { return said == words.said; });
    if (found != kReasonWords.end())
        return quarantineWord(found->sentence).arg(visible(reason.left(colon)));
    if (colon > 0)
        return quarantineWord(
                   QT_TRANSLATE_NOOP("QuarantineText", "The field “%1” does not fit the contract."))
            .arg(visible(reason.left(colon)));
    return quarantineWord(
        QT_TRANSLATE_NOOP("QuarantineText", "The record does not fit the contract."));
}

QString quarantineId(const domain::PoisonRecord &record)
{
    return record.id.isEmpty() || record.id.startsWith(u'?')
               ? quarantineWord(QT_TRANSLATE_NOOP("QuarantineText", "without an id"))
               : visible(record.id);
}

QString quarantineKey(const domain::PoisonRecord &record)
{
    return u"%1/%2"_s.arg(domain::code(record.collection), record.id);
}

Entry quarantineEntry(const domain::PoisonRecord &record, const QDateTime &now)
{
    QStringList about{quarantineReason(record.reason)};
    if (record.at.isValid())
        about << quarantineWord(QT_TRANSLATE_NOOP("QuarantineText", "since %1 (%2)"))
                     .arg(common::format::dateTime(record.at), common::format::age(record.at, now));
    return {.key = quarantineKey(record),
            .tone = common::Tone::Risk,
            .title = u"%1 · %2"_s.arg(collectionText(record.collection), quarantineId(record)),
            .about = about.join(u'\u2028'),
            .technical = visible(record.reason)};
}

QString readableJson(const QByteArray &raw)
{
    const auto document = QJsonDocument::fromJson(raw);
    if (document.isNull())
        return core::cleanText(maskedText(QString::fromUtf8(raw)));
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array())
                                                : QJsonValue(document.object());
    const QJsonValue shown = masked(whole);
    const QJsonArray list = shown.toArray();
    const bool isOneRecord = list.size() == 1 && list.at(0).isObject();
    const auto pretty = isOneRecord || shown.isObject()
                            ? QJsonDocument(isOneRecord ? list.at(0).toObject() : shown.toObject())
                            : QJsonDocument(list);
    return core::cleanText(QString::fromUtf8(pretty.toJson()));
}

QString quarantineReport(const domain::PoisonRecord &record)
{
    return u"%1/%2\n%3\n%4\n\n%5"_s.arg(domain::code(record.collection), record.id,
                                        quarantineReason(record.reason), record.reason,
                                        readableJson(record.raw));
}

} // namespace panes::operations
