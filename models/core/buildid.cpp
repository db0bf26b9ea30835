// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/buildid.h"

#include <cstring>
#include <string_view>

#include <elf.h>
#include <link.h>

namespace core {
namespace {

constexpr std::string_view kGnu("GNU");

constexpr size_t padded(size_t size)
{
    return (size + 3) / 4 * 4;
}

/// Of a segment of notes, the build id; empty: it has none.
QByteArray buildIdIn(const char *notes, size_t size)
{
    while (size > sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) head;
        std::memcpy(&head, notes, sizeof head);
        const size_t whole = sizeof head + padded(head.n_namesz) + padded(head.n_descsz);
        if (whole > size)
            break;
        const char *name = notes + sizeof head;
        if (head.n_type == NT_GNU_BUILD_ID && head.n_namesz == kGnu.size() + 1 && kGnu == name)
            return QByteArray(name + padded(head.n_namesz), qsizetype(head.n_descsz)).toHex();
        notes += whole;
        size -= whole;
    }
    return {};
}

/// The program itself is told of first.
int takeFirst(dl_phdr_info *info, size_t, void *found)
{
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const auto &header = info->dlpi_phdr[i];
        if (header.p_type != PT_NOTE)
            continue;
        // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader tells addresses as numbers
        const auto *notes = reinterpret_cast<const char *>(info->dlpi_addr + header.p_vaddr);
        if (const QByteArray id = buildIdIn(notes, header.p_memsz); !id.isEmpty()) {
            *static_cast<QByteArray *>(found) = id;
            break;
        }
    }
    return 1;
}

} // namespace

QByteArray buildId()
{
    QByteArray found;
    dl_iterate_phdr(takeFirst, &found);
    return found;
}

} // namespace core
