// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mediaimport.h"

#include "models/core/fold.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

constexpr int kSame = 1000; ///< less the place in the list
constexpr int kBegins = 500;
constexpr int kContains = 100;
/// Shorter single words ("ngay", "trang", "type") say too little to be looked for in others.
constexpr qsizetype kTellingWord = 6;

/// Names of a column, folded; the likeliest first, those that other columns may mean too last.
struct ColumnNames {
    MediaColumn column;
    std::span<const QLatin1StringView> names;
};

constexpr std::array kTitleNames = {
    "tieu de"_L1, "tieu de bai viet"_L1, "ten bai viet"_L1, "ten bai"_L1, "tit"_L1,
    "title"_L1,   "headline"_L1,         "post title"_L1,   "subject"_L1};
constexpr std::array kExcerptNames = {
    "noi dung"_L1, "trich dan"_L1, "trich noi dung"_L1, "trich yeu"_L1,    "noi dung bai viet"_L1,
    "tom tat"_L1,  "mo ta"_L1,     "sapo"_L1,           "content"_L1,      "excerpt"_L1,
    "summary"_L1,  "snippet"_L1,   "description"_L1,    "post content"_L1, "message"_L1,
    "text"_L1,     "body"_L1};
constexpr std::array kUrlNames = {
    "link"_L1,       "duong dan"_L1,        "url"_L1,     "lien ket"_L1,   "duong link"_L1,
    "link goc"_L1,   "link bai viet"_L1,    "bai goc"_L1, "permalink"_L1,  "post url"_L1,
    "source url"_L1, "dia chi bai viet"_L1, "href"_L1,    "article url"_L1};
constexpr std::array kSourceNames = {
    "nguon"_L1,       "ten nguon"_L1, "nguon tin"_L1, "nguon dang"_L1, "source"_L1,
    "source name"_L1, "ten trang"_L1, "trang"_L1,     "trang dang"_L1, "ten kenh"_L1,
    "kenh"_L1,        "ten bao"_L1,   "bao"_L1,       "toa soan"_L1,   "page name"_L1,
    "fanpage"_L1,     "website"_L1,   "domain"_L1,    "page"_L1,       "site"_L1,
    "channel"_L1,     "outlet"_L1,    "ten mien"_L1};
constexpr std::array kSourceKindNames = {
    "loai nguon"_L1, "loai kenh"_L1,   "loai trang"_L1, "loai hinh"_L1,    "nhom nguon"_L1,
    "nen tang"_L1,   "source type"_L1, "platform"_L1,   "channel type"_L1, "media type"_L1,
    "kenh"_L1,       "channel"_L1,     "loai"_L1,       "type"_L1};
constexpr std::array kAuthorNames = {
    "tac gia"_L1, "nguoi dang"_L1,  "nguoi viet"_L1, "ten tac gia"_L1, "tai khoan"_L1,
    "author"_L1,  "author name"_L1, "username"_L1,   "posted by"_L1,   "user"_L1};
constexpr std::array kDateNames = {
    "ngay dang"_L1,      "thoi gian dang"_L1,     "thoi diem dang"_L1, "ngay gio dang"_L1,
    "ngay xuat ban"_L1,  "thoi gian xuat ban"_L1, "ngay phat hanh"_L1, "ngay phat"_L1,
    "published at"_L1,   "published date"_L1,     "publish date"_L1,   "publish time"_L1,
    "published time"_L1, "date published"_L1,     "published"_L1,      "posted at"_L1,
    "post time"_L1,      "created time"_L1,       "created at"_L1,     "created date"_L1,
    "thoi gian"_L1,      "thoi diem"_L1,          "ngay"_L1,           "ngay tao"_L1,
    "thoi gian tao"_L1,  "datetime"_L1,           "date"_L1,           "time"_L1};
constexpr std::array kTopicNames = {"chu de"_L1,   "nhom chu de"_L1, "chuyen de"_L1,
                                    "linh vuc"_L1, "chuyen muc"_L1,  "topic"_L1,
                                    "topics"_L1,   "category"_L1};
constexpr std::array kSentimentNames = {"sac thai"_L1,          "cam xuc"_L1,   "sac thai tin"_L1,
                                        "sac thai noi dung"_L1, "sentiment"_L1, "thai do"_L1,
                                        "danh gia"_L1,          "polarity"_L1,  "tone"_L1};
constexpr std::array kPlaceNames = {"dia ban"_L1,           "dia phuong"_L1, "dia diem"_L1,
                                    "don vi hanh chinh"_L1, "xa phuong"_L1,  "noi xay ra"_L1,
                                    "khu vuc"_L1,           "vi tri"_L1,     "place"_L1,
                                    "location"_L1,          "region"_L1,     "area"_L1};
constexpr std::array kViewNames = {"luot xem"_L1,   "so luot xem"_L1, "views"_L1,      "view"_L1,
                                   "view count"_L1, "luot doc"_L1,    "so luot doc"_L1};
constexpr std::array kLikeNames = {
    "luot thich"_L1,         "so luot thich"_L1, "thich"_L1,      "likes"_L1,     "like"_L1,
    "like count"_L1,         "luot cam xuc"_L1,  "so cam xuc"_L1, "reactions"_L1, "reaction"_L1,
    "luot bay to cam xuc"_L1};
