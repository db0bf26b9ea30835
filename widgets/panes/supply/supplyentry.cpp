// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/supply/supplyentry.h"

#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/recordtable.h"
#include "widgets/panes/supply/supplywords.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::supply {
namespace {

constexpr auto kCheckDelay = 300ms;
constexpr int kWidestEntry = 230;
constexpr int kNarrowestValue = 96;
constexpr int kNarrowestNote = 140;

} // namespace

TypingTable::TypingTable(QWidget *parent)
    : QTableView(parent)
{
    common::setUpTable(*this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
}

void TypingTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex at = currentIndex();
    QTableView::closeEditor(editor, hint);
    const QModelIndex below = at.siblingAtRow(at.row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid())
        setCurrentIndex(below);
}

SupplyEntry::SupplyEntry(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(theme)
    , m_heading(common::newTextLabel(theme, common::TypeSize::Title, this))
    , m_told(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_statusName(new QLabel(this))
    , m_status(new QComboBox(this))
    , m_form(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_table(new TypingTable(this))
    , m_row(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_reasonName(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_send(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_why(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    m_heading->setObjectName(u"supply-heading"_s);
    m_told->setObjectName(u"supply-told"_s);
    m_status->setObjectName(u"supply-status"_s);
    m_form->setObjectName(u"supply-form"_s);
    m_import->setObjectName(u"supply-import"_s);
    m_table->setObjectName(u"supply-grid"_s);
    m_row->setObjectName(u"supply-row"_s);
    m_first->setObjectName(u"supply-confirm"_s);
    m_second->setObjectName(u"supply-confirm-other"_s);
    m_reason->setObjectName(u"supply-reason"_s);
    m_send->setObjectName(u"supply-send"_s);
    m_stop->setObjectName(u"supply-stop"_s);
    m_why->setObjectName(u"supply-why"_s);
    m_check.setSingleShot(true);
    m_check.setInterval(kCheckDelay);
    m_reason->setMaxLength(int(domain::kLongestReason));
    m_table->setModel(&m_grid);
    m_table->horizontalHeader()->setStretchLastSection(true);
    build();
    connectParts();
    retranslate();
    showState();
}

void SupplyEntry::build()
{
    m_statusName->setBuddy(m_status);
    m_reasonName->setBuddy(m_reason);
    for (QLabel *name : {m_statusName, m_reasonName})
        name->setMinimumHeight(m_status->sizeHint().height());
    auto *head = new common::FlowLayout(nullptr);
    for (QWidget *part : std::initializer_list<QWidget *>{m_statusName, m_status, m_form, m_import})
        head->addWidget(part);
    auto *doubt = new common::FlowLayout(nullptr);
    doubt->addWidget(m_first);
    doubt->addWidget(m_second);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonName);
    reason->addWidget(m_reason, 1);
    auto *foot = new common::FlowLayout(nullptr);
    foot->addWidget(m_send);
    foot->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace1);
    column->addWidget(m_heading);
    column->addWidget(m_told);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_row);
    column->addLayout(doubt);
    column->addLayout(reason);
    column->addLayout(foot);
    column->addWidget(m_why);
}

void SupplyEntry::connectParts()
{
    connect(&m_grid, &SupplyGrid::edited, this, [this] {
        if (m_task)
            m_drafts[m_task->key] = m_grid.entries();
        m_checked = false;
        m_told->hide();
        m_check.start();
        showState();
    });
    connect(&m_check, &QTimer::timeout, this, &SupplyEntry::checkRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SupplyEntry::showRow);
    connect(m_first, &QPushButton::clicked, this, [this] {
        m_grid.confirm(m_table->currentIndex().row(), false);
        m_table->setFocus();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        m_grid.confirm(m_table->currentIndex().row(), true);
        m_table->setFocus();
    });
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        m_grid.setStatus(static_cast<domain::ValueStatus>(m_status->currentData().toInt()));
        showState();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &SupplyEntry::showState);
    connect(m_form, &QPushButton::clicked, this, &SupplyEntry::formRequested);
    connect(m_import, &QPushButton::clicked, this, &SupplyEntry::importRequested);
    connect(m_send, &QPushButton::clicked, this, &SupplyEntry::send);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        forget();
        stopCorrecting();
    });
}

