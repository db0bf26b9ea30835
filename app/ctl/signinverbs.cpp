// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "models/session/signin.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using session::SignInState;

namespace ctl {
namespace {

void printCode(const session::DeviceCode &code, bool json)
{
    if (json)
        print(QJsonDocument(QJsonObject{
                  {u"userCode"_s, code.userCode},
                  {u"verificationUri"_s, code.verificationUri.toString(QUrl::FullyEncoded)},
                  {u"complete"_s, code.complete.toString(QUrl::FullyEncoded)},
                  {u"expiresAt"_s, code.expiresAt.toString(Qt::ISODate)}}),
              true);
    else
        printLine(u"Open %1 on any device and type the code %2 before %3."_s.arg(
            code.verificationUri.toString(), code.userCode,
            code.expiresAt.toLocalTime().toString(u"HH:mm"_s)));
    std::fflush(stdout); // whoever reads it waits for it
}

void printState(const QString &state, bool json)
{
    if (json)
        print(QJsonDocument(QJsonObject{{u"signIn"_s, state}}), true);
    else
        printLine(state);
}

/// Goes on until the person has signed in on another device, or that has failed.
class DeviceSignIn : public QObject
{
public:
    DeviceSignIn(session::SignIn &signIn, bool json)
        : m_signIn(signIn)
        , m_json(json)
    {
        connect(&signIn, &session::SignIn::changed, this, &DeviceSignIn::look);
    }

private:
    void look()
    {
        const auto status = m_signIn.status();
        if (status.state == SignInState::Asking) {
            m_asked = true;
            if (status.device && status.device != m_told)
                printCode(*status.device, m_json);
            m_told = status.device;
            return;
        }
        if (!m_asked && !status.error) // as it was before
            return;
        disconnect(&m_signIn, nullptr, this, nullptr);
        if (status.error) // a sign-in that is kept nowhere is over with this program
            return QCoreApplication::exit(fail(*status.error, m_json));
        printState(u"signed-in"_s, m_json);
        QCoreApplication::exit(0);
    }

    session::SignIn &m_signIn;
    bool m_json;
    bool m_asked = false;
    std::optional<session::DeviceCode> m_told;
};

} // namespace

int signIn(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    auto &service = (*desk)->sync();
    const DeviceSignIn asking(service.signIn(), command.json);
    service.start();
    service.signIn().askDevice();
    return QCoreApplication::exec();
}

int signOut(const Command &command)
{
    const auto desk = desk::Desk::open(deskOptions(command));
    if (!desk)
        return fail(desk.error(), command.json);
    auto &service = (*desk)->sync();
    if (!(*desk)->session().kept()) {
        printState(u"signed-out"_s, command.json);
        return 0;
    }
    const auto &signIn = service.signIn();
    QObject::connect(&signIn, &session::SignIn::changed, qApp, [&] {
        if (signIn.status().state == SignInState::SignedIn)
            return;
        printState(u"signed-out"_s, command.json);
        QCoreApplication::exit(0); // ending the desk waits for the issuer, for a moment
    });
    service.start();
    service.signIn().signOut();
    return QCoreApplication::exec();
}

} // namespace ctl
