// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/dialogsize.h"

#include <QDialog>
#include <QLayout>

namespace panes::reports {

void growToContent(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    if (!layout || !dialog.isVisible())
        return;
    layout->activate();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width())
                                                   : layout->totalSizeHint().height();
    if (needed > dialog.height())
        dialog.resize(dialog.width(), needed);
}

} // namespace panes::reports
