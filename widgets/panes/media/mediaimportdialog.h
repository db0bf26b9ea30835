// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediarulelist.h"
#include "widgets/common/panesurroundings.h"
#include "widgets/panes/media/importplan.h"
#include "widgets/panes/media/importrun.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace panes::media {

class ImportMapping;
class ImportPreview;

/// Brings items in from a table file: reads it, asks what its columns hold, shows what would come
/// in and what not, and hands it to the outbox. Reading and comparing run beside the GUI thread and
/// can be given up at any time.
class MediaImportDialog : public QDialog
{
    Q_OBJECT
public:
    MediaImportDialog(const common::PaneSurroundings &with,
                      std::vector<domain::MediaSource> sources, QWidget *parent = nullptr);
    ~MediaImportDialog() override;
    void readFile(const QString &path);
    void reject() override;

private:
    enum Page { Working, Mapping, Preview, Result };
    struct FileRead;

    [[nodiscard]] static FileRead read(const QString &path, int sheet);
    void build();
    void connectParts();
    void readSheet(int sheet);
    void takeFile(FileRead &read);
    void headAt(int rowNumber);
    void takeTable(std::shared_ptr<const exchange::ReadTable> table);
    void plan();
    void makePlan(SourceChoices choices, bool first);
    void dropKnown(const std::shared_ptr<ImportPlan> &plan);
    void showPlan(std::shared_ptr<const ImportPlan> plan);
    void showFailure(const core::Error &error);
    void bringIn();
    void showOutcome(const ImportOutcome &outcome);
    void showPage(Page page);
    void work(const QString &sentence);
    void goOn();
    void goBack();
    void showState();
    [[nodiscard]] ImportTask task(SourceChoices choices) const;

    common::PaneSurroundings m_with;
    std::vector<domain::MediaSource> m_known;
    items::MediaRuleList m_rules;
    ImportRun m_run;
    QTimer m_replan; ///< choices come one after the other
    QString m_path;
    std::shared_ptr<const exchange::ReadTable> m_table;
    std::shared_ptr<const ImportPlan> m_plan;
    quint64 m_newest = 0; ///< answers to older questions are dropped
    bool m_planning = false;

    QLabel *m_step;
    QStackedWidget *m_pages;
    QLabel *m_working;
    QProgressBar *m_progress;
    ImportMapping *m_mapping;
    ImportPreview *m_preview;
    QLabel *m_result;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace panes::media
