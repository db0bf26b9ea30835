// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/reports/foldedtext.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/markedtext.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::reports {
namespace {

constexpr QSize kTextSize(760, 560);

/// Not in the middle of a character that takes two.
QString beginning(const QString &text)
{
    qsizetype end = FoldedText::kLongest;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end) + u'…';
}

} // namespace

FoldedText::FoldedText(const common::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(common::newTextLabel(theme, common::TypeSize::Body, this))
    , m_more(new QPushButton(this))
{
    m_label->setObjectName(u"folded-text"_s);
    m_more->setObjectName(u"whole-text"_s);
    m_more->setAutoDefault(false);
    m_more->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(common::kSpace1);
    layout->addWidget(m_label);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &FoldedText::showAll);
}

void FoldedText::setText(const QString &text, const QString &searched)
{
    m_text = text;
    const bool folded = text.size() > kLongest;
    common::setMarkedText(*m_label, m_theme, folded ? beginning(text) : text, searched);
    m_more->setText(tr("Read all %1 characters…").arg(common::format::number(qint64(text.size()))));
    m_more->setVisible(folded);
    setVisible(!text.isEmpty());
}

void FoldedText::showAll()
{
    QDialog dialog(this);
    dialog.setObjectName(u"whole-text-dialog"_s);
    dialog.setWindowTitle(tr("The whole text"));
    dialog.resize(kTextSize);
    auto *text = new QPlainTextEdit(m_text, &dialog);
    text->setReadOnly(true);
    text->setAccessibleName(dialog.windowTitle());
    auto *buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(tr("Close the text"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace panes::reports
