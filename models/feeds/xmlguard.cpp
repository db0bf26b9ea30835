// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/xmlguard.h"

#include "models/core/entities.h"
#include "models/core/legacytext.h"
#include "models/feeds/feed.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace feeds {
namespace {

constexpr int kMaxDepth = 64;
constexpr qsizetype kMaxElements = 500'000;
constexpr qsizetype kMaxTag = 64 * 1024;
constexpr qsizetype kMaxAttributes = 200;
constexpr qsizetype kMaxText = 1'000'000;
constexpr qsizetype kPrologue = 4096;

core::Error refusal(const QString &detail)
{
    return {core::ErrorKind::BadContract, detail, std::nullopt};
}

QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        uR"(^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+))"_s);
    return declaration.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), kPrologue))))
        .captured(1)
        .toLatin1();
}

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t' && code != u'\r') || code >= 0xFFFE;
}

/// One of the five that XML has, or a number.
bool isXmlEntity(QStringView entity)
{
    return entity.startsWith("&#"_L1) || entity == "&amp;"_L1 || entity == "&lt;"_L1 ||
           entity == "&gt;"_L1 || entity == "&quot;"_L1 || entity == "&apos;"_L1;
}

/// What stands in the place of an entity that no XML reader takes; nothing: the entity is good, or
/// nobody knows it.
std::optional<QString> replacementOf(QStringView entity)
{
    QString meant = core::decodedEntity(entity);
    if (meant.size() == 1 && isForbidden(meant.front()))
        return QString();
    if (!isXmlEntity(entity) && !meant.isEmpty() && meant.front().unicode() >= 0x80)
        return meant;
    return std::nullopt;
}

/// Without what no XML reader takes but feeds have: control characters, HTML's named entities,
/// blank lines before the start.
QString tolerated(QStringView text)
{
    QString result;
    result.reserve(text.size());
    qsizetype done = 0;
    const auto replace = [&](qsizetype at, qsizetype length, const QString &with) {
        result += text.sliced(done, at - done);
        result += with;
        done = at + length;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isForbidden(text.at(at))) {
            replace(at, 1, {});
        } else if (text.at(at) == u'&') {
            const QStringView entity = core::entityAt(text.sliced(at));
            if (const auto with = replacementOf(entity))
                replace(at, entity.size(), *with);
        }
    }
    result += text.sliced(done);
    const qsizetype start = result.indexOf(u'<');
    return start > 0 && QStringView(result).first(start).trimmed().isEmpty() ? result.sliced(start)
                                                                             : result;
}

bool isWebPage(const QString &text)
{
    static const QRegularExpression page(
        uR"(^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return page.match(text.first(std::min(text.size(), kPrologue))).hasMatch();
}

/// A reader compares each attribute of a tag with each other one.
bool isEndless(QStringView tag)
{
    return tag.size() > kMaxTag || tag.count(u'"') + tag.count(u'\'') > 2 * kMaxAttributes;
}

bool hasEndlessTag(QStringView text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        const QStringView rest = text.sliced(at);
        const bool isData = rest.startsWith("<![CDATA["_L1);
        const bool isComment = rest.startsWith("<!--"_L1);
        const qsizetype end = isData      ? text.indexOf("]]>"_L1, at)
                              : isComment ? text.indexOf("-->"_L1, at)
                                          : text.indexOf(u'>', at);
        if (!isData && !isComment && isEndless(rest.first((end < 0 ? text.size() : end) - at)))
            return true;
        if (end < 0)
            return false;
        at = end;
    }
    return false;
}

/// RSS has no namespace, but some feeds give it one; the library then finds nothing.
bool isNamespaceOfRss(QStringView uri)
{
    return uri.contains("backend.userland.com"_L1, Qt::CaseInsensitive) ||
           uri.contains("blogs.law.harvard.edu"_L1, Qt::CaseInsensitive) ||
           uri.contains("cyber.law.harvard.edu"_L1, Qt::CaseInsensitive);
}

/// Copies a document token by token.
class GuardedCopy
{
public:
    explicit GuardedCopy(const QString &text)
        : m_reader(text)
        , m_writer(&m_copy.bytes)
    {
    }

