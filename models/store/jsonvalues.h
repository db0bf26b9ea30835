// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/administration.h"
#include "models/domain/indicator.h"
#include "models/domain/media.h"
#include "models/domain/mediarule.h"
#include "models/domain/operations.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace store {

/// Lists inside a record are kept as JSON text in one column; these write and read them. A broken
/// text reads as empty.
[[nodiscard]] QByteArray toJson(const QStringList &values);
[[nodiscard]] QByteArray toJson(const QList<double> &values);
[[nodiscard]] QByteArray toJson(const QJsonObject &value);
[[nodiscard]] QByteArray toJson(const QList<domain::Succession> &values);
[[nodiscard]] QByteArray toJson(const QList<domain::Responsibility> &values);
[[nodiscard]] QByteArray toJson(const QList<domain::Threshold> &values);
[[nodiscard]] QByteArray toJson(const QList<domain::MediaNote> &values);
[[nodiscard]] QByteArray toJson(const QList<domain::MediaReading> &values);
[[nodiscard]] QByteArray toJson(const domain::MediaRuleWords &value);
[[nodiscard]] QByteArray toJson(const QList<domain::MediaRuleRevision> &values);
[[nodiscard]] QByteArray toJson(const QList<domain::AlarmRuleRevision> &values);
void fromJson(const QByteArray &json, QStringList &values);
void fromJson(const QByteArray &json, QList<double> &values);
void fromJson(const QByteArray &json, QJsonObject &value);
void fromJson(const QByteArray &json, QList<domain::Succession> &values);
void fromJson(const QByteArray &json, QList<domain::Responsibility> &values);
void fromJson(const QByteArray &json, QList<domain::Threshold> &values);
void fromJson(const QByteArray &json, QList<domain::MediaNote> &values);
void fromJson(const QByteArray &json, QList<domain::MediaReading> &values);
void fromJson(const QByteArray &json, domain::MediaRuleWords &value);
void fromJson(const QByteArray &json, QList<domain::MediaRuleRevision> &values);
void fromJson(const QByteArray &json, QList<domain::AlarmRuleRevision> &values);

template<typename Tag>
[[nodiscard]] QByteArray toJson(const QList<core::Id<Tag>> &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts.append(id.value);
    return toJson(texts);
}

template<typename Tag>
void fromJson(const QByteArray &json, QList<core::Id<Tag>> &ids)
{
    QStringList texts;
    fromJson(json, texts);
    for (const QString &text : std::as_const(texts))
        ids.append(core::Id<Tag>(text));
}

} // namespace store
