// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/duplicatehints.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr size_t kMostHints = 3;

} // namespace

DuplicateHints::DuplicateHints(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"duplicate-hints"_s);
    m_lines->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, 0);
    m_lines->setSpacing(common::kSpace1);
    hide();
}

void DuplicateHints::setNearby(const std::vector<items::NearbyReport> &nearby)
{
    clear();
    for (size_t i = 0; i < std::min(kMostHints, nearby.size()); ++i)
        addHint(nearby[i]);
    setVisible(!nearby.empty());
}

void DuplicateHints::setOriginal(const domain::Report &original)
{
    clear();
    auto *line = addLine(tr("Repeats %1: %2", "code, title").arg(original.code, original.title));
    addOpen(*line, original.id);
    show();
}

void DuplicateHints::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

QHBoxLayout *DuplicateHints::addLine(const QString &words)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *text = common::newTextLabel(m_theme, common::TypeSize::Small, line);
    text->setText(words);
    row->addWidget(text, 1);
    m_lines->addWidget(line);
    return row;
}

void DuplicateHints::addOpen(QHBoxLayout &line, const domain::ReportId &id)
{
    auto *open = new QPushButton(tr("Open"), line.parentWidget());
    open->setObjectName(u"open-duplicate"_s);
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT opened(id); });
    line.addWidget(open);
}

void DuplicateHints::addHint(const items::NearbyReport &other)
{
    auto *row = addLine(tr("May repeat %1, %2 m away, %3: %4", "code, distance, date, title")
                            .arg(other.report.code, common::format::number(qint64(other.metres)),
                                 common::format::date(other.report.sentAt), other.report.title));
    auto *compare = new QPushButton(tr("Side by side…"), row->parentWidget());
    compare->setObjectName(u"compare-duplicate"_s);
    connect(compare, &QPushButton::clicked, this, [this, other] { Q_EMIT compared(other); });
    row->addWidget(compare);
    addOpen(*row, other.report.id);
}

} // namespace panes::reports
