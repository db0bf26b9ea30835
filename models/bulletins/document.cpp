// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/document.h"

namespace bulletins {
namespace {

QString joined(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace

QString Paragraph::text() const
{
    return joined(runs);
}

QString Cell::text() const
{
    return joined(runs);
}

} // namespace bulletins
