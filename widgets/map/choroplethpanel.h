// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/choroplethchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace map {

class ChoroplethLayer;
class IndicatorChooser;

/// What fills the units and in which classes, in the list of layers. Shows the choice of the layer
/// and changes it.
class ChoroplethPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChoroplethPanel(ChoroplethLayer &layer, QWidget *parent = nullptr);

private:
    void makeFigure();
    void makeIndicator();
    void makeClasses();
    void showChoice();
    void showLimits();
    void changeClasses();
    void readLimits();
    /// Changes a copy of the choice and hands it to the layer.
    template<typename Change>
    void change(Change apply);

    ChoroplethLayer &m_layer;
    QComboBox *m_measure;
    QWidget *m_ofIndicator;
    QComboBox *m_level;
    IndicatorChooser *m_chooser;
    QCheckBox *m_follow;
    QComboBox *m_classing;
    QSpinBox *m_classes;
    QLineEdit *m_limits;
    QLabel *m_message;
    QString m_fault; ///< why the limits that are written are not in force
    bool m_typing = false;
};

} // namespace map
