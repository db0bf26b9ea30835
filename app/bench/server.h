// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/record.h"

#include <QProcess>
#include <QUrl>

#include <functional>

namespace bench {

/// A PageServer in a process of its own, started from a program that serves when told to.
class Server
{
public:
    ~Server();
    /// `program arguments… N SEED` must call serve(). Waits until the pages are made.
    [[nodiscard]] core::Result<void> start(const QString &program, const QStringList &arguments,
                                           qint64 reports, quint32 seed);
    [[nodiscard]] QUrl url() const { return m_url; }
    /// So many reports change at the server.
    [[nodiscard]] core::Result<void> change(int count) const;
    /// Every page in order, fetched and decoded outside of the caller's measured time; `last` is
    /// true with the last one.
    [[nodiscard]] core::Result<void> eachPage(
        const std::function<core::Result<void>(const domain::ChangesPage &, bool last)> &take)
        const;
    /// The same, undecoded.
    [[nodiscard]] core::Result<void> eachBody(
        const std::function<core::Result<void>(const QByteArray &)> &take) const;

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace bench
