// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/archivelist.h"

#include "models/domain/bulletinedits.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

enum ArchiveColumn { Title, Number, State, Kept, Version, ColumnCount };
constexpr int kShownOfHash = 12;
/// Heights of a line that the list is wide where these columns are shown.
constexpr int kRoomForKept = 30;
constexpr int kRoomForVersion = 38;

QDateTime momentOf(const domain::Bulletin &bulletin)
{
    return bulletin.issuedAt.isValid() ? bulletin.issuedAt : bulletin.updatedAt;
}

QString archiveState(const domain::Shown<domain::Bulletin> &shown)
{
    const QString state = shown.record.state == domain::kIssuedState ? ArchiveList::tr("issued")
                                                                     : ArchiveList::tr("draft");
    return shown.waiting ? ArchiveList::tr("%1, not with the backend yet").arg(state) : state;
}

} // namespace

ArchiveList::ArchiveList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_notice(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_list->setObjectName(u"bulletin-archive"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(ColumnCount);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_open->setObjectName(u"bulletin-open"_s);
    m_remove->setObjectName(u"bulletin-forget"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    auto *row = new common::FlowLayout;
    for (QPushButton *button : {m_open, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ArchiveList::followCurrent);
    const auto open = [this] {
        if (const auto *shown = current())
            Q_EMIT openRequested(shown->record);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto *shown = current())
            Q_EMIT removeRequested(shown->record);
    });
    retranslate();
}

void ArchiveList::setBulletins(std::vector<domain::Shown<domain::Bulletin>> shown,
                               const std::vector<domain::Bulletin> &local, bool mayAct)
{
    m_shown = std::move(shown);
    m_local.clear();
    for (const domain::Bulletin &draft : local) {
        if (std::ranges::contains(m_shown, draft.id, [](const auto &one) { return one.record.id; }))
            continue; // on its way to everybody
        m_local << draft.id;
        m_shown.push_back({.record = draft});
    }
    std::ranges::stable_sort(m_shown, [](const auto &a, const auto &b) {
        return momentOf(a.record) > momentOf(b.record);
    });
    m_mayAct = mayAct;
    fill();
}

void ArchiveList::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

const domain::Shown<domain::Bulletin> *ArchiveList::current() const
{
    QTreeWidgetItem *item = m_list->currentItem();
    const int index = item ? m_list->indexOfTopLevelItem(item) : -1;
    return index >= 0 && index < int(m_shown.size()) ? &m_shown.at(size_t(index)) : nullptr;
}

void ArchiveList::fill()
{
    const QString kept = current() ? current()->record.id : QString();
    m_list->clear();
    for (const auto &shown : m_shown) {
        const domain::Bulletin &bulletin = shown.record;
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Title, bulletin.title);
        item->setText(Number, bulletin.number > 0
                                  ? u"%1/%2"_s.arg(bulletin.number).arg(bulletin.year)
                                  : tr("none"));
        item->setText(State, m_local.contains(bulletin.id) ? tr("draft, only on this desk")
                                                           : archiveState(shown));
        item->setText(Kept, momentOf(bulletin).isValid()
                                ? common::format::dateTime(momentOf(bulletin))
                                : QString());
        item->setText(Version, bulletin.versionHash.left(kShownOfHash));
        item->setToolTip(Version, bulletin.versionHash);
        item->setToolTip(Title, common::plainTip(u"%1\n%2 · %3"_s.arg(
                                    bulletin.title, item->text(Kept), item->text(Version))));
        if (bulletin.id == kept)
            m_list->setCurrentItem(item);
    }
    fitColumns();
    followCurrent();
}

/// All columns that are shown are in sight; the tip of the title has the others.
void ArchiveList::fitColumns()
{
    const int lines = m_list->width() / m_list->fontMetrics().lineSpacing();
    m_list->setColumnHidden(Kept, lines < kRoomForKept);
    m_list->setColumnHidden(Version, lines < kRoomForVersion);
    for (int column = Number; column < ColumnCount; ++column)
        m_list->resizeColumnToContents(column);
}

void ArchiveList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ArchiveList::followCurrent()
{
    const auto *shown = current();
    m_open->setEnabled(shown);
    m_remove->setEnabled(shown && (m_local.contains(shown->record.id) ||
                                   (m_mayAct && shown->record.state == domain::kDraftState)));
}

void ArchiveList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void ArchiveList::retranslate()
{
    m_list->setHeaderLabels({tr("Title"), tr("Number"), tr("State"), tr("Kept"), tr("Version")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Kept bulletins"));
    m_open->setText(tr("Open"));
    m_remove->setText(tr("Remove the draft"));
}

} // namespace panes::bulletins
