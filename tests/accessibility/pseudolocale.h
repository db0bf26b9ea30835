// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <QMap>
#include <QTranslator>

/// A language that nobody speaks: every text in brackets, with marks, two fifths longer than the
/// English.
namespace localetest {

using namespace Qt::StringLiterals;

inline QString pseudo(const QString &source)
{
    static const QMap<QChar, QChar> marked{{u'a', u'ậ'}, {u'e', u'ễ'}, {u'i', u'ị'}, {u'o', u'ộ'},
                                           {u'u', u'ự'}, {u'y', u'ỹ'}, {u'd', u'đ'}, {u'A', u'Ậ'},
                                           {u'E', u'Ễ'}, {u'I', u'Ị'}, {u'O', u'Ộ'}, {u'U', u'Ự'}};
    QString text;
    qsizetype more = source.size() * 2 / 5;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar letter = source.at(i);
        const bool place = letter == u'%' && i + 1 < source.size();
        if (place || letter == u'&') { // %1, %L1, %n, the letter after Alt
            text += letter;
            if (++i < source.size())
                text += source.at(i);
            if (place && i + 1 < source.size() && source.at(i) == u'L')
                text += source.at(++i);
            continue;
        }
        const QChar mark = marked.value(letter, letter);
        text += mark;
        if (mark != letter && more > 2) { // the brackets count
            text += mark;
            --more;
        }
    }
    while (more-- > 2)
        text += u'~';
    return u'[' + text + u']';
}

class PseudoLocale : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *note,
                      int count) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(note)
        Q_UNUSED(count)
        const QString text = QString::fromUtf8(source);
        const bool words = std::ranges::any_of(text, [](QChar one) { return one.isLetter(); });
        return words ? pseudo(text) : text;
    }
};

} // namespace localetest
