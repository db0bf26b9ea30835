// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

/// The few operations of libsodium that packages are made of.
namespace packages::crypto {

inline constexpr qsizetype kKeyBytes = 32;
inline constexpr qsizetype kSaltBytes = 16;
inline constexpr qsizetype kHashBytes = 32;

/// Once before anything else; false: the library cannot be used.
[[nodiscard]] bool isReady();

[[nodiscard]] QByteArray randomBytes(qsizetype count);
/// A key for one purpose out of another key; the number names the purpose.
[[nodiscard]] QByteArray derived(const QByteArray &key, quint64 purpose);
/// Argon2id; nothing when there is not that much memory.
[[nodiscard]] std::optional<QByteArray> stretched(const QByteArray &passphrase,
                                                  const QByteArray &salt, quint64 operations,
                                                  quint64 memory);

/// XChaCha20-Poly1305: a random nonce, the encrypted bytes and their mark. `bound` must be the same
/// when they are opened.
[[nodiscard]] QByteArray boxed(const QByteArray &key, QByteArrayView plain, QByteArrayView bound);
/// Nothing when key, bytes or `bound` are not those of boxed().
[[nodiscard]] std::optional<QByteArray> unboxed(const QByteArray &key, QByteArrayView box,
                                                QByteArrayView bound);

[[nodiscard]] QByteArray hashOf(QByteArrayView bytes); ///< BLAKE2b-256
/// The same of bytes that come one after another.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;
    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray result();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Overwrites them where nobody else has them.
void wipe(QByteArray &bytes);

} // namespace packages::crypto
