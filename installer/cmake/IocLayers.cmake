# SPDX-FileCopyrightText: 2026 IOC Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Which folder may include which: the one table of the house. The link guard (ioc_check_layers) and tst_layering
# read it. A folder that is not listed may include nothing of ours.
set(IOC_MAY_models_core "")
set(IOC_MAY_models_domain models_core)
set(IOC_MAY_models_analysis models_domain models_core)
set(IOC_MAY_models_analysis_quality models_analysis models_domain models_core)
set(IOC_MAY_models_papers models_bulletins models_exchange models_domain models_core)
set(IOC_MAY_models_exchange models_analysis models_domain models_core)
set(IOC_MAY_models_secrets models_core)
set(IOC_MAY_models_store models_domain models_core)
set(IOC_MAY_models_remote models_domain models_core)
set(IOC_MAY_models_feeds models_domain models_core)
set(IOC_MAY_models_session models_remote models_secrets models_domain models_core)
set(IOC_MAY_models_sync models_remote models_store models_feeds models_analysis models_session models_domain models_core)
set(IOC_MAY_models_items models_store models_analysis_quality models_analysis models_domain models_core)
set(IOC_MAY_models_packages models_store models_domain models_core)
set(IOC_MAY_models_bulletins models_items models_store models_analysis models_domain models_core)
set(IOC_MAY_widgets_common models_domain models_core)
set(IOC_MAY_widgets_charts widgets_common models_items models_analysis models_domain models_core)
set(IOC_MAY_widgets_map widgets_common models_items models_sync models_session models_analysis models_domain models_core)
set(IOC_MAY_widgets_documents models_bulletins models_domain models_core)
foreach(pane indicators reports figures media operations remarks alarms)
    set(IOC_MAY_widgets_panes_${pane} widgets_map widgets_charts widgets_common
        models_items models_sync models_session models_exchange models_analysis models_domain models_core)
endforeach()
set(IOC_MAY_widgets_panes_bulletins widgets_documents widgets_map widgets_charts widgets_common models_papers models_bulletins models_packages
    models_items models_sync models_session models_exchange models_analysis models_domain models_core)
set(IOC_MAY_widgets_panes_changes widgets_documents widgets_map widgets_charts widgets_common models_papers models_bulletins models_packages
    models_items models_sync models_session models_exchange models_analysis models_domain models_core)
set(IOC_MAY_widgets_panes_supply widgets_map widgets_charts widgets_common models_analysis_quality
    models_items models_sync models_session models_exchange models_analysis models_domain models_core)
set(IOC_MAY_widgets_panes_quality widgets_documents widgets_map widgets_charts widgets_common models_bulletins models_analysis_quality
    models_items models_sync models_session models_exchange models_analysis models_domain models_core)
set(IOC_MAY_widgets_pages widgets_map widgets_charts widgets_common
    models_items models_sync models_session models_exchange models_analysis models_domain models_core)
set(IOC_MAY_widgets_wall widgets_pages widgets_map widgets_charts widgets_common
    models_items models_sync models_session models_exchange models_analysis models_domain models_core)
set(IOC_MAY_widgets_shell widgets_panes_indicators widgets_panes_reports widgets_panes_media widgets_panes_remarks widgets_panes_operations
    widgets_panes_alarms widgets_panes_bulletins widgets_panes_changes widgets_pages widgets_map widgets_charts widgets_common
    models_packages models_items models_sync models_session models_exchange models_analysis models_domain models_core)
# models_remote only to judge its own records: tst_layering.
set(IOC_MAY_app_demo models_remote models_analysis_quality models_analysis models_domain models_core)
set(IOC_MAY_app_desk models_packages models_sync models_session models_remote models_store models_secrets models_domain models_core)
set(IOC_MAY_app_bench app_demo models_sync models_session models_remote models_store models_domain models_core)
set(IOC_MAY_app_ctl app_bench app_desk widgets_panes_quality widgets_documents models_papers models_bulletins models_packages models_items models_sync models_session models_remote models_store models_secrets models_exchange
    models_analysis models_domain models_core)
set(IOC_MAY_app_console "*")
