// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/reviewkey.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace desk {

QString signingKeyName(const QString &profileDirectory)
{
    const QDir directory(profileDirectory);
    return u"review-signing/"_s +
           (directory.exists() ? directory.canonicalPath() : directory.absolutePath());
}

core::Result<std::optional<packages::SigningKey>> findSigningKey(secrets::Vault &vault,
                                                                 const QString &name)
{
    const auto kept = vault.read(name);
    if (!kept && kept.error().kind == core::ErrorKind::NotFound)
        return std::nullopt;
    if (!kept)
        return std::unexpected(kept.error());
    return packages::SigningKey::parse(*kept);
}

core::Result<packages::SigningKey> obtainSigningKey(secrets::Vault &vault, const QString &name)
{
    const auto found = findSigningKey(vault, name);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **found;
    auto made = packages::SigningKey::make();
    if (const auto written = vault.write(name, made.secret()); !written)
        return std::unexpected(written.error());
    return made;
}

} // namespace desk
