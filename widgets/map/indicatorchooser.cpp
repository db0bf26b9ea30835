// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/indicatorchooser.h"

#include "models/core/fold.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/indicatortext.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"
#include "widgets/map/choroplethlayer.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace map {
namespace {

constexpr int kListLines = 10;

bool offersLevel(const items::MapIndicator &offer, const ChoroplethChoice &choice)
{
    return !choice.level || offer.has(*choice.level);
}

/// Every word is in code or name, with or without marks.
bool matches(const domain::Indicator &indicator, const QStringList &words)
{
    const QString all = core::fold(indicator.code + u' ' + indicator.name + u' ' +
                                   indicator.shortName + u' ' + indicator.nameEn);
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word); });
}

} // namespace

IndicatorChooser::IndicatorChooser(ChoroplethLayer &layer, QWidget *parent)
    : QWidget(parent)
    , m_layer(layer)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
{
    m_words->setObjectName(u"indicator-words"_s);
    m_words->setPlaceholderText(tr("Find an indicator"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setObjectName(u"indicators"_s);
    m_list->setAccessibleName(tr("Indicators with values for these units"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    common::fixLines(*m_list, kListLines);
    m_list->setSpacing(common::kSpace1 / 2);
    m_nothing->setObjectName(u"no-indicators"_s);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    column->addWidget(m_words);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_words, &QLineEdit::textChanged, this, &IndicatorChooser::fill);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_list->setCurrentRow(0); });
    connect(m_list, &QListWidget::currentRowChanged, this, &IndicatorChooser::choose);
    connect(&layer, &ChoroplethLayer::offersChanged, this, &IndicatorChooser::fill);
    connect(&layer, &MapLayer::switched, this, &IndicatorChooser::fill);
    fill();
}

void IndicatorChooser::fill()
{
    const QSignalBlocker quiet(m_list);
    const auto &choice = m_layer.choice();
    const QStringList words = core::fold(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<QString, QString>> wanted;
    if (const auto *offers = m_layer.offers()) {
        for (const auto &offer : *offers) {
            if (offersLevel(offer, choice) && matches(offer.indicator, words))
                wanted.emplace_back(offer.indicator.id.value,
                                    common::indicators::name(offer.indicator));
        }
    }
    const bool same = std::ranges::equal(
        wanted, std::views::iota(0, m_list->count()), {}, [](const auto &one) { return one.first; },
        [this](int row) { return m_list->item(row)->data(Qt::UserRole).toString(); });
    if (!same) {
        m_list->clear();
        for (const auto &[id, name] : wanted) {
            auto *item = new QListWidgetItem(name, m_list);
            item->setData(Qt::UserRole, id);
            item->setToolTip(common::plainTip(name));
        }
    }
    m_nothing->setText(!m_layer.isShown()  ? tr("Switch the layer on to choose an indicator.")
                       : !m_layer.offers() ? tr("The indicators are being read.")
                                           : tr("No indicator has this name and values for these "
                                                "units."));
    m_nothing->setVisible(wanted.isEmpty());
    m_list->setVisible(!wanted.isEmpty());
    showChosen();
}

void IndicatorChooser::showChosen()
{
    const QString id = m_layer.choice().indicator.value;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() != id)
            continue;
        if (m_list->currentRow() != row) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
        }
        return;
    }
    m_list->setCurrentRow(-1);
}

void IndicatorChooser::choose(int row)
{
    if (row >= 0)
        Q_EMIT chosen(domain::IndicatorId(m_list->item(row)->data(Qt::UserRole).toString()));
}

/// From the words one goes down into the list.
bool IndicatorChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_list->count() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace map
