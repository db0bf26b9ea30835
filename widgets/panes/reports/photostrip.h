// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QHash>
#include <QImage>
#include <QWidget>

#include <vector>

class QToolButton;

namespace common {
class Theme;
}
namespace syncing {
class SyncService;
}

namespace panes::reports {

/// Thumbnails of a report's pictures, before beside after. A picture that is not on this desk yet
/// says so; a press opens them large, with before and after side by side.
class PhotoStrip : public QWidget
{
    Q_OBJECT
public:
    PhotoStrip(const common::Theme &theme, syncing::SyncService &sync, QWidget *parent = nullptr);
    void setAttachments(const std::vector<domain::Attachment> &attachments);
    [[nodiscard]] bool isLoading() const { return m_loading > 0; }

Q_SIGNALS:
    void loadingChanged();

private:
    void addPhoto(const domain::Attachment &attachment);
    void load(const domain::Attachment &attachment, QToolButton *button);
    void showLoaded(const domain::Attachment &attachment, const QImage &picture,
                    QToolButton &button);
    void open(const domain::AttachmentId &id);

    const common::Theme &m_theme;
    syncing::SyncService &m_sync;
    std::vector<domain::Attachment> m_attachments;
    QHash<QString, QImage> m_pictures; ///< those that are here, by id
    int m_loading = 0;
};

/// Decodes a picture from outside: only PNG, JPEG and WebP by content, at most 100 megapixels (more
/// than 16 are scaled down); null when it is none of these.
[[nodiscard]] QImage decodePicture(const QByteArray &bytes);

} // namespace panes::reports
