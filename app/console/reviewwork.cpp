// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/reviewwork.h"

#include "app/desk/reviewkey.h"
#include "models/domain/signeredits.h"
#include "models/store/repositories.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace console {
namespace {

template<typename T>
QFuture<core::Result<T>> ready(std::unexpected<core::Error> error)
{
    return QtFuture::makeReadyValueFuture(core::Result<T>(std::move(error)));
}

core::Result<std::vector<domain::Signer>> readSigners(const store::Database &cache)
{
    return store::OperationsRepository(cache).signers();
}

/// Whose signatures the desk can tell; none when its cache cannot be asked.
std::vector<domain::Signer> signersOf(const packages::SnapshotSource &cache)
{
    if (cache.cachePath.isEmpty())
        return {};
    const auto db = store::Database::open(cache.cachePath, cache.key, store::OpenMode::ReadOnly);
    return db ? readSigners(*db).value_or(std::vector<domain::Signer>())
              : std::vector<domain::Signer>();
}

/// A file that is there stays until the new one is whole.
core::Result<packages::PackageManifest> writeOver(packages::PackagePlan plan,
                                                  const packages::Progress &progress)
{
    const QString target = std::exchange(plan.target, plan.target + u".new"_s);
    QFile::remove(plan.target); // of a run that ended badly
    auto written = packages::writePackage(plan, progress);
    if (!written)
        return written;
    QFile::remove(target);
    if (!QFile::rename(plan.target, target))
        return core::failure(core::ErrorKind::StorageReadOnly, target);
    return written;
}

} // namespace

shell::ReviewFacts factsOf(const OpenedPackage &opened)
{
    return {.file = opened.package.path(),
            .manifest = opened.package.manifest(),
            .signature = opened.signature};
}

ConsoleReviewWork::ConsoleReviewWork(desk::Desk &desk, items::Directory &directory, Show show)
    : m_desk(&desk)
    , m_directory(&directory)
    , m_show(std::move(show))
    , m_end(std::make_shared<shell::ReviewProgress>())
{
    desk::removeOldSnapshots(desk.profile().directory());
}

ConsoleReviewWork::ConsoleReviewWork(packages::Package shown, Show show)
    : m_shown(std::move(shown))
    , m_show(std::move(show))
    , m_end(std::make_shared<shell::ReviewProgress>())
{
}

ConsoleReviewWork::~ConsoleReviewWork()
{
    m_end->stop();
}

packages::SnapshotSource ConsoleReviewWork::source() const
{
    if (!m_desk)
        return {};
    const auto &profile = m_desk->profile();
    return {.cachePath = profile.cachePath(),
            .key = profile.key(),
            .attachmentsPath = profile.directory() + u"/attachments.db"_s};
}

packages::PackageAuthor ConsoleReviewWork::author() const
{
    const auto &user = m_desk->sync().status().user;
    const auto reference = m_directory->reference();
    const auto agency = reference->agencies.constFind(user.agencyId.value);
    return {.name = user.name,
            .accountId = user.id,
            .agencyId = user.agencyId.value,
            .agencyName = agency == reference->agencies.cend() ? QString() : agency->name};
}

packages::Progress ConsoleReviewWork::heard(const Progress &progress)
{
    return [progress, end = m_end](int percent) {
        return end->tell(percent) && (!progress || progress->tell(percent));
    };
}

core::Result<packages::PackagePlan> ConsoleReviewWork::plan(const shell::PackOrder &order)
{
    packages::PackagePlan plan{.source = source(),
                               .scope = order.scope,
                               .target = order.target,
                               .now = m_desk->clock().now(),
                               .author = author(),
                               .note = order.note,
                               .program = u"ioc-console "_s +
                                          QCoreApplication::applicationVersion(),
                               .passphrase = order.passphrase,
                               .recipients = order.recipients};
    if (!order.sign)
        return plan;
    const auto key = desk::obtainSigningKey(m_desk->vault(),
                                            desk::signingKeyName(m_desk->profile().directory()));
    if (!key)
        return std::unexpected(key.error());
    plan.signer = *key;
    publish(key->publicKey());
    return plan;
}

void ConsoleReviewWork::publish(const packages::PublicKey &key)
{
    const auto signer = domain::signerOf(key.bytes());
    if (m_desk->sync().status().user.id.isEmpty()) // the backend tells no accounts
        return;
    m_desk->readers()
        .run([](const store::Database &db) { return readSigners(db); })
        .then(this, [this, signer](const core::Result<std::vector<domain::Signer>> &known) {
            const auto isSame = [&](const domain::Signer &one) { return one.id == signer.id; };
            if (!known || std::ranges::any_of(*known, isSame))
                return;
            m_desk->sync()
                .edits(domain::Collection::Signers, signer.id)
                .then(this, [this,
                             signer](const core::Result<std::vector<syncing::PendingEdit>> &edits) {
                    if (edits && edits->empty()) [[maybe_unused]]
                        const auto sent = m_desk->sync().submit(domain::publishSigner(signer));
                });
        });
}

