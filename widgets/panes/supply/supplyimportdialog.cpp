// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/supply/supplyimportdialog.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/recordtable.h"
#include "widgets/common/scrolling.h"
#include "widgets/panes/supply/supplywords.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::supply {
namespace {

constexpr QSize kSupplyImportSize(1040, 600); ///< fits a screen of 1366 × 768 with its frame
constexpr int kWidestImport = 360;
constexpr int kColumnsAbreast = 4;
constexpr qsizetype kMostMapped = 40;
constexpr int kMappingHeight = 190;

core::Result<exchange::ReadTable> readSupplyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::NotFound, file.errorString());
    if (file.size() > exchange::kMostFileBytes)
        return core::failure(core::ErrorKind::InvalidArgument, u"too large"_s);
    return exchange::readTable(file.readAll());
}

QString entryText(const exchange::SupplyEntry &entry)
{
    return entry.nothing ? words::slotState(items::SlotState::Nothing) : entry.value.text;
}

} // namespace

SupplyImportDialog::SupplyImportDialog(std::vector<exchange::SupplyLine> lines,
                                       const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_lines(std::move(lines))
    , m_told(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_columns(new QWidget)
    , m_grid(new QGridLayout(m_columns))
    , m_summary(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_preview(new QTableWidget(this))
    , m_take(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"supply-import-dialog"_s);
    setWindowTitle(tr("Import values from a file"));
    resize(kSupplyImportSize);
    build();
}

void SupplyImportDialog::build()
{
    m_told->setObjectName(u"supply-import-told"_s);
    m_summary->setObjectName(u"supply-import-summary"_s);
    m_preview->setObjectName(u"supply-import-preview"_s);
    m_take->setObjectName(u"supply-import-take"_s);
    m_cancel->setObjectName(u"supply-import-cancel"_s);
    m_take->setDefault(true);
    m_take->setEnabled(false);
    m_take->setText(tr("Take over"));
    common::setUpTable(*m_preview);
    m_preview->setAccessibleName(tr("Rows of the file"));
    m_grid->setAlignment(Qt::AlignTop);
    auto *mapping = common::newScroll(m_columns, this);
    mapping->setMaximumHeight(m_theme.scaled(kMappingHeight));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_told);
    column->addWidget(mapping);
    column->addWidget(m_summary);
    column->addWidget(m_preview, 1);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(m_plan.read);
        accept();
    });
}

void SupplyImportDialog::readFile(const QString &path)
{
    m_told->setText(tr("Reading %1…", "name of a file").arg(QFileInfo(path).fileName()));
    QtConcurrent::run([path] { return readSupplyFile(path); })
        .then(this, [this, name = QFileInfo(path).fileName()](
                        const core::Result<exchange::ReadTable> &table) {
            m_told->setText(tr("%1: what its columns hold", "name of a file").arg(name));
            takeTable(table);
        });
}

void SupplyImportDialog::takeTable(const core::Result<exchange::ReadTable> &table)
{
    if (!table) {
        m_told->setText(table.error().kind == core::ErrorKind::NotFound
                            ? tr("The file cannot be opened.")
                            : tr("This is no table that can be read. Save it as an Excel workbook "
                                 "(.xlsx) or as CSV and try again."));
        return;
    }
    m_file = *table;
    fillColumns();
    plan();
}

void SupplyImportDialog::fillColumns()
{
    const auto guess = exchange::guessSupplyMapping(m_file.heading);
    const auto count = std::min(qsizetype(guess.size()), kMostMapped);
    for (int column = 0; column < int(count); ++column) {
        auto *name = common::newTextLabel(m_theme, common::TypeSize::Small, m_columns);
        name->setText(m_file.heading.at(column));
        auto *meaning = new QComboBox(m_columns);
        meaning->setObjectName(u"supply-column-%1"_s.arg(column));
        meaning->setAccessibleName(tr("What “%1” holds").arg(m_file.heading.at(column)));
        for (size_t each = 0; each <= exchange::kSupplyColumns; ++each)
            meaning->addItem(words::column(exchange::SupplyColumn(each)), int(each));
        meaning->setCurrentIndex(int(guess[size_t(column)]));
        name->setBuddy(meaning);
        const int line = column / kColumnsAbreast * 2;
        m_grid->addWidget(name, line, column % kColumnsAbreast);
        m_grid->addWidget(meaning, line + 1, column % kColumnsAbreast);
        connect(meaning, &QComboBox::currentIndexChanged, this, [this] { plan(); });
        m_meanings.push_back(meaning);
    }
}

