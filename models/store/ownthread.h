// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <optional>

namespace store {

/// A file of a profile that is opened, read and written in a thread of its own; it is opened when
/// it is first needed. `File` has open(path, key).
template<typename File>
class OwnThread
{
public:
    OwnThread(QString path, QByteArray key)
        : m_path(std::move(path))
        , m_key(std::move(key))
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    ~OwnThread() { m_pool.waitForDone(); } ///< what was written is on disk
    Q_DISABLE_COPY_MOVE(OwnThread)

    /// `act` takes the file and answers with a Result; its error may be that of opening.
    template<typename Act>
    [[nodiscard]] auto run(Act act) -> QFuture<std::invoke_result_t<Act, const File &>>
    {
        using Answer = std::invoke_result_t<Act, const File &>;
        return QtConcurrent::run(&m_pool, [this, act = std::move(act)]() -> Answer {
            if (!m_file) {
                auto opened = File::open(m_path, m_key);
                if (!opened)
                    return std::unexpected(opened.error());
                m_file.emplace(std::move(*opened));
            }
            return act(*m_file);
        });
    }

private:
    QString m_path;
    QByteArray m_key;
    std::optional<File> m_file;
    QThreadPool m_pool; ///< last: it is waited for before the rest goes
};

} // namespace store
