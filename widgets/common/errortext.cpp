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

#define IOC_TEXT(text) QT_TRANSLATE_NOOP("ErrorText", text)
using enum core::ErrorKind;
constexpr std::array kRows = {
    Row{Cancelled, IOC_TEXT("Stopped"), IOC_TEXT("The work was stopped; what had arrived is kept."), IOC_TEXT("Synchronise again to go on from here.")},
    Row{Timeout, IOC_TEXT("No answer"), IOC_TEXT("The backend did not answer in time."), IOC_TEXT("It is asked again by itself; saved data stay readable.")},
    Row{Offline, IOC_TEXT("Working offline"), IOC_TEXT("This desk does not contact the backend."), IOC_TEXT("Switch off “Work offline” to receive new data.")},
    Row{Network, IOC_TEXT("Backend not reachable"), IOC_TEXT("The connection to the backend failed."), IOC_TEXT("Check the network; the desk tries again by itself.")},
    Row{Server, IOC_TEXT("Fault at the backend"), IOC_TEXT("The backend reports an internal fault."), IOC_TEXT("It is asked again by itself; tell the operator if it lasts.")},
    Row{Throttled, IOC_TEXT("Backend is busy"), IOC_TEXT("The backend asks to wait."), IOC_TEXT("It is asked again at the time it named.")},
    Row{Unauthorized, IOC_TEXT("Sign-in refused"), IOC_TEXT("The backend did not accept this desk's token. Saved data stay readable."), IOC_TEXT("Start the console with a valid token; unsent edits wait.")},
    Row{Forbidden, IOC_TEXT("Not permitted"), IOC_TEXT("Your role may not see or do this."), IOC_TEXT("Ask your administrator if you need it for your work.")},
    Row{NotFound, IOC_TEXT("Not found"), IOC_TEXT("This record is not on this desk."), IOC_TEXT("It may have been removed at its source.")},
    Row{Conflict, IOC_TEXT("Changed meanwhile"), IOC_TEXT("Somebody else changed the record first. Your text is kept."), IOC_TEXT("Look at the new version, then send again or discard.")},
    Row{Refused, IOC_TEXT("Refused by the backend"), IOC_TEXT("The workflow does not allow this step now. Your text is kept."), IOC_TEXT("Look at the record's state and history.")},
    Row{Gone, IOC_TEXT("Reading anew"), IOC_TEXT("The backend no longer knows where this desk stopped reading."), IOC_TEXT("Everything is read again; the old data stay on screen.")},
    Row{NotIoc, IOC_TEXT("Not an IOC backend"), IOC_TEXT("The address answers, but not as an IOC backend."), IOC_TEXT("Check the address given with --server.")},
    Row{BadContract, IOC_TEXT("Unreadable answer"), IOC_TEXT("The backend's answer does not fit the contract; it was not used."), IOC_TEXT("Tell the backend's operator; saved data stay as they are.")},
    Row{Storage, IOC_TEXT("Storage fault"), IOC_TEXT("The local data could not be read or written."), IOC_TEXT("Restart the console; if it happens again, check the disk.")},
    Row{StorageFull, IOC_TEXT("Disk is full"), IOC_TEXT("There is no room left on the disk; nothing saved is lost."), IOC_TEXT("Free some space; the desk goes on by itself.")},
    Row{StorageReadOnly, IOC_TEXT("Folder is read-only"), IOC_TEXT("The data folder cannot be written."), IOC_TEXT("Give this user the right to write, or choose another folder with --data-dir.")},
    Row{StorageCorrupt, IOC_TEXT("Local data damaged"), IOC_TEXT("The cache is damaged; it is set aside and unsent edits are kept."), IOC_TEXT("Everything is read again from the backend.")},
    Row{StorageNewer, IOC_TEXT("Data of a newer version"), IOC_TEXT("The local data were written by a newer console; they were not touched."), IOC_TEXT("Install the newer console, or choose another profile.")},
    Row{StorageBusy, IOC_TEXT("Profile in use"), IOC_TEXT("Another console works with this profile."), IOC_TEXT("Close it, or start with another --profile.")},
    Row{WrongKey, IOC_TEXT("Key does not fit"), IOC_TEXT("The local data cannot be opened with the key in the keyring; they were not touched."), IOC_TEXT("Unlock the right keyring, or choose another profile.")},
    Row{KeyringLocked, IOC_TEXT("Keyring is locked"), IOC_TEXT("The key of the local data is in the keyring, which is locked."), IOC_TEXT("Unlock the keyring and try again.")},
    Row{KeyringAbsent, IOC_TEXT("No keyring"), IOC_TEXT("This session has no keyring to keep the key in."), IOC_TEXT("Start a keyring service, or use --ephemeral-key for this run.")},
    Row{KeyringFailed, IOC_TEXT("Keyring does not answer"), IOC_TEXT("The keyring gave no usable answer; nothing was changed."), IOC_TEXT("Check the keyring service and try again.")},
    Row{InvalidArgument, IOC_TEXT("Not usable"), IOC_TEXT("The value given cannot be used."), IOC_TEXT("Correct it and try again.")},
    Row{Internal, IOC_TEXT("Unexpected fault"), IOC_TEXT("The console met a fault of its own."), IOC_TEXT("Please report it with the log.")},
};
#undef IOC_TEXT

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

} // namespace

ErrorText describe(const core::Error &error)
{
    const auto found = std::ranges::find(kRows, error.kind, &Row::kind);
    const Row &row = found == kRows.end() ? kRows.back() : *found;
    return {translated(row.title), translated(row.sentence), translated(row.nextStep)};
}

} // namespace common
