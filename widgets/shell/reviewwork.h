// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operations.h"
#include "models/packages/differences.h"
#include "models/packages/manifest.h"
#include "models/packages/signingkey.h"
#include "widgets/shell/reviewprogress.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace shell {

/// A state of the data that can be looked at or compared.
struct ReviewPlace {
    enum class Kind {
        Present, ///< what this window shows
        Past,    ///< this console's data as they were at `moment`
        Package, ///< the file, opened with the passphrase; empty: with this person's own key
    };
    Kind kind = Kind::Present;
    QDateTime moment = {};
    QString file = {};
    QString passphrase = {};
};

/// What is to be packed, for whom.
struct PackOrder {
    packages::SnapshotScope scope = {};
    QString target = {}; ///< a file that is there already is replaced when the new one is whole
    QString note = {};
    QString passphrase = {}; ///< empty: none
    QList<packages::PublicKey> recipients = {};
    bool sign = true;
};

/// Does what the window asks for with reviews; app/ implements it. Answers come in the GUI thread's
/// own time; a null progress hears nothing.
class ReviewWork
{
public:
    using Progress = std::shared_ptr<ReviewProgress>;
    virtual ~ReviewWork() = default;

    /// Whether there is a cache of one's own to be packed and looked back into.
    [[nodiscard]] virtual bool hasDesk() const = 0;
    [[nodiscard]] virtual QFuture<core::Result<packages::PackageManifest>> pack(
        const PackOrder &order, const Progress &progress) = 0;
    /// Opens a window on it.
    [[nodiscard]] virtual QFuture<core::Result<void>> open(const ReviewPlace &place,
                                                           const Progress &progress) = 0;
    /// Refused when they are of two provinces.
    [[nodiscard]] virtual QFuture<core::Result<packages::Differences>> compare(
        const ReviewPlace &older, const ReviewPlace &newer, const Progress &progress) = 0;
    /// Bytes that a package takes at most.
    [[nodiscard]] virtual qint64 sizeAtMost(const packages::SnapshotScope &scope) const = 0;
    /// People to whose keys a package can be sealed, those whose keys are good now.
    [[nodiscard]] virtual QFuture<core::Result<std::vector<domain::Signer>>> recipients() = 0;
};

} // namespace shell
