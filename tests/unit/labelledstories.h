// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

/// Invented items of online information, each with the number of the story it tells. The first of a
/// number is the original; stories beside each other are alike on purpose: the same sentence about
/// another place, another event at the same place, the bulletin of another day.
struct LabelledText {
    int story = 0;
    QStringView title = {};
    QStringView excerpt = {};
};

inline constexpr auto kLabelledTexts = std::to_array<LabelledText>({
    {1, u"Cháy lớn tại chợ Phan Rí Cửa trong đêm, hơn 20 ki-ốt bị thiêu rụi",
     u"Khoảng 23 giờ ngày 11/6, một vụ cháy lớn xảy ra tại chợ Phan Rí Cửa, huyện Tuy Phong, tỉnh "
     u"Bình Thuận. Ngọn lửa bùng lên từ dãy hàng vải rồi lan nhanh sang các ki-ốt bên cạnh, "
     u"thiêu rụi hơn 20 ki-ốt. Rất may không có thiệt hại về người."},
    {1, u"VIDEO: Cháy lớn tại chợ Phan Rí Cửa trong đêm, hơn 20 ki-ốt bị thiêu rụi",
     u"Một vụ cháy lớn xảy ra tại chợ Phan Rí Cửa, huyện Tuy Phong, tỉnh Bình Thuận. Ngọn lửa "
     u"bùng lên từ dãy hàng vải rồi lan nhanh sang các ki-ốt bên cạnh."},
    {1, u"Hỏa hoạn thiêu rụi nhiều gian hàng ở chợ Phan Rí Cửa - Báo Bình Thuận",
     u"(BTO) Khoảng 23 giờ ngày 11/6, một vụ cháy lớn xảy ra tại chợ Phan Rí Cửa, huyện Tuy "
     u"Phong. Ngọn lửa bùng lên từ dãy hàng vải rồi lan nhanh sang các ki-ốt bên cạnh, thiêu rụi "
     u"hơn 20 ki-ốt."},
    {1, u"chay lon tai cho phan ri cua trong dem, hon 20 ki-ot bi thieu rui", u""},
    {1, u"Cháy lớn tại chợ Phan Rí Cửa trong đêm, hơn 20 ki-ốt bị thiêu rụi | VnExpress", u""},
    {2, u"Cháy lớn tại chợ Phú Thủy trong đêm, hơn 10 ki-ốt bị thiêu rụi",
     u"Rạng sáng 3/5, lửa bốc lên tại khu bán tạp hóa của chợ Phú Thủy, thành phố Phan Thiết. Tiểu "
     u"thương cho biết cháy từ một ki-ốt bán nhang đèn, cảnh sát chữa cháy huy động sáu xe đến "
     u"hiện trường và dập tắt sau gần hai giờ."},
    {2, u"Cháy chợ Phú Thủy ở Phan Thiết, hơn 10 ki-ốt bị thiêu rụi",
     u"Rạng sáng 3/5, lửa bốc lên tại khu bán tạp hóa của chợ Phú Thủy, thành phố Phan Thiết. Tiểu "
     u"thương cho biết cháy từ một ki-ốt bán nhang đèn."},
    {3, u"Khánh thành chợ Phan Rí Cửa mới sau hai năm xây dựng",
     u"Sáng 20/12, UBND huyện Tuy Phong, tỉnh Bình Thuận tổ chức lễ khánh thành chợ Phan Rí Cửa. "
     u"Công trình có tổng mức đầu tư 64 tỷ đồng, bố trí 420 sạp, có hệ thống chữa cháy tự động."},
    {3, u"Tuy Phong khánh thành chợ Phan Rí Cửa mới",
     u"UBND huyện Tuy Phong, tỉnh Bình Thuận tổ chức lễ khánh thành chợ Phan Rí Cửa. Công trình có "
     u"tổng mức đầu tư 64 tỷ đồng, bố trí 420 sạp."},
    {4, u"Tai nạn giao thông nghiêm trọng trên Quốc lộ 1 qua Hàm Thuận Nam, 2 người tử vong",
     u"Khoảng 5 giờ sáng nay, xe khách giường nằm chạy hướng Bắc - Nam va chạm với xe tải đang "
     u"dừng "
     u"bên đường trên Quốc lộ 1, đoạn qua xã Hàm Minh, huyện Hàm Thuận Nam. Cú va chạm mạnh làm "
     u"tài xế và phụ xe khách tử vong tại chỗ, bảy hành khách bị thương."},
    {4, u"Xe khách đâm xe tải dừng bên đường ở Bình Thuận, tài xế và phụ xe tử vong",
     u"Khoảng 5 giờ sáng nay, xe khách giường nằm chạy hướng Bắc - Nam va chạm với xe tải đang "
     u"dừng "
     u"bên đường trên Quốc lộ 1, đoạn qua xã Hàm Minh, huyện Hàm Thuận Nam. Cú va chạm mạnh làm "
     u"tài xế và phụ xe khách tử vong tại chỗ."},
    {4, u"Tai nạn nghiêm trọng trên Quốc lộ 1 qua Hàm Thuận Nam, 2 người tử vong",
     u"Theo Báo Giao thông, khoảng 5 giờ sáng, xe khách giường nằm chạy hướng Bắc - Nam va chạm "
     u"với "
     u"xe tải đang dừng bên đường trên Quốc lộ 1, đoạn qua xã Hàm Minh. Bảy hành khách bị thương."},
    {4,
     u"[NÓNG] Tai nạn giao thông nghiêm trọng trên Quốc lộ 1 qua Hàm Thuận Nam, 2 người tử vong!!!",
     u""},
    {5, u"Tai nạn giao thông nghiêm trọng trên Quốc lộ 1 qua Tuy Phong, 3 người tử vong",
     u"Trưa 14/6, ô tô bảy chỗ mất lái lao sang làn ngược chiều và tông trực diện xe đầu kéo tại "
     u"dốc Cà Ná, thuộc xã Vĩnh Tân, huyện Tuy Phong. Ba người trên ô tô con tử vong, giao thông "
     u"ùn "
     u"ứ nhiều giờ."},
    {5, u"Ô tô 7 chỗ tông trực diện xe đầu kéo ở Tuy Phong, 3 người tử vong",
     u"Trưa 14/6, ô tô bảy chỗ mất lái lao sang làn ngược chiều và tông trực diện xe đầu kéo tại "
     u"dốc Cà Ná, thuộc xã Vĩnh Tân, huyện Tuy Phong. Ba người trên ô tô con tử vong."},
    {6, u"Tai nạn giao thông nghiêm trọng trên Quốc lộ 1 qua Bắc Bình, 1 người tử vong", u""},
    {6, u"tai nan giao thong nghiem trong tren quoc lo 1 qua bac binh, 1 nguoi tu vong", u""},
    {7, u"Khởi công lại hạng mục dân dụng sân bay Phan Thiết vào quý III",
     u"Chủ tịch UBND tỉnh Bình Thuận yêu cầu các sở, ngành hoàn tất thủ tục lựa chọn nhà đầu tư để "
     u"khởi công hạng mục hàng không dân dụng thuộc dự án sân bay Phan Thiết trong quý III năm "
     u"nay. "
     u"Hạng mục quân sự hiện đạt 70% khối lượng."},
    {7, u"Bình Thuận: Sẽ khởi công hạng mục dân dụng sân bay Phan Thiết trong quý III",
     u"Chủ tịch UBND tỉnh Bình Thuận yêu cầu các sở, ngành hoàn tất thủ tục lựa chọn nhà đầu tư để "
     u"khởi công hạng mục hàng không dân dụng thuộc dự án sân bay Phan Thiết trong quý III năm "
     u"nay."},
    {7, u"Khoi cong lai hang muc dan dung san bay Phan Thiet vao quy III",
     u"Chu tich UBND tinh Binh Thuan yeu cau cac so, nganh hoan tat thu tuc lua chon nha dau tu de "
     u"khoi cong hang muc hang khong dan dung thuoc du an san bay Phan Thiet trong quy III nam "
     u"nay."},
    {8, u"Người dân sống cạnh sân bay Phan Thiết mong sớm được bố trí tái định cư",
     u"Hơn 40 hộ dân xã Thiện Nghiệp có đất bị thu hồi cho dự án sân bay Phan Thiết vẫn chưa nhận "
     u"được nền tái định cư dù đã bàn giao mặt bằng từ nhiều năm trước. Nhiều nhà xuống cấp nhưng "
     u"không được sửa chữa."},
    {9, u"Mưa lớn, cát đỏ tràn xuống đường ven biển Mũi Né, nhiều xe mắc kẹt",
     u"Cơn mưa kéo dài gần hai giờ chiều 21/5 khiến hàng nghìn mét khối cát từ một dự án trên đồi "
     u"tràn xuống đường Võ Nguyên Giáp, phường Mũi Né. Nhiều ô tô, xe máy chết máy, khách sạn ven "
     u"biển bị bùn cát tràn vào sảnh."},
    {9, u"Cát đỏ lại tràn xuống đường ven biển Mũi Né sau mưa lớn",
     u"Cơn mưa kéo dài gần hai giờ chiều 21/5 khiến hàng nghìn mét khối cát từ một dự án trên đồi "
     u"tràn xuống đường Võ Nguyên Giáp, phường Mũi Né. Nhiều ô tô, xe máy chết máy."},
    {9, u"MƯA LỚN, CÁT ĐỎ TRÀN XUỐNG ĐƯỜNG VEN BIỂN MŨI NÉ, NHIỀU XE MẮC KẸT",
     u"Bà con đi ngang đường Võ Nguyên Giáp nhớ cẩn thận nha, hàng nghìn mét khối cát từ một dự án "
     u"trên đồi tràn xuống đường, nhiều ô tô, xe máy chết máy."},
    {10, u"Mưa lớn, cát trắng tràn xuống đường ĐT716 qua Hòa Thắng, xe máy té ngã",
     u"Sáng nay nhiều người đi xe máy từ Bàu Trắng về Phan Rí bị té khi qua đoạn cát phủ dày trên "
     u"tuyến ĐT716, xã Hòa Thắng, huyện Bắc Bình. Đơn vị quản lý đường bộ đang cho xe xúc dọn."},
    {11, u"Giá thanh long hôm nay 12/6: Thanh long ruột đỏ giữ mức 15.000 đồng/kg",
     u"Giá thanh long hôm nay 12/6 tại các vựa ở Hàm Thuận Bắc, Hàm Thuận Nam đứng yên so với hôm "
     u"qua. Thanh long ruột đỏ loại 1 được thu mua 15.000 đồng/kg, ruột trắng 9.000 đồng/kg."},
    {11, u"Giá thanh long hôm nay 12/6: Ruột đỏ giữ mức 15.000 đồng/kg - Nông nghiệp Việt Nam",
     u"Giá thanh long hôm nay 12/6 tại các vựa ở Hàm Thuận Bắc, Hàm Thuận Nam đứng yên so với hôm "
     u"qua. Thanh long ruột đỏ loại 1 được thu mua 15.000 đồng/kg, ruột trắng 9.000 đồng/kg."},
    {12, u"Giá thanh long hôm nay 13/6: Thanh long ruột đỏ tăng lên 17.000 đồng/kg",
     u"Giá thanh long hôm nay 13/6 tại các vựa ở Hàm Thuận Bắc, Hàm Thuận Nam tăng so với hôm qua. "
     u"Thanh long ruột đỏ loại 1 được thu mua 17.000 đồng/kg, ruột trắng 10.500 đồng/kg."},
    {13, u"Dự báo thời tiết Bình Thuận ngày 12/6: Mưa rào và dông vài nơi",
     u"Đài Khí tượng thủy văn Bình Thuận dự báo ngày 12/6, khu vực tỉnh nhiều mây, có mưa rào và "
     u"dông vài nơi. Nhiệt độ thấp nhất 25 độ, cao nhất 33 độ. Biển cấp 5, sóng cao 1,5 mét."},
    {14, u"Dự báo thời tiết Bình Thuận ngày 14/6: Chiều tối có mưa to",
     u"Đài Khí tượng thủy văn Bình Thuận dự báo ngày 14/6, gió mùa Tây Nam hoạt động mạnh, chiều "
     u"tối có mưa to, đề phòng lốc, sét. Biển cấp 6, giật cấp 7, tàu thuyền hạn chế ra khơi."},
    {15, u"Tàu cá Bình Thuận cùng 9 ngư dân bị nước ngoài bắt giữ",
     u"Đồn Biên phòng Phước Lộc cho biết tàu cá BTh-97 của ngư dân thị xã La Gi cùng 9 lao động bị "
     u"lực lượng chức năng nước ngoài bắt giữ khi vi phạm vùng biển. Cơ quan chức năng đang xác "
     u"minh hành vi khai thác bất hợp pháp, không khai báo và không theo quy định (IUU)."},
    {15, u"Một tàu cá La Gi và 9 ngư dân bị bắt giữ vì vi phạm vùng biển nước ngoài",
     u"Đồn Biên phòng Phước Lộc cho biết tàu cá BTh-97 của ngư dân thị xã La Gi cùng 9 lao động bị "
     u"lực lượng chức năng nước ngoài bắt giữ khi vi phạm vùng biển."},
    {15, u"Tàu cá Bình Thuận cùng 9 ngư dân bị nước ngoài bắt giữ – Tuổi Trẻ Online", u""},
    {16, u"Bình Thuận xử phạt 12 tàu cá mất kết nối giám sát hành trình",
     u"Chi cục Thủy sản vừa lập biên bản 12 chủ tàu dài từ 15 mét trở lên để mất kết nối thiết bị "
     u"giám sát hành trình quá 10 ngày. Tỉnh quyết tâm gỡ thẻ vàng về khai thác bất hợp pháp, "
     u"không "
     u"khai báo và không theo quy định (IUU)."},
    {17, u"Số ca sốt xuất huyết ở Bình Thuận tăng gấp đôi so với cùng kỳ",
     u"Theo Trung tâm Kiểm soát bệnh tật tỉnh, từ đầu năm đến nay toàn tỉnh ghi nhận 1.840 ca mắc "
     u"sốt xuất huyết, tăng gấp đôi so với cùng kỳ, có một ca tử vong tại Đức Linh. Ngành y tế đề "
     u"nghị người dân diệt lăng quăng, ngủ mùng."},
    {17, u"Sốt xuất huyết ở Bình Thuận tăng gấp đôi, một ca tử vong",
     u"Từ đầu năm đến nay toàn tỉnh ghi nhận 1.840 ca mắc sốt xuất huyết, tăng gấp đôi so với cùng "
     u"kỳ, có một ca tử vong tại Đức Linh. Ngành y tế đề nghị người dân diệt lăng quăng, ngủ "
     u"mùng."},
    {17, u"So ca sot xuat huyet o Binh Thuan tang gap doi so voi cung ky", u""},
    {18, u"Số ca tay chân miệng ở Bình Thuận tăng gấp ba so với cùng kỳ",
     u"Theo Trung tâm Kiểm soát bệnh tật tỉnh, từ đầu năm đến nay toàn tỉnh ghi nhận 620 ca mắc "
     u"tay "
     u"chân miệng, tập trung ở nhóm trẻ dưới 5 tuổi tại các nhà trẻ tư thục. Các trường được yêu "
     u"cầu vệ sinh đồ chơi hằng ngày."},
    {19, u"Hàng nghìn người dự lễ hội Nghinh Ông Quan Thánh ở Phan Thiết",
     u"Sáng nay, đoàn diễu hành dài gần hai cây số với múa rồng, múa lân và hóa trang đã đi qua "
     u"các "
     u"tuyến đường trung tâm Phan Thiết trong khuôn khổ lễ hội Nghinh Ông Quan Thánh Đế Quân, được "
     u"tổ chức hai năm một lần."},
    {19, u"ẢNH: Hàng nghìn người dự lễ hội Nghinh Ông ở Phan Thiết",
     u"Đoàn diễu hành dài gần hai cây số với múa rồng, múa lân và hóa trang đã đi qua các tuyến "
     u"đường trung tâm Phan Thiết trong khuôn khổ lễ hội Nghinh Ông Quan Thánh Đế Quân."},
    {20, u"Hàng nghìn người dự lễ hội Dinh Thầy Thím ở La Gi",
     u"Lễ hội văn hóa du lịch Dinh Thầy Thím tại xã Tân Tiến, thị xã La Gi khai mạc tối qua với "
     u"nghi lễ cung nghinh và chương trình nghệ thuật. Ban tổ chức dự kiến đón 100.000 lượt khách "
     u"trong ba ngày."},
    {21, u"Phát hiện điểm khai thác titan trái phép quy mô lớn ở Hàm Thuận Nam",
     u"Công an huyện Hàm Thuận Nam phối hợp kiểm tra khu đất ở xã Thuận Quý và phát hiện nhóm "
     u"người "
     u"dùng máy đào, vít xoắn để tuyển quặng titan trái phép. Tại hiện trường có hơn 300 tấn cát "
     u"quặng chưa rõ nguồn gốc."},
    {21, u"Bình Thuận: Bắt quả tang nhóm khai thác titan trái phép ở xã Thuận Quý",
     u"Công an huyện Hàm Thuận Nam phối hợp kiểm tra khu đất ở xã Thuận Quý và phát hiện nhóm "
     u"người "
     u"dùng máy đào, vít xoắn để tuyển quặng titan trái phép. Tại hiện trường có hơn 300 tấn cát "
     u"quặng."},
    {21, u"Phát hiện điểm khai thác titan trái phép quy mô lớn ở Hàm Thuận Nam",
     u"Tại hiện trường có hơn 300 tấn cát quặng chưa rõ nguồn gốc."},
    {22, u"Đề xuất đưa các mỏ titan ở Bình Thuận ra khỏi vùng dự trữ khoáng sản",
     u"UBND tỉnh kiến nghị Thủ tướng điều chỉnh quy hoạch vùng dự trữ titan vì đang vướng nhiều dự "
     u"án du lịch, điện gió và hạ tầng giao thông dọc ven biển từ Tuy Phong đến Hàm Tân."},
    {22, u"Kiến nghị đưa mỏ titan ở Bình Thuận ra khỏi vùng dự trữ khoáng sản quốc gia",
     u"UBND tỉnh kiến nghị Thủ tướng điều chỉnh quy hoạch vùng dự trữ titan vì đang vướng nhiều dự "
     u"án du lịch, điện gió và hạ tầng giao thông."},
    {23, u"Hơn 50 học sinh tiểu học ở Phan Thiết nhập viện nghi ngộ độc thực phẩm",
     u"Chiều 9/4, hơn 50 học sinh một trường tiểu học ở phường Phú Tài được đưa vào Bệnh viện Đa "
     u"khoa tỉnh với triệu chứng đau bụng, nôn ói sau bữa ăn bán trú. Mẫu thức ăn đã được gửi đi "
     u"xét nghiệm."},
    {23, u"Nghi ngộ độc sau bữa ăn bán trú, hơn 50 học sinh ở Phan Thiết nhập viện",
     u"Chiều 9/4, hơn 50 học sinh một trường tiểu học ở phường Phú Tài được đưa vào Bệnh viện Đa "
     u"khoa tỉnh với triệu chứng đau bụng, nôn ói sau bữa ăn bán trú."},
    {23, u"hơn 50 học sinh tiểu học ở phan thiết nhập viện nghi ngộ độc thực phẩm",
     u"cầu mong các con bình an. hơn 50 học sinh một trường tiểu học ở phường phú tài được đưa vào "
     u"bệnh viện đa khoa tỉnh với triệu chứng đau bụng, nôn ói sau bữa ăn bán trú"},
    {24, u"Tắm hồ thủy lợi, hai học sinh ở Đức Linh đuối nước thương tâm",
     u"Chiều 2/6, nhóm năm học sinh xã Mê Pu, huyện Đức Linh rủ nhau ra hồ tắm, hai em bị sụp hố "
     u"sâu và đuối nước. Đến 17 giờ cùng ngày, lực lượng cứu hộ tìm thấy thi thể hai em."},
    {24, u"Hai học sinh ở Đức Linh đuối nước khi tắm hồ thủy lợi",
     u"Nhóm năm học sinh xã Mê Pu, huyện Đức Linh rủ nhau ra hồ tắm, hai em bị sụp hố sâu và đuối "
     u"nước. Đến 17 giờ cùng ngày, lực lượng cứu hộ tìm thấy thi thể hai em."},
    {25, u"Tắm hồ thủy lợi, hai học sinh ở Tánh Linh đuối nước thương tâm",
     u"Vụ việc xảy ra trưa 7/6 tại hồ Biển Lạc, xã Gia An, huyện Tánh Linh. Một người dân làm rẫy "
     u"gần đó nghe tiếng kêu cứu đã nhảy xuống nhưng không kịp, hai anh em ruột tử vong."},
    {26, u"Cảnh báo chiêu lừa giả danh công an yêu cầu cập nhật VNeID",
     u"Công an tỉnh Bình Thuận cảnh báo các đối tượng gọi điện tự xưng cán bộ công an phường, yêu "
     u"cầu người dân cài ứng dụng VNeID giả để cập nhật dữ liệu rồi chiếm quyền điều khiển điện "
     u"thoại, rút sạch tiền trong tài khoản."},
    {26, u"Công an Bình Thuận cảnh báo lừa đảo cài ứng dụng VNeID giả",
     u"Công an tỉnh Bình Thuận cảnh báo các đối tượng gọi điện tự xưng cán bộ công an phường, yêu "
     u"cầu người dân cài ứng dụng VNeID giả để cập nhật dữ liệu rồi chiếm quyền điều khiển điện "
     u"thoại."},
    {26, u"Canh bao chieu lua gia danh cong an yeu cau cap nhat VNeID",
     u"cac doi tuong goi dien tu xung can bo cong an phuong, yeu cau nguoi dan cai ung dung VNeID "
     u"gia de cap nhat du lieu roi chiem quyen dieu khien dien thoai"},
    {27, u"Cảnh báo chiêu lừa giả danh điện lực yêu cầu cập nhật thông tin khách hàng",
     u"Công ty Điện lực Bình Thuận cảnh báo các đối tượng gọi điện dọa cắt điện, yêu cầu người dân "
     u"chuyển tiền nợ cước vào tài khoản lạ. Đơn vị khẳng định không thu tiền điện qua tài khoản "
     u"cá "
     u"nhân."},
    {28, u"Bổ nhiệm Phó Giám đốc Sở Y tế tỉnh Bình Thuận",
     u"Chiều 4/3, Chủ tịch UBND tỉnh Bình Thuận trao quyết định bổ nhiệm bác sĩ Nguyễn Văn An giữ "
     u"chức Phó Giám đốc Sở Y tế, thời hạn 5 năm."},
    {28, u"Sở Y tế tỉnh Bình Thuận có Phó Giám đốc mới",
     u"Chủ tịch UBND tỉnh Bình Thuận trao quyết định bổ nhiệm bác sĩ Nguyễn Văn An giữ chức Phó "
     u"Giám đốc Sở Y tế, thời hạn 5 năm."},
    {29, u"Bổ nhiệm Phó Giám đốc Sở Tài chính tỉnh Bình Thuận",
     u"Chiều 12/3, Chủ tịch UBND tỉnh Bình Thuận trao quyết định bổ nhiệm bà Trần Thị Bích giữ "
     u"chức "
     u"Phó Giám đốc Sở Tài chính, thời hạn 5 năm."},
    {30, u"Cao tốc Vĩnh Hảo - Phan Thiết ngập sâu sau mưa lớn, giao thông tê liệt",
     u"Đoạn km 25 qua xã Sông Lũy, huyện Bắc Bình ngập gần một mét, hàng trăm ô tô nối đuôi nhau. "
     u"Ban quản lý dự án cho biết nước từ suối tràn lên do cống thoát không kịp, đã phân luồng xe "
     u"ra Quốc lộ 1."},
    {30, u"Cao tốc Vĩnh Hảo - Phan Thiết ngập gần 1 mét, hàng trăm xe mắc kẹt",
     u"Đoạn km 25 qua xã Sông Lũy, huyện Bắc Bình ngập gần một mét, hàng trăm ô tô nối đuôi nhau. "
     u"Nước từ suối tràn lên do cống thoát không kịp, đã phân luồng xe ra Quốc lộ 1."},
    {30, u"Clip: Cao tốc Vĩnh Hảo - Phan Thiết ngập sâu sau mưa lớn, giao thông tê liệt",
     u"Hàng trăm ô tô nối đuôi nhau ở đoạn km 25 qua xã Sông Lũy, huyện Bắc Bình."},
    {31, u"Cao tốc Phan Thiết - Dầu Giây ùn tắc kéo dài sau tai nạn liên hoàn",
     u"Bốn ô tô va chạm liên hoàn sáng 1/5 trên cao tốc Phan Thiết - Dầu Giây đoạn qua huyện Hàm "
     u"Tân khiến dòng xe ùn tắc hơn năm cây số. Cảnh sát giao thông điều tiết cho xe ra nút giao "
     u"Quốc lộ 55."},
    {31, u"Tai nạn liên hoàn, cao tốc Phan Thiết - Dầu Giây ùn tắc kéo dài | Báo Bình Thuận",
     u"Bốn ô tô va chạm liên hoàn sáng 1/5 trên cao tốc Phan Thiết - Dầu Giây đoạn qua huyện Hàm "
     u"Tân khiến dòng xe ùn tắc hơn năm cây số."},
    {32, u"Bình Thuận đón hơn 180.000 lượt khách dịp lễ 30/4",
     u"Theo Sở Văn hóa, Thể thao và Du lịch, năm ngày nghỉ lễ toàn tỉnh đón hơn 180.000 lượt "
     u"khách, "
     u"công suất phòng các khu nghỉ dưỡng ở Hàm Tiến - Mũi Né đạt 90%. Doanh thu ước 420 tỷ đồng."},
    {32, u"Hơn 180.000 lượt khách đến Bình Thuận dịp lễ 30/4 và 1/5",
     u"Năm ngày nghỉ lễ toàn tỉnh đón hơn 180.000 lượt khách, công suất phòng các khu nghỉ dưỡng ở "
     u"Hàm Tiến - Mũi Né đạt 90%. Doanh thu ước 420 tỷ đồng."},
    {33, u"Bình Thuận đón hơn 95.000 lượt khách dịp lễ 2/9",
     u"Bốn ngày nghỉ lễ Quốc khánh, lượng khách đến tỉnh đạt hơn 95.000 lượt, khách quốc tế chủ "
     u"yếu "
     u"là Hàn Quốc, Trung Quốc. Các điểm Bàu Trắng, Suối Tiên đông nghịt người."},
    {34, u"Sóng lớn, tàu cao tốc Phan Thiết - Phú Quý tạm ngưng hoạt động",
     u"Cảng vụ Bình Thuận thông báo từ trưa 18/7 các tàu cao tốc tuyến Phan Thiết - Phú Quý tạm "
     u"ngưng xuất bến do gió cấp 7, biển động mạnh. Khoảng 300 du khách còn lưu lại trên đảo."},
    {34, u"Biển động, hơn 300 du khách lưu lại đảo Phú Quý",
     u"Cảng vụ Bình Thuận thông báo từ trưa 18/7 các tàu cao tốc tuyến Phan Thiết - Phú Quý tạm "
     u"ngưng xuất bến do gió cấp 7, biển động mạnh. Khoảng 300 du khách còn lưu lại trên đảo."},
    {34, u"Song lon, tau cao toc Phan Thiet - Phu Quy tam ngung hoat dong", u""},
    {35, u"Giá vé tàu cao tốc Phan Thiết - Phú Quý tăng từ tháng 7",
     u"Các hãng tàu đồng loạt thông báo tăng giá vé 10% vì chi phí nhiên liệu. Người dân đảo Phú "
     u"Quý vẫn được giữ mức ưu đãi cũ theo quy định của tỉnh."},
    {36, u"Điểm tin sáng",
     u"Giải ngân đầu tư công đạt 42%; khởi công kè biển Đồi Dương; Phan Thiết "
     u"ra quân lập lại trật tự vỉa hè; giá xăng giảm nhẹ."},
    {37, u"Điểm tin sáng",
     u"Kỳ họp bất thường của HĐND tỉnh; ngư dân La Gi trúng mùa cá cơm; thi "
     u"lớp 10 bước vào ngày thứ hai; cúp điện ở Hàm Tân."},
    {38, u"Tin buồn", u""},
    {39, u"Tin buồn", u""},
    {40, u"HĐND tỉnh Bình Thuận thông qua nghị quyết tán thành sáp nhập tỉnh",
     u"Tại kỳ họp chuyên đề sáng 28/4, 100% đại biểu có mặt tán thành chủ trương hợp nhất ba tỉnh "
     u"Lâm Đồng, Bình Thuận và Đắk Nông thành tỉnh mới lấy tên Lâm Đồng, trung tâm đặt tại Đà "
     u"Lạt."},
    {40, u"100% đại biểu HĐND tỉnh Bình Thuận tán thành sáp nhập tỉnh",
     u"Tại kỳ họp chuyên đề sáng 28/4, 100% đại biểu có mặt tán thành chủ trương hợp nhất ba tỉnh "
     u"Lâm Đồng, Bình Thuận và Đắk Nông thành tỉnh mới lấy tên Lâm Đồng."},
    {41, u"HĐND tỉnh Đắk Nông thông qua nghị quyết tán thành sáp nhập tỉnh",
     u"Kỳ họp của HĐND tỉnh Đắk Nông diễn ra tại Gia Nghĩa, các đại biểu biểu quyết việc sắp xếp "
     u"đơn vị hành chính và bàn về bố trí cán bộ, trụ sở dôi dư."},
    {42, u"Bị tố \"chặt chém\" khách ăn hải sản, quán ở Mũi Né bị phạt 8 triệu đồng",
     u"Một du khách đăng hóa đơn gần 6 triệu đồng cho bữa hải sản bốn người ở bờ kè Mũi Né. Đội "
     u"Quản lý thị trường kiểm tra, xác định quán không niêm yết giá và lập biên bản xử phạt."},
    {42, u"Quán hải sản ở Mũi Né bị phạt 8 triệu đồng vì không niêm yết giá",
     u"Một du khách đăng hóa đơn gần 6 triệu đồng cho bữa hải sản bốn người ở bờ kè Mũi Né. Đội "
     u"Quản lý thị trường kiểm tra, xác định quán không niêm yết giá."},
    {42, u"Quán hải sản Mũi Né bị phạt 8 triệu đồng vì không niêm yết giá", u""},
    {43, u"Bắt nhóm trộm hơn 20 xe máy ở thị xã La Gi",
     u"Công an thị xã La Gi tạm giữ hình sự bốn đối tượng từ 17 đến 22 tuổi, khai nhận đã gây ra "
     u"hơn "
     u"20 vụ trộm xe máy tại các khu nhà trọ ở Phước Hội, Tân Thiện."},
    {43, u"Công an La Gi bắt nhóm thanh niên trộm hơn 20 xe máy",
     u"Công an thị xã La Gi tạm giữ hình sự bốn đối tượng từ 17 đến 22 tuổi, khai nhận đã gây ra "
     u"hơn "
     u"20 vụ trộm xe máy tại các khu nhà trọ ở Phước Hội, Tân Thiện."},
    {44, u"Bắt nhóm trộm hơn 20 xe máy ở thành phố Phan Thiết", u""},
    {45, u"Phát hiện cá heo nặng 150 kg trôi dạt vào bờ biển Tiến Thành",
     u"Người dân xã Tiến Thành, thành phố Phan Thiết phát hiện xác cá voi (cá Ông) dài hai mét "
     u"trôi "
     u"dạt vào bờ và làm lễ mai táng theo phong tục."},
    {45, u"Cá heo 150 kg trôi dạt vào bờ biển Tiến Thành, Phan Thiết",
     u"Người dân xã Tiến Thành phát hiện xác cá voi (cá Ông) dài hai mét trôi dạt vào bờ và làm lễ "
     u"mai táng theo phong tục."},
    {46, u"Phát hiện thi thể nam giới trôi dạt vào bờ biển Tiến Thành",
     u"Người dân xã Tiến Thành, thành phố Phan Thiết phát hiện thi thể một người đàn ông khoảng 40 "
     u"tuổi trôi dạt vào bờ. Công an đang xác minh nhân thân."},
    {47, u"Triều cường đánh sập hơn 30 mét kè biển ở phường Đức Long, Phan Thiết",
     u"Đêm 3/1, sóng lớn kết hợp triều cường đánh sập hơn 30 mét kè tạm tại khu phố 5, phường Đức "
     u"Long. Sáu căn nhà sát biển bị sập tường, chính quyền đã di dời 14 hộ đến nơi an toàn."},
    {47, u"Sóng lớn đánh sập kè biển Phan Thiết, di dời khẩn cấp 14 hộ dân",
     u"(PLO)- Sóng lớn kết hợp triều cường đánh sập hơn 30 mét kè tạm tại khu phố 5, phường Đức "
     u"Long. "
     u"Sáu căn nhà sát biển bị sập tường, chính quyền đã di dời 14 hộ đến nơi an toàn."},
    {47, u"Triều cường đánh sập kè biển ở phường Đức Long, Phan Thiết - Báo Thanh Niên", u""},
    {48, u"Triều cường đánh sập hơn 50 mét kè biển ở xã Phước Thể, Tuy Phong",
     u"Theo UBND xã Phước Thể, đợt gió mùa mạnh từ cuối tuần qua đã làm hư hỏng đoạn kè đá hộc xây "
     u"từ năm 2012. Huyện kiến nghị tỉnh bố trí vốn dự phòng để gia cố trước Tết."},
    {49, u"Hai xã đầu tiên ở Tánh Linh công bố hết dịch tả lợn châu Phi",
     u"UBND huyện Tánh Linh vừa ban hành quyết định công bố hết dịch tả lợn châu Phi tại xã Đức "
     u"Phú và "
     u"xã Nghị Đức sau 21 ngày không phát sinh ổ dịch mới."},
    {49, u"Tánh Linh công bố hết dịch tả lợn châu Phi tại hai xã",
     u"Huyện Tánh Linh vừa ban hành quyết định công bố hết dịch tả lợn châu Phi tại xã Đức Phú và "
     u"xã "
     u"Nghị Đức sau 21 ngày không phát sinh ổ dịch mới."},
    {50, u"Đức Linh xuất hiện ổ dịch tả lợn châu Phi, tiêu hủy 64 con",
     u"Ổ dịch được phát hiện tại một hộ chăn nuôi ở xã Sùng Nhơn, huyện Đức Linh. Cơ quan thú y đã "
     u"tiêu hủy 64 con lợn, phun khử trùng và lập chốt kiểm soát vận chuyển."},
    {51, u"Lịch cúp điện Bình Thuận ngày 16/6: Nhiều nơi ở Phan Thiết mất điện từ sáng",
     u"Công ty Điện lực Bình Thuận thông báo lịch ngừng giảm cung cấp điện ngày 16/6 để bảo trì "
     u"lưới "
     u"điện. Khu vực: một phần phường Phú Hài, xã Thiện Nghiệp từ 7 giờ đến 11 giờ."},
    {51, u"lich cup dien binh thuan ngay 16/6: nhieu noi o phan thiet mat dien tu sang", u""},
    {52, u"Lịch cúp điện Bình Thuận ngày 17/6: Nhiều nơi ở La Gi mất điện từ sáng",
     u"Công ty Điện lực Bình Thuận thông báo lịch ngừng giảm cung cấp điện ngày 17/6 để bảo trì "
     u"lưới "
     u"điện. Khu vực: một phần phường Tân An, xã Tân Bình từ 8 giờ đến 12 giờ."},
    {53, u"Thủ khoa thi vào lớp 10 Trường THPT chuyên Trần Hưng Đạo đạt 47,5 điểm",
     u"Em Lê Minh Khôi, học sinh Trường THCS Nguyễn Trãi, đạt 47,5 điểm, trở thành thủ khoa kỳ thi "
     u"tuyển sinh vào lớp 10 Trường THPT chuyên Trần Hưng Đạo năm nay."},
    {53, u"Nam sinh Phan Thiết là thủ khoa lớp 10 Trường THPT chuyên Trần Hưng Đạo",
     u"Em Lê Minh Khôi, học sinh Trường THCS Nguyễn Trãi, đạt 47,5 điểm, trở thành thủ khoa kỳ thi "
     u"tuyển sinh vào lớp 10 Trường THPT chuyên Trần Hưng Đạo năm nay."},
    {54, u"Công bố điểm chuẩn vào lớp 10 Trường THPT chuyên Trần Hưng Đạo",
     u"Hội đồng tuyển sinh Trường THPT chuyên Trần Hưng Đạo vừa công bố điểm chuẩn từng lớp "
     u"chuyên, "
     u"trong đó chuyên Toán cao nhất với 39,25 điểm."},
    {55, u"",
     u"Ai đi ngang cầu Lê Hồng Phong Phan Thiết coi chừng, mặt cầu thủng một lỗ to lắm nha mọi "
     u"người"},
    {55, u"Ai đi ngang cầu Lê Hồng Phong Phan Thiết coi chừng, mặt cầu thủng một lỗ to lắm nha",
     u""},
    {56, u"Cần thủ câu được cá mú nghệ nặng 80 kg ở đảo Phú Quý",
     u"Con cá được nhóm thợ câu địa phương kéo lên sau gần một giờ vật lộn ở vùng biển cách đảo "
     u"Phú "
     u"Quý khoảng 12 hải lý, sau đó bán cho nhà hàng với giá hơn 30 triệu đồng."},
    {56, u"Ngư dân Phú Quý câu được cá mú \"khủng\" 80 kg, bán hơn 30 triệu đồng",
     u"Con cá được nhóm thợ câu địa phương kéo lên sau gần một giờ vật lộn ở vùng biển cách đảo "
     u"Phú "
     u"Quý khoảng 12 hải lý."},
});
