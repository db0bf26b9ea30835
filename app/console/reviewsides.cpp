// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/reviewsides.h"

#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace console {
namespace {

using Kind = shell::ReviewPlace::Kind;

/// A place made ready to be read.
struct Side {
    std::optional<packages::Package> package = {};
    std::optional<desk::Snapshot> snapshot = {};
    QDateTime at = {};
    QString provinceId = {};
};

/// A part of the whole work.
packages::Progress part(const packages::Progress &progress, int from, int to)
{
    return [progress, from, to](int percent) {
        return !progress || progress(from + (to - from) * percent / 100);
    };
}

core::Result<void> openFile(Side &side, const SidesBase &base, const shell::ReviewPlace &place)
{
    if (place.kind == Kind::Present) {
        side.package = base.shown;
    } else {
        auto opened = openPackage(place.file, place.passphrase, base.key);
        if (!opened)
            return std::unexpected(opened.error());
        side.package = std::move(opened->package);
    }
    side.at = side.package->manifest().facts.asOf;
    side.provinceId = side.package->manifest().province.unitId;
    return {};
}

/// The desk as it is or was; `other` is a package that it is compared with, or nothing.
core::Result<void> openDesk(Side &side, const SidesBase &base, const shell::ReviewPlace &place,
                            const std::optional<packages::Package> &other,
                            const packages::Progress &progress)
{
    side.at = place.kind == Kind::Past ? place.moment : base.now;
    side.provinceId = base.provinceId;
    if (place.kind == Kind::Present && !other)
        return {}; // the cache itself
    auto scope = other ? other->manifest().scope : packages::SnapshotScope{};
    scope.masked = other && scope.masked; // else every masked record would differ
    scope.attachments = false;
    scope.asOf = place.kind == Kind::Past ? std::optional(place.moment) : std::nullopt;
    auto snapshot = desk::takeSnapshot(base.cache, scope, base.directory, base.now, progress);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    side.snapshot.emplace(std::move(*snapshot));
    return {};
}

core::Result<store::Database> databaseOf(const Side &side, const SidesBase &base)
{
    if (side.package)
        return store::Database::open(side.package->databaseSlice(), side.package->databaseKey());
    return side.snapshot ? store::Database::open(side.snapshot->path, side.snapshot->key,
                                                 store::OpenMode::ReadOnly)
                         : store::Database::open(base.cache.cachePath, base.cache.key,
                                                 store::OpenMode::ReadOnly);
}

} // namespace

core::Result<OpenedPackage> openPackage(const QString &file, const QString &passphrase,
                                        const std::optional<packages::SigningKey> &key,
                                        const std::vector<domain::Signer> &known)
{
    auto package = packages::Package::open(
        file, {.passphrase = passphrase, .key = passphrase.isEmpty() ? key : std::nullopt});
    if (!package)
        return std::unexpected(package.error());
    auto signature = package->signature(known);
    return OpenedPackage{std::move(*package), std::move(signature)};
}

core::Result<packages::Differences> compareSides(const SidesBase &base,
                                                 const shell::ReviewPlace &older,
                                                 const shell::ReviewPlace &newer,
                                                 const packages::Progress &progress)
{
    const auto isFile = [&](const shell::ReviewPlace &place) {
        return place.kind == Kind::Package || (place.kind == Kind::Present && base.shown);
    };
    Side old;
    Side young;
    for (auto [side, place] : {std::pair(&old, &older), std::pair(&young, &newer)}) {
        if (!isFile(*place))
            continue;
        if (auto opened = openFile(*side, base, *place); !opened)
            return std::unexpected(opened.error());
    }
    if (!isFile(older)) {
        if (auto made = openDesk(old, base, older, young.package, part(progress, 0, 40)); !made)
            return std::unexpected(made.error());
    }
    if (!isFile(newer)) {
        if (auto made = openDesk(young, base, newer, old.package, part(progress, 40, 80)); !made)
            return std::unexpected(made.error());
    }
    if (!old.provinceId.isEmpty() && !young.provinceId.isEmpty() &&
        old.provinceId != young.provinceId)
        return core::failure(core::ErrorKind::Refused, u"the two are of different provinces"_s);
    const auto before = databaseOf(old, base);
    if (!before)
        return std::unexpected(before.error());
    const auto after = databaseOf(young, base);
    if (!after)
        return std::unexpected(after.error());
    return packages::compareSnapshots({*before, old.at}, {*after, young.at}, {},
                                      part(progress, 80, 100));
}

} // namespace console
