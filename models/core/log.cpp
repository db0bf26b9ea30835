// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/log.h"

namespace core {

Q_LOGGING_CATEGORY(logStore, "ioc.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "ioc.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logRemote, "ioc.remote", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "ioc.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "ioc.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logMap, "ioc.map", QtInfoMsg)
Q_LOGGING_CATEGORY(logDemo, "ioc.demo", QtInfoMsg)

} // namespace core
