// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace common {
class FlowLayout;
class Theme;
} // namespace common

namespace panes::reports {

/// Makes of a file what may be sent: a picture by content, upright, at most kLongestSide pixels, as
/// JPEG without anything else in it (no place, no device). InvalidArgument says what is wrong:
/// "not-a-picture" or "too-large".
[[nodiscard]] core::Result<QByteArray> cleanPicture(const QString &path);
inline constexpr int kLongestSide = 2560;
inline constexpr qint64 kLargestFile = 64LL * 1024 * 1024;
inline constexpr int kMostPictures = 8;

/// Pictures chosen for a report: thumbnails, an add button, dropping files on it. Files are read in
/// the background; what is wrong with one is said in the box.
class PictureBox : public QWidget
{
    Q_OBJECT
public:
    explicit PictureBox(const common::Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] const QList<QByteArray> &pictures() const { return m_pictures; }
    [[nodiscard]] bool isReading() const { return m_reading; }
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    /// Pictures came or went, or reading began or ended.
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void readNext();
    void take(const core::Result<QByteArray> &picture, const QString &name);
    void say();
    void showPictures();
    [[nodiscard]] QPushButton *newThumbnail(qsizetype number);

    QList<QByteArray> m_pictures;
    QStringList m_waiting;
    QStringList m_complaints;
    bool m_reading = false;
    common::FlowLayout *m_row;
    QPushButton *m_add;
    QLabel *m_said;
};

} // namespace panes::reports
