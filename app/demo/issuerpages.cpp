// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/issuerpages.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

using Status = QHttpServerResponse::StatusCode;

constexpr char kStyle[] =
    "body{font:16px/1.45 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;"
    "color:#1c2733;background:#f5f7f9}"
    "h1{font-size:1.3rem}ul{list-style:none;padding:0}"
    "li{background:#fff;border:1px solid #c9d2da;border-radius:6px;padding:.7rem 1rem;"
    "margin:.6rem 0}"
    "button{font:inherit;font-weight:600;padding:.35rem .9rem;border:1px solid #1d5f8a;"
    "border-radius:4px;background:#1d5f8a;color:#fff;cursor:pointer}"
    "button.plain{background:#fff;color:#1d5f8a}"
    "button:focus,input:focus{outline:3px solid #e8a33d}"
    "input{font:1.2rem monospace;padding:.3rem .5rem;width:12rem;text-transform:uppercase}"
    "p{margin:.35rem 0}.en{color:#566573;font-size:.9rem}.no{color:#a4262c;font-weight:600}";

/// Answers of forms lead to the console's own address on this machine.
QByteArray policy()
{
    static const QByteArray kPolicy =
        "default-src 'none'; style-src 'sha256-" +
        QCryptographicHash::hash(QByteArrayView(kStyle), QCryptographicHash::Sha256).toBase64() +
        "'; form-action 'self' http://127.0.0.1:* http://localhost:*; base-uri 'none'; "
        "frame-ancestors 'none'";
    return kPolicy;
}

QHttpServerResponse pageOf(Status status, const QString &title, const QString &body)
{
    const QString html = u"<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\">"
                         "<meta name=\"viewport\" content=\"width=device-width\">"
                         "<title>%1</title><style>%2</style></head>\n"
                         "<body><main><h1>%1</h1>\n%3</main></body></html>\n"_s.arg(
                             title, QLatin1StringView(kStyle), body);
    QHttpServerResponse response("text/html; charset=utf-8", html.toUtf8(), status);
    auto headers = response.headers();
    using Known = QHttpHeaders::WellKnownHeader;
    headers.append(Known::ContentSecurityPolicy, policy());
    headers.append(Known::CacheControl, "no-store");
    headers.append(Known::XContentTypeOptions, "nosniff");
    headers.append(Known::XFrameOptions, "DENY");
    headers.append("Referrer-Policy", "no-referrer");
    response.setHeaders(std::move(headers));
    return response;
}

QString paragraphs(const QString &vietnamese, const QString &english)
{
    return u"<p>%1</p><p class=\"en\" lang=\"en\">%2</p>\n"_s.arg(vietnamese.toHtmlEscaped(),
                                                                  english.toHtmlEscaped());
}

QString accountList(const Rows &accounts)
{
    QString list = u"<ul>\n"_s;
    for (const AccountRow &row : accounts) {
        const QString agency = row.agency.isEmpty() ? QString() : u" · "_s + row.agency;
        list += u"<li><button name=\"account\" value=\"%1\">%2</button>%3%4</li>\n"_s.arg(
            row.id.toHtmlEscaped(), row.name.toHtmlEscaped(),
            paragraphs(row.title + agency, row.titleEn), paragraphs(row.sees, row.seesEn));
    }
    return list + u"</ul>\n"_s;
}

const QString kRefuseButton =
    u"<p><button class=\"plain\" name=\"account\" value=\"\">Không đăng nhập · "
    "Do not sign in</button></p>\n"_s;
const QString kSignInTitle = u"Đăng nhập bản minh họa IOC · Sign in to the IOC demo"_s;

} // namespace

QHttpServerResponse choicePage(const QString &action, const QString &page, const Rows &accounts)
{
    const QString form = u"<form method=\"post\" action=\"%1\"><input type=\"hidden\" "
                         "name=\"page\" value=\"%2\">\n%3%4</form>\n"_s;
    return pageOf(
        Status::Ok, kSignInTitle,
        paragraphs(u"Chọn một tài khoản; mỗi vai trò thấy và làm được những việc khác nhau."
                   " Tên người là hư cấu."_s,
                   u"Choose an account; each role sees and does different things."
                   " The names are invented."_s) +
            form.arg(action.toHtmlEscaped(), page.toHtmlEscaped(), accountList(accounts),
                     kRefuseButton));
}

QHttpServerResponse devicePage(const QString &action, const QString &userCode, bool unknown,
                               const Rows &accounts)
{
    const QString wrong = u"<p class=\"no\">Không có mã này, hoặc mã đã hết hạn. · "
                          "There is no such code, or it has expired.</p>\n"_s;
    const QString form =
        u"<form method=\"post\" action=\"%1\"><p><label>Mã · Code <input name=\"user_code\" "
        "value=\"%2\" maxlength=\"16\" required autocomplete=\"off\"></label></p>\n%3%4</form>\n"_s;
    return pageOf(unknown ? Status::BadRequest : Status::Ok, kSignInTitle,
                  (unknown ? wrong : QString()) +
                      paragraphs(u"Nhập mã đang hiện trên màn hình kia, rồi chọn tài khoản."_s,
                                 u"Type the code that the other screen shows, then choose an "
                                 "account."_s) +
                      form.arg(action.toHtmlEscaped(), userCode.toHtmlEscaped(),
                               accountList(accounts), kRefuseButton));
}

QHttpServerResponse noticePage(Status status, const QString &sentence, const QString &sentenceEn)
{
    return pageOf(status, kSignInTitle, paragraphs(sentence, sentenceEn));
}

} // namespace demo
