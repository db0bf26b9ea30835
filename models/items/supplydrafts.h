// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/supplydraft.h"
#include "models/items/supplyboard.h"

#include <QFuture>

#include <map>
#include <memory>
#include <set>

namespace items {

/// What whoever works here has typed and not sent yet. It is on this disk only; files are read and
/// written in a thread of its own.
class SupplyDrafts : public QObject
{
    Q_OBJECT
public:
    /// Where they lie, and the key of the profile; nothing is opened before setReader().
    SupplyDrafts(QString path, QByteArray key, const core::Clock &clock, QObject *parent = nullptr);
    ~SupplyDrafts() override; ///< what was kept is on disk

    /// The account that works here (its id; empty: the backend tells no accounts) and whose figures
    /// it may know (empty: any agency's). Its drafts of other agencies are deleted; changed()
    /// follows. Before the account becomes another, leaving() is told.
    void setReader(const QString &owner, const QList<domain::AgencyId> &agencies);
    /// What is on disk is known.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Null: there is none. `corrects`: of a correction of that submission.
    [[nodiscard]] const domain::SupplyDraft *find(const SupplyKey &of,
                                                  const QString &corrects = {}) const;
    /// Something is typed for it.
    [[nodiscard]] bool has(const SupplyKey &of) const;
    /// Known at once; finished when it is on disk. One without lines takes that of its work away.
    /// `keptAt` is filled in. A draft that could not be written is known until the program ends.
    [[nodiscard]] QFuture<core::Result<void>> keep(domain::SupplyDraft draft);

Q_SIGNALS:
    void changed();
    void leaving();

private:
    using Key = std::pair<SupplyKey, QString>;
    void read();
    [[nodiscard]] static Key keyOf(const domain::SupplyDraft &draft);

    struct File;
    std::unique_ptr<File> m_file;
    const core::Clock &m_clock;
    std::optional<QString> m_owner;
    QList<domain::AgencyId> m_agencies;
    std::map<Key, domain::SupplyDraft> m_drafts;
    std::set<Key> m_since; ///< kept since read() was asked for
    quint64 m_reading = 0;
    bool m_isRead = false;
};

} // namespace items
