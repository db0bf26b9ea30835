// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediastepdialog.h"

#include "models/core/fold.h"
#include "widgets/common/factlist.h"
#include "widgets/common/fontfit.h"
#include "widgets/panes/media/mediawords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

using domain::MediaVerb;

constexpr int kMediaStepWidth = 640;
constexpr int kMediaTextLines = 6;

/// Steps whose text is their own; the report has its own fields.
bool takesMediaText(MediaVerb verb)
{
    switch (verb) {
    case MediaVerb::Comment:
    case MediaVerb::Dismiss:
    case MediaVerb::Verify:
    case MediaVerb::Conclude:
    case MediaVerb::Respond:
    case MediaVerb::Pick:
        return true;
    default:
        return false;
    }
}

/// As high as what it holds has become; never smaller, nothing jumps under the mouse.
void growTo(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    if (!layout || !dialog.isVisible())
        return;
    layout->activate();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width())
                                                   : layout->totalSizeHint().height();
    if (needed > dialog.height())
        dialog.resize(dialog.width(), needed);
}

} // namespace

bool MediaStepDialog::asksFor(MediaVerb verb)
{
    return takesMediaText(verb) || verb == MediaVerb::Label || verb == MediaVerb::ForwardAsReport;
}

MediaStepDialog::MediaStepDialog(const MediaCase &on, MediaVerb verb, const common::Theme &theme,
                                 int others, QWidget *parent)
    : QDialog(parent)
    , m_case(on)
    , m_verb(verb)
    , m_fields(newStepFields(on, verb, theme, this))
    , m_missing(common::newTextLabel(theme, common::TypeSize::Small, this))
{
    setObjectName(u"media-step-dialog"_s);
    const QString action = plainVerb(verb);
    setWindowTitle(action);
    setMinimumWidth(kMediaStepWidth);
    auto *about = common::newTextLabel(theme, common::TypeSize::Strong, this);
    about->setText(others == 0 ? on.seen().title : tr("For %n item(s)", nullptr, others + 1));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (m_fields) {
        m_fields->addTo(*form);
        connect(m_fields, &MediaStepFields::changed, this, &MediaStepDialog::check);
    }
    if (takesMediaText(verb)) {
        addText(stepTextLabel(verb));
        form->addRow(stepTextLabel(verb), m_text);
    }
    // After the fields: the keyboard meets it last.
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_send = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"media-send-step"_s);
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_send->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, m_send, &QPushButton::click);
    m_missing->setProperty("muted", true);
    m_missing->setObjectName(u"media-missing"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(common::kSpace2);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void MediaStepDialog::addText(const QString &label)
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"media-step-text"_s);
    common::keepLines(*m_text, kMediaTextLines);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(label);
    if (m_verb == MediaVerb::Pick) {
        const domain::MediaItem &item = m_case.ahead();
        m_text->setPlainText(item.digestSummary.isEmpty() ? item.excerpt : item.digestSummary);
    }
    connect(m_text, &QPlainTextEdit::textChanged, this, &MediaStepDialog::check);
}

MediaStepFilled MediaStepDialog::filled() const
{
    MediaStepFilled filled;
    filled.step.verb = m_verb;
    if (m_text)
        filled.step.text = core::cleanText(m_text->toPlainText()).trimmed();
    if (m_fields)
        m_fields->fill(filled);
    return filled;
}

QString MediaStepDialog::missing(const MediaStepFilled &filled) const
{
    if (const auto fault = m_case.fault(filled.step))
        return faultText(*fault);
    return m_fields ? m_fields->missing() : QString();
}

void MediaStepDialog::check()
{
    const MediaStepFilled now = filled();
    const QString sentence = missing(now);
    m_missing->setText(sentence.isEmpty() ? tr("It is saved on this desk at once and sent when the "
                                               "backend can be reached.")
                                          : sentence);
    if (m_send)
        m_send->setEnabled(sentence.isEmpty());
    if (m_fields)
        m_fields->follow(m_case, now.step);
    growTo(*this);
}

} // namespace panes::media
