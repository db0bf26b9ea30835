// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/package.h"

#include "models/domain/signeredits.h"
#include "models/packages/container.h"
#include "models/packages/crypto.h"
#include "models/packages/signature.h"
#include "models/store/database.h"
#include "models/store/integrity.h"
#include "models/store/migrations.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr qint64 kReadAtOnce = 1024LL * 1024;
constexpr qint64 kLargestInMemory = 256LL * 1024 * 1024; ///< an attachment or a page
constexpr auto kDatabase = "database"_L1;
constexpr auto kAttachment = "attachment:"_L1;
constexpr auto kPage = "page:"_L1;

std::unexpected<core::Error> damage(const QString &part)
{
    return core::failure(core::ErrorKind::StorageCorrupt, part);
}

core::Result<void> openForReading(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return core::failure(file.exists() ? core::ErrorKind::StorageReadOnly
                                       : core::ErrorKind::NotFound,
                         file.fileName() + u": "_s + file.errorString());
}

} // namespace

/// What is known of the opened package; never changes.
struct Package::Private {
    QString path;
    PackageManifest manifest;
    SignedManifest signedManifest;
    QByteArray partsKey;
    QByteArray databaseKey;
    QByteArray frameHash; ///< of head and manifest box
    QHash<QString, PackagePart> parts;

    ~Private()
    {
        crypto::wipe(partsKey);
        crypto::wipe(databaseKey);
    }
    /// Whether the parts lie between head and manifest without a gap.
    [[nodiscard]] core::Result<void> fit(const container::Frame &frame) const
    {
        const auto &all = manifest.parts;
        if (all.front().offset != frame.headBytes.size())
            return damage(u"manifest: the first part"_s);
        const qint64 end = all.back().offset + all.back().size;
        if (end > frame.manifestAt)
            return damage(u"the file is cut off: %1 bytes of its parts are missing"_s.arg(
                end - frame.manifestAt));
        if (end < frame.manifestAt)
            return damage(u"%1 bytes that belong to nothing"_s.arg(frame.manifestAt - end));
        return {};
    }
};

Package::Package(std::shared_ptr<const Private> p)
    : d(std::move(p))
{
}

core::Result<PackageDoors> Package::doors(const QString &path)
{
    QFile file(path);
    return openForReading(file)
        .and_then([&] { return container::readHead(file); })
        .transform([](const container::Frame &frame) {
            PackageDoors doors;
            doors.passphrase = !frame.head.salt.isEmpty();
            for (const container::SealedKey &recipient : frame.head.recipients)
                doors.recipients << recipient.id;
            return doors;
        });
}

core::Result<Package> Package::open(const QString &path, const Unlock &unlock)
{
    QFile file(path);
    if (auto readable = openForReading(file); !readable)
        return std::unexpected(readable.error());
    const auto frame = container::readFrame(file);
    if (!frame)
        return std::unexpected(frame.error());
    auto contentKey = container::contentKeyOf(frame->head, unlock.passphrase, unlock.key);
    if (!contentKey)
        return std::unexpected(contentKey.error());
    const auto plain = crypto::unboxed(crypto::derived(*contentKey, container::kForManifest),
                                       frame->manifestBox, frame->headBytes);
    if (!plain)
        return damage(u"manifest"_s);
    const auto taken = SignedManifest::read(*plain);
    if (!taken)
        return std::unexpected(taken.error());
    auto manifest = manifestFromJson(taken->json);
    if (!manifest)
        return std::unexpected(manifest.error());
    if (manifest->schema > store::migrations().back().number)
        return core::failure(
            core::ErrorKind::StorageNewer,
            u"its database is of a newer program (schema %1)"_s.arg(manifest->schema));
    auto p = std::make_shared<Private>();
    p->path = path;
    p->manifest = *std::move(manifest);
    p->signedManifest = *taken;
    p->partsKey = crypto::derived(*contentKey, container::kForParts);
    p->databaseKey = crypto::derived(*contentKey, container::kForDatabase);
    crypto::wipe(*contentKey);
    p->frameHash = crypto::hashOf(frame->headBytes + frame->manifestBox);
    for (const PackagePart &part : p->manifest.parts)
        p->parts.insert(part.name, part);
    if (auto fitting = p->fit(*frame); !fitting)
        return std::unexpected(fitting.error());
    return Package(std::move(p));
}

const QString &Package::path() const
{
    return d->path;
}

