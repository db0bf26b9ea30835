// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What agencies of the demo asked for.
#include "app/demo/operationgenerator.h"
#include "models/core/moment.h"

#include <QHash>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

struct ProposalSeed {
    const char *agency;
    const char *kind;
    const char *title;
    const char *text;
    const char *author;
    int daysAgo;
    int stepDays; ///< between two steps
    const char *states;
};
constexpr std::array kProposalSeeds = std::to_array<ProposalSeed>({
    {"a-syt", "feed", "Kết nối tự động số liệu khám chữa bệnh bảo hiểm y tế",
     "Thay việc nộp tệp hằng tháng bằng kết nối qua LGSP.", "Nguyễn Đức Thịnh", 210, 30,
     "proposed compiled approved building accepted"},
    {"a-sgddt", "dashboard", "Màn hình theo dõi sĩ số theo ngày",
     "Hiển thị vắng học theo trường và huyện.", "Trần Thị Lan", 160, 25,
     "proposed compiled approved building"},
    {"a-ctk", "indicator", "Bổ sung chỉ số giá tiêu dùng theo nhóm hàng",
     "Công bố cùng kỳ với CPI chung.", "Hoàng Văn Phúc", 141, 20,
     "proposed compiled approved building accepted"},
    {"a-ub593", "account", "Cấp thêm 6 tài khoản cho công chức phường",
     "Mỗi phường thêm một người tiếp nhận phản ánh.", "Võ Minh Tâm", 118, 9,
     "proposed compiled approved building accepted"},
    {"a-vpub", "dashboard", "Trang tin ngắn cho lãnh đạo xem trên điện thoại",
     "Sáu chỉ tiêu, cảnh báo, việc quá hạn.", "Lê Thị Thu Hà", 97, 21,
     "proposed compiled declined"},
    {"a-skhdt", "feed", "Kết nối hệ thống giải ngân đầu tư công của Kho bạc",
     "Lấy số liệu giải ngân hằng tuần.", "Phạm Quốc Bảo", 83, 18,
     "proposed compiled approved building"},
    {"a-cdc", "indicator", "Bổ sung chỉ tiêu tỷ lệ tiêm chủng theo xã",
     "Phục vụ cảnh báo vùng trũng tiêm chủng.", "Đỗ Minh Châu", 64, 16,
     "proposed compiled approved"},
    {"a-svhttdl", "feed", "Kết nối số lượt khách từ hệ thống khai báo lưu trú",
     "Thay số ước hằng tháng.", "Ngô Thanh Tùng", 52, 14, "proposed compiled"},
    {"a-ttpvhcc", "dashboard", "Màn hình hồ sơ sắp đến hạn theo quầy",
     "Nhắc trước hai ngày làm việc.", "Bùi Thị Mai", 38, 12, "proposed compiled"},
    {"a-atvstp", "account", "Cấp 2 tài khoản cho đoàn kiểm tra liên ngành",
     "Dùng khi kiểm tra đột xuất.", "Phạm Thị Ngọc Diệp", 21, 7, "proposed compiled approved"},
    {"a-bhxh", "indicator", "Bổ sung chỉ tiêu chi bảo hiểm y tế theo huyện",
     "Theo dõi vượt dự toán.", "Lương Văn Hải", 9, 5, "proposed"},
    {"a-syt", "other", "Tập huấn sử dụng cho 10 trạm y tế", "Mỗi trạm hai người, nửa ngày.",
     "Nguyễn Đức Thịnh", 4, 3, "proposed"},
});

/// The step that leads to a state.
QString verbTo(const QString &state)
{
    static const QHash<QString, QString> verbs{
        {u"proposed"_s, u"open"_s},    {u"compiled"_s, u"compile"_s}, {u"approved"_s, u"approve"_s},
        {u"declined"_s, u"decline"_s}, {u"building"_s, u"build"_s},   {u"accepted"_s, u"accept"_s}};
    return verbs.value(state);
}

} // namespace

std::vector<QJsonObject> seededProposals(const QDateTime &now)
{
    std::vector<QJsonObject> proposals;
    int number = 0;
    for (const ProposalSeed &seed : kProposalSeeds) {
        const QStringList states = QString::fromLatin1(seed.states).split(u' ');
        const QDateTime made = now.addDays(-seed.daysAgo);
        QJsonArray history;
        QDateTime at = made;
        for (const QString &state : states) {
            const bool own = state == "proposed"_L1;
            history.append(QJsonObject{
                {u"verb"_s, verbTo(state)},
                {u"state"_s, state},
                {u"actor"_s, own ? QString::fromUtf8(seed.author) : u"Trương Quang Khải"_s},
                {u"at"_s, core::iso(at)}});
            at = at.addDays(seed.stepDays);
        }
        proposals.push_back({{u"id"_s, u"dx-%1"_s.arg(++number, 2, 10, QChar(u'0'))},
                             {u"version"_s, states.size()},
                             {u"agencyId"_s, QString::fromLatin1(seed.agency)},
                             {u"kind"_s, QString::fromLatin1(seed.kind)},
                             {u"title"_s, QString::fromUtf8(seed.title)},
                             {u"text"_s, QString::fromUtf8(seed.text)},
                             {u"state"_s, states.last()},
                             {u"author"_s, QString::fromUtf8(seed.author)},
                             {u"at"_s, core::iso(made)},
                             {u"updatedAt"_s, core::iso(at.addDays(-seed.stepDays))},
                             {u"document"_s, QJsonObject{{u"history"_s, history}}}});
    }
    return proposals;
}

} // namespace demo
