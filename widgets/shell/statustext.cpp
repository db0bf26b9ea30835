// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statustext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shell {

QString statusDump(const syncing::Status &status)
{
    QStringList lines{u"connection %1, server %2 (%3)"_s.arg(int(status.connection))
                          .arg(status.server.toString(), status.serverName),
                      u"clock offset %1 ms"_s.arg(status.clockOffset.count()),
                      u"as of %1"_s.arg(status.asOf.toString(Qt::ISODate))};
    if (status.lastError)
        lines << u"error %1: %2"_s.arg(core::errorName(status.lastError->kind),
                                       status.lastError->detail);
    for (const auto &line : status.collections) {
        lines << u"%1: %2 records%3, %4 set aside, %5"_s.arg(domain::code(line.collection))
                     .arg(line.records)
                     .arg(line.complete ? QString() : u" (incomplete)"_s)
                     .arg(line.quarantined)
                     .arg(line.error ? core::errorName(line.error->kind) : u"ok"_s);
    }
    return lines.join(u'\n');
}

} // namespace shell
