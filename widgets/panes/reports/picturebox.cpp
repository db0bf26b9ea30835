// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/picturebox.h"

#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/photostrip.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr int kQuality = 85;
constexpr QSize kThumbnail(72, 54);

QString complaint(const core::Error &error, const QString &name)
{
    if (error.detail == "too-large"_L1)
        return PictureBox::tr("“%1” is larger than %2 MB; choose a smaller picture.")
            .arg(name, common::format::number(kLargestFile / 1024 / 1024));
    if (error.detail == "not-a-picture"_L1)
        return PictureBox::tr("“%1” is not a picture (JPEG, PNG or WebP).").arg(name);
    return PictureBox::tr("“%1” cannot be read.").arg(name);
}

} // namespace

core::Result<QByteArray> cleanPicture(const QString &path)
{
    QFile file(path);
    if (file.size() > kLargestFile)
        return core::failure(core::ErrorKind::InvalidArgument, u"too-large"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::NotFound, file.errorString());
    QImage image = decodePicture(file.readAll());
    if (image.isNull())
        return core::failure(core::ErrorKind::InvalidArgument, u"not-a-picture"_s);
    if (std::max(image.width(), image.height()) > kLongestSide)
        image = image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio,
                             Qt::SmoothTransformation);
    // Only the pixels go on: texts, place and device stay behind.
    QImage pixels(image.size(), QImage::Format_RGB32);
    pixels.fill(Qt::white);
    QPainter(&pixels).drawImage(0, 0, image);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (!pixels.save(&buffer, "JPEG", kQuality))
        return core::failure(core::ErrorKind::Internal, u"no JPEG writer"_s);
    return jpeg;
}

PictureBox::PictureBox(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_add(new QPushButton(tr("Add pictures…"), this))
    , m_said(new QLabel(this))
{
    setAcceptDrops(true);
    m_add->setObjectName(u"add-pictures"_s);
    m_add->setAutoDefault(false);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setFont(theme.font(common::TypeSize::Small));
    m_said->hide();
    m_row->addWidget(m_add);
    m_row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_row);
    layout->addWidget(m_said);
    connect(m_add, &QPushButton::clicked, this, &PictureBox::choose);
}

void PictureBox::choose()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Choose pictures"), {}, tr("Pictures (*.jpg *.jpeg *.png *.webp)"));
    for (const QString &file : files)
        addFile(file);
}

void PictureBox::addFile(const QString &path)
{
    m_said->hide();
    if (m_pictures.size() >= kMostPictures) {
        m_said->setText(tr("At most %n pictures.", nullptr, kMostPictures));
        m_said->show();
        return;
    }
    const auto picture = cleanPicture(path);
    if (picture)
        m_pictures.append(*picture);
    else
        m_said->setText(complaint(picture.error(), QFileInfo(path).fileName()));
    m_said->setVisible(!picture);
    showPictures();
    Q_EMIT changed();
}

void PictureBox::showPictures()
{
    while (m_row->count() > 2) {
        const std::unique_ptr<QLayoutItem> item(m_row->takeAt(0));
        delete item->widget();
    }
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        auto *thumbnail = new QPushButton(this);
        thumbnail->setAutoDefault(false);
        const QString name = tr("Picture %1: press to remove").arg(i + 1);
        thumbnail->setAccessibleName(name);
        thumbnail->setToolTip(name);
        thumbnail->setIcon(QPixmap::fromImage(QImage::fromData(m_pictures[i])
                                                  .scaled(kThumbnail, Qt::KeepAspectRatio,
                                                          Qt::SmoothTransformation)));
        thumbnail->setIconSize(kThumbnail);
        connect(thumbnail, &QPushButton::clicked, this, [this, i] {
            m_pictures.removeAt(i);
            QMetaObject::invokeMethod(this, &PictureBox::showPictures, Qt::QueuedConnection);
            Q_EMIT changed();
        });
        m_row->insertWidget(int(i), thumbnail);
    }
}

void PictureBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PictureBox::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            addFile(url.toLocalFile());
    }
}

} // namespace panes::reports
