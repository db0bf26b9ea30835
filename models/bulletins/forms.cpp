// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/forms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bulletins {
namespace {

QStringList textsIn(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &value : json.toArray())
        texts << value.toString();
    return texts;
}

Office officeFrom(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    return {.validFrom = QDate::fromString(text("validFrom"_L1), Qt::ISODate),
            .superior = text("superior"_L1),
            .issuer = text("issuer"_L1),
            .name = text("name"_L1),
            .numberSuffix = text("numberSuffix"_L1),
            .bulletinSuffix = text("bulletinSuffix"_L1),
            .place = text("place"_L1),
            .area = text("area"_L1),
            .bulletin = text("bulletin"_L1),
            .authority = text("authority"_L1),
            .title = text("title"_L1),
            .recipients = textsIn(json.value("recipients"_L1))};
}

Forms readForms()
{
    QFile file(u":/ioc/bulletins/forms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the forms of bulletins are not built in");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Forms read;
    for (const QJsonValue &office : json.value("offices"_L1).toArray())
        read.offices << officeFrom(office.toObject());
    for (const QJsonValue &office : json.value("operationOffices"_L1).toArray())
        read.operationOffices << officeFrom(office.toObject());
    read.reportType = json.value("reportType"_L1).toString();
    read.reportTitle = json.value("reportTitle"_L1).toString();
    read.budgetCodes = textsIn(json.value("budgetCodes"_L1));
    read.trendCodes = textsIn(json.value("trendCodes"_L1));
    const QJsonObject keys = json.value("keyCodes"_L1).toObject();
    for (const domain::Subsystem subsystem : domain::kSubsystems)
        read.keyCodes[subsystem] = textsIn(keys.value(domain::code(subsystem)));
    return read;
}

const Office &officeOn(const QList<Office> &offices, const QDate &day)
{
    const Office *found = &offices.constFirst();
    for (const Office &one : offices) {
        if (one.validFrom <= day)
            found = &one;
    }
    return *found;
}

} // namespace

const Office &Forms::office(const QDate &day) const
{
    return officeOn(offices, day);
}

const Office &Forms::operationOffice(const QDate &day) const
{
    return officeOn(operationOffices, day);
}

const Forms &forms()
{
    static const Forms kForms = readForms();
    return kForms;
}

} // namespace bulletins
