// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/editing.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace panes::bulletins {
namespace {

using ::bulletins::Paragraph;
using ::bulletins::Run;

const QRegularExpression &numberPlace()
{
    static const QRegularExpression place(u"^(Số:)\\s*(\\d*)\\s*(.*)$"_s);
    return place;
}

/// The runs of [from, from + length) of the whole text.
QList<Run> partOf(const QList<Run> &runs, qsizetype from, qsizetype length)
{
    QList<Run> part;
    qsizetype start = 0;
    for (const Run &run : runs) {
        const qsizetype first = std::max(from, start);
        const qsizetype last = std::min(from + length, start + run.text.size());
        if (first < last) {
            Run piece = run;
            piece.text = run.text.sliced(first - start, last - first);
            part << piece;
        }
        start += run.text.size();
    }
    return part;
}

} // namespace

bool isText(const ::bulletins::Block &block)
{
    return std::holds_alternative<Paragraph>(block);
}

Paragraph withText(const Paragraph &paragraph, const QString &text)
{
    const QString wanted = text.simplified().normalized(QString::NormalizationForm_C);
    const QString before = paragraph.text();
    if (wanted == before)
        return paragraph;
    const qsizetype most = std::min(wanted.size(), before.size());
    qsizetype head = 0;
    while (head < most && wanted.at(head) == before.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head &&
           wanted.at(wanted.size() - 1 - tail) == before.at(before.size() - 1 - tail))
        ++tail;
    // A figure that was typed into is no longer what its evidence says: all of it is new.
    qsizetype start = 0;
    for (const Run &run : paragraph.runs) {
        const qsizetype stop = start + run.text.size();
        const qsizetype end = before.size() - tail;
        const bool within = start < head && head == end && head < stop;
        if (run.evidence >= 0 && (within || std::max(head, start) < std::min(end, stop))) {
            head = std::min(head, start);
            tail = std::min(tail, before.size() - stop);
        }
        start = stop;
    }
    Paragraph changed = paragraph;
    changed.runs = partOf(paragraph.runs, 0, head);
    const QString middle = wanted.sliced(head, wanted.size() - head - tail);
    if (!middle.isEmpty())
        changed.runs << Run{.text = middle};
    changed.runs << partOf(paragraph.runs, before.size() - tail, tail);
    changed.edited = true;
    return changed;
}

QSet<int> editedBlocks(const ::bulletins::Document &document)
{
    QSet<int> edited;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&document.blocks.at(i));
        if (paragraph && paragraph->edited)
            edited << int(i);
    }
    return edited;
}

QString withNumber(const QString &numberLine, int number)
{
    const auto match = numberPlace().match(numberLine);
    if (!match.hasMatch() || number <= 0)
        return numberLine;
    return u"%1 %2%3"_s.arg(match.captured(1)).arg(number).arg(match.captured(3));
}

int numberIn(const QString &numberLine)
{
    return numberPlace().match(numberLine).captured(2).toInt();
}

} // namespace panes::bulletins
