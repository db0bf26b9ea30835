// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/snapshotkeys.h"

#include "app/ctl/output.h"
#include "app/ctl/snapshotcommand.h"
#include "app/ctl/verbs.h"
#include "app/desk/deskfiles.h"
#include "app/desk/reviewkey.h"
#include "models/domain/signeredits.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

constexpr qint64 kLongestKeyFile = 64LL * 1024;

/// The name of this profile's key in the keyring; nothing is opened.
QString ownKeyName(const Command &command)
{
    return desk::signingKeyName(desk::directoryOf(deskOptions(command)));
}

core::Result<QList<packages::PublicKey>> keysIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::NotFound, path + u": "_s + file.errorString());
    QList<packages::PublicKey> keys;
    for (const QByteArray &line : file.read(kLongestKeyFile).split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        const auto key = packages::PublicKey::parse(text);
        if (!key)
            return core::failure(core::ErrorKind::InvalidArgument,
                                 path + u": "_s + key.error().detail);
        keys << *key;
    }
    if (keys.isEmpty())
        return core::failure(core::ErrorKind::InvalidArgument, path + u": no key is in it"_s);
    return keys;
}

/// This profile's own key if the package is sealed to it and wants no passphrase, or none is given.
core::Result<std::optional<packages::SigningKey>> keyFor(const Command &command,
                                                         const packages::PackageDoors &doors)
{
    if (doors.recipients.isEmpty() || (doors.passphrase && !command.passphraseFile.isEmpty()))
        return std::nullopt;
    secrets::KeychainVault vault;
    const auto own = desk::findSigningKey(vault, ownKeyName(command));
    if (own && *own && doors.recipients.contains((*own)->publicKey().id()))
        return *own;
    if (doors.passphrase)
        return std::nullopt;
    return own ? core::failure(core::ErrorKind::WrongKey,
                               u"it opens with keys only, and not with that of this profile"_s)
               : std::unexpected(own.error());
}

} // namespace

core::Result<QList<packages::PublicKey>> recipientsOf(const Command &command,
                                                      const std::vector<domain::Signer> &known,
                                                      const QDateTime &now)
{
    QList<packages::PublicKey> all;
    for (const QString &path : command.recipients) {
        const auto keys = keysIn(path);
        if (!keys)
            return std::unexpected(keys.error());
        for (const packages::PublicKey &key : *keys) {
            const auto signer = std::ranges::find(known, key.id(), &domain::Signer::id);
            if (signer != known.end() && !isGoodAt(*signer, now))
                return core::failure(core::ErrorKind::Forbidden,
                                     u"%1: the key %2 of %3 has been given up"_s.arg(
                                         path, key.fingerprint(), signer->name));
            if (!all.contains(key))
                all << key;
        }
    }
    return all;
}

core::Result<std::vector<packages::Unlock>> unlocksOf(const Command &command,
                                                      const QStringList &files)
{
    std::vector<packages::Unlock> unlocks;
    QStringList lines;
    for (const QString &file : files) {
        const auto doors = packages::Package::doors(file);
        if (!doors)
            return std::unexpected(doors.error());
        const auto key = keyFor(command, *doors);
        if (!key)
            return std::unexpected(key.error());
        if (!*key && lines.isEmpty()) {
            auto given = passphrases(command);
            if (!given)
                return std::unexpected(given.error());
            lines = *std::move(given);
        }
        unlocks.push_back(*key ? packages::Unlock{.key = *key}
                               : packages::Unlock{.passphrase = unlocks.empty()
                                                                    ? lines.constFirst()
                                                                    : lines.constLast()});
    }
    return unlocks;
}

int showSnapshotKey(const Command &command)
{
    const auto files = desk::findFiles(deskOptions(command));
    if (!files)
        return fail(files.error(), command.json);
    secrets::KeychainVault vault;
    const auto own = desk::obtainSigningKey(vault, ownKeyName(command));
    if (!own)
        return fail(own.error(), command.json);
    const packages::PublicKey key = own->publicKey();
    if (command.json) {
        print(QJsonDocument(QJsonObject{{u"key"_s, QString::fromLatin1(key.base64())},
                                        {u"id"_s, key.id()},
                                        {u"fingerprint"_s, key.fingerprint()}}),
              true);
        return 0;
    }
    printLine(u"# "_s + key.fingerprint());
    printLine(QString::fromLatin1(key.base64()));
    return 0;
}

} // namespace ctl
