// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewpack.h"

#include "models/core/clock.h"
#include "widgets/common/format.h"
#include "widgets/common/savefile.h"
#include "widgets/common/theme.h"
#include "widgets/shell/reviewpackpages.h"
#include "widgets/shell/reviewtext.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr QSize kPackSize(620, 520);

QString proposedFile(const QString &title, const QDateTime &now)
{
    const QString day = common::format::localDay(now).toString(u"yyyy-MM-dd"_s);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.absoluteFilePath(common::fileNameFrom(title + u' ' + day) + u'.' +
                                      packages::kPackageSuffix);
}

} // namespace

ReviewPack::ReviewPack(ReviewWork &work, const common::PaneSurroundings &with, QWidget *parent)
    : QWizard(parent)
    , m_work(work)
    , m_with(with)
    , m_content(new PackContentPage(work, with, this))
    , m_protection(new PackProtectionPage(work, with.theme, this))
    , m_target(new PackTargetPage(proposedFile(tr("Review package"), with.clock.now()), with.theme,
                                  this))
{
    setObjectName(u"review-pack"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pack for review"));
    setWizardStyle(ClassicStyle);
    setOption(NoBackButtonOnStartPage);
    addPage(m_content);
    addPage(m_protection);
    addPage(m_target);
    setButtonText(NextButton, tr("Next"));
    setButtonText(BackButton, tr("Back"));
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(FinishButton, tr("Pack"));
    resize(kPackSize);
}

ReviewPack::~ReviewPack()
{
    if (m_progress)
        m_progress->stop();
}

void ReviewPack::accept()
{
    if (m_done)
        return QWizard::accept();
    if (m_progress)
        return;
    PackOrder order{.scope = m_content->scope(), .target = m_target->target()};
    m_protection->fill(order);
    m_progress = std::make_shared<ReviewProgress>();
    connect(m_progress.get(), &ReviewProgress::progressed, m_target, &PackTargetPage::setPercent);
    m_target->setBusy(true);
    button(BackButton)->setEnabled(false);
    m_work.pack(order, m_progress)
        .then(this,
              [this](const core::Result<packages::PackageManifest> &packed) { finish(packed); });
}

void ReviewPack::reject()
{
    if (m_progress)
        m_progress->stop();
    else
        QWizard::reject();
}

void ReviewPack::finish(const core::Result<packages::PackageManifest> &packed)
{
    m_progress.reset();
    m_target->setBusy(false);
    if (!packed) {
        button(BackButton)->setEnabled(true);
        return m_target->tell(reviewFault(packed.error()), false);
    }
    m_done = true;
    m_target->tell(doneText(*packed), true);
    setButtonText(FinishButton, tr("Close"));
    button(CancelButton)->hide();
    button(BackButton)->hide();
}

QString ReviewPack::doneText(const packages::PackageManifest &manifest) const
{
    qint64 records = 0;
    for (const qint64 count : manifest.facts.counts)
        records += count;
    const QFileInfo file(m_target->target());
    QString text = tr("%1 is ready: %2 records, %3. Tell the passphrase on another way than you "
                      "send the file.")
                       .arg(file.fileName(), common::format::number(records),
                            common::format::bytes(file.size()));
    if (!manifest.missingAttachments.isEmpty())
        text += u' ' + tr("%n picture(s) were not on this desk and are not in it.", nullptr,
                          int(manifest.missingAttachments.size()));
    return text;
}

} // namespace shell
