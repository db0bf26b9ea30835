// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/handover.h"

#include "models/core/log.h"
#include "models/store/shiftnotes.h"

#include <QtConcurrentRun>
#include <QThreadPool>

#include <optional>

namespace items {

/// What the thread works with.
struct Handover::Desk {
    QString path;
    QByteArray key;
    std::optional<store::ShiftNotes> notes = {};
    QThreadPool pool = {}; ///< last: it is waited for before the rest goes

    [[nodiscard]] core::Result<void> open()
    {
        if (notes)
            return {};
        auto opened = store::ShiftNotes::open(path, key);
        if (!opened)
            return std::unexpected(opened.error());
        notes.emplace(std::move(*opened));
        return {};
    }
};

Handover::Handover(QString path, QByteArray key, QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>(std::move(path), std::move(key)))
{
    m_desk->pool.setMaxThreadCount(1);
    m_desk->pool.setExpiryTimeout(-1);
}

Handover::~Handover()
{
    m_desk->pool.waitForDone();
}

template<typename Act>
QFuture<core::Result<void>> Handover::run(Act act)
{
    using Unread = core::Result<std::vector<domain::ShiftNote>>;
    auto *desk = m_desk.get(); // lives until the pool is done
    return QtConcurrent::run(
               &desk->pool,
               [desk, act = std::move(act)]() -> Unread {
                   return desk->open().and_then([&] { return act(*desk->notes); }).and_then([&] {
                       return desk->notes->unread();
                   });
               })
        .then(this, [this](const Unread &unread) -> core::Result<void> {
            if (!unread) {
                qCWarning(core::logStore) << "hand-over notes:" << unread.error().detail;
                return std::unexpected(unread.error());
            }
            m_unread = *unread;
            Q_EMIT changed();
            return {};
        });
}

void Handover::load()
{
    [[maybe_unused]] const auto loading = run(
        [](const store::ShiftNotes &) { return core::Result<void>(); });
}

QFuture<core::Result<void>> Handover::write(const domain::ShiftNote &note)
{
    return run([note](const store::ShiftNotes &notes) {
        return notes.add(note).transform([](const domain::ShiftNote &) {});
    });
}

QFuture<core::Result<void>> Handover::takeAll(const QString &reader, const QDateTime &at)
{
    std::vector<qint64> ids;
    for (const auto &note : m_unread)
        ids.push_back(note.id);
    return run([ids, reader, at](const store::ShiftNotes &notes) {
        core::Result<void> taken;
        for (const qint64 id : ids)
            taken = taken.and_then([&] { return notes.take(id, reader, at); });
        return taken;
    });
}

} // namespace items
