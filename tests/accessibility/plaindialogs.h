// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/accessibility/dialogmakers.h"
#include "widgets/panes/media/evidencepiece.h"
#include "widgets/panes/media/medialink.h"
#include "widgets/panes/operations/ticketpicture.h"
#include "widgets/panes/reports/changedsince.h"
#include "widgets/panes/reports/foldedtext.h"
#include "widgets/shell/reviewbanner.h"
#include "widgets/shell/reviewfacts.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace accesstest {

/// Opens a dialog that is no class of its own, from the widget that a person presses for it.
using DialogOpener = std::function<void(const DialogWorld &)>;

namespace dialogs {

/// Presses the only button of this kind that can be pressed.
template<typename Button>
void pressIn(QWidget &widget)
{
    widget.show();
    for (auto *button : widget.findChildren<Button *>()) {
        if (button->isVisible() && button->isEnabled())
            return button->click();
    }
    QFAIL("nothing to press");
}

inline void openEvidence(const DialogWorld &in)
{
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(picture.save(&buffer, "png"));
    domain::Attachment file;
    file.mimeType = u"image/png"_s;
    file.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    auto *piece = new panes::media::EvidencePiece(
        in.theme(),
        [bytes](const QString &) {
            return QtFuture::makeReadyValueFuture(core::Result<QByteArray>(bytes));
        },
        file, in.window);
    piece->load();
    QTRY_COMPARE(piece->state(), panes::media::EvidencePiece::State::Shown);
    pressIn<QToolButton>(*piece);
}

inline void openMoment(const DialogWorld &in)
{
    auto *since = new panes::reports::ChangedSince(in.with.context, in.with.clock, in.with.settings,
                                                   in.window);
    Q_EMIT since->menu()->aboutToShow();
    auto *moment = since->menu()->findChild<QAction *>(u"since-moment"_s);
    QVERIFY(moment);
    moment->trigger();
}

} // namespace dialogs

/// By the name of the dialog.
inline QMap<QString, DialogOpener> plainDialogs()
{
    QMap<QString, DialogOpener> all;
    all[u"evidence-window"_s] = dialogs::openEvidence;
    all[u"changed-since"_s] = dialogs::openMoment;
    all[u"open-link"_s] = [](const DialogWorld &in) {
        auto *link = new panes::media::MediaLink(in.theme(), in.window);
        link->setAddress(u"https://baobinhthuan.example/tin/1"_s);
        dialogs::pressIn<QPushButton>(*link);
    };
    all[u"whole-text-dialog"_s] = [](const DialogWorld &in) {
        auto *text = new panes::reports::FoldedText(in.theme(), in.window);
        text->setText(u"Đường hỏng. "_s.repeated(200));
        dialogs::pressIn<QPushButton>(*text);
    };
    all[u"problem-picture"_s] = [](const DialogWorld &in) {
        panes::operations::showProblemPicture({}, in.window);
    };
    all[u"review-about"_s] = [](const DialogWorld &in) {
        auto *banner = new shell::ReviewBanner(in.theme(), in.window);
        banner->setReview({});
        banner->openDetails();
    };
    return all;
}

} // namespace accesstest
