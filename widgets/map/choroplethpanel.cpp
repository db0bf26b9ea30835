// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/choroplethpanel.h"

#include "widgets/common/theme.h"
#include "widgets/map/choroplethlayer.h"
#include "widgets/map/indicatorchooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace map {
namespace {

using analysis::Classing;
using analysis::LimitsFault;
using domain::UnitLevel;
using Measure = ChoroplethChoice::Measure;

QString sentenceOf(LimitsFault fault)
{
    switch (fault) {
    case LimitsFault::NotANumber:
        return ChoroplethPanel::tr("A class end is no number; one thousand and a half is written "
                                   "1.000,5. The map keeps its classes.");
    case LimitsFault::NotRising:
        return ChoroplethPanel::tr(
            "Each class end must be greater than the one before. The map keeps its classes.");
    case LimitsFault::TooFew:
        return ChoroplethPanel::tr("One end makes two classes; at least two ends are needed.");
    case LimitsFault::TooMany:
        return ChoroplethPanel::tr("More than six ends; a map of more than seven classes cannot be "
                                   "read.");
    case LimitsFault::Empty:
        break;
    }
    return ChoroplethPanel::tr("Write the ends of the classes with semicolons between them.");
}

/// As readLimits() reads them.
QString limitsAsWritten(const std::vector<double> &limits)
{
    QStringList words;
    for (const double limit : limits)
        words << QString::number(limit, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
    return words.join("; "_L1);
}

QComboBox *newChoice(const QString &name, const QString &said, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->setAccessibleName(said);
    choice->setToolTip(said);
    choice->setMinimumContentsLength(8);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return choice;
}

} // namespace

ChoroplethPanel::ChoroplethPanel(ChoroplethLayer &layer, QWidget *parent)
    : QWidget(parent)
    , m_layer(layer)
    , m_measure(newChoice(u"measure"_s, tr("Figure that fills the units"), this))
    , m_ofIndicator(new QWidget(this))
    , m_level(newChoice(u"level"_s, tr("Units that are filled"), m_ofIndicator))
    , m_chooser(new IndicatorChooser(layer, m_ofIndicator))
    , m_follow(new QCheckBox(tr("Follow the chosen indicator"), m_ofIndicator))
    , m_classing(newChoice(u"classing"_s, tr("How values are put into classes"), this))
    , m_classes(new QSpinBox(this))
    , m_limits(new QLineEdit(this))
    , m_message(new QLabel(this))
{
    makeFigure();
    makeIndicator();
    makeClasses();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace2);
    column->addWidget(m_measure);
    column->addWidget(m_ofIndicator);
    auto *classes = new QHBoxLayout;
    classes->addWidget(m_classing, 1);
    classes->addWidget(m_classes);
    column->addLayout(classes);
    column->addWidget(m_limits);
    column->addWidget(m_message);
    connect(&m_layer, &MapLayer::switched, this, &ChoroplethPanel::showChoice);
    showChoice();
}

template<typename Change>
void ChoroplethPanel::change(Change apply)
{
    ChoroplethChoice choice = m_layer.choice();
    apply(choice);
    m_layer.setChoice(choice);
}

void ChoroplethPanel::makeFigure()
{
    for (const auto each :
         {Measure::Reports, Measure::PerTenThousand, Measure::OnTime, Measure::Indicator})
        m_measure->addItem(ChoroplethLayer::nameOf(each), int(each));
    connect(m_measure, &QComboBox::activated, this,
            [this] { m_layer.setMeasure(Measure(m_measure->currentData().toInt())); });
}

void ChoroplethPanel::makeIndicator()
{
    m_level->addItem(tr("Districts or communes, by zoom"), int(UnitLevel::Unknown));
    m_level->addItem(tr("Districts"), int(UnitLevel::District));
    m_level->addItem(tr("Communes"), int(UnitLevel::Commune));
    m_follow->setObjectName(u"follow-indicator"_s);
    m_follow->setToolTip(tr("The map shows the indicator that is chosen in a pane of indicators"));
    auto *column = new QVBoxLayout(m_ofIndicator);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace2);
    column->addWidget(m_level);
    column->addWidget(m_chooser);
    column->addWidget(m_follow);
    connect(m_level, &QComboBox::activated, this, [this] {
        change([this](ChoroplethChoice &choice) {
            const auto level = UnitLevel(m_level->currentData().toInt());
            choice.level = level == UnitLevel::Unknown ? std::nullopt : std::optional(level);
        });
    });
    connect(m_chooser, &IndicatorChooser::chosen, this, [this](const domain::IndicatorId &id) {
        change([&](ChoroplethChoice &choice) {
            choice.indicator = id;
            choice.follow = false; // a choice of one's own stays
        });
    });
    connect(m_follow, &QCheckBox::toggled, this, [this](bool follow) {
        change([follow](ChoroplethChoice &choice) { choice.follow = follow; });
    });
}

