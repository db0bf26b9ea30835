// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/decodeplace.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace remote {
namespace {

constexpr qsizetype kLongestHead = 2048;

} // namespace

std::optional<QString> placeAfter(const QByteArray &json)
{
    QByteArray head = json.first(std::min(json.size(), kLongestHead));
    const qsizetype items = head.indexOf("\"items\"");
    const qsizetype comma = items < 0 ? -1 : head.lastIndexOf(',', items);
    if (comma < 0)
        return {};
    head.truncate(comma);
    const QJsonObject page = QJsonDocument::fromJson(head.append('}')).object();
    QString cursor = page.value("cursor"_L1).toString();
    if (cursor.isEmpty() || !page.value("more"_L1).toBool())
        return {};
    return cursor;
}

} // namespace remote
