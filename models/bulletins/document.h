// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulletins/figures.h"
#include "models/bulletins/span.h"
#include "models/domain/reportfilter.h"
#include "models/domain/vocabulary.h"

#include <QDateTime>
#include <QStringList>

#include <variant>

namespace bulletins {

/// What a bulletin is about: the province, or the IOC itself. Code: "situation", "operation".
enum class Topic { Situation, Operation };

/// What a figure of the text rests on, so that it can be opened.
struct Evidence {
    enum class Of {
        Indicator, ///< "indicator": `indicator`, `unit`, `period`, `observations`
        Reports,   ///< "reports": those under `reports`
        Media,     ///< "media": items published in [from, to], `negativeOnly`
        Alarms,    ///< "alarms"
        Slots,     ///< "slots": due figures of `agency` in [from, to]
        Operation, ///< "operation": how the IOC ran and was used in [from, to]
    };
    Of of = Of::Indicator;
    QString title = {}; ///< Vietnamese: what is counted
    domain::IndicatorId indicator = {};
    domain::UnitId unit = {};
    QString period = {};           ///< domain::Period::code()
    QStringList observations = {}; ///< ids of the versions that stood
    /// Kept in JSON: openOnly, overdueOnly, category, units, sentFrom, sentTo, now, outcome.
    domain::ReportFilter reports = {};
    bool negativeOnly = false;
    domain::AgencyId agency = {};
    QString source = {}; ///< name of the agency that answers for the figure
    QDate from = {};
    QDate to = {};       ///< inclusive
    QDateTime asOf = {}; ///< UTC; when the newest of it was published or last changed
    QString record = {}; ///< id of one report or media item, when it is only that one
    bool operator==(const Evidence &) const = default;
};

/// Characters of one kind. Texts are NFC.
struct Run {
    QString text = {};
    bool bold = false;
    bool italic = false;
    int evidence = -1; ///< index into Document::evidences; -1: not a figure
    bool operator==(const Run &) const = default;
};

enum class Style {
    Body,     ///< "body": justified, first line indented
    Heading1, ///< "heading1": "I. TÓM TẮT", number included in the text
    Heading2, ///< "heading2": "1. …"
    Heading3, ///< "heading3": "a) …"
    Bullet,   ///< "bullet": "- " is not in the text
    Note,     ///< "note": small italic
    Alert,    ///< "alert": one line of the red box "Cần chỉ đạo"; neighbours share a box
};

struct Paragraph {
    Style style = Style::Body;
    QList<Run> runs = {};
    bool edited = false; ///< a person changed what the rules wrote
    bool operator==(const Paragraph &) const = default;

    [[nodiscard]] QString text() const;
};

enum class Align { Left, Centre, Right };

struct Column {
    QString title = {};
    double weight = 1; ///< share of the width
    Align align = Align::Left;
    bool numeric = false; ///< for sheets: cells carry `number`
    bool operator==(const Column &) const = default;
};

struct Cell {
    QList<Run> runs = {};
    Tone tone = Tone::Neutral;
    std::optional<double> number = {}; ///< the unrounded value behind the text, in the unit shown
    int decimals = 0;                  ///< of the text
    bool operator==(const Cell &) const = default;

    [[nodiscard]] QString text() const;
};

struct Row {
    QList<Cell> cells = {}; ///< as many as columns; a section row has one, over all of them
    bool section = false;
    bool operator==(const Row &) const = default;
};

/// The head row is repeated on every page.
struct Table {
    QString caption = {}; ///< "Bảng 1. …"
    QList<Column> columns = {};
    QList<Row> rows = {};
    QString note = {};      ///< below the table
    bool landscape = false; ///< too many columns for a page upright (annexes)
    bool operator==(const Table &) const = default;
};

/// The six blocks of the bulletin page.
struct FigureBlocks {
    struct Item {
        QString label = {};
        QString value = {};  ///< with its unit: "826,7 nghìn lượt"; "chưa có số liệu"
        QString change = {}; ///< "+3,37% so với tháng trước", may be empty
        QString period = {}; ///< what it is about: "tháng 9/2026 (ước)"
        Move move = Move::None;
        Tone tone = Tone::Neutral;
        int evidence = -1;
        bool operator==(const Item &) const = default;
    };
    struct Block {
        domain::Subsystem subsystem = domain::Subsystem::SocioEconomic;
        QString title = {};
        QList<Item> items = {}; ///< three to five
        bool operator==(const Block &) const = default;
    };
    QList<Block> blocks = {};
    bool operator==(const FigureBlocks &) const = default;
};

/// The strip of data quality on the bulletin page: one part per agency.
struct QualityStrip {
    struct Part {
        QString agency = {};
        int due = 0;    ///< slots
        int filled = 0; ///< of them
        int late = 0;   ///< filled late, or overdue and empty
        Tone tone = Tone::Missing;
        int evidence = -1;
        bool operator==(const Part &) const = default;
    };
    QString title = {};
    QList<Part> parts = {};
    bool operator==(const QualityStrip &) const = default;
};

/// Recipients and signature stand before the first break to an annex, or at the end.
struct PageBreak {
    bool annex = false; ///< what follows is an annex ("Phụ lục")
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Paragraph, Table, Figure, FigureBlocks, QualityStrip, PageBreak>;

/// What stands above the text.
struct Head {
    QString superior = {}; ///< "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", capitals as they are to stand
    QString issuer = {};   ///< "VĂN PHÒNG"
    QString number = {};   ///< "Số: 25/BC-VP"; "Số:      /BC-VP" before it is given
    QString place = {};    ///< "Lâm Đồng, ngày 05 tháng 11 năm 2026"
    QDate date = {};
    QString type = {};      ///< "BÁO CÁO", "BẢN TIN ĐIỀU HÀNH IOC …"
    QStringList title = {}; ///< lines, bold
    QString dataUntil = {}; ///< "Ngày 05/11/2026, số liệu đến 07:00"
    bool operator==(const Head &) const = default;
};

struct Signature {
    QString authority = {}; ///< "TL. CHỦ TỊCH"; may be empty
    QString title = {};     ///< "CHÁNH VĂN PHÒNG"
    QString name = {};      ///< empty until somebody signs
    bool operator==(const Signature &) const = default;
};

struct Footer {
    QString source = {};       ///< "Nguồn: …"
    QString operatorName = {}; ///< who made it
    QString versionHash = {};  ///< versionHash() when it was last sealed; not part of the hash
    bool operator==(const Footer &) const = default;
};

/// A bulletin or report: everything that is printed, and what it rests on. An official text: always
/// Vietnamese, whatever language the console speaks.
struct Document {
    Span span = {};
    Form form = Form::Official;
    Topic topic = Topic::Situation; ///< JSON: left out for the situation
    Head head = {};
    QList<Block> blocks = {};
    QStringList recipients = {}; ///< "Nơi nhận", one per line without the dash
    Signature signature = {};
    Footer footer = {};
    QList<Evidence> evidences = {};
    QDateTime asOf = {};   ///< UTC; the clock that the figures stand at
    QDateTime madeAt = {}; ///< UTC
    bool operator==(const Document &) const = default;

    /// Null for -1 and for anything that is not in the list.
    [[nodiscard]] const Evidence *evidence(int index) const
    {
        return index >= 0 && index < evidences.size() ? &evidences.at(index) : nullptr;
    }
};

} // namespace bulletins
