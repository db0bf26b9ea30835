// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/quality/evaluation.h"
#include "models/domain/closingedits.h"
#include "models/items/directory.h"
#include "models/items/loaded.h"

#include <QFuture>

namespace core {
class Clock;
}

namespace items {

namespace quality = analysis::quality;

/// One slot by what it is, which outlives any evaluation.
struct QualitySlot {
    domain::IndicatorId indicator = {};
    domain::UnitId unit = {};
    domain::Period period = {};

    bool operator==(const QualitySlot &) const = default;
};

/// What is looked at.
struct QualityAsk {
    quality::GroupKind kind = quality::GroupKind::Agency;
    int months = 3;                       ///< closed months, up to the last one: 1 … 24
    QString group = {};                   ///< the card that is opened; empty: the whole
    QString rule = {};                    ///< its failures of one rule; empty: of all
    std::optional<QualitySlot> slot = {}; ///< looked at by itself

    bool operator==(const QualityAsk &) const = default;
};

/// Names of feeds by id.
using FeedNames = QHash<QString, QString>;

/// How one group stands.
struct QualityCard {
    QString id = {}; ///< of an agency, feed or unit, a subsystem's code; empty: everything
    quality::Score score = {};
    /// Of the months up to the last closed one, oldest first; nothing: no duty in that month.
    std::vector<std::optional<double>> trend = {};
};
inline constexpr int kQualityTrend = 12; ///< months

/// One slot that failed one rule.
struct QualityFailure {
    QualitySlot slot = {};
    QString feed = {}; ///< id; empty: none
    QString agency = {};
    QString rule = {}; ///< id
    double points = 0; ///< that it costs the opened card
    quality::Finding finding = {};
};
inline constexpr size_t kMostQualityFailures = 1000;

/// One rule on the slot that is looked at.
struct QualityAnswer {
    quality::Rule rule = {};
    analysis::CheckState state = analysis::CheckState::NotApplicable;
    quality::Finding finding = {};
};

/// The answer.
struct QualityPicture {
    QualityAsk ask = {};
    quality::RuleSet rules = {};
    QDate from = {}; ///< first day of the months
    QDate to = {};   ///< their last day
    QualityCard whole = {};
    std::vector<QualityCard> cards = {}; ///< best first, those without a duty last
    QualityCard opened = {};
    std::vector<QualityFailure> failures = {};      ///< of the opened card, dearest first
    qint64 allFailures = 0;                         ///< with those that are not listed
    std::vector<QualityAnswer> answers = {};        ///< on the slot
    std::vector<domain::Observation> versions = {}; ///< of the slot, newest first
    FeedNames feeds = {};
    QDateTime evaluatedAt = {};
};

/// Keeps an evaluation of the cache in memory, and brings it up to date when figures or slots
/// change. Worked out in a reader thread, only while somebody looks.
class QualityBoard final : public LoadedContent<QualityPicture>
{
    Q_OBJECT
public:
    QualityBoard(store::ReaderPool &readers, store::ChangeHub &hub, const Directory &directory,
                 const core::Clock &clock, QObject *parent = nullptr);
    ~QualityBoard() override;
    void show(const QualityAsk &ask);
    [[nodiscard]] const QualityAsk &asked() const { return m_ask; }
    void setWanted(bool wanted);
    /// What a closing of a month, quarter or year freezes, worked out from the cache by now.
    [[nodiscard]] QFuture<core::Result<domain::ClosedScores>> freeze(const domain::Period &period);

protected:
    [[nodiscard]] bool concerns(domain::Collection collection,
                                const QStringList &ids) const override;
    void load() override;

private:
    class Kept;
    store::ReaderPool &m_readers;
    const Directory &m_directory;
    const core::Clock &m_clock;
    std::shared_ptr<Kept> m_kept;
    QualityAsk m_ask;
    bool m_wanted = false;
    bool m_stale = true;
    bool m_again = false; ///< asked for while an answer was under way
};

} // namespace items
