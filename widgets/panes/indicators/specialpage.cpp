// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/specialpage.h"

#include "models/items/directory.h"
#include "widgets/charts/legendline.h"
#include "widgets/charts/spotchart.h"
#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/scrolling.h"
#include "widgets/panes/indicators/specialwords.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

constexpr int kMostTableRows = 12; ///< more are scrolled to
constexpr int kChartHeight = 250;
enum SpecialRole { KeyRole = Qt::UserRole, UnitRole };

} // namespace

SpecialPage::SpecialPage(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(common::kSpace2, common::kSpace1, common::kSpace2,
                                 common::kSpace1);
    m_column->setSpacing(common::kSpace2);
    const auto text = [&](common::TypeSize size) {
        auto *label = common::newTextLabel(theme, size, body);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    };
    m_figure = text(common::TypeSize::Figure);
    m_about = text(common::TypeSize::Body);
    m_word = text(common::TypeSize::Strong);
    m_detail = text(common::TypeSize::Body);
    m_notes = text(common::TypeSize::Body);
    m_tableTitle = text(common::TypeSize::Strong);
    m_asOf = text(common::TypeSize::Small);
    m_asOf->setProperty("muted", true);
    for (QLabel *each : {m_figure, m_about, m_word})
        each->setWordWrap(false);
    m_legend = new charts::LegendLine(theme, body);
    m_table = new QTreeWidget(body);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    auto *scroll = common::newScroll(body, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    const auto pick = [this](const QTreeWidgetItem *item) {
        pickRow(m_table->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)));
    };
    connect(m_table, &QTreeWidget::itemClicked, this, pick);
    connect(m_table, &QTreeWidget::itemActivated, this, pick);
}

void SpecialPage::build(charts::SpotChart *chart, QWidget *controls)
{
    auto *top = new common::FlowLayout;
    top->addWidget(m_figure);
    top->addWidget(m_word);
    top->addWidget(m_about);
    m_column->addLayout(top);
    m_column->addWidget(m_detail);
    if (controls)
        m_column->addWidget(controls);
    m_column->addWidget(m_legend);
    if (chart->sizePolicy().verticalPolicy() != QSizePolicy::Fixed)
        chart->setMinimumHeight(kChartHeight);
    m_column->addWidget(chart, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_notes, m_tableTitle, m_table, m_asOf})
        m_column->addWidget(each);
    setTabOrder(chart, m_table);
    connect(chart, &charts::SpotChart::picked, this, [this](const QString &key) {
        if (!key.isEmpty())
            Q_EMIT indicatorRequested(domain::IndicatorId(key));
    });
}

void SpecialPage::setFigures(const items::SpecialView &view, const items::SpecialFigures &figures,
                             std::shared_ptr<const items::Reference> reference,
                             const QDateTime &now)
{
    m_shown = Shown{view, figures, std::move(reference), now};
    refresh();
}

void SpecialPage::refresh()
{
    if (!m_shown)
        return;
    m_table->clear();
    m_legend->clear();
    setNotes({});
    setTableTitle({});
    m_table->setAccessibleName(specialwords::title(m_shown->view));
    show(m_shown->view, m_shown->figures, *m_shown->reference);
    fitTable();
    m_asOf->setText(
        specialwords::asOf(items::commonOf(m_shown->figures), *m_shown->reference, m_shown->now));
}

void SpecialPage::setHeadline(const QString &figure, const QString &about, const QString &word,
                              common::Tone tone)
{
    m_figure->setText(figure);
    m_about->setText(about);
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
    m_word->setStyleSheet(u"color: %1; background: %2; padding: 3px 8px; border-radius: 4px;"_s.arg(
        m_theme.color(tone).name(), m_theme.ground(tone).name()));
}

void SpecialPage::setDetail(const QStringList &sentences)
{
    m_detail->setText(sentences.join(u"  ·  "_s));
    m_detail->setVisible(!sentences.isEmpty());
}

void SpecialPage::setNotes(const QStringList &sentences)
{
    m_notes->setText(sentences.join(u'\n'));
    m_notes->setVisible(!sentences.isEmpty());
}

void SpecialPage::setTableTitle(const QString &title)
{
    m_tableTitle->setText(title);
    m_tableTitle->setVisible(!title.isEmpty());
    if (!title.isEmpty())
        m_table->setAccessibleName(title);
}

void SpecialPage::setHeaders(const QStringList &headers)
{
    m_table->setColumnCount(int(headers.size()));
    m_table->setHeaderLabels(headers);
    for (int column = 1; column < headers.size(); ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void SpecialPage::addRow(const QStringList &texts, const QString &key, bool unit)
{
    auto *row = new QTreeWidgetItem(m_table, texts);
    row->setData(0, KeyRole, key);
    row->setData(0, UnitRole, unit);
    for (int column = 1; column < texts.size(); ++column)
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

/// Few rows are shown whole, so that only the page scrolls. The names take what room there is, but
/// never less than they need: then the table scrolls sideways.
void SpecialPage::fitTable()
{
    const int rows = m_table->topLevelItemCount();
    m_table->setVisible(rows > 0);
    if (rows == 0)
        return;
    auto *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->resizeSections(QHeaderView::ResizeToContents);
    const bool fits = header->length() <= m_table->viewport()->width();
    if (fits)
        header->setSectionResizeMode(0, QHeaderView::Stretch);
    const int bar = fits ? 0 : m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(std::max(m_table->sizeHintForRow(0), 22) *
                                std::min(rows, kMostTableRows) +
                            header->sizeHint().height() + 2 * m_table->frameWidth() + bar + 2);
}

void SpecialPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The table gets its own new width only when the page is laid out.
    QMetaObject::invokeMethod(this, &SpecialPage::fitTable, Qt::QueuedConnection);
}

void SpecialPage::pickRow(int row)
{
    const auto *item = m_table->topLevelItem(row);
    if (!item)
        return;
    const QString key = item->data(0, KeyRole).toString();
    if (key.isEmpty())
        return;
    if (item->data(0, UnitRole).toBool())
        Q_EMIT areaRequested(domain::UnitId(key));
    else
        Q_EMIT indicatorRequested(domain::IndicatorId(key));
}

} // namespace panes::indicators
