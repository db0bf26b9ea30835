// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/masking.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr qsizetype kFirst = 4;
constexpr qsizetype kLast = 3;
constexpr qsizetype kHidden = 3; ///< at least

/// The first letter with its marks, also when they come as characters of their own.
QString initial(const QString &word)
{
    return word.normalized(QString::NormalizationForm_C).left(1) + u'.';
}

/// The digits, beginning with the 0 of a call inside the country.
QString nationalDigits(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    const bool international = phone.trimmed().startsWith(u'+');
    if (digits.startsWith("0084"_L1))
        return u'0' + digits.mid(4);
    if (digits.startsWith("84"_L1) && (international || digits.size() > 10))
        return u'0' + digits.mid(2);
    return digits;
}

} // namespace

QString maskedName(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return initial(words.constFirst());
    QStringList shown{words.constFirst()};
    for (const QString &word : words.mid(1))
        shown << initial(word);
    return shown.join(u' ');
}

QString maskedPhone(const QString &phone)
{
    const QString digits = nationalDigits(phone);
    if (digits.size() >= kFirst + kHidden + kLast)
        return u"%1 xxx %2"_s.arg(digits.left(kFirst), digits.right(kLast));
    if (digits.size() >= kHidden + kLast)
        return u"xxx "_s + digits.right(kLast);
    return phone.trimmed().isEmpty() ? QString() : u"xxx"_s;
}

} // namespace domain
