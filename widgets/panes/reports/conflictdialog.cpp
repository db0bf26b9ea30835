// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/conflictdialog.h"

#include "models/items/directory.h"
#include "widgets/common/differencetable.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/reports/reportpresentation.h"
#include "widgets/panes/reports/stepwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr QSize kConflictSize(960, 480);

/// Mine, had nobody interfered: the step on what was seen.
domain::Report mineOf(const DeskCase &on, const domain::Edit &edit)
{
    const domain::ReportCase seen{domain::reportFromSnapshot(edit.base), {}, true};
    const auto verb = domain::reportVerbFromCode(edit.verb);
    return verb ? domain::afterStep(domain::stepFromPayload(*verb, edit.payload), seen,
                                    on.rulesAt(edit.createdAt))
                : seen.report;
}

/// The last one who changed the record since.
QString theirsTitle(const domain::Report &theirs, const std::vector<domain::ReportEvent> &events)
{
    const QString who = events.empty() ? QString() : events.back().actor;
    return ConflictDialog::tr("Theirs\n%1\n%2", "who, when")
        .arg(who, common::format::dateTime(theirs.updatedAt));
}

} // namespace

ConflictDialog::ConflictDialog(const DeskCase &on, const syncing::PendingEdit &edit,
                               const std::vector<domain::ReportEvent> &events,
                               const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"conflict-dialog"_s);
    setWindowTitle(tr("Two people changed this report"));
    resize(kConflictSize);
    const domain::Report &theirs = on.seen();
    auto *about = common::newTextLabel(theme, common::TypeSize::Body, this);
    about->setText(
        tr("%1 · %2\nYour step “%3” was made on an older state of the report. Nothing has been "
           "overwritten; the side that you do not choose is kept.")
            .arg(theirs.code, theirs.title, editText(edit.edit)));
    const QStringList titles{
        tr("Field"), tr("When you acted"),
        tr("Mine\n%1\n%2", "who, when")
            .arg(edit.edit.author, common::format::dateTime(edit.edit.createdAt)),
        theirsTitle(theirs, events)};
    const auto &reference = on.reference();
    auto *table = common::newDifferenceTable(
        domain::differences(edit.edit.base, mineOf(on, edit.edit), theirs), titles,
        {fieldText,
         [&reference](const QString &field, const QString &value) {
             return fieldValue(field, value, reference);
         }},
        this);
    table->setObjectName(u"differences"_s);
    table->setAccessibleName(windowTitle());

    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Keep theirs"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"theirs"_s);
    auto *mine = buttons->addButton(tr("Send mine on top"), QDialogButtonBox::AcceptRole);
    mine->setObjectName(u"mine"_s);
    auto *later = buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"later"_s);
    keep->setAutoDefault(false); // Enter alone decides nothing
    mine->setAutoDefault(false);
    later->setDefault(true);
    auto *why = common::newTextLabel(theme, common::TypeSize::Small, this);
    const auto verb = domain::reportVerbFromCode(edit.edit.verb);
    const auto fault = verb ? on.fault(domain::stepFromPayload(*verb, edit.edit.payload))
                            : std::nullopt;
    mine->setEnabled(verb && !fault);
    why->setText(fault ? tr("Yours cannot be sent on top: %1").arg(faultText(*fault)) : QString());
    why->setVisible(fault.has_value());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(table, 1);
    layout->addWidget(why);
    layout->addWidget(buttons);
    connect(keep, &QPushButton::clicked, this, [this] { decide(Decision::Theirs); });
    connect(mine, &QPushButton::clicked, this, [this] { decide(Decision::Mine); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConflictDialog::decide(Decision decision)
{
    m_decision = decision;
    accept();
}

} // namespace panes::reports
