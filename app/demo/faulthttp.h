// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace demo {

/// The start line and the fields of an HTTP/1.1 message.
struct HttpHead {
    QByteArray startLine = {};
    QList<std::pair<QByteArray, QByteArray>> fields = {};

    [[nodiscard]] static HttpHead parse(const QByteArray &text);
    /// The first field of that name; names have no case.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    void remove(QByteArrayView name);
    void set(const QByteArray &name, const QByteArray &value);
    /// The nth word of the start line.
    [[nodiscard]] QByteArray word(qsizetype n) const { return startLine.split(' ').value(n); }
    [[nodiscard]] QByteArray toBytes() const;
};

/// Reads one HTTP/1.1 message from a stream of bytes: its head, and where its body ends.
class HttpReader
{
public:
    enum class Message { Request, Answer, AnswerToHead };
    explicit HttpReader(Message message)
        : m_message(message)
    {
    }

    /// Takes what belongs to the message out of `buffer`; returns the bytes of the body as they
    /// travel, with their chunk lines.
    [[nodiscard]] QByteArray take(QByteArray &buffer);
    [[nodiscard]] bool hasHead() const { return m_stage != Stage::Head; }
    [[nodiscard]] const HttpHead &head() const { return m_head; }
    /// Bytes of the body that are known to come; −1 for chunks and for what ends with the
    /// connection.
    [[nodiscard]] qint64 length() const { return m_length; }
    /// The body so far, without chunk lines.
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] bool isComplete() const { return m_stage == Stage::Complete; }
    /// It ends when its connection does.
    [[nodiscard]] bool endsWithConnection() const { return m_stage == Stage::UntilClosed; }
    /// It is no HTTP.
    [[nodiscard]] bool isBroken() const { return m_stage == Stage::Broken; }

private:
    enum class Stage { Head, Length, ChunkLine, Chunk, Trailer, UntilClosed, Complete, Broken };
    void takeHead(QByteArray &buffer);
    void chooseBody();
    [[nodiscard]] QByteArray takeBytes(QByteArray &buffer);
    [[nodiscard]] QByteArray takeLine(QByteArray &buffer);

    Message m_message;
    Stage m_stage = Stage::Head;
    HttpHead m_head;
    QByteArray m_body;
    qint64 m_length = -1;
    qint64 m_left = 0; ///< of the body, or of the chunk with its line end
};

} // namespace demo
