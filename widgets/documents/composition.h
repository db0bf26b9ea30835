// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/documents/flow.h"

namespace documents {

/// How a document is laid out once.
struct Setting {
    double scale = 1;    ///< of what stands before the first break of a bulletin
    bool breaks = true;  ///< that break makes a page
    bool isPage = false; ///< what stands before it is to be one page: drawings give way
};

/// One way from the blocks of a document to its pages.
class Composition
{
public:
    Composition(const bulletins::Document &document, const Setting &setting);
    [[nodiscard]] Pages make();
    /// Pages that what stands before the first break takes; after make().
    [[nodiscard]] int frontPages() const { return m_frontPages; }

private:
    [[nodiscard]] qsizetype lastWordsBefore(qsizetype end) const;
    void keepWithClosing(qsizetype first, qsizetype end);
    void endText();
    void upright();
    void endFront();
    [[nodiscard]] qsizetype add(qsizetype index);
    [[nodiscard]] double heightWithNext(qsizetype index) const;
    void addOther(const bulletins::Block &block, qsizetype index);
    void addTable(const bulletins::Table &table, int block);
    void addBreak(qsizetype index);
    [[nodiscard]] bool goesWide(qsizetype index) const;
    [[nodiscard]] bool turnEmptyPage(bool landscape);
    [[nodiscard]] double heightBehind(qsizetype index) const;
    [[nodiscard]] qsizetype alerts(qsizetype first);

    const bulletins::Document &m_document;
    Setting m_setting;
    Flow m_flow;
    qsizetype m_frontEnd; ///< block
    int m_frontPages = 1;
};

} // namespace documents
