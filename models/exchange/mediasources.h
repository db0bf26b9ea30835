// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/media.h"

#include <QHash>

#include <vector>

namespace exchange {

/// The host of an address without "www." or "m.", in lower case; empty when there is none.
[[nodiscard]] QString hostOf(const QString &address);

/// Finds the source that a row means among those that are known.
class SourceFinder
{
public:
    /// The sources have to live as long as this.
    explicit SourceFinder(const std::vector<domain::MediaSource> &sources);

    /// By its name (any case, with marks or without) or the host that the name is; else by the
    /// item's address, where the longest path counts. A platform's own address ("facebook.com") is
    /// no source of an item whose page has a name. Null: none.
    [[nodiscard]] const domain::MediaSource *find(const QString &name, const QString &url) const;

private:
    struct Address {
        QString path = {}; ///< with a slash at its end
        const domain::MediaSource *source = nullptr;
    };
    [[nodiscard]] const domain::MediaSource *at(const QString &url, bool named) const;

    QHash<QString, const domain::MediaSource *> m_byName;
    QMultiHash<QString, Address> m_byHost;
};

} // namespace exchange
