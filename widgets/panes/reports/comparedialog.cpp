// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/comparedialog.h"

#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/scrolling.h"
#include "widgets/panes/reports/foldedtext.h"
#include "widgets/panes/reports/photostrip.h"
#include "widgets/panes/reports/reportpresentation.h"
#include "widgets/panes/reports/stateline.h"
#include "widgets/panes/reports/stepwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr QSize kCompareSize(1000, 640);

} // namespace

CompareDialog::CompareDialog(const DeskCase &on, const std::vector<domain::Attachment> &pictures,
                             const items::NearbyReport &other, const common::Theme &theme,
                             syncing::SyncService &sync, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_sync(sync)
{
    setObjectName(u"side-by-side"_s);
    setWindowTitle(tr("Side by side"));
    resize(kCompareSize);
    auto *sides = new QHBoxLayout;
    sides->addWidget(newSide(tr("This report"), on.seen(), pictures, on.reference()), 1);
    sides->addWidget(
        newSide(tr("The other, %1 m away").arg(common::format::number(qint64(other.metres))),
                other.report, other.attachments, on.reference()),
        1);
    auto *why = common::newTextLabel(theme, common::TypeSize::Small, this);
    auto *buttons = new QDialogButtonBox(this);
    auto *merge = buttons->addButton(tr("This report repeats the other…"),
                                     QDialogButtonBox::AcceptRole);
    merge->setObjectName(u"merge"_s);
    auto *different = buttons->addButton(tr("They are different"), QDialogButtonBox::RejectRole);
    different->setObjectName(u"different"_s);
    const auto bar = on.barTo(domain::ReportVerb::MarkDuplicate);
    merge->setEnabled(!bar);
    why->setText(bar ? faultText(*bar) : QString());
    why->setVisible(bar.has_value());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(why);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *CompareDialog::newSide(const QString &name, const domain::Report &report,
                                const std::vector<domain::Attachment> &pictures,
                                const items::Reference &reference)
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    const auto add = [&](common::TypeSize size, const QString &words) {
        auto *label = common::newTextLabel(m_theme, size, column);
        label->setText(words);
        layout->addWidget(label);
    };
    add(common::TypeSize::Small, name);
    add(common::TypeSize::Strong, report.title);
    auto *state = new StateLine(m_theme, column);
    state->setReport(report, report.updatedAt);
    layout->addWidget(state);
    auto *photos = new PhotoStrip(m_theme, m_sync, column);
    photos->setAttachments(pictures);
    layout->addWidget(photos);
    if (pictures.empty())
        add(common::TypeSize::Small, tr("No pictures."));
    auto *text = new FoldedText(m_theme, column);
    text->setText(report.text);
    layout->addWidget(text);
    auto *facts = new common::FactList(column);
    facts->setFacts({{tr("Code"), report.code},
                     {tr("Category"), reference.categoryName(report.categoryId)},
                     {tr("Place"), report.address},
                     {tr("Lead unit"), reference.agencyName(report.leadAgencyId)},
                     {tr("Channel"), channelText(report.channel)},
                     {tr("Sender"), senderText(report)},
                     {tr("Sent"), common::format::dateTime(report.sentAt)}});
    layout->addWidget(facts);
    layout->addStretch();
    return common::newScroll(column, this);
}

} // namespace panes::reports
