// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <utility>

namespace map {

/// Works things out beside the GUI thread, one at a time; of those that wait only the newest is
/// kept. Lives in the object that it answers to.
template<typename Answer>
class Background
{
public:
    using Work = std::function<Answer()>;
    using Done = std::function<void(Answer)>;

    explicit Background(QObject *context)
        : m_context(context)
    {
    }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// `done` is called in the thread of the context, never after its end.
    void ask(Work work, Done done)
    {
        m_next = std::pair(std::move(work), std::move(done));
        if (!m_busy)
            start();
    }

private:
    void start()
    {
        m_busy = true;
        auto [work, next] = std::move(*m_next);
        m_next.reset();
        QtConcurrent::run(std::move(work))
            .then(m_context, [this, done = std::move(next)](Answer answer) {
                m_busy = false;
                if (m_next)
                    start();
                done(std::move(answer));
            });
    }

    QObject *m_context;
    std::optional<std::pair<Work, Done>> m_next;
    bool m_busy = false;
};

} // namespace map
