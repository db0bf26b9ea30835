// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reportdetail.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/deskcase.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace common {
class FactList;
}
namespace core {
class Clock;
}
namespace syncing {
class SyncService;
}

namespace items {
struct Reference;
}

namespace panes::reports {

class CommentBox;
class EditList;
class FoldedText;
class PhotoStrip;
class StateLine;
class StepPanel;
class Timeline;

/// Everything about one report: what, where, who answers, until when, pictures, history, comments.
class ReportDetailView : public QWidget
{
    Q_OBJECT
public:
    ReportDetailView(const common::Theme &theme, const core::Clock &clock,
                     syncing::SyncService &sync, QWidget *parent = nullptr);
    /// The words that are searched for are marked from the next content on.
    void setSearched(const QString &searched) { m_searched = searched; }
    /// `outside`: its position lies in no commune of the province.
    void setContent(const items::ReportContent &content, const DeskCase &on, bool outside);
    /// The contact of this report is shown unmasked until another one is looked at.
    void reveal(const domain::ReportId &report);
    void say(const QString &sentence);
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void settledChanged();
    void stepChosen(domain::ReportVerb verb);
    void conflictOpened(const syncing::PendingEdit &edit);
    void editRetried(const QString &editId);
    void editGivenUp(const QString &editId);

private:
    [[nodiscard]] QWidget *makeBody(const common::Theme &theme, syncing::SyncService &sync);
    void connectParts();
    void showFacts(const domain::Report &report, const items::Reference &reference, bool outside);
    void orderTabs();
    void showContact(const domain::Report &report, const DeskCase &on);

    const common::Theme &m_theme;
    const core::Clock &m_clock;
    QString m_searched;
    QLabel *m_title;
    StateLine *m_state;
    EditList *m_edits;
    StepPanel *m_steps;
    QLabel *m_said;
    FoldedText *m_text;
    QLabel *m_resultTitle;
    FoldedText *m_result;
    common::FactList *m_facts;
    QPushButton *m_reveal;
    PhotoStrip *m_photos;
    QLabel *m_historyTitle;
    Timeline *m_timeline;
    CommentBox *m_comment;
    domain::ReportId m_shown;
    domain::ReportId m_revealed;
};

} // namespace panes::reports
