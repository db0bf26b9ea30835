// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {
namespace {

struct KindName {
    ErrorKind kind;
    QLatin1StringView name;
};

constexpr std::array kNames = {
    KindName{ErrorKind::Cancelled, "cancelled"_L1},
    KindName{ErrorKind::Timeout, "timeout"_L1},
    KindName{ErrorKind::Offline, "offline"_L1},
    KindName{ErrorKind::Network, "network"_L1},
    KindName{ErrorKind::Server, "server"_L1},
    KindName{ErrorKind::Throttled, "throttled"_L1},
    KindName{ErrorKind::Unauthorized, "unauthorized"_L1},
    KindName{ErrorKind::Forbidden, "forbidden"_L1},
    KindName{ErrorKind::NotFound, "not-found"_L1},
    KindName{ErrorKind::Conflict, "conflict"_L1},
    KindName{ErrorKind::Refused, "refused"_L1},
    KindName{ErrorKind::Gone, "gone"_L1},
    KindName{ErrorKind::NotIoc, "not-ioc"_L1},
    KindName{ErrorKind::CertificateExpired, "certificate-expired"_L1},
    KindName{ErrorKind::CertificateEarly, "certificate-not-yet-valid"_L1},
    KindName{ErrorKind::CertificateHost, "certificate-other-host"_L1},
    KindName{ErrorKind::CertificateIssuer, "certificate-unknown-issuer"_L1},
    KindName{ErrorKind::CertificateOwn, "certificate-self-signed"_L1},
    KindName{ErrorKind::CertificateWeak, "certificate-weak"_L1},
    KindName{ErrorKind::CertificateOther, "certificate-refused"_L1},
    KindName{ErrorKind::TlsOld, "tls-too-old"_L1},
    KindName{ErrorKind::TlsFailed, "tls-failed"_L1},
    KindName{ErrorKind::TlsLacking, "tls-lacking"_L1},
    KindName{ErrorKind::CaFile, "ca-file"_L1},
    KindName{ErrorKind::Proxy, "proxy"_L1},
    KindName{ErrorKind::BadContract, "bad-contract"_L1},
    KindName{ErrorKind::Storage, "storage"_L1},
    KindName{ErrorKind::StorageFull, "storage-full"_L1},
    KindName{ErrorKind::StorageReadOnly, "storage-read-only"_L1},
    KindName{ErrorKind::StorageCorrupt, "storage-corrupt"_L1},
    KindName{ErrorKind::StorageNewer, "storage-newer"_L1},
    KindName{ErrorKind::StorageBusy, "storage-busy"_L1},
    KindName{ErrorKind::WrongKey, "wrong-key"_L1},
    KindName{ErrorKind::KeyringLocked, "keyring-locked"_L1},
    KindName{ErrorKind::KeyringAbsent, "keyring-absent"_L1},
    KindName{ErrorKind::KeyringFailed, "keyring-failed"_L1},
    KindName{ErrorKind::ReadOnly, "read-only"_L1},
    KindName{ErrorKind::InvalidArgument, "invalid-argument"_L1},
    KindName{ErrorKind::Internal, "internal"_L1},
};

} // namespace

QString errorName(ErrorKind kind)
{
    for (const KindName &entry : kNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    return u"internal"_s;
}

} // namespace core
