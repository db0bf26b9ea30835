// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/sourcedialog.h"

#include "models/core/fold.h"
#include "models/core/weblink.h"
#include "widgets/common/factlist.h"
#include "widgets/panes/media/feedstatetext.h"
#include "widgets/panes/media/mediapresentation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr int kSourceWidth = 640;
constexpr int kLongestSourceName = 512;
constexpr int kLongestAddress = 2048;
constexpr int kUsualFeedMinutes = 30;

QLineEdit *newSourceLine(const QString &name, int longest, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setMaxLength(longest);
    return line;
}

/// An address as it was typed or pasted.
QString addressIn(const QLineEdit &line)
{
    return core::cleanText(line.text()).trimmed();
}

} // namespace

domain::MediaSourceId newSourceId()
{
    return domain::MediaSourceId(u"m-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

SourceDialog::SourceDialog(domain::MediaSource before, std::vector<domain::MediaSource> known,
                           const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_before(std::move(before))
    , m_known(std::move(known))
    , m_name(newSourceLine(u"source-name"_s, kLongestSourceName, this))
    , m_kind(new QComboBox(this))
    , m_site(newSourceLine(u"source-site"_s, kLongestAddress, this))
    , m_feed(newSourceLine(u"source-feed"_s, kLongestAddress, this))
    , m_rhythm(new QComboBox(this))
    , m_trusted(new QCheckBox(tr("Trusted: what it publishes needs no second look"), this))
    , m_missing(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"source-dialog"_s);
    setWindowTitle(m_before.id.isEmpty() ? tr("Add a source") : tr("Change a source"));
    setMinimumWidth(kSourceWidth);
    if (m_before.id.isEmpty()) {
        m_before.id = newSourceId();
        m_before.kind = sourceKinds().constFirst();
        m_before.feedMinutes = kUsualFeedMinutes;
    }
    addFields();
    fill();
    for (QLineEdit *line : {m_name, m_site, m_feed})
        connect(line, &QLineEdit::textChanged, this, &SourceDialog::check);
    m_name->setFocus();
    check();
}

void SourceDialog::addFields()
{
    m_kind->setObjectName(u"source-kind"_s);
    m_rhythm->setObjectName(u"source-rhythm"_s);
    m_trusted->setObjectName(u"source-trusted"_s);
    m_missing->setObjectName(u"source-missing"_s);
    m_missing->setProperty("muted", true);
    m_save->setObjectName(u"save-source"_s);
    m_save->setDefault(true);
    m_site->setPlaceholderText(u"https://"_s);
    m_feed->setPlaceholderText(u"https://"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Site"), m_site);
    form->addRow(tr("Feed address (RSS, Atom, JSON Feed)"), m_feed);
    form->addRow(tr("Feed is read every"), m_rhythm);
    form->addRow(QString(), m_trusted);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace2);
    column->addLayout(form);
    column->addWidget(m_missing);
    column->addWidget(buttons);
}

void SourceDialog::fill()
{
    QStringList kinds = sourceKinds();
    if (!m_before.kind.isEmpty() && !kinds.contains(m_before.kind))
        kinds << m_before.kind;
    for (const QString &kind : std::as_const(kinds))
        m_kind->addItem(sourceKindText(kind), kind);
    QList<int> rhythms = feedRhythms();
    if (!rhythms.contains(m_before.feedMinutes))
        rhythms.prepend(m_before.feedMinutes);
    for (const int minutes : std::as_const(rhythms))
        m_rhythm->addItem(minutes > 0 ? rhythmText(minutes) : tr("never (paused)"), minutes);
    m_name->setText(m_before.name);
    m_kind->setCurrentIndex(m_kind->findData(m_before.kind));
    m_site->setText(m_before.url);
    m_feed->setText(m_before.feedUrl);
    m_rhythm->setCurrentIndex(m_rhythm->findData(m_before.feedMinutes));
    m_trusted->setChecked(m_before.trusted);
}

domain::MediaSource SourceDialog::source() const
{
    domain::MediaSource written = m_before;
    written.name = core::cleanText(m_name->text()).simplified();
    written.kind = m_kind->currentData().toString();
    written.url = addressIn(*m_site);
    written.feedUrl = addressIn(*m_feed);
    written.feedMinutes = written.feedUrl.isEmpty() ? 0 : m_rhythm->currentData().toInt();
    written.trusted = m_trusted->isChecked();
    return written;
}

/// Empty: it can be saved.
QString SourceDialog::fault() const
{
    const domain::MediaSource written = source();
    if (written.name.isEmpty())
        return tr("Name the source.");
    using Doubt = core::WebLink::Doubt;
    if (!written.url.isEmpty()) {
        const Doubt doubt = core::judgeLink(written.url).doubt;
        if (doubt != Doubt::None && doubt != Doubt::NotHttps)
            return tr("The site is no web address: it begins with https:// and names a site.");
    }
    if (QString address = feedAddressFault(written.feedUrl); !address.isEmpty())
        return address;
    const auto other = std::ranges::find_if(m_known, [&](const domain::MediaSource &one) {
        return one.id != written.id && !written.feedUrl.isEmpty() && one.feedUrl == written.feedUrl;
    });
    return other == m_known.end() ? QString()
                                  : tr("This feed is already that of “%1”.").arg(other->name);
}

void SourceDialog::check()
{
    const QString missing = fault();
    m_missing->setText(missing.isEmpty()
                           ? tr("It is saved on this desk at once and sent when the backend can be "
                                "reached; all desks share it.")
                           : missing);
    m_rhythm->setEnabled(!m_feed->text().trimmed().isEmpty());
    m_save->setEnabled(missing.isEmpty());
}

} // namespace panes::media
