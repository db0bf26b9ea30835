// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/closingevidence.h"

#include "app/desk/exporttrail.h"
#include "models/domain/closingedits.h"
#include "models/items/directory.h"
#include "models/store/accountabilityrepository.h"
#include "widgets/documents/pdf.h"
#include "widgets/panes/quality/closingevidence.h"
#include "widgets/panes/quality/closingpaper.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using panes::quality::ClosingView;

QString endingOf(const Command &command)
{
    return QFileInfo(command.out).suffix().toLower();
}

core::Result<domain::Closing> lastClosing(const store::AccountabilityRepository &kept,
                                          const QString &period)
{
    const auto closings = kept.closings();
    if (!closings)
        return std::unexpected(closings.error());
    const auto last = std::ranges::find(*closings, period, &domain::Closing::period);
    if (last == closings->cend())
        return core::failure(core::ErrorKind::NotFound,
                             u"“%1” was not closed; see quality --closings."_s.arg(period));
    return *last;
}

core::Result<ClosingView> evidenceView(const store::Database &db, const Command &command)
{
    const store::AccountabilityRepository kept(db);
    const auto closing = lastClosing(kept, command.period);
    const auto explanations = kept.explanations();
    auto reference = items::readReference(db);
    auto rules = analysis::quality::builtInRules();
    if (!closing || !explanations || !reference || !rules)
        return std::unexpected(!closing        ? closing.error()
                               : !explanations ? explanations.error()
                               : !reference    ? reference.error()
                                               : rules.error());
    auto scores = domain::closedScoresFrom(closing->document);
    if (!scores)
        return core::failure(core::ErrorKind::StorageCorrupt,
                             u"the document of the closing cannot be read"_s);
    if (!command.agency.isEmpty() && !scores->card(u"agency"_s, command.agency))
        return core::failure(core::ErrorKind::NotFound,
                             u"there is no card of “%1”"_s.arg(command.agency));
    ClosingView view{.closing = *closing,
                     .scores = *std::move(scores),
                     .isIntact = domain::isIntact(*closing),
                     .rules = *std::move(rules),
                     .reference = *std::move(reference)};
    for (const domain::Explanation &one : *explanations) {
        if (one.closingId == closing->id)
            view.explanations.push_back({.record = one});
    }
    return view;
}

/// The console's own words.
core::Result<void> speakVietnamese()
{
    static QTranslator words;
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    if (!words.load(u":/i18n/ioc_vi"_s) || !QCoreApplication::installTranslator(&words))
        return core::failure(core::ErrorKind::NotFound, u"the Vietnamese words are not there"_s);
    return {};
}

} // namespace

QString evidenceFault(const Command &command)
{
    const QString ending = endingOf(command);
    if (ending != "pdf"_L1 && ending != "xlsx"_L1)
        return u"--out takes a file that ends in .pdf or .xlsx."_s;
    if (!command.closings || command.period.isEmpty())
        return u"--out writes the evidence of a closed period: it needs --closings and --period."_s;
    if (command.agency.isEmpty() == (ending == "pdf"_L1))
        return u"A .pdf is of one agency, with --agency; an .xlsx is of all, without."_s;
    return {};
}

core::Result<QString> writeEvidence(const Command &command, desk::Desk &desk)
{
    const auto view = desk.readers()
                          .run([&](const store::Database &db) { return evidenceView(db, command); })
                          .result();
    if (!view)
        return std::unexpected(view.error());
    const QString what = u"%1, closing %2, %3"_s.arg(
        view->closing.period, QString::number(view->closing.number), view->closing.hash.first(16));
    return speakVietnamese()
        .and_then([&] { return desk::noteExport(desk, u"evidence of %1"_s.arg(what)); })
        .and_then([&] {
            const domain::AgencyId agency(command.agency);
            return agency.isEmpty()
                       ? panes::quality::writeEvidence(panes::quality::evidenceTables(*view),
                                                       command.out)
                       : documents::writePdf(
                             panes::quality::evidencePaper(*view, agency, desk.lastKnownNow()),
                             command.out);
        })
        .transform([&] { return u"%1: %2"_s.arg(command.out, what); });
}

} // namespace ctl
