// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace documents {

/// What a finished PDF still lacks.
struct PdfFacts {
    QString title;
    QString producer;
    QString author;
    QString subject;
    QDateTime madeAt; ///< UTC
    struct Heading {
        QString text;
        int level = 1;
        int page = 0;
        double y = 0; ///< points from the lower edge of the page
    };
    QList<Heading> headings;
};

/// The XMP packet that says PDF/A-2b, title, language and when it was made.
[[nodiscard]] QByteArray xmpPacket(const PdfFacts &facts);
/// The file with an update at its end, as the format provides for: language of the text, title in
/// the window of a reader, headings as bookmarks, and the same facts as in the XMP packet.
/// Internal when the file is not laid out as QPdfWriter does.
[[nodiscard]] core::Result<QByteArray> completePdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace documents
