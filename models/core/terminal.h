// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

#include <memory>

namespace core {

/// While it lives, the terminal does not show what is typed. Does nothing when the input is none.
class HiddenTyping
{
public:
    HiddenTyping();
    ~HiddenTyping();
    Q_DISABLE_COPY_MOVE(HiddenTyping)

    [[nodiscard]] bool isTerminal() const { return m_before != nullptr; }

private:
    struct Before;
    std::unique_ptr<Before> m_before; ///< how the terminal was; null: there is none
};

} // namespace core
