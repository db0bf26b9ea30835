// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/damage.h"
#include "tests/durability/damagerows.h"

#include "models/store/blobstore.h"
#include "models/store/changewriter.h"
#include "models/store/outbox.h"
#include "models/store/profile.h"

#include "tests/support/records.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace damage {

inline const QString kKeyId = u"k"_s;

[[nodiscard]] inline QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A small, complete profile: what lies on the disk after a clean stop and after kills, and what
/// was in it.
struct Sample {
    QByteArray key; ///< empty: plain files
    Files clean = {};
    Files killed = {};
    Files partly = {};  ///< killed, with what a reader let be out of the journal already
    Files settled = {}; ///< killed, with everything out of the journal, and the journal there
    Files older = {};   ///< from an earlier clean stop
    QDateTime cacheTime = {};
    std::vector<Rows> commits = {}; ///< what the cache held after each commit
    std::vector<store::OutboxEntry> edits = {};
    QMap<QString, QByteArray> blobs = {};

    [[nodiscard]] static core::Result<Sample> make(const QString &directory, const QByteArray &key);

private:
    [[nodiscard]] core::Result<void> work(const QString &directory, int from, int to, bool last);
    [[nodiscard]] core::Result<void> commitPage(store::Profile &profile, int number);
};

[[nodiscard]] inline Files filesOf(const QString &directory)
{
    Files files;
    const QStringList names = QDir(directory).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(QDir(directory).filePath(name));
        if (!name.endsWith("-shm"_L1) && name != "lock"_L1 && file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

/// Makes the folder what the files say; the cache's time is `cacheTime` when that is valid.
[[nodiscard]] inline bool putFiles(const QString &directory, const Files &files,
                                   const QDateTime &cacheTime)
{
    QDir(directory).removeRecursively();
    bool put = QDir().mkpath(directory);
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        QFile file(QDir(directory).filePath(name));
        put = put && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
              file.flush();
        if (put && name == "cache.db"_L1 && cacheTime.isValid())
            put = file.setFileTime(cacheTime, QFileDevice::FileModificationTime);
    }
    return put;
}

inline core::Result<void> Sample::commitPage(store::Profile &profile, int number)
{
    support::RecordSource source(quint32(number) + 1);
    std::vector<domain::Record> reports;
    std::vector<domain::Record> media;
    for (int i = number == 0 ? 0 : number * 15; i < (number == 0 ? 220 : number * 15 + 40); ++i) {
        auto report = source.report(i);
        report.version += number * 10;
        reports.emplace_back(std::move(report));
        if (i % 3 == 0)
            media.emplace_back(source.mediaItem(i));
    }
    store::ChangeWriter writer(profile.writer());
    const QString cursor = u"c%1"_s.arg(number);
    auto applied = writer.apply(domain::Collection::Reports, support::page(reports, cursor),
                                source.epoch());
    if (applied)
        applied = writer.apply(domain::Collection::MediaItems, support::page(media, cursor),
                               source.epoch());
    if (!applied)
        return std::unexpected(applied.error());
    if (auto committed = writer.commit(); !committed)
        return committed;
    return rows(profile.writer()).transform([this](Rows all) {
        commits.push_back(std::move(all));
    });
}

/// A connection that keeps what the cache holds now from changing under it.
[[nodiscard]] inline core::Result<store::Database> readerWithSnapshot(const QString &path,
                                                                      const QByteArray &key)
{
    auto reader = store::Database::open(path, key, store::OpenMode::ReadOnly);
    if (!reader)
        return reader;
    if (auto begun = reader->execute("BEGIN; SELECT count(*) FROM reports"); !begun)
        return std::unexpected(begun.error());
    return reader;
}

inline core::Result<void> Sample::work(const QString &directory, int from, int to, bool last)
{
    auto profile = store::Profile::acquire(directory);
    if (!profile)
        return std::unexpected(profile.error());
    if (auto opened = (*profile)->openCache(key, kKeyId, true); !opened)
        return std::unexpected(opened.error());
    auto outbox = store::Outbox::open((*profile)->outboxPath(), key);
    auto kept = store::BlobStore::open(directory + u"/attachments.db"_s, key);
    if (!outbox || !kept)
        return std::unexpected(outbox ? kept.error() : outbox.error());
    std::optional<store::Database> reader;
    for (int i = from; i < to; ++i) {
        if (last && i == to - 2) {
            auto opened = readerWithSnapshot((*profile)->cachePath(), key);
            if (!opened)
                return std::unexpected(opened.error());
            reader.emplace(std::move(*opened));
        }
        const QByteArray bytes(3000 * (i + 1), char('a' + i));
        blobs.insert(hashOf(bytes), bytes);
        domain::Edit edit{u"edit-%1"_s.arg(i), domain::Collection::Reports,
                          u"r-%1"_s.arg(i),    1,
                          u"comment"_s,        {{u"text"_s, QString(400, QChar(u'x'))}}};
        edit.createdAt = support::RecordSource::epoch();
        edit.file = i % 4 == 0 ? QByteArray(9000, 'f') : QByteArray();
        const auto done = commitPage(**profile, i)
                              .and_then([&] { return outbox->add(edit); })
                              .and_then([&] { return kept->write(hashOf(bytes), bytes); });
        if (!done)
            return done;
    }
    auto entries = outbox->entries();
    if (!entries)
        return std::unexpected(entries.error());
    edits = std::move(*entries);
    if (!last)
        return {};
    killed = filesOf(directory);
    const auto bringOver = [&](Files &files) {
        return (*profile)->writer().checkpoint(store::Checkpoint::Some).transform([&] {
            files = filesOf(directory);
        });
    };
    return bringOver(partly).and_then([&] {
        reader.reset();
        return bringOver(settled);
    });
}

inline core::Result<Sample> Sample::make(const QString &directory, const QByteArray &key)
{
    Sample sample{.key = key};
    auto made = sample.work(directory, 0, 4, false).and_then([&] {
        sample.older = filesOf(directory);
        return sample.work(directory, 4, 9, true);
    });
    if (!made)
        return std::unexpected(made.error());
    sample.clean = filesOf(directory);
    sample.cacheTime = QFileInfo(directory + u"/cache.db"_s).lastModified();
    return sample;
}

} // namespace damage
