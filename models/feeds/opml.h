// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>

#include <vector>

namespace feeds {

/// One feed of a list. Texts are clean, as FeedEntry's are.
struct OpmlSource {
    enum class Refusal {
        None,
        NoUrl,  ///< no feed address: a bookmark or an empty folder
        NotWeb, ///< the address is neither https nor http, or no address
    };

    QString title;
    QString feedUrl; ///< as the list writes it when it is refused
    QString siteUrl; ///< web or empty
    QString folder;  ///< "Báo chí / Địa phương"; empty: none
    Refusal refusal = Refusal::None;

    bool operator==(const OpmlSource &) const = default;
};

/// Reads an OPML list with the guards of guardXml(), in its order. A feed that comes again (same
/// address but for the scheme, a fragment or a slash at the end) fills what its first line lacked.
/// What cannot be a source stays in the list with the reason.
/// Errors: BadContract as readFeed(); "not an OPML list".
[[nodiscard]] core::Result<std::vector<OpmlSource>> readOpml(const QByteArray &bytes);

} // namespace feeds
