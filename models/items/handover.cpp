// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/handover.h"

#include "models/core/log.h"
#include "models/store/ownthread.h"
#include "models/store/shiftnotes.h"

namespace items {

struct Handover::Desk : store::OwnThread<store::ShiftNotes> {
    using OwnThread::OwnThread;
};

Handover::Handover(QString path, QByteArray key, QObject *parent)
    : QObject(parent)
    , m_desk(std::make_unique<Desk>(std::move(path), std::move(key)))
{
}

Handover::~Handover() = default;

template<typename Act>
QFuture<core::Result<void>> Handover::run(Act act)
{
    using Unread = core::Result<std::vector<domain::ShiftNote>>;
    return m_desk
        ->run([act = std::move(act)](const store::ShiftNotes &notes) -> Unread {
            return act(notes).and_then([&] { return notes.unread(); });
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
