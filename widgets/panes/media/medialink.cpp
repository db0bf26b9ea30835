// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/medialink.h"

#include "models/core/fold.h"
#include "widgets/common/factlist.h"
#include "widgets/panes/media/mediawords.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kLinkDialogWidth = 560;

} // namespace

MediaLink::MediaLink(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_host(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_full(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_open(new QPushButton(this))
{
    m_host->setObjectName(u"media-link-host"_s);
    m_full->setObjectName(u"media-link-address"_s);
    m_full->setProperty("muted", true);
    m_open->setObjectName(u"media-link-open"_s);
    m_open->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(common::kSpace1);
    words->addWidget(m_host);
    words->addWidget(m_full);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addLayout(words, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, &MediaLink::ask);
}

void MediaLink::setAddress(const QString &address)
{
    m_address = address;
    m_link = core::judgeLink(address);
    retranslate();
}

void MediaLink::retranslate()
{
    QStringList lines;
    if (!m_link.host.isEmpty())
        lines << tr("Host: %1").arg(m_link.host);
    if (!m_link.openable)
        lines << doubtText(m_link.doubt);
    m_host->setText(lines.join(u'\n'));
    // Broken where a word cannot be: an address has no spaces.
    QString shown = core::cleanText(m_address);
    m_full->setText(shown.replace(u'/', u"/\u200B"_s));
    m_full->setVisible(!m_address.isEmpty());
    m_open->setText(tr("Open outside…"));
    m_open->setVisible(m_link.openable);
}

/// Enter alone opens nothing.
void MediaLink::ask()
{
    QDialog dialog(this);
    dialog.setObjectName(u"open-link"_s);
    dialog.setWindowTitle(tr("Open a page outside the console"));
    dialog.setMinimumWidth(kLinkDialogWidth);
    auto *about = common::newTextLabel(m_theme, common::TypeSize::Body, &dialog);
    about->setText(tr("The browser of this machine opens a page of this host:"));
    auto *host = common::newTextLabel(m_theme, common::TypeSize::Title, &dialog);
    host->setObjectName(u"open-link-host"_s);
    host->setText(m_link.host);
    auto *address = common::newTextLabel(m_theme, common::TypeSize::Small, &dialog);
    address->setText(m_full->text());
    auto *buttons = new QDialogButtonBox(&dialog);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *open = buttons->addButton(tr("Open in the browser"), QDialogButtonBox::AcceptRole);
    open->setObjectName(u"open-link-yes"_s);
    open->setAutoDefault(false);
    cancel->setDefault(true);
    auto *layout = new QVBoxLayout(&dialog);
    for (QWidget *part : std::initializer_list<QWidget *>{about, host, address, buttons})
        layout->addWidget(part);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    cancel->setFocus();
    if (dialog.exec() == QDialog::Accepted)
        QDesktopServices::openUrl(m_link.url);
}

} // namespace panes::media
