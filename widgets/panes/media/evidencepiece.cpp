// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/evidencepiece.h"

#include "widgets/common/factlist.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/format.h"
#include "widgets/common/savefile.h"
#include "widgets/common/theme.h"
#include "widgets/panes/media/evidencebytes.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr QSize kEvidenceThumbnail(132, 99);
constexpr QSize kEvidenceWindow(960, 620);
constexpr int kNameFromHash = 16;

} // namespace

EvidencePiece::EvidencePiece(const common::Theme &theme, FetchFile fetch, domain::Attachment file,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fetch(std::move(fetch))
    , m_file(std::move(file))
    , m_thumbnail(new QToolButton(this))
    , m_said(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_hash(common::newTextLabel(theme, common::TypeSize::Small, this))
    , m_again(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"evidence-piece"_s);
    m_said->setObjectName(u"evidence-said"_s);
    m_hash->setObjectName(u"evidence-hash"_s);
    m_hash->setProperty("muted", true);
    m_again->setObjectName(u"evidence-again"_s);
    m_save->setObjectName(u"evidence-save"_s);
    m_thumbnail->setObjectName(u"evidence-picture"_s);
    m_thumbnail->setProperty("photo", true);
    m_thumbnail->setFocusPolicy(Qt::StrongFocus);
    m_thumbnail->setIconSize(kEvidenceThumbnail);
    auto *buttons = new QWidget(this);
    auto *flow = new common::FlowLayout(buttons);
    flow->setContentsMargins({});
    flow->addWidget(m_again);
    flow->addWidget(m_save);
    auto *words = new QVBoxLayout;
    words->setSpacing(common::kSpace1);
    words->addWidget(m_said);
    words->addWidget(m_hash);
    words->addWidget(buttons);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(common::kSpace2);
    row->addWidget(m_thumbnail, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_thumbnail, &QToolButton::clicked, this, &EvidencePiece::open);
    connect(m_again, &QPushButton::clicked, this, &EvidencePiece::load);
    connect(m_save, &QPushButton::clicked, this, &EvidencePiece::save);
    retranslate();
}

/// In a thread of its own: hashing and decoding take their time.
EvidencePiece::Judged EvidencePiece::judge(const core::Result<QByteArray> &bytes,
                                           const QString &sha256)
{
    if (!bytes)
        return {.state = bytes.error().kind == core::ErrorKind::BadContract ? State::Mismatch
                                                                            : State::Missing};
    if (sha256Of(*bytes) != sha256)
        return {.state = State::Mismatch};
    const EvidenceForm form = evidenceForm(*bytes);
    if (form == EvidenceForm::Pdf)
        return {.state = State::Shown, .bytes = *bytes};
    QImage picture = decodeEvidence(*bytes);
    return {.state = picture.isNull() ? State::Unreadable : State::Shown,
            .bytes = *bytes,
            .picture = std::move(picture)};
}

void EvidencePiece::load()
{
    m_state = State::Loading;
    retranslate();
    Q_EMIT stateChanged();
    m_fetch(m_file.sha256)
        .then(QtFuture::Launch::Async,
              [sha256 = m_file.sha256](const core::Result<QByteArray> &bytes) {
                  return judge(bytes, sha256);
              })
        .then(this, [this](const Judged &judged) { take(judged); });
}

void EvidencePiece::take(const Judged &judged)
{
    m_state = judged.state;
    m_bytes = judged.bytes;
    m_picture = judged.picture;
    if (!m_picture.isNull())
        m_thumbnail->setIcon(QPixmap::fromImage(
            m_picture.scaled(kEvidenceThumbnail * devicePixelRatioF(),
                             Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)));
    retranslate();
    Q_EMIT stateChanged();
}

QString EvidencePiece::sentence() const
{
    switch (m_state) {
    case State::Loading:
        return tr("Evidence: being read…");
    case State::Missing:
        return tr("Evidence: not on this desk. It is fetched when the backend can be reached.");
    case State::Mismatch:
        return tr("Evidence: NOT SHOWN. The file does not match its hash; it may have been "
                  "changed. Tell the lead agency.");
    case State::Unreadable:
        return tr("Evidence: the file matches its hash, but is no picture that can be shown.");
    case State::Shown:
        break;
    }
    return m_picture.isNull() ? tr("Evidence: PDF document, %1. It matches its hash.")
                                    .arg(common::format::bytes(m_bytes.size()))
                              : tr("Evidence: picture, %1 × %2, %3. It matches its hash.")
                                    .arg(m_picture.width())
                                    .arg(m_picture.height())
                                    .arg(common::format::bytes(m_bytes.size()));
}

void EvidencePiece::retranslate()
{
    QStringList lines{sentence(), m_file.caption};
    if (m_file.takenAt.isValid())
        lines << tr("Taken %1").arg(common::format::dateTime(m_file.takenAt));
    lines.removeAll(QString());
    m_said->setText(lines.join(u'\n'));
    const bool bad = m_state == State::Mismatch || m_state == State::Unreadable;
    m_said->setStyleSheet(bad ? u"color: %1"_s.arg(m_theme.color(common::Tone::Bad).name())
                              : QString());
    m_hash->setText(tr("SHA-256: %1").arg(groupedHash(m_file.sha256)));
    m_again->setText(tr("Try again"));
    m_again->setVisible(m_state == State::Missing || m_state == State::Mismatch);
    m_save->setText(tr("Save a copy…"));
    m_save->setVisible(!m_bytes.isEmpty());
    m_thumbnail->setVisible(!m_picture.isNull());
    m_thumbnail->setAccessibleName(tr("Show the evidence large"));
    m_thumbnail->setToolTip(m_thumbnail->accessibleName());
}

void EvidencePiece::open()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"evidence-window"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Evidence"));
    dialog->resize(kEvidenceWindow);
    auto *picture = new QLabel(dialog);
    const int room = kEvidenceWindow.width() - common::kSpace6 * 2;
    picture->setPixmap(QPixmap::fromImage(
        m_picture.width() > room ? m_picture.scaledToWidth(room, Qt::SmoothTransformation)
                                 : m_picture));
    picture->setAccessibleName(tr("Evidence"));
    auto *scroll = new QScrollArea(dialog);
    scroll->setAccessibleName(dialog->windowTitle());
    scroll->setWidget(picture);
    auto *hash = common::newTextLabel(m_theme, common::TypeSize::Small, dialog);
    hash->setText(m_hash->text());
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll, 1);
    layout->addWidget(hash);
    dialog->show();
}

void EvidencePiece::save()
{
    const bool pdf = evidenceForm(m_bytes) == EvidenceForm::Pdf;
    const QString suffix = pdf ? u"pdf"_s : evidenceType(m_bytes).section(u'/', 1);
    common::askAndSave(
        this,
        {.title = tr("Save a copy…").remove(u'…'),
         .name = m_file.sha256.left(kNameFromHash),
         .forms = {{pdf ? tr("PDF document") : tr("Picture"), suffix}},
         .write = [bytes = m_bytes](const QString &path, const QString &) -> core::Result<void> {
             QSaveFile file(path);
             if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
                 !file.commit())
                 return core::failure(core::ErrorKind::Storage, file.errorString());
             return {};
         },
         .told = [this](const QString &said) { m_said->setText(said); }});
}

} // namespace panes::media
