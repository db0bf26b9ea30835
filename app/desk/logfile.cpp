// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/logfile.h"

#include "app/desk/redaction.h"

#include <QDateTime>
#include <QDir>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr QLatin1StringView kLogName("ioc-console.log");
constexpr qsizetype kLongestLine = 2000;

/// Qt's handler of messages is a function without a context: where they go is known here only.
std::atomic<LogFile *> receiver = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

void receive(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (const auto next = before.load())
        next(type, context, text);
    if (auto *file = receiver.load())
        file->write(type, context.category, text);
}

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        break;
    }
    return "fatal"_L1;
}

QString numbered(const QString &folder, int number)
{
    const QString path = folder + u'/' + kLogName;
    return number ? path + u'.' + QString::number(number) : path;
}

} // namespace

LogFile::LogFile(QString folder, Limits limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{
    open();
}

LogFile::~LogFile()
{
    if (!m_takes)
        return;
    receiver = nullptr;
    qInstallMessageHandler(before.exchange(nullptr));
}

void LogFile::takeMessages()
{
    if (std::exchange(m_takes, true))
        return;
    receiver = this;
    before = qInstallMessageHandler(receive);
}

void LogFile::open()
{
    QDir().mkpath(m_folder);
    m_file.setFileName(numbered(m_folder, 0));
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void LogFile::turnOver()
{
    m_file.close();
    QFile::remove(numbered(m_folder, m_limits.files - 1));
    for (int number = m_limits.files - 1; number > 0; --number)
        QFile::rename(numbered(m_folder, number - 1), numbered(m_folder, number));
    open();
}

void LogFile::write(QtMsgType type, const char *category, const QString &text)
{
    const QString line = redacted(text.left(kLongestLine)).simplified();
    const QByteArray bytes = u"%1 %2 %3: %4\n"_s
                                 .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                      levelName(type),
                                      QLatin1StringView(category ? category : "default"), line)
                                 .toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (m_file.size() + bytes.size() > m_limits.bytes)
        turnOver();
    m_file.write(bytes);
    m_file.flush();
}

QStringList newestLogLines(const QString &folder, int most)
{
    QStringList lines;
    for (int number = 0; lines.size() < most; ++number) {
        QFile file(numbered(folder, number));
        if (!file.open(QIODevice::ReadOnly))
            break;
        lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) + lines;
    }
    return lines.last(std::min<qsizetype>(lines.size(), most));
}

} // namespace desk
