// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <functional>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

/// A process that dies as one of its SQL statements begins.
namespace killed {

/// Called as each statement of this process begins.
inline std::function<void()> onStatement;

inline int traced(unsigned /*event*/, void * /*context*/, void * /*statement*/, void * /*sql*/)
{
    onStatement();
    return 0;
}

/// SQLite calls it for each connection that is opened.
inline int watchConnection(sqlite3 *db, char ** /*error*/, const void * /*api*/)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, traced, nullptr);
}

/// Runs `work` in this process with `each` called as each of its statements begins.
inline bool watchStatements(std::function<void()> each, const std::function<bool()> &work)
{
    onStatement = std::move(each);
    auto *const entry = reinterpret_cast<void (*)()>(watchConnection);
    sqlite3_auto_extension(entry);
    const bool done = work();
    sqlite3_cancel_auto_extension(entry);
    return done;
}

/// How a child ended.
enum class End { Killed, Done, Failed };

/// Runs `work` in a child that is killed with the `number`-th statement not yet executed.
[[nodiscard]] inline End runUntilStatement(int number, const std::function<bool()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        int toGo = number;
        const auto dieInTime = [&toGo] {
            if (--toGo == 0)
                std::raise(SIGKILL);
        };
        _exit(watchStatements(dieInTime, work) ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
        return End::Killed;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? End::Done : End::Failed;
}

} // namespace killed
