// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/indicators/whyview.h"

#include "widgets/common/factlist.h"
#include "widgets/panes/indicators/whytext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::indicators {

WhyView::WhyView(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(common::kSpace1);
    for (Section &section : m_sections) {
        section.heading = common::newTextLabel(theme, common::TypeSize::Strong, this);
        section.facts = new common::FactList(this);
        section.heading->hide();
        section.facts->hide();
        column->addWidget(section.heading);
        column->addWidget(section.facts);
        column->addSpacing(common::kSpace2);
    }
}

void WhyView::setStory(const items::IndicatorStory &story, const items::Reference &reference,
                       const QDateTime &now)
{
    const why::Subject subject{story, reference, now};
    const std::array<std::pair<QString, why::Facts>, kSections> contents{{
        {tr("This figure"), why::figure(subject)},
        {tr("When"), why::clocks(subject)},
        {tr("Administrative unit"), why::unit(subject)},
        {tr("Compared with"), why::comparisons(subject)},
        {tr("Against the plan"), why::plan(subject)},
        {tr("Checks"), why::checks(subject)},
        {tr("Sources that disagree"), why::conflicts(subject)},
        {tr("Definition"), why::definition(subject)},
    }};
    QStringList lines;
    for (size_t i = 0; i < kSections; ++i) {
        const auto &[heading, facts] = contents[i];
        Section &section = m_sections[i];
        section.heading->setText(heading);
        section.heading->setVisible(!facts.isEmpty());
        section.facts->setFacts(facts);
        section.facts->setVisible(!facts.isEmpty());
        section.facts->setAccessibleName(heading);
        if (!facts.isEmpty())
            lines << heading;
        for (const auto &[name, value] : facts) {
            if (!value.isEmpty())
                lines << u"%1: %2"_s.arg(name, value);
        }
    }
    m_plainText = lines.join(u'\n');
    setAccessibleDescription(m_plainText);
}

} // namespace panes::indicators
