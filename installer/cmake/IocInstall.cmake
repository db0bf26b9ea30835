# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a package holds, and the package itself (cpack -G DEB in a release build).
include(GNUInstallDirs)
install(TARGETS ioc-console iocctl ioc-demo-backend RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES installer/share/ioc-console.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES installer/share/vn.ioc.console.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES installer/share/ioc-console.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES installer/share/ioc-wall.service DESTINATION lib/systemd/user)
install(FILES installer/man/ioc-console.1 installer/man/iocctl.1 installer/man/ioc-demo-backend.1
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
set(CPACK_PACKAGE_NAME ioc-console)
set(CPACK_PACKAGE_CONTACT "IOC Console contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Console of a provincial Intelligent Operations Centre")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, fonts-liberation, fonts-inter | fonts-noto-core, qt6-location-plugins, qml6-module-qtlocation, qml6-module-qtpositioning, qml6-module-qtquick, qt6-svg-plugins")
set(CPACK_GENERATOR DEB)
include(CPack)
