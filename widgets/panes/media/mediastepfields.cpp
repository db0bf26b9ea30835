// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/mediastepfields.h"

#include "models/items/choices.h"
#include "models/items/directory.h"
#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/picker.h"
#include "widgets/panes/media/evidencechooser.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kDigestHour = 16;
constexpr int kGuidanceWidth = 400;

common::Picker *newAgencyPicker(const MediaCase &on, QWidget *parent)
{
    auto *picker = new common::Picker(parent);
    picker->setObjectName(u"media-agency"_s);
    picker->setChoices(items::agencyChoices(on.reference(), common::format::localDay(on.now())));
    picker->choose(on.ahead().agencyId.value);
    return picker;
}

/// Codes with their words, after a line that says that nothing is chosen yet.
QComboBox *newCodes(const QString &name, const QString &none, const QStringList &codes,
                    QString (*text)(const QString &), QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->addItem(none, QString());
    for (const QString &code : codes)
        box->addItem(text(code), code);
    return box;
}

class LabelFields final : public MediaStepFields
{
public:
    explicit LabelFields(QWidget *parent)
        : MediaStepFields(parent)
        , m_sentiment(new QComboBox(parent))
    {
        using enum domain::Sentiment;
        m_sentiment->setObjectName(u"media-sentiment"_s);
        m_sentiment->addItem(MediaStepFields::tr("Choose a sentiment"), int(Unknown));
        for (const auto sentiment : {Positive, Neutral, Negative})
            m_sentiment->addItem(sentimentText(sentiment), int(sentiment));
        connect(m_sentiment, &QComboBox::currentIndexChanged, this, &MediaStepFields::changed);
    }
    void addTo(QFormLayout &form) override
    {
        form.addRow(MediaStepFields::tr("Sentiment"), m_sentiment);
    }
    void fill(MediaStepFilled &filled) const override
    {
        filled.step.sentiment = static_cast<domain::Sentiment>(m_sentiment->currentData().toInt());
    }

private:
    QComboBox *m_sentiment;
};

class VerifyFields final : public MediaStepFields
{
public:
    VerifyFields(const MediaCase &on, const common::Theme &theme, QWidget *parent)
        : MediaStepFields(parent)
        , m_agency(newAgencyPicker(on, parent))
        , m_urgent(
              new QCheckBox(MediaStepFields::tr("Urgent: within 4 hours, day and night"), parent))
        , m_deadline(common::newTextLabel(theme, common::TypeSize::Body, parent))
    {
        m_urgent->setObjectName(u"media-urgent"_s);
        m_deadline->setObjectName(u"media-deadline"_s);
        connect(m_agency, &QComboBox::currentTextChanged, this, &MediaStepFields::changed);
        connect(m_urgent, &QCheckBox::toggled, this, &MediaStepFields::changed);
    }
    void addTo(QFormLayout &form) override
    {
        form.addRow(MediaStepFields::tr("Agency that is asked"), m_agency);
        form.addRow(QString(), m_urgent);
        form.addRow(MediaStepFields::tr("Deadline"), m_deadline);
    }
    void fill(MediaStepFilled &filled) const override
    {
        filled.step.agencyId = domain::AgencyId(m_agency->chosen());
        filled.step.urgent = m_urgent->isChecked();
    }
    void follow(const MediaCase &on, const domain::MediaStep &step) override
    {
        m_deadline->setText(common::format::dateTime(on.dueAfter(step)));
    }

private:
    common::Picker *m_agency;
    QCheckBox *m_urgent;
    QLabel *m_deadline;
};

