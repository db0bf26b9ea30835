// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminaltext.h"

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

bool isShown(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c == U'\n' || c == U'\t';
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString terminalText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const uint c : text.toUcs4()) {
        const QString letter = QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        if (isShown(c)) {
            shown += letter;
            continue;
        }
        for (const QChar unit : letter)
            shown += u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, QChar(u'0'));
    }
    return shown;
}

QString cellText(const QString &text)
{
    QString cell = text;
    return cell.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace ctl
