// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewwait.h"

#include "widgets/common/factlist.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kWaitWidth = 420;

} // namespace

ReviewWait::ReviewWait(const QString &title, const QString &sentence, const common::Theme &theme,
                       QWidget *parent)
    : QDialog(parent)
    , m_progress(std::make_shared<ReviewProgress>())
    , m_sentence(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_bar(new QProgressBar(this))
    , m_button(new QPushButton(tr("Stop"), this))
{
    setObjectName(u"review-wait"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_sentence->setObjectName(u"review-wait-sentence"_s);
    m_sentence->setText(sentence);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    column->addWidget(m_button, 0, Qt::AlignRight);
    setMinimumWidth(kWaitWidth);
    connect(m_progress.get(), &ReviewProgress::progressed, this, [this](int percent) {
        m_bar->setRange(0, 100);
        m_bar->setValue(percent);
    });
    connect(m_button, &QPushButton::clicked, this, &ReviewWait::reject);
}

ReviewWait::~ReviewWait()
{
    m_progress->stop();
}

void ReviewWait::end(const QString &fault)
{
    m_ended = true;
    if (fault.isEmpty() || !m_button->isEnabled()) { // it was stopped: no news
        QDialog::reject();
        return;
    }
    m_bar->hide();
    m_sentence->setProperty("notice", u"bad"_s);
    m_sentence->setText(fault);
    m_button->setText(tr("Close"));
}

void ReviewWait::reject()
{
    if (m_ended)
        return QDialog::reject();
    m_progress->stop();
    m_button->setEnabled(false);
    m_sentence->setText(tr("Stopping…"));
}

} // namespace shell
