// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/nearduplicates.h"
#include "models/core/fold.h"

#include <QStringList>

#include <random>
#include <vector>

/// An invented item whose sentences mean nothing.
struct MadeText {
    QString title = {};
    QString excerpt = {};
    qint64 at = 0;

    [[nodiscard]] analysis::StoryText view() const { return {title, excerpt, at}; }
};

/// Texts of which about two of three repeat another one: with a source, a label or without marks,
/// shortened, with other words in the title or another one, the title alone. Words are as unevenly
/// frequent as in a language, and some phrases are everywhere.
class MadeStories
{
public:
    explicit MadeStories(unsigned seed)
        : m_random(seed)
    {
    }
    std::vector<MadeText> make(int count)
    {
        std::vector<MadeText> texts;
        for (int i = 0; i < count; ++i) {
            const bool repeats = i > 10 && below(3) > 0;
            texts.push_back(repeats ? repost(texts[size_t(i - 1 - below(std::min(i, 400)))])
                                    : original());
            texts.back().at = 60'000LL * i;
        }
        return texts;
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    QString oneOf(const QStringList &list) { return list.at(below(int(list.size()))); }
    QString word()
    {
        static const QStringList onsets = QStringLiteral(
                                              "b c ch d đ g gh h k kh l m n ng nh ph q r s t th tr "
                                              "v x")
                                              .split(u' ');
        static const QStringList rimes =
            QStringLiteral("a á à ả an ang ánh ao ất âu ây em ế êu i ích iên iếu "
                           "o ôi ông ộc ơi ưa ước ương uy úc ủ on ót ăm ặng ấp ịnh "
                           "ời ừng ẽ ình")
                .split(u' ');
        const double u = std::uniform_real_distribution(0.0, 1.0)(m_random);
        const int rank = int(u * u * double(onsets.size() * rimes.size()));
        return onsets.at(rank % onsets.size()) + rimes.at(rank / onsets.size());
    }
    QString place()
    {
        static const QStringList names =
            QStringLiteral("Phan Thiết,La Gi,Tuy Phong,Bắc Bình,Hàm Thuận Bắc,Hàm "
                           "Thuận Nam,Tánh Linh,Đức Linh,Hàm Tân,Phú Quý,Mũi "
                           "Né,Phan Rí Cửa,Liên Hương,Chợ Lầu,Ma Lâm,Võ Xu,Lạc "
                           "Tánh,Tân Nghĩa,Tiến Thành,Hòa Thắng")
                .split(u',');
        return oneOf(names);
    }
    QStringList sentence(int words, int places)
    {
        static const QStringList phrases = QStringLiteral(
                                               "trên địa bàn tỉnh Bình Thuận,Ủy ban nhân dân "
                                               "tỉnh,theo lực lượng chức năng,cơ quan công an đang "
                                               "điều tra")
                                               .split(u',');
        QStringList parts;
        for (int i = 0; i < words; ++i)
            parts << word();
        for (int i = 0; i < places; ++i)
            parts.insert(1 + below(int(parts.size()) - 1), place());
        if (words > 20)
            parts << oneOf(phrases) << QString::number(below(500));
        parts[0][0] = parts.at(0).at(0).toUpper();
        return parts;
    }
    MadeText original()
    {
        return {sentence(9 + below(5), 1).join(u' '), sentence(30 + below(15), 2).join(u' '), 0};
    }
    MadeText repost(const MadeText &of)
    {
        MadeText text = of;
        switch (below(7)) {
        case 0:
            text.title += QStringLiteral(" - Báo Bình Thuận");
            break;
        case 1:
            text.title.prepend(QStringLiteral("VIDEO: "));
            break;
        case 2:
            text = {core::fold(of.title), core::fold(of.excerpt), 0};
            break;
        case 3:
            text.excerpt.clear();
            break;
        case 4: {
            QStringList words = of.title.split(u' ');
            for (int i = 0; i < 3; ++i)
                words[below(int(words.size()))] = word();
            text.title = words.join(u' ');
            break;
        }
        case 5:
            text.title = sentence(9, 1).join(u' ');
            break;
        default:
            break;
        }
        text.excerpt.truncate(text.excerpt.size() * (6 + below(5)) / 10);
        return text;
    }

    std::mt19937 m_random;
};

/// What nearDuplicates() finds, by comparing each text with all before it.
inline std::vector<size_t> nearDuplicatesByForce(const std::vector<MadeText> &texts)
{
    std::vector<analysis::TextPrint> prints;
    std::vector<size_t> originals;
    for (size_t i = 0; i < texts.size(); ++i) {
        prints.emplace_back(texts[i].title, texts[i].excerpt);
        double best = 0;
        size_t original = i;
        for (size_t j = 0; j < i; ++j) {
            if (!analysis::isSameStory(prints[i], prints[j]))
                continue;
            const double alike = analysis::similarity(prints[i], prints[j]);
            const analysis::TextPrint &first = prints[originals[j]];
            if (std::pair(-alike, originals[j]) < std::pair(-best, original) &&
                analysis::similarity(prints[i], first) >= analysis::kLeastKinship &&
                analysis::agreement(prints[i], first) >= analysis::kLeastAgreement) {
                best = alike;
                original = originals[j];
            }
        }
        originals.push_back(original);
    }
    return originals;
}
