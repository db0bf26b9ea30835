// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mediaedits.h"
#include "models/items/keptrecords.h"

namespace items {

/// The sources of online information as this desk has them.
class MediaSourceList final
    : public KeptRecords<domain::MediaSource, domain::Collection::MediaSources>
{
    Q_OBJECT
public:
    MediaSourceList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);

Q_SIGNALS:
    /// shown() is another.
    void shownChanged();

protected:
    void shownUpdated() override { Q_EMIT shownChanged(); }
    void load() override;
};

} // namespace items
