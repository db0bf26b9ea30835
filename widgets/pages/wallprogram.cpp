// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/wallpageview.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

core::Result<QJsonObject> documentOf(const QString &id)
{
    QFile file(u":/ioc/pages/wall/%1.json"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::NotFound, u"no ready wall page \"%1\""_s.arg(id));
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"%1.json: %2"_s.arg(id, error.errorString()));
    return document.object();
}

/// Adds a document, or puts it in the place of the one with its id.
template<typename Document>
void put(std::vector<Document> &documents, core::Result<Document> read, const QString &id,
         QStringList &faults)
{
    if (!read) {
        faults << u"%1: %2"_s.arg(id, read.error().detail);
        return;
    }
    const auto found = std::ranges::find(documents, id, &Document::id);
    if (found == documents.end())
        documents.push_back(*std::move(read));
    else
        *found = *std::move(read);
}

template<typename Document>
const Document *withId(const std::vector<Document> &documents, const QString &id)
{
    const auto found = std::ranges::find(documents, id, &Document::id);
    return found == documents.end() ? nullptr : &*found;
}

} // namespace

QStringList wallPageIds()
{
    return {u"tong-quan"_s, u"kinh-te-xa-hoi"_s, u"y-te"_s,     u"giao-duc-hanh-chinh"_s,
            u"phan-anh"_s,  u"thong-tin-mang"_s, u"giao-ban"_s, u"su-co"_s};
}

QStringList wallPlaylistIds()
{
    return {u"trong-ngay"_s};
}

core::Result<domain::WallPageDocument> readyWallPage(const QString &id)
{
    return documentOf(id).and_then(
        [&](const QJsonObject &document) { return domain::wallPageDocument(id, document); });
}

core::Result<domain::WallPlaylist> readyWallPlaylist(const QString &id)
{
    return documentOf(id).and_then(
        [&](const QJsonObject &document) { return domain::wallPlaylist(id, document); });
}

const domain::WallPageDocument *WallProgram::page(const QString &id) const
{
    return withId(pages, id);
}

const domain::WallPlaylist *WallProgram::playlist(const QString &id) const
{
    return withId(playlists, id);
}

WallProgram wallProgram(std::span<const domain::WallPage> records)
{
    WallProgram program;
    for (const QString &id : wallPageIds())
        put(program.pages, readyWallPage(id), id, program.faults);
    for (const QString &id : wallPlaylistIds())
        put(program.playlists, readyWallPlaylist(id), id, program.faults);
    for (const domain::WallPage &record : records) {
        if (record.kind == "page"_L1)
            put(program.pages, domain::wallPageDocument(record), record.id, program.faults);
        else if (record.kind == "playlist"_L1)
            put(program.playlists, domain::wallPlaylist(record), record.id, program.faults);
    }
    return program;
}

} // namespace pages
