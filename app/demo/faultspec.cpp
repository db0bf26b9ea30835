// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How rules are written.
#include "app/demo/faults.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

/// What stands behind the '='.
enum class FaultValue { None, Number, Range, Stage, Status, MaybeNumber };

struct FaultWord {
    Fault fault;
    QLatin1StringView word;
    FaultValue value;
    qint64 low;
    qint64 high;
    QLatin1StringView form; ///< how it is written, for the sentence
};

constexpr qint64 kMostBytes = 1'000'000'000;

// In the order of Fault.
constexpr std::array kFaultWords{
    FaultWord{Fault::Latency, "latency"_L1, FaultValue::Range, 0, 600'000,
              "latency=MS or latency=MS..MS with 0 to 600000 milliseconds"_L1},
    FaultWord{Fault::Reset, "reset"_L1, FaultValue::Stage, 0, kMostBytes,
              "reset, reset=BYTES or reset=commit"_L1},
    FaultWord{Fault::Cut, "cut"_L1, FaultValue::Number, 0, kMostBytes,
              "cut=BYTES with 0 to 1000000000 bytes"_L1},
    FaultWord{Fault::Lost, "lost"_L1, FaultValue::None, 0, 0, "lost without a value"_L1},
    FaultWord{Fault::Slow, "slow"_L1, FaultValue::Number, 1, kMostBytes,
              "slow=BYTES_PER_SECOND with 1 to 1000000000 bytes"_L1},
    FaultWord{Fault::Freeze, "freeze"_L1, FaultValue::Stage, 0, kMostBytes,
              "freeze, freeze=BYTES or freeze=commit"_L1},
    FaultWord{Fault::Down, "down"_L1, FaultValue::None, 0, 0, "down without a value"_L1},
    FaultWord{Fault::Status, "status"_L1, FaultValue::Status, 0, 86'400,
              "status=CODE or status=CODE,SECONDS with 401, 403, 409, 410, 412, 422, 429, 500, "
              "502 or 503 and 0 to 86400 seconds"_L1},
    FaultWord{Fault::WrongJson, "wrongjson"_L1, FaultValue::None, 0, 0,
              "wrongjson without a value"_L1},
    FaultWord{Fault::TruncatedJson, "truncjson"_L1, FaultValue::None, 0, 0,
              "truncjson without a value"_L1},
    FaultWord{Fault::Html, "html"_L1, FaultValue::None, 0, 0, "html without a value"_L1},
    FaultWord{Fault::Oversize, "oversize"_L1, FaultValue::Number, 1, 512,
              "oversize=MB with 1 to 512"_L1},
    FaultWord{Fault::Poison, "poison"_L1, FaultValue::Number, 1, 5'000,
              "poison=RECORDS with 1 to 5000"_L1},
    FaultWord{Fault::Skew, "skew"_L1, FaultValue::Number, -315'360'000, 315'360'000,
              "skew=SECONDS with at most ten years, −315360000 to 315360000"_L1},
    FaultWord{Fault::Expire, "expire"_L1, FaultValue::None, 0, 0, "expire without a value"_L1},
    FaultWord{Fault::GzipBomb, "gzipbomb"_L1, FaultValue::Number, 1, 1'024,
              "gzipbomb=MB with 1 to 1024"_L1},
    FaultWord{Fault::Loss, "loss"_L1, FaultValue::Number, 1, 90, "loss=PERCENT with 1 to 90"_L1},
    FaultWord{Fault::Restore, "restore"_L1, FaultValue::MaybeNumber, 0, kMostBytes,
              "restore or restore=CHANGES"_L1},
};

constexpr std::array kFaultStatuses{401, 403, 409, 410, 412, 422, 429, 500, 502, 503};

bool isCapital(QChar letter)
{
    return letter >= u'A' && letter <= u'Z';
}

std::unexpected<core::Error> wrong(const QString &sentence)
{
    return core::failure(core::ErrorKind::InvalidArgument, sentence);
}

