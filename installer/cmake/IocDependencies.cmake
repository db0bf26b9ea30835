# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything from outside, each with an ADR in app/doc/adr that says why it is here.
set(QT_NO_PRIVATE_MODULE_WARNING ON)
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Concurrent DBus Network NetworkAuth HttpServer Gui Widgets PrintSupport Xml Svg Qml Quick QuickWidgets
    Charts Location Positioning Multimedia TextToSpeech LinguistTools Test)
qt_standard_project_setup(REQUIRES 6.8)
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
qcoro_enable_coroutines()
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
find_package(ZLIB REQUIRED)
find_package(KF6Archive REQUIRED)
find_package(KF6IdleTime REQUIRED)
find_package(KF6Syndication REQUIRED)
find_package(ICU REQUIRED COMPONENTS i18n uc)
# Not through pkg-config: Debian's xlsxwriter.pc names a minizip.pc that is in no package it depends on (ADR 0014).
find_path(IOC_XLSXWRITER_INCLUDE xlsxwriter.h REQUIRED)
find_library(IOC_XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(ioc_xlsxwriter INTERFACE)
target_include_directories(ioc_xlsxwriter SYSTEM INTERFACE ${IOC_XLSXWRITER_INCLUDE})
target_link_libraries(ioc_xlsxwriter INTERFACE ${IOC_XLSXWRITER_LIBRARY})
