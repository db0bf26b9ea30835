// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/archive.h"

#include "models/store/repositories.h"

using namespace std::chrono_literals;

namespace bulletins {

Archive::Archive(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent)
    : LoadedContent(readers, hub, 200ms, parent)
{
    Archive::load();
}

bool Archive::concerns(domain::Collection collection, const QStringList &) const
{
    return collection == domain::Collection::Bulletins;
}

void Archive::load()
{
    query([](const store::Database &db) { return store::OperationsRepository(db).bulletins(); });
}

} // namespace bulletins
