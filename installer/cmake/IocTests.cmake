# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# ioc_tests(LIBS … [GUI]): every tst_*.cpp of the folder is one Qt Test program of the same name.
# GUI tests run on a display and a bus of their own (installer/own-display); the others need none.
# moc is called directly: AUTOMOC would scan and compile one more file for each of the programs. It needs no headers.
function(ioc_tests)
    cmake_parse_arguments(arg "GUI" "" "LIBS" ${ARGN})
    file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
    foreach(source ${tests})
        get_filename_component(name ${source} NAME_WE)
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE ioc_options ${arg_LIBS} Qt6::Test)
        ioc_use_pch(${name})
        set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
        add_custom_command(OUTPUT ${moc} COMMAND Qt6::moc -o ${moc} ${source} DEPENDS ${source} VERBATIM)
        target_sources(${name} PRIVATE ${moc})
        target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
        if(arg_GUI)
            add_test(NAME ${name} COMMAND ${CMAKE_SOURCE_DIR}/installer/own-display $<TARGET_FILE:${name}>)
            set_tests_properties(${name} PROPERTIES LABELS gui)
        else()
            add_test(NAME ${name} COMMAND ${name})
        endif()
        # No test is heard in the room that it runs in.
        set(environment "TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false"
                        "PULSE_SERVER=unix:/nonexistent/pulse;SPEECHD_ADDRESS=unix_socket:/nonexistent/speech")
        if(NOT arg_GUI)
            list(APPEND environment "QT_QPA_PLATFORM=offscreen")
        endif()
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT 300)
    endforeach()
endfunction()