QFuture<core::Result<packages::PackageManifest>> ConsoleReviewWork::pack(
    const shell::PackOrder &order, const Progress &progress)
{
    using Packed = core::Result<packages::PackageManifest>;
    if (!m_desk)
        return ready<packages::PackageManifest>(core::failure(core::ErrorKind::ReadOnly));
    const auto planned = plan(order);
    if (!planned)
        return ready<packages::PackageManifest>(std::unexpected(planned.error()));
    const QString what = u"review package %1%2"_s.arg(
        QFileInfo(order.target).fileName(),
        order.scope.masked ? QString() : u", with personal data"_s);
    return QtConcurrent::run([plan = *planned, hears = heard(progress)]() -> Packed {
               return writeOver(plan, hears);
           })
        .then(this, [this, what](Packed packed) {
            if (packed)
                m_desk->sync().note({.verb = domain::TrailVerb::Exported, .detail = what});
            return packed;
        });
}

QFuture<core::Result<void>> ConsoleReviewWork::open(const shell::ReviewPlace &place,
                                                    const Progress &progress)
{
    if (place.kind == shell::ReviewPlace::Kind::Package)
        return openFile(place.file, place.passphrase);
    if (!m_desk)
        return ready<void>(core::failure(core::ErrorKind::ReadOnly));
    return openPast(place.kind == shell::ReviewPlace::Kind::Past ? place.moment
                                                                 : m_desk->clock().now(),
                    progress);
}

QFuture<core::Result<void>> ConsoleReviewWork::openPast(const QDateTime &moment,
                                                        const Progress &progress)
{
    packages::SnapshotScope scope;
    scope.asOf = moment;
    scope.masked = !m_desk->sync().status().user.rights.classes.testFlag(
        domain::DataClass::Personal);
    const auto take = [scope, from = source(), now = m_desk->clock().now(),
                       place = m_desk->profile().directory(), hears = heard(progress)] {
        return desk::takeSnapshot(from, scope, place, now, hears);
    };
    return QtConcurrent::run(take).then(
        this, [this](core::Result<desk::Snapshot> snapshot) -> core::Result<void> {
            if (!snapshot)
                return std::unexpected(snapshot.error());
            shell::ReviewFacts facts;
            facts.manifest.scope = snapshot->scope;
            facts.manifest.facts = snapshot->facts;
            auto opened = desk::ReviewDesk::open(std::move(*snapshot),
                                                 [sync = &m_desk->sync()](const QString &sha256) {
                                                     return sync->attachment(sha256);
                                                 });
            if (!opened)
                return std::unexpected(opened.error());
            m_show(std::move(*opened), facts, std::nullopt);
            return {};
        });
}

QFuture<core::Result<void>> ConsoleReviewWork::openFile(const QString &file,
                                                        const QString &passphrase)
{
    const auto open = [file, passphrase, key = ownKey(), from = source()] {
        return openPackage(file, passphrase, key, signersOf(from));
    };
    return QtConcurrent::run(open).then(
        this, [this](const core::Result<OpenedPackage> &opened) -> core::Result<void> {
            if (!opened)
                return std::unexpected(opened.error());
            auto review = desk::ReviewDesk::open(opened->package);
            if (!review)
                return std::unexpected(review.error());
            auto facts = factsOf(*opened);
            facts.otherProvince = isOtherProvince(facts.manifest.province);
            m_show(std::move(*review), facts, opened->package);
            return {};
        });
}

bool ConsoleReviewWork::isOtherProvince(const packages::PackageProvince &province) const
{
    if (!m_directory)
        return false;
    const auto reference = m_directory->reference();
    const auto *own = reference->province(m_desk->clock().now().date());
    return own && own->id.value != province.unitId;
}

std::optional<packages::SigningKey> ConsoleReviewWork::ownKey()
{
    if (!m_desk)
        return std::nullopt;
    return desk::findSigningKey(m_desk->vault(),
                                desk::signingKeyName(m_desk->profile().directory()))
        .value_or(std::nullopt);
}

QFuture<core::Result<packages::Differences>> ConsoleReviewWork::compare(
    const shell::ReviewPlace &older, const shell::ReviewPlace &newer, const Progress &progress)
{
    SidesBase base{.cache = source(), .shown = m_shown, .key = ownKey()};
    if (m_desk) {
        base.directory = m_desk->profile().directory();
        base.now = m_desk->clock().now();
        const auto reference = m_directory->reference();
        if (const auto *own = reference->province(base.now.date()))
            base.provinceId = own->id.value;
    }
    return QtConcurrent::run([base, older, newer, hears = heard(progress)] {
        return compareSides(base, older, newer, hears);
    });
}

qint64 ConsoleReviewWork::sizeAtMost(const packages::SnapshotScope &scope) const
{
    return m_desk ? packages::packageSizeAtMost(source(), scope) : 0;
}

QFuture<core::Result<std::vector<domain::Signer>>> ConsoleReviewWork::recipients()
{
    using Signers = core::Result<std::vector<domain::Signer>>;
    if (!m_desk)
        return QtFuture::makeReadyValueFuture(Signers(std::vector<domain::Signer>()));
    return m_desk->readers().run([now = m_desk->clock().now()](
                                     const store::Database &db) -> Signers {
        auto signers = readSigners(db);
        if (signers)
            std::erase_if(*signers, [&](const domain::Signer &one) { return !isGoodAt(one, now); });
        return signers;
    });
}

} // namespace console
