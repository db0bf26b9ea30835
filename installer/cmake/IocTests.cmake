# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ioc_tests(LIBS … [GUI]): every tst_*.cpp of the folder is one Qt Test program of the same name.
# GUI tests run on a display (installer/test brings Xvfb); the others need none.
function(ioc_tests)
    cmake_parse_arguments(arg "GUI" "" "LIBS" ${ARGN})
    file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
    foreach(source ${tests})
        get_filename_component(name ${source} NAME_WE)
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE ioc_options ${arg_LIBS} Qt6::Test)
        ioc_use_pch(${name})
        add_test(NAME ${name} COMMAND ${name})
        set(environment "TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
        if(arg_GUI)
            # One window at a time: two would take the keyboard from each other.
            set_tests_properties(${name} PROPERTIES LABELS gui RESOURCE_LOCK keyboard)
        else()
            list(APPEND environment "QT_QPA_PLATFORM=offscreen")
        endif()
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT 300)
    endforeach()
endfunction()
