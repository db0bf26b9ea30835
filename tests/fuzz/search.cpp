// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"
#include "models/store/mediarepository.h"
#include "models/store/repositories.h"

#include "tests/fuzz/scratchcache.h"
#include "tests/fuzz/target.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace fuzzing {
namespace {

domain::ChangesPage pageOf(std::vector<domain::Record> records)
{
    domain::ChangesPage page;
    page.cursor = u"c"_s;
    page.items = std::move(records);
    return page;
}

/// A cache with a few records that words can find.
class Searched
{
public:
    Searched()
    {
        const QDateTime now(QDate(2025, 6, 12), QTime(2, 0), QTimeZone::UTC);
        domain::Unit unit;
        unit.id = domain::UnitId(u"u-1"_s);
        unit.version = 1;
        unit.name = u"Phường Phú Thủy"_s;
        unit.shortName = u"Phú Thủy"_s;
        std::vector<domain::Record> reports;
        std::vector<domain::Record> items;
        for (int i = 0; i < 20; ++i) {
            domain::Report report;
            report.id = domain::ReportId(u"r-%1"_s.arg(i));
            report.version = 1;
            report.code = u"PA-2025-%1"_s.arg(i, 6, 10, '0'_L1);
            report.title = u"Cột “ăng-ten” nghiêng, biển số 86C-12345"_s;
            report.text = u"Đường Trần Hưng Đạo ngập nước AND OR NOT NEAR"_s;
            report.sentAt = now.addSecs(-i);
            report.unitId = unit.id;
            reports.emplace_back(report);
            domain::MediaItem item;
            item.id = domain::MediaItemId(u"m-%1"_s.arg(i));
            item.version = 1;
            item.title = report.title;
            item.excerpt = report.text;
            item.publishedAt = report.sentAt;
            items.emplace_back(item);
        }
        store::ChangeWriter writer(m_cache.db());
        require(writer.apply(domain::Collection::Units, pageOf({unit}), now) &&
                    writer.apply(domain::Collection::Reports, pageOf(reports), now) &&
                    writer.apply(domain::Collection::MediaItems, pageOf(items), now) &&
                    writer.commit(),
                "the cache is filled");
    }
    [[nodiscard]] const store::Database &db() { return m_cache.db(); }

private:
    ScratchCache m_cache;
};

} // namespace

void runSearch(const QByteArray &input)
{
    static Searched searched;
    const QString text = QString::fromUtf8(input);
    const store::ReportRepository reports(searched.db());
    const auto found = reports.order({.text = text});
    const auto count = reports.count({.text = text});
    require(found && count && qint64(found->size()) == *count,
            "any text can be searched for, and is counted as it is found");
    const auto media = store::MediaRepository(searched.db()).count({.text = text});
    require(media.has_value(), "in online information too");
}

} // namespace fuzzing
