// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/mediarules.h"
#include "models/analysis/textprint.h"
#include "models/core/entities.h"
#include "models/core/fold.h"
#include "models/core/legacytext.h"
#include "models/core/plaintext.h"
#include "models/core/weblink.h"
#include "models/domain/indicator.h"

#include "tests/fuzz/target.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuzzing {

void runBytes(const QByteArray &input)
{
    // Up to the first zero byte: the encoding that the file declares.
    const qsizetype end = input.indexOf('\0');
    const QByteArray declared = end < 0 ? QByteArray() : input.first(end);
    const QString text = core::decodeBytes(end < 0 ? input : input.sliced(end + 1), declared);
    const QString clean = core::cleanText(text);
    require(core::cleanText(clean) == clean, "a clean text is clean");
    std::ignore = core::withoutLegacy(text);
    using enum core::LegacyEncoding;
    for (const auto encoding : {None, Tcvn3, Vni, Windows1258})
        std::ignore = core::fromLegacy(text, encoding);
}

void runText(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    require(core::foldUtf8(text.toUtf8()) == core::fold(text).toUtf8(),
            "both ways to fold are one");
    std::ignore = core::placeKey(text);
    const QString plain = core::cleanText(core::textOfHtml(text));
    require(!plain.contains("<script>"_L1, Qt::CaseInsensitive), "no script is left of a page");
    std::ignore = core::textOfPlain(text);
    std::ignore = core::entitiesDecoded(text);
    require(core::shortened(text, 40).size() <= 40, "a shortened text has its length");
    static const std::vector<domain::MediaRule> rules{
        {.id = domain::MediaRuleId(u"r-1"_s),
         .version = 1,
         .topic = u"Thiên tai"_s,
         .words = {.words = {u"lốc xoáy"_s, u"a"_s}, .exclusions = {u"a b"_s}}}};
    static const analysis::MediaRules matcher(rules);
    std::ignore = matcher.match(text.first(text.size() / 2), text);
    std::ignore = matcher.explain(text, plain);
    const analysis::TextPrint print(text, plain);
    std::ignore = analysis::agreement(print, analysis::TextPrint(plain, text));
}

void runWebLink(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const core::WebLink link = core::judgeLink(text);
    require(link.openable == (link.doubt == core::WebLink::Doubt::None),
            "a link is opened when there is no doubt");
    if (!link.openable)
        return;
    require(link.url.isValid() &&
                (link.url.scheme() == "https"_L1 || link.url.scheme() == "http"_L1),
            "what is opened is of the web");
    require(link.url.userInfo().isEmpty() && !link.host.isEmpty(), "and shows its host");
}

void runPeriod(const QByteArray &input)
{
    const auto period = domain::Period::fromCode(QString::fromUtf8(input));
    if (!period)
        return;
    require(period->isValid() && period->start <= period->end, "a period that is read is one");
    require(domain::Period::fromCode(period->code()) == period, "and is written as it is read");
    const auto before = period->previous();
    require(!before.isValid() || before.end < period->start, "the one before ends before it");
    std::ignore = period->samePeriodLastYear().code();
}

} // namespace fuzzing
