// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/duplicatehints.h"

#include "models/sync/syncservice.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/photostrip.h"
#include "widgets/panes/reports/reportpresentation.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr size_t kMostHints = 3;
constexpr QSize kCompareSize(900, 560);

} // namespace

DuplicateHints::DuplicateHints(const common::Theme &theme, syncing::SyncService &sync,
                               QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sync(sync)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"duplicate-hints"_s);
    m_lines->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, 0);
    m_lines->setSpacing(common::kSpace1);
    hide();
}

void DuplicateHints::setNearby(const std::vector<items::NearbyReport> &nearby)
{
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)})
        item->widget()->deleteLater();
    for (size_t i = 0; i < std::min(kMostHints, nearby.size()); ++i)
        addHint(nearby[i]);
    setVisible(!nearby.empty());
}

void DuplicateHints::addHint(const items::NearbyReport &other)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *text = common::newTextLabel(m_theme, common::TypeSize::Small, line);
    text->setText(tr("May repeat %1, %2 m away, %3: %4", "code, distance, date, title")
                      .arg(other.report.code, common::format::number(qint64(other.metres)),
                           common::format::date(other.report.sentAt), other.report.title));
    row->addWidget(text, 1);
    auto *compare = new QPushButton(tr("Side by side…"), line);
    compare->setObjectName(u"compare-duplicate"_s);
    connect(compare, &QPushButton::clicked, this, [this, other] { Q_EMIT compared(other); });
    auto *open = new QPushButton(tr("Open"), line);
    connect(open, &QPushButton::clicked, this, [this, id = other.report.id] { Q_EMIT opened(id); });
    row->addWidget(compare);
    row->addWidget(open);
    m_lines->addWidget(line);
}

QWidget *DuplicateHints::side(const domain::Report &report,
                              const std::vector<domain::Attachment> &pictures, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *layout = new QVBoxLayout(column);
    const auto add = [&](common::TypeSize size, const QString &words) {
        auto *label = common::newTextLabel(m_theme, size, column);
        label->setText(words);
        layout->addWidget(label);
    };
    add(common::TypeSize::Strong, report.title);
    add(common::TypeSize::Small, tr("%1 · %2 · %3", "code, date and state of a report")
                                     .arg(report.code, common::format::dateTime(report.sentAt),
                                          stateText(report.state, report.stateText)));
    add(common::TypeSize::Small, report.address);
    add(common::TypeSize::Body, report.text);
    auto *photos = new PhotoStrip(m_theme, m_sync, column);
    photos->setAttachments(pictures);
    layout->addWidget(photos);
    if (pictures.empty())
        add(common::TypeSize::Small, tr("No pictures."));
    layout->addStretch();
    return column;
}

void DuplicateHints::compare(const domain::Report &report,
                             const std::vector<domain::Attachment> &pictures,
                             const items::NearbyReport &other)
{
    QDialog dialog(this);
    dialog.setObjectName(u"side-by-side"_s);
    dialog.setWindowTitle(tr("Side by side"));
    dialog.resize(kCompareSize);
    auto *layout = new QHBoxLayout(&dialog);
    layout->addWidget(side(report, pictures, &dialog), 1);
    layout->addWidget(side(other.report, other.attachments, &dialog), 1);
    dialog.exec();
}

} // namespace panes::reports
