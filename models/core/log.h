// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace core {

Q_DECLARE_LOGGING_CATEGORY(logStore)   ///< ioc.store
Q_DECLARE_LOGGING_CATEGORY(logSync)    ///< ioc.sync
Q_DECLARE_LOGGING_CATEGORY(logRemote)  ///< ioc.remote
Q_DECLARE_LOGGING_CATEGORY(logSecrets) ///< ioc.secrets
Q_DECLARE_LOGGING_CATEGORY(logUi)      ///< ioc.ui
Q_DECLARE_LOGGING_CATEGORY(logMap)     ///< ioc.map
Q_DECLARE_LOGGING_CATEGORY(logDemo)    ///< ioc.demo

} // namespace core
