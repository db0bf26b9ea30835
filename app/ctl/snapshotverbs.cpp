// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/snapshotcommand.h"
#include "app/ctl/snapshotkeys.h"
#include "app/ctl/verbs.h"
#include "app/desk/deskfiles.h"
#include "app/desk/exporttrail.h"
#include "app/desk/reviewkey.h"
#include "models/packages/packagewriter.h"
#include "models/packages/snapshotdiff.h"
#include "models/store/repositories.h"
#include "models/sync/deskuser.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

/// What people who may not see it must not carry away.
core::Result<void> checkPersonal(const Command &command, const std::optional<remote::Me> &account,
                                 const store::Database &cache, const QDateTime &now)
{
    if (!command.withPersonal)
        return {};
    const auto rights = account ? domain::effectiveRights(account->rights,
                                                          syncing::rememberedTelling(cache), now,
                                                          domain::kRightsHoursOffline)
                                : domain::Rights{.classes = {}};
    return rights.classes.testFlag(domain::DataClass::Personal)
               ? core::Result<void>()
               : core::failure(core::ErrorKind::Forbidden,
                               u"the account may not see personal data"_s);
}

packages::PackageAuthor authorOf(const std::optional<remote::Me> &account,
                                 const store::Database &cache)
{
    packages::PackageAuthor author;
    if (!account)
        return author;
    author.name = account->name;
    author.accountId = account->id;
    author.agencyId = account->agencyId.value;
    const auto agencies = store::AdministrationRepository(cache).agencies();
    for (const domain::Agency &agency : agencies.value_or(std::vector<domain::Agency>())) {
        if (agency.id == account->agencyId)
            author.agencyName = agency.name;
    }
    return author;
}

/// The plan but for passphrase and signer.
core::Result<packages::PackagePlan> planOf(const Command &command, desk::Desk &desk)
{
    const store::Database &cache = desk.profile().writer();
    const QDateTime now = desk.lastKnownNow();
    const auto account = syncing::rememberedAccount(cache);
    if (auto may = checkPersonal(command, account, cache, now); !may)
        return std::unexpected(may.error());
    return scopeOf(command, cache, now).transform([&](const packages::SnapshotScope &scope) {
        const QString directory = desk.profile().directory();
        return packages::PackagePlan{
            .source = {.cachePath = desk.profile().cachePath(),
                       .key = desk.profile().key(),
                       .attachmentsPath = directory + u"/attachments.db"_s},
            .scope = scope,
            .target = QFileInfo(command.out).absoluteFilePath(),
            .now = now,
            .author = authorOf(account, cache),
            .note = command.note,
            .program = u"iocctl " IOC_VERSION ""_s};
    });
}

std::vector<domain::Signer> signersOf(const store::Database &cache)
{
    return store::OperationsRepository(cache).signers().value_or(std::vector<domain::Signer>());
}

/// By what it can be opened: recipients, a passphrase, or both.
core::Result<void> closeWith(packages::PackagePlan &plan, const Command &command, desk::Desk &desk)
{
    const auto recipients = recipientsOf(command, signersOf(desk.profile().writer()), plan.now);
    if (!recipients)
        return std::unexpected(recipients.error());
    plan.recipients = *recipients;
    if (!recipients->isEmpty() && command.passphraseFile.isEmpty())
        return {};
    return passphrases(command).transform(
        [&](const QStringList &lines) { plan.passphrase = lines.constFirst(); });
}

/// The cache of the desk as one side; nothing is locked.
core::Result<store::Database> ownCache(const Command &command)
{
    return desk::findFiles(deskOptions(command)).and_then([](const desk::DeskFiles &files) {
        return files.openCache();
    });
}

int tellDifferences(const core::Result<packages::Differences> &found, bool json)
{
    if (!found)
        return fail(found.error(), json);
    if (json) {
        print(QJsonDocument(differencesJson(*found)), true);
        return 0;
    }
    for (const QString &line : differenceLines(*found))
        printLine(line);
    return 0;
}

} // namespace

