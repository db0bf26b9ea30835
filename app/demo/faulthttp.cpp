// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faulthttp.h"

#include <algorithm>

namespace demo {
namespace {

constexpr qsizetype kLongestHead = 64 * 1024;
constexpr auto kLineEnd = "\r\n";

} // namespace

HttpHead HttpHead::parse(const QByteArray &text)
{
    HttpHead head;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray clean = line.trimmed();
        if (clean.isEmpty())
            continue;
        if (head.startLine.isEmpty()) {
            head.startLine = clean;
            continue;
        }
        const qsizetype colon = clean.indexOf(':');
        if (colon > 0)
            head.fields.emplaceBack(clean.first(colon).trimmed(),
                                    clean.sliced(colon + 1).trimmed());
    }
    return head;
}

QByteArray HttpHead::value(QByteArrayView name) const
{
    for (const auto &[known, value] : fields) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void HttpHead::remove(QByteArrayView name)
{
    fields.removeIf(
        [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

void HttpHead::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    fields.emplaceBack(name, value);
}

QByteArray HttpHead::toBytes() const
{
    QByteArray bytes = startLine + kLineEnd;
    for (const auto &[name, value] : fields)
        bytes += name + ": " + value + kLineEnd;
    return bytes + kLineEnd;
}

void HttpReader::takeHead(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (buffer.size() > kLongestHead)
            m_stage = Stage::Broken;
        return;
    }
    m_head = HttpHead::parse(buffer.first(end));
    buffer.remove(0, end + 4);
    const QByteArray version = m_message == Message::Request ? m_head.word(2) : m_head.word(0);
    if (!version.startsWith("HTTP/1."))
        m_stage = Stage::Broken;
    else
        chooseBody();
}

void HttpReader::chooseBody()
{
    const int status = m_message == Message::Request ? 0 : m_head.word(1).toInt();
    const QByteArray length = m_head.value("Content-Length");
    if (m_message == Message::AnswerToHead || status == 204 || status == 304) {
        m_length = 0;
        m_stage = Stage::Complete;
    } else if (m_head.value("Transfer-Encoding").toLower() == "chunked") {
        m_stage = Stage::ChunkLine;
    } else if (!length.isEmpty() || m_message == Message::Request) {
        m_length = m_left = length.toLongLong();
        m_stage = m_left > 0 ? Stage::Length : Stage::Complete;
    } else {
        m_stage = Stage::UntilClosed;
    }
}

QByteArray HttpReader::takeBytes(QByteArray &buffer)
{
    const qint64 most = m_stage == Stage::UntilClosed ? buffer.size() : m_left;
    QByteArray bytes = buffer.first(std::min<qint64>(most, buffer.size()));
    buffer.remove(0, bytes.size());
    // A chunk ends with a line end of its own.
    const qint64 content = m_stage == Stage::Chunk ? std::max<qint64>(0, m_left - 2) : most;
    m_body += bytes.first(std::min<qint64>(content, bytes.size()));
    m_left -= bytes.size();
    if (m_left == 0 && m_stage == Stage::Length)
        m_stage = Stage::Complete;
    else if (m_left == 0 && m_stage == Stage::Chunk)
        m_stage = Stage::ChunkLine;
    return bytes;
}

QByteArray HttpReader::takeLine(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf(kLineEnd);
    if (end < 0)
        return {};
    QByteArray line = buffer.first(end + 2);
    buffer.remove(0, end + 2);
    if (m_stage == Stage::Trailer) {
        m_stage = end == 0 ? Stage::Complete : Stage::Trailer;
        return line;
    }
    bool number = false;
    const qint64 size = line.first(end).split(';').constFirst().trimmed().toLongLong(&number, 16);
    if (!number || size < 0)
        m_stage = Stage::Broken;
    else
        m_stage = size == 0 ? Stage::Trailer : Stage::Chunk;
    m_left = size + 2;
    return line;
}

QByteArray HttpReader::take(QByteArray &buffer)
{
    QByteArray taken;
    if (m_stage == Stage::Head)
        takeHead(buffer);
    while (hasHead() && !buffer.isEmpty() && !isComplete() && !isBroken()) {
        const bool line = m_stage == Stage::ChunkLine || m_stage == Stage::Trailer;
        const QByteArray part = line ? takeLine(buffer) : takeBytes(buffer);
        if (part.isEmpty())
            break;
        taken += part;
    }
    return taken;
}

} // namespace demo
