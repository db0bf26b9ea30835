// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/bulletins/textpanel.h"

#include "widgets/common/flowlayout.h"
#include "widgets/common/fontfit.h"
#include "widgets/common/theme.h"
#include "widgets/panes/bulletins/editing.h"
#include "widgets/panes/bulletins/headfields.h"

#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace panes::bulletins {
namespace {

using ::bulletins::Paragraph;
using ::bulletins::Style;
constexpr int kTextLines = 6;

template<typename Widget>
Widget *newNamed(const QString &name, QWidget *parent)
{
    auto *made = new Widget(parent);
    made->setObjectName(name);
    return made;
}

bool isHeading(Style style)
{
    return style == Style::Heading1 || style == Style::Heading2 || style == Style::Heading3;
}

} // namespace

TextPanel::TextPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(newNamed<QListWidget>(u"bulletin-paragraphs"_s, this))
    , m_text(newNamed<QPlainTextEdit>(u"bulletin-text"_s, this))
    , m_restore(newNamed<QPushButton>(u"bulletin-restore"_s, this))
    , m_add(newNamed<QPushButton>(u"bulletin-add"_s, this))
    , m_remove(newNamed<QPushButton>(u"bulletin-remove"_s, this))
    , m_head(new HeadFields(this))
{
    build();
    connectParts();
    retranslate();
}

void TextPanel::build()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(350ms);
    m_list->setUniformItemSizes(true);
    common::fixLines(*m_text, kTextLines);
    m_text->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace2);
    column->addWidget(m_list, 1);
    column->addWidget(m_text);
    auto *buttons = new common::FlowLayout;
    for (QPushButton *button : {m_restore, m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    column->addWidget(m_head);
}

void TextPanel::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        applyText();
        showCurrent();
        Q_EMIT blockSelected(currentBlock());
    });
    connect(m_text, &QPlainTextEdit::textChanged, &m_rest, [this] {
        if (!m_filling)
            m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &TextPanel::applyText);
    connect(m_restore, &QPushButton::clicked, this, &TextPanel::restore);
    connect(m_add, &QPushButton::clicked, this, &TextPanel::addBelow);
    connect(m_remove, &QPushButton::clicked, this, &TextPanel::removeCurrent);
    connect(m_head, &HeadFields::edited, this, &TextPanel::applyHead);
}

void TextPanel::setDocument(const ::bulletins::Document &document, bool editable)
{
    m_rest.stop();
    m_document = document;
    m_originals.clear();
    for (const ::bulletins::Block &block : document.blocks)
        m_originals << block;
    m_editable = editable;
    m_changed = false;
    fillList();
    m_head->setDocument(document, editable);
    showCurrent();
}

void TextPanel::fillList()
{
    const QScopedValueRollback guard(m_filling, true);
    const int chosen = currentBlock();
    m_list->clear();
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&m_document.blocks.at(i));
        if (!paragraph)
            continue;
        const QString text = paragraph->text().simplified();
        auto *item = new QListWidgetItem(paragraph->edited ? tr("Edited: %1").arg(text) : text,
                                         m_list);
        item->setData(Qt::UserRole, int(i));
        QFont font = item->font();
        font.setBold(isHeading(paragraph->style));
        font.setItalic(paragraph->edited);
        item->setFont(font);
        if (int(i) == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

int TextPanel::currentBlock() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void TextPanel::selectBlock(int block)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toInt() == block)
            m_list->setCurrentRow(row);
    }
}

void TextPanel::showCurrent()
{
    const QScopedValueRollback guard(m_filling, true);
    const int block = currentBlock();
    const auto *paragraph = block < 0 ? nullptr
                                      : std::get_if<Paragraph>(&m_document.blocks.at(block));
    m_text->setPlainText(paragraph ? paragraph->text() : QString());
    m_text->setReadOnly(!m_editable || !paragraph);
    m_text->setProperty("block", block);
    m_restore->setEnabled(m_editable && paragraph && paragraph->edited &&
                          m_originals.at(block).has_value());
    m_add->setEnabled(m_editable && paragraph);
    m_remove->setEnabled(m_editable && paragraph);
}

/// The editor's text belongs to the paragraph that it was filled with, whatever is chosen by now.
void TextPanel::applyText()
{
    m_rest.stop();
    const int block = m_text->property("block").toInt();
    if (!m_editable || block < 0 || block >= m_document.blocks.size())
        return;
    auto *paragraph = std::get_if<Paragraph>(&m_document.blocks[block]);
    if (!paragraph)
        return;
    const Paragraph changed = withText(*paragraph, m_text->toPlainText());
    if (changed == *paragraph)
        return;
    *paragraph = changed;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(Qt::UserRole).toInt() == block)
            item->setText(tr("Edited: %1").arg(changed.text()));
    }
    m_restore->setEnabled(m_originals.at(block).has_value());
    touched();
}

void TextPanel::applyHead()
{
    const ::bulletins::Document changed = m_head->applied(m_document);
    if (!m_editable || changed == m_document)
        return;
    m_document = changed;
    touched();
}

void TextPanel::restore()
{
    const int block = currentBlock();
    if (block < 0 || !m_originals.at(block))
        return;
    m_document.blocks[block] = *m_originals.at(block);
    fillList();
    showCurrent();
    touched();
}

void TextPanel::addBelow()
{
    const int block = currentBlock();
    if (block < 0)
        return;
    const auto *paragraph = std::get_if<Paragraph>(&m_document.blocks.at(block));
    const Style style = !paragraph || isHeading(paragraph->style) ? Style::Body : paragraph->style;
    m_document.blocks.insert(block + 1, Paragraph{.style = style, .runs = {}, .edited = true});
    m_originals.insert(block + 1, std::nullopt);
    fillList();
    selectBlock(block + 1);
    m_text->setFocus();
    touched();
}

void TextPanel::removeCurrent()
{
    const int block = currentBlock();
    if (block < 0)
        return;
    m_document.blocks.removeAt(block);
    m_originals.removeAt(block);
    fillList();
    showCurrent();
    touched();
}

void TextPanel::touched()
{
    m_changed = true;
    Q_EMIT edited();
}

void TextPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillList();
    }
    QWidget::changeEvent(event);
}

void TextPanel::retranslate()
{
    m_list->setAccessibleName(tr("Paragraphs"));
    m_text->setAccessibleName(tr("Text of the paragraph"));
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(tr("Back to what the rules wrote"));
    m_add->setText(tr("Add below"));
    m_remove->setText(tr("Remove"));
}

} // namespace panes::bulletins
