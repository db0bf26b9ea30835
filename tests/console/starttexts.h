// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QHash>

namespace starttest {

using namespace Qt::StringLiterals;
using core::ErrorKind;

/// What a person reads when the console does not start: title, sentence, next step.
struct Told {
    QString title;
    QString sentence;
    QString nextStep;

    [[nodiscard]] QString dialog() const
    {
        return title + u"\n\n"_s + sentence + u"\n\n"_s + nextStep;
    }
    [[nodiscard]] QString line() const
    {
        return u"ioc-console: "_s + sentence + u' ' + nextStep + u'\n';
    }
};

inline const QHash<ErrorKind, Told> kTold{
    {ErrorKind::StorageReadOnly,
     {u"Thư mục chỉ đọc"_s, u"Không ghi được vào thư mục dữ liệu."_s,
      u"Cấp quyền ghi cho người dùng này hoặc chọn thư mục khác bằng --data-dir."_s}},
    {ErrorKind::StorageFull,
     {u"Ổ đĩa đầy"_s, u"Ổ đĩa hết chỗ; dữ liệu đã lưu không mất."_s,
      u"Giải phóng dung lượng rồi khởi động lại."_s}},
    {ErrorKind::StorageBusy,
     {u"Hồ sơ đang được dùng"_s, u"Một cửa sổ IOC khác đang dùng hồ sơ này."_s,
      u"Đóng cửa sổ đó hoặc khởi động với --profile khác."_s}},
    {ErrorKind::StorageNewer,
     {u"Dữ liệu của phiên bản mới hơn"_s, u"Dữ liệu do phiên bản mới hơn ghi; không bị thay đổi."_s,
      u"Cài phiên bản mới hơn hoặc chọn hồ sơ khác."_s}},
    {ErrorKind::StorageCorrupt,
     {u"Dữ liệu trên máy bị hỏng"_s, u"Tệp của hồ sơ bị hỏng; không bị thay đổi."_s,
      u"Khởi động với --profile khác để đọc lại toàn bộ; giữ thư mục cũ vì có thể còn nội dung chưa gửi."_s}},
    {ErrorKind::WrongKey,
     {u"Khóa không khớp"_s,
      u"Không mở được dữ liệu bằng khóa trong kho khóa; dữ liệu không bị thay đổi."_s,
      u"Mở đúng kho khóa hoặc chọn hồ sơ khác."_s}},
    {ErrorKind::KeyringAbsent,
     {u"Không có kho khóa"_s, u"Phiên làm việc này không có kho khóa để giữ khóa."_s,
      u"Khởi động dịch vụ kho khóa hoặc dùng --ephemeral-key cho lần chạy này."_s}}};

} // namespace starttest
