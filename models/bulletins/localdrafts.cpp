// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/localdrafts.h"

#include "models/store/bulletindrafts.h"
#include "models/store/ownthread.h"

namespace bulletins {

struct LocalDrafts::Files : store::OwnThread<store::BulletinDrafts> {
    using OwnThread::OwnThread;
};

LocalDrafts::LocalDrafts(QString path, QByteArray key, QObject *parent)
    : QObject(parent)
    , m_files(std::make_unique<Files>(std::move(path), std::move(key)))
{
}

LocalDrafts::~LocalDrafts() = default;

QFuture<core::Result<void>> LocalDrafts::change(QFuture<core::Result<void>> done)
{
    return done.then(this, [this](const core::Result<void> &result) {
        if (result)
            Q_EMIT changed();
        return result;
    });
}

QFuture<core::Result<std::vector<domain::Bulletin>>> LocalDrafts::of(const QString &owner)
{
    return m_files->run([owner](const store::BulletinDrafts &drafts) { return drafts.of(owner); });
}

QFuture<core::Result<void>> LocalDrafts::keep(const QString &owner, const domain::Bulletin &draft)
{
    return change(m_files->run(
        [owner, draft](const store::BulletinDrafts &drafts) { return drafts.keep(owner, draft); }));
}

QFuture<core::Result<void>> LocalDrafts::remove(const QString &owner, const QString &id)
{
    return change(m_files->run(
        [owner, id](const store::BulletinDrafts &drafts) { return drafts.remove(owner, id); }));
}

} // namespace bulletins
