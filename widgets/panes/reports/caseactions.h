// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/panesurroundings.h"
#include "widgets/panes/reports/stepdialog.h"

#include <QObject>

namespace panes::reports {

/// Does what a person chose on a report: asks for what is needed, puts it into the outbox, says
/// what became of it. Nothing is said to be saved before it is on disk.
class CaseActions : public QObject
{
    Q_OBJECT
public:
    CaseActions(const common::PaneSurroundings &surroundings, QWidget *parent);

    /// One step on one report, with its form when it needs one.
    void run(const DeskCase &on, domain::ReportVerb verb, StepDialog::Offers offers = {});
    /// The same step on many; the form is filled in once, on the first. Those on which it is not
    /// possible are counted in the sentence.
    void runOnAll(const std::vector<DeskCase> &cases, domain::ReportVerb verb);
    void take(const domain::Report &report, const QList<QByteArray> &pictures);
    void resolve(const DeskCase &on, const syncing::PendingEdit &edit,
                 const std::vector<domain::ReportEvent> &events);
    void retry(const QString &editId);
    void giveUp(const QString &editId);

Q_SIGNALS:
    /// What became of it, for the eye and the screen reader.
    void said(const QString &sentence);
    /// The contact may be shown: the reason is on disk.
    void revealed(const domain::ReportId &report);

private:
    [[nodiscard]] std::optional<domain::ReportStep> ask(const DeskCase &on, domain::ReportVerb verb,
                                                        StepDialog::Offers offers,
                                                        QList<QByteArray> &pictures);
    void submitAll(const std::vector<const DeskCase *> &cases, const domain::ReportStep &step,
                   int left);
    void findOriginal(const DeskCase &on, const domain::ReportStep &step);
    void submitStep(const DeskCase &on, domain::ReportStep step, const QList<QByteArray> &pictures);
    [[nodiscard]] QStringList submitPictures(const domain::ReportId &report, const QString &role,
                                             const QList<QByteArray> &pictures);
    void submit(domain::Edit edit);

    common::PaneSurroundings m_with;
    QWidget *m_parent;
};

} // namespace panes::reports
