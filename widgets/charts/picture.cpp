// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/picture.h"

#include "widgets/charts/chart.h"
#include "widgets/common/theme.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace charts {
namespace {

using core::ErrorKind;
constexpr int kMostPixels = 16000;
constexpr int kLeastChart = 40;
constexpr double kPageMargin = 10; ///< mm
constexpr int kScreenDpi = 96;

/// A chart in another size for as long as this lives; the screen is not painted in between.
class InSize
{
public:
    InSize(QWidget &widget, const QSize &size)
        : m_widget(widget)
        , m_before(widget.size())
        , m_least(widget.minimumSize())
    {
        if (auto *chart = qobject_cast<Chart *>(&widget))
            chart->setBare(true);
        m_widget.setMinimumSize(0, 0);
        m_widget.resize(size);
    }
    ~InSize()
    {
        m_widget.setMinimumSize(m_least);
        m_widget.resize(m_before);
        if (auto *chart = qobject_cast<Chart *>(&m_widget))
            chart->setBare(false);
    }
    Q_DISABLE_COPY_MOVE(InSize)

private:
    QWidget &m_widget;
    QSize m_before;
    QSize m_least;
};

struct PictureLine {
    QString text;
    QFont font;
    QColor color;
    QRect box;
};

/// Where the texts and the chart stand.
struct PicturePlan {
    QList<PictureLine> lines;
    QRect chart;
};

PicturePlan planOf(const common::Theme &theme, const PictureFrame &frame, const QSize &size)
{
    using common::Surface;
    using common::TypeSize;
    const bool plain = frame == PictureFrame();
    const int margin = plain ? 0 : common::kSpace4;
    PicturePlan plan{{}, QRect(QPoint(), size).adjusted(margin, margin, -margin, -margin)};
    const auto line = [&](const QString &text, TypeSize type, Surface color, bool above) {
        if (text.isEmpty())
            return;
        const QFont font = theme.font(type);
        const int high = QFontMetrics(font)
                             .boundingRect(QRect(0, 0, plan.chart.width(), 10000), Qt::TextWordWrap,
                                           text)
                             .height();
        QRect box(plan.chart.left(), plan.chart.top(), plan.chart.width(), high);
        if (above) {
            plan.chart.setTop(box.bottom() + common::kSpace2);
        } else {
            box.moveBottom(plan.chart.bottom());
            plan.chart.setBottom(box.top() - common::kSpace1);
        }
        plan.lines << PictureLine{text, font, theme.color(color), box};
    };
    line(frame.title, TypeSize::Title, Surface::Text, true);
    line(frame.period, TypeSize::Body, Surface::TextMuted, true);
    line(frame.credits, TypeSize::Small, Surface::TextMuted, false);
    line(frame.asOf, TypeSize::Small, Surface::TextMuted, false);
    line(frame.source, TypeSize::Small, Surface::TextMuted, false);
    line(frame.legend, TypeSize::Small, Surface::Text, false);
    return plan;
}

void paintPlan(QPainter &painter, QWidget &chart, const common::Theme &theme,
               const PicturePlan &plan, const QSize &size)
{
    painter.fillRect(QRect(QPoint(), size), theme.color(common::Surface::Panel));
    for (const PictureLine &line : plan.lines) {
        painter.setFont(line.font);
        painter.setPen(line.color);
        painter.drawText(line.box, Qt::TextWordWrap, line.text);
    }
    const InSize sized(chart, plan.chart.size());
    chart.render(&painter, plan.chart.topLeft(), {}, QWidget::DrawChildren);
}

core::Result<PicturePlan> checkedPlan(const common::Theme &theme, const PictureFrame &frame,
                                      const QSize &size)
{
    if (size.isEmpty() || size.width() > kMostPixels || size.height() > kMostPixels)
        return core::failure(ErrorKind::InvalidArgument,
                             u"a picture of %1 × %2"_s.arg(size.width()).arg(size.height()));
    PicturePlan plan = planOf(theme, frame, size);
    if (plan.chart.width() < kLeastChart || plan.chart.height() < kLeastChart)
        return core::failure(ErrorKind::InvalidArgument, u"no room for the chart"_s);
    return plan;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(QWidget &chart, const common::Theme &theme, const PictureFrame &frame,
                 const PicturePlan &plan, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setResolution(kScreenDpi);
    svg.setTitle(frame.title);
    if (const auto *told = qobject_cast<Chart *>(&chart))
        svg.setDescription(told->textSummary());
    QPainter painter(&svg);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlan(painter, chart, theme, plan, size);
    painter.end();
    return bytes;
}

QByteArray pdfOf(QWidget &chart, const common::Theme &theme, const PictureFrame &frame,
                 const PicturePlan &plan, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                  QMarginsF(kPageMargin, kPageMargin, kPageMargin, kPageMargin),
                                  QPageLayout::Millimeter));
    pdf.setTitle(frame.title);
    QPainter painter(&pdf);
    if (!painter.isActive())
        return {};
    const double scale = std::min(double(pdf.width()) / size.width(),
                                  double(pdf.height()) / size.height());
    painter.translate((pdf.width() - scale * size.width()) / 2, 0);
    painter.scale(scale, scale);
    paintPlan(painter, chart, theme, plan, size);
    painter.end();
    return bytes;
}

} // namespace

core::Result<QImage> pictureImage(QWidget &chart, const common::Theme &theme,
                                  const PictureFrame &frame, const QSize &size)
{
    const auto plan = checkedPlan(theme, frame, size);
    if (!plan)
        return std::unexpected(plan.error());
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return core::failure(ErrorKind::Internal, u"no memory for the picture"_s);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlan(painter, chart, theme, *plan, size);
    return image;
}

core::Result<void> paintPicture(QPainter &painter, QWidget &chart, const common::Theme &theme,
                                const PictureFrame &frame, const QSize &size)
{
    return checkedPlan(theme, frame, size).transform([&](const PicturePlan &plan) {
        paintPlan(painter, chart, theme, plan, size);
    });
}

core::Result<QByteArray> picture(QWidget &chart, const common::Theme &theme,
                                 const PictureFrame &frame, PictureFormat format, const QSize &size)
{
    const auto plan = checkedPlan(theme, frame, size);
    if (!plan)
        return std::unexpected(plan.error());
    QByteArray bytes;
    if (format == PictureFormat::Svg)
        bytes = svgOf(chart, theme, frame, *plan, size);
    else if (format == PictureFormat::Pdf)
        bytes = pdfOf(chart, theme, frame, *plan, size);
    else if (const auto image = pictureImage(chart, theme, frame, size))
        bytes = pngOf(*image);
    if (bytes.isEmpty())
        return core::failure(ErrorKind::Internal, u"the picture could not be written"_s);
    return bytes;
}

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return u"png"_s;
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Pdf:
        break;
    }
    return u"pdf"_s;
}

} // namespace charts
