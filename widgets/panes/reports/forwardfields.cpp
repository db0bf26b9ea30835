// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/forwardfields.h"

#include "models/items/choices.h"
#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/panes/reports/picker.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr int kSupportLines = 6;

} // namespace

ForwardFields::ForwardFields(const DeskCase &on, bool keepsCategories, const common::Theme &theme,
                             QWidget *parent)
    : QObject(parent)
    , m_category(new Picker(parent))
    , m_lead(new Picker(parent))
    , m_support(new QListWidget(parent))
    , m_deadline(common::newTextLabel(theme, common::TypeSize::Body, parent))
{
    const domain::Report &report = on.ahead().report;
    const auto agencies = items::agencyChoices(on.reference(), report.sentAt.date());
    m_category->setObjectName(u"category"_s);
    m_category->setChoices(items::categoryChoices(on.reference(), report.sentAt.date()));
    if (keepsCategories)
        m_category->lineEdit()->setPlaceholderText(tr("Each keeps its own"));
    else
        m_category->choose(report.categoryId.value);
    m_lead->setObjectName(u"lead"_s);
    m_lead->setChoices(agencies);
    m_lead->choose(report.leadAgencyId.value);
    m_support->setAccessibleName(tr("Supporting units"));
    common::fixLines(*m_support, kSupportLines);
    for (const auto &[name, id] : agencies) {
        auto *item = new QListWidgetItem(name, m_support);
        item->setData(Qt::UserRole, id);
        const bool supports = report.supportAgencyIds.contains(domain::AgencyId(id));
        item->setCheckState(supports ? Qt::Checked : Qt::Unchecked);
    }
    for (Picker *picker : {m_category, m_lead})
        connect(picker, &QComboBox::currentTextChanged, this, &ForwardFields::changed);
    connect(m_support, &QListWidget::itemChanged, this, &ForwardFields::changed);
}

void ForwardFields::addTo(QFormLayout &form)
{
    form.addRow(tr("Category"), m_category);
    form.addRow(tr("Lead unit"), m_lead);
    form.addRow(tr("Supporting units"), m_support);
    form.addRow(tr("Deadline"), m_deadline);
}

void ForwardFields::fill(domain::ReportStep &step) const
{
    step.categoryId = domain::CategoryId(m_category->chosen());
    step.leadAgencyId = domain::AgencyId(m_lead->chosen());
    for (int row = 0; row < m_support->count(); ++row) {
        if (m_support->item(row)->checkState() == Qt::Checked)
            step.supportAgencyIds.append(
                domain::AgencyId(m_support->item(row)->data(Qt::UserRole).toString()));
    }
}

void ForwardFields::setDeadline(const QString &words)
{
    m_deadline->setText(words);
}

} // namespace panes::reports
