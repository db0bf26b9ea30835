// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <algorithm>

namespace damage {

using namespace Qt::StringLiterals;

/// The files of a folder, by name.
using Files = QMap<QString, QByteArray>;

enum class Kind { Flip, Cut, Empty, SwappedPages, Older, Tail };
inline constexpr int kKinds = int(Kind::Tail) + 1;

/// One damage to one file.
struct Damage {
    QString file;
    Kind kind = Kind::Flip;
    quint32 seed = 0;
    bool keepsTime = false; ///< the file's time stays, as when a disk rots

    /// A damage to any of the files; `older` are those that have an older copy.
    [[nodiscard]] static Damage any(const Files &files, const QStringList &older,
                                    QRandomGenerator &random)
    {
        QStringList names;
        for (const auto &[name, bytes] : files.asKeyValueRange()) {
            if (!bytes.isEmpty()) // those that matter most, more often
                names += QStringList(name.endsWith(".db"_L1) ? 3 : 1, name);
        }
        Damage made{names.at(random.bounded(int(names.size()))),
                    random.bounded(2) == 0 ? Kind::Flip : static_cast<Kind>(random.bounded(kKinds)),
                    random.generate(), random.bounded(3) > 0};
        if (made.kind == Kind::Older && !older.contains(made.file))
            made.kind = Kind::Flip;
        return made;
    }
    [[nodiscard]] QByteArray applied(const QByteArray &whole, const QByteArray &old) const
    {
        QRandomGenerator random(seed);
        constexpr qsizetype kPage = 4096;
        const auto below = [&](qsizetype bound) { return qsizetype(random.bounded(int(bound))); };
        const auto pages = std::max<qsizetype>(whole.size() / kPage, 1);
        const auto noise = [&](qsizetype size) {
            QByteArray bytes(size, Qt::Uninitialized);
            std::ranges::generate(bytes, [&] { return char(random.bounded(256)); });
            return bytes;
        };
        QByteArray bytes = whole;
        switch (kind) {
        case Kind::Flip:
            for (int i = 1 + random.bounded(4); i > 0; --i) {
                const auto at = below(whole.size());
                bytes[at] = char(bytes.at(at) ^ char(1 + random.bounded(255)));
            }
            break;
        case Kind::Cut:
            bytes.truncate(random.bounded(2) == 0 ? below(pages) * kPage : below(whole.size()));
            break;
        case Kind::Empty:
            bytes.clear();
            break;
        case Kind::SwappedPages: {
            const auto one = below(pages) * kPage;
            const auto other = below(pages) * kPage;
            bytes.replace(one, kPage,
                          whole.sliced(other).first(std::min(kPage, whole.size() - other)));
            break;
        }
        case Kind::Older:
            bytes = old;
            break;
        case Kind::Tail:
            bytes += noise(1 + below(3 * kPage));
            break;
        }
        return bytes;
    }
    [[nodiscard]] QString describe() const
    {
        return u"%1, kind %2, seed %3%4"_s.arg(file).arg(int(kind)).arg(seed).arg(
            keepsTime ? u", its time kept"_s : QString());
    }
};

} // namespace damage
