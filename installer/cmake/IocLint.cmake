# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# IOC_LINT: options that have clang look through a file with clazy while it compiles it. Empty unless IOC_CLAZY names checks
# (the preset clazy does).
set(IOC_CLAZY "" CACHE STRING "checks of clazy, separated by commas; what they find is an error")
set(IOC_LINT "")
if(IOC_CLAZY)
    find_file(IOC_CLAZY_PLUGIN ClazyPlugin.so PATHS /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE} REQUIRED)
    foreach(words "-load;${IOC_CLAZY_PLUGIN}" "-add-plugin;clazy" "-plugin-arg-clazy;${IOC_CLAZY}")
        list(JOIN words " -Xclang " joined)
        list(APPEND IOC_LINT "$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang ${joined}>")
    endforeach()
endif()
