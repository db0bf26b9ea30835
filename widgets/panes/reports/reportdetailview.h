// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reportdetail.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QLabel;

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
class PhotoStrip;
class StateLine;
class Timeline;

/// Everything about one report: what, where, who answers, until when, pictures, history, comments.
class ReportDetailView : public QWidget
{
    Q_OBJECT
public:
    ReportDetailView(const common::Theme &theme, const core::Clock &clock,
                     syncing::SyncService &sync, QWidget *parent = nullptr);
    void setContent(const items::ReportContent &content, const items::Reference &reference);
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void settledChanged();

private:
    void showFacts(const domain::Report &report, const items::Reference &reference);

    const core::Clock &m_clock;
    QLabel *m_title;
    StateLine *m_state;
    QLabel *m_text;
    QLabel *m_resultTitle;
    QLabel *m_result;
    common::FactList *m_facts;
    PhotoStrip *m_photos;
    QLabel *m_historyTitle;
    Timeline *m_timeline;
    CommentBox *m_comment;
};

} // namespace panes::reports