int createSnapshot(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    auto plan = planOf(command, **desk);
    if (!plan)
        return fail(plan.error(), command.json);
    if (const auto closed = closeWith(*plan, command, **desk); !closed)
        return fail(closed.error(), command.json);
    const auto signer = desk::findSigningKey((*desk)->vault(),
                                             desk::signingKeyName((*desk)->profile().directory()));
    if (!signer)
        return fail(signer.error(), command.json);
    plan->signer = *signer;
    const QString detail = plan->scope.masked ? u"review package, masked"_s
                                              : u"review package with personal data"_s;
    const auto written = desk::noteExport(**desk, detail).and_then([&] {
        return packages::writePackage(*plan);
    });
    if (!written)
        return fail(written.error(), command.json);
    if (command.json) {
        QJsonObject answer = packageJson(*written);
        answer.insert("file"_L1, plan->target);
        answer.insert("signed"_L1, plan->signer.has_value());
        print(QJsonDocument(answer), true);
        return 0;
    }
    printLine(plan->target + (plan->signer ? u", signed"_s : u", not signed: no key yet"_s));
    for (const QString &line : packageLines(*written))
        printLine(line);
    return 0;
}

int verifySnapshot(const Command &command)
{
    const auto package = unlocksOf(command, {command.file}).and_then([&](const auto &unlocks) {
        return packages::Package::open(command.file, unlocks.front());
    });
    if (!package)
        return fail(package.error(), command.json);
    const auto found = package->verify();
    if (!found)
        return fail(found.error(), command.json);
    // A desk that knows signers is not needed to find damage.
    const auto cache = ownCache(command);
    const auto signature = package->signature(cache ? signersOf(*cache)
                                                    : std::vector<domain::Signer>());
    const bool sound = found->isSound() && signature.state != packages::SignatureState::Broken;
    if (command.json) {
        QJsonObject answer = packageJson(package->manifest());
        answer.insert("sound"_L1, sound);
        answer.insert("damaged"_L1, QJsonArray::fromStringList(found->damaged));
        answer.insert("signature"_L1, signatureJson(signature));
        print(QJsonDocument(answer), true);
        return sound ? 0 : kFailed;
    }
    for (const QString &line : packageLines(package->manifest()))
        printLine(line);
    printLine(signatureLine(signature));
    for (const QString &part : found->damaged)
        printLine(u"damaged: "_s + part);
    printLine(sound ? u"sound: %1 parts, %2 bytes"_s.arg(found->parts).arg(found->bytes)
                    : u"not sound"_s);
    return sound ? 0 : kFailed;
}

int diffSnapshots(const Command &command)
{
    QStringList files{command.file};
    if (!command.other.isEmpty())
        files << command.other;
    const auto unlocks = unlocksOf(command, files);
    if (!unlocks)
        return fail(unlocks.error(), command.json);
    const auto older = packages::Package::open(command.file, unlocks->front());
    if (!older)
        return fail(older.error(), command.json);
    const auto olderDb = store::Database::open(older->databaseSlice(), older->databaseKey());
    if (!olderDb)
        return fail(olderDb.error(), command.json);
    const packages::SnapshotSide before{.db = *olderDb, .at = older->manifest().facts.asOf};
    const packages::DifferenceLimits limits{.each = command.limit};
    if (command.other.isEmpty()) {
        const auto cache = ownCache(command);
        if (!cache)
            return fail(cache.error(), command.json);
        return tellDifferences(
            packages::compareSnapshots(before, {.db = *cache, .at = desk::lastKnownNow(*cache)},
                                       limits),
            command.json);
    }
    const auto newer = packages::Package::open(command.other, unlocks->back());
    if (!newer)
        return fail(newer.error(), command.json);
    const auto newerDb = store::Database::open(newer->databaseSlice(), newer->databaseKey());
    if (!newerDb)
        return fail(newerDb.error(), command.json);
    return tellDifferences(
        packages::compareSnapshots(before, {.db = *newerDb, .at = newer->manifest().facts.asOf},
                                   limits),
        command.json);
}

} // namespace ctl
