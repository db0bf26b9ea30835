// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/figures/figureblock.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace panes::figures {
namespace {

QLabel *newLabel(const common::Theme &theme, common::TypeSize size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(theme.font(size));
    return label;
}

} // namespace

FigureBlock::FigureBlock(const common::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_heading(newLabel(theme, common::TypeSize::Strong, this))
    , m_note(newLabel(theme, common::TypeSize::Small, this))
    , m_empty(newLabel(theme, common::TypeSize::Body, this))
    , m_column(new QVBoxLayout(this))
{
    setProperty("block", true);
    m_note->setProperty("muted", true);
    m_empty->setProperty("muted", true);
    m_column->setContentsMargins(common::kSpace2, common::kSpace2, common::kSpace2,
                                 common::kSpace2);
    m_column->setSpacing(1);
    for (QLabel *label : {m_heading, m_note, m_empty}) {
        label->setContentsMargins(common::kSpace2, 0, common::kSpace2, 0);
        m_column->addWidget(label);
    }
    m_empty->hide();
}

void FigureBlock::setHeading(const QString &heading, const QString &note)
{
    m_heading->setText(heading);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(heading);
}

void FigureBlock::setTop(QWidget *top)
{
    m_column->insertWidget(2, top);
}

FigureRow *FigureBlock::rowAt(qsizetype index)
{
    while (m_rows.size() <= index) {
        auto *row = new FigureRow(m_theme, this);
        connect(row, &FigureRow::clicked, this, [this, row] { Q_EMIT opened(row->shown()); });
        connect(row, &FigureRow::lookedAt, this, [this, row] { Q_EMIT lookedAt(row->shown()); });
        m_column->addWidget(row);
        m_rows.append(row);
    }
    return m_rows[index];
}

void FigureBlock::setFigures(const QList<Shown> &figures, const QString &whenEmpty)
{
    RowColumns columns;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        FigureRow *row = rowAt(i);
        row->setShown(figures[i]);
        const RowColumns wanted = row->wanted();
        columns = {std::max(columns.name, wanted.name), std::max(columns.value, wanted.value),
                   std::max(columns.change, wanted.change), std::max(columns.base, wanted.base)};
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setColumns(columns);
        m_rows[i]->setVisible(i < figures.size());
    }
    m_empty->setText(whenEmpty);
    m_empty->setVisible(figures.isEmpty());
}

} // namespace panes::figures
