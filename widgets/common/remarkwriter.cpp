// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/remarkwriter.h"

#include "models/domain/remarkedits.h"
#include "widgets/common/errortext.h"

#include <QWidget>

namespace common {

RemarkWriter::RemarkWriter(Outbox outbox, const Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_outbox(std::move(outbox))
    , m_theme(theme)
    , m_over(parent)
{
}

void RemarkWriter::write(RemarkDialog::Offers offers)
{
    RemarkDialog dialog(std::move(offers), m_theme, m_over);
    if (dialog.exec() == QDialog::Accepted)
        submit(domain::openEdit(dialog.remark()));
}

void RemarkWriter::step(const domain::Remark &remark, domain::RemarkVerb verb,
                        const domain::RemarkActor &actor)
{
    domain::RemarkStep done{verb, {}};
    if (verb == domain::RemarkVerb::Answer) {
        RemarkAnswerDialog dialog(remark, actor, m_theme, m_over);
        if (dialog.exec() != QDialog::Accepted)
            return;
        done = dialog.step();
    }
    submit(domain::stepEdit(remark, done));
}

/// "Saved" is said only when the outbox has it on disk.
void RemarkWriter::submit(const domain::Edit &edit)
{
    Q_EMIT busyChanged(true);
    m_outbox.submit(edit).then(this, [this](const core::Result<QString> &saved) {
        const auto error = saved ? ErrorText{} : describe(saved.error());
        Q_EMIT said(
            saved
                ? tr("Saved on this desk.")
                : tr("%1 %2", "error sentence and next step").arg(error.sentence, error.nextStep));
        Q_EMIT busyChanged(false);
    });
}

void RemarkWriter::retry(const QString &editId, qint64 onVersion)
{
    follow(m_outbox.retry(editId, onVersion));
}

void RemarkWriter::discard(const QString &editId)
{
    follow(m_outbox.discard(editId));
}

/// What cannot be done is said; what can, shows.
void RemarkWriter::follow(QFuture<core::Result<void>> done)
{
    done.then(this, [this](const core::Result<void> &result) {
        Q_EMIT said(result ? QString() : describe(result.error()).sentence);
    });
}

} // namespace common
