// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/terminal.h"

#include <termios.h>
#include <unistd.h>

namespace core {

struct HiddenTyping::Before {
    termios modes{};
};

HiddenTyping::HiddenTyping()
{
    auto before = std::make_unique<Before>();
    if (isatty(STDIN_FILENO) == 0 || tcgetattr(STDIN_FILENO, &before->modes) != 0)
        return;
    termios hidden = before->modes;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    m_before = std::move(before);
}

HiddenTyping::~HiddenTyping()
{
    if (m_before)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->modes);
}

} // namespace core
