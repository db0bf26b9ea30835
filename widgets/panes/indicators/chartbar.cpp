// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/chartbar.h"

#include "models/exchange/outputfile.h"
#include "widgets/charts/chartcopy.h"
#include "widgets/charts/print.h"
#include "widgets/charts/trendchart.h"
#include "widgets/common/errortext.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/passing.h"
#include "widgets/common/plaintip.h"
#include "widgets/common/printdialog.h"
#include "widgets/common/savefile.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::indicators {
namespace {

/// Of a saved picture; a PDF is a page of A4.
constexpr QSize kPictureSize(1600, 900);

/// A chart that grows with what it shows is drawn as a whole.
QSize pictureSize(const charts::Chart &chart)
{
    const int width = kPictureSize.width();
    return chart.hasHeightForWidth()
               ? QSize(width, std::max(kPictureSize.height(), chart.heightForWidth(width)))
               : kPictureSize;
}

charts::PictureFormat formatOf(const QString &suffix)
{
    using enum charts::PictureFormat;
    return suffix == "svg"_L1 ? Svg : suffix == "pdf"_L1 ? Pdf : Png;
}

struct Words {
    const char *name;
    const char *text;
    const char *tip;
};
constexpr std::array kWords{
    Words{"zoomIn", "+", QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Nearer (+)")},
    Words{"zoomOut", "−", QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Further (−)")},
    Words{"all", QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "All"),
          QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "All periods (Home)")},
    Words{"shape", QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Columns"),
          QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Columns instead of lines")},
    Words{"save", QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Save…"),
          QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Save the chart as PNG, SVG or PDF")},
    Words{"print", QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Print…"),
          QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Print the chart (Ctrl+P)")},
    Words{"saveTable", QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Save table…"),
          QT_TRANSLATE_NOOP("panes::indicators::ChartBar",
                            "Save the figures as XLSX with a chart, or as CSV")},
    Words{"copyPicture", QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Copy picture"),
          QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Copy the chart as a picture")},
    Words{"copyTable", QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Copy table"),
          QT_TRANSLATE_NOOP("panes::indicators::ChartBar", "Copy the figures as a table")},
};

} // namespace

ChartBar::ChartBar(const common::Theme &theme, charts::Chart *chart, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chart(chart)
    , m_row(new common::FlowLayout(nullptr, common::kSpace1))
    , m_told(new QLabel(this))
{
    m_told->setTextFormat(Qt::PlainText);
    m_told->setProperty("muted", true);
    common::setPassing(*m_told);
    m_told->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    column->addLayout(m_row);
    column->addWidget(m_told);
    if (auto *trend = qobject_cast<charts::TrendChart *>(chart))
        addZoom(trend);
    connect(button(u"save"_s), &QToolButton::clicked, this, &ChartBar::save);
    connect(button(u"print"_s), &QToolButton::clicked, this, &ChartBar::print);
    connect(button(u"copyPicture"_s), &QToolButton::clicked, this, &ChartBar::copyPicture);
    connect(button(u"copyTable"_s), &QToolButton::clicked, this, &ChartBar::copyTable);
    for (QToolButton *each : std::as_const(m_buttons))
        m_row->addWidget(each);
    retranslate();
}

QToolButton *ChartBar::button(const QString &name)
{
    m_buttons << new QToolButton(this);
    m_buttons.last()->setObjectName(name);
    return m_buttons.last();
}

void ChartBar::addZoom(charts::TrendChart *trend)
{
    connect(button(u"zoomIn"_s), &QToolButton::clicked, trend, &charts::TrendChart::zoomIn);
    connect(button(u"zoomOut"_s), &QToolButton::clicked, trend, &charts::TrendChart::zoomOut);
    connect(button(u"all"_s), &QToolButton::clicked, trend, &charts::TrendChart::resetZoom);
    auto *shape = button(u"shape"_s);
    shape->setCheckable(true);
    connect(shape, &QToolButton::toggled, trend, &charts::TrendChart::setColumns);
}

charts::PictureFrame ChartBar::subject() const
{
    charts::PictureFrame frame = m_subject;
    if (frame.title.isEmpty())
        frame.title = m_chart->table().title;
    if (const QString periods = m_chart->periodsInSight(); !periods.isEmpty())
        frame.period = tr("Periods: %1").arg(periods);
    frame.credits = tr("Drawn by the IOC Console");
    return frame;
}

void ChartBar::print()
{
    const auto frame = subject();
    common::askAndPrint(this, {.title = frame.title,
                               .paint =
                                   [this, frame](QPagedPaintDevice &paper) {
                                       return charts::printChart(paper, *m_chart, frame);
                                   },
                               .write = exchange::writeFile,
                               .told = [this](const QString &sentence) { tell(sentence); }});
}

void ChartBar::save()
{
    using enum charts::PictureFormat;
    common::askAndSave(
        this, {tr("Save the chart"),
               subject().title,
               {{tr("PNG picture"), charts::suffixOf(Png)},
                {tr("SVG drawing"), charts::suffixOf(Svg)},
                {tr("PDF page"), charts::suffixOf(Pdf)}},
               [this](const QString &path, const QString &suffix) -> core::Result<void> {
                   const auto bytes = charts::picture(*m_chart, m_theme, subject(),
                                                      formatOf(suffix), pictureSize(*m_chart));
                   if (!bytes)
                       return std::unexpected(bytes.error());
                   return exchange::writeFile(path, *bytes);
               },
               [this](const QString &sentence) { tell(sentence); }});
}

void ChartBar::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setToolTip(common::plainTip(sentence));
    m_told->setVisible(!sentence.isEmpty());
}

void ChartBar::offerTableFile()
{
    auto *save = button(u"saveTable"_s);
    m_row->addWidget(save);
    connect(save, &QToolButton::clicked, this, &ChartBar::tableFileRequested);
    retranslate();
}

void ChartBar::copyPicture()
{
    const auto done = charts::copyPicture(*m_chart, m_theme, subject(), pictureSize(*m_chart));
    tell(done ? tr("The picture is on the clipboard.") : common::describe(done.error()).sentence);
}

void ChartBar::copyTable()
{
    charts::copyTable(m_chart->table());
    tell(tr("The table is on the clipboard."));
}

void ChartBar::retranslate()
{
    for (QToolButton *each : std::as_const(m_buttons)) {
        const auto &words = *std::ranges::find_if(kWords, [each](const Words &one) {
            return each->objectName() == QLatin1StringView(one.name);
        });
        each->setText(tr(words.text));
        each->setToolTip(tr(words.tip));
        each->setAccessibleName(tr(words.tip));
    }
    tell({});
}

} // namespace panes::indicators
