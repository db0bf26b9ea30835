// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/editwriter.h"
#include "widgets/common/remarkdialog.h"

namespace common {

class Theme;

/// Takes remarks and steps on them from a person and hands the edits to the outbox.
class RemarkWriter : public EditWriter
{
    Q_OBJECT
public:
    /// Dialogs open over `parent`.
    RemarkWriter(Outbox outbox, const Theme &theme, QWidget *parent);
    void write(RemarkDialog::Offers offers);
    void step(const domain::Remark &remark, domain::RemarkVerb verb,
              const domain::RemarkActor &actor);

private:
    const Theme &m_theme;
    QWidget *m_over;
};

} // namespace common
