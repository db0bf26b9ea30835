// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/reviewtext.h"

#include "widgets/common/errortext.h"
#include "widgets/common/format.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

QString reviewWords(const char *source)
{
    return QCoreApplication::translate("Review", source);
}

QString periodText(const packages::SnapshotScope &scope)
{
    if (!scope.from.isValid() && !scope.to.isValid())
        return reviewWords(QT_TRANSLATE_NOOP("Review", "everything"));
    const auto day = [](const QDate &date) {
        return date.isValid() ? common::format::date(date) : u"…"_s;
    };
    return reviewWords(QT_TRANSLATE_NOOP("Review", "%1 – %2")).arg(day(scope.from), day(scope.to));
}

QString authorText(const packages::PackageAuthor &author)
{
    if (author.name.isEmpty())
        return reviewWords(QT_TRANSLATE_NOOP("Review", "author not named"));
    return author.agencyName.isEmpty() ? author.name
                                       : reviewWords(QT_TRANSLATE_NOOP("Review", "%1 (%2)"))
                                             .arg(author.name, author.agencyName);
}

QString maskingText(bool masked)
{
    return masked ? reviewWords(QT_TRANSLATE_NOOP("Review", "citizens' identities masked"))
                  : reviewWords(QT_TRANSLATE_NOOP("Review", "CONTAINS PERSONAL DATA"));
}

qint64 sum(const QMap<QString, qint64> &counts)
{
    qint64 all = 0;
    for (const qint64 count : counts)
        all += count;
    return all;
}

QString checkText(const std::optional<core::Result<packages::Verification>> &check)
{
    if (!check)
        return reviewWords(QT_TRANSLATE_NOOP("Review", "being checked…"));
    if (!*check)
        return reviewFault(check->error());
    if ((*check)->isSound())
        return reviewWords(
                   QT_TRANSLATE_NOOP("Review", "every part is as it was written (%1 parts, %2)"))
            .arg(common::format::number(qint64((*check)->parts)),
                 common::format::bytes((*check)->bytes));
    QStringList parts;
    for (const QString &part : (*check)->damaged)
        parts << partText(part);
    return reviewWords(QT_TRANSLATE_NOOP("Review", "DAMAGED: %1")).arg(parts.join(u", "_s));
}

} // namespace

SignatureText signatureText(const packages::SignatureFacts &signature)
{
    using enum packages::SignatureState;
    switch (signature.state) {
    case None:
        return {reviewWords(QT_TRANSLATE_NOOP("Review", "not signed")), common::Tone::Risk};
    case Known:
        return {reviewWords(QT_TRANSLATE_NOOP("Review", "signature good, key of %1"))
                    .arg(signature.name),
                common::Tone::Good};
    case Unknown:
        return {reviewWords(QT_TRANSLATE_NOOP("Review", "signature good, key not known here: %1"))
                    .arg(signature.fingerprint),
                common::Tone::Risk};
    case Revoked:
        return {reviewWords(QT_TRANSLATE_NOOP(
                                "Review", "signed with a key of %1 that had been revoked by then"))
                    .arg(signature.name),
                common::Tone::Bad};
    case Foreign:
        return {reviewWords(QT_TRANSLATE_NOOP("Review",
                                              "signed by %1, who is not the author that is named"))
                    .arg(signature.name),
                common::Tone::Bad};
    case Broken:
        break;
    }
    return {reviewWords(QT_TRANSLATE_NOOP("Review", "SIGNATURE BROKEN: do not trust it")),
            common::Tone::Bad};
}

QString bannerText(const ReviewFacts &review)
{
    const auto &manifest = review.manifest;
    const QString asOf = common::format::dateTime(manifest.facts.asOf);
    if (!review.isPackage())
        return reviewWords(QT_TRANSLATE_NOOP("Review",
                                             "Read only · this console's data as they were at %1"))
            .arg(asOf);
    return reviewWords(QT_TRANSLATE_NOOP("Review", "Read only · data as of %1 · by %2 · %3 · %4"))
        .arg(asOf, authorText(manifest.author), signatureText(review.signature).sentence,
             maskingText(manifest.scope.masked));
}