void ChoroplethPanel::makeClasses()
{
    m_classing->addItem(tr("As many units in each class"), int(Classing::Quantile));
    m_classing->addItem(tr("Classes of one width"), int(Classing::Equal));
    m_classing->addItem(tr("Class ends of one's own"), int(Classing::Manual));
    m_classes->setObjectName(u"classes"_s);
    m_classes->setAccessibleName(tr("Number of classes"));
    m_classes->setToolTip(m_classes->accessibleName());
    m_classes->setRange(analysis::kFewestClasses, analysis::kMostClasses);
    m_limits->setObjectName(u"limits"_s);
    m_limits->setAccessibleName(tr("Ends of the classes, with semicolons between them"));
    m_limits->setToolTip(m_limits->accessibleName());
    m_limits->setPlaceholderText(tr("10; 20,5; 1.000"));
    m_message->setObjectName(u"limits-message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    connect(m_classing, &QComboBox::activated, this, &ChoroplethPanel::changeClasses);
    connect(m_classes, &QSpinBox::valueChanged, this, [this](int classes) {
        change([classes](ChoroplethChoice &choice) { choice.classes.classes = classes; });
    });
    connect(m_limits, &QLineEdit::textEdited, this, &ChoroplethPanel::readLimits);
}

/// Ends of one's own begin with those that are on the map.
void ChoroplethPanel::changeClasses()
{
    const auto classing = Classing(m_classing->currentData().toInt());
    const auto begin = analysis::readLimits(m_layer.limitsText());
    change([&](ChoroplethChoice &choice) {
        choice.classes.classing = classing;
        if (classing == Classing::Manual && choice.classes.limits.empty() && begin)
            choice.classes.limits = *begin;
    });
    m_fault.clear();
    showLimits();
}

void ChoroplethPanel::readLimits()
{
    const auto limits = analysis::readLimits(m_limits->text());
    m_fault = limits ? QString() : sentenceOf(limits.error());
    const QScopedValueRollback typing(m_typing, true); // what is being written stays as it is
    if (limits)
        change([&](ChoroplethChoice &choice) { choice.classes.limits = *limits; });
    m_message->setText(m_fault);
    m_message->setVisible(!m_fault.isEmpty());
}

void ChoroplethPanel::showChoice()
{
    const ChoroplethChoice &choice = m_layer.choice();
    m_measure->setCurrentIndex(m_measure->findData(int(choice.measure)));
    m_ofIndicator->setVisible(choice.measure == Measure::Indicator);
    m_level->setCurrentIndex(m_level->findData(int(choice.level.value_or(UnitLevel::Unknown))));
    m_classing->setCurrentIndex(m_classing->findData(int(choice.classes.classing)));
    const QSignalBlocker quietFollow(m_follow);
    m_follow->setChecked(choice.follow);
    const QSignalBlocker quietClasses(m_classes);
    m_classes->setValue(choice.classes.classes);
    const bool manual = choice.classes.classing == Classing::Manual;
    m_classes->setVisible(!manual);
    m_limits->setVisible(manual);
    m_message->setVisible(manual && !m_fault.isEmpty());
    if (manual && !m_typing)
        showLimits();
}

void ChoroplethPanel::showLimits()
{
    const auto &limits = m_layer.choice().classes.limits;
    if (m_fault.isEmpty() && m_layer.choice().classes.classing == Classing::Manual) {
        m_limits->setText(limits.empty() ? QString() : limitsAsWritten(limits));
        m_message->setText(limits.empty() ? sentenceOf(LimitsFault::Empty) : QString());
        m_message->setVisible(limits.empty());
    }
}

} // namespace map
