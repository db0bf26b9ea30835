// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program of libFuzzer: `ioc-fuzz --target=NAME [libFuzzer's options] CORPUS…`, or with files
// to play them once. Without a name it says which there are.
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

/// A reader with a fault on purpose, so that it can be shown that faults are found: it writes
/// beyond its end when a tag says so.
void runPlanted(const QByteArray &input)
{
    const qsizetype at = input.indexOf("\"tag\":\"");
    if (at < 0)
        return;
    const QByteArray tag = input.sliced(at + 7);
    if (tag.size() >= 4 && qFromLittleEndian<quint32>(tag.constData()) == 0x21646162) { // "bad!"
        auto *const wrong = static_cast<volatile char *>(std::malloc(size_t(tag.size())));
        wrong[tag.size()] = 'x';
        std::free(const_cast<char *>(wrong));
    }
}

constexpr fuzzing::Target kPlanted{.name = "planted", .run = runPlanted, .maxLength = 64};
const fuzzing::Target *chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    constexpr QByteArrayView kOption("--target=");
    for (int i = 1; i < *argc; ++i) {
        const QByteArrayView argument((*argv)[i]);
        if (argument.startsWith(kOption)) {
            const auto name = argument.sliced(kOption.size());
            chosen = name == QByteArrayView(kPlanted.name) ? &kPlanted : fuzzing::targetNamed(name);
        }
    }
    if (chosen)
        return 0;
    for (const fuzzing::Target &target : fuzzing::targets())
        std::printf("%s %d\n", target.name, target.maxLength);
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // A copy of its own: what is read beyond its end is no byte of libFuzzer's.
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

/// Every other JSON gets a value of it changed, the rest what libFuzzer does with bytes.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize,
                                          unsigned int seed)
{
    const auto from = size_t(qMax(chosen->jsonFrom, 0));
    if (chosen->jsonFrom >= 0 && size > from && seed % 2 == 0) {
        const QByteArray made = fuzzing::mutatedJson(
            QByteArray(reinterpret_cast<const char *>(data) + from, qsizetype(size - from)), seed);
        if (!made.isEmpty() && from + size_t(made.size()) <= maxSize) {
            std::memcpy(data + from, made.constData(), size_t(made.size()));
            return from + size_t(made.size());
        }
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}
