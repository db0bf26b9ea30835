// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/papers/flow.h"

#include <QXmlStreamWriter>

namespace papers {

/// A length in the unit of word processors, 1/20 point.
[[nodiscard]] QString docxTwips(double mm);

/// Writes word/document.xml.
class DocxBody final : public Sink
{
public:
    explicit DocxBody(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }
    void begin();
    void end();
    void line(const Line &line) override;
    void grid(const Grid &grid) override;
    void table(const bulletins::Table &table, bulletins::Form form) override;
    void picture(const Picture &picture, const QString &alternative) override;
    void newPage(bool landscape) override;
    /// In the order of their relations ("rIdP1" …).
    [[nodiscard]] const QList<QByteArray> &pictures() const { return m_pictures; }

private:
    void open(const char *name) { m_xml.writeStartElement(tag(name)); }
    void close() { m_xml.writeEndElement(); }
    void empty(const char *name, const QList<std::pair<const char *, QString>> &attributes = {});
    [[nodiscard]] static QString tag(const char *name);
    void runs(const Line &line);
    void run(const bulletins::Run &run, const QString &colour);
    void section();
    void openTable(const QList<double> &weights, bool framed);
    void openCell(double twips, int columns);
    void headRow(const bulletins::Table &table, const QList<double> &widths);
    void row(const bulletins::Table &table, const bulletins::Row &row, const QList<double> &widths,
             bulletins::Form form);

    QXmlStreamWriter &m_xml;
    QList<QByteArray> m_pictures;
    bool m_landscape = false;
    bool m_first = true;
    bool m_afterTable = false; ///< two tables without a paragraph between them become one
};

} // namespace papers
