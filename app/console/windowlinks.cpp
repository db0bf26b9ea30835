// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/windowlinks.h"

#include "models/items/directory.h"
#include "widgets/common/sharedcontext.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/workspace.h"

using namespace Qt::StringLiterals;

namespace console {

void linkPanes(shell::MainWindow &window, const common::PaneSurroundings &with)
{
    auto &context = with.context;
    QObject::connect(&context, &common::SharedContext::behindChanged, &window, [&window, &context] {
        if (!context.behind().title.isEmpty())
            window.workspace().open(u"field-reports"_s);
    });
    QObject::connect(&context, &common::SharedContext::indicatorOpened, &window,
                     [&window, &directory = with.directory](const domain::IndicatorId &id) {
                         const auto reference = directory.reference();
                         if (const auto found = reference->indicators.constFind(id.value);
                             found != reference->indicators.cend())
                             window.workspace().open(domain::code(found->subsystem));
                     });
}

} // namespace console
