// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulletins/draft.h"

#include "models/bulletins/phrases.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace bulletins {

int Draft::evidence(const Evidence &evidence)
{
    const qsizetype known = m_document.evidences.indexOf(evidence);
    if (known >= 0)
        return int(known);
    m_document.evidences << evidence;
    return int(m_document.evidences.size()) - 1;
}

Run Draft::told(const QString &text, int evidence)
{
    return {.text = text, .evidence = evidence};
}

void Draft::write(Style style, const QString &text)
{
    write(style, QList<Run>{{.text = text}});
}

void Draft::write(Style style, QList<Run> runs)
{
    m_document.blocks << Paragraph{.style = style, .runs = std::move(runs)};
}

QString Draft::tableCaption(const QString &title)
{
    return u"Bảng %1. %2"_s.arg(++m_tables).arg(title);
}

QString Draft::figureCaption(const QString &title)
{
    return u"Hình %1. %2"_s.arg(++m_figures).arg(title);
}

void Draft::finish()
{
    for (Block &block : m_document.blocks | std::views::reverse) {
        auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->runs.isEmpty())
            continue;
        QString &text = paragraph->runs.last().text;
        while (text.endsWith(u'.') || text.endsWith(u';'))
            text.chop(1);
        text += u"./."_s;
        return;
    }
}

Cell textCell(const QString &text, int evidence, Tone tone)
{
    return {.runs = {Draft::told(text, evidence)}, .tone = tone};
}

Cell numberCell(double value, int decimals, int evidence, Tone tone)
{
    return {.runs = {Draft::told(phrases::number(value, decimals), evidence)},
            .tone = tone,
            .number = value,
            .decimals = decimals};
}

Cell countCell(qint64 value, int evidence, Tone tone)
{
    return numberCell(double(value), 0, evidence, tone);
}

Cell emptyCell()
{
    return textCell(u"–"_s);
}

} // namespace bulletins
