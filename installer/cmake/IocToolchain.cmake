# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings, output folders: what every target of this project is built with.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
option(BUILD_TESTING "Build the tests" ON)
option(IOC_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" ON)
option(IOC_HARDENING "Build with what protects a program that is given away" OFF)
set(IOC_SANITIZERS "" CACHE STRING "Sanitizers, as the compiler takes them: address,undefined or thread")

find_program(IOC_MOLD mold)
if(IOC_MOLD AND NOT CMAKE_LINKER_TYPE)
    set(CMAKE_LINKER_TYPE MOLD)
endif()
find_program(IOC_CCACHE ccache)
if(IOC_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER ${IOC_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${IOC_CCACHE})
endif()

add_library(ioc_options INTERFACE)
target_compile_definitions(ioc_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800
    IOC_VERSION="${PROJECT_VERSION}")
target_compile_options(ioc_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
# -fPIC for programs too, so that they share the libraries' precompiled headers.
target_compile_options(ioc_options INTERFACE -fPIC)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(ioc_options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess -Winvalid-pch>)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    # Without its time a precompiled header is the same bytes each time, so that ccache knows what was built with it.
    target_compile_options(ioc_options INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
if(IOC_WARNINGS_AS_ERRORS)
    target_compile_options(ioc_options INTERFACE -Werror)
endif()
if(IOC_SANITIZERS)
    target_compile_options(ioc_options INTERFACE -fsanitize=${IOC_SANITIZERS} -fno-omit-frame-pointer)
    target_link_options(ioc_options INTERFACE -fsanitize=${IOC_SANITIZERS})
    if(IOC_SANITIZERS MATCHES "undefined") # QCoro's TaskBase casts itself to the Task that it is not yet
        target_compile_options(ioc_options INTERFACE -fno-sanitize=vptr)
    endif()
endif()
target_include_directories(ioc_options INTERFACE ${CMAKE_SOURCE_DIR})
if(IOC_HARDENING)
    # What Debian builds with, and the same bytes in whatever folder it is built.
    target_compile_options(ioc_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS
        -fstack-protector-strong -fstack-clash-protection -Wformat -Werror=format-security
        -ffile-prefix-map=${CMAKE_BINARY_DIR}=build -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        target_compile_options(ioc_options INTERFACE -fcf-protection)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64")
        target_compile_options(ioc_options INTERFACE -mbranch-protection=standard)
    endif()
    target_link_options(ioc_options INTERFACE -pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
endif()
