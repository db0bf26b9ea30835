// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace accesstest {

using namespace Qt::StringLiterals;

/// The texts that the program has in one language, those with places for figures as forms.
class Sentences
{
public:
    void add(const QString &text)
    {
        static const QRegularExpression place(u"%(?:L?\\d+|n)"_s);
        const QString plain = comparable(text);
        if (!plain.contains(place)) {
            if (letters(plain) > 1)
                m_whole << plain;
            return;
        }
        // A few letters around figures would be met in records as well.
        const QStringList between = plain.split(place);
        const auto longest = std::ranges::max(between, {}, &Sentences::letters);
        if (letters(longest) < 4)
            return;
        QStringList parts;
        qsizetype ours = 0;
        for (const QString &part : between) {
            parts << QRegularExpression::escape(part);
            ours += letters(part);
        }
        m_forms.push_back(
            {longest, ours,
             QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u"(?:.+)"_s)))});
    }
    [[nodiscard]] bool have(const QString &text) const
    {
        const QString plain = comparable(text);
        if (m_whole.contains(plain))
            return true;
        // What is not a third ours is a record that happens to have the words.
        const qsizetype all = letters(plain);
        return std::ranges::any_of(m_forms, [&](const Form &one) {
            return all <= 3 * one.letters && plain.contains(one.longest) &&
                   one.expression.match(plain).hasMatch();
        });
    }
    [[nodiscard]] qsizetype size() const { return m_whole.size() + qsizetype(m_forms.size()); }

private:
    struct Form {
        QString longest;       ///< of what stands between the places
        qsizetype letters = 0; ///< of all of that
        QRegularExpression expression = {};
    };
    static qsizetype letters(const QString &text)
    {
        return std::ranges::count_if(text, [](QChar one) { return one.isLetter(); });
    }
    static QString comparable(QString text) { return text.remove(u'&').simplified(); }

    QSet<QString> m_whole;
    std::vector<Form> m_forms;
};

/// Tells texts of ours in the other language than the one that is spoken. Records are not ours:
/// what they say is in neither list.
class OtherTongue
{
public:
    /// `language`: "vi" or "en", which is spoken.
    explicit OtherTongue(const QString &language)
    {
        Sentences english;
        Sentences vietnamese;
        read(u"ioc_en.ts"_s, nullptr, english);
        read(u"ioc_vi.ts"_s, nullptr, vietnamese);
        read(u"qt_vi.ts"_s, &english, vietnamese);
        for (Sentences *both : {&english, &vietnamese}) { // languages are named in themselves
            both->add(u"English"_s);
            both->add(u"Tiếng Việt"_s);
        }
        m_own = language == "vi"_L1 ? vietnamese : english;
        m_other = language == "vi"_L1 ? english : vietnamese;
    }
    [[nodiscard]] bool isRead() const { return m_own.size() > 1000 && m_other.size() > 1000; }
    /// A record that happens to say what is a sentence of ours as well: the name of the account.
    void addRecord(const QString &text) { m_own.add(text); }
    /// Of a text the parts that are in the other language.
    [[nodiscard]] QStringList partsOf(const QString &text)
    {
        if (const auto known = m_known.constFind(text); known != m_known.cend())
            return *known;
        static const QRegularExpression seam(u"\\n| · |; "_s);
        QStringList found;
        if (isOther(text)) {
            found << text;
        } else {
            const auto parts = text.split(seam, Qt::SkipEmptyParts);
            std::ranges::copy_if(parts, std::back_inserter(found),
                                 [this](const QString &part) { return isOther(part); });
        }
        m_known.insert(text, found);
        return found;
    }

private:
    [[nodiscard]] bool isOther(const QString &text) const
    {
        return m_other.have(text) && !m_own.have(text);
    }
    static void read(const QString &name, Sentences *sources, Sentences &translations)
    {
        QFile file(QStringLiteral(IOC_SOURCE_DIR "/translations/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader reader(&file);
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            if (sources && reader.name() == "source"_L1)
                sources->add(reader.readElementText());
            else if (reader.name() == "translation"_L1 || reader.name() == "numerusform"_L1)
                translations.add(
                    reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
        }
    }

    Sentences m_own;
    Sentences m_other;
    QHash<QString, QStringList> m_known;
};

} // namespace accesstest
