// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace core {

/// The connection (a socket's descriptor) ends with a reset instead of a farewell when it is
/// closed, as one does that something on the way has cut.
void resetWhenClosed(qintptr socket);

} // namespace core