void SupplyEntry::show(const items::SupplyPicture &picture, const items::Reference &reference,
                       const QSet<QString> &locked)
{
    const auto opened = picture.ask.opened;
    const auto task = std::ranges::find_if(
        picture.tasks, [&](const items::SupplyTask &one) { return opened && one.key == *opened; });
    const bool isOther = !m_task || !opened || m_task->key != *opened;
    m_task = task == picture.tasks.end() ? std::nullopt : std::optional(*task);
    if (isOther && m_correcting && m_task && m_correcting->period != m_task->key.period)
        stopCorrecting();
    m_locked = locked;
    if (m_correcting) {
        for (const auto &value : domain::valuesOf(*m_correcting))
            m_locked.remove(value.slotId.value);
    }
    m_grid.setLocked(m_locked);
    m_grid.setRows(picture.rows, reference);
    if (isOther) {
        m_told->hide();
        m_grid.setFindings({});
        m_grid.setEntries(m_task ? m_drafts[m_task->key] : std::vector<exchange::SupplyEntry>());
        showLines();
    }
    showState();
}

void SupplyEntry::showLines()
{
    const bool ratios = m_grid.hasRatios();
    m_table->setColumnHidden(SupplyGrid::NumeratorColumn, !ratios);
    m_table->setColumnHidden(SupplyGrid::DenominatorColumn, !ratios);
    m_table->setColumnHidden(SupplyGrid::AreaColumn,
                             m_grid.lines().empty() || !m_grid.hasSeveralAreas());
    common::fitColumns(*m_table, m_theme.scaled(kWidestEntry));
    const auto atLeast = [this](int column, int width) {
        m_table->setColumnWidth(column,
                                std::max(m_table->columnWidth(column), m_theme.scaled(width)));
    };
    atLeast(SupplyGrid::ValueColumn, kNarrowestValue);
    atLeast(SupplyGrid::NumeratorColumn, kNarrowestValue);
    atLeast(SupplyGrid::DenominatorColumn, kNarrowestValue);
    atLeast(SupplyGrid::NoteColumn, kNarrowestNote);
    atLeast(SupplyGrid::CheckColumn, kNarrowestNote);
    if (m_grid.rowCount() > 0)
        m_table->setCurrentIndex(m_grid.index(0, SupplyGrid::ValueColumn));
}

void SupplyEntry::setBar(const QString &why)
{
    m_bar = why;
    m_grid.setEditable(why.isEmpty());
    showState();
}

void SupplyEntry::correct(const domain::Submission &submission)
{
    m_correcting = submission;
    for (const auto &value : domain::valuesOf(submission))
        m_locked.remove(value.slotId.value);
    m_grid.setLocked(m_locked);
    std::vector<exchange::SupplyEntry> entries;
    for (const auto &value : domain::valuesOf(submission)) {
        const auto line = std::ranges::find(m_grid.lines(), value.slotId,
                                            [](const auto &one) { return one.slot.id; });
        if (line != m_grid.lines().end())
            entries.push_back(entryOf(value, line->indicator));
    }
    m_grid.setEntries(entries);
    showLines();
    showState();
    m_table->setFocus();
}

void SupplyEntry::stopCorrecting()
{
    m_correcting.reset();
    m_reason->clear();
    showState();
}

void SupplyEntry::setFindings(const std::vector<items::SupplyFinding> &findings)
{
    m_grid.setFindings(findings);
    m_checked = !m_check.isActive();
    showState();
}

void SupplyEntry::say(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void SupplyEntry::forget()
{
    if (m_task)
        m_drafts.erase(m_task->key);
    stopCorrecting();
    m_grid.setEntries({});
}

void SupplyEntry::showState()
{
    m_heading->setText(
        m_task ? tr("%1 · %2", "name of a feed, period")
                     .arg(m_task->feedName, common::indicators::periodText(m_task->period))
               : tr("Choose what is to be supplied."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_statusName, m_status, m_form, m_import,
                                                          m_table, m_send, m_why})
        part->setVisible(m_task.has_value());
    m_import->setEnabled(m_bar.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_reasonName, m_reason, m_stop})
        part->setVisible(m_task && m_correcting);
    m_send->setText(m_correcting ? tr("Send the correction") : tr("Send for approval"));
    const QString why = whyNot();
    m_send->setEnabled(m_task && why.isEmpty());
    const int lines = int(m_grid.values().size());
    m_why->setText(why.isEmpty()
                       ? tr("%n value(s) go to the head or delegate for approval.", nullptr, lines)
                       : why);
    showRow();
}

void SupplyEntry::showRow()
{
    const int row = m_task ? m_table->currentIndex().row() : -1;
    m_row->setText(row < 0 ? QString() : rowSentence(row));
    m_row->setVisible(!m_row->text().isEmpty());
    showDoubt(row);
}

void SupplyEntry::send()
{
    if (whyNot().isEmpty())
        Q_EMIT sendRequested(m_grid.values(), m_reason->text().trimmed());
}

void SupplyEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace panes::supply
