// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mediaedits.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

/// Members that every change touches, or that no person decides.
bool isOfNoConcern(const QString &key)
{
    return key == "version"_L1 || key == "stateSince"_L1 || key == "views"_L1 ||
           key == "likes"_L1 || key == "shares"_L1 || key == "comments"_L1;
}

QString textIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &part : value.toArray())
            texts.append(part.toString());
        return texts.join(u", "_s);
    }
    return value.toVariant().toString();
}

/// What a rule was is the backend's to keep.
template<typename Record>
void carryHistory(Record &mine, const Record &stored)
{
    if constexpr (requires { mine.history; })
        mine.history = stored.history;
}

} // namespace

Edit stepEdit(const MediaItem &seen, const MediaStep &step)
{
    Edit edit;
    edit.collection = Collection::MediaItems;
    edit.recordId = seen.id.value;
    edit.baseVersion = seen.version;
    edit.verb = code(step.verb);
    edit.payload = toPayload(step);
    edit.base = toJson(seen);
    return edit;
}

Edit collectEdit(const std::vector<MediaItem> &items, const QString &batchId)
{
    QJsonArray records;
    for (const MediaItem &item : items) {
        QJsonObject record = toJson(item);
        record.remove("version"_L1);
        records.append(record);
    }
    Edit edit;
    edit.collection = Collection::MediaItems;
    edit.recordId = batchId;
    edit.verb = kCollectVerb;
    edit.payload = {{u"items"_s, records}};
    return edit;
}

Edit openEdit(const MediaSource &source)
{
    return keptEdit(Collection::MediaSources, source, kOpenVerb, source);
}

Edit openEdit(const MediaRule &rule)
{
    return keptEdit(Collection::MediaRules, rule, kOpenVerb, rule);
}

Edit reviseEdit(const MediaSource &seen, const MediaSource &changed)
{
    return keptEdit(Collection::MediaSources, changed, kReviseVerb, seen);
}

Edit reviseEdit(const MediaRule &seen, const MediaRule &changed)
{
    return keptEdit(Collection::MediaRules, changed, kReviseVerb, seen);
}

Shown<MediaItem> withPending(MediaItem stored, const std::vector<EditStanding> &edits)
{
    Shown<MediaItem> shown{.record = std::move(stored)};
    for (const EditStanding &standing : edits) {
        if (standing.edit.collection != Collection::MediaItems ||
            standing.edit.recordId != shown.record.id.value || !isUnsettled(standing.state))
            continue;
        note(shown, standing);
        const auto verb = mediaVerbFromCode(standing.edit.verb);
        if (!verb || !isOnItsWay(standing.state) ||
            !target(mediaStateFromCode(shown.record.state), *verb))
            continue;
        shown.record = afterStep(mediaStepFromPayload(*verb, standing.edit.payload), shown.record,
                                 {{}, standing.edit.author}, standing.edit.createdAt);
    }
    return shown;
}

std::vector<Shown<MediaSource>> withPending(std::vector<MediaSource> stored,
                                            const std::vector<EditStanding> &edits)
{
    return keptWithPending(std::move(stored), edits, Collection::MediaSources,
                           mediaSourceFromSnapshot, carryHistory<MediaSource>);
}

std::vector<Shown<MediaRule>> withPending(std::vector<MediaRule> stored,
                                          const std::vector<EditStanding> &edits)
{
    return keptWithPending(std::move(stored), edits, Collection::MediaRules, mediaRuleFromSnapshot,
                           carryHistory<MediaRule>);
}

std::vector<FieldDifference> differences(const QJsonObject &base, const MediaItem &mine,
                                         const MediaItem &theirs)
{
    const QJsonObject ours = toJson(mine);
    const QJsonObject others = toJson(theirs);
    QStringList keys = base.keys() + ours.keys() + others.keys();
    keys.removeDuplicates();
    std::vector<FieldDifference> found;
    for (const QString &key : std::as_const(keys)) {
        FieldDifference field{key, textIn(base, key), textIn(ours, key), textIn(others, key)};
        const bool same = field.base == field.mine && field.base == field.theirs;
        if (!isOfNoConcern(key) && !same)
            found.push_back(std::move(field));
    }
    return found;
}

} // namespace domain
