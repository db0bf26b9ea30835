// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/container.h"

#include "models/packages/crypto.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace packages::container {
namespace {

constexpr QByteArrayView kMagic("IOCREVW\x1a");
constexpr QByteArrayView kEnd("IOCREVE\x1a");
constexpr QByteArrayView kKeyBound("ioc review package key");
constexpr qsizetype kBeforeHead = 16; ///< magic, format, size of the head
constexpr qsizetype kTailBytes = 16;  ///< size of the manifest box, end
constexpr quint32 kMostHead = 1024 * 1024;
constexpr qint64 kMostManifest = 512LL * 1024 * 1024;
constexpr qsizetype kMostRecipients = 1000;

template<typename Number>
QByteArray little(Number value)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

std::unexpected<core::Error> damaged(const QString &what)
{
    return core::failure(core::ErrorKind::StorageCorrupt, what);
}

QByteArray passphraseBytes(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesIn(const QJsonObject &json, QLatin1StringView key)
{
    return QByteArray::fromBase64(json.value(key).toString().toLatin1());
}

QByteArray headJson(const Head &head)
{
    QJsonArray recipients;
    for (const SealedKey &recipient : head.recipients)
        recipients.append(QJsonObject{{u"key"_s, recipient.id}, {u"box"_s, base64(recipient.box)}});
    QJsonObject json{{u"recipients"_s, recipients}};
    if (!head.salt.isEmpty())
        json.insert("passphrase"_L1, QJsonObject{{u"function"_s, u"argon2id13"_s},
                                                 {u"operations"_s, qint64(head.stretch.operations)},
                                                 {u"memory"_s, qint64(head.stretch.memory)},
                                                 {u"salt"_s, base64(head.salt)},
                                                 {u"box"_s, base64(head.box)}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

core::Result<Head> parsedHead(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Head head;
    const QJsonArray recipients = json.value("recipients"_L1).toArray();
    if (recipients.size() > kMostRecipients)
        return damaged(u"head: too many recipients"_s);
    for (const QJsonValue &recipient : recipients)
        head.recipients.push_back(
            {recipient["key"_L1].toString(), bytesIn(recipient.toObject(), "box"_L1)});
    if (!json.contains("passphrase"_L1))
        return head;
    const QJsonObject passphrase = json.value("passphrase"_L1).toObject();
    head.salt = bytesIn(passphrase, "salt"_L1);
    head.box = bytesIn(passphrase, "box"_L1);
    const qint64 operations = passphrase.value("operations"_L1).toInteger();
    const qint64 memory = passphrase.value("memory"_L1).toInteger();
    head.stretch = {.operations = quint64(operations), .memory = quint64(memory)};
    // Asked for more, a forged head could keep a desk busy for hours or take all its memory.
    if (head.salt.size() != crypto::kSaltBytes || operations < qint64(kLeastStretch.operations) ||
        memory < qint64(kLeastStretch.memory) || operations > qint64(kMostStretch.operations) ||
        memory > qint64(kMostStretch.memory))
        return damaged(u"head: the work for a passphrase is out of bounds"_s);
    return head;
}

} // namespace

QByteArray written(const Head &head)
{
    const QByteArray json = headJson(head);
    QByteArray bytes = kMagic.toByteArray() + little(quint32(kPackageFormat)) +
                       little(quint32(json.size())) + json;
    bytes += crypto::hashOf(bytes);
    return bytes;
}

QByteArray tail(qint64 manifestSize)
{
    return little(quint64(manifestSize)) + kEnd.toByteArray();
}

core::Result<Frame> readHead(QFile &file)
{
    if (!crypto::isReady())
        return core::failure(core::ErrorKind::Internal, u"libsodium cannot be used"_s);
    const QByteArray before = file.read(kBeforeHead);
    if (before.size() < kMagic.size() || !before.startsWith(kMagic))
        return core::failure(core::ErrorKind::InvalidArgument, u"not a review package"_s);
    if (before.size() < kBeforeHead)
        return damaged(u"head: the file is cut off"_s);
    const auto size = qFromLittleEndian<quint32>(before.constData() + 12);
    if (size > kMostHead)
        return damaged(u"head"_s);
    Frame frame;
    const QByteArray json = file.read(size);
    const QByteArray sum = file.read(crypto::kHashBytes);
    if (json.size() != qsizetype(size) || sum.size() != crypto::kHashBytes)
        return damaged(u"head: the file is cut off"_s);
    frame.headBytes = before + json;
    if (crypto::hashOf(frame.headBytes) != sum)
        return damaged(u"head"_s);
    const auto format = qFromLittleEndian<quint32>(before.constData() + 8);
    if (format > quint32(kPackageFormat))
        return core::failure(core::ErrorKind::StorageNewer,
                             u"format %1 of a newer program"_s.arg(format));
    auto head = parsedHead(json);
    if (!head)
        return std::unexpected(head.error());
    frame.headBytes += sum;
    frame.head = *std::move(head);
    return frame;
}

core::Result<Frame> readFrame(QFile &file)
{
    auto frame = readHead(file);
    if (!frame)
        return frame;
    const qint64 whole = file.size();
    const qint64 begin = frame->headBytes.size();
    if (whole < begin + kTailBytes || !file.seek(whole - kTailBytes))
        return damaged(u"the file is cut off"_s);
    const QByteArray last = file.read(kTailBytes);
    if (!last.endsWith(kEnd))
        return damaged(u"end: the file is cut off, or something is appended"_s);
    const auto size = qFromLittleEndian<quint64>(last.constData());
    if (size > quint64(kMostManifest) || qint64(size) > whole - kTailBytes - begin)
        return damaged(u"end"_s);
    frame->manifestAt = whole - kTailBytes - qint64(size);
    if (!file.seek(frame->manifestAt))
        return damaged(u"manifest"_s);
    frame->manifestBox = file.read(qint64(size));
    if (frame->manifestBox.size() != qsizetype(size))
        return damaged(u"manifest"_s);
    return frame;
}

core::Result<Head> headFor(const QByteArray &contentKey, const QString &passphrase,
                           const KeyStretch &stretch, const QList<PublicKey> &recipients)
{
    Head head;
    if (!passphrase.isEmpty()) {
        head.salt = crypto::randomBytes(crypto::kSaltBytes);
        head.stretch = stretch;
        auto own = crypto::stretched(passphraseBytes(passphrase), head.salt, stretch.operations,
                                     stretch.memory);
        if (!own)
            return core::failure(core::ErrorKind::InvalidArgument,
                                 u"too little memory for the passphrase"_s);
        head.box = crypto::boxed(*own, contentKey, kKeyBound);
        crypto::wipe(*own);
    }
    for (const PublicKey &recipient : recipients) {
        auto sealed = sealTo(recipient, contentKey);
        if (!sealed)
            return std::unexpected(sealed.error());
        head.recipients.push_back({recipient.id(), *std::move(sealed)});
    }
    return head;
}

core::Result<QByteArray> contentKeyOf(const Head &head, const QString &passphrase,
                                      const std::optional<SigningKey> &key)
{
    const QString id = key ? key->publicKey().id() : QString();
    for (const SealedKey &recipient : head.recipients) {
        if (!key || recipient.id != id)
            continue;
        auto content = key->unseal(recipient.box);
        if (content && content->size() == crypto::kKeyBytes)
            return content;
    }
    if (!head.salt.isEmpty() && !passphrase.isEmpty()) {
        auto own = crypto::stretched(passphraseBytes(passphrase), head.salt,
                                     head.stretch.operations, head.stretch.memory);
        if (!own)
            return core::failure(core::ErrorKind::Internal,
                                 u"too little memory for the passphrase"_s);
        auto content = crypto::unboxed(*own, head.box, kKeyBound);
        crypto::wipe(*own);
        if (content && content->size() == crypto::kKeyBytes)
            return *std::move(content);
    }
    return core::failure(core::ErrorKind::WrongKey,
                         u"neither the passphrase nor the key opens the package"_s);
}

} // namespace packages::container
