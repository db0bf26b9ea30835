// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// A citizen's name as it is shown until somebody reveals it: the family name, and of the rest the
/// first letters, "Nguyễn V. A."; of a single word its first letter.
[[nodiscard]] QString maskedName(const QString &name);
/// A telephone number likewise: "0912 xxx 345", of a landline "0252 xxx 234"; +84 and 0084 become
/// 0. Of so few digits that this would hide less than three, the last ones or none.
[[nodiscard]] QString maskedPhone(const QString &phone);

} // namespace domain