const PackageManifest &Package::manifest() const
{
    return d->manifest;
}

SignatureFacts Package::signature(const std::vector<domain::Signer> &known) const
{
    const SignedManifest &from = d->signedManifest;
    SignatureFacts facts;
    if (!from.isSigned())
        return facts;
    const auto key = PublicKey::parse(from.key.toBase64());
    if (!key || !from.holds(*key)) {
        facts.state = SignatureState::Broken;
        return facts;
    }
    facts.fingerprint = key->fingerprint();
    const auto signer = std::ranges::find_if(known, [&](const domain::Signer &each) {
        return domain::publicKeyOf(each) == key->bytes();
    });
    if (signer == known.end()) {
        facts.state = SignatureState::Unknown;
        return facts;
    }
    facts.name = signer->name;
    // A key becomes known after it was first used: only that it was given up counts against it.
    const bool revoked = signer->revokedAt.isValid() && signer->revokedAt <= d->manifest.madeAt;
    facts.state = revoked                                             ? SignatureState::Revoked
                  : signer->accountId != d->manifest.author.accountId ? SignatureState::Foreign
                                                                      : SignatureState::Known;
    return facts;
}

store::FileSlice Package::databaseSlice() const
{
    const PackagePart part = d->parts.value(kDatabase);
    return {.path = d->path, .offset = part.offset, .size = part.size};
}

QByteArray Package::databaseKey() const
{
    return d->databaseKey;
}

core::Result<QByteArray> Package::read(const QString &name) const
{
    const auto part = d->parts.constFind(name);
    if (part == d->parts.cend())
        return core::failure(core::ErrorKind::NotFound, name);
    if (part->size > kLargestInMemory)
        return damage(name);
    QFile file(d->path);
    if (auto readable = openForReading(file); !readable)
        return std::unexpected(readable.error());
    const QByteArray box = file.seek(part->offset) ? file.read(part->size) : QByteArray();
    auto plain = crypto::unboxed(d->partsKey, box, name.toUtf8());
    return plain ? core::Result<QByteArray>(*std::move(plain)) : damage(name);
}

core::Result<QByteArray> Package::attachment(const QString &sha256) const
{
    const QString name = kAttachment + sha256;
    return read(name).and_then([&](const QByteArray &bytes) -> core::Result<QByteArray> {
        const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return QString::fromLatin1(hash) == sha256 ? core::Result<QByteArray>(bytes) : damage(name);
    });
}

core::Result<QByteArray> Package::page(const QString &name) const
{
    return read(kPage + name);
}

QStringList Package::pageNames() const
{
    QStringList names;
    for (const PackagePart &part : d->manifest.parts) {
        if (part.name.startsWith(kPage))
            names << part.name.sliced(kPage.size());
    }
    return names;
}

core::Result<Verification> Package::verify(const Progress &progress) const
{
    QFile file(d->path);
    if (auto readable = openForReading(file); !readable)
        return std::unexpected(readable.error());
    Verification found{.missing = d->manifest.missingAttachments};
    const auto frame = container::readFrame(file);
    if (!frame)
        found.damaged << frame.error().detail;
    else if (crypto::hashOf(frame->headBytes + frame->manifestBox) != d->frameHash)
        found.damaged << u"manifest"_s;
    const qint64 whole = std::max<qint64>(file.size(), 1);
    for (const PackagePart &part : d->manifest.parts) {
        crypto::Hasher sum;
        bool sound = file.seek(part.offset);
        for (qint64 left = part.size; sound && left > 0;) {
            const QByteArray bytes = file.read(std::min(left, kReadAtOnce));
            sound = !bytes.isEmpty();
            left -= bytes.size();
            found.bytes += bytes.size();
            sum.add(bytes);
            if (progress && !progress(int(std::min<qint64>(found.bytes * 80 / whole, 80))))
                return core::failure(core::ErrorKind::Cancelled, u"verification"_s);
        }
        ++found.parts;
        if (!sound || sum.result() != part.hash)
            found.damaged << part.name;
    }
    if (!found.damaged.contains(kDatabase)) {
        const auto sound = store::Database::open(databaseSlice(), d->databaseKey)
                               .and_then([](const store::Database &database) {
                                   return store::checkIntegrity(database, true,
                                                                store::CheckDepth::Quick);
                               });
        if (!sound)
            found.damaged << kDatabase;
    }
    if (progress)
        progress(100);
    return found;
}

} // namespace packages
