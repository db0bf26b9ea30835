// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A table as a monitoring product writes it, for tests of the import.
namespace importtest {

/// Three rows that come in, one that repeats, two that cannot, one of the future; the sources are
/// one that is known, one by its site, one that is new.
inline constexpr auto kTable =
    "Tiêu đề;Nội dung;Đường dẫn;Nguồn;Thời gian đăng;Sắc thái;Lượt thích;Địa bàn\n"
    "Ngư dân Phú Quý được mùa cá;Tàu cá về bến;https://baobinhthuan.com.vn/a1;Báo Bình Thuận;"
    "10/06/2025 08:30;Tích cực;1.234;Phú Quý\n"
    "Ngư dân Phú Quý được mùa cá;Tàu cá về bến;https://baobinhthuan.com.vn/a1;Báo Bình Thuận;"
    "10/06/2025 08:30;Tích cực;1.234;Phú Quý\n"
    "Rác thải tràn bãi biển;Ô nhiễm ở Hàm Tiến;https://tuoitre.vn/b2;;11/06/2025 09:00;Tiêu cực;7;"
    "Nơi không có\n"
    "Hội chợ thanh long;;;Trang Hội Chợ;05/06/2025 10:00;Trung lập;12;\n"
    ";;https://tuoitre.vn/b3;;11/06/2025 09:00;;;\n"
    "Không rõ ngày;;https://tuoitre.vn/b4;;hôm qua;;;\n"
    "Ngày mai;;https://tuoitre.vn/b5;;20/12/2025 09:00;;;\n";

} // namespace importtest
