// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/edittext.h"

#include "widgets/common/remarktext.h"

#include <QCoreApplication>

#include <array>

namespace common {
namespace {

/// In the order of ReportVerb.
constexpr std::array kVerbs = {
    QT_TRANSLATE_NOOP("EditText", "Comment…"),
    QT_TRANSLATE_NOOP("EditText", "Receive"),
    QT_TRANSLATE_NOOP("EditText", "Ask for information…"),
    QT_TRANSLATE_NOOP("EditText", "Information received…"),
    QT_TRANSLATE_NOOP("EditText", "Forward…"),
    QT_TRANSLATE_NOOP("EditText", "Return…"),
    QT_TRANSLATE_NOOP("EditText", "Start work"),
    QT_TRANSLATE_NOOP("EditText", "Assign…"),
    QT_TRANSLATE_NOOP("EditText", "Ask for extension…"),
    QT_TRANSLATE_NOOP("EditText", "Grant extension…"),
    QT_TRANSLATE_NOOP("EditText", "Refuse extension…"),
    QT_TRANSLATE_NOOP("EditText", "Submit result…"),
    QT_TRANSLATE_NOOP("EditText", "Approve result"),
    QT_TRANSLATE_NOOP("EditText", "Send back…"),
    QT_TRANSLATE_NOOP("EditText", "Publish…"),
    QT_TRANSLATE_NOOP("EditText", "Keep unpublished…"),
    QT_TRANSLATE_NOOP("EditText", "Record rating…"),
    QT_TRANSLATE_NOOP("EditText", "Close"),
    QT_TRANSLATE_NOOP("EditText", "Reopen…"),
    QT_TRANSLATE_NOOP("EditText", "Refuse…"),
    QT_TRANSLATE_NOOP("EditText", "Mark as duplicate…"),
    QT_TRANSLATE_NOOP("EditText", "Withdrawn by citizen"),
    QT_TRANSLATE_NOOP("EditText", "Reveal contact…"),
};
static_assert(kVerbs.size() == domain::kReportVerbs);

/// "Ý kiến chỉ đạo", "Trả lời": what was written on a figure, or done with it.
QString remarkEditText(const domain::Edit &edit)
{
    if (edit.verb == domain::kOpenVerb)
        return remarks::kindText(domain::remarkFromSnapshot(edit.payload));
    const auto verb = domain::remarkVerbFromCode(edit.verb);
    return verb ? remarks::verbText(*verb).remove(QChar(0x2026)) : edit.verb;
}

} // namespace

QString verbText(domain::ReportVerb verb)
{
    return QCoreApplication::translate("EditText", kVerbs[size_t(verb)]);
}

QString editText(const domain::Edit &edit)
{
    if (edit.collection == domain::Collection::Remarks)
        return remarkEditText(edit);
    if (edit.verb == domain::kOpenVerb)
        return QCoreApplication::translate("EditText", "New report");
    if (edit.verb == domain::kAttachVerb)
        return QCoreApplication::translate("EditText", "Picture");
    const auto verb = domain::reportVerbFromCode(edit.verb);
    return verb ? verbText(*verb).remove(QChar(0x2026)) : edit.verb;
}

} // namespace common