class ConcludeFields final : public MediaStepFields
{
public:
    ConcludeFields(const MediaCase &on, const common::Theme &theme, QWidget *parent)
        : MediaStepFields(parent)
        , m_agency(newAgencyPicker(on, parent))
        , m_conclusion(newCodes(u"media-conclusion"_s,
                                MediaStepFields::tr("Choose what the agency found"), conclusions(),
                                conclusionText, parent))
        , m_guidance(common::newTextLabel(theme, common::TypeSize::Small, parent))
        , m_evidence(
              new EvidenceChooser(theme, on.ahead().evidenceSha256, on.attachments(), parent))
        , m_signer(common::newTextLabel(theme, common::TypeSize::Strong, parent))
    {
        m_guidance->setProperty("muted", true);
        m_guidance->setMinimumWidth(kGuidanceWidth); // else the form takes it for higher than it is
        m_guidance->setText(MediaStepFields::tr(
            "“False” is concluded only by a named agency, with evidence and a signature. "
            "Lawful criticism is no falsehood."));
        m_signer->setObjectName(u"media-signer"_s);
        m_signer->setText(on.actor().name);
        connect(m_agency, &QComboBox::currentTextChanged, this, &MediaStepFields::changed);
        connect(m_conclusion, &QComboBox::currentIndexChanged, this, &MediaStepFields::changed);
        connect(m_evidence, &EvidenceChooser::changed, this, &MediaStepFields::changed);
    }
    void addTo(QFormLayout &form) override
    {
        form.addRow(MediaStepFields::tr("Agency that concludes"), m_agency);
        form.addRow(MediaStepFields::tr("Conclusion"), m_conclusion);
        form.addRow(QString(), m_guidance);
        form.addRow(MediaStepFields::tr("Evidence"), m_evidence);
        form.addRow(MediaStepFields::tr("Signed by"), m_signer);
    }
    void fill(MediaStepFilled &filled) const override
    {
        filled.step.agencyId = domain::AgencyId(m_agency->chosen());
        filled.step.conclusion = m_conclusion->currentData().toString();
        filled.step.evidenceSha256 = m_evidence->sha256();
        filled.evidence = m_evidence->bytes();
    }
    [[nodiscard]] QString missing() const override
    {
        return m_evidence->isReading() ? MediaStepFields::tr("The file is being read.") : QString();
    }

private:
    common::Picker *m_agency;
    QComboBox *m_conclusion;
    QLabel *m_guidance;
    EvidenceChooser *m_evidence;
    QLabel *m_signer;
};

class RespondFields final : public MediaStepFields
{
public:
    explicit RespondFields(QWidget *parent)
        : MediaStepFields(parent)
        , m_response(newCodes(u"media-response"_s, MediaStepFields::tr("Choose how it is answered"),
                              responses(), responseText, parent))
    {
        connect(m_response, &QComboBox::currentIndexChanged, this, &MediaStepFields::changed);
    }
    void addTo(QFormLayout &form) override
    {
        form.addRow(MediaStepFields::tr("Kind of answer"), m_response);
    }
    void fill(MediaStepFilled &filled) const override
    {
        filled.step.response = m_response->currentData().toString();
    }

private:
    QComboBox *m_response;
};

class PickFields final : public MediaStepFields
{
public:
    PickFields(const MediaCase &on, QWidget *parent)
        : MediaStepFields(parent)
        , m_day(new QDateEdit(parent))
    {
        const QDate picked = on.ahead().digestOn;
        m_day->setObjectName(u"media-digest-day"_s);
        m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
        m_day->setCalendarPopup(true);
        m_day->setDate(picked.isValid() ? picked : nextDigest(on.now()));
        connect(m_day, &QDateEdit::dateChanged, this, &MediaStepFields::changed);
    }
    void addTo(QFormLayout &form) override { form.addRow(MediaStepFields::tr("Digest of"), m_day); }
    void fill(MediaStepFilled &filled) const override { filled.step.digestOn = m_day->date(); }

private:
    QDateEdit *m_day;
};

} // namespace

QDate nextDigest(const QDateTime &now)
{
    const QDateTime local = now.toTimeZone(common::format::zone());
    return local.time().hour() < kDigestHour ? local.date() : local.date().addDays(1);
}

MediaStepFields *newStepFields(const MediaCase &on, domain::MediaVerb verb,
                               const common::Theme &theme, QWidget *parent)
{
    switch (verb) {
    case domain::MediaVerb::Label:
        return new LabelFields(parent);
    case domain::MediaVerb::Verify:
        return new VerifyFields(on, theme, parent);
    case domain::MediaVerb::Conclude:
        return new ConcludeFields(on, theme, parent);
    case domain::MediaVerb::Respond:
        return new RespondFields(parent);
    case domain::MediaVerb::ForwardAsReport:
        return newReportFields(on, parent);
    case domain::MediaVerb::Pick:
        return new PickFields(on, parent);
    default:
        return nullptr;
    }
}

} // namespace panes::media
