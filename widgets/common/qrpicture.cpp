// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/qrpicture.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace common {
namespace {

constexpr int kQuietModules = 4; // as ISO/IEC 18004 asks for
constexpr int kUsualModule = 5;  // pixels: read from half a metre
constexpr int kLeastModule = 3;

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrPicture::QrPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void QrPicture::setText(const QString &text)
{
    m_side = 0;
    m_dark.clear();
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, FreeCode> code(
        bytes.isEmpty() ? nullptr
                        : QRcode_encodeData(int(bytes.size()),
                                            reinterpret_cast<const unsigned char *>(bytes.data()),
                                            0, QR_ECLEVEL_M));
    if (code) {
        m_side = code->width;
        m_dark.resize(qsizetype(m_side) * m_side);
        for (qsizetype i = 0; i < m_dark.size(); ++i)
            m_dark.setBit(i, (code->data[i] & 1U) != 0);
    }
    updateGeometry();
    update();
}

QSize QrPicture::sizeHint() const
{
    const int edge = m_side == 0 ? 0 : (m_side + 2 * kQuietModules) * kUsualModule;
    return {edge, edge};
}

QSize QrPicture::minimumSizeHint() const
{
    return sizeHint() * kLeastModule / kUsualModule;
}

void QrPicture::paintEvent(QPaintEvent *)
{
    if (m_side == 0)
        return;
    const int modules = m_side + 2 * kQuietModules;
    const int module = std::max(1, std::min(width(), height()) / modules);
    const int edge = module * modules;
    const QPoint corner((width() - edge) / 2, (height() - edge) / 2);
    QPainter painter(this);
    painter.fillRect(QRect(corner, QSize(edge, edge)), Qt::white);
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            if (m_dark.testBit(qsizetype(row) * m_side + column))
                painter.fillRect(corner.x() + (column + kQuietModules) * module,
                                 corner.y() + (row + kQuietModules) * module, module, module,
                                 Qt::black);
        }
    }
}

} // namespace common
