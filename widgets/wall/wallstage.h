// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/pages/wallpageview.h"
#include "widgets/wall/walllayout.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace wall {

class FirstPage;
class FreshnessBand;

/// The picture of one canvas: a page, the band under it, and behind it the page that comes next,
/// which is shown when it has read and drawn all that it shows.
class WallStage : public QWidget
{
    Q_OBJECT
public:
    WallStage(const Canvas &canvas, const common::PaneSurroundings &surroundings,
              QWidget *parent = nullptr);
    ~WallStage() override;

    /// Shows the page as soon as it is whole; until then what is there stays.
    void present(const domain::WallPageDocument &page);
    /// Makes the page ready for present().
    void prepare(const domain::WallPageDocument &page);
    [[nodiscard]] FreshnessBand &band() { return *m_band; }
    [[nodiscard]] FirstPage &firstPage() { return *m_firstPage; }
    /// The page of a wall without data, over everything else.
    void setWithoutData(bool withoutData);
    /// Null: nothing is shown yet.
    [[nodiscard]] const pages::WallPageView *page() const { return m_shown; }
    /// How long the longest change of page kept the window from drawing.
    [[nodiscard]] std::chrono::milliseconds longestSwitch() const { return m_longestSwitch; }
    /// How long the longest making of a page took.
    [[nodiscard]] std::chrono::milliseconds longestMaking() const { return m_longestMaking; }

Q_SIGNALS:
    void switched();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void make(const domain::WallPageDocument &page);
    void look();
    void swap();
    void place();

    Canvas m_canvas;
    const common::PaneSurroundings &m_with;
    common::Theme m_theme;
    FreshnessBand *m_band;
    FirstPage *m_firstPage;
    QPointer<pages::WallPageView> m_shown;
    QPointer<pages::WallPageView> m_next;
    QElapsedTimer m_waiting;
    QTimer m_patience;
    bool m_withoutData = false;
    bool m_wanted = false; ///< what is being made is to be shown
    std::chrono::milliseconds m_longestSwitch{0};
    std::chrono::milliseconds m_longestMaking{0};
};

} // namespace wall
