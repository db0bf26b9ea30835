// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operations.h"
#include "models/items/loaded.h"

namespace bulletins {

/// Every bulletin that the cache has, drafts and issued ones; read again when they change.
class Archive final : public items::LoadedContent<std::vector<domain::Bulletin>>
{
    Q_OBJECT
public:
    Archive(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;
};

} // namespace bulletins
