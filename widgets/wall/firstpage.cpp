// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/firstpage.h"

#include "widgets/common/qrpicture.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wall {
namespace {

constexpr double kCodeScale = 1.6; ///< of the size of figures

} // namespace

FirstPage::FirstPage(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_qr(new common::QrPicture(this))
{
    setObjectName(u"wall-first-page"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_qr->setObjectName(u"wall-qr"_s);
    m_qr->hide();
}

void FirstPage::setWords(const FirstWords &words)
{
    if (m_words == words)
        return;
    m_words = words;
    m_qr->setText(m_words.qr);
    m_qr->setVisible(!m_qr->isEmpty());
    setAccessibleName(QStringList{m_words.title, m_words.sentence, m_words.code, m_words.detail}
                          .join(u' ')
                          .simplified());
    place();
    update();
}

void FirstPage::place()
{
    const int edge = std::min(height() * 3 / 5, width() / 3);
    const int margin = height() / 12;
    m_qr->setGeometry(width() - edge - margin, (height() - edge) / 2, edge, edge);
}

void FirstPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FirstPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(common::Surface::Window));
    const int margin = height() / 12;
    const int right = m_qr->isHidden() ? width() - margin : m_qr->x() - margin;
    QRect room(margin, margin, right - margin, height() - 2 * margin);
    const auto write = [&](const QFont &font, const QColor &ink, const QString &text) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(ink);
        QRect took;
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &took);
        room.setTop(took.bottom() + painter.fontMetrics().height() / 2);
    };
    const QColor ink = m_theme.color(common::Surface::Text);
    write(m_theme.font(common::TypeSize::Figure), ink, m_words.title);
    write(m_theme.font(common::TypeSize::Body), ink, m_words.sentence);
    if (m_words.share >= 0) {
        const int thick = painter.fontMetrics().height() / 2;
        const QRect bar(room.topLeft(), QSize(room.width(), thick));
        painter.fillRect(bar, m_theme.color(common::Surface::Line));
        painter.fillRect(
            QRect(bar.topLeft(),
                  QSize(int(bar.width() * std::clamp(m_words.share, 0.0, 1.0)), thick)),
            m_theme.color(common::Surface::Accent));
        room.setTop(bar.bottom() + thick);
    }
    if (!m_words.code.isEmpty()) {
        QFont code = m_theme.font(common::TypeSize::Figure);
        if (code.pixelSize() > 0)
            code.setPixelSize(int(code.pixelSize() * kCodeScale));
        else
            code.setPointSizeF(code.pointSizeF() * kCodeScale);
        // In one line, whatever the width is.
        const int needs = QFontMetrics(code).horizontalAdvance(m_words.code);
        if (needs > room.width() && code.pixelSize() > 0)
            code.setPixelSize(code.pixelSize() * std::max(1, room.width()) / needs);
        write(code, m_theme.color(common::Surface::Accent), m_words.code);
    }
    write(m_theme.font(common::TypeSize::Body), m_theme.color(common::Surface::TextMuted),
          m_words.detail);
}

} // namespace wall
