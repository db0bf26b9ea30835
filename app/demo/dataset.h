// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/actor.h"
#include "app/demo/alarmdesk.h"
#include "app/demo/album.h"
#include "app/demo/closingseeds.h"
#include "app/demo/feed.h"
#include "app/demo/indicatorgenerator.h"
#include "app/demo/mediadesk.h"
#include "app/demo/mediagenerator.h"
#include "app/demo/newsfeeds.h"
#include "app/demo/remarkdesk.h"
#include "app/demo/reportdesk.h"
#include "app/demo/reportgenerator.h"
#include "app/demo/sight.h"
#include "app/demo/trailledger.h"
#include "app/demo/usageledger.h"

#include <QFuture>
#include <QMap>

#include <expected>
#include <memory>

namespace demo {

/// Everything the demo backend knows: one feed per collection, and what happens to it.
class Dataset
{
public:
    struct Options {
        qint64 reports = 20'000;
        int mediaItems = 3'000;
        quint32 seed = 1;
        QDateTime now;
        QString boundariesFile;
        bool planted = false;  ///< with the faults of planted-faults.json
        bool closings = false; ///< periods were closed before it began
    };
    [[nodiscard]] static core::Result<std::unique_ptr<Dataset>> make(const Options &options);
    /// Where this data set is served: its media sources have their feeds below it.
    void setAddress(const QUrl &address);

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Feed *feed(const QString &collection) const;
    [[nodiscard]] QStringList collections() const { return m_feeds.keys(); }
    [[nodiscard]] const SightIndex &sightIndex() const { return m_sightIndex; }
    /// A page of a collection that there is, as an account sees it; nothing for a cursor that was
    /// never given, or for another sight.
    [[nodiscard]] std::optional<QByteArray> page(const QString &collection, const QString &cursor,
                                                 qint64 limit, const Sight &sight) const;
    /// Whether what an account asks for is within its sight: an action on the record `id` (empty: a
    /// new one) of a kind, the path below `/v1/`. What does not exist is in sight.
    [[nodiscard]] bool reaches(const Sight &sight, const QString &kind, const QString &id,
                               const QJsonObject &asked) const;
    /// Whether any record that an account sees has this file.
    [[nodiscard]] bool showsFile(const Sight &sight, const QString &sha256) const;
    [[nodiscard]] std::optional<QByteArray> attachment(const QString &sha256) const;
    /// `GET /feeds/{name}`.
    [[nodiscard]] std::optional<NewsFeeds::Page> newsFeed(const QString &name,
                                                          const QDateTime &now) const;
    /// Something happens; returns the collections that changed.
    [[nodiscard]] QStringList live(const QDateTime &now);
    /// `POST /v1/reports/{id}/actions`. `baseVersion` is what If-Match said.
    [[nodiscard]] ActionAnswer act(const QString &reportId, qint64 baseVersion,
                                   const QJsonObject &action, const Actor &actor,
                                   const QDateTime &now);
    /// `POST /v1/reports`.
    [[nodiscard]] ActionAnswer openReport(const QJsonObject &asked, const Actor &actor,
                                          const QDateTime &now);
    /// `POST /v1/attachments`: `record` is the part of that name, `bytes` the file.
    [[nodiscard]] ActionAnswer attach(const QJsonObject &record, const QByteArray &bytes,
                                      const QDateTime &now);
    /// `POST /v1/media/{id}/actions`.
    [[nodiscard]] ActionAnswer actOnMedia(const QString &itemId, qint64 baseVersion,
                                          const QJsonObject &action, const Actor &actor,
                                          const QDateTime &now);
    /// `POST /v1/media`.
    [[nodiscard]] ActionAnswer collectMedia(const QJsonObject &batch, const Actor &actor,
                                            const QDateTime &now);
    /// `POST /v1/media-sources` and `POST /v1/media-sources/{id}/actions`.
    [[nodiscard]] ActionAnswer addMediaSource(const QJsonObject &asked, const Actor &actor,
                                              const QDateTime &now);
    [[nodiscard]] ActionAnswer reviseMediaSource(const QString &id, qint64 baseVersion,
                                                 const QJsonObject &action, const Actor &actor,
                                                 const QDateTime &now);
    /// `POST /v1/media-rules` and `POST /v1/media-rules/{id}/actions`.
    [[nodiscard]] ActionAnswer addMediaRule(const QJsonObject &asked, const Actor &actor,
                                            const QDateTime &now);
    [[nodiscard]] ActionAnswer reviseMediaRule(const QString &id, qint64 baseVersion,
                                               const QJsonObject &action, const Actor &actor,
                                               const QDateTime &now);
    /// `POST /v1/alarms/{id}/actions`. `seen` is the version that If-Match said.
    [[nodiscard]] ActionAnswer actOnAlarm(const QString &key, qint64 seen,
                                          const QJsonObject &action, const Actor &actor,
                                          const QDateTime &now);
    /// `POST /v1/alarm-rules` and `POST /v1/alarm-rules/{id}/actions`.
    [[nodiscard]] ActionAnswer addAlarmRule(const QJsonObject &asked, const Actor &actor,
                                            const QDateTime &now);
    [[nodiscard]] ActionAnswer reviseAlarmRule(const QString &id, qint64 baseVersion,
                                               const QJsonObject &action, const Actor &actor,
                                               const QDateTime &now);
    /// `POST /v1/wall-pages` and `POST /v1/wall-pages/{id}/actions`.
    [[nodiscard]] ActionAnswer addWallPage(const QJsonObject &asked, const Actor &actor,
                                           const QDateTime &now);
    [[nodiscard]] ActionAnswer actOnWallPage(const QString &id, qint64 baseVersion,
                                             const QJsonObject &action, const Actor &actor,
                                             const QDateTime &now);
    /// `POST /v1/wall-commands`.
    [[nodiscard]] ActionAnswer commandWall(const QJsonObject &asked, const Actor &actor,
                                           const QDateTime &now);
    /// `POST /v1/signers` and `POST /v1/signers/{id}/actions`.
    [[nodiscard]] ActionAnswer publishSigner(const QJsonObject &asked, const Actor &actor,
                                             const QDateTime &now);
    [[nodiscard]] ActionAnswer actOnSigner(const QString &id, qint64 baseVersion,
                                           const QJsonObject &action, const Actor &actor,
                                           const QDateTime &now);
    /// `POST /v1/bulletins` and `POST /v1/bulletins/{id}/actions`.
    [[nodiscard]] ActionAnswer addBulletin(const QJsonObject &asked, const Actor &actor,
                                           const QDateTime &now);
    [[nodiscard]] ActionAnswer actOnBulletin(const QString &id, qint64 baseVersion,
                                             const QJsonObject &action, const Actor &actor,
                                             const QDateTime &now);
    /// `POST /v1/submissions` and `POST /v1/submissions/{id}/actions`.
    [[nodiscard]] ActionAnswer supply(const QJsonObject &asked, const Actor &actor,
                                      const QDateTime &now);
    [[nodiscard]] ActionAnswer actOnSubmission(const QString &id, qint64 baseVersion,
                                               const QJsonObject &action, const Actor &actor,
                                               const QDateTime &now);
    /// `POST /v1/closings`.
    [[nodiscard]] ActionAnswer closePeriod(const QJsonObject &asked, const Actor &actor,
                                           const QDateTime &now);
    /// `POST /v1/explanations` and `POST /v1/explanations/{id}/actions`.
    [[nodiscard]] ActionAnswer explain(const QJsonObject &asked, const Actor &actor,
                                       const QDateTime &now);
    [[nodiscard]] ActionAnswer actOnExplanation(const QString &id, qint64 baseVersion,
                                                const QJsonObject &action, const Actor &actor,
                                                const QDateTime &now);
    /// `POST /v1/proposals` and `POST /v1/proposals/{id}/actions`.
    [[nodiscard]] ActionAnswer propose(const QJsonObject &asked, const Actor &actor,
                                       const QDateTime &now);
    [[nodiscard]] ActionAnswer actOnProposal(const QString &id, qint64 baseVersion,
                                             const QJsonObject &action, const Actor &actor,
                                             const QDateTime &now);
    /// `POST /v1/tickets` and `POST /v1/tickets/{id}/actions`.
    [[nodiscard]] ActionAnswer openTicket(const QJsonObject &asked, const Actor &actor,
                                          const QDateTime &now);
    [[nodiscard]] ActionAnswer actOnTicket(const QString &id, qint64 baseVersion,
                                           const QJsonObject &action, const Actor &actor,
                                           const QDateTime &now);
    /// `POST /v1/remarks`.
    [[nodiscard]] ActionAnswer writeRemark(const QJsonObject &asked, const Actor &actor,
                                           const QDateTime &now);
    /// `POST /v1/remarks/{id}/actions`.
    [[nodiscard]] ActionAnswer actOnRemark(const QString &id, qint64 baseVersion,
                                           const QJsonObject &action, const Actor &actor,
                                           const QDateTime &now);
    /// `POST /v1/usage`.
    [[nodiscard]] ActionAnswer takeUsage(const QJsonObject &batch, const Actor &actor,
                                         const QDateTime &now);

