// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/ticketpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImageReader>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

constexpr qint64 kMostPixels = qint64(40) * 1000 * 1000;
constexpr QSize kPictureWindow(1000, 640);

QString pictureWord(const char *text)
{
    return QCoreApplication::translate("Tickets", text);
}

/// The size is known before anything is decoded.
QPixmap problemPicture(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "jpeg");
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    return QPixmap::fromImage(reader.read());
}

} // namespace

void showProblemPicture(const QByteArray &bytes, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"problem-picture"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(pictureWord(QT_TRANSLATE_NOOP("Tickets", "Picture of the screen")));
    auto *picture = new QLabel(dialog);
    picture->setObjectName(u"problem-picture-shown"_s);
    picture->setAccessibleName(dialog->windowTitle());
    const QPixmap pixmap = problemPicture(bytes);
    if (pixmap.isNull())
        picture->setText(pictureWord(QT_TRANSLATE_NOOP("Tickets", "It is no picture that can be "
                                                                  "shown.")));
    else
        picture->setPixmap(pixmap);
    auto *scroll = new QScrollArea(dialog);
    scroll->setAccessibleName(dialog->windowTitle());
    scroll->setWidget(picture);
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(pictureWord(QT_TRANSLATE_NOOP("Tickets", "Close")),
                       QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    dialog->resize(kPictureWindow);
    dialog->show();
}

} // namespace panes::operations
