// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <tuple>

namespace contracttest {

using namespace Qt::StringLiterals;

inline constexpr int kPatience = 60'000;

/// A program that says where it listens.
class Server
{
public:
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// @param listening  the line that says so, with the address as its first capture
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments,
                             const QRegularExpression &listening)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        return QTest::qWaitFor(
            [&] {
                std::ignore = output();
                const auto found = listening.match(QString::fromUtf8(m_output));
                m_url = QUrl(found.captured(1));
                return found.hasMatch();
            },
            kPatience);
    }
    [[nodiscard]] QUrl url() const { return m_url; }
    /// All that it has said.
    [[nodiscard]] const QByteArray &output()
    {
        while (m_process.waitForReadyRead(20)) {
        }
        m_output += m_process.readAll();
        return m_output;
    }

private:
    QProcess m_process;
    QByteArray m_output;
    QUrl m_url;
};

/// The contract as Prism reads it: no host of its own, the paths whole, and a part of a form that
/// is JSON as the text that Prism takes it for.
inline bool writeContract(const QString &path)
{
    QFile from(QStringLiteral(IOC_CONTRACT));
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return false;
    QString text = QString::fromUtf8(from.readAll());
    static const QRegularExpression server(u"\nservers:\n(.*\n)+?security:"_s);
    static const QRegularExpression paths(u"\n  /"_s);
    static const QRegularExpression part(u"( record:\n +type: )object\n"_s);
    text.replace(server, u"\nsecurity:"_s)
        .replace(paths, u"\n  /v1/"_s)
        .replace(part, u"\\1[object, string]\n"_s);
    return to.write(text.toUtf8()) > 0;
}

/// Prism as a proxy before a backend (https://docs.stoplight.io/docs/prism): it holds each request
/// and answer against the contract. Strict: what does not fit is not passed on. It keeps an answer
/// until it is whole, so an event stream never comes through and the console polls.
class Prism
{
public:
    enum Kind { Strict, Lenient };
    [[nodiscard]] static bool isInstalled() { return QFile::exists(QStringLiteral(IOC_PRISM)); }
    [[nodiscard]] bool start(const QUrl &backend, Kind kind)
    {
        QTcpServer free; // it cannot choose a port itself
        if (!free.listen(QHostAddress(QHostAddress::LocalHost)))
            return false;
        const QString port = QString::number(free.serverPort());
        free.close();
        const QString contract = m_dir.filePath(u"openapi.yaml"_s);
        QStringList arguments{
            u"proxy"_s,  contract,       backend.toString(QUrl::StripTrailingSlash),
            u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
            port};
        if (kind == Strict)
            arguments << u"--errors"_s;
        static const QRegularExpression ready(u"listening on (http://127.0.0.1:\\d+)"_s);
        return writeContract(contract) &&
               m_server.start(QStringLiteral(IOC_PRISM), arguments, ready);
    }
    [[nodiscard]] QUrl url() const { return m_server.url().resolved(QUrl(u"/"_s)); }
    /// What did not fit so far, a line each; of a lenient one "request…" or "response…". In the end
    /// the last request before it.
    [[nodiscard]] QStringList violations()
    {
        static const QRegularExpression line(
            u"\\[HTTP SERVER\\] (\\w+ \\S+)|(?:Violation|Request terminated with error): (.*)"_s);
        QStringList found;
        QString request;
        const QString text = plainOutput();
        for (auto match = line.globalMatch(text); match.hasNext();) {
            const auto one = match.next();
            if (one.hasCaptured(1))
                request = one.captured(1);
            else
                found << u"%1 (%2)"_s.arg(one.captured(2).trimmed(), request);
        }
        return found;
    }
    /// "get /v1/me" for each request that has come.
    [[nodiscard]] QStringList requests()
    {
        static const QRegularExpression line(u"\\[HTTP SERVER\\] (\\w+ \\S+)"_s);
        return captures(line);
    }
    [[nodiscard]] QByteArray output() { return m_server.output(); }

private:
    [[nodiscard]] QString plainOutput()
    {
        static const QRegularExpression colours(u"\\x1b\\[[0-9;]*m"_s);
        return QString::fromUtf8(m_server.output()).remove(colours);
    }
    [[nodiscard]] QStringList captures(const QRegularExpression &line)
    {
        const QString text = plainOutput();
        QStringList found;
        for (auto match = line.globalMatch(text); match.hasNext();)
            found << match.next().captured(1).trimmed();
        return found;
    }

    QTemporaryDir m_dir;
    Server m_server;
};

} // namespace contracttest
