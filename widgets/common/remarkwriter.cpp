// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/remarkwriter.h"

#include "models/domain/remarkedits.h"

#include <QWidget>

namespace common {

RemarkWriter::RemarkWriter(Outbox outbox, const Theme &theme, QWidget *parent)
    : EditWriter(std::move(outbox), parent)
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

} // namespace common
