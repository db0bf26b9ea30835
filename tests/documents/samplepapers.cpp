// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/samplepapers.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tests {

using namespace bulletins;

namespace {

Paragraph paragraph(Style style, const QString &text)
{
    return {.style = style, .runs = {{.text = text}}};
}

Cell cell(const QString &text, Tone tone = Tone::Neutral)
{
    return {.runs = {{.text = text}}, .tone = tone};
}

/// The twelve columns of the standard table.
QList<Column> standardColumns()
{
    return {{.title = u"STT"_s, .weight = 0.5, .align = Align::Centre},
            {.title = u"Chỉ tiêu"_s, .weight = 3.2},
            {.title = u"ĐVT"_s, .weight = 0.9, .align = Align::Centre},
            {.title = u"Kế hoạch năm"_s, .align = Align::Right, .numeric = true},
            {.title = u"Chính thức tháng trước"_s, .align = Align::Right, .numeric = true},
            {.title = u"Ước tháng báo cáo"_s, .align = Align::Right, .numeric = true},
            {.title = u"Lũy kế từ đầu năm"_s, .align = Align::Right, .numeric = true},
            {.title = u"So KH (%)"_s, .weight = 0.8, .align = Align::Right, .numeric = true},
            {.title = u"So tháng trước (%)"_s, .weight = 0.8, .align = Align::Right},
            {.title = u"So cùng kỳ (%)"_s, .weight = 0.8, .align = Align::Right},
            {.title = u"Nguồn"_s, .weight = 1.4},
            {.title = u"Ghi chú"_s, .weight = 1}};
}

Table standardTable(int rows)
{
    Table table{.caption = u"Bảng 1. Các chỉ tiêu chủ yếu tháng 10 năm 2026"_s,
                .columns = standardColumns(),
                .note = u"Ghi chú: “chưa có số liệu” là chỉ tiêu đến hạn mà chưa nhận được."_s};
    table.rows << Row{.cells = {cell(u"A. Kinh tế - xã hội"_s)}, .section = true};
    for (int i = 1; i <= rows; ++i) {
        const bool gap = i % 7 == 0;
        table.rows << Row{
            .cells = {
                cell(QString::number(i)),
                cell(u"Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng, nhóm %1"_s.arg(i)),
                cell(u"tỷ đồng"_s), cell(u"112.500"_s), cell(u"9.214,6"_s),
                gap ? cell(u"chưa có số liệu"_s, Tone::Missing) : cell(u"9.301,2"_s),
                cell(u"91.117,4"_s), cell(u"81,0"_s), cell(u"+0,94"_s, Tone::Good),
                cell(u"\u22122,10"_s, Tone::Bad), cell(u"Cục Thống kê"_s),
                cell(i % 5 == 0 ? u"sơ bộ"_s : QString())}};
    }
    return table;
}

TrendFigure::Series series(const QString &name, double base, bool main)
{
    TrendFigure::Series made{.name = name, .main = main};
    for (int month = 1; month <= 12; ++month) {
        const bool gap = main && (month == 5 || month > 10);
        made.points << TrendFigure::Point{.at = QDate(2026, month, 1),
                                          .label = u"T%1"_s.arg(month),
                                          .value = gap ? std::optional<double>()
                                                       : base + 37.5 * ((month * 5) % 7),
                                          .estimate = month == 10};
    }
    return made;
}

QList<QPointF> square(double x, double y, double side)
{
    return {{x, y},
            {x + side, y + side * 0.1},
            {x + side * 0.9, y + side},
            {x, y + side * 0.9},
            {x, y}};
}

void addEvidence(Document &document)
{
    document.evidences << Evidence{.of = Evidence::Of::Indicator,
                                   .title = u"Tổng lượt khách du lịch"_s,
                                   .indicator = domain::IndicatorId(u"KT17"_s),
                                   .period = u"2026-10"_s,
                                   .source = u"Sở Văn hóa, Thể thao và Du lịch"_s}
                       << Evidence{.of = Evidence::Of::Reports, .title = u"Phản ánh quá hạn"_s};
}

void addSections(QList<Block> &blocks)
{
    blocks << paragraph(Style::Heading1, u"I. TÓM TẮT"_s);
    blocks << Paragraph{
        .runs = {{.text = u"Trong tháng 10 năm 2026, tổng lượt khách du lịch "_s},
                 {.text = u"ước đạt 826,7 nghìn lượt khách"_s, .bold = true, .evidence = 0},
                 {.text = u", tăng 3,37% so với tháng trước và tăng 17,79% so với cùng kỳ; lũy kế "
                          "10 tháng đạt 8.120,4 nghìn lượt khách, bằng 85,5% kế hoạch năm."_s}}};
    for (int i = 0; i < 4; ++i)
        blocks << paragraph(
            Style::Body, u"Chỉ số sản xuất công nghiệp toàn tỉnh ước tăng 10,97% so với cùng kỳ; "
                         "tỷ lệ giải ngân vốn đầu tư công đạt 61,2%, giảm 0,5 điểm phần trăm; "
                         "Thủy sản khai thác ước đạt 21.300 tấn. QUỸ ĐẤT, ĐƯỜNG BỘ, Ệ Ữ Ỗ Ẵ."_s);
    blocks << paragraph(Style::Heading1, u"II. SỐ LIỆU CHÍNH"_s)
           << paragraph(Style::Heading2, u"1. Kinh tế - xã hội"_s) << standardTable(34);
    blocks << paragraph(Style::Heading3, u"a) Du lịch"_s)
           << paragraph(Style::Bullet,
                        u"Khách quốc tế: 41,2 nghìn lượt, tăng 12,4% so với cùng kỳ."_s)
           << trendFigure() << barsFigure() << mapFigure();
}

} // namespace