std::optional<qint64> numberIn(QStringView text, qint64 low, qint64 high)
{
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    return number && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

bool takeRange(FaultRule &rule, const FaultWord &word, const QString &text)
{
    const QStringList ends = text.split(".."_L1);
    const auto low = numberIn(ends.constFirst(), word.low, word.high);
    const auto high = numberIn(ends.constLast(), word.low, word.high);
    if (ends.size() > 2 || !low || !high || *low > *high)
        return false;
    rule.value = *low;
    rule.upper = *high;
    return true;
}

bool takeStatus(FaultRule &rule, const FaultWord &word, const QString &text)
{
    const QStringList parts = text.split(u',');
    const auto code = numberIn(parts.constFirst(), 100, 599);
    const auto seconds = parts.size() == 1 ? std::optional<qint64>(-1)
                                           : numberIn(parts.constLast(), word.low, word.high);
    if (parts.size() > 2 || !code || !seconds || !std::ranges::contains(kFaultStatuses, *code))
        return false;
    rule.value = *code;
    rule.upper = *seconds;
    return true;
}

bool takeNumber(FaultRule &rule, const FaultWord &word, const QString &text)
{
    const auto number = numberIn(text, word.low, word.high);
    rule.value = number.value_or(0);
    return number.has_value();
}

/// `text` is null when there is no '='.
bool takeValue(FaultRule &rule, const FaultWord &word, const QString &text)
{
    switch (word.value) {
    case FaultValue::None:
        return text.isNull();
    case FaultValue::Number:
        return !text.isNull() && takeNumber(rule, word, text);
    case FaultValue::Range:
        return !text.isNull() && takeRange(rule, word, text);
    case FaultValue::Status:
        return !text.isNull() && takeStatus(rule, word, text);
    case FaultValue::MaybeNumber:
        rule.value = -1;
        return text.isNull() || takeNumber(rule, word, text);
    case FaultValue::Stage:
        break;
    }
    if (text.isNull())
        return true;
    rule.stage = text == "commit"_L1 ? FaultStage::Commit : FaultStage::Body;
    return rule.stage == FaultStage::Commit || takeNumber(rule, word, text);
}

/// "@/v1/me", "%5", "#3"; the answer is what is wrong with it, nothing when nothing is.
std::optional<QString> takeMark(FaultRule &rule, const QString &mark)
{
    const QString text = mark.sliced(1);
    if (mark.startsWith(u'@')) {
        const bool method = !text.isEmpty() && std::ranges::all_of(text, isCapital);
        if (!text.contains(u'/') && !text.contains(u'*') && !method)
            return u"“%1” is no route; it is written @/v1/me, @POST, @POST/v1/reports/* or @*."_s
                .arg(mark);
        rule.route = text;
    } else if (mark.startsWith(u'%')) {
        bool number = false;
        const double percent = text.toDouble(&number);
        if (!number || percent <= 0 || percent > 100)
            return u"“%1” is no probability; it is written in per cent, more than 0 and at most 100."_s
                .arg(mark);
        rule.probability = percent / 100;
    } else {
        rule.count = numberIn(text, 1, 1'000'000);
        if (!rule.count)
            return u"“%1” is no count; it is a number from 1 to 1000000."_s.arg(mark);
    }
    return std::nullopt;
}

core::Result<FaultRule> faultRuleFrom(const QString &text)
{
    static const QRegularExpression form(u"^([^=@%#]*)(?:=([^@%#]*))?((?:[@%#][^@%#]*)*)$"_s);
    static const QRegularExpression mark(u"[@%#][^@%#]*"_s);
    const auto parts = form.match(text);
    const QString name = parts.captured(1).trimmed();
    const auto *const word = std::ranges::find(kFaultWords, name, &FaultWord::word);
    if (word == kFaultWords.end()) {
        QStringList known;
        for (const FaultWord &each : kFaultWords)
            known.append(each.word);
        return wrong(u"“%1” is no fault; there are %2."_s.arg(name, known.join(u", "_s)));
    }
    FaultRule rule{.fault = word->fault};
    const QString value = parts.hasCaptured(2) ? parts.captured(2).trimmed().append(u"")
                                               : QString();
    if (!takeValue(rule, *word, value))
        return wrong(u"“%1” does not fit: it is written %2."_s.arg(text.trimmed(), word->form));
    QString marks;
    for (auto found = mark.globalMatch(parts.captured(3)); found.hasNext();) {
        const QString each = found.next().captured().trimmed();
        if (marks.contains(each.at(0)))
            return wrong(u"“%1” has “%2” twice."_s.arg(text.trimmed()).arg(each.at(0)));
        marks += each.at(0);
        if (const auto fault = takeMark(rule, each))
            return wrong(*fault);
    }
    if (rule.fault == Fault::Restore && !marks.isEmpty())
        return wrong(u"“%1” does not fit: restore happens once, when the rules are set, and takes "
                     "no route, probability or count."_s.arg(text.trimmed()));
    return rule;
}

} // namespace

QString faultName(Fault fault)
{
    return kFaultWords.at(size_t(fault)).word;
}

core::Result<FaultSpec> FaultSpec::parse(const QString &text)
{
    FaultSpec spec{.rules = {}, .text = text.trimmed()};
    if (spec.text.isEmpty() || spec.text == "none"_L1)
        return spec;
    for (const QString &each : spec.text.split(u';')) {
        if (each.trimmed().isEmpty())
            continue;
        auto rule = faultRuleFrom(each);
        if (!rule)
            return std::unexpected(rule.error());
        spec.rules.push_back(std::move(*rule));
    }
    return spec;
}

bool FaultRule::concerns(const QString &method, const QString &path) const
{
    if (route.isEmpty())
        return true;
    const QString asked = route.startsWith(u'/') ? path : method + path;
    if (!route.contains(u'*') && !route.contains(u'?'))
        return asked.startsWith(route);
    static const auto kWhole = QRegularExpression::NonPathWildcardConversion;
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(route, kWhole))
        .match(asked)
        .hasMatch();
}

} // namespace demo
