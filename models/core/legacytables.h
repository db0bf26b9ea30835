// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace core {

// The old encodings as their standards write them. Each function takes text whose characters are
// the old bytes seen as Windows-1252 and gives NFC; what the encoding does not know stays.

/// TCVN 5712:1993, VN3 (fonts .Vn…, "ABC"). VN3 has no capitals with a tone: they become capitals
/// when the other letters of their word (or, for a word of one letter, of their line) are.
[[nodiscard]] QString fromTcvn3(QStringView text);
/// VNI-Windows (fonts VNI-…): a base letter, then a letter that stands for its marks.
[[nodiscard]] QString fromVni(QStringView text);
/// Windows-1258: base letters with combining tones.
[[nodiscard]] QString fromWindows1258(QStringView text);
/// Bytes as Windows-1252; the five bytes that it leaves open become the control of that number.
[[nodiscard]] QString windows1252(QByteArrayView bytes);

} // namespace core
