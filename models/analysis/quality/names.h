// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace analysis::quality {

/// Texts as small numbers, so that columns hold no text twice.
class Names
{
public:
    /// The number of a text, a new one when it was never seen.
    int of(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend())
            return *known;
        m_numbers.insert(text, int(m_texts.size()));
        m_texts.push_back(text);
        return int(m_texts.size()) - 1;
    }
    /// −1: never seen.
    [[nodiscard]] int find(const QString &text) const { return m_numbers.value(text, -1); }
    [[nodiscard]] const QString &text(int number) const { return m_texts[size_t(number)]; }
    [[nodiscard]] int size() const { return int(m_texts.size()); }

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_texts;
};

/// What is wrong with a text by itself.
enum TextFault : unsigned {
    NotComposed = 1U,    ///< not NFC, or with invisible characters
    LegacyBytes = 2U,    ///< TCVN3, VNI or Windows-1258
    TrialWords = 4U,     ///< one of the words of trial entries
    PersonalNumbers = 8U ///< a phone or identity number
};

/// Texts with what is wrong with each, found once, and who is the same person.
class Texts
{
public:
    /// `trialWords`: words or phrases, with or without marks.
    explicit Texts(const QStringList &trialWords);
    int of(const QString &text);
    [[nodiscard]] const QString &text(int number) const { return m_names.text(number); }
    [[nodiscard]] unsigned faults(int number) const { return m_faults[size_t(number)]; }
    /// Equal for two spellings of one name; −1 for an empty text.
    [[nodiscard]] int person(int number) const { return m_persons[size_t(number)]; }

private:
    [[nodiscard]] unsigned faultsOf(const QString &text, const QString &folded) const;

    QStringList m_trialWords; ///< folded, with a blank on either side
    Names m_names;
    Names m_folded;
    std::vector<unsigned> m_faults;
    std::vector<int> m_persons;
};

} // namespace analysis::quality
