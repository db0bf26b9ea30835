// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/signingkey.h"

#include "models/domain/signeredits.h"
#include "models/packages/crypto.h"

#include <QStringList>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr qsizetype kShownDigits = 40;
constexpr qsizetype kDigitsOfGroup = 4;

using Secret = std::array<unsigned char, crypto_sign_SECRETKEYBYTES>;
using Curve = std::array<unsigned char, crypto_box_PUBLICKEYBYTES>;
static_assert(crypto_box_PUBLICKEYBYTES == crypto_box_SECRETKEYBYTES);

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// The whole secret key, wiped at the end of its scope.
class OpenSecret
{
public:
    explicit OpenSecret(const QByteArray &seed)
    {
        std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> unused{};
        crypto_sign_seed_keypair(unused.data(), m_secret.data(), octets(seed));
    }
    ~OpenSecret() { sodium_memzero(m_secret.data(), m_secret.size()); }
    Q_DISABLE_COPY_MOVE(OpenSecret)
    [[nodiscard]] const unsigned char *data() const { return m_secret.data(); }
    /// The public half.
    [[nodiscard]] QByteArray publicBytes() const
    {
        QByteArray bytes(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
        crypto_sign_ed25519_sk_to_pk(reinterpret_cast<unsigned char *>(bytes.data()), data());
        return bytes;
    }

private:
    Secret m_secret{};
};

} // namespace

core::Result<PublicKey> PublicKey::parse(QByteArrayView base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64.trimmed().toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    Curve curve{};
    if (!crypto::isReady() || !decoded || decoded.decoded.size() != crypto_sign_PUBLICKEYBYTES ||
        crypto_sign_ed25519_pk_to_curve25519(curve.data(), octets(decoded.decoded)) != 0)
        return core::failure(core::ErrorKind::InvalidArgument, u"not a public key"_s);
    return PublicKey(decoded.decoded);
}

QByteArray PublicKey::base64() const
{
    return m_bytes.toBase64();
}

QString PublicKey::id() const
{
    return domain::signerIdOf(m_bytes);
}

QString PublicKey::fingerprint() const
{
    const QString digits = id().first(kShownDigits);
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += kDigitsOfGroup)
        groups << digits.sliced(at, kDigitsOfGroup);
    return groups.join(u' ');
}

bool PublicKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(octets(signature), octets(message), quint64(message.size()),
                                       octets(m_bytes)) == 0;
}

SigningKey SigningKey::make()
{
    const bool ready = crypto::isReady();
    Q_ASSERT(ready);
    Q_UNUSED(ready)
    return SigningKey(crypto::randomBytes(crypto_sign_SEEDBYTES));
}

core::Result<SigningKey> SigningKey::parse(QByteArrayView base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64.trimmed().toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!crypto::isReady() || !decoded || decoded.decoded.size() != crypto_sign_SEEDBYTES)
        return core::failure(core::ErrorKind::InvalidArgument, u"not a signing key"_s);
    return SigningKey(decoded.decoded);
}

SigningKey::~SigningKey()
{
    crypto::wipe(m_seed);
}

QByteArray SigningKey::secret() const
{
    return m_seed.toBase64();
}

PublicKey SigningKey::publicKey() const
{
    return PublicKey(OpenSecret(m_seed).publicBytes());
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         octets(message), quint64(message.size()), OpenSecret(m_seed).data());
    return signature;
}

core::Result<QByteArray> SigningKey::unseal(QByteArrayView sealed) const
{
    Curve ownPublic{};
    Curve ownSecret{};
    QByteArray message(std::max<qsizetype>(sealed.size() - qsizetype(crypto_box_SEALBYTES), 0),
                       Qt::Uninitialized);
    const QByteArray key = publicKey().bytes();
    const bool opened = sealed.size() >= qsizetype(crypto_box_SEALBYTES) &&
                        crypto_sign_ed25519_pk_to_curve25519(ownPublic.data(), octets(key)) == 0 &&
                        crypto_sign_ed25519_sk_to_curve25519(ownSecret.data(),
                                                             OpenSecret(m_seed).data()) == 0 &&
                        crypto_box_seal_open(reinterpret_cast<unsigned char *>(message.data()),
                                             octets(sealed), quint64(sealed.size()),
                                             ownPublic.data(), ownSecret.data()) == 0;
    sodium_memzero(ownSecret.data(), ownSecret.size());
    if (!opened)
        return core::failure(core::ErrorKind::WrongKey, u"it was not sealed to this key"_s);
    return message;
}

core::Result<QByteArray> sealTo(const PublicKey &key, QByteArrayView message)
{
    Curve curve{};
    QByteArray sealed(message.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (!crypto::isReady() ||
        crypto_sign_ed25519_pk_to_curve25519(curve.data(), octets(key.bytes())) != 0 ||
        crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), octets(message),
                        quint64(message.size()), curve.data()) != 0)
        return core::failure(core::ErrorKind::InvalidArgument, u"nothing can be sealed to it"_s);
    return sealed;
}

} // namespace packages
