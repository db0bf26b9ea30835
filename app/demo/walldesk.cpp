// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/walldesk.h"

#include "models/core/moment.h"
#include "models/domain/walledits.h"
#include "models/domain/wallpages.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace demo::walldesk {
namespace {

const QString kWallPages = u":/ioc/demo/pages/wall"_s;
constexpr qsizetype kLongestWallName = 512;
constexpr qsizetype kLongestWallId = 128;
constexpr qsizetype kLargestDocument = 256 * 1024;

QString documentFault(const domain::WallPage &page)
{
    if (page.kind == "playlist"_L1) {
        const auto playlist = domain::wallPlaylist(page);
        return playlist ? QString() : playlist.error().detail;
    }
    const auto document = domain::wallPageDocument(page);
    return document ? QString() : document.error().detail;
}

QString wallPageFault(const domain::WallPage &page)
{
    if (page.id.isEmpty() || page.id.size() > kLongestWallId)
        return u"Thiếu mã trang (id)."_s;
    if (page.kind != "page"_L1 && page.kind != "playlist"_L1)
        return u"Không có loại này: trang hoặc chương trình chiếu (kind)."_s;
    if (page.name.trimmed().isEmpty() || page.name.size() > kLongestWallName)
        return u"Thiếu tên trang, hoặc tên quá dài (name)."_s;
    const auto text = QJsonDocument(page.document).toJson(QJsonDocument::Compact);
    if (text.size() > kLargestDocument)
        return u"Nội dung trang quá lớn (document)."_s;
    const QString fault = documentFault(page);
    return fault.isEmpty() ? QString() : u"Nội dung trang chưa đúng: %1"_s.arg(fault);
}

QString commandFaultText(domain::WallCommandFault fault)
{
    using enum domain::WallCommandFault;
    switch (fault) {
    case VerbUnknown:
        return u"Không có lệnh này cho màn hình lớn (verb)."_s;
    case NothingToShow:
        return u"Thiếu trang hoặc nội dung cần chiếu (page, view)."_s;
    case UntilNotAhead:
        return u"Thời hạn phải sau bây giờ (until)."_s;
    case UntilTooFar:
        return u"Thời hạn không quá 7 ngày (until)."_s;
    case ViewTooLarge:
        return u"Nội dung cần chiếu quá lớn (view)."_s;
    }
    return {};
}

} // namespace

std::vector<QJsonObject> seededPages()
{
    std::vector<QJsonObject> seeded;
    const auto files = QDir(kWallPages).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        domain::WallPage page;
        page.id = info.completeBaseName();
        page.version = 1;
        page.document = QJsonDocument::fromJson(file.readAll()).object();
        page.kind = page.document.value("kind"_L1).toString(u"page"_s);
        page.name = page.document.value("name"_L1).toString(page.id);
        seeded.push_back(domain::toJson(page));
    }
    return seeded;
}

ActionAnswer keepPage(const QJsonObject &asked, const QJsonObject &before, const Actor &who,
                      const QDateTime &now)
{
    const bool isNew = before.isEmpty();
    domain::WallPage page = domain::wallPageFromSnapshot(asked);
    if (!isNew)
        page.id = before.value("id"_L1).toString();
    const QString verb = asked.value("verb"_L1).toString();
    if (!isNew && verb != domain::kReviseVerb)
        return refused(u"Không có thao tác “%1” với trang."_s.arg(verb));
    if (const QString fault = wallPageFault(page); !fault.isEmpty())
        return refused(fault);
    QJsonObject record = domain::toJson(page);
    record.insert("updatedBy"_L1, who.name);
    record.insert("updatedAt"_L1, core::iso(now));
    return keptAnswer(std::move(record), before, u"wall-pages"_s);
}

ActionAnswer command(const QJsonObject &asked, const Actor &who, const QDateTime &now)
{
    domain::WallCommand command = domain::wallCommandFromSnapshot(asked);
    if (command.id.isEmpty() || command.id.size() > kLongestWallId ||
        command.wall.size() > kLongestWallId || command.page.size() > kLongestWallId)
        return refused(u"Thiếu mã lệnh, hoặc một tên quá dài (id, wall, page)."_s);
    if (asked.contains("until"_L1) && !command.until.isValid())
        return refused(commandFaultText(domain::WallCommandFault::UntilNotAhead));
    if (const auto fault = domain::faultOf(command, now))
        return refused(commandFaultText(*fault));
    command.version = 1;
    QJsonObject record = domain::toJson(command);
    record.insert("actor"_L1, who.name);
    record.insert("at"_L1, core::iso(now));
    return {201, record, {u"wall-commands"_s}};
}

} // namespace demo::walldesk
