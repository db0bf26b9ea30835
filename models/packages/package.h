// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/operations.h"
#include "models/packages/manifest.h"
#include "models/packages/progress.h"
#include "models/packages/signingkey.h"
#include "models/store/slicevfs.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace packages {

/// What opens a package: one of the two.
struct Unlock {
    QString passphrase = {};
    std::optional<SigningKey> key = {}; ///< of the person that it was sealed to
};

/// By what a package can be opened; readable without opening it.
struct PackageDoors {
    bool passphrase = false;
    QStringList recipients = {}; ///< ids of keys (PublicKey::id()) that it is sealed to
};

/// How a signature stands.
enum class SignatureState {
    None,    ///< nobody signed it
    Known,   ///< good, by a key that the backend knows
    Unknown, ///< good, by a key that nobody here knows: compare the fingerprint
    Revoked, ///< good, by a known key that had been revoked when the package was made
    Foreign, ///< good, by a known key of another person than the author that is named
    Broken,  ///< the manifest is not what was signed
};

struct SignatureFacts {
    SignatureState state = SignatureState::None;
    QString fingerprint = {}; ///< of the key; empty: none
    QString name = {};        ///< of the known signer, as the backend has it

    bool operator==(const SignatureFacts &) const = default;
};

/// What a thorough check found.
struct Verification {
    qsizetype parts = 0;      ///< looked at
    qint64 bytes = 0;         ///< looked at
    QStringList damaged = {}; ///< names of parts that are not as they were written
    QStringList missing = {}; ///< hashes of attachments that were not on the author's desk

    [[nodiscard]] bool isSound() const { return damaged.isEmpty(); }
};

/// An opened review package. Everything is read in place: nothing is extracted, nothing is written
/// anywhere. Copies share it; any thread.
class Package
{
public:
    /// InvalidArgument when the file is not a package. StorageCorrupt when it is cut off, or its
    /// head or manifest are damaged (the detail names which); StorageNewer when it is of a newer
    /// program; WrongKey when the passphrase or the key does not fit.
    [[nodiscard]] static core::Result<Package> open(const QString &path, const Unlock &unlock);
    [[nodiscard]] static core::Result<PackageDoors> doors(const QString &path);

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] const PackageManifest &manifest() const;
    /// `known`: the signers of the backend as the desk's own cache has them; those that the package
    /// brings prove nothing.
    [[nodiscard]] SignatureFacts signature(const std::vector<domain::Signer> &known) const;

    /// For store::Database::open() and store::ReaderPool. When the manifest's schema is older than
    /// this program's, it must be brought up to date first: upgradeSnapshot().
    [[nodiscard]] store::FileSlice databaseSlice() const;
    [[nodiscard]] QByteArray databaseKey() const;

    /// NotFound when it is not in the package, StorageCorrupt when it is damaged.
    [[nodiscard]] core::Result<QByteArray> attachment(const QString &sha256) const;
    /// A page by its name; errors as attachment().
    [[nodiscard]] core::Result<QByteArray> page(const QString &name) const;
    [[nodiscard]] QStringList pageNames() const;

    /// Reads every byte of the file and every page of the database.
    [[nodiscard]] core::Result<Verification> verify(const Progress &progress = {}) const;

private:
    struct Private;
    explicit Package(std::shared_ptr<const Private> p);
    [[nodiscard]] core::Result<QByteArray> read(const QString &part) const;
    std::shared_ptr<const Private> d;
};

} // namespace packages
