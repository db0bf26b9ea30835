// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/facts.h"
#include "models/analysis/quality/rule.h"

namespace analysis::quality {

/// Why a slot failed a rule. What the numbers of the Finding are stands beside each.
enum class Reason {
    None,
    NotANumber,         ///< or beyond kLargestFigure
    OtherRhythm,        ///< a period of another kind than the dictionary's
    UnknownStatus,      ///< text: as sent
    UnknownKind,        ///< the dictionary does not say what may be done with the value
    TooFine,            ///< found; limit: one unit of the last place
    BelowRange,         ///< found, limit
    AboveRange,         ///< found, limit
    NegativeStock,      ///< found
    Jumped,             ///< found; expected: the median before; limit: z
    SumDiffers,         ///< found: the total; expected: what the parts give
    PartExceeds,        ///< found: the part; expected: the whole
    QuotientDiffers,    ///< found; expected: what the terms give
    AgenciesDiffer,     ///< found: what stands; expected: the other's
    OfficialDiffers,    ///< found: the official value; expected: what was said first
    NotApproved,        ///< nobody signed
    OwnEntry,           ///< text: who entered and signed it
    NothingReceived,    ///< found: days past the due time
    UnitsMissing,       ///< found: units there; expected: units that exist
    AgencyMissing,      ///< no agency is named
    EntererMissing,     ///< nobody is named who entered it
    PublicationMissing, ///< nobody knows when it was published
    NoteMissing,        ///< text: the word of the rule ("corrected")
    PlanMissing,        ///< found: the year
    BaseMissing,        ///< nothing stands for the same period of the year before
    SentTwice,          ///< two versions of one agency, status and moment
    UnknownUnit,        ///< text: its id
    UnitNotValid,       ///< text: its id; it did not exist at the period's end
    UnknownAgency,      ///< text: its id
    AgencyNotValid,     ///< text: its id; it did not exist when it published
    UnknownIndicator,   ///< text: its id
    IndicatorNotValid,  ///< text: its id
    NotComposedText,    ///< text: the text
    LegacyText,         ///< text: the text
    OtherUnit,          ///< found; expected: the median before; limit: the factor
    TrialEntry,         ///< text: the text
    BeforePeriod,       ///< published before its period began
    InFuture,           ///< published later than now
    PersonalNumber,     ///< a note has a phone or identity number; it is not repeated here
    Late,               ///< found: days late
    Overdue,            ///< found: days past the due time
    TooOld,             ///< found: due periods without a value; limit: periods
    NoHeartbeat,        ///< found: days since the feed spoke; limit: days
    FrozenValue         ///< found: the value; expected: periods in a row
};

/// What was found in one slot by one rule.
struct Finding {
    Reason reason = Reason::None;
    double found = kNoValue;
    double expected = kNoValue;
    double limit = kNoValue;
    QString text = {};
    std::vector<qint64> records = {}; ///< keys of the versions that it speaks of
};

/// Judges one slot by one rule. Keeps nothing but scratch space.
class Checks
{
public:
    /// `now`: ms since 1970 UTC.
    Checks(const Facts &facts, qint64 now)
        : m_facts(facts)
        , m_now(now)
    {
    }
    void setNow(qint64 now) { m_now = now; }
    [[nodiscard]] qint64 now() const { return m_now; }
    /// NotApplicable: nobody is to blame, or an input is missing. A Failed one fills `found`, when
    /// it is not null.
    [[nodiscard]] CheckState judge(int slot, const Rule &rule, Finding *found) const;

private:
    /// One slot as the checks look at it.
    struct Look {
        int slot;
        const SlotRow &row;
        const IndicatorInfo &indicator;
        const Rule &rule;
        Finding *found;
    };
    /// What stood before a slot.
    struct Past {
        size_t values = 0;
        double median = 0;
        double spread = 0; ///< 1.4826 × the median deviation
    };
    CheckState type(const Look &look) const;
    CheckState unit(const Look &look) const;
    CheckState range(const Look &look) const;
    CheckState jump(const Look &look) const;
    CheckState identity(const Look &look) const;
    CheckState sum(const Look &look) const;
    CheckState within(const Look &look) const;
    CheckState unitSum(const Look &look) const;
    CheckState ratio(const Look &look) const;
    CheckState crossSource(const Look &look) const;
    CheckState contradicted(const Look &look) const;
    CheckState approval(const Look &look) const;
    CheckState filled(const Look &look) const;
    CheckState coverage(const Look &look) const;
    CheckState fields(const Look &look) const;
    CheckState notes(const Look &look) const;
    CheckState plan(const Look &look) const;
    CheckState base(const Look &look) const;
    CheckState duplicates(const Look &look) const;
    CheckState codes(const Look &look) const;
    CheckState text(const Look &look, TextFault fault, Reason reason) const;
    CheckState mixedUnits(const Look &look) const;
    CheckState dates(const Look &look) const;
    CheckState personalData(const Look &look) const;
    CheckState onTime(const Look &look) const;
    CheckState age(const Look &look) const;
    CheckState heartbeat(const Look &look) const;
    CheckState frozen(const Look &look) const;

    /// The slot is due by now.
    [[nodiscard]] bool isDue(const SlotRow &row) const
    {
        return row.duty != Duty::None && row.dueAt != 0 && row.dueAt <= m_now;
    }
    /// The newest slot of its series that is due by now.
    [[nodiscard]] bool isNewestDue(const Look &look, size_t &place) const;
    [[nodiscard]] const Past &past(const Look &look) const;
    [[nodiscard]] double figureBeside(const SlotRow &row, int indicator) const;
    [[nodiscard]] CheckState failed(const Look &look, Reason reason, double found = kNoValue,
                                    double expected = kNoValue, double limit = kNoValue,
                                    int version = -1) const;
    void name(const Look &look, int version) const;

    const Facts &m_facts;
    qint64 m_now;
    mutable std::vector<double> m_values;
    mutable Past m_past;
    mutable int m_pastOf = -1;
    mutable int m_pastPeriods = 0;

public:
    /// What stood before may have changed.
    void forgetPast() const { m_pastOf = -1; }
};

} // namespace analysis::quality
