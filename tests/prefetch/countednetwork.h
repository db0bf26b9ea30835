// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace prefetchtest {

/// Which files were asked for over real connections; shared by the threads that ask.
class FileCount
{
public:
    void note(const QString &sha256)
    {
        const QMutexLocker lock(&m_mutex);
        m_asked << sha256;
    }
    [[nodiscard]] QStringList asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }
    /// Beyond so many, files are asked for where nobody answers.
    void breakAfter(qsizetype files)
    {
        const QMutexLocker lock(&m_mutex);
        m_most = files;
    }
    [[nodiscard]] bool isBroken() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked.size() >= m_most;
    }

private:
    mutable QMutex m_mutex;
    QStringList m_asked;
    qsizetype m_most = 1'000'000;
};

class CountedNetwork final : public QNetworkAccessManager
{
public:
    explicit CountedNetwork(FileCount &count)
        : m_count(count)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        const QString path = request.url().path();
        if (!path.startsWith(QLatin1StringView("/v1/attachments/")) ||
            path.endsWith(QLatin1StringView("/changes")))
            return QNetworkAccessManager::createRequest(operation, request, data);
        if (m_count.isBroken()) {
            QNetworkRequest nowhere = request;
            QUrl url = request.url();
            url.setPort(1);
            nowhere.setUrl(url);
            return QNetworkAccessManager::createRequest(operation, nowhere, data);
        }
        m_count.note(path.section(QLatin1Char('/'), -1));
        return QNetworkAccessManager::createRequest(operation, request, data);
    }

private:
    FileCount &m_count;
};

} // namespace prefetchtest
