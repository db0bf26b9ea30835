// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/closingcanonical.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr double kFirstExponent = 1e21;
constexpr double kLastPlain = 1e-6;

void putText(QByteArray &out, const QString &text)
{
    static const QHash<char16_t, QByteArray> escapes{
        {u'"', "\\\""}, {u'\\', "\\\\"}, {u'\b', "\\b"}, {u'\f', "\\f"},
        {u'\n', "\\n"}, {u'\r', "\\r"},  {u'\t', "\\t"}};
    out += '"';
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text.at(at).unicode();
        if (unit >= u' ' && unit != u'"' && unit != u'\\')
            continue;
        out += QStringView(text).sliced(from, at - from).toUtf8();
        from = at + 1;
        const auto known = escapes.constFind(unit);
        out += known != escapes.cend()
                   ? *known
                   : "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
    out += QStringView(text).sliced(from).toUtf8() + '"';
}

QByteArray numberText(double value)
{
    if (value == 0)
        return "0"_ba; // −0 as well
    const double size = std::abs(value);
    if (size >= kLastPlain && size < kFirstExponent)
        return QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
    QByteArray text = QByteArray::number(value, 'e', QLocale::FloatingPointShortest);
    const qsizetype digit = text.indexOf('e') + 2; // after the sign
    while (text.size() > digit + 1 && text.at(digit) == '0')
        text.remove(digit, 1);
    return text;
}

void putValue(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        out += numberText(value.toDouble());
        return;
    case QJsonValue::String:
        return putText(out, value.toString());
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue &one : value.toArray()) {
            if (!std::exchange(first, false))
                out += ',';
            putValue(out, one);
        }
        out += ']';
        return;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        keys.sort();
        bool first = true;
        out += '{';
        for (const QString &key : std::as_const(keys)) {
            if (!std::exchange(first, false))
                out += ',';
            putText(out, key);
            out += ':';
            putValue(out, object.value(key));
        }
        out += '}';
        return;
    }
    default:
        out += "null";
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    putValue(out, value);
    return out;
}

QString canonicalHash(const QJsonValue &value)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalJson(value), QCryptographicHash::Sha256).toHex());
}

} // namespace domain
