// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace common {
namespace {

struct Row {
    core::ErrorKind kind;
    const char *title;
    const char *sentence;
    const char *nextStep;
};

using enum core::ErrorKind;
constexpr std::array kRows = {
    Row{Cancelled, QT_TRANSLATE_NOOP("ErrorText", "Stopped"),
        QT_TRANSLATE_NOOP("ErrorText", "The work was stopped; what had arrived is kept."),
        QT_TRANSLATE_NOOP("ErrorText", "Synchronise again to go on from here.")},
    Row{Timeout, QT_TRANSLATE_NOOP("ErrorText", "No answer"),
        QT_TRANSLATE_NOOP("ErrorText", "The backend did not answer in time."),
        QT_TRANSLATE_NOOP("ErrorText", "It is asked again by itself; saved data stay readable.")},
    Row{Offline, QT_TRANSLATE_NOOP("ErrorText", "Working offline"),
        QT_TRANSLATE_NOOP("ErrorText", "This desk does not contact the backend."),
        QT_TRANSLATE_NOOP("ErrorText", "Switch off “Work offline” to receive new data.")},
    Row{Network, QT_TRANSLATE_NOOP("ErrorText", "Backend not reachable"),
        QT_TRANSLATE_NOOP("ErrorText", "The connection to the backend failed."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the network; the desk tries again by itself.")},
    Row{Server, QT_TRANSLATE_NOOP("ErrorText", "Fault at the backend"),
        QT_TRANSLATE_NOOP("ErrorText", "The backend reports an internal fault."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "It is asked again by itself; tell the operator if it lasts.")},
    Row{Throttled, QT_TRANSLATE_NOOP("ErrorText", "Backend is busy"),
        QT_TRANSLATE_NOOP("ErrorText", "The backend asks to wait."),
        QT_TRANSLATE_NOOP("ErrorText", "It is asked again at the time it named.")},
    Row{Unauthorized, QT_TRANSLATE_NOOP("ErrorText", "Sign-in refused"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "The backend did not accept this desk's token. Saved data stay readable."),
        QT_TRANSLATE_NOOP("ErrorText", "Sign in again; unsent edits wait until then.")},
    Row{Forbidden, QT_TRANSLATE_NOOP("ErrorText", "Not permitted"),
        QT_TRANSLATE_NOOP("ErrorText", "Your role may not see or do this."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask your administrator if you need it for your work.")},
    Row{NotFound, QT_TRANSLATE_NOOP("ErrorText", "Not found"),
        QT_TRANSLATE_NOOP("ErrorText", "This record is not on this desk."),
        QT_TRANSLATE_NOOP("ErrorText", "It may have been removed at its source.")},
    Row{Conflict, QT_TRANSLATE_NOOP("ErrorText", "Changed meanwhile"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Somebody else changed the record first. Your text is kept."),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the new version, then send again or discard.")},
    Row{Refused, QT_TRANSLATE_NOOP("ErrorText", "Refused by the backend"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The workflow does not allow this step now. Your text is kept."),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the record's state and history.")},
    Row{Gone, QT_TRANSLATE_NOOP("ErrorText", "Reading anew"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The backend no longer knows where this desk stopped reading."),
        QT_TRANSLATE_NOOP("ErrorText", "Everything is read again; the old data stay on screen.")},
    Row{NotIoc, QT_TRANSLATE_NOOP("ErrorText", "Not an IOC backend"),
        QT_TRANSLATE_NOOP("ErrorText", "The address answers, but not as an IOC backend."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the address given with --server.")},
    Row{CertificateExpired, QT_TRANSLATE_NOOP("ErrorText", "Certificate has expired"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The backend's certificate has expired, so nobody can vouch for it. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Ask the backend's operator to renew it, and check this computer's date.")},
    Row{CertificateEarly, QT_TRANSLATE_NOOP("ErrorText", "Certificate is not valid yet"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The backend's certificate begins to be valid only later. Nothing was "
                          "sent."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check this computer's date and time; if they are right, ask the backend's operator.")},
    Row{CertificateHost, QT_TRANSLATE_NOOP("ErrorText", "Certificate of another server"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The server shows a certificate that was made for another address. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check the address given with --server; if it is right, tell your administrator.")},
    Row{CertificateIssuer, QT_TRANSLATE_NOOP("ErrorText", "Certificate of an unknown issuer"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "This computer does not know who issued the backend's certificate. "
                          "Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "If your organisation has a certificate authority of its own, give its "
                          "file with --ca-file; otherwise tell your administrator.")},
    Row{CertificateOwn, QT_TRANSLATE_NOOP("ErrorText", "Certificate vouched for by nobody"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The server has signed its certificate itself: it may be anybody. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Ask the backend's operator for a certificate of a certificate authority.")},
    Row{CertificateWeak, QT_TRANSLATE_NOOP("ErrorText", "Certificate is too weak"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "A key of the backend's certificate is short enough to be forged. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Ask the backend's operator for keys of at least RSA 2048 or EC 256.")},
    Row{CertificateOther, QT_TRANSLATE_NOOP("ErrorText", "Certificate refused"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The backend's certificate may not be used for this. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Tell your administrator; the sync log says what is wrong with it.")},
    Row{TlsOld, QT_TRANSLATE_NOOP("ErrorText", "Encryption is too old"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The server offers only encryption that is no longer safe (older than "
                          "TLS 1.2). Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the backend's operator to switch on TLS 1.2 or 1.3.")},
    Row{TlsFailed, QT_TRANSLATE_NOOP("ErrorText", "No safe connection"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The server did not agree to an encrypted connection. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Check the address and its port; if they are right, tell your "
                          "administrator.")},
    Row{TlsLacking, QT_TRANSLATE_NOOP("ErrorText", "Address without encryption"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The address begins with http: everybody on the way could read along. "
                          "The sign-in and edits are not sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Start with an address that begins with https.")},
    Row{CaFile, QT_TRANSLATE_NOOP("ErrorText", "Certificate file not usable"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The file of your own certificate authorities cannot be read, or has no "
                          "certificate in it. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Put the file back in its place, or name another with --ca-file.")},
    Row{Proxy, QT_TRANSLATE_NOOP("ErrorText", "Proxy does not let through"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The proxy does not answer, or does not let this desk reach the "
                          "backend."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Check the proxy with your administrator; another one is named with "
                          "--proxy.")},
    Row{BadContract, QT_TRANSLATE_NOOP("ErrorText", "Unreadable answer"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The backend's answer does not fit the contract; it was not used."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Tell the backend's operator; saved data stay as they are.")},
    Row{Storage, QT_TRANSLATE_NOOP("ErrorText", "Storage fault"),
        QT_TRANSLATE_NOOP("ErrorText", "The local data could not be read or written."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Restart the console; if it happens again, check the disk.")},
    Row{StorageFull, QT_TRANSLATE_NOOP("ErrorText", "Disk is full"),
        QT_TRANSLATE_NOOP("ErrorText", "There is no room left on the disk; nothing saved is lost."),
        QT_TRANSLATE_NOOP("ErrorText", "Free some space; the desk goes on by itself.")},
    Row{StorageReadOnly, QT_TRANSLATE_NOOP("ErrorText", "Folder is read-only"),
        QT_TRANSLATE_NOOP("ErrorText", "The data folder cannot be written."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Give this user the right to write, or choose another folder with --data-dir.")},
    Row{StorageCorrupt, QT_TRANSLATE_NOOP("ErrorText", "Local data damaged"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The cache is damaged; it is set aside and unsent edits are kept."),
        QT_TRANSLATE_NOOP("ErrorText", "Everything is read again from the backend.")},
    Row{StorageNewer, QT_TRANSLATE_NOOP("ErrorText", "Data of a newer version"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The local data were written by a newer console; they were not touched."),
        QT_TRANSLATE_NOOP("ErrorText", "Install the newer console, or choose another profile.")},
    Row{StorageBusy, QT_TRANSLATE_NOOP("ErrorText", "Profile in use"),
        QT_TRANSLATE_NOOP("ErrorText", "Another console works with this profile."),
        QT_TRANSLATE_NOOP("ErrorText", "Close it, or start with another --profile.")},
    Row{WrongKey, QT_TRANSLATE_NOOP("ErrorText", "Key does not fit"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The local data cannot be opened with the key in the keyring; they were not touched."),
        QT_TRANSLATE_NOOP("ErrorText", "Unlock the right keyring, or choose another profile.")},
    Row{KeyringLocked, QT_TRANSLATE_NOOP("ErrorText", "Keyring is locked"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The key of the local data is in the keyring, which is locked."),
        QT_TRANSLATE_NOOP("ErrorText", "Unlock the keyring and try again.")},
    Row{KeyringAbsent, QT_TRANSLATE_NOOP("ErrorText", "No keyring"),
        QT_TRANSLATE_NOOP("ErrorText", "This session has no keyring to keep the key in."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Start a keyring service, or use --ephemeral-key for this run.")},
    Row{KeyringFailed, QT_TRANSLATE_NOOP("ErrorText", "Keyring does not answer"),
        QT_TRANSLATE_NOOP("ErrorText", "The keyring gave no usable answer; nothing was changed."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the keyring service and try again.")},
    Row{ReadOnly, QT_TRANSLATE_NOOP("ErrorText", "Read only"),
        QT_TRANSLATE_NOOP("ErrorText", "A review is looked at; nothing in it can be changed."),
        QT_TRANSLATE_NOOP("ErrorText", "Make the change in the console that is at work.")},
    Row{InvalidArgument, QT_TRANSLATE_NOOP("ErrorText", "Not usable"),
        QT_TRANSLATE_NOOP("ErrorText", "The value given cannot be used."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again.")},
    Row{Internal, QT_TRANSLATE_NOOP("ErrorText", "Unexpected fault"),
        QT_TRANSLATE_NOOP("ErrorText", "The console met a fault of its own."),
        QT_TRANSLATE_NOOP("ErrorText", "Please report it with the log.")},
};

QString errorWord(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

} // namespace

ErrorText describe(const core::Error &error)
{
    const auto found = std::ranges::find(kRows, error.kind, &Row::kind);
    const Row &row = found == kRows.end() ? kRows.back() : *found;
    return {errorWord(row.title), errorWord(row.sentence), errorWord(row.nextStep)};
}

QString sentenceOf(const core::Error &error)
{
    const ErrorText text = describe(error);
    return QCoreApplication::translate("ErrorText", "%1 %2", "error sentence and next step")
        .arg(text.sentence, text.nextStep);
}

} // namespace common
