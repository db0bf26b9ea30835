// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/picturebox.h"

#include "models/core/fold.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/photostrip.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr int kQuality = 85;
constexpr QSize kPicture(72, 54);

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
    QImage image = decodePicture(file.read(kLargestFile));
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
    , m_row(new common::FlowLayout)
    , m_add(new QPushButton(tr("Add pictures…"), this))
    , m_said(new QLabel(this))
{
    setAcceptDrops(true);
    m_add->setObjectName(u"add-pictures"_s);
    m_add->setAutoDefault(false);
    m_said->setObjectName(u"pictures-said"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setFont(theme.font(common::TypeSize::Small));
    m_said->hide();
    m_row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_row);
    layout->addWidget(m_said);
    connect(m_add, &QPushButton::clicked, this, &PictureBox::choose);
}

void PictureBox::choose()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Choose pictures"), {},
                                           tr("Pictures (*.jpg *.jpeg *.png *.webp)")));
}

void PictureBox::addFiles(const QStringList &paths)
{
    m_complaints.clear();
    m_waiting << paths;
    say();
    if (!m_reading)
        readNext();
}

/// One after the other and in the background: the window stays alive, the memory small.
void PictureBox::readNext()
{
    m_reading = !m_waiting.isEmpty();
    if (!m_reading) {
        showPictures();
        Q_EMIT changed();
        return;
    }
    Q_EMIT changed();
    const QString path = m_waiting.takeFirst();
    QtFuture::makeReadyValueFuture(path)
        .then(QtFuture::Launch::Async, [](const QString &file) { return cleanPicture(file); })
        .then(this, [this, path](const core::Result<QByteArray> &picture) {
            take(picture, core::cleanText(QFileInfo(path).fileName()));
            readNext();
        });
}

void PictureBox::take(const core::Result<QByteArray> &picture, const QString &name)
{
    const QString tooMany = tr("At most %n pictures.", nullptr, kMostPictures);
    if (!picture)
        m_complaints << complaint(picture.error(), name);
    else if (m_pictures.size() < kMostPictures)
        m_pictures.append(*picture);
    else if (!m_complaints.contains(tooMany))
        m_complaints << tooMany;
    say();
}

void PictureBox::say()
{
    m_said->setText(m_waiting.isEmpty() ? m_complaints.join(u'\n') : tr("Reading pictures…"));
    m_said->setVisible(!m_said->text().isEmpty());
}

void PictureBox::showPictures()
{
    while (m_row->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_row->takeAt(0));
        if (item->widget() != m_add)
            item->widget()->deleteLater();
    }
    for (qsizetype i = 0; i < m_pictures.size(); ++i)
        m_row->addWidget(newThumbnail(i));
    m_row->addWidget(m_add);
    updateGeometry();
}

QPushButton *PictureBox::newThumbnail(qsizetype number)
{
    auto *thumbnail = new QPushButton(this);
    thumbnail->setObjectName(u"picture"_s);
    thumbnail->setAutoDefault(false);
    const QString name = tr("Picture %1: press to remove").arg(number + 1);
    thumbnail->setAccessibleName(name);
    thumbnail->setToolTip(name);
    thumbnail->setIcon(
        QPixmap::fromImage(QImage::fromData(m_pictures[number])
                               .scaled(kPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    thumbnail->setIconSize(kPicture);
    connect(thumbnail, &QPushButton::clicked, this, [this, number] {
        m_pictures.removeAt(number);
        showPictures();
        m_add->setFocus();
        Q_EMIT changed();
    });
    thumbnail->show();
    return thumbnail;
}

void PictureBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PictureBox::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
}

} // namespace panes::reports
