// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/catalogue.h"

#include <QDateTime>

#include <vector>

namespace demo {

/// Makes items of online media over the last six months, in clusters of an original and its
/// reposts.
class MediaGenerator
{
public:
    MediaGenerator(const Catalogue &catalogue, quint32 seed, const QDateTime &now);
    [[nodiscard]] std::vector<QJsonObject> make(int count) const;
    [[nodiscard]] QJsonObject makeNew(qint64 number, const QDateTime &at) const;

private:
    [[nodiscard]] QJsonObject item(qint64 number, const QDateTime &at) const;
    [[nodiscard]] QJsonObject repost(const QJsonObject &original, qint64 number) const;

    const Catalogue &m_catalogue;
    quint64 m_seed;
    QDateTime m_now;
};

} // namespace demo
