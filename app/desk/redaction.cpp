// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/redaction.h"

#include <QDir>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

struct Veil {
    QRegularExpression what;
    QString instead;
};

const std::vector<Veil> &veils()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const std::vector<Veil> kVeils{
        {QRegularExpression(u"\\b(bearer|basic)\\s+[^\\s\"',;]+"_s, anyCase), u"\\1 …"_s},
        {QRegularExpression(u"\\beyJ[\\w-]+\\.[\\w-]+(\\.[\\w-]*)?"_s), u"…"_s}, // JSON Web Tokens
        {QRegularExpression(
             u"\\b((?:\\w*(?:token|secret|password|passphrase)\\w*|pin)\"?\\s*[=:]\\s*\"?)"
             "[^\\s\"',;&]+"_s,
             anyCase),
         u"\\1…"_s},
        {QRegularExpression(u"(\\w+://)[^\\s/@\"]+@"_s), u"\\1…@"_s},
        {QRegularExpression(u"(\\w+://[^\\s?#\"]+)[?#][^\\s\"]*"_s), u"\\1?…"_s},
        {QRegularExpression(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s), u"…@…"_s},
        // Vietnamese numbers: 0 or +84 and nine or ten digits, in groups or not.
        {QRegularExpression(u"(?<![\\w.])(?:\\+?84|0)(?:[ .-]?\\d){8,10}(?!\\w)"_s), u"0…"_s}};
    return kVeils;
}

} // namespace

QString redacted(QString text)
{
    if (const QString home = QDir::homePath(); home.size() > 1)
        text.replace(home, u"~"_s);
    for (const auto &[what, instead] : veils())
        text.replace(what, instead);
    return text;
}

} // namespace desk
