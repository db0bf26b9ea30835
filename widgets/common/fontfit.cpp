// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fontfit.h"

#include <QAbstractScrollArea>
#include <QEvent>

#include <utility>

namespace common {
namespace {

constexpr int kAroundText = 4; ///< the margin of a document, on each side

class FontWatch : public QObject
{
public:
    FontWatch(QWidget &widget, std::function<void()> fit)
        : QObject(&widget)
        , m_fit(std::move(fit))
    {
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A style sheet sets a least height of its own when the widget is shown first.
        const bool letters = event->type() == QEvent::FontChange ||
                             event->type() == QEvent::StyleChange ||
                             event->type() == QEvent::Polish;
        // Later: the widget itself has not heard of it yet.
        if (letters && !std::exchange(m_waits, true))
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_waits = false;
                    m_fit();
                },
                Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_fit;
    bool m_waits = false;
};

int heightOf(const QAbstractScrollArea &box, int lines)
{
    return box.fontMetrics().lineSpacing() * lines + 2 * (kAroundText + box.frameWidth());
}

} // namespace

void fitToFont(QWidget &widget, std::function<void()> fit)
{
    fit();
    new FontWatch(widget, std::move(fit));
}

void fixLines(QAbstractScrollArea &box, int lines)
{
    fitToFont(box, [&box, lines] { box.setFixedHeight(heightOf(box, lines)); });
}

void keepLines(QAbstractScrollArea &box, int lines)
{
    fitToFont(box, [&box, lines] { box.setMinimumHeight(heightOf(box, lines)); });
}

} // namespace common
