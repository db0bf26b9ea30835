// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QHash>
#include <QHttpServer>
#include <QJsonObject>
#include <QStringList>
#include <QTcpServer>

namespace bench {

/// As much of the contract as a first sync and a delta need, with every page of the reports made,
/// compressed and kept beforehand, so that the reader is what is measured. The other collections
/// are empty. Meant to run in a process of its own: its memory and time are not the console's.
class PageServer
{
public:
    /// Makes the pages of so many reports of the demo's data; takes 0.1–0.2 s per 1,000.
    [[nodiscard]] core::Result<void> make(qint64 reports, quint32 seed);
    /// On 127.0.0.1, any free port.
    [[nodiscard]] core::Result<QUrl> listen();

private:
    [[nodiscard]] QHttpServerResponse changes(const QString &collection,
                                              const QHttpServerRequest &request) const;
    /// Puts a change of so many of the oldest reports behind what is there.
    void changeReports(qsizetype count);

    QHash<QString, QByteArray> m_pages; ///< compressed, by the cursor before them
    std::vector<QJsonObject> m_first;   ///< reports that changeReports() takes
    QString m_end;                      ///< the cursor after the last page
    qint64 m_changes = 0;
    QHttpServer m_http;
    QTcpServer m_tcp;
};

/// Makes the pages, prints `listening on URL` and serves until the program is ended: what `Server`
/// starts.
[[nodiscard]] int serve(qint64 reports, quint32 seed);

} // namespace bench
