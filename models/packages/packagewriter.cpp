// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/packagewriter.h"

#include "models/packages/container.h"
#include "models/packages/crypto.h"
#include "models/packages/growingpackage.h"
#include "models/packages/signature.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/readeach.h"
#include "models/store/repositories.h"

#include <QFile>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr int kShareOfSnapshot = 70; ///< per cent of the time
constexpr int kShareOfDatabase = 85;
constexpr qint64 kSmallest = 4LL * 1024 * 1024; ///< an empty cache and the manifest

std::unexpected<core::Error> stopped()
{
    return core::failure(core::ErrorKind::Cancelled, u"packing"_s);
}

core::Result<void> checkPlan(const PackagePlan &plan)
{
    const auto unfit = [](const QString &why) {
        return core::failure(core::ErrorKind::InvalidArgument, why);
    };
    if (!crypto::isReady())
        return core::failure(core::ErrorKind::Internal, u"libsodium cannot be used"_s);
    if (QFileInfo::exists(plan.target))
        return unfit(plan.target + u" is there already"_s);
    if (plan.passphrase.isEmpty() && plan.recipients.isEmpty())
        return unfit(u"nothing could open the package"_s);
    if (!plan.passphrase.isEmpty() && plan.passphrase.size() < kShortestPassphrase)
        return unfit(u"the passphrase needs %1 characters"_s.arg(kShortestPassphrase));
    const KeyStretch &stretch = plan.stretch;
    if (stretch.operations < kLeastStretch.operations || stretch.memory < kLeastStretch.memory ||
        stretch.operations > kMostStretch.operations || stretch.memory > kMostStretch.memory)
        return unfit(u"the work for a passphrase is out of bounds"_s);
    return {};
}

/// The database of the package while it is made, beside the target and encrypted from the first
/// page on.
class DraftDatabase
{
public:
    explicit DraftDatabase(const QString &target)
        : m_path(target + u".database"_s)
    {
        QFile::remove(m_path); // of a run that was killed
    }
    ~DraftDatabase() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(DraftDatabase)
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

core::Result<QStringList> attachmentsOf(const store::Database &db)
{
    auto select = db.prepare("SELECT DISTINCT sha256 FROM attachments WHERE coalesce(sha256, '') "
                             "<> '' ORDER BY sha256");
    if (!select)
        return std::unexpected(select.error());
    QStringList hashes;
    return store::forEachRow(*select, [&](const store::Statement &row) { hashes << row.text(0); })
        .transform([&] { return hashes; });
}

/// The pictures of a desk, only to be read.
class Pictures
{
public:
    explicit Pictures(const SnapshotSource &source)
    {
        if (source.attachmentsPath.isEmpty() || !QFileInfo::exists(source.attachmentsPath))
            return;
        if (auto db = store::Database::open(source.attachmentsPath, source.key,
                                            store::OpenMode::ReadOnly))
            m_db.emplace(*std::move(db));
    }
    /// Nothing when it is not there or cannot be read.
    [[nodiscard]] std::optional<QByteArray> read(const QString &sha256) const
    {
        if (!m_db)
            return std::nullopt;
        auto select = m_db->cached("SELECT bytes FROM blob WHERE sha256 = ?1");
        if (!select)
            return std::nullopt;
        select->bind(1, sha256);
        const auto there = select->step();
        return there && *there ? std::optional(select->bytes(0)) : std::nullopt;
    }

private:
    std::optional<store::Database> m_db;
};

core::Result<void> addAttachments(GrowingPackage &file, const store::Database &db,
                                  const SnapshotSource &source, PackageManifest &manifest,
                                  const std::function<bool(int)> &progress)
{
    const auto hashes = attachmentsOf(db);
    if (!hashes)
        return std::unexpected(hashes.error());
    const Pictures pictures(source);
    for (qsizetype i = 0; i < hashes->size(); ++i) {
        if (!progress(int(i * 100 / hashes->size())))
            return stopped();
        const QString &hash = hashes->at(i);
        const auto bytes = pictures.read(hash);
        if (!bytes) {
            manifest.missingAttachments << hash;
            continue;
        }
        if (auto added = file.add(u"attachment:"_s + hash, *bytes); !added)
            return added;
    }
    return {};
}

/// The root of the units that hold on the day; of several the one that began last.
core::Result<PackageProvince> provinceOf(const store::Database &db, const QDate &day)
{
    return store::AdministrationRepository(db).units(false).transform(
        [&](const std::vector<domain::Unit> &units) {
            const domain::Unit *root = nullptr;
            for (const domain::Unit &unit : units) {
                if (unit.parentId.isEmpty() && unit.validOn(day) &&
                    (!root || root->validFrom < unit.validFrom))
                    root = &unit;
            }
            return root ? PackageProvince{root->id.value, root->code, root->name}
                        : PackageProvince{};
        });
}

PackageManifest manifestOf(const PackagePlan &plan, const SnapshotFacts &facts)
{
    return {.madeAt = plan.now.toUTC(),
            .author = plan.author,
            .note = plan.note,
            .program = plan.program,
            .schema = store::migrations().back().number,
            .scope = plan.scope,
            .facts = facts};
}

core::Result<void> fill(GrowingPackage &file, const PackagePlan &plan, const QString &draft,
                        const QByteArray &databaseKey, PackageManifest &manifest,
                        const std::function<std::function<bool(int)>(int, int)> &told)
{
    const auto db = store::Database::open(draft, databaseKey, store::OpenMode::ReadOnly);
    if (!db)
        return std::unexpected(db.error());
    auto province = provinceOf(*db, manifest.facts.asOf.date());
    if (!province)
        return std::unexpected(province.error());
    manifest.province = *std::move(province);
    auto filled = file.addFile(u"database"_s, draft, told(kShareOfSnapshot, kShareOfDatabase));
    for (const auto &[name, bytes] : plan.pages.asKeyValueRange())
        filled = filled.and_then([&] { return file.add(u"page:"_s + name, bytes); });
    if (!plan.scope.attachments)
        return filled;
    return filled.and_then([&] {
        return addAttachments(file, *db, plan.source, manifest, told(kShareOfDatabase, 99));
    });
}

} // namespace

