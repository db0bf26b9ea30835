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
    m_pictures.clear();
    qDeleteAll(findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    for (const auto &attachment : attachments)
        addPhoto(attachment);
    setVisible(!attachments.empty());
}

void PhotoStrip::addPhoto(const domain::Attachment &attachment)
{
    auto *button = new QToolButton(this);
    const QString role = attachmentRoleText(attachment.role);
    button->setObjectName(u"photo"_s);
    button->setProperty("photo", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(kThumbnail);
    button->setIcon(m_theme.icon(u"photo"_s));
    button->setAccessibleName(tr("Picture: %1", "role of a picture").arg(role));
    layout()->addWidget(button);
    button->show();
    connect(button, &QToolButton::clicked, this, [this, attachment, button] {
        if (m_pictures.contains(attachment.id.value))
            open(attachment.id);
        else
            load(attachment, button);
    });
    load(attachment, button);
}

void PhotoStrip::load(const domain::Attachment &attachment, QToolButton *button)
{
    ++m_loading;
    button->setText(
        tr("%1: loading", "role of a picture").arg(attachmentRoleText(attachment.role)));
    button->setEnabled(false);
    Q_EMIT loadingChanged();
    const QPointer guard(button);
    m_sync.attachment(attachment.sha256)
        .then(QtFuture::Launch::Async,
              [](const core::Result<QByteArray> &bytes) {
                  return bytes ? decodePicture(*bytes) : QImage();
              })
        .then(this, [this, guard, attachment](const QImage &picture) {
            --m_loading;
            if (guard)
                showLoaded(attachment, picture, *guard);
            Q_EMIT loadingChanged();
        });
}

void PhotoStrip::showLoaded(const domain::Attachment &attachment, const QImage &picture,
                            QToolButton &button)
{
    const QString role = attachmentRoleText(attachment.role);
    button.setEnabled(true);
    if (picture.isNull()) { // a press asks for it again
        button.setText(tr("%1: not on this desk", "role of a picture").arg(role));
        return;
    }
    button.setIcon(QPixmap::fromImage(picture.scaled(kThumbnail * button.devicePixelRatioF(),
                                                     Qt::KeepAspectRatioByExpanding,
                                                     Qt::SmoothTransformation)));
    button.setText(role);
    m_pictures.insert(attachment.id.value, picture);
}

void PhotoStrip::open(const domain::AttachmentId &id)
{
    std::vector<Photo> photos;
    int first = 0;
    for (const auto &attachment : m_attachments) {
        const auto picture = m_pictures.constFind(attachment.id.value);
        if (picture == m_pictures.cend())
            continue;
        if (attachment.id == id)
            first = int(photos.size());
        photos.push_back({*picture, attachment.role});
    }
    if (photos.empty())
        return;
    auto *viewer = new PhotoViewer(std::move(photos), first, this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->show();
    viewer->activateWindow(); // the keys are for the pictures now
}

} // namespace panes::reports
