// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/reviewsides.h"
#include "app/desk/desk.h"
#include "models/items/directory.h"
#include "models/packages/packagewriter.h"
#include "widgets/shell/reviewfacts.h"
#include "widgets/shell/reviewwork.h"

#include <QObject>

#include <functional>
#include <optional>

namespace console {

/// What the window of a package says of it.
[[nodiscard]] shell::ReviewFacts factsOf(const OpenedPackage &opened);

/// Packs, looks back and compares for a console: beside a desk, or (no desk) beside the package
/// that it shows. Snapshots are taken in threads of their own.
class ConsoleReviewWork : public QObject, public shell::ReviewWork
{
    Q_OBJECT
public:
    /// Makes a window of what was opened.
    using Show = std::function<void(std::unique_ptr<desk::ReviewDesk>, const shell::ReviewFacts &,
                                    const std::optional<packages::Package> &)>;
    ConsoleReviewWork(desk::Desk &desk, items::Directory &directory, Show show);
    ConsoleReviewWork(packages::Package shown, Show show);
    ~ConsoleReviewWork() override;

    [[nodiscard]] bool hasDesk() const override { return m_desk != nullptr; }
    [[nodiscard]] QFuture<core::Result<packages::PackageManifest>> pack(
        const shell::PackOrder &order, const Progress &progress) override;
    [[nodiscard]] QFuture<core::Result<void>> open(const shell::ReviewPlace &place,
                                                   const Progress &progress) override;
    [[nodiscard]] QFuture<core::Result<packages::Differences>> compare(
        const shell::ReviewPlace &older, const shell::ReviewPlace &newer,
        const Progress &progress) override;
    [[nodiscard]] qint64 sizeAtMost(const packages::SnapshotScope &scope) const override;
    [[nodiscard]] QFuture<core::Result<std::vector<domain::Signer>>> recipients() override;

private:
    [[nodiscard]] packages::SnapshotSource source() const;
    [[nodiscard]] packages::PackageAuthor author() const;
    [[nodiscard]] packages::Progress heard(const Progress &progress);
    [[nodiscard]] core::Result<packages::PackagePlan> plan(const shell::PackOrder &order);
    /// The key's public half becomes known to everybody, once.
    void publish(const packages::PublicKey &key);
    [[nodiscard]] QFuture<core::Result<void>> openPast(const QDateTime &moment,
                                                       const Progress &progress);
    [[nodiscard]] QFuture<core::Result<void>> openFile(const QString &file,
                                                       const QString &passphrase);
    /// The person's own key, for a package that is sealed to it.
    [[nodiscard]] std::optional<packages::SigningKey> ownKey();
    [[nodiscard]] bool isOtherProvince(const packages::PackageProvince &province) const;

    desk::Desk *m_desk = nullptr;
    items::Directory *m_directory = nullptr;
    std::optional<packages::Package> m_shown;
    Show m_show;
    Progress m_end; ///< stopped when the console ends
};

} // namespace console
