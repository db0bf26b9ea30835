// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/diagnosticsdialog.h"

#include "widgets/common/factlist.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr QSize kDiagnosticsSize(760, 560);

} // namespace

DiagnosticsDialog::DiagnosticsDialog(QString text, const Diagnostics &access,
                                     const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_text(std::move(text))
    , m_outcome(common::newTextLabel(theme, common::TypeSize::Body, this))
{
    setObjectName(u"diagnostics"_s);
    setWindowTitle(tr("Save diagnostics"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *why = common::newTextLabel(theme, common::TypeSize::Body, this);
    why->setText(tr("This is everything that the file will hold: program and machine, settings, "
                    "sizes of files, how sync stands and went, unexpected ends, and the log. No "
                    "records, no names of people, no passwords or keys. Nothing is sent: give the "
                    "file to whoever helps you."));
    auto *shown = new QPlainTextEdit(m_text, this);
    shown->setObjectName(u"diagnostics-text"_s);
    shown->setAccessibleName(tr("What the file will hold"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_outcome->setObjectName(u"diagnostics-outcome"_s);
    m_outcome->hide();
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("Save as a file…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"diagnostics-save"_s);
    save->setDefault(true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    column->addWidget(why);
    column->addWidget(shown, 1);
    column->addWidget(m_outcome);
    column->addWidget(newCrashChoice(access));
    column->addWidget(buttons);
    resize(kDiagnosticsSize);
    connect(save, &QPushButton::clicked, this, &DiagnosticsDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QCheckBox *DiagnosticsDialog::newCrashChoice(const Diagnostics &access)
{
    auto *choice = new QCheckBox(this);
    choice->setObjectName(u"diagnostics-crashes"_s);
    choice->setText(access.areCrashesForbidden
                        ? tr("&Keep a record when the program ends unexpectedly (forbidden by the "
                             "policy of this computer)")
                        : tr("&Keep a record when the program ends unexpectedly: where in the "
                             "program it was, no data; only at this desk"));
    choice->setChecked(access.areCrashesKept());
    choice->setEnabled(!access.areCrashesForbidden);
    connect(choice, &QCheckBox::clicked, this, access.keepCrashes);
    return choice;
}

void DiagnosticsDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Save diagnostics"), {}, tr("Text (*.txt)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"txt"_s);
    chooser->selectFile(u"ioc-console.txt"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &DiagnosticsDialog::saveTo);
    chooser->open();
}

void DiagnosticsDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(m_text.toUtf8()) >= 0 &&
                       file.commit();
    m_outcome->setProperty("notice", saved ? u"good"_s : u"bad"_s);
    m_outcome->setText(saved ? tr("Saved: %1").arg(path)
                             : tr("Not saved. %1").arg(file.errorString()));
    m_outcome->show();
}

} // namespace shell
