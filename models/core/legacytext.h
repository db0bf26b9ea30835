// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace core {

/// Encodings from before Unicode whose bytes are met as Windows-1252 characters inside texts that
/// claim to be Unicode: "Phan ThiÕt", "Phan Thieát", "Phan Thiêìt".
enum class LegacyEncoding {
    None,       ///< Unicode, or a language that is written with Latin-1
    Tcvn3,      ///< TCVN 5712:1993 VN3, called ABC
    Vni,        ///< VNI-Windows
    Windows1258 ///< seen as Windows-1252
};

/// Which old encoding a text is in, by evidence: its words become Vietnamese syllables in one of
/// them and are none as they stand. None when the text has a Vietnamese letter of Unicode, and when
/// the evidence is too thin (one word that could be French).
[[nodiscard]] LegacyEncoding legacyEncodingOf(QStringView text);

/// The text in Unicode, NFC. None: the text, NFC.
[[nodiscard]] QString fromLegacy(QStringView text, LegacyEncoding encoding);

/// fromLegacy() with what legacyEncodingOf() says. Before cleanText(), which drops the soft hyphen
/// that TCVN3 uses as a letter.
[[nodiscard]] QString withoutLegacy(QStringView text);

/// The text of a file: UTF-8 with or without byte order mark (a few broken characters do not make
/// it something else), UTF-16, else the encoding that it declares, if anything; bytes that are
/// TCVN3, VNI or Windows-1258 whatever they declare, else Windows-1252. NFC unless it is UTF-8 or
/// UTF-16.
/// @param declared  name of an encoding as XML or HTTP give it; may be empty or wrong
[[nodiscard]] QString decodeBytes(QByteArrayView bytes, QByteArrayView declared = {});

} // namespace core
