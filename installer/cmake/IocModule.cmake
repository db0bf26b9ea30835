# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ioc_module(): one folder is one static library named as its path; ioc_check_layers(): the arrows are proved.
include(IocLayers)

# Precompiled headers are made once for code without widgets and once for code with them.
function(ioc_precompile name libs headers)
    file(WRITE ${CMAKE_BINARY_DIR}/pch/${name}.cpp "")
    add_library(${name} STATIC ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE ioc_options ${libs})
    target_precompile_headers(${name} PRIVATE ${headers})
endfunction()
if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    ioc_precompile(ioc_pch_core "Qt6::Core;Qt6::Network"
        "<QtCore/QtCore>;<QtNetwork/QtNetwork>;<expected>;<functional>;<memory>;<optional>;<vector>;<variant>")
    ioc_precompile(ioc_pch_widgets "Qt6::Core;Qt6::Network;Qt6::Widgets"
        "<QtCore/QtCore>;<QtWidgets/QtWidgets>;<expected>;<functional>;<memory>;<optional>;<vector>;<variant>")
endif()

function(ioc_use_pch target)
    if(CMAKE_DISABLE_PRECOMPILE_HEADERS)
        return()
    endif()
    # GCC takes a precompiled header only when the macros are those that it was made with.
    if(target MATCHES "^models_|^app_ctl|^app_desk|^app_bench|^app_demo|^ioc-demo|^iocctl")
        target_compile_definitions(${target} PRIVATE QT_CORE_LIB QT_NETWORK_LIB)
        target_precompile_headers(${target} REUSE_FROM ioc_pch_core)
    else()
        target_compile_definitions(${target} PRIVATE QT_CORE_LIB QT_NETWORK_LIB QT_GUI_LIB QT_WIDGETS_LIB)
        target_precompile_headers(${target} REUSE_FROM ioc_pch_widgets)
    endif()
endfunction()

# ioc_module(widgets_map DEPENDS widgets_common models_core LIBS Qt6::Quick [QML] )
# Sources are the folder's own *.cpp, *.h, *.qrc. QML marks folders that call qt_add_qml_module themselves afterwards.
function(ioc_module target)
    cmake_parse_arguments(arg "" "" "DEPENDS;LIBS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    if(NOT sources MATCHES "\\.cpp")
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE ioc_options ${arg_DEPENDS} ${arg_LIBS})
    else()
        add_library(${target} STATIC ${sources})
        target_link_libraries(${target} PUBLIC ioc_options ${arg_DEPENDS} ${arg_LIBS})
        ioc_use_pch(${target})
    endif()
    set_property(GLOBAL APPEND PROPERTY IOC_MODULES ${target})
    set_property(GLOBAL PROPERTY IOC_DEPENDS_${target} "${arg_DEPENDS}")
endfunction()

function(ioc_check_layers)
    get_property(modules GLOBAL PROPERTY IOC_MODULES)
    foreach(module ${modules})
        get_property(depends GLOBAL PROPERTY IOC_DEPENDS_${module})
        foreach(depend ${depends})
            if(NOT IOC_MAY_${module} STREQUAL "*" AND NOT depend IN_LIST IOC_MAY_${module})
                message(FATAL_ERROR "${module} may not link ${depend}: see installer/cmake/IocLayers.cmake")
            endif()
        endforeach()
    endforeach()
endfunction()
