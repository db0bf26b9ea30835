// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/printedtable.h"

#include <QPicture>
#include <QPointer>
#include <QSize>
#include <QWidget>

class QAbstractItemView;
class QLabel;

namespace common {

/// A part of a screen as lines and letters; what it shows stays as it was.
struct PrintedBlock {
    QPicture picture = QPicture();
    QSize size = {}; ///< pixels of the screen
};

/// While one lives, texts that are marked as personal are covered in this widget and below it.
class PersonalCover
{
public:
    explicit PersonalCover(QWidget &widget);
    ~PersonalCover();
    Q_DISABLE_COPY_MOVE(PersonalCover)

private:
    QList<std::pair<QPointer<QLabel>, QString>> m_covered;
};

/// Paints a block as large as it fits: what stands for a widget that must not be resized.
class BlockView : public QWidget
{
    Q_OBJECT
public:
    explicit BlockView(PrintedBlock block);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PrintedBlock m_block;
};

/// The widget as it stands on the screen.
[[nodiscard]] PrintedBlock blockOf(QWidget &widget);
/// The rows that a view of one column has, each as its delegate paints it, at most `most` of them.
[[nodiscard]] QList<PrintedBlock> blocksOf(const QAbstractItemView &view, int most);
/// The blocks below each other on as many pages as they need: title and subtitles on the first,
/// the credits and the page number on each. What is wider or higher than a page is made smaller.
/// Internal when the paper cannot be painted on.
[[nodiscard]] core::Result<void> printBlocks(QPagedPaintDevice &paper,
                                             const QList<PrintedBlock> &blocks,
                                             const PrintedHead &head, const QString &credits);

} // namespace common
