// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/wirereply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convergence {

WireReply::WireReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
                     QObject *parent)
    : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void WireReply::end(const Ending &ending)
{
    if (isFinished())
        return;
    if (ending.answer.status > 0) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, ending.answer.status);
        setHeader(QNetworkRequest::ContentTypeHeader, ending.answer.type);
        if (ending.answer.retryAfter > 0)
            setRawHeader("Retry-After", QByteArray::number(ending.answer.retryAfter));
        push(ending.answer.body);
    }
    // As QNetworkAccessManager has it: a status of 400 or more is an error too.
    const bool failed = ending.error == NoError && ending.answer.status >= 400;
    if (!isFinished())
        finishAs(failed ? UnknownContentError : ending.error);
}

void WireReply::begin()
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
    setHeader(QNetworkRequest::ContentTypeHeader, "text/event-stream"_ba);
    push(": welcome\n\n");
}

void WireReply::push(const QByteArray &bytes)
{
    m_bytes += bytes;
    if (!bytes.isEmpty())
        Q_EMIT readyRead();
}

void WireReply::abort()
{
    if (!isFinished())
        finishAs(OperationCanceledError);
}

void WireReply::finishAs(NetworkError error)
{
    setFinished(true);
    if (error != NoError) {
        setError(error, u"error %1 on the wire"_s.arg(int(error)));
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}

qint64 WireReply::bytesAvailable() const
{
    return m_bytes.size() + QNetworkReply::bytesAvailable();
}

qint64 WireReply::readData(char *data, qint64 longest)
{
    const qint64 size = std::min(longest, qint64(m_bytes.size()));
    std::copy_n(m_bytes.constData(), size, data);
    m_bytes.remove(0, size);
    return size;
}

} // namespace convergence
