// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/lastvisit.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace common {
namespace {

constexpr std::chrono::seconds kExact{30};
const QString kSeen = u"visits/seen"_s;
const QString kEnd = u"visits/end"_s;

QDateTime moment(const QSettings &settings, const QString &name)
{
    return QDateTime::fromString(settings.value(name).toString(), Qt::ISODate);
}

} // namespace

void LastVisit::note(const QDateTime &now)
{
    const QDateTime seen = moment(m_settings, kSeen);
    if (seen.isValid() && now >= seen && now - seen < kExact)
        return; // every value is a write to the disk
    if (seen.isValid() && now - seen > kAway)
        m_settings.setValue(kEnd, seen.toUTC().toString(Qt::ISODate));
    m_settings.setValue(kSeen, now.toUTC().toString(Qt::ISODate));
}

QDateTime LastVisit::end() const
{
    return moment(m_settings, kEnd);
}

} // namespace common
