// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

namespace common {

/// A text as a QR picture for the camera of a telephone: dark on white in both themes, with the
/// quiet border that readers need, in whole pixels. Without a text, or with one too long, nothing
/// is drawn.
class QrPicture : public QWidget
{
    Q_OBJECT
public:
    explicit QrPicture(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_side == 0; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side = 0;   ///< modules along one edge
    QBitArray m_dark; ///< row by row
};

} // namespace common
