// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/picker.h"

namespace panes::reports {

using common::Picker;

} // namespace panes::reports