Figure trendFigure()
{
    return {.content = TrendFigure{.series = {series(u"Năm 2026"_s, 620, true),
                                              series(u"Năm 2025"_s, 560, false)},
                                   .unit = u"nghìn lượt khách"_s,
                                   .decimals = 1,
                                   .plan = 792.0},
            .caption = u"Hình 1. Tổng lượt khách du lịch theo tháng"_s,
            .alternative = u"Cao nhất tháng 4; tháng 5 chưa có số liệu."_s,
            .evidence = 0};
}

Figure barsFigure()
{
    BarsFigure bars{
        .valueName = u"tháng 10/2026"_s, .baseName = u"tháng 9/2026"_s, .unit = u"phản ánh"_s};
    const QStringList names{u"Hạ tầng giao thông"_s, u"Vệ sinh môi trường"_s, u"Trật tự đô thị"_s,
                            u"An toàn thực phẩm"_s};
    for (int i = 0; i < int(names.size()); ++i)
        bars.bars << BarsFigure::Bar{.label = names.at(i),
                                     .value = i == 3 ? std::optional<double>() : 1240.0 / (i + 1),
                                     .base = 1100.0 / (i + 1),
                                     .tone = i == 1 ? Tone::Bad : Tone::Neutral};
    return {.content = bars, .caption = u"Hình 2. Phản ánh theo lĩnh vực"_s, .evidence = 1};
}

Figure mapFigure()
{
    UnitMapFigure map{.unit = u"phản ánh/10.000 dân"_s,
                      .provenance = u"Ranh giới minh họa, không có giá trị pháp lý."_s};
    for (int i = 0; i < 4; ++i)
        map.classes << UnitMapFigure::Class{
            .low = i * 10.0, .high = i * 10.0 + 9, .label = u"%1–%2"_s.arg(i * 10).arg(i * 10 + 9)};
    const QStringList names{u"Phường Phan Thiết"_s, u"Xã Tuy Phong"_s, u"Xã Bắc Bình"_s,
                            u"Xã Hàm Thuận"_s,      u"Xã Tánh Linh"_s, u"Xã Đức Linh"_s,
                            u"Phường La Gi"_s,      u"Xã Hàm Tân"_s};
    for (int i = 0; i < int(names.size()); ++i)
        map.units << UnitMapFigure::Unit{
            .id = domain::UnitId(QString::number(i)),
            .name = names.at(i),
            .value = i * 5.0,
            .cls = i == 5 ? -1 : i % 4,
            .rings = {square(107.5 + 0.4 * (i % 4), 10.6 + 0.4 * (i / 4), 0.4)}};
    map.units << UnitMapFigure::Unit{.id = domain::UnitId(u"pq"_s),
                                     .name = u"Đặc khu Phú Quý"_s,
                                     .value = 3,
                                     .cls = 0,
                                     .rings = {square(108.93, 10.5, 0.06)},
                                     .offshore = true};
    return {.content = map, .caption = u"Hình 3. Mật độ phản ánh theo xã, phường"_s};
}