    core::Result<GuardedXml> run()
    {
        m_writer.writeStartDocument();
        while (!m_reader.atEnd()) {
            if (const QString refused = copyToken(); !refused.isEmpty())
                return std::unexpected(refusal(refused));
        }
        if (m_reader.hasError())
            return std::unexpected(
                refusal(u"not well-formed XML, line %1: %2"_s.arg(m_reader.lineNumber())
                            .arg(m_reader.errorString())));
        m_writer.writeEndDocument();
        return std::move(m_copy);
    }

private:
    /// Empty, or why the document is refused.
    QString copyToken()
    {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::DTD:
            return m_reader.text().contains("<!ENTITY"_L1, Qt::CaseInsensitive)
                       ? u"declares entities"_s
                       : QString();
        case QXmlStreamReader::StartElement:
            return copyStart();
        case QXmlStreamReader::EndElement:
            copyEnd();
            break;
        case QXmlStreamReader::Characters:
            copyText();
            break;
        default:
            break;
        }
        return {};
    }
    QString copyStart()
    {
        if (++m_depth > kMaxDepth)
            return u"nested deeper than %1"_s.arg(kMaxDepth);
        if (++m_elements > kMaxElements)
            return u"more than %1 elements"_s.arg(kMaxElements);
        if (m_depth == 1)
            m_copy.root = m_reader.name().toString();
        if (isEntry() && m_skipped == 0 && ++m_entries > kMaxEntries) {
            ++m_copy.beyondLimit;
            m_skipped = m_depth;
        }
        if (m_skipped > 0)
            return {};
        m_textLeft = kMaxText;
        m_writer.writeStartElement(m_reader.qualifiedName());
        for (const auto &space : m_reader.namespaceDeclarations()) {
            if (!space.prefix().isEmpty())
                m_writer.writeAttribute(u"xmlns:%1"_s.arg(space.prefix()), space.namespaceUri());
            else if (!isNamespaceOfRss(space.namespaceUri()))
                m_writer.writeAttribute(u"xmlns"_s, space.namespaceUri());
        }
        for (const auto &attribute : m_reader.attributes())
            m_writer.writeAttribute(attribute.qualifiedName(), attribute.value());
        return {};
    }
    void copyEnd()
    {
        if (m_skipped == 0)
            m_writer.writeEndElement();
        else if (m_skipped == m_depth)
            m_skipped = 0;
        --m_depth;
    }
    void copyText()
    {
        if (m_skipped > 0 || m_textLeft <= 0)
            return;
        QStringView text = m_reader.text().first(std::min(m_reader.text().size(), m_textLeft));
        m_textLeft -= text.size();
        if (m_textLeft == 0 && text.back().isHighSurrogate())
            text.chop(1);
        if (m_reader.isCDATA())
            m_writer.writeCDATA(text);
        else
            m_writer.writeCharacters(text);
    }
    [[nodiscard]] bool isEntry() const
    {
        if (m_reader.name() == "entry"_L1)
            return m_copy.root == "feed"_L1 && m_depth == 2;
        return m_reader.name() == "item"_L1 && ((m_copy.root == "rss"_L1 && m_depth == 3) ||
                                                (m_copy.root == "RDF"_L1 && m_depth == 2));
    }

    GuardedXml m_copy;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    int m_depth = 0;
    int m_skipped = 0;               ///< depth of the entry that is left out; 0: none
    qsizetype m_textLeft = kMaxText; ///< of the element that was begun last
    qsizetype m_elements = 0;
    qsizetype m_entries = 0;
};

} // namespace

core::Result<GuardedXml> guardXml(const QByteArray &bytes)
{
    if (bytes.size() > kMaxFeedBytes)
        return std::unexpected(refusal(
            u"larger than %1 MB: %2 bytes"_s.arg(kMaxFeedBytes / 1024 / 1024).arg(bytes.size())));
    const QString text = tolerated(core::decodeBytes(bytes, declaredEncoding(bytes)));
    if (isWebPage(text))
        return std::unexpected(refusal(u"this is a web page, not a feed"_s));
    if (!text.startsWith(u'<'))
        return std::unexpected(
            refusal(text.isEmpty() ? u"the document is empty"_s : u"neither XML nor JSON"_s));
    if (hasEndlessTag(text))
        return std::unexpected(refusal(
            u"a tag is longer than %1 KB or has more than %2 attributes"_s.arg(kMaxTag / 1024)
                .arg(kMaxAttributes)));
    return GuardedCopy(text).run();
}

} // namespace feeds
