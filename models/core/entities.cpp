// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/entities.h"

#include "models/core/legacytables.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qsizetype kLongestEntity = 34;

/// The names of HTML 4 and what HTML 5 has for Vietnamese, in the order of their characters; +XX is
/// the character of the next name.
constexpr auto kEntityNames =
    "+22 quot +26 amp apos +3C lt +3E gt +A0 nbsp iexcl cent pound curren yen brvbar sect uml copy "
    "ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm "
    "raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave "
    "Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times "
    "Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring "
    "aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc "
    "otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml +102 Abreve abreve +110 "
    "Dstrok dstrok +128 Itilde itilde +152 OElig oelig +160 Scaron scaron +168 Utilde utilde +178 "
    "Yuml +192 fnof +2C6 circ +2DC tilde +391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota "
    "Kappa Lambda Mu Nu Xi Omicron Pi Rho +3A3 Sigma Tau Upsilon Phi Chi Psi Omega +3B1 alpha beta "
    "gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau "
    "upsilon phi chi psi omega +3D1 thetasym upsih +3D6 piv +2002 ensp emsp +2009 thinsp +200C "
    "zwnj zwj lrm rlm +2013 ndash mdash +2018 lsquo rsquo sbquo +201C ldquo rdquo bdquo +2020 "
    "dagger Dagger bull +2026 hellip +2030 permil +2032 prime Prime +2039 lsaquo rsaquo +203E "
    "oline +2044 frasl +20AC euro +2111 image +2118 weierp +211C real +2122 trade +2135 alefsym "
    "+2190 larr uarr rarr darr harr +21B5 crarr +21D0 lArr uArr rArr dArr hArr +2200 forall +2202 "
    "part exist +2205 empty +2207 nabla isin notin +220B ni +220F prod +2211 sum minus +2217 "
    "lowast +221A radic +221D prop infin +2220 ang +2227 and or cap cup int +2234 there4 +223C sim "
    "+2245 cong +2248 asymp +2260 ne equiv +2264 le ge +2282 sub sup nsub +2286 sube supe +2295 "
    "oplus +2297 otimes +22A5 perp +22C5 sdot +2308 lceil rceil lfloor rfloor +2329 lang rang "
    "+25CA loz +2660 spades +2663 clubs +2665 hearts diams"_L1;

QHash<QString, QChar> namedCharacters()
{
    QHash<QString, QChar> named;
    char16_t next = 0;
    for (const QString &token : QString(kEntityNames).split(u' ')) {
        if (token.startsWith(u'+'))
            next = char16_t(token.sliced(1).toUShort(nullptr, 16));
        else
            named.insert(token, QChar(next++));
    }
    return named;
}

QString ofCodePoint(uint code)
{
    if (code >= 0x80 && code < 0xA0) // as browsers do: Windows-1252 was meant
        return windows1252(QByteArray(1, static_cast<char>(code)));
    if (code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return QString(QChar::ReplacementCharacter);
    const char32_t c = code;
    return QString::fromUcs4(&c, 1);
}

} // namespace

QStringView entityAt(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), kLongestEntity));
    const qsizetype end = head.indexOf(u';');
    if (end < 2 || head.front() != u'&')
        return {};
    const QStringView name = head.sliced(1, end - 1);
    const bool fits = std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'#';
    });
    return fits ? head.first(end + 1) : QStringView();
}

QString decodedEntity(QStringView entity)
{
    static const QHash<QString, QChar> kNamed = namedCharacters();
    if (entity.isEmpty())
        return {};
    if (!entity.startsWith("&#"_L1)) {
        const QChar named = kNamed.value(entity.sliced(1).chopped(1).toString());
        return named.isNull() ? entity.toString() : QString(named);
    }
    const QStringView number = entity.sliced(2).chopped(1);
    const bool hex = number.startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint code = (hex ? number.sliced(1) : number).toUInt(&ok, hex ? 16 : 10);
    return ok ? ofCodePoint(code) : entity.toString();
}

QString entitiesDecoded(const QString &text)
{
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QStringView entity = text.at(at) == u'&' ? entityAt(QStringView(text).sliced(at))
                                                       : QStringView();
        decoded += entity.isEmpty() ? QString(text.at(at)) : decodedEntity(entity);
        at += std::max<qsizetype>(entity.size(), 1);
    }
    return decoded;
}

} // namespace core