    /// `POST /v1/audit`.
    [[nodiscard]] ActionAnswer takeTrail(const QJsonObject &batch);
    [[nodiscard]] const TrailLedger &trails() const { return m_trails; }

    /// A step is over: one request that was accepted, or one thing that happened. Returns how many
    /// there were since the start.
    qint64 noteStep();
    /// As after restoring a backup: the newest steps (−1: all) are forgotten, counters go back with
    /// them, and no cursor is known any more. Returns how many steps are left.
    qint64 restore(qint64 steps);

private:
    class HolderSight;
    class RecordLens;
    class ReportLens;
    class HangingLens;
    Dataset(Catalogue catalogue, const Options &options);
    void makeFeeds();
    void makeOperationFeeds();
    void makeClosingFeeds();
    void makeReportFeeds(std::vector<QJsonObject> evidence);
    void nameCursors();
    void put(const QString &collection, const QJsonObject &record, bool isNew);
    void remove(const QString &collection, const QString &id);
    void recall();
    [[nodiscard]] QString cursorOrigin(const QString &more = {}) const;
    /// A feed of records of which the latest version is asked for later on.
    void insertFeed(const QString &collection, std::vector<QJsonObject> records);
    [[nodiscard]] std::optional<QJsonObject> record(const QString &collection,
                                                    const QString &id) const;
    /// The record that an action is on, or the answer that it gets instead.
    [[nodiscard]] std::expected<QJsonObject, ActionAnswer> seen(const QString &collection,
                                                                const QString &id,
                                                                qint64 baseVersion) const;
    void keep(const QString &collection, const ActionAnswer &answer);
    /// A bulletin as it is to be, or the other that has its number (409).
    [[nodiscard]] ActionAnswer numbered(ActionAnswer answer) const;
    /// A step on a record in the version that was seen; what it leaves is kept.
    [[nodiscard]] ActionAnswer stepOn(
        const QString &collection, const QString &id, qint64 baseVersion,
        const std::function<ActionAnswer(const QJsonObject &before)> &step);
    /// Something new, kept under an id that is free; else refused with `taken`, its %1 the id.
    [[nodiscard]] ActionAnswer addTo(const QString &collection, const QJsonObject &asked,
                                     const QString &taken,
                                     const std::function<ActionAnswer()> &make);
    /// Observations and slots that an approved submission makes; the collections that changed.
    [[nodiscard]] QStringList publishSupplied(const QJsonObject &submission);
    /// A day of use as it stands; nothing: nobody was counted.
    [[nodiscard]] std::optional<QJsonObject> usageDay(const QString &id) const;
    /// As it is now; empty: there is no such feed, or it has no agency.
    [[nodiscard]] QString agencyOfFeed(const QString &feedId) const;
    [[nodiscard]] std::optional<QJsonObject> report(const QString &id) const;
    [[nodiscard]] std::optional<DeskFile> file(const QString &reportId) const;
    void noteEvent(QJsonObject event);
    void noteAttachment(const QJsonObject &attachment);
    [[nodiscard]] QStringList newReport(const QDateTime &now);
    [[nodiscard]] QStringList advanceReport(const QDateTime &now);
    void publish(const ReportBundle &bundle);
    /// The number of a base report by its id.
    [[nodiscard]] std::optional<qint64> baseNumber(const QString &id) const;
    /// Who holds a report now (ReportHolders); 0 when there is no such report.
    [[nodiscard]] quint32 heldBase(qint64 number) const;
    [[nodiscard]] quint32 held(const QString &report) const;
    void noteHolder(const QString &report, quint32 holder);
    [[nodiscard]] std::vector<qint16> &shownCounts(const QString &collection,
                                                   const Sight &sight) const;

