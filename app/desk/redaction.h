// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk {

/// A line for a log or for support, with what names a person or opens a door taken out: telephone
/// numbers, mail addresses, tokens, what stands behind the '?' of addresses and before the '@' of
/// their hosts, and the name of the home folder. Names of people cannot be told from other words:
/// what is logged must not have them.
[[nodiscard]] QString redacted(QString text);

} // namespace desk
