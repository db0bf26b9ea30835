// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include "models/packages/crypto.h"
#include "models/packages/package.h"
#include "models/packages/signature.h"

#include <QTemporaryFile>

#include <tuple>

namespace fuzzing {
namespace {

/// Always the same person, without a passphrase: the work for one would be all that is tried.
const packages::Unlock &unlock()
{
    static const packages::Unlock own{
        .passphrase = {}, .key = *packages::SigningKey::parse(QByteArray(32, 'f').toBase64())};
    return own;
}

/// The input with the sum of its head put right, so that what lies behind is tried as well.
QByteArray withSum(const QByteArray &input)
{
    constexpr qsizetype kFixed = 16;
    if (input.size() < kFixed)
        return input;
    const auto size = qsizetype(quint8(input.at(12))) | qsizetype(quint8(input.at(13))) << 8;
    if (input.size() < kFixed + size + packages::crypto::kHashBytes)
        return input;
    QByteArray right = input;
    right.replace(kFixed + size, packages::crypto::kHashBytes,
                  packages::crypto::hashOf(QByteArrayView(input).first(kFixed + size)));
    return right;
}

void tryToOpen(const QByteArray &bytes)
{
    QTemporaryFile file;
    require(file.open() && file.write(bytes) == bytes.size() && file.flush(), "a file to read");
    const auto doors = packages::Package::doors(file.fileName());
    const auto package = packages::Package::open(file.fileName(), unlock());
    require(!package || doors.has_value(), "what opens tells its doors");
    if (!package) {
        using enum core::ErrorKind;
        const auto kind = package.error().kind;
        require(kind == InvalidArgument || kind == StorageCorrupt || kind == StorageNewer ||
                    kind == WrongKey,
                "a bad package is an error that people understand");
        return;
    }
    require(package->verify().has_value(), "what opens can be looked at");
}

} // namespace

void runReviewPackage(const QByteArray &input)
{
    tryToOpen(input);
    tryToOpen(withSum(input));
}

void runReviewManifest(const QByteArray &input)
{
    std::ignore = packages::SignedManifest::read(input);
    const auto manifest = packages::manifestFromJson(input);
    if (!manifest)
        return;
    qint64 end = manifest->parts.front().offset;
    for (const packages::PackagePart &part : manifest->parts) {
        require(part.offset == end && part.size >= 0, "parts lie one after another");
        end += part.size;
    }
    require(packages::manifestFromJson(packages::toJson(*manifest)) == *manifest,
            "a manifest is written as it is read");
}

} // namespace fuzzing
