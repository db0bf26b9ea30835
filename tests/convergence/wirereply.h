// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/convergence/referencebackend.h"

#include <QNetworkReply>

namespace convergence {

/// A reply that somebody else ends, or writes to as a stream.
class WireReply : public QNetworkReply
{
    Q_OBJECT
public:
    WireReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
              QObject *parent);

    /// How it ends: with an answer, an error, or an answer that an error cuts off.
    struct Ending {
        Answer answer = {.status = 0};
        NetworkError error = NoError;
    };
    void end(const Ending &ending);
    /// Status 200 of a stream, and what comes in it.
    void begin();
    void push(const QByteArray &bytes);

    void abort() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 longest) override;

private:
    void finishAs(NetworkError error);

    QByteArray m_bytes;
};

} // namespace convergence
