// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/blobstore.h"
#include "models/store/outbox.h"
#include "models/store/picturequery.h"
#include "tests/support/cache.h"
#include "tests/support/check.h"
#include "tests/support/records.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

/// What tests of kept pictures start from: a real cache with reports and items that have pictures.
namespace prefetchtest {

using namespace Qt::StringLiterals;
using domain::Collection;

inline const QDateTime kNow(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
inline constexpr qint64 kSize = 1000; ///< bytes of each picture

inline QByteArray bytesOf(const QString &name)
{
    return name.toUtf8().leftJustified(kSize, '.');
}
inline QString hashOf(const QString &name)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytesOf(name), QCryptographicHash::Sha256).toHex());
}

/// One picture per name, "open-3", "closed-far-12", "item-1" …; what hangs on what is in the name.
class PictureWorld
{
public:
    PictureWorld()
    {
        unit(u"p"_s, {});
        unit(u"near"_s, u"p"_s);
        unit(u"near-1"_s, u"near"_s);
        unit(u"far"_s, u"p"_s);
        apply(Collection::Units);
    }
    /// A report of so many days ago with a picture of the same name.
    void report(const QString &name, bool isOpen, int daysAgo, const QString &unit = u"near-1"_s)
    {
        domain::Report report;
        report.id = domain::ReportId(name);
        report.version = 1;
        report.title = name;
        report.state = isOpen ? domain::ReportState::New : domain::ReportState::Closed;
        report.stateText = domain::code(report.state);
        report.unitId = domain::UnitId(unit);
        report.districtId = domain::UnitId(unit.section(u'-', 0, 0));
        report.sentAt = kNow.addDays(-daysAgo);
        m_records.push_back(report);
        apply(Collection::Reports);
        picture(name, name, {});
    }
    void item(const QString &name, int daysAgo, const QString &unit = u"near-1"_s)
    {
        domain::MediaItem item;
        item.id = domain::MediaItemId(name);
        item.version = 1;
        item.title = name;
        item.unitId = domain::UnitId(unit);
        item.publishedAt = kNow.addDays(-daysAgo);
        m_records.push_back(item);
        apply(Collection::MediaItems);
        picture(name, {}, name);
    }
    /// One more picture of a report or an item.
    void picture(const QString &name, const QString &reportId, const QString &itemId)
    {
        domain::Attachment file;
        file.id = domain::AttachmentId(u"%1-%2"_s.arg(name).arg(++m_files));
        file.version = 1;
        file.reportId = domain::ReportId(reportId);
        file.mediaItemId = domain::MediaItemId(itemId);
        file.sha256 = hashOf(name);
        file.size = kSize;
        m_names.insert(file.sha256, name);
        m_records.push_back(file);
        apply(Collection::Attachments);
    }
    void remove(Collection collection, const QString &id)
    {
        if (!cache.apply(collection, support::tombstones({id})))
            qFatal("not removed");
    }
    [[nodiscard]] QString nameOf(const QString &sha256) const
    {
        return m_names.value(sha256, sha256);
    }
    [[nodiscard]] store::PictureScope scope(const domain::PrefetchPlan &plan)
    {
        return store::pictureScope(cache.db(), plan, kNow).value_or(store::PictureScope());
    }
    /// In the order in which they are wanted, each once.
    [[nodiscard]] QStringList wanted(const domain::PrefetchPlan &plan, int pageSize = 2)
    {
        QStringList names;
        auto last = store::beforeAllPictures();
        for (;;) {
            const auto page = store::wantedPictures(cache.db(), scope(plan), last, pageSize);
            if (!page)
                qFatal("%s", qPrintable(page.error().detail));
            for (const auto &one : *page) {
                if (!names.contains(nameOf(one.sha256)))
                    names << nameOf(one.sha256);
            }
            if (int(page->size()) < pageSize)
                return names;
            last = page->back();
        }
    }

    support::Cache cache;

private:
    void unit(const QString &id, const QString &parent)
    {
        domain::Unit unit;
        unit.id = domain::UnitId(id);
        unit.version = 1;
        unit.name = unit.shortName = id;
        unit.parentId = domain::UnitId(parent);
        m_records.push_back(unit);
    }
    void apply(Collection collection)
    {
        if (auto applied = cache.apply(collection, support::page(std::move(m_records)), kNow);
            !applied)
            qFatal("%s", qPrintable(applied.error().detail));
        m_records.clear();
    }

    std::vector<domain::Record> m_records;
    QHash<QString, QString> m_names; ///< by hash
    int m_files = 0;
};

} // namespace prefetchtest
