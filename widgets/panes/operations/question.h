// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <utility>

namespace panes::operations {

/// A question to the sync thread that is put again whenever something has happened: one at a time,
/// and once more when something happened meanwhile, so that what is told last is the newest.
template<typename T>
class Question
{
public:
    using Answer = core::Result<T>;

    /// `tell` and `setBusy` are called in the thread of `context`, which owns the question.
    Question(QObject *context, std::function<QFuture<Answer>()> put,
             std::function<void(const Answer &)> tell, std::function<void(bool)> setBusy)
        : m_context(context)
        , m_put(std::move(put))
        , m_tell(std::move(tell))
        , m_setBusy(std::move(setBusy))
    {
    }

    void ask()
    {
        if (m_asking) {
            m_again = true;
            return;
        }
        m_asking = true;
        m_setBusy(true);
        m_put().then(m_context, [this](const Answer &answer) {
            m_asking = false;
            m_tell(answer);
            if (m_asking) // who was told asks on
                return;
            if (std::exchange(m_again, false))
                return ask();
            m_setBusy(false);
        });
    }
    [[nodiscard]] bool isAsking() const { return m_asking; }

private:
    QObject *m_context;
    std::function<QFuture<Answer>()> m_put;
    std::function<void(const Answer &)> m_tell;
    std::function<void(bool)> m_setBusy;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace panes::operations
