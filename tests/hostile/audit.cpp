// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/audit.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTableView>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextFragment>
#include <QTextList>
#include <QTextTable>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace hostile {
namespace {

constexpr int kMostRows = 60;
constexpr int kMostColumns = 12;
constexpr int kHelpPoints = 3;

/// How much of markup a document may have.
enum class Allowed {
    Nothing,
    Marks, ///< ground, underline and weight: the words of a search
    Page   ///< headings, tables, links to the web: a document of our own
};

bool isOurs(const QTextCharFormat &format, Allowed allowed)
{
    if (format.isImageFormat())
        return false;
    if (format.isAnchor()) {
        const QString link = format.anchorHref();
        return allowed == Allowed::Page &&
               (link.isEmpty() || link.startsWith("http://"_L1) || link.startsWith("https://"_L1) ||
                link.startsWith("item:"_L1) || link.startsWith("ioc:"_L1));
    }
    if (allowed == Allowed::Page)
        return true;
    const bool plain = !format.fontItalic() && !format.fontStrikeOut() &&
                       format.verticalAlignment() == QTextCharFormat::AlignNormal &&
                       !format.hasProperty(QTextFormat::ForegroundBrush) &&
                       !format.hasProperty(QTextFormat::FontPointSize) &&
                       !format.hasProperty(QTextFormat::FontPixelSize) &&
                       !format.hasProperty(QTextFormat::FontSizeAdjustment);
    return plain && (allowed == Allowed::Marks || format.fontWeight() <= QFont::Normal);
}

bool isPlain(const QTextDocument &document, Allowed allowed)
{
    if (allowed != Allowed::Page && !document.rootFrame()->childFrames().isEmpty())
        return false;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const bool shaped = block.textList() || block.blockFormat().headingLevel() > 0;
        if (shaped && allowed != Allowed::Page)
            return false;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!isOurs(part.fragment().charFormat(), allowed))
                return false;
        }
    }
    return true;
}

bool isHtmlPlain(const QString &html, Allowed allowed)
{
    QTextDocument document;
    document.setHtml(html);
    return isPlain(document, allowed);
}

QString place(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *at = &widget; at; at = at->parentWidget())
        names.prepend(at->objectName().isEmpty()
                          ? QString::fromLatin1(at->metaObject()->className())
                          : at->objectName());
    return names.mid(std::max<qsizetype>(0, names.size() - 4)).join(u'/');
}

QString fault(const QWidget &widget, const char *what, const QString &text)
{
    return u"%1 of %2: %3"_s.arg(QLatin1StringView(what), place(widget), text.left(120));
}

void addLabel(const QLabel &label, QStringList &faults)
{
    const QString text = label.text();
    const auto format = label.textFormat();
    if (format == Qt::MarkdownText || (format == Qt::AutoText && drawsMarkup(text)) ||
        (format == Qt::RichText && !isHtmlPlain(text, Allowed::Marks)))
        faults << fault(label, "the label", text);
}

void addTip(const QWidget &widget, const QString &text, QStringList &faults)
{
    if (drawsMarkup(text))
        faults << fault(widget, "a tool tip", text);
}

void addItems(const QAbstractItemView &view, QStringList &faults)
{
    const auto *model = view.model();
    if (!model)
        return;
    const QModelIndex root = view.rootIndex();
    const int columns = std::min(model->columnCount(root), kMostColumns);
    for (int row = 0; row < std::min(model->rowCount(root), kMostRows); ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto index = model->index(row, column, root);
            addTip(view, index.data(Qt::ToolTipRole).toString(), faults);
            addTip(view, index.data(Qt::WhatsThisRole).toString(), faults);
        }
    }
    for (int column = 0; column < columns; ++column)
        addTip(view, model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), faults);
}

} // namespace

bool drawsMarkup(const QString &text)
{
    return Qt::mightBeRichText(text) && !isHtmlPlain(text, Allowed::Nothing);
}

QStringList faultsIn(QWidget &root)
{
    QStringList faults;
    auto widgets = root.findChildren<QWidget *>();
    widgets.append(&root);
    for (const QWidget *widget : std::as_const(widgets)) {
        addTip(*widget, widget->toolTip(), faults);
        addTip(*widget, widget->whatsThis(), faults);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            addLabel(*label, faults);
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget);
            edit && !isPlain(*edit->document(), Allowed::Page))
            faults << fault(*edit, "the document", edit->toPlainText());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addItems(*view, faults);
    }
    faults.removeDuplicates();
    return faults;
}

QStringList helpFaultsIn(QWidget &root)
{
    QStringList faults;
    auto widgets = root.findChildren<QWidget *>();
    widgets.append(&root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        for (int i = 0; i < kHelpPoints * kHelpPoints; ++i) {
            const QPoint at(widget->width() * (2 * (i % kHelpPoints) + 1) / (2 * kHelpPoints),
                            widget->height() * (2 * (i / kHelpPoints) + 1) / (2 * kHelpPoints));
            QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
            QApplication::sendEvent(widget, &help);
            addTip(*widget, QToolTip::text(), faults);
        }
    }
    QToolTip::hideText();
    faults.removeDuplicates();
    return faults;
}

QString controlsIn(const QString &text)
{
    QStringList found;
    for (const uint c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool control = category == QChar::Other_Control && c != U'\n' && c != U'\t';
        if (control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
            c == 0x2028 || c == 0x2029)
            found << u"U+%1"_s.arg(c, 4, 16, QChar(u'0'));
    }
    found.removeDuplicates();
    return found.join(u' ');
}

} // namespace hostile
