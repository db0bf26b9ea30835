// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace fuzzing {
namespace {

/// Values that are taken for others: of another kind, beyond a limit, or hardly possible.
QJsonValue oddValue(QRandomGenerator &dice)
{
    static const std::array kOdd{
        QJsonValue(),
        QJsonValue(true),
        QJsonValue(-1),
        QJsonValue(0.5),
        QJsonValue(1e300),
        QJsonValue(-1e300),
        QJsonValue(9007199254740993.0),
        QJsonValue(4294967296.0),
        QJsonValue(u""_s),
        QJsonValue(QString(600, u'x')),
        QJsonValue(u"\u202e\u200b\ufeff"_s),
        QJsonValue(QString(QChar(0xD800))),
        QJsonValue(QString(QChar(0))),
        QJsonValue(u"2025-02-30"_s),
        QJsonValue(u"9999-12-31T23:59:59+14:00"_s),
        QJsonValue(u"0000-01-01T00:00:00"_s),
        QJsonValue(u"9999-Q4"_s),
        QJsonValue(u"=1+1"_s),
        QJsonValue(QJsonArray()),
        QJsonValue(QJsonObject()),
        QJsonValue(QJsonArray{QJsonArray{QJsonArray{1}}}),
    };
    return kOdd.at(dice.bounded(quint32(kOdd.size())));
}

int countOf(const QJsonValue &value)
{
    int count = 1;
    for (const QJsonValue &part : value.toArray())
        count += countOf(part);
    const QJsonObject members = value.toObject();
    for (const QJsonValue &part : members)
        count += countOf(part);
    return count;
}

/// Walks to the value that is to be changed; `steps` counts down to it.
QJsonValue changedAt(const QJsonValue &value, int &steps, QRandomGenerator &dice)
{
    if (steps-- == 0)
        return oddValue(dice);
    if (value.isArray()) {
        QJsonArray parts;
        for (const QJsonValue &part : value.toArray()) {
            const bool here = steps == 0;
            const auto what = dice.bounded(4);
            parts.append(here && what == 0 ? part : changedAt(part, steps, dice));
            if (here && what == 0) { // doubled
                parts.append(part);
                steps = -1;
            }
        }
        return parts;
    }
    if (value.isObject()) {
        QJsonObject members;
        const QJsonObject before = value.toObject();
        for (auto member = before.begin(); member != before.end(); ++member) {
            const bool gone = steps == 0 && dice.bounded(4) == 0;
            if (gone)
                steps = -1;
            else
                members.insert(member.key(), changedAt(*member, steps, dice));
        }
        return members;
    }
    return value;
}

} // namespace

QByteArray mutatedJson(const QByteArray &json, quint32 seed)
{
    const auto document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return {};
    QRandomGenerator dice(seed);
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array())
                                                : QJsonValue(document.object());
    int steps = 1 + int(dice.bounded(quint32(countOf(whole))));
    const QJsonValue changed = changedAt(whole, steps, dice);
    return (changed.isArray() ? QJsonDocument(changed.toArray())
                              : QJsonDocument(changed.toObject()))
        .toJson(QJsonDocument::Compact);
}

} // namespace fuzzing
