// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/crypto.h"

#include <sodium.h>

namespace packages::crypto {
namespace {

constexpr const char *kContext = "iocr-key"; // eight characters, as crypto_kdf wants them
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kMarkBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

bool isReady()
{
    return sodium_init() >= 0;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QByteArray derived(const QByteArray &key, quint64 purpose)
{
    static_assert(kKeyBytes == crypto_kdf_KEYBYTES);
    Q_ASSERT(key.size() == kKeyBytes);
    QByteArray own(kKeyBytes, Qt::Uninitialized);
    crypto_kdf_derive_from_key(raw(own), size_t(own.size()), purpose, kContext,
                               raw(QByteArrayView(key)));
    return own;
}

std::optional<QByteArray> stretched(const QByteArray &passphrase, const QByteArray &salt,
                                    quint64 operations, quint64 memory)
{
    static_assert(kSaltBytes == crypto_pwhash_SALTBYTES);
    QByteArray key(kKeyBytes, Qt::Uninitialized);
    if (salt.size() != kSaltBytes ||
        crypto_pwhash(raw(key), quint64(key.size()), passphrase.constData(),
                      quint64(passphrase.size()), raw(QByteArrayView(salt)), operations,
                      size_t(memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

QByteArray boxed(const QByteArray &key, QByteArrayView plain, QByteArrayView bound)
{
    Q_ASSERT(key.size() == kKeyBytes);
    QByteArray box(kNonceBytes + plain.size() + kMarkBytes, Qt::Uninitialized);
    unsigned char *const nonce = raw(box);
    randombytes_buf(nonce, size_t(kNonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + kNonceBytes, nullptr, raw(plain), quint64(plain.size()), raw(bound),
        quint64(bound.size()), nullptr, nonce, raw(QByteArrayView(key)));
    return box;
}

std::optional<QByteArray> unboxed(const QByteArray &key, QByteArrayView box, QByteArrayView bound)
{
    if (key.size() != kKeyBytes || box.size() < kNonceBytes + kMarkBytes)
        return std::nullopt;
    QByteArray plain(box.size() - kNonceBytes - kMarkBytes, Qt::Uninitialized);
    const unsigned char *const nonce = raw(box);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(plain), nullptr, nullptr, nonce + kNonceBytes, quint64(box.size() - kNonceBytes),
            raw(bound), quint64(bound.size()), nonce, raw(QByteArrayView(key))) != 0)
        return std::nullopt;
    return plain;
}

QByteArray hashOf(QByteArrayView bytes)
{
    QByteArray hash(kHashBytes, Qt::Uninitialized);
    crypto_generichash_blake2b(raw(hash), size_t(hash.size()), raw(bytes), quint64(bytes.size()),
                               nullptr, 0);
    return hash;
}

/// The state of the sum so far.
struct Hasher::Private {
    crypto_generichash_blake2b_state state = {};
};

Hasher::Hasher()
    : d(std::make_unique<Private>())
{
    crypto_generichash_blake2b_init(&d->state, nullptr, 0, size_t(kHashBytes));
}

Hasher::~Hasher() = default;

void Hasher::add(QByteArrayView bytes)
{
    crypto_generichash_blake2b_update(&d->state, raw(bytes), quint64(bytes.size()));
}

QByteArray Hasher::result()
{
    QByteArray hash(kHashBytes, Qt::Uninitialized);
    crypto_generichash_blake2b_final(&d->state, raw(hash), size_t(hash.size()));
    return hash;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
}

} // namespace packages::crypto
