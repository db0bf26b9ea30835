// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/supplydrafts.h"

#include "models/core/clock.h"
#include "models/core/log.h"
#include "models/store/ownthread.h"
#include "models/store/supplydrafts.h"

#include <algorithm>

namespace items {

struct SupplyDrafts::File : store::OwnThread<store::SupplyDrafts> {
    using OwnThread::OwnThread;
};

SupplyDrafts::SupplyDrafts(QString path, QByteArray key, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::make_unique<File>(std::move(path), std::move(key)))
    , m_clock(clock)
{
}

SupplyDrafts::~SupplyDrafts() = default;

void SupplyDrafts::setReader(const QString &owner, const QList<domain::AgencyId> &agencies)
{
    if (m_owner == owner && m_agencies == agencies)
        return;
    if (m_owner != owner) {
        Q_EMIT leaving();
        m_drafts.clear();
        m_isRead = false;
    }
    m_owner = owner;
    m_agencies = agencies;
    read();
}

void SupplyDrafts::read()
{
    using Drafts = core::Result<std::vector<domain::SupplyDraft>>;
    m_since.clear();
    m_file
        ->run([owner = *m_owner, only = m_agencies](const store::SupplyDrafts &drafts) -> Drafts {
            const auto narrowed = only.isEmpty() ? core::Result<void>()
                                                 : drafts.keepOnlyOf(owner, only);
            return narrowed.and_then([&] { return drafts.of(owner); });
        })
        .then(this, [this, mine = ++m_reading](const Drafts &drafts) {
            if (mine != m_reading)
                return;
            if (!drafts)
                qCWarning(core::logStore) << "drafts of figures:" << drafts.error().detail;
            std::erase_if(m_drafts,
                          [this](const auto &one) { return !m_since.contains(one.first); });
            for (const domain::SupplyDraft &draft :
                 drafts.value_or(std::vector<domain::SupplyDraft>())) {
                if (!m_since.contains(keyOf(draft)))
                    m_drafts.insert_or_assign(keyOf(draft), draft);
            }
            m_isRead = true;
            Q_EMIT changed();
        });
}

SupplyDrafts::Key SupplyDrafts::keyOf(const domain::SupplyDraft &draft)
{
    return {{draft.feedId, draft.period}, draft.corrects};
}

const domain::SupplyDraft *SupplyDrafts::find(const SupplyKey &of, const QString &corrects) const
{
    const auto found = m_drafts.find({of, corrects});
    return found == m_drafts.end() ? nullptr : &found->second;
}

bool SupplyDrafts::has(const SupplyKey &of) const
{
    return std::ranges::any_of(m_drafts, [&](const auto &one) { return one.first.first == of; });
}

QFuture<core::Result<void>> SupplyDrafts::keep(domain::SupplyDraft draft)
{
    draft.keptAt = m_clock.now();
    m_since.insert(keyOf(draft));
    if (draft.lines.empty())
        m_drafts.erase(keyOf(draft));
    else
        m_drafts.insert_or_assign(keyOf(draft), draft);
    Q_EMIT changed();
    return m_file->run(
        [owner = m_owner.value_or(QString()), draft](const store::SupplyDrafts &drafts) {
            return drafts.keep(owner, draft);
        });
}

} // namespace items
