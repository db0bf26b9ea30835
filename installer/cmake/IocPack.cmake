# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The package for Debian 13 (installer/package calls cpack) and the beginning of the one for Windows.
set(CPACK_PACKAGE_NAME ioc-console)
set(CPACK_PACKAGE_VENDOR "IOC Console contributors")
set(CPACK_PACKAGE_CONTACT "IOC Console contributors <ioc-console@ioc.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console of a provincial Intelligent Operations Centre")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Shows the socio-economic, health, education and public administration
indicators, the citizens' field reports and the online information of a
province in one window. It reads from a REST backend into an encrypted
local cache and works on with the network gone.
.
It also drives display walls (ioc-console --wall), opens review packages
(--review), and brings the same engine without a screen (iocctl) and a
backend with made-up data to try it on (ioc-demo-backend).")
# Libraries that the programs are linked with are found by dpkg-shlibdeps. These are loaded while they run: the keyring,
# the map, pictures of icons, fonts with Vietnamese, time zones.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, qt6-location-plugins, qt6-svg-plugins, qml6-module-qtlocation, qml6-module-qtpositioning, qml6-module-qtquick, qml6-module-qtqml-workerscript, fonts-inter | fonts-noto-core, fonts-liberation, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-noto-core, ca-certificates, dbus-user-session, qt6-wayland, qt6-speech-speechd-plugin, libgl1-mesa-dri, x11-xserver-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "speech-dispatcher, cups-client")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/installer/share/preinst)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Windows: prepared, never built and not tested (app/doc/release.md).
set(CPACK_NSIS_DISPLAY_NAME "IOC Console")
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "IOC Console")
set(CPACK_PACKAGE_EXECUTABLES ioc-console "IOC Console")
if(WIN32)
    set(CPACK_GENERATOR NSIS)
else()
    set(CPACK_GENERATOR DEB)
endif()
include(CPack)
