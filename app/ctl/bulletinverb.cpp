// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/indicatorexport.h"
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/desk/exporttrail.h"
#include "models/bulletins/composer.h"
#include "models/bulletins/documentjson.h"
#include "models/exchange/outputfile.h"
#include "models/papers/annex.h"
#include "models/papers/docx.h"
#include "models/papers/odt.h"
#include "models/store/repositories.h"
#include "widgets/documents/figurepicture.h"
#include "widgets/documents/pdf.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ctl {
namespace {

using bulletins::Document;

core::Result<domain::UnitId> bulletinUnit(const store::Database &db, const QString &code,
                                          const QDate &day)
{
    if (code.isEmpty())
        return domain::UnitId();
    const auto units = store::AdministrationRepository(db).units(false);
    if (!units)
        return std::unexpected(units.error());
    for (const domain::Unit &unit : *units) {
        if (unit.code == code && unit.validOn(day))
            return unit.id;
    }
    return core::failure(
        core::ErrorKind::NotFound,
        u"There is no unit with the code “%1” on %2."_s.arg(code, day.toString(Qt::ISODate)));
}

constexpr QLatin1StringView kOperationKind("operation");

/// The rhythm of a report on the IOC itself is that of the period that was named; a month's
/// otherwise.
std::optional<bulletins::Kind> rhythmOf(const Command &command)
{
    using enum bulletins::Kind;
    if (command.kind != kOperationKind)
        return bulletins::kindFromCode(command.kind);
    const auto fits = [&](bulletins::Kind kind) {
        return bulletins::Span::fromCode(kind, command.period).has_value();
    };
    for (const bulletins::Kind kind : {Quarter, HalfYear, Year}) {
        if (fits(kind))
            return kind;
    }
    return Month;
}

/// What was asked for; the period that ended last when none was named.
core::Result<bulletins::Ask> askOf(const Command &command, const store::Database &db,
                                   const QDate &today)
{
    const auto kind = rhythmOf(command);
    if (!kind)
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"--kind takes day, week, month, quarter, half, year or operation."_s);
    const auto span = command.period.isEmpty()
                          ? std::optional(bulletins::Span::containing(*kind, today).previous())
                          : bulletins::Span::fromCode(*kind, command.period);
    if (!span)
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"“%1” is no period of that kind; such are 2026-10-05, 2026-W40, "
                             "2026-10, 2026-Q3, 2026-H1, 2026."_s.arg(command.period));
    const auto form = command.form.isEmpty() ? std::optional(bulletins::usualForm(*kind))
                                             : bulletins::formFromCode(command.form);
    if (!form)
        return core::failure(core::ErrorKind::InvalidArgument,
                             u"--form takes bulletin or official."_s);
    return bulletinUnit(db, command.unit, span->end).transform([&](const domain::UnitId &unit) {
        return bulletins::Ask{.span = *span,
                              .form = *form,
                              .topic = command.kind == kOperationKind ? bulletins::Topic::Operation
                                                                      : bulletins::Topic::Situation,
                              .unit = unit};
    });
}

papers::Pictures picturesOf(const Document &document)
{
    papers::Pictures pictures;
    const auto drawn = documents::figurePictures(document);
    for (auto one = drawn.cbegin(); one != drawn.cend(); ++one)
        pictures.insert(one.key(), {one->png, one->millimetres});
    return pictures;
}

using Writer = core::Result<void> (*)(const Document &, const QString &);

/// By the ending of the file; null: none that is known.
Writer writerFor(const QString &ending)
{
    if (ending == "pdf"_L1)
        return [](const Document &document, const QString &path) {
            return documents::writePdf(document, path);
        };
    if (ending == "docx"_L1)
        return [](const Document &document, const QString &path) {
            return papers::writeDocx(document, picturesOf(document), path);
        };
    if (ending == "odt"_L1)
        return [](const Document &document, const QString &path) {
            return papers::writeOdt(document, picturesOf(document), path);
        };
    if (ending == "xlsx"_L1)
        return papers::writeAnnex;
    if (ending == "json"_L1)
        return [](const Document &document, const QString &path) {
            return exchange::writeFile(path, QJsonDocument(bulletins::toJson(document)).toJson());
        };
    return nullptr;
}

} // namespace

int bulletin(const Command &command)
{
    const QString ending = QFileInfo(command.out).suffix().toLower();
    const Writer write = writerFor(ending);
    if (!write)
        return refuse(u"--out takes a file that ends in .pdf, .docx, .odt, .xlsx or .json."_s);
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    const QDateTime now = (*desk)->lastKnownNow();
    const QDate today = now.toTimeZone(provinceZone()).date();
    const auto document = (*desk)
                              ->readers()
                              .run([&](const store::Database &db) {
                                  return askOf(command, db, today)
                                      .and_then([&](const bulletins::Ask &ask) {
                                          return bulletins::compose(db, ask, now);
                                      });
                              })
                              .result();
    if (!document)
        return fail(document.error(), command.json);
    const QString detail = u"bulletin %1 %2, %3"_s.arg(bulletins::code(document->span.kind),
                                                       document->span.code(), ending);
    const auto written = desk::noteExport(**desk, detail).and_then([&] {
        return write(*document, command.out);
    });
    if (!written)
        return fail(written.error(), command.json);
    if (command.json)
        print(QJsonDocument(QJsonObject{{u"file"_s, command.out},
                                        {u"period"_s, document->span.code()},
                                        {u"form"_s, bulletins::code(document->form)},
                                        {u"versionHash"_s, document->footer.versionHash}}),
              true);
    else
        printLine(u"%1: %2, %3"_s.arg(command.out, document->span.code(),
                                      document->footer.versionHash.first(16)));
    return 0;
}

} // namespace ctl