    Catalogue m_catalogue;
    Options m_options;
    SightIndex m_sightIndex;
    Album m_album;
    std::unique_ptr<ReportGenerator> m_reports;
    std::unique_ptr<IndicatorGenerator> m_indicators;
    std::unique_ptr<MediaGenerator> m_media;
    NewsFeeds m_news;
    ReportDesk m_desk;
    MediaDesk m_mediaDesk;
    AlarmDesk m_alarms;
    RemarkDesk m_remarkDesk;
    UsageLedger m_usage;
    TrailLedger m_trails;
    QHash<QString, QHash<QString, QJsonObject>> m_base; ///< at the start, by collection and id
    QFuture<ClosingSeeds> m_closed;                     ///< worked out beside the start
    QString m_run;     ///< names this process, and anew what is left of it after a restore
    QUrl m_address;    ///< null: not served yet
    QString m_restore; ///< names the restore that cursors are of; empty: none
    QHash<QString, std::vector<QJsonObject>> m_newEvents; ///< by report, since the start
    QHash<QString, std::vector<QJsonObject>> m_newAttachments;
    QMap<QString, Feed> m_feeds;
    Dice m_dice;
    mutable ReportHolders m_holders;
    mutable std::vector<quint32> m_heldBase; ///< of each base report, 0: not asked for yet
    QHash<QString, quint32> m_heldNew;       ///< of those since the start
    /// Records that a sight has of each base unit, −1 where nobody looked yet; by print and
    /// collection.
    mutable QHash<QString, std::vector<qint16>> m_shownCounts;
    std::vector<QJsonObject> m_revisable; ///< newest daily observations
    qint64 m_step = 0;
    qint64 m_newReports = 0;
    qint64 m_newMedia = 0;
    /// Where things stood after a step.
    struct Mark {
        qsizetype puts = 0;
        qint64 step = 0;
        qint64 newReports = 0;
        qint64 newMedia = 0;
    };
    std::vector<Mark> m_marks;
    QStringList m_puts; ///< the collection of each change, in their order
};

} // namespace demo