/// Counts of all kinds together.
constexpr std::array kInteractionNames = {
    "tuong tac"_L1,         "luot tuong tac"_L1, "tong tuong tac"_L1, "tong luot tuong tac"_L1,
    "so luot tuong tac"_L1, "interactions"_L1,   "interaction"_L1,    "engagement"_L1};
constexpr std::array kShareNames = {"chia se"_L1, "luot chia se"_L1, "so luot chia se"_L1,
                                    "shares"_L1,  "share"_L1,        "share count"_L1};
constexpr std::array kCommentNames = {
    "binh luan"_L1, "luot binh luan"_L1, "so luot binh luan"_L1, "so binh luan"_L1,
    "comments"_L1,  "comment"_L1,        "comment count"_L1};
constexpr std::array kKeywordNames = {"tu khoa"_L1, "tu khoa khop"_L1, "keyword"_L1, "keywords"_L1,
                                      "hashtag"_L1, "hashtags"_L1,     "tags"_L1,    "tag"_L1};

constexpr std::array kColumnNames = {
    ColumnNames{MediaColumn::Title, kTitleNames},
    ColumnNames{MediaColumn::Excerpt, kExcerptNames},
    ColumnNames{MediaColumn::Url, kUrlNames},
    ColumnNames{MediaColumn::Source, kSourceNames},
    ColumnNames{MediaColumn::SourceKind, kSourceKindNames},
    ColumnNames{MediaColumn::Author, kAuthorNames},
    ColumnNames{MediaColumn::PublishedAt, kDateNames},
    ColumnNames{MediaColumn::Topic, kTopicNames},
    ColumnNames{MediaColumn::Sentiment, kSentimentNames},
    ColumnNames{MediaColumn::Place, kPlaceNames},
    ColumnNames{MediaColumn::Views, kViewNames},
    ColumnNames{MediaColumn::Likes, kLikeNames},
    ColumnNames{MediaColumn::Shares, kShareNames},
    ColumnNames{MediaColumn::Comments, kCommentNames},
    ColumnNames{MediaColumn::Keywords, kKeywordNames},
};

/// Columns that look like another: when the tool found the item, what became of it.
constexpr std::array kOtherColumns = {"thu thap"_L1, "cap nhat"_L1, "trang thai"_L1, "crawl"_L1,
                                      "updated"_L1,  "xu ly"_L1,    "status"_L1};

/// Folded words, with nothing between them but single spaces.
QString columnKey(const QString &heading)
{
    QString key = core::fold(heading);
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return key.simplified();
}

/// How surely a column of this name is meant by one of the names; 0: it is not.
int likeness(const QString &key, std::span<const QLatin1StringView> names)
{
    int best = 0;
    const QString words = u' ' + key + u' ';
    for (size_t i = 0; i < names.size(); ++i) {
        const QLatin1StringView name = names[i];
        if (key == name)
            return kSame - int(i);
        if (!name.contains(' '_L1) && name.size() < kTellingWord)
            continue;
        const qsizetype at = words.indexOf(u' ' + name + u' ');
        if (at >= 0)
            best = std::max(best, (at == 0 ? kBegins : kContains) + int(name.size()));
    }
    return best;
}

bool meansOther(const QString &key)
{
    return std::ranges::any_of(kOtherColumns,
                               [&](QLatin1StringView other) { return key.contains(other); });
}

struct Guess {
    int likeness;
    size_t column;
    MediaColumn meaning;
};

std::vector<Guess> guesses(const QStringList &keys)
{
    std::vector<Guess> all;
    for (size_t i = 0; i < size_t(keys.size()); ++i) {
        const QString &key = keys.at(qsizetype(i));
        if (meansOther(key))
            continue;
        for (const ColumnNames &names : kColumnNames) {
            if (const int like = likeness(key, names.names); like > 0)
                all.push_back({like, i, names.column});
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Guess::likeness);
    return all;
}

} // namespace

MediaMapping guessMapping(const QStringList &heading)
{
    QStringList keys;
    for (const QString &name : heading)
        keys << columnKey(name);
    MediaMapping mapping(size_t(heading.size()), MediaColumn::Ignore);
    const auto isGiven = [&](MediaColumn meaning) {
        return std::ranges::contains(mapping, meaning);
    };
    for (const Guess &guess : guesses(keys)) {
        if (mapping[guess.column] == MediaColumn::Ignore && !isGiven(guess.meaning))
            mapping[guess.column] = guess.meaning;
    }
    if (isGiven(MediaColumn::Likes) || isGiven(MediaColumn::Shares) ||
        isGiven(MediaColumn::Comments))
        return mapping;
    for (size_t i = 0; i < mapping.size(); ++i) {
        if (mapping[i] == MediaColumn::Ignore && !isGiven(MediaColumn::Likes) &&
            likeness(keys.at(qsizetype(i)), kInteractionNames) > 0)
            mapping[i] = MediaColumn::Likes;
    }
    return mapping;
}

} // namespace exchange
