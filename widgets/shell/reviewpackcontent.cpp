// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewpackpages.h"

#include "models/core/clock.h"
#include "models/items/directory.h"
#include "models/sync/syncservice.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kMonthsProposed = 12;

struct SubsystemName {
    domain::Subsystem subsystem;
    const char *name;
};
using enum domain::Subsystem;
/// Named as their panes are.
constexpr std::array kSubsystemNames = {
    SubsystemName{SocioEconomic, "Socio-economic"},
    SubsystemName{Health, "Health"},
    SubsystemName{Education, "Education"},
    SubsystemName{Administration, "Public administration"},
    SubsystemName{FieldReports, "Field reports"},
    SubsystemName{Media, "Online information"},
};

} // namespace

PackContentPage::PackContentPage(const ReviewWork &work, const common::PaneSurroundings &with,
                                 QWidget *parent)
    : QWizardPage(parent)
    , m_work(work)
    , m_with(with)
    , m_area(new QComboBox(this))
    , m_attachments(new QCheckBox(tr("With the pictures that are on this desk"), this))
    , m_personal(new QCheckBox(tr("With citizens' names and telephones (personal data)"), this))
    , m_size(new QLabel(this))
{
    setTitle(tr("What goes in"));
    setSubTitle(tr("The package can be looked at without an account and without a network, in "
                   "every view, as the data are now."));
    const auto &rights = with.sync.status().user.rights;
    const bool mayTell = rights.classes.testFlag(domain::DataClass::Personal) &&
                         may(rights, "act"_L1, "reports"_L1);
    m_attachments->setChecked(true);
    m_attachments->setObjectName(u"pack-attachments"_s);
    m_personal->setObjectName(u"pack-personal"_s);
    m_personal->setVisible(mayTell);
    m_area->setObjectName(u"pack-area"_s);
    m_area->setAccessibleName(tr("Area"));
    m_size->setObjectName(u"pack-size"_s);
    fillAreas();
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(common::kSpace3);
    form->addRow(tr("Subsystems:"), newSubsystems());
    form->addRow(tr("Area:"), m_area);
    form->addRow(tr("Period:"), newPeriod());
    form->addRow(QString(), m_attachments);
    form->addRow(QString(), m_personal);
    form->addRow(QString(), m_size);
    connect(m_area, &QComboBox::currentIndexChanged, this, &PackContentPage::follow);
    connect(m_attachments, &QCheckBox::toggled, this, &PackContentPage::follow);
    connect(m_personal, &QCheckBox::toggled, this, &PackContentPage::follow);
    follow();
}

QWidget *PackContentPage::newSubsystems()
{
    auto *all = new QWidget(this);
    auto *grid = new QGridLayout(all);
    grid->setContentsMargins({});
    const auto &rights = m_with.sync.status().user.rights;
    for (const SubsystemName &one : kSubsystemNames) {
        if (!maySee(rights, one.subsystem))
            continue;
        auto *box = new QCheckBox(QCoreApplication::translate("Panes", one.name), all);
        box->setObjectName(u"pack-"_s + domain::code(one.subsystem));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &PackContentPage::follow);
        grid->addWidget(box, int(m_subsystems.size()) / 2, int(m_subsystems.size()) % 2);
        m_subsystems.emplace_back(one.subsystem, box);
    }
    return all;
}

QWidget *PackContentPage::newPeriod()
{
    const QDate today = common::format::localDay(m_with.clock.now());
    auto *all = new QWidget(this);
    m_all = new QCheckBox(tr("everything"), all);
    m_all->setObjectName(u"pack-everything"_s);
    m_from = new QDateEdit(today.addMonths(-kMonthsProposed), all);
    m_to = new QDateEdit(today, all);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins({});
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"dd/MM/yyyy"_s);
        edit->setCalendarPopup(true);
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &PackContentPage::follow);
    }
    row->addWidget(m_all);
    row->addStretch();
    connect(m_all, &QCheckBox::toggled, this, &PackContentPage::follow);
    return all;
}

void PackContentPage::fillAreas()
{
    const auto reference = m_with.directory.reference();
    const QDate today = common::format::localDay(m_with.clock.now());
    const auto *province = reference->province(today);
    m_area->addItem(province ? province->name : tr("Whole province"), QString());
    if (!province)
        return;
    for (const auto *unit : reference->children(province->id, today))
        m_area->addItem(u"   "_s + unit->name, unit->id.value);
}

packages::SnapshotScope PackContentPage::scope() const
{
    packages::SnapshotScope scope;
    const bool whole = std::ranges::all_of(m_subsystems,
                                           [](const auto &one) { return one.second->isChecked(); });
    for (const auto &[subsystem, box] : m_subsystems) {
        if (!whole && box->isChecked())
            scope.subsystems.insert(subsystem);
    }
    if (const QString area = m_area->currentData().toString(); !area.isEmpty())
        scope.areas << area;
    if (!m_all->isChecked()) {
        scope.from = m_from->date();
        scope.to = m_to->date();
    }
    scope.masked = m_personal->isHidden() || !m_personal->isChecked();
    scope.attachments = m_attachments->isChecked();
    return scope;
}

bool PackContentPage::isComplete() const
{
    return (m_all->isChecked() || m_from->date() <= m_to->date()) &&
           std::ranges::any_of(m_subsystems,
                               [](const auto &one) { return one.second->isChecked(); });
}

void PackContentPage::follow()
{
    for (QDateEdit *edit : {m_from, m_to})
        edit->setEnabled(!m_all->isChecked());
    m_size->setText(tr("At most %1").arg(common::format::bytes(m_work.sizeAtMost(scope()))));
    Q_EMIT completeChanged();
}

} // namespace shell
