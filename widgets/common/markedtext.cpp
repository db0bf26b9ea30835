// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/markedtext.h"

#include "models/core/foldmatch.h"
#include "widgets/common/theme.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace common {
namespace {

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString marked(const Theme &theme, QStringView text, const QList<core::TextRange> &ranges)
{
    const QString ground = theme.ground(Tone::Risk).name();
    QString html = u"<span style=\"white-space:pre-wrap\">"_s;
    qsizetype at = 0;
    for (const core::TextRange &range : ranges) {
        html += escaped(text.sliced(at, range.start - at)) +
                u"<span style=\"background-color:%1%2\">"_s.arg(
                    ground, range.exact ? u";text-decoration:underline"_s : QString()) +
                escaped(text.sliced(range.start, range.length)) + u"</span>"_s;
        at = range.start + range.length;
    }
    return html + escaped(text.sliced(at)) + u"</span>"_s;
}

} // namespace

void setMarkedText(QLabel &label, const Theme &theme, const QString &text, const QString &searched)
{
    const auto ranges = searched.trimmed().isEmpty() ? QList<core::TextRange>()
                                                     : core::foldedMatches(text, searched);
    label.setTextFormat(ranges.isEmpty() ? Qt::PlainText : Qt::RichText);
    label.setText(ranges.isEmpty() ? text : marked(theme, text, ranges));
}

} // namespace common
