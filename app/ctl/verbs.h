// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// Each does what the command says and answers the exit code; what went wrong is told on stderr.

/// Reads until everything has come to rest, or with --follow until it is interrupted.
[[nodiscard]] int sync(const Command &command);
/// How the cache stands, without asking the backend.
[[nodiscard]] int status(const Command &command);

/// By a code that is typed on another device; waits for it. kFailed: also when the keyring cannot
/// keep it.
[[nodiscard]] int signIn(const Command &command);
/// Revokes and forgets the sign-in of the profile; its data stay.
[[nodiscard]] int signOut(const Command &command);

/// Keeps who somebody is to the proxy of the profile; the password is the first line of the
/// standard input.
[[nodiscard]] int signInAtProxy(const Command &command);
[[nodiscard]] int signOutAtProxy(const Command &command);

[[nodiscard]] int query(const Command &command);
[[nodiscard]] int queryIndicators(const Command &command);
[[nodiscard]] int exportIndicators(const Command &command);

/// A bulletin or report of a period as PDF, DOCX, ODT, XLSX or JSON. Needs a QGuiApplication.
[[nodiscard]] int bulletin(const Command &command);

/// Score cards of a period and the points that were lost, or what was closed.
[[nodiscard]] int quality(const Command &command);

/// Reads every page of cache, outbox and pictures; a console may be at work. kFailed: unsound.
[[nodiscard]] int checkCache(const Command &command);
/// A new empty cache in the place of the present one, which is kept aside; or only its indexes.
[[nodiscard]] int rebuildCache(const Command &command);
/// An encrypted copy of everything, tested; a console may be at work.
[[nodiscard]] int backupCache(const Command &command);
/// Tests a backup and puts it in the place of what is there, which is kept aside.
[[nodiscard]] int restoreCache(const Command &command);

/// A review package of the cache, signed when the profile has a key.
[[nodiscard]] int createSnapshot(const Command &command);
/// Reads every byte of a package; kFailed: it is damaged, or not what was signed.
[[nodiscard]] int verifySnapshot(const Command &command);
/// What differs between a package and another one, or the cache of the desk.
[[nodiscard]] int diffSnapshots(const Command &command);
/// The public half of this profile's key, made at first use; a console may be at work.
[[nodiscard]] int showSnapshotKey(const Command &command);

/// The sync log, newest first.
[[nodiscard]] int showLog(const Command &command);
/// Records that did not fit the contract; with --retry they are read once more.
[[nodiscard]] int showQuarantine(const Command &command);

/// Holds a backend against the contract, from outside. kFailed: it breaks a promise.
[[nodiscard]] int conformance(const Command &command);

/// Measures the promises about speed on this machine; kFailed: one is not kept.
[[nodiscard]] int runBench(const Command &command);
/// The other end of it, in a process of its own.
[[nodiscard]] int serveBench(const Command &command);

} // namespace ctl
