// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/manifest.h"

#include <QByteArray>
#include <QSaveFile>

#include <functional>
#include <vector>

namespace packages {

/// The file of a package that grows part by part; it is there when finish() has succeeded, and no
/// trace of it otherwise.
class GrowingPackage
{
public:
    GrowingPackage(const QString &target, const QByteArray &contentKey);

    [[nodiscard]] core::Result<void> begin(const QByteArray &head);
    /// Bytes that are encrypted here.
    [[nodiscard]] core::Result<void> add(const QString &name, const QByteArray &plain);
    /// A file that is encrypted already.
    [[nodiscard]] core::Result<void> addFile(const QString &name, const QString &path,
                                             const std::function<bool(int)> &progress);
    [[nodiscard]] core::Result<void> finish(const QByteArray &manifestBox);
    [[nodiscard]] const std::vector<PackagePart> &parts() const { return m_parts; }

private:
    [[nodiscard]] core::Result<void> write(const QByteArray &bytes);
    [[nodiscard]] core::Result<void> failed() const;

    QSaveFile m_file;
    QByteArray m_partsKey;
    std::vector<PackagePart> m_parts;
};

} // namespace packages
