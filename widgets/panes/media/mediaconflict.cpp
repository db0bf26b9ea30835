// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediaconflict.h"

#include "models/items/directory.h"
#include "widgets/common/differencetable.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/mediawords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr QSize kMediaConflictSize(960, 480);

/// Mine, had nobody interfered: the step on what was seen.
domain::MediaItem mineOn(const domain::Edit &edit)
{
    const auto seen = domain::mediaItemFromSnapshot(edit.base);
    const auto verb = domain::mediaVerbFromCode(edit.verb);
    return verb ? domain::afterStep(domain::mediaStepFromPayload(*verb, edit.payload), seen,
                                    {{}, edit.author}, edit.createdAt)
                : seen;
}

/// Whoever acted on it last.
QString theirsHeading(const domain::MediaItem &theirs)
{
    if (theirs.history.isEmpty())
        return MediaConflict::tr("Theirs");
    const domain::MediaNote &last = theirs.history.constLast();
    return MediaConflict::tr("Theirs\n%1\n%2", "who, when")
        .arg(last.actor, common::format::dateTime(last.at));
}

} // namespace

MediaConflict::MediaConflict(const MediaCase &on, const syncing::PendingEdit &edit,
                             const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"media-conflict"_s);
    setWindowTitle(tr("Two people changed this item"));
    resize(kMediaConflictSize);
    const domain::MediaItem &theirs = on.seen();
    auto *about = common::newTextLabel(theme, common::TypeSize::Body, this);
    about->setText(tr("%1\nYour step “%2” was made on an older state of the item. Nothing has been "
                      "overwritten; the side that you do not choose is kept.")
                       .arg(theirs.title, editText(edit.edit)));
    const QStringList titles{
        tr("Field"), tr("When you acted"),
        tr("Mine\n%1\n%2", "who, when")
            .arg(edit.edit.author, common::format::dateTime(edit.edit.createdAt)),
        theirsHeading(theirs)};
    const auto &reference = on.reference();
    auto *table = common::newDifferenceTable(
        domain::differences(edit.edit.base, mineOn(edit.edit), theirs), titles,
        {fieldText,
         [&reference](const QString &field, const QString &value) {
             return fieldValue(field, value, reference);
         }},
        this);
    table->setObjectName(u"media-differences"_s);
    table->setAccessibleName(windowTitle());
    const auto verb = domain::mediaVerbFromCode(edit.edit.verb);
    const auto fault = verb
                           ? domain::faultOf(domain::mediaStepFromPayload(*verb, edit.edit.payload),
                                             theirs, on.actor())
                           : std::nullopt;
    auto *why = common::newTextLabel(theme, common::TypeSize::Small, this);
    why->setText(fault ? tr("Yours cannot be sent on top: %1").arg(faultText(*fault)) : QString());
    why->setVisible(fault.has_value());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(table, 1);
    layout->addWidget(why);
    addButtons(*layout, verb && !fault);
}

/// Enter alone decides nothing.
void MediaConflict::addButtons(QLayout &layout, bool mineFits)
{
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Keep theirs"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"media-theirs"_s);
    auto *mine = buttons->addButton(tr("Send mine on top"), QDialogButtonBox::AcceptRole);
    mine->setObjectName(u"media-mine"_s);
    auto *later = buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"media-later"_s);
    keep->setAutoDefault(false);
    mine->setAutoDefault(false);
    mine->setEnabled(mineFits);
    later->setDefault(true);
    layout.addWidget(buttons);
    connect(keep, &QPushButton::clicked, this, [this] { decide(Decision::Theirs); });
    connect(mine, &QPushButton::clicked, this, [this] { decide(Decision::Mine); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MediaConflict::decide(Decision decision)
{
    m_decision = decision;
    accept();
}

} // namespace panes::media
