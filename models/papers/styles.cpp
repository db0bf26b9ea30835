// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papers/styles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace papers {
namespace {

using Lines = StyleSpec::Lines;

/// Sizes and places of Decree 30/2020/NĐ-CP, annex I.
const std::array kSpecs{
    StyleSpec{.look = Look::Body,
              .id = u"BodyText"_s,
              .name = u"Body Text"_s,
              .lines = Lines::Justified,
              .firstLine = 10,
              .after = 6,
              .spacing = 1.15},
    StyleSpec{.look = Look::Heading1,
              .id = u"Heading1"_s,
              .name = u"heading 1"_s,
              .bold = true,
              .firstLine = 10,
              .before = 6,
              .after = 6,
              .outline = 1,
              .withNext = true},
    StyleSpec{.look = Look::Heading2,
              .id = u"Heading2"_s,
              .name = u"heading 2"_s,
              .bold = true,
              .firstLine = 10,
              .before = 3,
              .after = 6,
              .outline = 2,
              .withNext = true},
    StyleSpec{.look = Look::Heading3,
              .id = u"Heading3"_s,
              .name = u"heading 3"_s,
              .italic = true,
              .firstLine = 10,
              .after = 6,
              .outline = 3,
              .withNext = true},
    StyleSpec{.look = Look::Bullet,
              .id = u"ListBullet"_s,
              .name = u"List Bullet"_s,
              .lines = Lines::Justified,
              .firstLine = 10,
              .after = 4,
              .spacing = 1.15},
    StyleSpec{.look = Look::Note,
              .id = u"IocNote"_s,
              .name = u"IOC Ghi chú"_s,
              .points = 11,
              .italic = true,
              .after = 6},
    StyleSpec{.look = Look::Alert,
              .id = u"IocAlert"_s,
              .name = u"IOC Cần chỉ đạo"_s,
              .points = 13,
              .indent = 2,
              .boxed = true},
    StyleSpec{.look = Look::Caption,
              .id = u"Caption"_s,
              .name = u"caption"_s,
              .points = 12,
              .bold = true,
              .lines = Lines::Centre,
              .before = 6,
              .after = 3,
              .withNext = true},
    StyleSpec{.look = Look::CellHead,
              .id = u"IocTableHead"_s,
              .name = u"IOC Đầu bảng"_s,
              .points = 10,
              .bold = true,
              .lines = Lines::Centre},
    StyleSpec{
        .look = Look::CellText, .id = u"IocTableText"_s, .name = u"IOC Ô bảng"_s, .points = 10},
    StyleSpec{.look = Look::Superior,
              .id = u"IocSuperior"_s,
              .name = u"IOC Cơ quan chủ quản"_s,
              .points = 12,
              .lines = Lines::Centre},
    StyleSpec{.look = Look::Issuer,
              .id = u"IocIssuer"_s,
              .name = u"IOC Cơ quan ban hành"_s,
              .points = 12,
              .bold = true,
              .lines = Lines::Centre,
              .after = 4,
              .ruled = true},
    StyleSpec{.look = Look::Nation,
              .id = u"IocNation"_s,
              .name = u"IOC Quốc hiệu"_s,
              .points = 12,
              .bold = true,
              .lines = Lines::Centre},
    StyleSpec{.look = Look::Motto,
              .id = u"IocMotto"_s,
              .name = u"IOC Tiêu ngữ"_s,
              .points = 13,
              .bold = true,
              .lines = Lines::Centre,
              .after = 4,
              .ruled = true},
    StyleSpec{.look = Look::Number,
              .id = u"IocNumber"_s,
              .name = u"IOC Số ký hiệu"_s,
              .points = 13,
              .lines = Lines::Centre,
              .after = 6},
    StyleSpec{.look = Look::Place,
              .id = u"IocPlace"_s,
              .name = u"IOC Địa danh ngày tháng"_s,
              .points = 13,
              .italic = true,
              .lines = Lines::Centre,
              .after = 6},
    StyleSpec{.look = Look::Type,
              .id = u"IocType"_s,
              .name = u"IOC Tên loại văn bản"_s,
              .bold = true,
              .lines = Lines::Centre,
              .before = 12},
    StyleSpec{.look = Look::Title,
              .id = u"Title"_s,
              .name = u"Title"_s,
              .bold = true,
              .lines = Lines::Centre,
              .after = 2},
    StyleSpec{.look = Look::DataUntil,
              .id = u"IocDataUntil"_s,
              .name = u"IOC Số liệu đến"_s,
              .points = 12,
              .italic = true,
              .lines = Lines::Centre,
              .after = 12},
    StyleSpec{.look = Look::RecipientsHead,
              .id = u"IocRecipientsHead"_s,
              .name = u"IOC Nơi nhận"_s,
              .points = 12,
              .bold = true,
              .italic = true},
    StyleSpec{.look = Look::Recipient,
              .id = u"IocRecipient"_s,
              .name = u"IOC Danh sách nhận"_s,
              .points = 11},
    StyleSpec{.look = Look::SignTitle,
              .id = u"IocSignTitle"_s,
              .name = u"IOC Chức vụ ký"_s,
              .bold = true,
              .lines = Lines::Centre},
    StyleSpec{.look = Look::SignName,
              .id = u"IocSignName"_s,
              .name = u"IOC Người ký"_s,
              .bold = true,
              .lines = Lines::Centre,
              .before = 64},
    StyleSpec{.look = Look::BlockTitle,
              .id = u"IocBlockTitle"_s,
              .name = u"IOC Tên khối"_s,
              .points = 12,
              .bold = true,
              .after = 2},
    StyleSpec{.look = Look::BlockLine,
              .id = u"IocBlockLine"_s,
              .name = u"IOC Số liệu khối"_s,
              .points = 11},
    StyleSpec{.look = Look::Footer,
              .id = u"IocSource"_s,
              .name = u"IOC Nguồn"_s,
              .points = 9,
              .italic = true,
              .before = 6},
    StyleSpec{.look = Look::PageNumber,
              .id = u"Header"_s,
              .name = u"header"_s,
              .points = 13,
              .lines = Lines::Centre},
    StyleSpec{.look = Look::Picture,
              .id = u"IocPicture"_s,
              .name = u"IOC Hình"_s,
              .lines = Lines::Centre,
              .before = 4,
              .withNext = true},
};

} // namespace

