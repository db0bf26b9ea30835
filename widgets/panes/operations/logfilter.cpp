// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/logfilter.h"

#include "models/core/fold.h"
#include "widgets/common/chiprow.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/operationspresentation.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::operations {

LogFilter::LogFilter(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new common::ChipRow(this))
    , m_collection(new QComboBox(this))
    , m_search(new common::SearchField(this))
{
    for (const LogKind kind : kLogKinds)
        m_kinds->addChip(int(kind));
    m_kinds->setObjectName(u"log-kinds"_s);
    m_collection->setObjectName(u"log-collection"_s);
    m_collection->addItem(QString());
    for (const domain::Collection collection : domain::kCollections)
        m_collection->addItem(QString(), domain::code(collection));
    m_search->setObjectName(u"log-search"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(common::kSpace2);
    row->addWidget(m_collection);
    row->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::kSpace3, common::kSpace2, common::kSpace3, common::kSpace2);
    column->setSpacing(common::kSpace2);
    column->addWidget(m_kinds);
    column->addLayout(row);
    connect(m_kinds, &common::ChipRow::chosenChanged, this, &LogFilter::changed);
    connect(m_collection, &QComboBox::currentIndexChanged, this, &LogFilter::changed);
    connect(m_search, &common::SearchField::searched, this, &LogFilter::changed);
    retranslate();
}

bool LogFilter::shows(const store::SyncLogEntry &line, const Entry &entry) const
{
    if (!isOfKind(line.event, LogKind(m_kinds->chosen())))
        return false;
    const QString collection = m_collection->currentData().toString();
    if (!collection.isEmpty() && (!line.collection || domain::code(*line.collection) != collection))
        return false;
    const QString words = core::fold(m_search->text());
    return words.isEmpty() || core::fold(entry.text()).contains(words);
}

void LogFilter::clear()
{
    {
        const QSignalBlocker quietly(this);
        m_kinds->choose(int(LogKind::All));
        m_collection->setCurrentIndex(0);
        m_search->clear();
    }
    Q_EMIT changed();
}

void LogFilter::retranslate()
{
    for (const LogKind kind : kLogKinds)
        m_kinds->setText(int(kind), logKindText(kind));
    m_kinds->setAccessibleName(tr("Kind of line"));
    m_collection->setItemText(0, tr("All kinds of data"));
    for (int row = 1; row < m_collection->count(); ++row) {
        const auto collection = domain::collectionFromCode(m_collection->itemData(row).toString());
        if (collection)
            m_collection->setItemText(row, collectionText(*collection));
    }
    m_collection->setAccessibleName(tr("Kind of data"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
}

} // namespace panes::operations
