// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/evidencechooser.h"

#include "models/core/fold.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/panes/media/evidencebytes.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

QString evidenceComplaint(const core::Error &error, const QString &name)
{
    if (error.detail == "too-large"_L1)
        return EvidenceChooser::tr("“%1” is larger than %2 MB; choose a smaller file.")
            .arg(name, common::format::number(kLargestEvidence / 1024 / 1024));
    if (error.detail == "not-evidence"_L1)
        return EvidenceChooser::tr("“%1” is neither a picture (JPEG, PNG, WebP) nor a PDF.")
            .arg(name);
    return EvidenceChooser::tr("“%1” cannot be read.").arg(name);
}

} // namespace

EvidenceChooser::EvidenceChooser(const common::Theme &theme, const QString &named,
                                 const std::vector<domain::Attachment> &files, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_file(new QPushButton(tr("Choose a file…"), this))
    , m_said(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    setAcceptDrops(true);
    m_choice->setObjectName(u"evidence-choice"_s);
    m_choice->setAccessibleName(tr("Evidence"));
    m_choice->addItem(tr("Choose the evidence"), QString());
    const auto add = [this](const QString &name, const QString &hash) {
        if (!hash.isEmpty() && m_choice->findData(hash) < 0)
            m_choice->addItem(name, hash);
    };
    add(tr("Evidence of the item (%1…)", "start of a hash").arg(named.left(8)), named);
    for (const auto &file : files)
        add(tr("%1 (%2…)", "caption or kind of a file, start of its hash")
                .arg(file.caption.isEmpty() ? file.mimeType : file.caption, file.sha256.left(8)),
            file.sha256);
    if (m_choice->count() == 2) // one only: it is meant
        m_choice->setCurrentIndex(1);
    m_choice->setVisible(m_choice->count() > 1);
    m_file->setObjectName(u"evidence-file"_s);
    m_file->setAutoDefault(false);
    m_said->setObjectName(u"evidence-chosen"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace1);
    layout->addWidget(m_choice);
    layout->addWidget(m_file, 0, Qt::AlignLeft);
    layout->addWidget(m_said);
    connect(m_file, &QPushButton::clicked, this, &EvidenceChooser::choose);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        say();
        Q_EMIT changed();
    });
    say();
}

QString EvidenceChooser::sha256() const
{
    return m_choice->currentData().toString();
}

const QByteArray &EvidenceChooser::bytes() const
{
    static const QByteArray none;
    return !m_bytesHash.isEmpty() && sha256() == m_bytesHash ? m_bytes : none;
}

void EvidenceChooser::choose()
{
    QFileDialog dialog(this, tr("Choose the evidence"), {},
                       tr("Pictures and PDF (*.jpg *.jpeg *.png *.webp *.pdf)"));
    dialog.setObjectName(u"evidence-files"_s);
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        addFile(dialog.selectedFiles().constFirst());
}

void EvidenceChooser::addFile(const QString &path)
{
    m_reading = true;
    m_complaint.clear();
    say();
    Q_EMIT changed();
    QtFuture::makeReadyValueFuture(path)
        .then(QtFuture::Launch::Async, [](const QString &file) { return readEvidence(file); })
        .then(this, [this, path](const core::Result<QByteArray> &bytes) {
            take(bytes, core::cleanText(QFileInfo(path).fileName()));
        });
}

void EvidenceChooser::take(const core::Result<QByteArray> &bytes, const QString &name)
{
    m_reading = false;
    if (!bytes) {
        m_complaint = evidenceComplaint(bytes.error(), name);
    } else {
        if (const int before = m_choice->findData(m_bytesHash);
            before > 0 && !m_bytesHash.isEmpty())
            m_choice->removeItem(before); // one file at a time
        m_bytes = *bytes;
        m_bytesHash = sha256Of(m_bytes);
        if (m_choice->findData(m_bytesHash) < 0)
            m_choice->addItem(tr("%1, %2", "name and size of a file")
                                  .arg(name, common::format::bytes(m_bytes.size())),
                              m_bytesHash);
        m_choice->setCurrentIndex(m_choice->findData(m_bytesHash));
        m_choice->show();
    }
    say();
    Q_EMIT changed();
}

void EvidenceChooser::say()
{
    QStringList lines{m_complaint};
    if (m_reading)
        lines << tr("The file is being read.");
    else if (!sha256().isEmpty())
        lines << tr("SHA-256: %1").arg(groupedHash(sha256()));
    lines.removeAll(QString());
    m_said->setText(lines.join(u'\n'));
    m_said->setVisible(!lines.isEmpty());
}

void EvidenceChooser::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EvidenceChooser::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            return addFile(url.toLocalFile());
    }
}

} // namespace panes::media
