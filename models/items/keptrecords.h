// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shown.h"
#include "models/items/loaded.h"
#include "models/store/repositories.h"

namespace items {

/// Shared records of a kind that people keep up, all of them, with what this desk did and the
/// backend has not answered yet: what domain::withPending() of this kind makes of them.
template<typename Record, domain::Collection kCollection>
class KeptRecords : public LoadedContent<std::vector<Record>>
{
public:
    KeptRecords(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
        : LoadedContent<std::vector<Record>>(readers, hub, std::chrono::milliseconds(200), parent)
    {
        QObject::connect(this, &Loaded::changed, this, [this] { merge(); });
    }
    /// Reads them, and again whenever they change.
    void open()
    {
        if (m_open)
            return;
        m_open = true;
        this->load();
    }
    /// The edits of this desk that the backend has not accepted; of other collections too.
    void setEdits(std::vector<domain::EditStanding> edits)
    {
        if (edits == m_edits)
            return;
        m_edits = std::move(edits);
        merge();
    }
    /// In the repository's order, new ones of this desk last.
    [[nodiscard]] const std::vector<domain::Shown<Record>> &shown() const { return m_shown; }
    /// Null: there is none with this id.
    [[nodiscard]] const domain::Shown<Record> *find(const QString &id) const
    {
        for (const auto &one : m_shown) {
            if (domain::idText(one.record) == id)
                return &one;
        }
        return nullptr;
    }

protected:
    [[nodiscard]] bool concerns(domain::Collection collection, const QStringList &) const override
    {
        return m_open && collection == kCollection;
    }
    /// shown() is another.
    virtual void shownUpdated() = 0;

private:
    void merge()
    {
        if (!this->content())
            return;
        auto shown = withPending(*this->content(), m_edits);
        if (shown == m_shown)
            return;
        m_shown = std::move(shown);
        shownUpdated();
    }

    bool m_open = false;
    std::vector<domain::EditStanding> m_edits;
    std::vector<domain::Shown<Record>> m_shown;
};

} // namespace items
