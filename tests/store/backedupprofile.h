// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backup.h"
#include "models/store/blobstore.h"
#include "models/store/outbox.h"
#include "models/store/profile.h"
#include "models/store/shiftnotes.h"

#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace backuptest {

using namespace Qt::StringLiterals;

inline const QString kKeyId = u"key-1"_s;
inline const QDateTime kNow = support::RecordSource::epoch();
inline const QByteArray kPicture = "a picture of a flooded street";
inline const QString kPictureHash = QString::fromLatin1(
    QCryptographicHash::hash(kPicture, QCryptographicHash::Sha256).toHex());

[[nodiscard]] inline domain::Edit edit(const QString &id)
{
    return {id,           domain::Collection::Reports, u"r-1"_s, 1,
            u"comment"_s, {{u"text"_s, id}},           kNow,     u"Lan"_s};
}

/// Reports of so many numbers.
[[nodiscard]] inline core::Result<void> write(store::Database &db, int from, int count)
{
    support::RecordSource source(7);
    std::vector<domain::Record> records;
    for (int i = from; i < from + count; ++i)
        records.emplace_back(source.report(i));
    store::ChangeWriter writer(db);
    return writer.apply(domain::Collection::Reports, support::page(records), kNow)
        .and_then([&](const auto &) { return writer.commit(); });
}

[[nodiscard]] inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every file of a folder with what is in it.
[[nodiscard]] inline QMap<QString, QByteArray> allContents(const QString &folder)
{
    QMap<QString, QByteArray> all;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        if (!path.endsWith("/lock"_L1))
            all.insert(path, contents(path));
    }
    return all;
}

/// The files of a folder beside each other, as they are.
inline void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    const QFileInfoList files = QDir(from).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.fileName() != "lock"_L1)
            QVERIFY(QFile::copy(file.filePath(), to + u'/' + file.fileName()));
    }
}

/// Another byte at a place of a file.
inline void change(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    const QByteArray old = file.read(1);
    file.seek(at);
    QCOMPARE(file.write(QByteArray(1, char(old.at(0) ^ 0x40))), 1);
}

/// Another text in a file.
inline void replace(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    QVERIFY(text.contains(from));
    text.replace(from, to);
    file.resize(0);
    file.seek(0);
    QCOMPARE(file.write(text), text.size());
}

/// What the query answers about a database.
[[nodiscard]] inline qint64 count(const QString &path, const QByteArray &sql)
{
    const auto db = store::Database::open(path, support::key(), store::OpenMode::ReadOnly);
    return db ? db->scalar(sql).value_or(-1) : -2;
}

/// A profile with 300 reports, an edit and a picture, and its backup; made once, fresh for each
/// test.
class BackedUpProfile
{
public:
    [[nodiscard]] QString home() const { return m_home->path(); }
    [[nodiscard]] QString directory() const { return m_home->filePath(u"profile"_s); }
    [[nodiscard]] QString folder() const { return m_home->filePath(u"backup"_s); }
    [[nodiscard]] store::BackupPlan plan() const
    {
        return {.profile = directory(),
                .key = support::key(),
                .keyId = kKeyId,
                .folder = folder(),
                .at = kNow};
    }
    [[nodiscard]] std::unique_ptr<store::Profile> open() const
    {
        auto profile = store::Profile::acquire(directory());
        if (!profile || !(*profile)->openCache(support::key(), kKeyId, false))
            return {};
        return std::move(*profile);
    }
    void makeOnce()
    {
        m_home = std::make_unique<QTemporaryDir>();
        fill();
        VERIFY_OK(store::Backup().make(plan()));
        copyFolder(directory(), m_kept.filePath(u"profile"_s));
        copyFolder(folder(), m_kept.filePath(u"backup"_s));
    }
    void renew()
    {
        m_home = std::make_unique<QTemporaryDir>();
        copyFolder(m_kept.filePath(u"profile"_s), directory());
    }
    /// The backup that was made once.
    void bring() const { copyFolder(m_kept.filePath(u"backup"_s), folder()); }

private:
    void fill() const
    {
        const auto profile = open();
        QVERIFY(profile);
        VERIFY_OK(write(profile->writer(), 0, 300));
        auto outbox = store::Outbox::open(profile->outboxPath(), support::key());
        VERIFY_OK(outbox);
        VERIFY_OK(outbox->add(edit(u"old-edit"_s)));
        auto pictures = store::BlobStore::open(directory() + u"/attachments.db"_s, support::key());
        VERIFY_OK(pictures);
        VERIFY_OK(pictures->write(kPictureHash, kPicture));
        const auto notes = store::ShiftNotes::open(directory() + u"/notes.db"_s, support::key());
        VERIFY_OK(notes);
        VERIFY_OK(notes->add({.writtenAt = kNow, .author = u"Lan"_s, .text = u"Trời mưa."_s}));
    }

    QTemporaryDir m_kept;
    std::unique_ptr<QTemporaryDir> m_home;
};

} // namespace backuptest
