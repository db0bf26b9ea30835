// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadigest.h"

#include <QString>

class QTextDocument;

namespace items {
struct Reference;
}

namespace panes::media {

/// What a digest on paper says beside its content.
struct DigestFrame {
    QString area = {};      ///< whose digest it is: "Tỉnh Bình Thuận"
    QString asOf = {};      ///< how fresh the figures are, a sentence
    bool forScreen = false; ///< without what only paper needs, in the colours of the widget
};

/// "Điểm tin báo chí ngày 12/06/2025".
[[nodiscard]] QString digestTitle(const QDate &day);
/// "Tích cực 43,20% (▲ 1,10 điểm phần trăm)" of one sentiment against the day before.
[[nodiscard]] QString digestShare(const items::MediaDigestContent &digest,
                                  domain::Sentiment sentiment);

/// Fills the document: title, the day's figures, hot topics, the chosen items by topic with
/// summary, sentiment, conclusion and the agency's answer. All texts of records go in as plain
/// text; authors never do. Sizes are in points, so that screen, PDF, print and ODT have the same
/// document.
void writeDigest(QTextDocument &document, const items::MediaDigestContent &digest,
                 const items::Reference &reference, const DigestFrame &frame);

} // namespace panes::media