QString warningText(const ReviewFacts &review)
{
    QStringList all;
    if (review.check && (!*review.check || !(*review.check)->isSound()))
        all << checkText(review.check);
    if (review.isPackage() && signatureText(review.signature).tone == common::Tone::Bad)
        all << signatureText(review.signature).sentence;
    if (review.otherProvince)
        all << reviewWords(QT_TRANSLATE_NOOP("Review", "of another province: %1"))
                   .arg(review.manifest.province.name);
    if (const qint64 open = sum(review.manifest.facts.notRolledBack); open > 0)
        all << reviewWords(QT_TRANSLATE_NOOP(
                               "Review", "%1 records show in part what they are now: their history "
                                         "does not tell what they were"))
                   .arg(common::format::number(open));
    return all.join(u" · "_s);
}

QList<std::pair<QString, QString>> reviewLines(const ReviewFacts &review)
{
    const auto &manifest = review.manifest;
    const auto moment = [](const QDateTime &at) {
        return at.isValid() ? common::format::dateTime(at) : QString();
    };
    QList<std::pair<QString, QString>> lines{
        {reviewWords(QT_TRANSLATE_NOOP("Review", "Data as of")), moment(manifest.facts.asOf)},
        {reviewWords(QT_TRANSLATE_NOOP("Review", "Period")), periodText(manifest.scope)},
        {reviewWords(QT_TRANSLATE_NOOP("Review", "Records")),
         common::format::number(sum(manifest.facts.counts))},
        {reviewWords(QT_TRANSLATE_NOOP("Review", "Personal data")),
         maskingText(manifest.scope.masked)}};
    if (!review.isPackage())
        return lines;
    const QFileInfo file(review.file);
    lines << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "File")),
                       reviewWords(QT_TRANSLATE_NOOP("Review", "%1 (%2)"))
                           .arg(file.fileName(), common::format::bytes(file.size())))
          << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "Province")), manifest.province.name)
          << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "Author")),
                       authorText(manifest.author))
          << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "Made at")), moment(manifest.madeAt))
          << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "Note")), manifest.note)
          << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "Signature")),
                       signatureText(review.signature).sentence)
          << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "Key's fingerprint")),
                       review.signature.fingerprint)
          << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "Integrity")),
                       checkText(review.check))
          << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "Pictures not in it")),
                       manifest.missingAttachments.isEmpty()
                           ? QString()
                           : common::format::number(qint64(manifest.missingAttachments.size())))
          << std::pair(reviewWords(QT_TRANSLATE_NOOP("Review", "Made with")), manifest.program);
    return lines;
}

QString partText(const QString &part)
{
    const QString name = part.section(u':', 1);
    if (part == "database"_L1)
        return reviewWords(QT_TRANSLATE_NOOP("Review", "the data"));
    if (part.startsWith("attachment:"_L1))
        return reviewWords(QT_TRANSLATE_NOOP("Review", "the picture %1")).arg(name.left(8));
    if (part.startsWith("page:"_L1))
        return reviewWords(QT_TRANSLATE_NOOP("Review", "the page %1")).arg(name);
    return part;
}

QString reviewFault(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::WrongKey:
        return reviewWords(QT_TRANSLATE_NOOP("Review", "The passphrase or key does not open this "
                                                       "package. Check it and try again."));
    case core::ErrorKind::StorageNewer:
        return reviewWords(QT_TRANSLATE_NOOP("Review",
                                             "The package was made by a newer console. Install "
                                             "that version to open it."));
    case core::ErrorKind::StorageCorrupt:
        return reviewWords(QT_TRANSLATE_NOOP("Review",
                                             "The package is damaged or cut off (%1). Ask for "
                                             "it again; nothing of it is shown."))
            .arg(error.detail);
    case core::ErrorKind::InvalidArgument:
        return reviewWords(QT_TRANSLATE_NOOP("Review",
                                             "This is not a review package, or it cannot be "
                                             "used like this (%1)."))
            .arg(error.detail);
    case core::ErrorKind::Refused:
        return reviewWords(QT_TRANSLATE_NOOP("Review",
                                             "The two are of different provinces and cannot be "
                                             "compared."));
    case core::ErrorKind::NotFound:
        return reviewWords(QT_TRANSLATE_NOOP("Review", "There is no such file, or no data yet."));
    case core::ErrorKind::Cancelled:
        return reviewWords(QT_TRANSLATE_NOOP("Review", "Stopped; nothing is left of it."));
    default:
        break;
    }
    const auto text = common::describe(error);
    return u"%1 %2"_s.arg(text.sentence, text.nextStep);
}

} // namespace shell
