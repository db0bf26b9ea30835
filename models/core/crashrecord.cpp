// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/crashrecord.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#include <exception>
#include <span>
#include <string_view>

#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr int kMostFrames = 64;
constexpr size_t kLongestPath = 4096;
constexpr size_t kSignalStack = 65'536;
constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

struct FaultSignal {
    int signal;
    std::string_view name;
};
constexpr std::array kFaults{FaultSignal{SIGSEGV, "SIGSEGV"}, FaultSignal{SIGBUS, "SIGBUS"},
                             FaultSignal{SIGFPE, "SIGFPE"}, FaultSignal{SIGILL, "SIGILL"},
                             FaultSignal{SIGABRT, "SIGABRT"}};
constexpr std::array kAskedEnds{SIGTERM, SIGINT, SIGHUP};

// What the handlers use: they may call nothing but what is safe in a signal, and allocate nothing.
std::atomic<int> recordFile = -1;
static_assert(std::atomic<int>::is_always_lock_free);
std::array<char, kLongestPath> recordPath{};
alignas(std::max_align_t) std::array<char, kSignalStack> signalStack{};

void putText(int file, std::string_view text)
{
    if (::write(file, text.data(), text.size()) < 0)
        return; // a full disk costs the record, nothing else
}

void putNumber(int file, qint64 number)
{
    std::array<char, 20> digits{};
    size_t at = digits.size();
    do {
        digits[--at] = char('0' + number % 10);
        number /= 10;
    } while (number > 0 && at > 0);
    putText(file, {digits.data() + at, digits.size() - at});
}

void noteFault(int signal)
{
    if (const int file = recordFile.exchange(-1); file >= 0) {
        for (const FaultSignal &fault : kFaults) {
            if (fault.signal == signal) {
                putText(file, "signal ");
                putText(file, fault.name);
            }
        }
        putText(file, "\nseconds since 1970: ");
        putNumber(file, std::time(nullptr));
        putText(file, "\n");
        std::array<void *, kMostFrames> frames{};
        const int depth = ::backtrace(frames.data(), kMostFrames);
        ::backtrace_symbols_fd(frames.data(), depth, file);
    }
    ::raise(signal); // what the system does by itself is set again; it ends as it would have
}

void forgetRecord()
{
    if (const int file = recordFile.exchange(-1); file >= 0) {
        ::unlink(recordPath.data());
        ::close(file);
    }
}

void endAsAsked(int signal)
{
    forgetRecord();
    ::raise(signal);
}

[[noreturn]] void noteTerminate()
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    if (const int file = recordFile.load(); file >= 0 && type) {
        putText(file, "exception "); // its type; what it says may be about anybody
        putText(file, type->name());
        putText(file, "\n");
    }
    std::abort();
}

void handleSignal(int signal, void (*handler)(int))
{
    struct sigaction wanted = {};
    wanted.sa_handler = handler;
    wanted.sa_flags = int(SA_ONSTACK | SA_RESETHAND);
    sigemptyset(&wanted.sa_mask);
    ::sigaction(signal, &wanted, nullptr);
}

/// Whether nobody else has said what is to happen: nohup passes signals over, a program may end its
/// loop on them.
bool isFree(int signal)
{
    struct sigaction now = {};
    return ::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_DFL;
}

void watchSignals()
{
    std::array<void *, 1> first{};
    ::backtrace(first.data(), 1); // it loads a library the first time, which no handler may
    stack_t stack = {};
    stack.ss_sp = signalStack.data();
    stack.ss_size = signalStack.size();
    ::sigaltstack(&stack, nullptr);
    for (const FaultSignal &fault : kFaults)
        handleSignal(fault.signal, noteFault);
    for (const int signal : kAskedEnds) {
        if (isFree(signal))
            handleSignal(signal, endAsAsked);
    }
    std::set_terminate(noteTerminate);
    static const bool kOnce = std::atexit(forgetRecord) == 0;
    Q_UNUSED(kOnce)
}

} // namespace

CrashRecord::CrashRecord(const QString &folder, const QByteArray &heading)
{
    QDir().mkpath(folder);
    const QByteArray path = QFile::encodeName(u"%1/run-%2-%3.txt"_s.arg(
        folder, QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmsszzz"_s),
        QString::number(::getpid())));
    if (size_t(path.size()) >= recordPath.size() || recordFile.load() >= 0)
        return;
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly);
    if (file < 0)
        return;
    ::flock(file, LOCK_EX | LOCK_NB); // until the process is gone, however it goes
    std::memcpy(recordPath.data(), path.constData(), size_t(path.size()) + 1);
    putText(file, {heading.constData(), size_t(heading.size())});
    recordFile = file;
    watchSignals();
}

CrashRecord::~CrashRecord()
{
    forgetRecord();
}

bool CrashRecord::isOpen() const
{
    return recordFile.load() >= 0;
}

QStringList CrashRecord::left(const QString &folder)
{
    QStringList ended;
    const auto names = QDir(folder).entryList({u"run-*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            continue;
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            ended << path;
        ::close(file);
    }
    return ended;
}

} // namespace core
