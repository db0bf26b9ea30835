// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulletinedits.h"

#include "models/core/moment.h"
#include "models/domain/indicator.h"
#include "models/domain/momentin.h"
#include "models/domain/putsaid.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

bool isBulletinKind(const QString &kind)
{
    static const QStringList kinds = {u"day"_s,     u"week"_s, u"month"_s,
                                      u"quarter"_s, u"half"_s, u"year"_s};
    return kinds.contains(kind);
}

/// Half-years are no periods of figures: "2026-H1".
bool isPeriodOf(const QString &kind, const QString &code)
{
    static const QRegularExpression half(u"^[0-9]{4}-H[12]$"_s);
    if (kind == "half"_L1)
        return half.match(code).hasMatch();
    const auto period = Period::fromCode(code);
    if (!period)
        return false;
    switch (period->kind) {
    case PeriodKind::Day:
        return kind == "day"_L1;
    case PeriodKind::Week:
        return kind == "week"_L1;
    case PeriodKind::Month:
        return kind == "month"_L1;
    case PeriodKind::Quarter:
        return kind == "quarter"_L1;
    case PeriodKind::Year:
        return kind == "year"_L1;
    default:
        return false;
    }
}

std::optional<BulletinFault> issueFault(const Bulletin &bulletin)
{
    if (bulletin.state == kDraftState)
        return std::nullopt;
    if (bulletin.number == 0 || bulletin.year == 0)
        return BulletinFault::NoNumber;
    const bool isSigned = bulletin.form == "bulletin"_L1 || !bulletin.signedBy.trimmed().isEmpty();
    if (!isSigned || bulletin.versionHash.isEmpty())
        return BulletinFault::NoSigner;
    return std::nullopt;
}

void carryBulletin(Bulletin &mine, const Bulletin &stored)
{
    mine.author = stored.author;
    mine.agencyId = stored.agencyId;
    mine.issuedAt = stored.issuedAt;
    mine.updatedAt = stored.updatedAt;
}

} // namespace

QJsonObject toJson(const Bulletin &bulletin)
{
    QJsonObject object{{u"id"_s, bulletin.id},
                       {u"version"_s, bulletin.version},
                       {u"kind"_s, bulletin.kind},
                       {u"period"_s, bulletin.period},
                       {u"form"_s, bulletin.form},
                       {u"number"_s, bulletin.number},
                       {u"year"_s, bulletin.year},
                       {u"title"_s, bulletin.title},
                       {u"state"_s, bulletin.state},
                       {u"versionHash"_s, bulletin.versionHash},
                       {u"document"_s, bulletin.document}};
    putSaid(object, "author"_L1, bulletin.author);
    putSaid(object, "agencyId"_L1, bulletin.agencyId.value);
    putSaid(object, "signedBy"_L1, bulletin.signedBy);
    putSaid(object, "issuedAt"_L1, core::iso(bulletin.issuedAt));
    putSaid(object, "updatedAt"_L1, core::iso(bulletin.updatedAt));
    return object;
}

Bulletin bulletinFromSnapshot(const QJsonObject &snapshot)
{
    const auto text = [&](QLatin1StringView key) { return snapshot.value(key).toString(); };
    Bulletin bulletin;
    bulletin.id = text("id"_L1);
    bulletin.version = snapshot.value("version"_L1).toInteger();
    bulletin.kind = text("kind"_L1);
    bulletin.period = text("period"_L1);
    bulletin.form = text("form"_L1);
    bulletin.number = snapshot.value("number"_L1).toInt();
    bulletin.year = snapshot.value("year"_L1).toInt();
    bulletin.title = text("title"_L1);
    bulletin.author = text("author"_L1);
    bulletin.agencyId = AgencyId(text("agencyId"_L1));
    bulletin.signedBy = text("signedBy"_L1);
    bulletin.state = text("state"_L1);
    bulletin.issuedAt = momentIn(snapshot, "issuedAt"_L1);
    bulletin.updatedAt = momentIn(snapshot, "updatedAt"_L1);
    bulletin.versionHash = text("versionHash"_L1);
    bulletin.document = snapshot.value("document"_L1).toObject();
    return bulletin;
}

std::optional<BulletinFault> faultOf(const Bulletin &bulletin)
{
    using enum BulletinFault;
    constexpr int kFirstYear = 2000;
    constexpr int kLastYear = 2999;
    if (!isBulletinKind(bulletin.kind))
        return KindUnknown;
    if (!isPeriodOf(bulletin.kind, bulletin.period))
        return PeriodUnknown;
    if (bulletin.form != "bulletin"_L1 && bulletin.form != "official"_L1)
        return FormUnknown;
    if (bulletin.title.trimmed().isEmpty())
        return NoTitle;
    if (bulletin.state != kDraftState && bulletin.state != kIssuedState)
        return StateUnknown;
    const bool hasYear = bulletin.year >= kFirstYear && bulletin.year <= kLastYear;
    if (bulletin.number < 0 || bulletin.number > kLargestBulletinNumber ||
        (bulletin.year != 0 && !hasYear) || (bulletin.number > 0 && !hasYear))
        return NumberOutOfRange;
    if (const auto fault = issueFault(bulletin))
        return fault;
    const auto text = QJsonDocument(bulletin.document).toJson(QJsonDocument::Compact);
    if (text.size() > kLargestBulletin)
        return TooLarge;
    return std::nullopt;
}

Edit addBulletin(const Bulletin &bulletin)
{
    return keptEdit(Collection::Bulletins, bulletin, kOpenVerb, bulletin);
}

Edit reviseBulletin(const Bulletin &seen, const Bulletin &changed)
{
    return keptEdit(Collection::Bulletins, changed, kReviseVerb, seen);
}

Edit removeBulletin(const Bulletin &seen)
{
    return keptEdit(Collection::Bulletins, seen, kRemoveVerb, seen);
}

std::vector<Shown<Bulletin>> withPending(std::vector<Bulletin> stored,
                                         const std::vector<EditStanding> &edits)
{
    auto shown = keptWithPending(std::move(stored), edits, Collection::Bulletins,
                                 bulletinFromSnapshot, carryBulletin);
    for (const EditStanding &standing : edits) {
        const bool goes = standing.edit.collection == Collection::Bulletins &&
                          standing.edit.verb == kRemoveVerb && isOnItsWay(standing.state);
        if (goes)
            std::erase_if(shown, [&](const Shown<Bulletin> &one) {
                return one.record.id == standing.edit.recordId;
            });
    }
    return shown;
}

BulletinSeries seriesOf(const Bulletin &bulletin)
{
    const QString told = bulletin.document.value("head"_L1)["number"_L1].toString();
    return {.agencyId = bulletin.agencyId,
            .form = bulletin.form,
            .symbol = symbolIn(told),
            .year = bulletin.year};
}

QString symbolIn(const QString &number)
{
    return number.contains(u'/') ? number.section(u'/', 1).trimmed() : QString();
}

int nextBulletinNumber(const std::vector<Bulletin> &known, const BulletinSeries &series)
{
    int last = 0;
    for (const Bulletin &one : known) {
        if (seriesOf(one) == series)
            last = std::max(last, one.number);
    }
    return last + 1;
}

const Bulletin *numberTakenBy(const std::vector<Bulletin> &known, const Bulletin &bulletin)
{
    if (bulletin.number == 0)
        return nullptr;
    const auto found = std::ranges::find_if(known, [&](const Bulletin &one) {
        return one.id != bulletin.id && one.number == bulletin.number &&
               seriesOf(one) == seriesOf(bulletin);
    });
    return found == known.end() ? nullptr : &*found;
}

} // namespace domain
