// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/preferences.h"

#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

Preferences::Preferences(common::Theme &theme, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_sizeLabel(new QLabel(this))
    , m_size(new QComboBox(this))
    , m_dark(new QCheckBox(this))
    , m_contrast(new QCheckBox(this))
    , m_still(new QCheckBox(this))
    , m_sample(new QLabel(this))
{
    setObjectName(u"preferences"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    showLook();
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageRequested(m_language->currentData().toString()); });
    connect(m_size, &QComboBox::activated, this, &Preferences::take);
    for (const QCheckBox *box : {m_dark, m_contrast, m_still})
        connect(box, &QCheckBox::clicked, this, &Preferences::take);
    connect(&m_theme, &common::Theme::changed, this, &Preferences::showLook);
}

void Preferences::build()
{
    m_language->setObjectName(u"preferred-language"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s); // each in itself, so that everybody finds theirs
    m_language->addItem(u"English"_s, u"en"_s);
    m_size->setObjectName(u"preferred-size"_s);
    for (const int percent : common::kTextPercents)
        m_size->addItem(QString(), percent);
    m_dark->setObjectName(u"preferred-dark"_s);
    m_contrast->setObjectName(u"preferred-contrast"_s);
    m_still->setObjectName(u"preferred-still"_s);
    m_languageLabel->setBuddy(m_language);
    m_sizeLabel->setBuddy(m_size);
    m_sample->setTextFormat(Qt::PlainText);
    m_sample->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_sizeLabel, m_size);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    column->addLayout(form);
    for (QWidget *part : std::initializer_list<QWidget *>{m_dark, m_contrast, m_still, m_sample})
        column->addWidget(part);
    column->addStretch();
    column->addWidget(buttons);
}

void Preferences::retranslate()
{
    setWindowTitle(tr("Appearance and accessibility"));
    m_languageLabel->setText(tr("&Language"));
    m_sizeLabel->setText(tr("Size of &text"));
    m_dark->setText(tr("&Dark theme"));
    m_contrast->setText(tr("&High contrast"));
    m_still->setText(tr("Reduce &motion: nothing slides, fades or blinks"));
    m_sample->setText(tr("What you choose holds at once and is kept for this desk."));
    m_close->setText(tr("&Close"));
    for (int row = 0; row < m_size->count(); ++row) {
        const int percent = m_size->itemData(row).toInt();
        m_size->setItemText(row, row == 0 ? tr("%1 % (usual)").arg(percent)
                                          : tr("%1 %", "size of text").arg(percent));
    }
    const bool vietnamese = QLocale().language() == QLocale::Vietnamese;
    m_language->setCurrentIndex(m_language->findData(vietnamese ? u"vi"_s : u"en"_s));
    adjustSize();
}

void Preferences::showLook()
{
    const common::Look &look = m_theme.look();
    m_size->setCurrentIndex(m_size->findData(look.textPercent));
    m_dark->setChecked(look.dark);
    m_contrast->setChecked(look.highContrast);
    m_still->setChecked(look.reducedMotion);
    adjustSize();
}

void Preferences::take()
{
    const common::Look look{.dark = m_dark->isChecked(),
                            .highContrast = m_contrast->isChecked(),
                            .textPercent = m_size->currentData().toInt(),
                            .reducedMotion = m_still->isChecked()};
    keepLook(m_settings, look);
    m_theme.apply(look);
}

void Preferences::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace shell
