// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace common {
class Theme;
}

namespace panes::reports {

/// Makes of a file what may be sent: a picture by content, upright, at most kLongestSide pixels, as
/// JPEG without anything else in it (no place, no device). InvalidArgument says what is wrong:
/// "not-a-picture" or "too-large".
[[nodiscard]] core::Result<QByteArray> cleanPicture(const QString &path);
inline constexpr int kLongestSide = 2560;
inline constexpr qint64 kLargestFile = 64LL * 1024 * 1024;
inline constexpr int kMostPictures = 8;

/// Pictures chosen for a report: thumbnails, an add button, dropping files on it.
class PictureBox : public QWidget
{
    Q_OBJECT
public:
    explicit PictureBox(const common::Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] const QList<QByteArray> &pictures() const { return m_pictures; }
    /// Adds a file; what is wrong with it is said in the box.
    void addFile(const QString &path);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void showPictures();

    QList<QByteArray> m_pictures;
    QHBoxLayout *m_row;
    QPushButton *m_add;
    QLabel *m_said;
};

} // namespace panes::reports