std::span<const StyleSpec> styleSpecs()
{
    return kSpecs;
}

const StyleSpec &specOf(Look look)
{
    const auto found = std::ranges::find(kSpecs, look, &StyleSpec::look);
    return found == kSpecs.end() ? kSpecs.front() : *found;
}

Look lookOf(bulletins::Style style)
{
    switch (style) {
    case bulletins::Style::Body:
        return Look::Body;
    case bulletins::Style::Heading1:
        return Look::Heading1;
    case bulletins::Style::Heading2:
        return Look::Heading2;
    case bulletins::Style::Heading3:
        return Look::Heading3;
    case bulletins::Style::Bullet:
        return Look::Bullet;
    case bulletins::Style::Note:
        return Look::Note;
    case bulletins::Style::Alert:
        return Look::Alert;
    }
    return Look::Body;
}

QString colourOf(bulletins::Tone tone, bulletins::Form form)
{
    if (form == bulletins::Form::Official)
        return {};
    switch (tone) {
    case bulletins::Tone::Good:
        return u"1B6E3C"_s;
    case bulletins::Tone::Watch:
        return u"8A5A00"_s;
    case bulletins::Tone::Bad:
        return u"B00020"_s;
    case bulletins::Tone::Missing:
        return u"595959"_s;
    case bulletins::Tone::Neutral:
        break;
    }
    return {};
}

} // namespace papers
