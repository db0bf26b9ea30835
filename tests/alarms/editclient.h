// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alarmedits.h"
#include "models/domain/walledits.h"
#include "models/remote/contract.h"
#include "tests/demo/client.h"

#include <QTimeZone>

/// What tests of alarms and walls at the demo backend send, as the outbox does.
namespace alarmtest {

using namespace Qt::StringLiterals;

inline const QDateTime kOnset(QDate(2025, 6, 11), QTime(1, 0), QTimeZone::UTC);

inline QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

inline domain::AlarmRule newRule(const QString &id)
{
    domain::AlarmRule rule;
    rule.id = id;
    rule.name = u"Sốt xuất huyết vượt ngưỡng"_s;
    rule.subsystem = domain::Subsystem::Health;
    rule.kind = domain::code(domain::AlarmKind::Threshold);
    rule.priority = 2;
    rule.parameters = {{u"indicator"_s, u"i-YT09"_s}, {u"above"_s, 100}};
    rule.rationale = u"Bùng phát dịch cần xử lý trong ngày."_s;
    return rule;
}

inline domain::WallPage newPage(const QString &id)
{
    const QJsonObject clock{{u"kind"_s, u"clock"_s},
                            {u"column"_s, 0},
                            {u"row"_s, 0},
                            {u"columnSpan"_s, 4},
                            {u"rowSpan"_s, 2}};
    domain::WallPage page;
    page.id = id;
    page.kind = u"page"_s;
    page.name = u"Y tế"_s;
    page.document = {{u"kind"_s, u"page"_s},
                     {u"name"_s, page.name},
                     {u"columns"_s, 12},
                     {u"rows"_s, 8},
                     {u"tiles"_s, QJsonArray{clock}}};
    return page;
}

inline domain::WallCommand newCommand(const QString &id)
{
    domain::WallCommand command;
    command.id = id;
    command.verb = domain::code(domain::WallVerb::Show);
    command.view = {{u"pane"_s, u"health"_s}};
    return command;
}

inline domain::AlarmEpisode alarmOf(const QString &rule, const QString &subject = u"pa-12"_s)
{
    domain::AlarmEpisode episode;
    episode.ruleId = rule;
    episode.subject = subject;
    episode.onset = kOnset;
    return episode;
}

/// A running backend that is sent edits.
class EditClient : public demotest::Client
{
public:
    EditClient()
        : Client(demotest::quiet(30))
    {
    }
    using Client::post;
    /// `version`: If-Match; −1: that of the edit.
    [[nodiscard]] demotest::Answer send(domain::Edit edit, qint64 version = -1)
    {
        edit.id = u"k%1"_s.arg(++m_keys);
        const auto encoded = remote::encodeEdit(edit, {});
        QNetworkRequest asked = request(encoded.path);
        asked.setRawHeader("Content-Type", encoded.contentType);
        asked.setRawHeader("Idempotency-Key", edit.id.toLatin1());
        const qint64 seen = version < 0 ? edit.baseVersion : version;
        if (encoded.onVersion)
            asked.setRawHeader("If-Match", '"' + QByteArray::number(seen) + '"');
        return post(asked, encoded.body);
    }
    [[nodiscard]] demotest::Answer post(const QString &path, const QJsonObject &body)
    {
        QNetworkRequest asked = request(path);
        asked.setRawHeader("Content-Type", "application/json");
        asked.setRawHeader("Idempotency-Key", "k" + QByteArray::number(++m_keys));
        return post(asked, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

private:
    int m_keys = 0;
};

} // namespace alarmtest
