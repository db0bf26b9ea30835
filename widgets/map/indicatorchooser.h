// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace map {

class ChoroplethLayer;

/// The indicators that have values for the shown units, narrowed by words; chosen with the mouse or
/// with arrow keys.
class IndicatorChooser : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorChooser(ChoroplethLayer &layer, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const domain::IndicatorId &indicator);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showChosen();
    void choose(int row);

    ChoroplethLayer &m_layer;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace map
