// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/weblink.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// Scripts that have letters which look like Latin ones.
const QSet<QChar::Script> &imitators()
{
    static const QSet<QChar::Script> scripts = {
        QChar::Script_Cyrillic, QChar::Script_Greek,    QChar::Script_Coptic,
        QChar::Script_Armenian, QChar::Script_Cherokee, QChar::Script_Georgian,
        QChar::Script_Lisu,     QChar::Script_Tifinagh, QChar::Script_CanadianAboriginal};
    return scripts;
}

/// Scripts that one language writes together, and with Latin.
const QSet<QChar::Script> &eastAsian()
{
    static const QSet<QChar::Script> scripts = {QChar::Script_Latin,    QChar::Script_Han,
                                                QChar::Script_Hiragana, QChar::Script_Katakana,
                                                QChar::Script_Hangul,   QChar::Script_Bopomofo};
    return scripts;
}

/// Latin as Vietnamese and the languages of Europe write it today. Dotless ı, kra, l with a middle
/// dot and the phonetic letters are left out: they pass for i, k, l, g, a.
bool isEverydayLatin(char32_t c)
{
    if (c < 0x80)
        return true;
    if (c == 0x131 || c == 0x138 || c == 0x140 || c == 0x149 || c == 0x17F)
        return false;
    return (c >= 0xC0 && c <= 0x17E) || c == 0x1A1 || c == 0x1B0 || (c >= 0x1EA0 && c <= 0x1EF9);
}

QSet<QChar::Script> scriptsOf(QStringView text)
{
    QSet<QChar::Script> scripts;
    for (const char32_t c : text.toUcs4()) {
        if (const auto script = QChar::script(c);
            script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    return scripts;
}

bool isLatin(QStringView host)
{
    return std::ranges::all_of(host.toUcs4(), isEverydayLatin);
}

bool imitates(const QString &host)
{
    for (const QStringView label : host.tokenize(u'.')) {
        const QSet<QChar::Script> scripts = scriptsOf(label);
        if (scripts.size() > 1 && !eastAsian().contains(scripts))
            return true;
        if (scripts.contains(QChar::Script_Latin) && scripts.size() == 1 && !isLatin(label))
            return true;
    }
    const QSet<QChar::Script> all = scriptsOf(host);
    return all.contains(QChar::Script_Latin) && all.intersects(imitators());
}

/// A number in any of the forms that programs take for an address: 127.0.0.1, 2130706433, 0x7f.1.
bool isAddress(const QString &host)
{
    if (host.contains(u':'))
        return true;
    const QString last = host.section(u'.', -1, -1, QString::SectionSkipEmpty);
    bool number = false;
    last.toULongLong(&number, 0);
    return number || (!last.isEmpty() && last.front().isDigit());
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 ||
           (host.startsWith("127."_L1) && host.count(u'.') == 3 && isAddress(host));
}

bool isUnfitForALink(QChar c)
{
    return c == u'\\' || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_Format;
}

WebLink::Doubt doubtOf(const QUrl &url, const QString &unicodeHost)
{
    using enum WebLink::Doubt;
    const QString scheme = url.scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return NotWeb;
    const QString host = url.host();
    if (host.isEmpty())
        return NoHost;
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return UserInfo;
    if (isThisMachine(host))
        return None;
    if (isAddress(host))
        return IpAddress;
    if (imitates(unicodeHost))
        return LookAlike;
    return scheme == "http"_L1 ? NotHttps : None;
}

} // namespace

WebLink judgeLink(QStringView text)
{
    WebLink link;
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty() || std::ranges::any_of(trimmed, isUnfitForALink))
        return link;
    link.url = QUrl(trimmed, QUrl::TolerantMode);
    if (!link.url.isValid())
        return link;
    const QString ace = link.url.host(QUrl::FullyEncoded);
    const bool isName = !ace.contains(u':'); // not an IPv6 address
    const QString unicode = isName ? QUrl::fromAce(ace.toLatin1(), QUrl::IgnoreIDNWhitelist) : ace;
    link.host = isLatin(unicode) ? unicode : ace;
    link.doubt = doubtOf(link.url, unicode);
    link.openable = link.doubt == WebLink::Doubt::None;
    return link;
}

} // namespace core
