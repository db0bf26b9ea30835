// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/photostrip.h"

#include "models/sync/syncservice.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/photoviewer.h"
#include "widgets/panes/reports/reportpresentation.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr QSize kThumbnail(132, 99);
constexpr qint64 kMostPixels = 100'000'000;
constexpr qint64 kPlentyPixels = 16'000'000; ///< more is scaled down while it is read
constexpr int kLongSide = 4096;

} // namespace

QImage decodePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "webp")
        return {};
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (!size.isValid() || pixels > kMostPixels)
        return {};
    if (pixels > kPlentyPixels)
        reader.setScaledSize(size.scaled(kLongSide, kLongSide, Qt::KeepAspectRatio));
    return reader.read();
}

PhotoStrip::PhotoStrip(const common::Theme &theme, syncing::SyncService &sync, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sync(sync)
{
    auto *layout = new common::FlowLayout(this);
    layout->setContentsMargins({});
}

void PhotoStrip::setAttachments(const std::vector<domain::Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    m_attachments = attachments;
    qDeleteAll(findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    for (const auto &attachment : attachments)
        addPhoto(attachment);
    setVisible(!attachments.empty());
}

void PhotoStrip::addPhoto(const domain::Attachment &attachment)
{
    auto *button = new QToolButton(this);
    const QString role = attachmentRoleText(attachment.role);
    button->setProperty("photo", true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(kThumbnail);
    button->setIcon(m_theme.icon(u"photo"_s));
    button->setText(tr("%1: loading", "role of a picture").arg(role));
    button->setAccessibleName(tr("Picture: %1", "role of a picture").arg(role));
    button->setEnabled(false);
    layout()->addWidget(button);
    button->show();
    load(attachment, button);
}

void PhotoStrip::load(const domain::Attachment &attachment, QToolButton *button)
{
    ++m_loading;
    Q_EMIT loadingChanged();
    const QString role = attachmentRoleText(attachment.role);
    const QPointer guard(button);
    m_sync.attachment(attachment.sha256)
        .then(QtFuture::Launch::Async,
              [](const core::Result<QByteArray> &bytes) {
                  return bytes ? decodePicture(*bytes) : QImage();
              })
        .then(this, [this, guard, role](const QImage &picture) {
            --m_loading;
            Q_EMIT loadingChanged();
            if (!guard)
                return;
            if (picture.isNull()) {
                guard->setText(tr("%1: not on this desk", "role of a picture").arg(role));
                return;
            }
            guard->setIcon(QPixmap::fromImage(
                picture.scaled(kThumbnail * guard->devicePixelRatioF(),
                               Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)));
            guard->setText(role);
            guard->setEnabled(true);
            connect(guard, &QToolButton::clicked, this,
                    [this, picture, role] { showPhoto(picture, role, this); });
        });
}

} // namespace panes::reports