core::Result<PackageManifest> writePackage(const PackagePlan &plan, const Progress &progress)
{
    if (auto fit = checkPlan(plan); !fit)
        return std::unexpected(fit.error());
    const auto told = [&](int begin, int end) -> std::function<bool(int)> {
        return [&progress, begin, end](int part) {
            return !progress || progress(begin + part * (end - begin) / 100);
        };
    };
    QByteArray contentKey = crypto::randomBytes(crypto::kKeyBytes);
    const QByteArray databaseKey = crypto::derived(contentKey, container::kForDatabase);
    const auto head = container::headFor(contentKey, plan.passphrase, plan.stretch,
                                         plan.recipients);
    if (!head)
        return std::unexpected(head.error());
    const DraftDatabase draft(plan.target);
    const auto facts = makeSnapshot(plan.source, plan.scope, draft.path(), databaseKey, plan.now,
                                    told(0, kShareOfSnapshot));
    if (!facts)
        return std::unexpected(facts.error());
    PackageManifest manifest = manifestOf(plan, *facts);
    const QByteArray headBytes = container::written(*head);
    GrowingPackage file(plan.target, contentKey);
    const auto filled = file.begin(headBytes).and_then(
        [&] { return fill(file, plan, draft.path(), databaseKey, manifest, told); });
    if (!filled)
        return std::unexpected(filled.error());
    manifest.parts = file.parts();
    const auto signedManifest = SignedManifest::of(toJson(manifest), plan.signer);
    const QByteArray box = crypto::boxed(crypto::derived(contentKey, container::kForManifest),
                                         signedManifest.written(), headBytes);
    crypto::wipe(contentKey);
    if (auto finished = file.finish(box); !finished)
        return std::unexpected(finished.error());
    if (progress)
        progress(100);
    return manifest;
}

qint64 packageSizeAtMost(const SnapshotSource &source, const SnapshotScope &scope)
{
    qint64 bytes = kSmallest;
    for (const QLatin1StringView part : {""_L1, "-wal"_L1})
        bytes += QFileInfo(source.cachePath + part).size();
    return bytes + (scope.attachments ? QFileInfo(source.attachmentsPath).size() : 0);
}

} // namespace packages
