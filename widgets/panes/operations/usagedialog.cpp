// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/operations/usagedialog.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/operationsparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::operations {
namespace {

constexpr QSize kUsageSize(640, 560);

QString usageKindText(domain::UsageKind kind)
{
    using enum domain::UsageKind;
    switch (kind) {
    case SignedIn:
        return UsageDialog::tr("Worked at the desk");
    case PaneOpened:
        return UsageDialog::tr("Screen opened");
    case PageShown:
        return UsageDialog::tr("Page shown on a wall");
    case Exported:
        return UsageDialog::tr("File or paper made");
    case AlarmAcknowledged:
        return UsageDialog::tr("Alarm acknowledged");
    case DirectionIssued:
        return UsageDialog::tr("Direction issued");
    case BulletinMade:
        break;
    }
    return UsageDialog::tr("Bulletin issued");
}

QString standingText(const syncing::UsageView &view)
{
    if (view.state.forbidden)
        return UsageDialog::tr("The administrator of this computer has switched counting off.");
    if (!view.state.on)
        return UsageDialog::tr("Counting is switched off. What was not sent has been deleted.");
    QString unsent = UsageDialog::tr("%n count(s) not sent yet.", nullptr, int(view.unsent));
    if (!view.nextSending.isValid())
        return unsent;
    return UsageDialog::tr("%1 The next are sent after %2.", "how many, when")
        .arg(unsent, common::format::dateTime(view.nextSending));
}

} // namespace

UsageDialog::UsageDialog(syncing::SyncService &sync, QSettings &settings,
                         const common::Theme &theme, PaneTitle paneTitle, QWidget *parent)
    : QDialog(parent)
    , m_sync(sync)
    , m_settings(settings)
    , m_paneTitle(std::move(paneTitle))
    , m_counted(new QCheckBox(tr("&Count how I use this console"), this))
    , m_standing(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_table(new QTableWidget(0, 4, this))
{
    setObjectName(u"usage"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("My usage figures"));
    auto *what = common::newTextLabel(theme, common::TypeSize::Body, this);
    what->setText(tr("The console counts by day which screens are opened and what is exported, "
                     "acknowledged and issued: never what was seen, written or looked for, and no "
                     "time of day. The counts go to the backend of the province once an hour, for "
                     "the report on how the centre is used. This is all of it, of the last 90 "
                     "days."));
    m_counted->setObjectName(u"usage-counted"_s);
    m_counted->setEnabled(false);
    m_standing->setObjectName(u"usage-standing"_s);
    m_standing->setProperty("muted", true);
    m_table->setObjectName(u"usage-table"_s);
    m_table->setAccessibleName(tr("What was counted"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("What"), tr("Which"), tr("Times")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    column->addWidget(what);
    column->addWidget(m_counted);
    column->addWidget(m_standing);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(kUsageSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_counted, &QCheckBox::clicked, this, &UsageDialog::setCounted);
    read();
}

void UsageDialog::read()
{
    m_sync.usage().then(this, [this](const core::Result<syncing::UsageView> &view) {
        if (view)
            showCounts(*view);
        else
            m_standing->setText(failureText(view.error()));
    });
}

void UsageDialog::showCounts(const syncing::UsageView &view)
{
    m_counted->setEnabled(!view.state.forbidden);
    m_counted->setChecked(view.state.counts());
    m_standing->setText(standingText(view));
    m_table->setRowCount(int(view.counts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const domain::UsageCount &one = view.counts.at(size_t(row));
        const QStringList cells{common::format::date(one.day), usageKindText(one.kind),
                                subjectText(one), common::format::number(qint64(one.count))};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == 3)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

QString UsageDialog::subjectText(const domain::UsageCount &count) const
{
    if (count.subject.isEmpty())
        return u"–"_s;
    const QString title = count.kind == domain::UsageKind::PaneOpened ? m_paneTitle(count.subject)
                                                                      : QString();
    return title.isEmpty() ? count.subject : title;
}

void UsageDialog::setCounted(bool counted)
{
    m_settings.setValue(kUsageCountedSetting, counted);
    m_sync.setUsageCounted(counted).then(this, [this](const core::Result<void> &done) {
        if (done)
            read();
        else
            m_standing->setText(failureText(done.error()));
    });
}

} // namespace panes::operations
