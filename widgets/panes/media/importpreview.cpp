// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/importpreview.h"

#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/scrolling.h"
#include "widgets/common/tabs.h"
#include "widgets/panes/media/importsources.h"
#include "widgets/panes/media/importtext.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

/// Columns of the items that come in.
enum class ItemColumn { Title, Source, Published, Topics, Place, Sentiment, Interactions };

QString countText(qint64 count)
{
    return common::format::number(count);
}

} // namespace

QString planSummary(const ImportPlan &plan)
{
    QStringList parts{ImportPreview::tr("%1 of %2 rows become items to bring in")
                          .arg(countText(qint64(plan.items.size())), countText(plan.rows))};
    const std::initializer_list<std::pair<qint64, QString>> others{
        {plan.known, ImportPreview::tr("%1 are known already")},
        {qint64(plan.file.merged.size()), ImportPreview::tr("%1 repeat another row")},
        {plan.leftOut, ImportPreview::tr("%1 are left out for want of a source")},
        {plan.future, ImportPreview::tr("%1 lie in the future and cannot come in")},
        {qint64(plan.file.faults.size()), ImportPreview::tr("%1 cannot come in")}};
    for (const auto &[count, text] : others) {
        if (count > 0)
            parts << text.arg(countText(count));
    }
    return parts.join(u" · "_s);
}

ImportPreview::ImportPreview(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_summary(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_pages(new QTabWidget(this))
    , m_sources(new ImportSources(theme))
    , m_confirm(new QCheckBox(this))
{
    m_summary->setObjectName(u"import-summary"_s);
    m_pages->setObjectName(u"import-pages"_s);
    m_confirm->setObjectName(u"import-confirm"_s);
    addPage(m_items, u"import-items-table"_s)->setAccessibleName(tr("Items that come in"));
    addPage(m_faults, u"import-faults"_s)->setAccessibleName(tr("Rows that cannot come in"));
    addPage(m_doubts, u"import-doubts"_s)->setAccessibleName(tr("Values to look at"));
    addPage(m_merged, u"import-merged"_s)->setAccessibleName(tr("Rows that repeat another"));
    m_pages->addTab(common::newScroll(m_sources), {});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace2);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
    column->addWidget(m_confirm);
    connect(m_confirm, &QCheckBox::toggled, this, &ImportPreview::confirmedChanged);
}

QTableView *ImportPreview::addPage(ImportTable &table, const QString &name)
{
    auto *view = newImportView(table, name);
    m_pages->addTab(view, {});
    return view;
}

void ImportPreview::setPlan(std::shared_ptr<const ImportPlan> plan, const QStringList &heading,
                            std::shared_ptr<const items::Reference> reference)
{
    const bool sameDoubts = m_plan && m_plan->file.doubts == plan->file.doubts;
    m_plan = std::move(plan);
    m_heading = heading;
    m_reference = std::move(reference);
    showSummary();
    showItems();
    showFaults();
    showDoubts();
    showMerged();
    if (!sameDoubts)
        m_confirm->setChecked(false);
    Q_EMIT confirmedChanged();
}

void ImportPreview::showSummary()
{
    m_summary->setText(planSummary(*m_plan));
    const auto name = [this](Page page, const QString &text, qsizetype count) {
        m_pages->setTabText(page, tr("%1 (%2)", "page and how many").arg(text, countText(count)));
        common::setTabShown(*m_pages, page, page == Items || count > 0);
    };
    const qsizetype doubts = qsizetype(m_plan->file.doubts.size());
    name(Items, tr("Come in"), qsizetype(m_plan->items.size()));
    name(Faults, tr("Cannot come in"), qsizetype(m_plan->file.faults.size()));
    name(Doubts, tr("To look at"), doubts);
    name(Merged, tr("Repeat another"), qsizetype(m_plan->file.merged.size()));
    name(Sources, tr("Sources not known"), m_sources->count());
    m_confirm->setText(
        tr("I have looked at the %n doubtful value(s); they come in as the list says.", nullptr,
           int(doubts)));
    m_confirm->setVisible(doubts > 0);
}

QString ImportPreview::itemText(const domain::MediaItem &item, int column) const
{
    switch (ItemColumn(column)) {
    case ItemColumn::Title:
        return item.title;
    case ItemColumn::Source: {
        const auto fresh = std::ranges::find(m_plan->newSources, item.sourceId,
                                             &domain::MediaSource::id);
        return fresh != m_plan->newSources.end()
                   ? tr("%1 (new)", "name of a source").arg(fresh->name)
                   : sourceName(item.sourceId, *m_reference);
    }
    case ItemColumn::Published:
        return common::format::dateTime(item.publishedAt);
    case ItemColumn::Topics:
        return item.topics.join(u", "_s);
    case ItemColumn::Place:
        return item.unitId.isEmpty() ? QString() : m_reference->unitName(item.unitId);
    case ItemColumn::Sentiment:
        return sentimentText(item.sentiment);
    case ItemColumn::Interactions:
        return countText(item.interactions());
    }
    return {};
}

void ImportPreview::showItems()
{
    m_items.setContent({.headers = {tr("Title"), tr("Source"), tr("Published"), tr("Topics"),
                                    tr("Place"), tr("Sentiment"), tr("Interactions")},
                        .rows = qsizetype(m_plan->items.size()),
                        .text = [this](qsizetype row, int column) {
                            return itemText(m_plan->items[size_t(row)], column);
                        }});
}

QString ImportPreview::columnName(int column) const
{
    if (column < 0)
        return tr("–", "no column holds it");
    const QString name = m_heading.value(column);
    return name.isEmpty()
               ? columnLetters(column)
               : tr("%1: %2", "letter and name of a column").arg(columnLetters(column), name);
}

void ImportPreview::showFaults()
{
    m_faults.setContent(
        {.headers = {tr("Row"), tr("Column"), tr("What stands there"), tr("Reason")},
         .rows = qsizetype(m_plan->file.faults.size()),
         .text = [this](qsizetype row, int column) {
             const auto &fault = m_plan->file.faults[size_t(row)];
             return column == 0   ? countText(fault.row)
                    : column == 1 ? columnName(fault.column)
                    : column == 2 ? fault.text
                                  : rowFaultText(fault.kind);
         }});
}

void ImportPreview::showDoubts()
{
    m_doubts.setContent({.headers = {tr("Row"), tr("Column"), tr("What stands there"), tr("Doubt")},
                         .rows = qsizetype(m_plan->file.doubts.size()),
                         .text = [this](qsizetype row, int column) {
                             const auto &doubt = m_plan->file.doubts[size_t(row)];
                             return column == 0   ? countText(doubt.row)
                                    : column == 1 ? columnName(doubt.column)
                                    : column == 2 ? doubt.text
                                                  : rowDoubtText(doubt.kind);
                         }});
}

void ImportPreview::showMerged()
{
    m_merged.setContent({.headers = {tr("Row"), tr("Is the same item as row")},
                         .rows = qsizetype(m_plan->file.merged.size()),
                         .text = [this](qsizetype row, int column) {
                             const auto &merged = m_plan->file.merged[size_t(row)];
                             return countText(column == 0 ? merged.row : merged.into);
                         }});
}

bool ImportPreview::isConfirmed() const
{
    return m_plan && (m_plan->file.doubts.empty() || m_confirm->isChecked());
}

} // namespace panes::media
