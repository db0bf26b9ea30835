// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alarmedits.h"
#include "models/domain/bulletinedits.h"
#include "models/domain/mediaedits.h"
#include "models/domain/remarkedits.h"
#include "models/domain/reportedits.h"
#include "models/domain/signeredits.h"
#include "models/domain/walledits.h"
#include "models/domain/wallpages.h"
#include "models/remote/contract.h"
#include "models/store/jsonvalues.h"
#include "models/store/profilemarker.h"

#include "tests/fuzz/target.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fuzzing {
namespace {

/// A record from a snapshot, written and read again, is the same.
template<auto fromSnapshot>
void thereAndBack(const QJsonObject &snapshot)
{
    const auto first = fromSnapshot(snapshot);
    const auto written = domain::toJson(first);
    require(domain::toJson(fromSnapshot(written)) == written,
            "a snapshot is read as it was written");
}

/// What the rules make of a record is the same when it is written and read.
void readRuleAndPage(const QJsonObject &snapshot)
{
    const auto rule = domain::alarmRuleFromSnapshot(snapshot);
    if (const auto terms = domain::alarmTerms(rule)) {
        auto again = rule;
        again.parameters = domain::toJson(*terms);
        require(domain::alarmTerms(again) == *terms, "terms are read as they were written");
    }
    std::ignore = domain::faultOf(rule);
    const auto page = domain::wallPageFromSnapshot(snapshot);
    if (const auto document = domain::wallPageDocument(page))
        require(domain::wallPageDocument(page.id, domain::toJson(*document)).has_value(),
                "a page is read as it was written");
    if (const auto playlist = domain::wallPlaylist(page))
        require(domain::wallPlaylist(page.id, domain::toJson(*playlist)).has_value(),
                "a playlist is read as it was written");
}

template<typename Value>
void readColumn(const QByteArray &json)
{
    Value value;
    store::fromJson(json, value);
}

} // namespace

void runEdits(const QByteArray &input)
{
    const QJsonObject snapshot = QJsonDocument::fromJson(input).object();
    thereAndBack<domain::mediaItemFromSnapshot>(snapshot);
    thereAndBack<domain::mediaSourceFromSnapshot>(snapshot);
    thereAndBack<domain::mediaRuleFromSnapshot>(snapshot);
    thereAndBack<domain::remarkFromSnapshot>(snapshot);
    thereAndBack<domain::alarmRuleFromSnapshot>(snapshot);
    thereAndBack<domain::wallPageFromSnapshot>(snapshot);
    thereAndBack<domain::wallCommandFromSnapshot>(snapshot);
    thereAndBack<domain::signerFromSnapshot>(snapshot);
    thereAndBack<domain::bulletinFromSnapshot>(snapshot);
    std::ignore = domain::faultOf(domain::bulletinFromSnapshot(snapshot));
    std::ignore = domain::faultOf(domain::signerFromSnapshot(snapshot));
    readRuleAndPage(snapshot);
    thereAndBack<domain::reportFromSnapshot>(snapshot);
    const auto report = domain::reportFromSnapshot(snapshot);
    std::ignore = domain::differences(snapshot, report, report);
    const auto item = domain::mediaItemFromSnapshot(snapshot);
    std::ignore = domain::differences(snapshot, item, item);
    readColumn<QList<domain::MediaNote>>(input);
    readColumn<QList<domain::MediaReading>>(input);
    readColumn<domain::MediaRuleWords>(input);
    readColumn<QList<domain::MediaRuleRevision>>(input);
    readColumn<QStringList>(input);
    readColumn<QList<double>>(input);
    readColumn<QList<domain::Succession>>(input);
    readColumn<QList<domain::Responsibility>>(input);
    readColumn<QList<domain::Threshold>>(input);
    const domain::Edit edit{.id = u"e-1"_s,
                            .collection = domain::Collection::Reports,
                            .recordId = report.id.value,
                            .baseVersion = report.version,
                            .verb = snapshot.value("verb"_L1).toString(),
                            .payload = snapshot};
    require(QJsonDocument::fromJson(remote::encodeEdit(edit, {}).body).isObject() ||
                edit.verb == domain::kAttachVerb,
            "an edit is sent as JSON");
}

void runMarker(const QByteArray &input)
{
    static const QTemporaryDir dir;
    const QString path = dir.filePath(u"profile.json"_s);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(),
            "a file is written");
    file.close();
    const auto marker = store::ProfileMarker::read(path);
    require(marker || marker.error().kind == core::ErrorKind::StorageCorrupt,
            "a marker that is not read is damaged");
}

} // namespace fuzzing
