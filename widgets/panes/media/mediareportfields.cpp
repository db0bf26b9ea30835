// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The field report that takes an item of online information up.
#include "models/core/fold.h"
#include "models/domain/reportworkflow.h"
#include "models/items/choices.h"
#include "models/items/directory.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/format.h"
#include "widgets/common/picker.h"
#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/mediastepfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kReportTextLines = 7;
constexpr qsizetype kLongestReportTitle = 512;
constexpr qsizetype kLongestReportText = 10'000;

QString codeOfNew()
{
    return MediaStepFields::tr("(new)", "code of a report that the backend has not seen");
}

class ReportFields final : public MediaStepFields
{
public:
    ReportFields(const MediaCase &on, QWidget *parent)
        : MediaStepFields(parent)
        , m_case(on)
        , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_category(new common::Picker(parent))
        , m_unit(new common::Picker(parent))
        , m_severity(new QComboBox(parent))
        , m_title(new QLineEdit(parent))
        , m_text(new QPlainTextEdit(parent))
    {
        const domain::MediaItem &item = on.ahead();
        const QDate today = common::format::localDay(on.now());
        m_category->setObjectName(u"media-category"_s);
        m_category->setChoices(items::categoryChoices(on.reference(), today));
        m_unit->setObjectName(u"media-unit"_s);
        m_unit->setChoices(items::communeChoices(on.reference(), today));
        m_unit->choose(item.unitId.value);
        m_severity->setObjectName(u"media-severity"_s);
        m_severity->addItem(MediaStepFields::tr("Normal"), int(domain::Severity::Normal));
        m_severity->addItem(MediaStepFields::tr("Soon"), int(domain::Severity::Soon));
        m_severity->addItem(MediaStepFields::tr("Urgent"), int(domain::Severity::Urgent));
        m_severity->setCurrentIndex(item.urgent ? 2 : 0);
        m_title->setObjectName(u"media-report-title"_s);
        m_title->setMaxLength(kLongestReportTitle);
        m_title->setText(item.title);
        m_title->setCursorPosition(0);
        m_text->setObjectName(u"media-report-text"_s);
        common::keepLines(*m_text, kReportTextLines);
        m_text->setTabChangesFocus(true);
        m_text->setPlainText(proposedText());
        connect(m_title, &QLineEdit::textChanged, this, &MediaStepFields::changed);
        connect(m_text, &QPlainTextEdit::textChanged, this, &MediaStepFields::changed);
        for (auto *picker : {m_category, m_unit})
            connect(picker, &QComboBox::currentTextChanged, this, &MediaStepFields::changed);
    }
    void addTo(QFormLayout &form) override
    {
        form.addRow(MediaStepFields::tr("Category"), m_category);
        form.addRow(MediaStepFields::tr("Commune"), m_unit);
        form.addRow(MediaStepFields::tr("How urgent"), m_severity);
        form.addRow(MediaStepFields::tr("Title"), m_title);
        form.addRow(MediaStepFields::tr("What it says"), m_text);
    }
    void fill(MediaStepFilled &filled) const override
    {
        filled.step.reportId = domain::ReportId(m_id);
        filled.report = report();
    }
    [[nodiscard]] QString missing() const override
    {
        if (m_category->chosen().isEmpty())
            return MediaStepFields::tr("Choose a category.");
        if (m_title->text().trimmed().isEmpty())
            return MediaStepFields::tr("Give it a title.");
        if (m_text->toPlainText().trimmed().isEmpty())
            return MediaStepFields::tr("Write what happened.");
        if (m_text->toPlainText().size() > kLongestReportText)
            return MediaStepFields::tr("The text is too long: at most 10,000 characters.");
        return m_unit->chosen().isEmpty() ? MediaStepFields::tr("Choose the commune.") : QString();
    }

private:
    /// The excerpt and where it came from, without the author.
    [[nodiscard]] QString proposedText() const
    {
        const domain::MediaItem &item = m_case.ahead();
        QStringList parts{item.excerpt,
                          MediaStepFields::tr("Taken up from online information: %1, %2.\n%3",
                                              "source, moment, link of an item")
                              .arg(sourceName(item.sourceId, m_case.reference()),
                                   common::format::dateTime(item.publishedAt), item.url)};
        parts.removeAll(QString());
        return parts.join(u"\n\n"_s);
    }
    [[nodiscard]] domain::Report report() const
    {
        const items::Reference &reference = m_case.reference();
        domain::Report report;
        report.id = domain::ReportId(m_id);
        report.code = codeOfNew();
        report.title = core::cleanText(m_title->text()).trimmed();
        report.text = core::cleanText(m_text->toPlainText()).trimmed();
        report.categoryId = domain::CategoryId(m_category->chosen());
        report.severity = static_cast<domain::Severity>(m_severity->currentData().toInt());
        report.channel = u"media"_s;
        report.state = domain::ReportState::New;
        report.stateText = domain::code(report.state);
        report.unitId = domain::UnitId(m_unit->chosen());
        if (const auto *unit = reference.unit(report.unitId))
            report.districtId = unit->parentId;
        report.occurredAt = m_case.ahead().publishedAt;
        report.sentAt = m_case.now();
        report.dueAt = report.originalDueAt = domain::deadlineFor(
            reference.categories.value(report.categoryId.value), report.sentAt, m_case.calendar());
        return report;
    }

    MediaCase m_case;
    QString m_id;
    common::Picker *m_category;
    common::Picker *m_unit;
    QComboBox *m_severity;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
};

} // namespace

MediaStepFields *newReportFields(const MediaCase &on, QWidget *parent)
{
    return new ReportFields(on, parent);
}

} // namespace panes::media
