// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/grants.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr qsizetype kMostAsked = 200; ///< pages, codes, devices: of each
constexpr qsizetype kMostSignIns = 1000;
constexpr qsizetype kMostAccess = 10'000;
/// Consonants only: no words, nothing that looks like another (RFC 8628 6.1).
const QString kCodeLetters = u"BCDFGHJKLMNPQRSTVWXZ"_s;

QString secretText(int words = 8)
{
    QList<quint32> bits(words);
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bits.constData()), bits.size() * 4)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString newUserCode()
{
    QString code;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            code += u'-';
        code += kCodeLetters.at(QRandomGenerator::system()->bounded(int(kCodeLetters.size())));
    }
    return code;
}

/// As a person types it.
QString plainCode(const QString &userCode)
{
    QString plain;
    for (const QChar letter : userCode.toUpper()) {
        if (kCodeLetters.contains(letter))
            plain += letter;
    }
    return plain;
}

/// Drops what is over; while that leaves too many, what ends first.
template<typename Table>
void bound(Table &table, qsizetype most, const QDateTime &now)
{
    if (table.size() < most)
        return;
    table.removeIf([&](const auto &entry) { return entry.value().expiresAt <= now; });
    while (table.size() >= most)
        table.erase(std::min_element(table.begin(), table.end(), [](const auto &a, const auto &b) {
            return a.expiresAt < b.expiresAt;
        }));
}

std::unexpected<GrantFault> badGrant(const QString &sentence)
{
    return std::unexpected(GrantFault{"invalid_grant"_L1, sentence});
}

} // namespace

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString Grants::ask(const AuthorizationAsked &asked)
{
    bound(m_pages, kMostAsked, m_clock.now());
    const QString page = secretText();
    m_pages.insert(page, {asked, after(m_options.asking)});
    return page;
}

std::optional<AuthorizationAsked> Grants::asked(const QString &page) const
{
    const auto found = m_pages.constFind(page);
    if (found == m_pages.cend() || isOver(found->expiresAt))
        return std::nullopt;
    return found->asked;
}

std::optional<QString> Grants::agree(const QString &page, const QString &account)
{
    const auto asked = this->asked(page);
    m_pages.remove(page);
    if (!asked)
        return std::nullopt;
    bound(m_codes, kMostAsked, m_clock.now());
    QString code = secretText();
    m_codes.insert(code, {*asked, account, {}, after(m_options.code)});
    return code;
}

