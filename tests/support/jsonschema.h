// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// Documents against the schemas of resources/, validated by Ajv (installer/contract/schemas.js).
/// Needs IOC_SOURCE_DIR.
namespace support {

using namespace Qt::StringLiterals;

inline QString nodePackages()
{
    return qEnvironmentVariable("IOC_NODE_PACKAGES",
                                QStringLiteral(IOC_SOURCE_DIR "/build/contract/node_modules"));
}

/// installer/contract/install brings it into build/contract; installer/test calls that.
inline bool hasValidator()
{
    return QFile::exists(nodePackages() + u"/ajv/package.json"_s);
}

/// A line for each thing in the files that does not fit; empty: all of them fit. `schema` is a path
/// below resources/, with "#/$defs/…" for a part of it.
inline QString misfits(const QString &schema, const QStringList &files)
{
    QProcess node;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, nodePackages());
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s,
               QStringList{QStringLiteral(IOC_SOURCE_DIR "/installer/contract/schemas.js"),
                           QStringLiteral(IOC_SOURCE_DIR "/resources/") + schema} +
                   files);
    if (!node.waitForFinished(60'000))
        return u"the validator does not answer"_s;
    const QString said = QString::fromUtf8(node.readAll());
    return node.exitCode() == 0 || !said.isEmpty() ? said : u"the validator failed"_s;
}

/// The same of documents that were made here.
inline QString misfits(const QString &schema, const QList<QJsonObject> &documents)
{
    const QTemporaryDir folder;
    QStringList files;
    for (const QJsonObject &document : documents) {
        files << folder.filePath(u"%1.json"_s.arg(files.size()));
        QFile file(files.constLast());
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0)
            return u"the document could not be written"_s;
    }
    return misfits(schema, files);
}

} // namespace support
