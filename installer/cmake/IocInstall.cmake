# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a package holds. The component "programs" is large; "files" is all that goes with it.
include(GNUInstallDirs)
set(made ${CMAKE_BINARY_DIR}/package)

# Icons of all sizes from the one drawing.
set(icon_sizes 16 22 24 32 48 64 96 128 256 512)
add_executable(ioc-icons installer/icons/main.cpp)
target_link_libraries(ioc-icons PRIVATE ioc_options Qt6::Svg)
list(TRANSFORM icon_sizes REPLACE "(.+)" "${made}/icons/\\1.png" OUTPUT_VARIABLE icons)
file(MAKE_DIRECTORY ${made}/icons)
add_custom_command(OUTPUT ${icons} DEPENDS ioc-icons installer/share/ioc-console.svg
    COMMAND ioc-icons ${CMAKE_SOURCE_DIR}/installer/share/ioc-console.svg ${made}/icons ${icon_sizes})

# Debian wants manuals and changelog small; -n: without the moment at which they were made small.
set(papers)
foreach(paper man/ioc-console.1 man/iocctl.1 man/ioc-demo-backend.1 man/ioc-console-policy.5 share/changelog)
    get_filename_component(name ${paper} NAME)
    add_custom_command(OUTPUT ${made}/${name}.gz DEPENDS installer/${paper}
        COMMAND gzip -9nc ${CMAKE_SOURCE_DIR}/installer/${paper} > ${made}/${name}.gz)
    list(APPEND papers ${made}/${name}.gz)
endforeach()
add_custom_target(ioc-package-files ALL DEPENDS ${icons} ${papers})

install(TARGETS ioc-console iocctl ioc-demo-backend RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT programs)

function(ioc_install destination)
    install(FILES ${ARGN} DESTINATION ${destination} COMPONENT files)
endfunction()
set(data ${CMAKE_INSTALL_DATADIR})
ioc_install(${data}/applications installer/share/ioc-console.desktop installer/share/ioc-wall.desktop installer/share/ioc-review.desktop)
ioc_install(${data}/metainfo installer/share/vn.ioc.console.metainfo.xml)
ioc_install(${data}/mime/packages installer/share/ioc-review.xml)
ioc_install(${data}/icons/hicolor/scalable/apps installer/share/ioc-console.svg)
foreach(size ${icon_sizes})
    install(FILES ${made}/icons/${size}.png RENAME ioc-console.png
        DESTINATION ${data}/icons/hicolor/${size}x${size}/apps COMPONENT files)
endforeach()
ioc_install(${CMAKE_INSTALL_MANDIR}/man1 ${made}/ioc-console.1.gz ${made}/iocctl.1.gz ${made}/ioc-demo-backend.1.gz)
ioc_install(${CMAKE_INSTALL_MANDIR}/man5 ${made}/ioc-console-policy.5.gz)
ioc_install(${CMAKE_INSTALL_DOCDIR} installer/share/copyright ${made}/changelog.gz)
ioc_install(${CMAKE_INSTALL_DOCDIR}/examples installer/share/policy.ini)
install(FILES installer/share/lintian-overrides RENAME ioc-console DESTINATION ${data}/lintian/overrides COMPONENT files)
foreach(program ioc-console iocctl ioc-demo-backend)
    install(FILES installer/share/completion/ioc.bash RENAME ${program}
        DESTINATION ${data}/bash-completion/completions COMPONENT files)
endforeach()
ioc_install(${data}/zsh/vendor-completions installer/share/completion/_ioc-console)

# The wall: a unit for a session that is there, and a session of its own.
ioc_install(lib/systemd/user installer/share/ioc-wall.service)
install(PROGRAMS installer/share/wall-session DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/ioc-console COMPONENT files)
configure_file(installer/share/ioc-wall-session.desktop.in ${made}/ioc-wall.desktop @ONLY)
ioc_install(${data}/xsessions ${made}/ioc-wall.desktop)

include(IocPack)
