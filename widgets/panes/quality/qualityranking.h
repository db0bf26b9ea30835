// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/qualityboard.h"

#include <QTableWidget>

namespace common {
class Theme;
}

namespace panes::quality {

/// The cards of a kind, best first: points with shape and word, the four dimensions, how many slots
/// were due, and the months before. The first line is everything.
class QualityRanking : public QTableWidget
{
    Q_OBJECT
public:
    explicit QualityRanking(const common::Theme &theme, QWidget *parent = nullptr);
    void show(const items::QualityPicture &picture, const items::Reference &reference);

Q_SIGNALS:
    /// Empty: everything.
    void cardChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Everything in sight: the names give way first, then the words of the bands.
    void fit();
    void writePoints(bool withBand);
    void fillLine(int line, const items::QualityCard &card, const QString &rank,
                  const QString &name);

    const common::Theme &m_theme;
    bool m_filling = false;
};

} // namespace panes::quality
