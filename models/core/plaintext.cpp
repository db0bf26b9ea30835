// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/plaintext.h"

#include "models/core/entities.h"
#include "models/core/fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qsizetype kLongestQuotedTag = 4096;
constexpr qsizetype kEnough = 40'000;
constexpr int kMostPasses = 6;

enum class LineBreaks { AreBlanks, Stay };

constexpr QStringView kDroppedElements =
    u" script style noscript iframe object template svg head textarea select ";
constexpr QStringView kInlineElements =
    u" a abbr b bdi bdo cite code del em font i img ins kbd mark q s script small span strike "
    "strong style sub sup time tt u var wbr ";

bool isOneOf(QStringView elements, const QString &name)
{
    return elements.contains(u" %1 "_s.arg(name));
}

bool isNameLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Removes tags, one pass.
class TagStripper
{
public:
    TagStripper(QStringView html, LineBreaks breaks)
        : m_html(html)
        , m_lastEnd(html.lastIndexOf(u'>'))
        , m_breaks(breaks)
    {
    }

    QString run()
    {
        while (m_at < m_html.size() && m_text.size() < kEnough) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            addText(m_html.sliced(m_at, (open < 0 ? m_html.size() : open) - m_at));
            if (open < 0)
                break;
            m_at = open;
            if (m_html.sliced(open).startsWith("<!--"_L1))
                skipPast(u"-->");
            else if (m_html.sliced(open).startsWith("<![CDATA["_L1))
                m_at += 9;
            else if (beginsTag())
                takeTag();
            else
                addText(m_html.sliced(m_at++, 1));
        }
        return m_text.remove("]]>"_L1).left(kEnough);
    }

private:
    void addText(QStringView text)
    {
        for (const QChar c : text) {
            const bool blank = c.isSpace() && (c != u'\n' || m_breaks == LineBreaks::AreBlanks);
            m_text += blank ? QChar(u' ') : c;
        }
    }
    [[nodiscard]] bool beginsTag() const
    {
        qsizetype at = m_at + 1;
        const auto skip = [&](auto fits) {
            const qsizetype from = at;
            while (at < m_html.size() && fits(m_html.at(at)))
                ++at;
            return at > from;
        };
        const auto isBlank = [](QChar c) { return c.isSpace(); };
        const bool closed = m_at < m_lastEnd;
        if (skip([](QChar c) { return c == u'/' || c == u'!' || c == u'?'; }))
            return closed;
        if (!skip(isNameLetter))
            return false;
        skip([](QChar c) { return isNameLetter(c) || c.isDigit() || c == u':' || c == u'-'; });
        if (closed)
            return m_html.at(at).isSpace() || m_html.at(at) == u'/' || m_html.at(at) == u'>';
        // One with an attribute, which the end of a shortened text cut off.
        if (!skip(isBlank) || !skip(isNameLetter))
            return false;
        skip([](QChar c) { return isNameLetter(c) || c == u':' || c == u'-'; });
        skip(isBlank);
        return at < m_html.size() && m_html.at(at) == u'=';
    }
    void skipPast(QStringView mark)
    {
        const qsizetype found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + mark.size();
    }
    void takeTag()
    {
        const bool closes = m_html.at(m_at + 1) == u'/';
        const qsizetype start = m_at + (closes ? 2 : 1);
        const QStringView rest = m_html.sliced(start);
        const auto end = std::ranges::find_if_not(rest,
                                                  [](QChar c) { return c.isLetterOrNumber(); });
        const QString name = rest.first(end - rest.begin()).toString().toLower();
        const bool empty = skipTag();
        if (!closes && !empty && isOneOf(kDroppedElements, name)) {
            const QString closing = u"</"_s + name;
            skipPast(closing);
            skipPast(u">");
        }
        if (!isOneOf(kInlineElements, name))
            m_text += u'\n';
    }
    /// Past the end of the tag, which is not a > in quotes. True: the tag closes itself.
    bool skipTag()
    {
        QChar quote;
        const qsizetype limit = std::min(m_html.size(), m_at + kLongestQuotedTag);
        for (qsizetype i = m_at; i < limit; ++i) {
            const QChar c = m_html.at(i);
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                m_at = i + 1;
                return m_html.at(i - 1) == u'/';
            }
        }
        skipPast(u">"); // a quote that is never closed
        return false;
    }

    QStringView m_html;
    qsizetype m_lastEnd; ///< of a tag
    LineBreaks m_breaks;
    qsizetype m_at = 0;
    QString m_text;
};

bool hasTags(const QString &text)
{
    static const QRegularExpression tag(
        u"<\\s*/?\\s*(?:a|abbr|b|br|blockquote|body|center|div|em|embed|figure|font|form|h[1-6]|"
        "head|hr|html|i|iframe|img|input|li|link|math|meta|object|ol|p|pre|script|source|span|"
        "strong|style|svg|table|tbody|td|th|tr|u|ul|video)\\b[^<>]*(?:>|$)|<!--|<!\\[CDATA\\["_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tag.match(text).hasMatch();
}

/// Lines without blanks at their ends, and without more than one empty line between them.
QString tidied(const QString &text)
{
    static const QRegularExpression gaps(u"\\n{3,}"_s);
    QStringList lines;
    for (const QStringView line : text.tokenize(u'\n'))
        lines.append(line.toString().simplified());
    return lines.join(u'\n').replace(gaps, u"\n\n"_s).trimmed();
}

/// Of a text whose markup of the first pass is gone.
QString textOf(QString text)
{
    for (int pass = 1; pass < kMostPasses && (text.contains(u'&') || hasTags(text)); ++pass) {
        QString next = entitiesDecoded(hasTags(text) ? TagStripper(text, LineBreaks::Stay).run()
                                                     : text);
        if (next == text)
            break;
        text = std::move(next);
    }
    // Letters that nobody sees must not hide a tag that stands there once they are gone.
    return tidied(hasTags(text) || hasTags(cleanText(text)) ? text.remove(u'<') : text);
}

} // namespace

QString textOfHtml(QStringView html)
{
    return textOf(entitiesDecoded(TagStripper(html, LineBreaks::AreBlanks).run()));
}

QString textOfPlain(QStringView plain)
{
    return textOf(plain.first(std::min(plain.size(), kEnough)).toString());
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = text.lastIndexOf(u' ', most - 1);
    if (end < most / 2) {
        end = most - 1;
        while (end > 0 && (text.at(end).isLowSurrogate() || text.at(end).isMark()))
            --end;
    }
    return text.first(end).trimmed() + u'…';
}

} // namespace core