Document officialPaper()
{
    Document document{.span = {Kind::Month, QDate(2026, 10, 1), QDate(2026, 10, 31)},
                      .form = Form::Official};
    document.head = {.superior = u"ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"_s,
                     .issuer = u"VĂN PHÒNG"_s,
                     .number = u"Số: 25/BC-VP"_s,
                     .place = u"Lâm Đồng, ngày 05 tháng 11 năm 2026"_s,
                     .date = QDate(2026, 11, 5),
                     .type = u"BÁO CÁO"_s,
                     .title = {u"Kết quả điều hành trên Trung tâm Điều hành đô thị thông minh"_s,
                               u"tháng 10 năm 2026"_s}};
    addEvidence(document);
    addSections(document.blocks);
    document.blocks << paragraph(Style::Heading1, u"III. CẢNH BÁO VÀ QUÁ HẠN"_s);
    document.blocks << Paragraph{.style = Style::Alert,
                                 .runs = {{.text = u"12 phản ánh quá hạn trên 10 ngày"_s,
                                           .evidence = 1}}}
                    << paragraph(Style::Alert, u"Sở Y tế chưa nộp 3 chỉ tiêu tháng 9/2026"_s)
                    << paragraph(Style::Body, u"Trên đây là báo cáo tháng 10 năm 2026./."_s)
                    << PageBreak{} << paragraph(Style::Heading1, u"PHỤ LỤC"_s);
    Table wide = standardTable(20);
    wide.caption = u"Biểu 01. Số liệu theo địa phương"_s;
    wide.landscape = true;
    document.blocks << wide;
    document.recipients = {u"Thường trực Tỉnh ủy (báo cáo)"_s, u"Chủ tịch UBND tỉnh (báo cáo)"_s,
                           u"Lưu: VT, IOC"_s};
    document.signature = {u"TL. CHỦ TỊCH"_s, u"CHÁNH VĂN PHÒNG"_s, u"Nguyễn Thị Ánh Tuyết"_s};
    document.footer = {u"Nguồn: các cơ quan cung cấp số liệu"_s, u"Người lập: Trần Văn Đức"_s,
                       QString(64, u'a')};
    document.asOf = document.madeAt = QDateTime(QDate(2026, 11, 5), QTime(0, 0), QTimeZone::UTC);
    return document;
}

Document dailyPaper()
{
    Document document{.span = {Kind::Day, QDate(2026, 11, 5), QDate(2026, 11, 5)},
                      .form = Form::Bulletin};
    document.head = {.issuer = u"VĂN PHÒNG UBND TỈNH LÂM ĐỒNG"_s,
                     .number = u"Số: 309"_s,
                     .date = QDate(2026, 11, 5),
                     .type = u"BẢN TIN ĐIỀU HÀNH IOC LÂM ĐỒNG"_s,
                     .dataUntil = u"Ngày 05/11/2026, số liệu đến 07:00"_s};
    addEvidence(document);
    FigureBlocks six;
    const QStringList titles{
        u"Kinh tế - xã hội"_s,     u"Y tế"_s,          u"Giáo dục"_s, u"Hành chính công"_s,
        u"Phản ánh hiện trường"_s, u"Thông tin mạng"_s};
    for (int i = 0; i < int(titles.size()); ++i) {
        FigureBlocks::Block block{.subsystem = domain::Subsystem(i), .title = titles.at(i)};
        for (int j = 0; j < 4; ++j)
            block.items << FigureBlocks::Item{
                .label = j == 2 ? u"Tỷ lệ giải ngân vốn đầu tư công lũy kế"_s
                                : u"Tổng lượt khách du lịch"_s,
                .value = j == 3 ? u"chưa có số liệu"_s : u"826,7 nghìn lượt"_s,
                .change = j == 3 ? QString() : u"+3,37% so với tháng trước"_s,
                .period = u"tháng 9/2026 (ước)"_s,
                .move = j == 3   ? Move::None
                        : j == 1 ? Move::Down
                                 : Move::Up,
                .tone = j == 3   ? Tone::Missing
                        : j == 1 ? Tone::Bad
                                 : Tone::Good,
                .evidence = 0};
        six.blocks << block;
    }
    document.blocks
        << paragraph(Style::Body,
                     u"Trong ngày tiếp nhận 132 phản ánh, đã xử lý 118; 12 phản ánh quá "
                     "hạn. Mạng xã hội có 3 tin tiêu cực về môi trường biển."_s)
        << six
        << Paragraph{.style = Style::Alert,
                     .runs = {{.text = u"12 phản ánh quá hạn trên 10 ngày"_s, .evidence = 1}}}
        << paragraph(Style::Alert, u"Ca sốt xuất huyết vượt ngưỡng 2 tuần liền"_s) << trendFigure();
    QualityStrip strip{.title = u"Chất lượng dữ liệu"_s};
    for (int i = 0; i < 7; ++i)
        strip.parts << QualityStrip::Part{.agency = u"Sở Văn hóa, Thể thao và Du lịch"_s,
                                          .due = i == 6 ? 0 : 14,
                                          .filled = 14 - i,
                                          .late = i,
                                          .tone = i == 6  ? Tone::Missing
                                                  : i > 3 ? Tone::Bad
                                                  : i > 1 ? Tone::Watch
                                                          : Tone::Good};
    document.blocks << strip;
    document.footer = {u"Nguồn: hệ thống IOC"_s, u"Người lập: Trần Văn Đức"_s, QString(64, u'b')};
    document.asOf = document.madeAt = QDateTime(QDate(2026, 11, 5), QTime(0, 0), QTimeZone::UTC);
    return document;
}

} // namespace tests
