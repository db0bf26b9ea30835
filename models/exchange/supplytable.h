// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/supplyfigure.h"
#include "models/exchange/table.h"

#include <array>
#include <span>

namespace exchange {

/// A slot that is to be filled, with what a person needs beside it.
struct SupplyLine {
    domain::Slot slot = {};
    domain::Indicator indicator = {};
    QString name = {};     ///< of the indicator, in the present language
    QString unitName = {}; ///< of the area
    QString measure = {};  ///< unit of measure, in the present language
    QString periodName = {};
    std::optional<double> previous = {}; ///< what stands for the period before, as it is stored
    std::optional<double> same = {};     ///< … for the same period of the year before

    bool operator==(const SupplyLine &) const = default;
};

/// What a person wrote for one slot.
struct SupplyEntry {
    domain::SlotId slot = {};
    Supplied value = {};
    Supplied numerator = {};
    Supplied denominator = {};
    bool nothing = false; ///< "không phát sinh"
    QString note = {};

    bool operator==(const SupplyEntry &) const = default;
    [[nodiscard]] bool isBlank() const
    {
        return !nothing && value.kind == SuppliedKind::Blank &&
               numerator.kind == SuppliedKind::Blank && denominator.kind == SuppliedKind::Blank &&
               note.trimmed().isEmpty();
    }
};

/// The columns of the form, in its order.
enum class SupplyColumn {
    Slot,      ///< Mã kỳ
    Code,      ///< Mã chỉ tiêu
    Name,      ///< Chỉ tiêu
    Area,      ///< Địa bàn
    Period,    ///< Kỳ
    Measure,   ///< ĐVT
    Value,     ///< Giá trị
    Nothing,   ///< Không phát sinh
    Numerator, ///< Tử số
    Denominator,
    Note,     ///< Ghi chú
    Previous, ///< Kỳ trước; for looking at
    Same,     ///< Cùng kỳ; for looking at
    Ignore    ///< of a file: nothing that is read
};
inline constexpr size_t kSupplyColumns = 13;

/// The words of the form; models hold no texts for people.
struct SupplyTexts {
    QString title = {};
    QStringList subtitles = {};
    std::array<QString, kSupplyColumns> columns = {};
    QString nothing = {}; ///< what stands in its column: "x"
};

/// The form for what is due, with what was entered so far.
[[nodiscard]] Table supplyForm(std::span<const SupplyLine> lines,
                               std::span<const SupplyEntry> entries, const SupplyTexts &texts);

/// One entry for each column of the file; of two with the same meaning the first counts.
using SupplyMapping = std::vector<SupplyColumn>;
/// The mapping that the names of the columns suggest, in Vietnamese or English, with marks or
/// without; each meaning once.
[[nodiscard]] SupplyMapping guessSupplyMapping(const QStringList &heading);
/// It says which slot a row is about, and what is reported.
[[nodiscard]] bool isComplete(const SupplyMapping &mapping);

/// Why a row does not come in.
enum class SupplyRowFault {
    UnknownSlot, ///< nothing that is due here has this key, or code, area and period
    Unclear,     ///< several that are due fit it
    SlotTwice,   ///< an earlier row is about the same
    NoFigure,    ///< text: what stands there
    OtherUnit,   ///< text: the unit
    BothGiven    ///< a figure and "nothing to report"
};
struct SupplyFault {
    int row = 0; ///< as a spreadsheet counts, from 1
    SupplyRowFault kind = SupplyRowFault::UnknownSlot;
    QString text = {};

    bool operator==(const SupplyFault &) const = default;
};

/// An entry and the row that it came from.
struct SupplyRead {
    int row = 0;
    SupplyEntry entry = {};

    bool operator==(const SupplyRead &) const = default;
};

/// Every row of the file is in exactly one of read, faults and blank.
struct SupplyImport {
    std::vector<SupplyRead> read = {};
    std::vector<SupplyFault> faults = {};
    int blank = 0; ///< rows about a due slot with nothing in them

    bool operator==(const SupplyImport &) const = default;
};
[[nodiscard]] SupplyImport importSupply(const ReadTable &table, const SupplyMapping &mapping,
                                        std::span<const SupplyLine> lines);

} // namespace exchange
