// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/handoverdialog.h"

#include "models/domain/shiftnote.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kHandoverWidth = 480;
constexpr int kHandoverLines = 10;

} // namespace

HandoverDialog::HandoverDialog(const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_told(common::newTextLabel(theme, common::TypeSize::Body, this))
{
    setObjectName(u"hand-over"_s);
    setWindowTitle(tr("Hand over the shift"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *why = common::newTextLabel(theme, common::TypeSize::Body, this);
    why->setText(tr("The next shift sees this note on the locked desk and when it begins, until it "
                    "says that it has read it. Write nobody's personal data."));
    m_text->setObjectName(u"hand-over-text"_s);
    m_text->setAccessibleName(tr("Note for the next shift"));
    m_text->setTabChangesFocus(true);
    common::keepLines(*m_text, kHandoverLines);
    m_told->setProperty("notice", u"bad"_s);
    m_told->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Leave the note"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"hand-over-save"_s);
    m_save->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    for (QWidget *part : std::initializer_list<QWidget *>{why, m_text, m_told, buttons})
        column->addWidget(part);
    resize(kHandoverWidth, column->totalHeightForWidth(kHandoverWidth));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_text->toPlainText().trimmed();
        m_save->setEnabled(!text.isEmpty() && text.size() <= domain::kLongestShiftNote);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_save->setEnabled(false);
        Q_EMIT written(m_text->toPlainText().trimmed());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            m_save, &QPushButton::click);
    m_text->setFocus();
}

void HandoverDialog::tellFailure(const QString &sentence)
{
    m_told->setText(tr("The note was not kept. %1").arg(sentence));
    m_told->show();
    m_save->setEnabled(true);
}

HandoverReader::HandoverReader(const QString &notes, const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"hand-over-reader"_s);
    setWindowTitle(tr("From the shift before"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QPlainTextEdit(notes, this);
    text->setObjectName(u"hand-over-notes"_s);
    text->setReadOnly(true);
    common::keepLines(*text, kHandoverLines);
    text->setAccessibleName(tr("Notes of the shift before"));
    text->setFont(theme.font(common::TypeSize::Body));
    auto *buttons = new QDialogButtonBox(this);
    auto *taken = buttons->addButton(tr("I have read it"), QDialogButtonBox::AcceptRole);
    taken->setObjectName(u"hand-over-taken"_s);
    buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    column->addWidget(text);
    column->addWidget(buttons);
    resize(kHandoverWidth, column->totalHeightForWidth(kHandoverWidth));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT this->taken();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace shell
