// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mediaedits.h"
#include "models/store/repositories.h"
#include "tests/desk/deskwindow.h"

#include <QTabBar>

/// What tests of online information start from: the whole console with the pane alone in its
/// window, on a backend that others work on too.
namespace mediatest {

using namespace desktest;
using domain::MediaItemId;
using domain::MediaVerb;

/// A console in a window of 1366×768 with the media pane alone in it.
class MediaWindow : public DeskWindow
{
public:
    explicit MediaWindow(const QUrl &server, const QString &dataDir = {})
        : DeskWindow(server, dataDir, u"media"_s)
    {
        if (!settle())
            qFatal("the pane does not come to rest");
    }
    [[nodiscard]] QTabBar &tabs() { return *find<QTabBar>(u"media-tabs"_s); }
    /// The one of its kind that is in sight.
    template<typename W>
    [[nodiscard]] W *seen(const QString &name)
    {
        for (auto *each : pane().findChildren<W *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *step(MediaVerb verb)
    {
        return seen<QPushButton>(u"media-step-"_s + domain::code(verb));
    }
    [[nodiscard]] QString label(const QString &name)
    {
        const auto *found = seen<QLabel>(name);
        return found ? found->text() : QString();
    }
    /// As this desk's cache has it.
    [[nodiscard]] domain::MediaItem cached(const MediaItemId &id)
    {
        return console()
            .desk()
            .readers()
            .run([id](const store::Database &db) { return store::MediaRepository(db).item(id); })
            .result()
            .value_or(domain::MediaItem());
    }
    /// Looks at an item, as by a hit of the search.
    void look(const MediaItemId &id)
    {
        QVERIFY(QTest::qWaitFor([&] { return !cached(id).id.isEmpty(); }, kPatience));
        context().selectMedia(id);
        const QString title = cached(id).title;
        QVERIFY(QTest::qWaitFor(
            [&] { return label(u"media-title"_s) == title && pane().isSettled(); }, kPatience));
    }
    [[nodiscard]] std::vector<syncing::PendingEdit> mediaEdits(const MediaItemId &id)
    {
        return sync()
            .edits(domain::Collection::MediaItems, id.value)
            .result()
            .value_or(std::vector<syncing::PendingEdit>());
    }
    [[nodiscard]] domain::MediaItem row(int number)
    {
        return list()
            .model()
            ->index(number, 0)
            .data(items::MediaListModel::RecordRole)
            .value<domain::MediaItem>();
    }
    /// Where an item is in the list, at hand; −1: it does not come.
    [[nodiscard]] int rowOf(const MediaItemId &id)
    {
        const auto find = [&] {
            for (int i = 0; i < list().model()->rowCount(); ++i) {
                if (row(i).id == id)
                    return i;
            }
            return -1;
        };
        (void)QTest::qWaitFor([&] { return find() >= 0; }, kPatience);
        return find();
    }
    /// With IOC_PICTURES=FOLDER: what the window shows.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("IOC_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300); // layouts that wait for the event loop
        QVERIFY(window().grab().save(folder + u'/' + name + u".png"_s));
    }
};

/// An item that another desk brings in.
inline MediaItemId newItem(demotest::Client &backend, const QJsonObject &with = {})
{
    static int number = 0;
    const QString id = u"other-desk-%1"_s.arg(++number);
    QJsonObject item{{u"id"_s, id},
                     {u"sourceId"_s, u"m-bbt"_s},
                     {u"url"_s, u"https://baobinhthuan.com.vn/tin-%1.html"_s.arg(number)},
                     {u"title"_s, u"Nước biển Hàm Tiến đổi màu sau mưa, lần %1"_s.arg(number)},
                     {u"excerpt"_s, u"Người dân phản ánh nước biển đục và có mùi lạ."_s},
                     {u"author"_s, u"Lê Văn Tám"_s},
                     {u"publishedAt"_s, u"2025-06-12T01:00:00Z"_s},
                     {u"topics"_s, QJsonArray{u"Môi trường - biển"_s}},
                     {u"unitId"_s, u"u-22918"_s},
                     {u"agencyId"_s, u"a-ub593"_s},
                     {u"machineSentiment"_s, u"negative"_s},
                     {u"machineConfidence"_s, 0.82},
                     {u"likes"_s, 120}};
    for (auto field = with.begin(); field != with.end(); ++field)
        item.insert(field.key(), field.value());
    auto request = backend.request(u"v1/media"_s);
    request.setRawHeader("Idempotency-Key", id.toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const auto answer = backend.post(
        request, QJsonDocument(QJsonObject{{u"items"_s, QJsonArray{item}}}).toJson());
    if (answer.status != 200)
        qFatal("the backend takes no item: %s", answer.body.constData());
    return MediaItemId(id);
}

inline QJsonObject onBackend(demotest::Client &backend, const MediaItemId &id)
{
    return backend.latest(u"media-items"_s).value(id.value);
}

/// Another desk does a step.
inline void others(demotest::Client &backend, const MediaItemId &id, const QJsonObject &step)
{
    const qint64 version = onBackend(backend, id).value("version"_L1).toInteger();
    auto request = backend.request(u"v1/media/%1/actions"_s.arg(id.value));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Idempotency-Key", id.value.toUtf8() + '-' + QByteArray::number(version));
    request.setRawHeader("If-Match", '"' + QByteArray::number(version) + '"');
    const auto answer = backend.post(request, QJsonDocument(step).toJson());
    if (answer.status != 200)
        qFatal("the backend refuses a step: %s", answer.body.constData());
}

/// An item that others have brought to a state of the handling.
inline MediaItemId itemIn(demotest::Client &backend, const QString &state)
{
    const MediaItemId id = newItem(backend);
    const QString hash(64, u'a');
    const QList<std::pair<QString, QJsonObject>> way{
        {u"SANG_LOC"_s, {{u"verb"_s, u"screen"_s}}},
        {u"XAC_MINH"_s, {{u"verb"_s, u"verify"_s}, {u"agencyId"_s, u"a-ub593"_s}}},
        {u"KET_LUAN"_s,
         {{u"verb"_s, u"conclude"_s},
          {u"agencyId"_s, u"a-ub593"_s},
          {u"conclusion"_s, u"partly-true"_s},
          {u"evidenceSha256"_s, hash},
          {u"text"_s, u"Nước đục do mưa lớn."_s}}},
        {u"XU_LY"_s,
         {{u"verb"_s, u"respond"_s},
          {u"response"_s, u"information"_s},
          {u"text"_s, u"Nước biển an toàn."_s}}}};
    for (const auto &[to, step] : way) {
        if (state == "MOI"_L1)
            break;
        others(backend, id, step);
        if (to == state)
            break;
    }
    return id;
}

} // namespace mediatest
