// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/signature.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr qsizetype kSizeBytes = 4;
constexpr qsizetype kKeySize = 32;
constexpr qsizetype kSignatureSize = 64;

/// What is signed: nothing else that a person signs begins like it.
QByteArray signedText(const QByteArray &json)
{
    return "IOC review package, format 1\n"_ba + json;
}

std::unexpected<core::Error> formFault()
{
    return core::failure(core::ErrorKind::StorageCorrupt, u"manifest: its form"_s);
}

} // namespace

SignedManifest SignedManifest::of(const QByteArray &json, const std::optional<SigningKey> &signer)
{
    SignedManifest manifest{.json = json};
    if (signer) {
        manifest.key = signer->publicKey().bytes();
        manifest.signature = signer->sign(signedText(json));
    }
    return manifest;
}

core::Result<SignedManifest> SignedManifest::read(const QByteArray &bytes)
{
    if (bytes.size() < kSizeBytes)
        return formFault();
    const auto size = qsizetype(qFromLittleEndian<quint32>(bytes.constData()));
    const qsizetype rest = bytes.size() - kSizeBytes - size;
    if (rest != 0 && rest != kKeySize + kSignatureSize)
        return formFault();
    SignedManifest manifest{.json = bytes.sliced(kSizeBytes, size)};
    if (rest > 0) {
        manifest.key = bytes.sliced(kSizeBytes + size, kKeySize);
        manifest.signature = bytes.last(kSignatureSize);
    }
    return manifest;
}

QByteArray SignedManifest::written() const
{
    QByteArray size(kSizeBytes, Qt::Uninitialized);
    qToLittleEndian(quint32(json.size()), size.data());
    return size + json + key + signature;
}

bool SignedManifest::holds(const PublicKey &by) const
{
    return by.verifies(signedText(json), signature);
}

} // namespace packages