void SupplyImportDialog::plan()
{
    exchange::SupplyMapping mapping;
    for (const QComboBox *meaning : m_meanings)
        mapping.push_back(exchange::SupplyColumn(meaning->currentIndex()));
    const bool isComplete = exchange::isComplete(mapping);
    m_plan = isComplete ? exchange::importSupply(m_file, mapping, m_lines)
                        : exchange::SupplyImport{};
    const auto figure = [](size_t count) { return common::format::number(qint64(count)); };
    const auto doubtful = std::ranges::count_if(m_plan.read, [](const exchange::SupplyRead &one) {
        return one.entry.value.isDoubtful() || one.entry.numerator.isDoubtful() ||
               one.entry.denominator.isDoubtful();
    });
    QStringList parts{
        tr("%1 of %2 rows come in").arg(figure(m_plan.read.size()), figure(m_file.rows.size()))};
    if (doubtful > 0)
        parts << tr("%1 of them are to be confirmed").arg(figure(size_t(doubtful)));
    if (m_plan.blank > 0)
        parts << tr("%1 are empty").arg(figure(size_t(m_plan.blank)));
    if (!m_plan.faults.empty())
        parts << tr("%1 cannot come in").arg(figure(m_plan.faults.size()));
    m_summary->setText(isComplete ? parts.join(u" · "_s)
                                  : tr("Say which column has the key or the indicator, and which "
                                       "the value."));
    m_take->setEnabled(!m_plan.read.empty());
    fillPreview();
}

/// Row by row, what cannot come in among the rest.
void SupplyImportDialog::fillPreview()
{
    std::vector<std::pair<int, QStringList>> rows;
    for (const exchange::SupplyRead &read : m_plan.read) {
        const auto line = std::ranges::find(m_lines, read.entry.slot,
                                            [](const auto &one) { return one.slot.id; });
        const bool isDoubtful = read.entry.value.isDoubtful();
        rows.emplace_back(read.row,
                          QStringList{u"%1 · %2"_s.arg(line->indicator.code, line->name),
                                      line->unitName, entryText(read.entry), read.entry.note,
                                      isDoubtful ? tr("to be confirmed") : tr("comes in")});
    }
    for (const exchange::SupplyFault &fault : m_plan.faults)
        rows.emplace_back(fault.row, QStringList{fault.text, QString(), QString(), QString(),
                                                 words::fault(fault)});
    std::ranges::stable_sort(rows, {}, [](const auto &row) { return row.first; });
    const QStringList heads{tr("Row"),
                            words::column(exchange::SupplyColumn::Name),
                            words::column(exchange::SupplyColumn::Area),
                            words::column(exchange::SupplyColumn::Value),
                            words::column(exchange::SupplyColumn::Note),
                            tr("What becomes of it")};
    m_preview->setColumnCount(int(heads.size()));
    m_preview->setHorizontalHeaderLabels(heads);
    m_preview->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        const auto &[number, cells] = rows[size_t(row)];
        m_preview->setItem(row, 0, new QTableWidgetItem(common::format::number(qint64(number))));
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            cell->setToolTip(common::plainTip(cell->text()));
            m_preview->setItem(row, column + 1, cell);
        }
    }
    common::fitColumns(*m_preview, m_theme.scaled(kWidestImport));
}

} // namespace panes::supply
