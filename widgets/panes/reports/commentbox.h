// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

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

/// Takes a comment on a report. "Saved" is said only when the outbox has it on disk; until the
/// backend has answered the comment stands below as pending, with its error if there is one.
class CommentBox : public QWidget
{
    Q_OBJECT
public:
    CommentBox(const common::Theme &theme, syncing::SyncService &sync, QWidget *parent = nullptr);
    void setReport(const domain::ReportId &id, qint64 version);

protected:
    void changeEvent(QEvent *event) override;

private:
    void send();
    void showPending();
    void retranslate();

    syncing::SyncService &m_sync;
    domain::ReportId m_report;
    qint64 m_version = 0;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QLabel *m_said;
    QLabel *m_pending;
};

} // namespace panes::reports
