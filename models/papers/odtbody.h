// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/papers/flow.h"

#include <QXmlStreamWriter>

namespace papers {

/// Writes the body of content.xml, and keeps the automatic styles that it needs.
class OdtBody final : public Sink
{
public:
    explicit OdtBody(QXmlStreamWriter &body)
        : m_xml(body)
    {
    }
    void line(const Line &line) override;
    void grid(const Grid &grid) override;
    void table(const bulletins::Table &table, bulletins::Form form) override;
    void picture(const Picture &picture, const QString &alternative) override;
    void newPage(bool landscape) override;
    /// The first page, which has no number.
    void newPageFirst() { m_master = QStringLiteral("First"); }

    void writeAutomaticStyles(QXmlStreamWriter &xml) const;
    /// In the order of "Pictures/image1.png" …
    [[nodiscard]] const QList<QByteArray> &pictures() const { return m_pictures; }

private:
    /// An automatic style of a paragraph: a named one and what differs.
    struct Variant {
        Look look = Look::Body;
        QString align = {};
        QString master = {};  ///< page style that begins with it; empty: none
        bool newPage = false; ///< begins a page of the present style
        bool operator==(const Variant &) const = default;
    };
    struct Shade {
        bool bold = false;
        bool italic = false;
        QString colour = {};
        bool operator==(const Shade &) const = default;
    };
    struct Widths {
        QList<double> millimetres = {};
        double whole = 0;
        bool framed = false;
    };

    [[nodiscard]] QString paragraphStyle(const Variant &variant);
    [[nodiscard]] QString textStyle(const Shade &shade);
    void openTable(const QList<double> &weights, bool framed);
    void openCell(int columns);
    void runs(const Line &line);
    void writeTableStyles(QXmlStreamWriter &xml) const;

    QXmlStreamWriter &m_xml;
    QList<Variant> m_variants;
    QList<Shade> m_shades;
    QList<Widths> m_tables;
    QList<QByteArray> m_pictures;
    QString m_master; ///< that the next paragraph begins
    bool m_newPage = false;
    bool m_landscape = false;
    bool m_framed = false; ///< of the table being written
    bool m_afterTable = false;
};

/// Attributes of fo:… that a named style has; shared by styles.xml and the automatic ones.
[[nodiscard]] QString millimetres(double mm);

} // namespace papers
