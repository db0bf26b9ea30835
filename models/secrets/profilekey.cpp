// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/vault.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace secrets {
namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kIdLength = 16;

QByteArray randomKey()
{
    std::array<quint32, kKeyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), kKeyBytes);
}

/// An id that names the key and gives nothing of it away.
QString idOf(const QByteArray &key)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray("ioc-console key id\n" + key),
                                                     QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(kIdLength));
}

} // namespace

core::Result<ProfileKey> obtainProfileKey(Vault &vault, const QString &profile,
                                          const QString &keyId)
{
    const QString name = u"cache/"_s + profile;
    const auto stored = vault.read(name);
    if (stored) {
        const QString id = idOf(*stored);
        if (stored->size() != kKeyBytes || (!keyId.isEmpty() && id != keyId))
            return core::failure(core::ErrorKind::WrongKey,
                                 u"the keyring's key is not the one of these files"_s);
        return ProfileKey{*stored, id};
    }
    if (stored.error().kind != core::ErrorKind::NotFound)
        return std::unexpected(stored.error());
    if (!keyId.isEmpty())
        return core::failure(core::ErrorKind::WrongKey,
                             u"the key of these files is no longer in the keyring"_s);
    const QByteArray key = randomKey();
    if (auto written = vault.write(name, key); !written)
        return std::unexpected(written.error());
    return ProfileKey{key, idOf(key)};
}

} // namespace secrets
