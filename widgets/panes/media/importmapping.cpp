// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/importmapping.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/scrolling.h"
#include "widgets/panes/media/importtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using exchange::MediaColumn;

/// Columns further right are not asked for and not used.
constexpr qsizetype kMostColumnsShown = 60;
/// Rows that can be chosen as the heading, of those at the beginning.
constexpr size_t kHeadingRows = 15;
constexpr int kExampleRows = 3;
constexpr qsizetype kExampleLength = 60;
constexpr int kHeadingCharacters = 40;

QString shortText(const QString &text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() > most ? QString(line.first(most) + u'…') : line;
}

QString rowText(const exchange::ReadRow &row)
{
    QStringList cells;
    for (const exchange::ReadCell &cell : row.cells)
        cells << exchange::textOf(cell).simplified();
    return shortText(cells.join(u" | "_s), kExampleLength);
}

} // namespace

ImportMapping::ImportMapping(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sheetLabel(new QLabel(tr("Sheet"), this))
    , m_sheet(new QComboBox(this))
    , m_heading(new QComboBox(this))
    , m_notes(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_columns(new QWidget(this))
    , m_grid(new QGridLayout(m_columns))
    , m_missing(common::newTextLabel(theme, common::TypeSize::Strong, this))
{
    m_sheet->setObjectName(u"import-sheet"_s);
    m_heading->setObjectName(u"import-heading"_s);
    m_heading->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_heading->setMinimumContentsLength(kHeadingCharacters);
    m_missing->setObjectName(u"import-missing"_s);
    m_notes->setObjectName(u"import-notes"_s);
    m_notes->setProperty("muted", true);
    m_grid->setColumnStretch(2, 1);
    m_grid->setAlignment(Qt::AlignTop);
    auto *form = new QFormLayout;
    form->addRow(m_sheetLabel, m_sheet);
    m_sheetLabel->setBuddy(m_sheet);
    form->addRow(tr("Names of the columns are in"), m_heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace2);
    column->addLayout(form);
    column->addWidget(m_notes);
    column->addWidget(common::newScroll(m_columns, this), 1);
    column->addWidget(m_missing);
    connect(m_sheet, &QComboBox::activated, this, &ImportMapping::sheetRequested);
    connect(m_heading, &QComboBox::activated, this,
            [this](int index) { Q_EMIT headingRequested(m_heading->itemData(index).toInt()); });
}

void ImportMapping::setTable(std::shared_ptr<const exchange::ReadTable> table)
{
    m_table = std::move(table);
    fillSheets();
    fillHeadings();
    fillColumns();
    QStringList notes{tr("%n row(s) below the heading", nullptr, int(m_table->rows.size()))};
    for (const exchange::ReadNote &note : m_table->notes)
        notes << readNoteText(note);
    m_notes->setText(notes.join(u" · "_s));
    check();
}

void ImportMapping::fillSheets()
{
    const bool several = m_table->sheets.size() > 1;
    m_sheetLabel->setVisible(several);
    m_sheet->setVisible(several);
    m_sheet->clear();
    m_sheet->addItems(m_table->sheets);
    m_sheet->setCurrentText(m_table->sheet);
}

void ImportMapping::fillHeadings()
{
    m_heading->clear();
    m_heading->addItem(tr("no row"), 0);
    size_t listed = 0;
    for (const auto *rows : {&m_table->above, &m_table->rows}) {
        for (const exchange::ReadRow &row : *rows) {
            if (listed++ >= kHeadingRows)
                break;
            m_heading->addItem(
                tr("row %1: %2").arg(common::format::number(qint64(row.number)), rowText(row)),
                row.number);
        }
    }
    const int heading = m_table->above.empty() ? 0 : m_table->above.back().number;
    m_heading->setCurrentIndex(std::max(0, m_heading->findData(heading)));
}

void ImportMapping::fillColumns()
{
    for (const QComboBox *meaning : m_meanings)
        disconnect(meaning, nullptr, this, nullptr);
    m_meanings.clear();
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)})
        delete item->widget();
    qsizetype columns = m_table->heading.size();
    for (const exchange::ReadRow &row : m_table->rows)
        columns = std::max(columns, qsizetype(row.cells.size()));
    const auto guess = exchange::guessMapping(m_table->heading);
    for (int column = 0; column < std::min(columns, kMostColumnsShown); ++column)
        addColumn(column,
                  size_t(column) < guess.size() ? guess[size_t(column)] : MediaColumn::Ignore);
}

void ImportMapping::addColumn(int column, MediaColumn meaning)
{
    const QString heading = m_table->heading.value(column);
    const QString name = tr("%1: %2", "letter and name of a column")
                             .arg(columnLetters(column), shortText(heading, kExampleLength));
    auto *label = common::newTextLabel(m_theme, common::TypeSize::Body, m_columns);
    label->setText(heading.isEmpty() ? columnLetters(column) : name);
    auto *choice = new QComboBox(m_columns);
    choice->setObjectName(u"import-column-%1"_s.arg(column));
    for (int each = 0; each <= int(MediaColumn::Keywords); ++each)
        choice->addItem(columnText(static_cast<MediaColumn>(each)), each);
    choice->setCurrentIndex(int(meaning));
    choice->setAccessibleName(tr("What column %1 holds").arg(label->text()));
    auto *shown = common::newTextLabel(m_theme, common::TypeSize::Small, m_columns);
    shown->setProperty("muted", true);
    shown->setText(examples(column));
    m_grid->addWidget(label, column, 0);
    m_grid->addWidget(choice, column, 1);
    m_grid->addWidget(shown, column, 2);
    m_meanings.push_back(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &ImportMapping::check);
}

QString ImportMapping::examples(int column) const
{
    QStringList texts;
    for (const exchange::ReadRow &row : m_table->rows) {
        const QString text = shortText(exchange::textOf(exchange::cellAt(row, size_t(column))),
                                       kExampleLength);
        if (!text.isEmpty())
            texts << text;
        if (texts.size() == kExampleRows)
            break;
    }
    return texts.join(u"  ·  "_s);
}

exchange::MediaMapping ImportMapping::mapping() const
{
    exchange::MediaMapping all;
    for (const QComboBox *meaning : m_meanings)
        all.push_back(static_cast<MediaColumn>(meaning->currentData().toInt()));
    return all;
}

bool ImportMapping::isComplete() const
{
    const auto all = mapping();
    const auto has = [&all](MediaColumn meaning) { return std::ranges::contains(all, meaning); };
    return has(MediaColumn::PublishedAt) && (has(MediaColumn::Title) || has(MediaColumn::Excerpt));
}

void ImportMapping::check()
{
    const auto all = mapping();
    const auto twice = std::ranges::find_if(all, [&all](MediaColumn meaning) {
        return meaning != MediaColumn::Ignore && std::ranges::count(all, meaning) > 1;
    });
    if (!isComplete())
        m_missing->setText(
            tr("Say which column holds the title or the text, and which the time of publication."));
    else if (twice != all.end())
        m_missing->setText(
            tr("“%1” is chosen more than once: the first column counts.").arg(columnText(*twice)));
    else
        m_missing->setText({});
    m_missing->setVisible(!m_missing->text().isEmpty());
    Q_EMIT changed();
}

} // namespace panes::media
