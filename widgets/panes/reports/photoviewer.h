// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/reports/photoview.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace panes::reports {

/// A picture with what it is.
struct Photo {
    QImage picture;
    QString role; ///< of domain::Attachment: "before", "after" …
};

/// The pictures of one report, large: one after the other, or before and after side by side, moved
/// and zoomed together. Page Up/Down change the picture, C compares, + − 0 1 zoom, Esc closes.
class PhotoViewer : public QDialog
{
    Q_OBJECT
public:
    /// Opens with picture number `first`.
    PhotoViewer(std::vector<Photo> photos, int first, QWidget *parent = nullptr);
    [[nodiscard]] bool isComparing() const { return m_comparing; }

private:
    struct Side {
        QWidget *frame = nullptr;
        QLabel *caption = nullptr;
        PhotoView *view = nullptr;
    };
    [[nodiscard]] Side newSide(const QString &name);
    void addButtons(QLayout &row);
    void step(int by);
    void setComparing(bool comparing);
    void place(const Side &side, int photo);
    void showPhotos();
    [[nodiscard]] int numberOf(QLatin1StringView role) const;
    [[nodiscard]] QString captionOf(int photo) const;

    std::vector<Photo> m_photos;
    int m_now;
    bool m_comparing = false;
    Side m_left;
    Side m_right;
    QPushButton *m_compare = nullptr;
};

} // namespace panes::reports
