// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace transport {

/// How one certificate is made; as it stands: good for this machine's address from 2020 to 2098.
struct Recipe {
    QString name = {};   ///< of its files
    QString issuer = {}; ///< name of another one; empty: itself
    QString key = QStringLiteral("ec:P-256");
    QString hosts = QStringLiteral("IP:127.0.0.1,DNS:localhost,DNS:ioc.example.test");
    QString from = QStringLiteral("20200101000000Z");
    QString until = QStringLiteral("20980101000000Z");
    bool isAuthority = false;
    QString digest = QStringLiteral("sha256");
};

/// A folder of certificates made by openssl(1), all with dates that no run comes near.
class Certificates
{
public:
    Certificates(); ///< makes them all; ends the test when openssl does not

    /// PEM: of the certificate alone, and with those that it was issued by.
    [[nodiscard]] QString file(const QString &name) const;
    [[nodiscard]] QString chain(const QString &name) const;
    [[nodiscard]] QString key(const QString &name) const;
    /// The authority that the desks of a test are given.
    [[nodiscard]] QString authority() const { return file(QStringLiteral("authority")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void make(const Recipe &recipe);
    void bundle(const QString &name, const QStringList &parts);

    QTemporaryDir m_folder;
};

/// Runs a program with `input`, while events go on; what it wrote on both outputs.
[[nodiscard]] QByteArray outputOf(const QString &program, const QStringList &arguments,
                                  const QByteArray &input = {}, bool *done = nullptr);

} // namespace transport
