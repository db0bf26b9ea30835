// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/editorplaylist.h"

#include "widgets/pages/editoralarms.h"
#include "widgets/pages/tile.h"
#include "widgets/pages/wallpageview.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {
namespace {

/// A cell that becomes the current one is not yet written in.
constexpr QAbstractItemView::EditTriggers kTriggers{
    QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed};

QString timeText(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

/// Fields take whole cells: inside of the padding for texts they would reach into the next row.
class WholeCellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }
};

} // namespace

QString weekdaysText(const QList<int> &weekdays)
{
    QStringList parts;
    for (qsizetype i = 0; i < weekdays.size(); ++i) {
        qsizetype last = i;
        while (last + 1 < weekdays.size() && weekdays.at(last + 1) == weekdays.at(last) + 1)
            ++last;
        parts << (last > i ? u"%1-%2"_s.arg(weekdays.at(i)).arg(weekdays.at(last))
                           : QString::number(weekdays.at(i)));
        i = last;
    }
    return parts.join(u", "_s);
}

std::optional<QList<int>> weekdaysIn(const QString &text)
{
    static const QRegularExpression shape(u"^([1-7])(?:\\s*[-–]\\s*([1-7]))?$"_s);
    QList<int> days;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto match = shape.match(part.trimmed());
        if (!match.hasMatch())
            return part.trimmed().isEmpty() && days.isEmpty() ? std::optional(days) : std::nullopt;
        const int first = match.captured(1).toInt();
        const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
        for (int day = first; day <= last; ++day) {
            if (!days.contains(day))
                days << day;
        }
    }
    std::ranges::sort(days);
    return days;
}

PlaylistForm::PlaylistForm(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, Weekdays + 1, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_alarms(new AlarmSteeringForm(this))
{
    m_table->setObjectName(u"playlist-entries"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new WholeCellDelegate(m_table));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Page, QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(m_alarms);
    connect(m_table, &QTableWidget::cellChanged, this, &PlaylistForm::take);
    connect(m_add, &QPushButton::clicked, this, &PlaylistForm::add);
    connect(m_remove, &QPushButton::clicked, this, &PlaylistForm::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_alarms, &AlarmSteeringForm::edited, this, [this] {
        m_alarms->write(m_playlist);
        Q_EMIT edited();
    });
    retranslate();
}

void PlaylistForm::setPlaylist(const domain::WallPlaylist &playlist, const WallProgram &program)
{
    m_playlist = playlist;
    m_pages.clear();
    for (const auto &page : program.pages)
        m_pages.emplace_back(inLanguage(page.name, page.nameEn), page.id);
    m_alarms->setPlaylist(playlist, program);
    fill();
}

void PlaylistForm::setEditable(bool editable)
{
    m_table->setEditTriggers(editable ? kTriggers : QAbstractItemView::NoEditTriggers);
    for (QWidget *part : std::initializer_list<QWidget *>{m_add, m_remove, m_up, m_down, m_alarms})
        part->setEnabled(editable);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->cellWidget(row, Page)->setEnabled(editable);
}

void PlaylistForm::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    const int row = m_table->currentRow();
    m_table->setRowCount(int(m_playlist.entries.size()));
    for (int i = 0; i < m_table->rowCount(); ++i)
        fillRow(i);
    m_table->setCurrentCell(std::clamp(row, 0, std::max(0, m_table->rowCount() - 1)), Dwell);
}

void PlaylistForm::fillRow(int row)
{
    const auto &entry = m_playlist.entries.at(size_t(row));
    auto *page = new QComboBox(m_table);
    page->setAccessibleName(tr("Page"));
    bool known = false;
    for (const auto &[name, id] : m_pages) {
        page->addItem(name, id);
        known = known || id == entry.page;
    }
    if (!known)
        page->addItem(tr("%1 (is not there)").arg(entry.page), entry.page);
    page->setCurrentIndex(page->findData(entry.page));
    connect(page, &QComboBox::activated, this, [this, row, page] {
        m_playlist.entries.at(size_t(row)).page = page->currentData().toString();
        Q_EMIT edited();
    });
    m_table->setCellWidget(row, Page, page);
    const auto put = [&](Column column, const QString &text) {
        m_table->setItem(row, column, new QTableWidgetItem(text));
    };
    put(Dwell, QString::number(entry.dwell.count()));
    put(From, timeText(entry.from));
    put(To, timeText(entry.to));
    put(Weekdays, weekdaysText(entry.weekdays));
}

void PlaylistForm::take(int row, int column)
{
    if (m_filling || row < 0 || row >= int(m_playlist.entries.size()))
        return;
    auto &entry = m_playlist.entries.at(size_t(row));
    const QString text = m_table->item(row, column)->text().trimmed();
    if (column == Dwell)
        entry.dwell = std::chrono::seconds(text.toInt());
    else if (column == From)
        entry.from = QTime::fromString(text, u"H:mm"_s);
    else if (column == To)
        entry.to = QTime::fromString(text, u"H:mm"_s);
    else if (column == Weekdays)
        entry.weekdays = weekdaysIn(text).value_or(entry.weekdays);
    {
        const QScopedValueRollback guard(m_filling, true);
        fillRow(row); // as it was understood
    }
    Q_EMIT edited();
}

void PlaylistForm::move(int by)
{
    const int row = m_table->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= int(m_playlist.entries.size()))
        return;
    std::swap(m_playlist.entries.at(size_t(row)), m_playlist.entries.at(size_t(to)));
    fill();
    m_table->setCurrentCell(to, Dwell);
    Q_EMIT edited();
}

void PlaylistForm::add()
{
    domain::WallPlaylistEntry entry;
    entry.page = m_pages.empty() ? QString() : m_pages.front().second;
    const int at = std::min(m_table->currentRow() + 1, int(m_playlist.entries.size()));
    m_playlist.entries.insert(m_playlist.entries.begin() + at, entry);
    fill();
    m_table->setCurrentCell(at, Dwell);
    Q_EMIT edited();
}

void PlaylistForm::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_playlist.entries.size()))
        return;
    m_playlist.entries.erase(m_playlist.entries.begin() + row);
    fill();
    Q_EMIT edited();
}

void PlaylistForm::retranslate()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Page"), tr("Seconds"), tr("From"), tr("To"), tr("Days (1 Monday … 7 Sunday)")});
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
}

void PlaylistForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pages
