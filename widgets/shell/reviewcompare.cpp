// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewcompare.h"

#include "models/packages/manifest.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/shell/reviewmoment.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kCompareWidth = 520;
using Kind = ReviewPlace::Kind;

} // namespace

ReviewSide::ReviewSide(const QString &title, bool hasDesk, const QDateTime &now, QWidget *parent)
    : QGroupBox(title, parent)
    , m_hasDesk(hasDesk)
    , m_kind(new QComboBox(this))
    , m_moment(newMomentEdit(now.addDays(-7), now, this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Browse…"), this))
    , m_passphrase(new QLineEdit(this))
{
    m_kind->addItem(hasDesk ? tr("this console's data now") : tr("the package shown here"),
                    int(Kind::Present));
    if (hasDesk)
        m_kind->addItem(tr("this console's data at a moment"), int(Kind::Past));
    m_kind->addItem(tr("a review package"), int(Kind::Package));
    m_kind->setAccessibleName(title);
    m_moment->setAccessibleName(tr("Moment"));
    m_file->setAccessibleName(tr("File of the package"));
    m_file->setPlaceholderText(tr("File of the package"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase; empty: your own key"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto *line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(m_browse);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_kind);
    column->addWidget(m_moment);
    column->addLayout(line);
    column->addWidget(m_passphrase);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReviewSide::showFields);
    connect(m_file, &QLineEdit::textChanged, this, &ReviewSide::changed);
    connect(m_browse, &QPushButton::clicked, this, &ReviewSide::chooseFile);
    showFields();
}

void ReviewSide::setKind(Kind kind)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(kind))));
}

void ReviewSide::setMoment(const QDateTime &moment)
{
    m_moment->setDateTime(moment.toTimeZone(common::format::zone()));
}

void ReviewSide::setFile(const QString &file, const QString &passphrase)
{
    m_file->setText(file);
    m_passphrase->setText(passphrase);
}

ReviewPlace ReviewSide::place() const
{
    const auto kind = Kind(m_kind->currentData().toInt());
    ReviewPlace place{.kind = kind};
    if (kind == Kind::Past)
        place.moment = m_moment->dateTime().toUTC();
    if (kind == Kind::Package) {
        place.file = m_file->text();
        place.passphrase = m_passphrase->text();
    }
    return place;
}

QString ReviewSide::words() const
{
    const auto kind = Kind(m_kind->currentData().toInt());
    if (kind == Kind::Past)
        return tr("this console at %1").arg(common::format::dateTime(m_moment->dateTime()));
    return kind == Kind::Package ? QFileInfo(m_file->text()).fileName() : m_kind->currentText();
}

bool ReviewSide::isComplete() const
{
    return Kind(m_kind->currentData().toInt()) != Kind::Package || !m_file->text().isEmpty();
}

void ReviewSide::showFields()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    m_moment->setVisible(kind == Kind::Past);
    for (QWidget *field : std::initializer_list<QWidget *>{m_file, m_browse, m_passphrase})
        field->setVisible(kind == Kind::Package);
    Q_EMIT changed();
}

void ReviewSide::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a review package"), {},
                                   tr("Review packages (*.%1)").arg(packages::kPackageSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

ReviewCompare::ReviewCompare(bool hasDesk, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_older(new ReviewSide(tr("Earlier"), hasDesk, now, this))
    , m_newer(new ReviewSide(tr("Later"), hasDesk, now, this))
{
    setObjectName(u"review-compare"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare two moments or packages"));
    m_older->setKind(hasDesk ? Kind::Past : Kind::Package);
    auto *buttons = new QDialogButtonBox(this);
    m_compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    m_compare->setObjectName(u"review-compare-go"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_older, m_newer, buttons})
        column->addWidget(part);
    setMinimumWidth(kCompareWidth);
    for (const ReviewSide *side : {m_older, m_newer})
        connect(side, &ReviewSide::changed, this, &ReviewCompare::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto heading = tr("%1 compared with %2.").arg(m_older->words(), m_newer->words());
        const auto before = m_older->place();
        const auto after = m_newer->place();
        accept();
        Q_EMIT chosen(before, after, heading);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

void ReviewCompare::follow()
{
    const bool same = m_older->place().kind == Kind::Present &&
                      m_newer->place().kind == Kind::Present;
    m_compare->setEnabled(m_older->isComplete() && m_newer->isComplete() && !same);
}

} // namespace shell