std::expected<Tokens, GrantFault> Grants::redeem(const QString &code, const QString &redirectUri,
                                                 const QString &verifier)
{
    const auto found = m_codes.find(code);
    if (found == m_codes.end())
        return badGrant(u"There is no such code."_s);
    if (!found->signIn.isEmpty()) {
        end(found->signIn);
        return badGrant(u"The code was used before."_s);
    }
    if (isOver(found->expiresAt))
        return badGrant(u"The code has expired."_s);
    static const QRegularExpression form(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    const bool fits = found->asked.redirectUri == redirectUri && form.match(verifier).hasMatch() &&
                      challengeOf(verifier) == found->asked.challenge;
    // Whoever guesses has one try.
    found->signIn = fits ? begin(found->account, found->asked.scope) : u"none"_s;
    if (!fits)
        return badGrant(u"The verifier or the redirect address is not that of the code."_s);
    found->expiresAt = after(m_options.asking); // remembered, should it come again
    return give(found->signIn);
}

DeviceAsked Grants::askDevice(const QString &scope)
{
    bound(m_devices, kMostAsked, m_clock.now());
    DeviceAsked asked{secretText(), newUserCode(), m_options.asking, m_options.interval};
    m_devices.insert(asked.deviceCode, {.userCode = asked.userCode,
                                        .scope = scope,
                                        .account = {},
                                        .expiresAt = after(m_options.asking)});
    return asked;
}

bool Grants::answerDevice(const QString &userCode, const QString &account)
{
    const QString typed = plainCode(userCode);
    const auto device = std::ranges::find_if(m_devices, [&](const Device &one) {
        return plainCode(one.userCode) == typed && one.account.isEmpty() && !one.refused &&
               !isOver(one.expiresAt);
    });
    if (device == m_devices.end())
        return false;
    device->account = account;
    device->refused = account.isEmpty();
    return true;
}

std::expected<Tokens, GrantFault> Grants::pollDevice(const QString &deviceCode)
{
    const auto device = m_devices.find(deviceCode);
    if (device == m_devices.end())
        return badGrant(u"There is no such device code."_s);
    if (isOver(device->expiresAt))
        return std::unexpected(GrantFault{"expired_token"_L1, u"The device code has expired."_s});
    if (device->refused)
        return std::unexpected(GrantFault{"access_denied"_L1, u"The person refused."_s});
    if (!device->account.isEmpty()) {
        const Device agreed = m_devices.take(deviceCode);
        return give(begin(agreed.account, agreed.scope));
    }
    // Timers of honest clients are early by a little.
    const bool early = device->polledAt.isValid() &&
                       device->polledAt.addMSecs(m_options.interval.count() * 800) > m_clock.now();
    device->polledAt = m_clock.now();
    if (early)
        return std::unexpected(GrantFault{"slow_down"_L1, u"That was too soon."_s});
    return std::unexpected(
        GrantFault{"authorization_pending"_L1, u"The person has not answered yet."_s});
}

QString Grants::begin(const QString &account, const QString &scope)
{
    bound(m_signIns, kMostSignIns, m_clock.now());
    QString signIn = secretText(4);
    m_signIns.insert(
        signIn, {.account = account, .scope = scope, .secret = {}, .expiresAt = m_clock.now()});
    return signIn;
}

Tokens Grants::give(const QString &signIn)
{
    SignedIn &given = m_signIns[signIn];
    given.secret = secretText();
    given.expiresAt = after(m_options.refresh);
    ++given.serial;
    bound(m_access, kMostAccess, m_clock.now());
    Tokens tokens{.access = secretText(),
                  .refresh = u"%1.%2.%3"_s.arg(signIn).arg(given.serial).arg(given.secret),
                  .scope = given.scope,
                  .expiresIn = m_options.access};
    m_access.insert(tokens.access, {signIn, after(m_options.access)});
    return tokens;
}

std::expected<Tokens, GrantFault> Grants::refresh(const QString &token)
{
    const QStringList parts = token.split(u'.');
    const auto given = m_signIns.constFind(parts.constFirst());
    if (parts.size() != 3 || given == m_signIns.cend() || isOver(given->expiresAt))
        return badGrant(u"The sign-in is over."_s);
    if (parts[2] == given->secret)
        return give(parts.constFirst());
    if (parts[1].toInt() < given->serial) {
        end(parts.constFirst());
        return badGrant(u"The refresh token was used before; the sign-in is over."_s);
    }
    return badGrant(u"There is no such refresh token."_s);
}

void Grants::revoke(const QString &token)
{
    if (m_access.remove(token))
        return;
    // An older one of the same sign-in may be all that a client knows.
    end(token.section(u'.', 0, 0));
}

void Grants::revokeAccount(const QString &account)
{
    QStringList ended;
    for (const auto &[signIn, given] : m_signIns.asKeyValueRange()) {
        if (given.account == account)
            ended << signIn;
    }
    for (const QString &signIn : std::as_const(ended))
        end(signIn);
    m_codes.removeIf([&](const auto &entry) { return entry.value().account == account; });
}

void Grants::end(const QString &signIn)
{
    m_signIns.remove(signIn);
    m_access.removeIf([&](const auto &entry) { return entry.value().signIn == signIn; });
}

std::optional<QString> Grants::accountOf(const QString &access) const
{
    const auto found = m_access.constFind(access);
    if (found == m_access.cend() || isOver(found->expiresAt))
        return std::nullopt;
    return m_signIns.value(found->signIn).account;
}

} // namespace demo
