// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace accesstest {

using namespace Qt::StringLiterals;

/// What the sources of the program make dialogs of.
struct DialogSources {
    QSet<QString> classes = {}; ///< names of those that are dialogs
    QSet<QString> plain = {};   ///< names of objects that are plain dialogs, set up where they open
    QStringList nameless = {};  ///< files with plain dialogs that have no name
};

inline DialogSources dialogSources()
{
    static const QRegularExpression derived(
        u"class (\\w+)(?: final)? : public (?:QDialog|QWizard|QMessageBox|QInputDialog)\\b"_s);
    static const QRegularExpression made(
        u"(?:new QDialog\\(|\\bQ(?:Input)?Dialog [a-z]\\w*\\()[^;]*;(.{0,160})"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression named(u"\\bsetObjectName\\(u\"([\\w-]+)\""_s);
    DialogSources found;
    for (const QString &top : {u"/widgets"_s, u"/app"_s}) {
        QDirIterator files(QStringLiteral(IOC_SOURCE_DIR) + top, {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto at = derived.globalMatch(text); at.hasNext();)
                found.classes << at.next().captured(1);
            for (auto at = made.globalMatch(text); at.hasNext();) {
                const auto name = named.match(at.next().captured(1));
                if (name.hasMatch())
                    found.plain << name.captured(1);
                else
                    found.nameless << file.fileName();
            }
        }
    }
    return found;
}

} // namespace accesstest
