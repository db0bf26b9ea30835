// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/photoviewer.h"

#include "widgets/common/flowlayout.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/reportpresentation.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr QSize kViewerSize(1100, 720);

} // namespace

PhotoViewer::PhotoViewer(std::vector<Photo> photos, int first, QWidget *parent)
    : QDialog(parent)
    , m_photos(std::move(photos))
    , m_now(first)
    , m_left(newSide(u"photo-left"_s))
    , m_right(newSide(u"photo-right"_s))
{
    setObjectName(u"photo-viewer"_s);
    setWindowTitle(tr("Pictures"));
    resize(kViewerSize);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_left.frame, 1);
    sides->addWidget(m_right.frame, 1);
    auto *buttons = new common::FlowLayout(nullptr);
    addButtons(*buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addLayout(buttons);
    connect(m_left.view, &PhotoView::lookChanged, this,
            [this] { m_right.view->follow(m_left.view->look()); });
    connect(m_right.view, &PhotoView::lookChanged, this,
            [this] { m_left.view->follow(m_right.view->look()); });
    showPhotos();
    m_left.view->setFocus();
}

PhotoViewer::Side PhotoViewer::newSide(const QString &name)
{
    Side side{new QWidget(this), nullptr, nullptr};
    side.caption = new QLabel(side.frame);
    side.caption->setTextFormat(Qt::PlainText);
    side.view = new PhotoView(side.frame);
    side.view->setObjectName(name);
    auto *column = new QVBoxLayout(side.frame);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    column->addWidget(side.caption);
    column->addWidget(side.view, 1);
    return side;
}

void PhotoViewer::addButtons(QLayout &row)
{
    const auto add = [&](const char *name, const QString &text, const QList<QKeySequence> &keys,
                         auto pressed) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, pressed);
        for (const QKeySequence &key : keys)
            connect(new QShortcut(key, this), &QShortcut::activated, button, &QPushButton::click);
        if (!keys.isEmpty())
            button->setToolTip(keys.front().toString(QKeySequence::NativeText));
        row.addWidget(button);
        return button;
    };
    const bool several = m_photos.size() > 1;
    add("previous", tr("Previous"), {Qt::Key_PageUp}, [this] { step(-1); })->setVisible(several);
    add("next", tr("Next"), {Qt::Key_PageDown}, [this] { step(1); })->setVisible(several);
    m_compare = add("compare-photos", tr("Before and after"), {Qt::Key_C}, [] {});
    m_compare->setCheckable(true);
    // Not clicked: a screen reader toggles.
    connect(m_compare, &QPushButton::toggled, this, &PhotoViewer::setComparing);
    m_compare->setVisible(numberOf("before"_L1) >= 0 && numberOf("after"_L1) >= 0);
    add("zoom-in", tr("Larger"), {Qt::Key_Plus, Qt::Key_Equal},
        [this] { m_left.view->zoomBy(PhotoView::kZoomStep); });
    add("zoom-out", tr("Smaller"), {Qt::Key_Minus},
        [this] { m_left.view->zoomBy(1 / PhotoView::kZoomStep); });
    add("fit", tr("Whole picture"), {Qt::Key_0}, [this] { m_left.view->fit(); });
    add("actual-size", tr("Actual size"), {Qt::Key_1}, [this] { m_left.view->showActualSize(); });
    add("close", tr("Close the pictures"), {}, [this] { close(); })->setDefault(true);
}

void PhotoViewer::step(int by)
{
    const int count = int(m_photos.size());
    m_now = (m_now + by + count) % count;
    m_comparing = false;
    showPhotos();
}

void PhotoViewer::setComparing(bool comparing)
{
    m_comparing = comparing;
    showPhotos();
}

/// Beside the picture that is looked at stands the first of the other kind.
void PhotoViewer::showPhotos()
{
    const QString role = m_photos[size_t(m_now)].role;
    place(m_left, !m_comparing || role == "before"_L1 ? m_now : numberOf("before"_L1));
    m_right.frame->setVisible(m_comparing);
    if (m_comparing)
        place(m_right, role == "after"_L1 ? m_now : numberOf("after"_L1));
    const QSignalBlocker quiet(m_compare);
    m_compare->setChecked(m_comparing);
}

void PhotoViewer::place(const Side &side, int photo)
{
    side.caption->setText(captionOf(photo));
    side.view->setAccessibleName(side.caption->text());
    side.view->setPicture(m_photos[size_t(photo)].picture);
}

int PhotoViewer::numberOf(QLatin1StringView role) const
{
    const auto found = std::ranges::find(m_photos, role, &Photo::role);
    return found == m_photos.end() ? -1 : int(found - m_photos.begin());
}

QString PhotoViewer::captionOf(int photo) const
{
    return tr("%1 · picture %2 of %3", "role of a picture, its number, how many")
        .arg(attachmentRoleText(m_photos[size_t(photo)].role), QString::number(photo + 1),
             QString::number(m_photos.size()));
}

} // namespace panes::reports
