// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/problemreport.h"

#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"
#include "widgets/panes/operations/tickettext.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int kProblemWidth = 720;
constexpr int kProblemTextLines = 5;
constexpr int kProblemLogLines = 5;
constexpr QSize kPreviewSize(420, 150);
constexpr int kWidestPicture = 1600;
constexpr std::array kQualities{80, 65, 50, 35};
constexpr std::array kLogChoices{0, 20, 100};

QByteArray jpegOf(const QImage &picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "jpeg", quality) ? bytes : QByteArray();
}

QPlainTextEdit *newBox(const QString &name, int lines, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setObjectName(name);
    box->setTabChangesFocus(true);
    common::fixLines(*box, lines);
    return box;
}

} // namespace

QByteArray pictureWithin(const QImage &picture, qsizetype most)
{
    QImage drawn = picture.width() > kWidestPicture
                       ? picture.scaledToWidth(kWidestPicture, Qt::SmoothTransformation)
                       : picture;
    while (!drawn.isNull()) {
        for (const int quality : kQualities) {
            auto bytes = jpegOf(drawn, quality);
            if (!bytes.isEmpty() && bytes.size() <= most)
                return bytes;
        }
        drawn = drawn.width() > 1
                    ? drawn.scaledToWidth(drawn.width() * 3 / 4, Qt::SmoothTransformation)
                    : QImage();
    }
    return {};
}

ProblemReportDialog::ProblemReportDialog(Offers offers, const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_offers(std::move(offers))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_jpeg(pictureWithin(m_offers.picture, domain::kLargestTicketPicture))
    , m_title(new QLineEdit(this))
    , m_text(newBox(u"problem-text"_s, kProblemTextLines, this))
    , m_withPicture(new QCheckBox(tr("Send this &picture of the window along"), this))
    , m_preview(new QLabel(this))
    , m_lines(new QComboBox(this))
    , m_log(newBox(u"problem-log"_s, kProblemLogLines, this))
    , m_missing(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    setObjectName(u"problem-report"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report a problem with the program"));
    setMinimumWidth(kProblemWidth);
    auto *way = common::newTextLabel(theme, common::TypeSize::Body, this);
    way->setText(m_offers.agency.isEmpty()
                     ? tr("It goes to the department that leads the centre, and from there to the "
                          "operator of the system.")
                     : tr("It goes to the focal point of your agency first (%1), then to the "
                          "department, then to the operator of the system.")
                           .arg(m_offers.agency));
    auto *form = new QFormLayout;
    addFields(*form);
    addPicture(*form, theme);
    addLog(*form);
    m_missing->setObjectName(u"problem-missing"_s);
    m_missing->setProperty("muted", true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_send = buttons->addButton(tr("Send"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"problem-send"_s);
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_send->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, m_send, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace2);
    column->addWidget(way);
    column->addLayout(form);
    column->addWidget(m_missing);
    column->addWidget(buttons);
    m_title->setFocus();
    check();
}

void ProblemReportDialog::addFields(QFormLayout &form)
{
    m_title->setObjectName(u"problem-title"_s);
    m_title->setMaxLength(int(domain::kLongestTicketTitle));
    form.addRow(tr("&Title"), m_title);
    form.addRow(tr("What &happened, and what was expected"), m_text);
    form.setRowWrapPolicy(QFormLayout::WrapLongRows);
    connect(m_title, &QLineEdit::textChanged, this, &ProblemReportDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ProblemReportDialog::check);
}

void ProblemReportDialog::addPicture(QFormLayout &form, const common::Theme &theme)
{
    m_withPicture->setObjectName(u"problem-with-picture"_s);
    m_withPicture->setChecked(!m_jpeg.isEmpty());
    m_withPicture->setEnabled(!m_jpeg.isEmpty());
    m_preview->setObjectName(u"problem-preview"_s);
    m_preview->setAccessibleName(tr("Picture of the window"));
    m_preview->setPixmap(QPixmap::fromImage(QImage::fromData(m_jpeg, "jpeg"))
                             .scaled(kPreviewSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    auto *note = common::newTextLabel(theme, common::TypeSize::Small, this);
    note->setProperty("muted", true);
    note->setText(tr("Names and telephone numbers of citizens and authors are covered in it. Look "
                     "at it before it is sent: words that somebody wrote may still name people."));
    form.addRow(m_withPicture);
    form.addRow(m_preview);
    form.addRow(note);
    const auto show = [this, note](bool with) {
        m_preview->setVisible(with);
        note->setVisible(with);
    };
    connect(m_withPicture, &QCheckBox::toggled, this, [this, show](bool with) {
        show(with);
        adjustSize();
    });
    show(m_withPicture->isChecked());
}

void ProblemReportDialog::addLog(QFormLayout &form)
{
    m_lines->setObjectName(u"problem-lines"_s);
    for (const int lines : kLogChoices)
        m_lines->addItem(lines == 0 ? tr("No lines") : tr("The last %n line(s)", nullptr, lines),
                         lines);
    m_lines->setEnabled(!m_offers.logLines.isEmpty());
    m_log->setAccessibleName(tr("Lines of the log that are sent; they can be changed"));
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->hide();
    form.addRow(tr("Program's &log"), m_lines);
    form.addRow(m_log);
    connect(m_lines, &QComboBox::currentIndexChanged, this, &ProblemReportDialog::chooseLog);
    connect(m_log, &QPlainTextEdit::textChanged, this, &ProblemReportDialog::check);
}

void ProblemReportDialog::chooseLog()
{
    const int lines = m_lines->currentData().toInt();
    m_log->setVisible(lines > 0);
    m_log->setPlainText(
        lines == 0 ? QString()
                   : m_offers.logLines.mid(std::max<qsizetype>(0, m_offers.logLines.size() - lines))
                         .join(u'\n')
                         .right(domain::kLongestTicketLog));
    adjustSize();
}

domain::Ticket ProblemReportDialog::ticket() const
{
    domain::Ticket ticket = m_offers.blank;
    ticket.id = m_id;
    ticket.title = m_title->text().trimmed();
    ticket.text = m_text->toPlainText().trimmed();
    ticket.document = domain::ticketDocument(m_log->toPlainText(), m_offers.version);
    return ticket;
}

QByteArray ProblemReportDialog::picture() const
{
    return m_withPicture->isChecked() ? m_jpeg : QByteArray();
}

void ProblemReportDialog::check()
{
    const auto fault = domain::faultOf(ticket(), picture().size());
    m_missing->setText(fault ? panes::operations::ticketFaultText(*fault) : QString());
    m_send->setEnabled(!fault);
}

} // namespace shell
