// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/packages/packagewriter.h"
#include "models/packages/signingkey.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

class QFile;

/// The outer form of a package (review-package.md): head, parts, manifest, end.
namespace packages::container {

/// What the content key is derived to.
enum Purpose : quint64 { kForManifest = 1, kForParts = 2, kForDatabase = 3 };

/// The content key, kept for one recipient.
struct SealedKey {
    QString id = {};
    QByteArray box = {};
};

/// The readable beginning of the file: how the content key is got at.
struct Head {
    QByteArray salt = {}; ///< of the passphrase; empty: it opens with keys only
    KeyStretch stretch = {};
    QByteArray box = {}; ///< the content key under the passphrase
    std::vector<SealedKey> recipients = {};
};

/// The head with its sum, as it begins the file.
[[nodiscard]] QByteArray written(const Head &head);

/// Where the fixed parts of the file lie.
struct Frame {
    QByteArray headBytes = {};
    Head head = {};
    qint64 manifestAt = 0;
    QByteArray manifestBox = {};
};
/// Reads head and manifest box and sees that the file ends as it should. InvalidArgument: no
/// package; StorageCorrupt names what is damaged; StorageNewer.
[[nodiscard]] core::Result<Frame> readFrame(QFile &file);
/// Only the head.
[[nodiscard]] core::Result<Frame> readHead(QFile &file);

/// What ends the file behind a manifest box of that size.
[[nodiscard]] QByteArray tail(qint64 manifestSize);

/// The head for a content key. InvalidArgument when a recipient's key cannot be sealed to or there
/// is too little memory for the passphrase.
[[nodiscard]] core::Result<Head> headFor(const QByteArray &contentKey, const QString &passphrase,
                                         const KeyStretch &stretch,
                                         const QList<PublicKey> &recipients);
/// WrongKey when neither fits.
[[nodiscard]] core::Result<QByteArray> contentKeyOf(const Head &head, const QString &passphrase,
                                                    const std::optional<SigningKey> &key);

} // namespace packages::container
