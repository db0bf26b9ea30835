// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/localdrafts.h"

#include "models/store/bulletindrafts.h"

#include <QtConcurrentRun>
#include <QThreadPool>

#include <optional>

namespace bulletins {

/// What the thread works with.
struct LocalDrafts::Files {
    QString path;
    QByteArray key;
    std::optional<store::BulletinDrafts> drafts = {};
    QThreadPool pool = {}; ///< last: it is waited for before the rest goes

    [[nodiscard]] core::Result<void> open()
    {
        if (drafts)
            return {};
        auto opened = store::BulletinDrafts::open(path, key);
        if (!opened)
            return std::unexpected(opened.error());
        drafts.emplace(std::move(*opened));
        return {};
    }
};

LocalDrafts::LocalDrafts(QString path, QByteArray key, QObject *parent)
    : QObject(parent)
    , m_files(std::make_shared<Files>(std::move(path), std::move(key)))
{
    m_files->pool.setMaxThreadCount(1);
    m_files->pool.setExpiryTimeout(-1);
}

LocalDrafts::~LocalDrafts()
{
    m_files->pool.waitForDone();
}

template<typename T, typename Act>
QFuture<core::Result<T>> LocalDrafts::run(Act act)
{
    auto *files = m_files.get(); // lives until the pool is done
    return QtConcurrent::run(&files->pool, [files, act = std::move(act)]() -> core::Result<T> {
        return files->open().and_then([&] { return act(*files->drafts); });
    });
}

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
    return run<std::vector<domain::Bulletin>>(
        [owner](const store::BulletinDrafts &drafts) { return drafts.of(owner); });
}

QFuture<core::Result<void>> LocalDrafts::keep(const QString &owner, const domain::Bulletin &draft)
{
    return change(run<void>(
        [owner, draft](const store::BulletinDrafts &drafts) { return drafts.keep(owner, draft); }));
}

QFuture<core::Result<void>> LocalDrafts::remove(const QString &owner, const QString &id)
{
    return change(run<void>(
        [owner, id](const store::BulletinDrafts &drafts) { return drafts.remove(owner, id); }));
}

} // namespace bulletins
