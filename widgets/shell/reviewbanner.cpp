// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewbanner.h"

#include "widgets/common/factlist.h"
#include "widgets/common/theme.h"
#include "widgets/shell/reviewtext.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kDetailsWidth = 560;

} // namespace

ReviewBanner::ReviewBanner(const common::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_line(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_details(new QPushButton(this))
{
    setObjectName(u"review-banner"_s);
    m_line->setObjectName(u"review-line"_s);
    m_line->setProperty("notice", true);
    m_warning->setObjectName(u"review-warning"_s);
    m_warning->setProperty("notice", u"bad"_s);
    for (QLabel *label : {m_line, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_details->setObjectName(u"review-details"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(m_details, 0, 1);
    grid->addWidget(m_warning, 1, 0, 1, 2);
    connect(m_details, &QPushButton::clicked, this, &ReviewBanner::openDetails);
    hide();
}

void ReviewBanner::setReview(const ReviewFacts &review)
{
    m_review = review;
    retranslate();
    show();
}

void ReviewBanner::retranslate()
{
    m_line->setText(bannerText(m_review));
    m_line->setAccessibleName(m_line->text());
    const QString warning = warningText(m_review);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_details->setText(tr("About this review…"));
}

void ReviewBanner::openDetails()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"review-about"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About this review"));
    auto *facts = new common::FactList(dialog);
    facts->setFacts(reviewLines(m_review));
    auto *warning = common::newTextLabel(m_theme, common::TypeSize::Body, dialog);
    warning->setProperty("notice", u"bad"_s);
    warning->setText(warningText(m_review));
    warning->setVisible(!warning->text().isEmpty());
    auto *trust = common::newTextLabel(m_theme, common::TypeSize::Small, dialog);
    trust->setText(tr("A signature proves whose key signed and that nothing was changed since. "
                      "Compare the fingerprint of a key that is not known here with its owner, on "
                      "another way than the file came."));
    trust->setVisible(m_review.isPackage());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(common::kSpace3);
    for (QWidget *part : std::initializer_list<QWidget *>{facts, warning, trust, buttons})
        column->addWidget(part);
    dialog->resize(kDetailsWidth, column->totalHeightForWidth(kDetailsWidth));
    dialog->open();
}

} // namespace shell
