// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/rulecheck.h"

#include "models/core/fold.h"
#include "widgets/common/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// Words of one syllable that stand in nearly every news text.
constexpr QStringView kEverydayWords = u"ai anh ăn bà bài bán bảo báo bằng bên bị biết biển bởi bộ "
                                       u"cá cả các cách cán cao cần câu cấp cầu "
                                       u"cây chất cháu chỉ chị chiều cho chính chủ chúng chuyển có "
                                       u"con còn công cơ cùng cứ của cũng cuối "
                                       u"cuộc dài dân dẫn diễn do dùng dự dưới đã đại đang đáp đầu "
                                       u"đặt đất đây đẩy đã để đến đều đi điều "
                                       u"đó đoàn đô đổi đồng đơn được đường em gần gia giá giao "
                                       u"giờ giữa giúp gồm hai hàng hành hay hết hiện "
                                       u"hình hòa hỏi học họ hoặc hội hợp hơn huyện in khách khai "
                                       u"khi khó không khu khác kế kết kể kiến kinh "
                                       u"là làm lại lần lãnh lập lên lệ liên lo loại lớn luật lúc "
                                       u"lực lưu lý mà mái mới mỗi mọi một mua "
                                       u"mức mưa năm nam nay này nào nên người nghị nghề nghiệp "
                                       u"ngày ngoài nguồn nhà nhân nhất nhận nhiều như "
                                       u"những nhưng nông nói nơi nước ở phải phát phần phẩm phía "
                                       u"phố phòng phương qua quan quản quốc quy "
                                       u"ra rất rồi sản sang sau sẽ số sinh sở sông sự sử tài tại "
                                       u"tạo tất tăng tâm tế tên thành tháng thanh theo "
                                       u"thế thể thì thị thiết thông thời thu thứ thuận thuộc thủ "
                                       u"thực thường tỉnh tình tin tiền tiếp tiết toàn "
                                       u"tổ tổng tới tôi trách trên trong trở trước triển trường "
                                       u"từ tư và vào văn vấn vẫn về vì việc viên "
                                       u"vùng với vốn vụ vừa xã xây xe xem xin xuất yêu ý";

/// Folded spelling → everyday words that are spelled so.
const QHash<QString, QStringList> &everydayWords()
{
    static const QHash<QString, QStringList> kWords = [] {
        QHash<QString, QStringList> words;
        for (const QStringView word : kEverydayWords.split(u' ')) {
            QStringList &alike = words[core::fold(word)];
            if (!alike.contains(word))
                alike << word.toString();
        }
        return words;
    }();
    return kWords;
}

qsizetype lettersIn(const QString &word)
{
    return std::ranges::count_if(word, [](QChar c) { return c.isLetterOrNumber(); });
}

bool isTooLong(const QString &word)
{
    return word.size() > kLongestRuleWord;
}

QString checkWord(const char *text)
{
    return QCoreApplication::translate("RuleCheck", text);
}

} // namespace

std::optional<RuleFault> faultOf(const domain::MediaRule &rule)
{
    const bool isTopic = rule.kind == domain::MediaRuleKind::Topic;
    if (isTopic ? rule.topic.isEmpty() : rule.unitId.isEmpty())
        return RuleFault::NoSubject;
    if (rule.words.words.isEmpty())
        return RuleFault::NoWords;
    for (const QStringList &list : {rule.words.words, rule.words.exclusions}) {
        if (list.size() > kMostRuleWords)
            return RuleFault::TooManyWords;
        if (std::ranges::any_of(list, isTooLong))
            return RuleFault::WordTooLong;
    }
    return std::nullopt;
}

QString ruleFaultText(RuleFault fault)
{
    switch (fault) {
    case RuleFault::NoSubject:
        return checkWord(
            QT_TRANSLATE_NOOP("RuleCheck", "Say which topic or place the rule is for."));
    case RuleFault::NoWords:
        return checkWord(QT_TRANSLATE_NOOP("RuleCheck",
                                           "Write at least one word. To silence a rule, "
                                           "switch it off."));
    case RuleFault::WordTooLong:
        return checkWord(QT_TRANSLATE_NOOP("RuleCheck", "A line has more than %1 characters."))
            .arg(common::format::number(qint64(kLongestRuleWord)));
    case RuleFault::TooManyWords:
        return checkWord(QT_TRANSLATE_NOOP("RuleCheck", "A list has more than %1 lines."))
            .arg(common::format::number(qint64(kMostRuleWords)));
    }
    return {};
}

std::vector<RuleDoubt> doubtsOf(const domain::MediaRuleWords &words)
{
    std::vector<RuleDoubt> doubts;
    for (const QString &word : words.words) {
        if (lettersIn(word) < kShortestSafeWord) {
            doubts.push_back({RuleDoubt::Kind::Short, word});
            continue;
        }
        if (words.withMarks)
            continue;
        QStringList everyday = everydayWords().value(core::fold(word));
        everyday.removeAll(word.toLower());
        if (!everyday.isEmpty())
            doubts.push_back({RuleDoubt::Kind::Common, word, everyday});
    }
    return doubts;
}

QString ruleDoubtText(const RuleDoubt &doubt)
{
    if (doubt.kind == RuleDoubt::Kind::Short)
        return checkWord(QT_TRANSLATE_NOOP("RuleCheck",
                                           "“%1” is very short and may find much that is "
                                           "not meant."))
            .arg(doubt.word);
    return checkWord(QT_TRANSLATE_NOOP("RuleCheck", "Without marks “%1” is also found in “%2”. Let "
                                                    "the marks count, or add a second word."))
        .arg(doubt.word, doubt.everyday.join(u"”, “"_s));
}

} // namespace panes::media
