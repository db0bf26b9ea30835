// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packages/growingpackage.h"

#include "models/packages/container.h"
#include "models/packages/crypto.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace packages {
namespace {

constexpr qint64 kCopiedAtOnce = 1024LL * 1024;

} // namespace

GrowingPackage::GrowingPackage(const QString &target, const QByteArray &contentKey)
    : m_file(target)
    , m_partsKey(crypto::derived(contentKey, container::kForParts))
{
}

core::Result<void> GrowingPackage::begin(const QByteArray &head)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failed();
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return write(head);
}

core::Result<void> GrowingPackage::add(const QString &name, const QByteArray &plain)
{
    const QByteArray box = crypto::boxed(m_partsKey, plain, name.toUtf8());
    m_parts.push_back(
        {.name = name, .offset = m_file.pos(), .size = box.size(), .hash = crypto::hashOf(box)});
    return write(box);
}

core::Result<void> GrowingPackage::addFile(const QString &name, const QString &path,
                                           const std::function<bool(int)> &progress)
{
    QFile from(path);
    if (!from.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::Storage, path + u": "_s + from.errorString());
    PackagePart part{.name = name, .offset = m_file.pos(), .size = from.size()};
    crypto::Hasher hash;
    for (qint64 done = 0; done < part.size;) {
        const QByteArray bytes = from.read(kCopiedAtOnce);
        if (bytes.isEmpty())
            return core::failure(core::ErrorKind::Storage, path + u": "_s + from.errorString());
        hash.add(bytes);
        if (auto copied = write(bytes); !copied)
            return copied;
        done += bytes.size();
        if (!progress(int(done * 100 / part.size)))
            return core::failure(core::ErrorKind::Cancelled, u"packing"_s);
    }
    part.hash = hash.result();
    m_parts.push_back(part);
    return {};
}

core::Result<void> GrowingPackage::finish(const QByteArray &manifestBox)
{
    return write(manifestBox + container::tail(manifestBox.size()))
        .and_then([this]() -> core::Result<void> {
            return m_file.commit() ? core::Result<void>() : failed();
        });
}

core::Result<void> GrowingPackage::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? core::Result<void>() : failed();
}

core::Result<void> GrowingPackage::failed() const
{
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return core::failure(full ? core::ErrorKind::StorageFull : core::ErrorKind::StorageReadOnly,
                         m_file.fileName() + u": "_s + m_file.errorString());
}

} // namespace packages
