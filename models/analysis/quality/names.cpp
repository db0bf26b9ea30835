// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/quality/names.h"

#include "models/core/fold.h"
#include "models/core/legacytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace analysis::quality {
namespace {

constexpr int kPhoneDigits = 10;
constexpr int kIdentityDigits = 12;
constexpr int kOldIdentityDigits = 9;

/// Nine, ten or twelve digits in a row, blanks and dots between them: what phones and identity
/// cards have. Sums of money are written with more or fewer.
bool hasPersonalNumber(QStringView text)
{
    int digits = 0;
    bool phone = false;
    const auto ends = [&] {
        const bool personal = (digits == kPhoneDigits && phone) || digits == kIdentityDigits ||
                              (digits == kOldIdentityDigits && !phone);
        digits = 0;
        return personal;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u'0' && c <= u'9') {
            if (digits++ == 0)
                phone = c == u'0';
        } else if (const bool joins = c == u' ' && digits > 0 && phone; !joins && ends()) {
            return true;
        }
    }
    return ends();
}

/// Words as they are compared: folded, everything but letters and digits a blank.
QString wordsOf(const QString &folded)
{
    QString words(u" "_s);
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            words += c;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    if (!words.endsWith(u' '))
        words += u' ';
    return words;
}

} // namespace

Texts::Texts(const QStringList &trialWords)
{
    for (const QString &word : trialWords)
        m_trialWords << wordsOf(core::fold(word));
    of({});
}

int Texts::of(const QString &text)
{
    const int number = m_names.of(text);
    if (size_t(number) == m_faults.size()) {
        const QString folded = core::fold(text);
        m_faults.push_back(faultsOf(text, folded));
        m_persons.push_back(folded.isEmpty() ? -1 : m_folded.of(folded));
    }
    return number;
}

unsigned Texts::faultsOf(const QString &text, const QString &folded) const
{
    if (text.isEmpty())
        return 0;
    unsigned faults = 0;
    if (core::cleanText(text) != text)
        faults |= NotComposed;
    if (core::legacyEncodingOf(text) != core::LegacyEncoding::None)
        faults |= LegacyBytes;
    const QString words = wordsOf(folded);
    if (std::ranges::any_of(m_trialWords,
                            [&](const QString &trial) { return words.contains(trial); }))
        faults |= TrialWords;
    if (hasPersonalNumber(text))
        faults |= PersonalNumbers;
    return faults;
}

} // namespace analysis::quality
