// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the way to a server, and how a reply tells it.
#include "models/remote/tlsfault.h"

#include "models/remote/tls.h"

#include <QNetworkReply>
#include <QSslKey>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace remote {
namespace {

constexpr int kLeastRsaBits = 2048;
constexpr int kLeastEcBits = 256;
constexpr auto kKindProperty = "ioc-transport-kind";
constexpr auto kDetailProperty = "ioc-transport-detail";

struct Cause {
    QSslError::SslError error;
    core::ErrorKind kind;
};

/// In the order in which they are told.
constexpr std::array kCauses = {
    Cause{QSslError::SelfSignedCertificate, core::ErrorKind::CertificateOwn},
    Cause{QSslError::SelfSignedCertificateInChain, core::ErrorKind::CertificateIssuer},
    Cause{QSslError::UnableToGetIssuerCertificate, core::ErrorKind::CertificateIssuer},
    Cause{QSslError::UnableToGetLocalIssuerCertificate, core::ErrorKind::CertificateIssuer},
    Cause{QSslError::UnableToVerifyFirstCertificate, core::ErrorKind::CertificateIssuer},
    Cause{QSslError::CertificateUntrusted, core::ErrorKind::CertificateIssuer},
    Cause{QSslError::HostNameMismatch, core::ErrorKind::CertificateHost},
    Cause{QSslError::CertificateExpired, core::ErrorKind::CertificateExpired},
    Cause{QSslError::CertificateNotYetValid, core::ErrorKind::CertificateEarly},
};

bool isWeakKey(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    switch (key.algorithm()) {
    case QSsl::Rsa:
    case QSsl::Dsa:
        return key.length() < kLeastRsaBits;
    case QSsl::Ec:
        return key.length() < kLeastEcBits;
    default:
        return false; // of a kind that is strong at every length, or OpenSSL says what it is
    }
}

QString subjectOf(const QSslCertificate &certificate)
{
    return certificate.subjectDisplayName().left(200);
}

QString detailOf(const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts << error.errorString();
    texts.removeDuplicates();
    return chain.isEmpty() ? texts.join(u"; "_s)
                           : subjectOf(chain.constFirst()) + u": "_s + texts.join(u"; "_s);
}

/// OpenSSL's reasons of a server that has only older protocols, by its answer or by its silence.
bool isOldProtocol(const QString &handshake)
{
    return handshake.contains("protocol version"_L1) ||
           handshake.contains("unsupported protocol"_L1);
}

/// Qt has numbers for most of it; a proxy that answers with a refusal is "unknown", and a sentence.
bool isOfProxy(const QNetworkReply &reply)
{
    const auto error = reply.error();
    return (error >= QNetworkReply::ProxyConnectionRefusedError &&
            error <= QNetworkReply::UnknownProxyError) ||
           (error == QNetworkReply::UnknownNetworkError &&
            reply.errorString().contains("proxy"_L1, Qt::CaseInsensitive));
}

} // namespace

bool isWeak(const QList<QSslCertificate> &chain)
{
    return std::ranges::any_of(chain, isWeakKey);
}

core::ErrorKind causeOf(const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    for (const Cause &cause : kCauses) {
        if (std::ranges::find(errors, cause.error, &QSslError::error) != errors.cend())
            return cause.kind;
    }
    return isWeak(chain) ? core::ErrorKind::CertificateWeak : core::ErrorKind::CertificateOther;
}

void watchTls(QNetworkReply &reply)
{
    QObject::connect(
        &reply, &QNetworkReply::sslErrors, &reply, [&reply](const QList<QSslError> &errors) {
            const auto chain = reply.sslConfiguration().peerCertificateChain();
            noteTransportError(reply, {causeOf(errors, chain), detailOf(errors, chain), {}});
        });
    // The connection waits for this slot and sends nothing before it returns.
    QObject::connect(&reply, &QNetworkReply::encrypted, &reply, [&reply] {
        if (!isWeak(reply.sslConfiguration().peerCertificateChain()))
            return;
        noteTransportError(
            reply, {core::ErrorKind::CertificateWeak, u"a key of the chain is too short"_s, {}});
        reply.abort();
    });
}

void noteTransportError(QNetworkReply &reply, const core::Error &error)
{
    reply.setProperty(kKindProperty, int(error.kind));
    reply.setProperty(kDetailProperty, error.detail);
}

std::optional<core::Error> transportError(const QNetworkReply &reply)
{
    const QVariant kind = reply.property(kKindProperty);
    if (kind.isValid())
        return core::Error{
            core::ErrorKind(kind.toInt()), reply.property(kDetailProperty).toString(), {}};
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return core::Error{isOldProtocol(reply.errorString()) ? core::ErrorKind::TlsOld
                                                              : core::ErrorKind::TlsFailed,
                           reply.errorString(),
                           {}};
    if (isOfProxy(reply))
        return core::Error{core::ErrorKind::Proxy, reply.errorString(), {}};
    return std::nullopt;
}

} // namespace remote
