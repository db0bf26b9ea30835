// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/operations.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace bulletins {

/// Drafts that people keep on this desk only: whoever may keep none for everybody, or not yet.
/// Files are read and written in a thread of its own.
class LocalDrafts : public QObject
{
    Q_OBJECT
public:
    /// Where they lie, and the key of the profile; nothing is opened before it is needed.
    LocalDrafts(QString path, QByteArray key, QObject *parent = nullptr);
    ~LocalDrafts() override; ///< what was kept is on disk

    /// Those of the account (its id; empty: the backend tells no accounts), the newest first.
    [[nodiscard]] QFuture<core::Result<std::vector<domain::Bulletin>>> of(const QString &owner);
    /// Finished when it is on disk; changed() follows. Errors as store::BulletinDrafts::keep().
    [[nodiscard]] QFuture<core::Result<void>> keep(const QString &owner,
                                                   const domain::Bulletin &draft);
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &owner, const QString &id);

Q_SIGNALS:
    void changed();

private:
    struct Files;
    QFuture<core::Result<void>> change(QFuture<core::Result<void>> done);

    std::unique_ptr<Files> m_files;
};

} // namespace bulletins
