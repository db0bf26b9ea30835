// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"

#include <QObject>

#include <functional>

class QMainWindow;

namespace shell {

class ProblemReportDialog;

/// Takes reports of problems with the program from anywhere in the window and hands them to the
/// outbox.
class ProblemReportControl : public QObject
{
    Q_OBJECT
public:
    /// `logLines`: the newest lines of the program's log, oldest first; they name nobody.
    ProblemReportControl(const common::PaneSurroundings &with,
                         std::function<QStringList()> logLines, QMainWindow &window);
    /// Takes the picture of the window as it is now and asks.
    void ask();
    /// Whether whoever works here may report.
    [[nodiscard]] bool mayReport() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send(const ProblemReportDialog &dialog);
    void tell(const QString &sentence);

    common::PaneSurroundings m_with;
    std::function<QStringList()> m_logLines;
    QMainWindow &m_window;
};

} // namespace shell
