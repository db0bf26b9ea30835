// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/failure.h"

#include "widgets/common/errortext.h"

#include <QMessageBox>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace console {

void tellFailure(const core::Error &error, bool interactive)
{
    const auto text = common::describe(error);
    std::fprintf(stderr, "ioc-console: %s %s\n", qPrintable(text.sentence),
                 qPrintable(text.nextStep));
    std::fprintf(stderr, "(%s: %s)\n", qPrintable(core::errorName(error.kind)),
                 qPrintable(error.detail));
    if (interactive)
        QMessageBox::critical(nullptr, text.title, text.sentence + u"\n\n"_s + text.nextStep);
}

} // namespace console
