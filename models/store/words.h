// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace store {

/// The words of a text as full text knows them: folded, without punctuation. "PA-2025-000123" is three words.
[[nodiscard]] QList<QByteArray> wordsOf(const QByteArray &utf8);

/// Words short enough to be kept in the vocabulary, which is what a typed beginning is looked up in: up to 12 letters, or up
/// to four digits. Everything else (codes, phone numbers, plates) is rare, and found by FTS5's prefix query.
[[nodiscard]] bool isVocabulary(QByteArrayView word);

} // namespace store
