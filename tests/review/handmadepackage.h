// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packages/container.h"
#include "models/packages/crypto.h"
#include "models/packages/growingpackage.h"
#include "models/packages/signature.h"
#include "models/packages/snapshotfile.h"
#include "models/store/migrations.h"

namespace reviewtest {

/// A package as another program would have made it.
struct HandmadePackage {
    int schema = store::migrations().back().number;
    QByteArray records = {}; ///< statements for its database, of that schema
    packages::PackageProvince province = {};
    QDateTime asOf = {};
};

/// Writes it with little work for the passphrase; not signed.
[[nodiscard]] inline core::Result<void> writeByHand(const HandmadePackage &made,
                                                    const QString &target,
                                                    const QString &passphrase)
{
    namespace container = packages::container;
    namespace crypto = packages::crypto;
    if (!crypto::isReady())
        return core::failure(core::ErrorKind::Internal);
    const QByteArray key = crypto::randomBytes(crypto::kKeyBytes);
    const QString draft = target + QStringLiteral(".draft");
    {
        const auto db = packages::openTarget(draft, crypto::derived(key, container::kForDatabase),
                                             packages::Filling::Copied);
        if (!db)
            return std::unexpected(db.error());
        const auto filled = store::migrate(*db, store::migrations(), made.schema)
                                .and_then([&](int) { return db->execute(made.records); });
        if (!filled)
            return filled;
    }
    const auto head = container::headFor(key, passphrase, {.operations = 1, .memory = 64ULL * 1024},
                                         {});
    if (!head)
        return std::unexpected(head.error());
    const QByteArray headBytes = container::written(*head);
    packages::GrowingPackage file(target, key);
    const auto begun = file.begin(headBytes).and_then(
        [&] { return file.addFile(QStringLiteral("database"), draft, [](int) { return true; }); });
    if (!begun)
        return begun;
    packages::PackageManifest manifest;
    manifest.madeAt = made.asOf;
    manifest.province = made.province;
    manifest.schema = made.schema;
    manifest.facts.asOf = made.asOf;
    manifest.parts = file.parts();
    const auto plain = packages::SignedManifest::of(packages::toJson(manifest), std::nullopt);
    return file.finish(
        crypto::boxed(crypto::derived(key, container::kForManifest), plain.written(), headBytes));
}

} // namespace reviewtest
