// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QString>

namespace feeds {

/// An XML document that other readers may see: written anew from what was read, as UTF-8 without a
/// DTD, comments, processing instructions, or more than kMaxEntries entries.
struct GuardedXml {
    QByteArray bytes;
    QString root;              ///< local name of the root element
    qsizetype beyondLimit = 0; ///< entries of a feed that were left out
};

/// Refuses what could hang or blow up a reader: more than kMaxFeedBytes, nesting deeper than 64,
/// half a million elements, tags of 64 KB or 200 attributes, declared entities, broken XML. HTML's
/// named entities are taken as characters and control characters dropped, since feeds have them;
/// texts are cut after a million characters.
[[nodiscard]] core::Result<GuardedXml> guardXml(const QByteArray &bytes);

} // namespace feeds
