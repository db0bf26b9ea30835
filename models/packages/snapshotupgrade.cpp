// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The database of an older program.
#include "models/packages/snapshot.h"
#include "models/packages/snapshotfile.h"
#include "models/store/databasecopy.h"
#include "models/store/migrations.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr int kShareOfPages = 60; ///< per cent of the time

} // namespace

core::Result<void> upgradeSnapshot(const store::Database &from, const QString &target,
                                   const QByteArray &targetKey, const Progress &progress)
{
    if (QFileInfo::exists(target))
        return core::failure(core::ErrorKind::InvalidArgument, target + u" is there already"_s);
    const auto heard = [&](int part) { return !progress || progress(part); };
    FreshFile file(target);
    {
        const auto to = openTarget(target, targetKey, Filling::Copied);
        if (!to)
            return std::unexpected(to.error());
        const auto upgraded = store::copyPages(from, *to)
                                  .and_then([&] {
                                      return heard(kShareOfPages) ? core::Result<void>()
                                                                  : stoppedSnapshot();
                                  })
                                  .and_then(
                                      [&] { return store::migrate(*to, store::migrations()); })
                                  .and_then([&](int) {
                                      return finishLoads(*to, [&](int part) {
                                          return heard(kShareOfPages +
                                                       part * (99 - kShareOfPages) / 100);
                                      });
                                  });
        if (!upgraded)
            return upgraded;
    }
    file.keep();
    heard(100);
    return {};
}

} // namespace packages
