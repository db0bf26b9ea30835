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
        QT_TRANSLATE_NOOP("ErrorText", "Start the console with a valid token; unsent edits wait.")},
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

} // namespace common
