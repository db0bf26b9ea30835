// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace common {
class Theme;
}
namespace syncing {
class SyncService;
}

namespace panes::reports {

/// Takes a comment on a report. "Saved" is said only when the outbox has it on disk; the list of
/// edits shows it until the backend has answered.
class CommentBox : public QWidget
{
    Q_OBJECT
public:
    CommentBox(const common::Theme &theme, syncing::SyncService &sync, QWidget *parent = nullptr);
    void setReport(const domain::Report &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void send();
    void retranslate();

    syncing::SyncService &m_sync;
    domain::Report m_report;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QLabel *m_said;
};

} // namespace panes::reports
