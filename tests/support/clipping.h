// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyleOption>
#include <QTest>
#include <QWidget>

namespace support {
namespace clipping {

[[nodiscard]] inline bool isCut(const QLabel &label)
{
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().height() > label.height() + 1 ||
           label.fontMetrics()
                   .size(label.buddy() ? Qt::TextShowMnemonic : 0, label.text())
                   .width() > label.contentsRect().width() + 1;
}

/// Beside the indicator of a check box or radio button, else on the whole button.
[[nodiscard]] inline bool isCut(const QAbstractButton &button)
{
    int room = button.width();
    const bool radio = qobject_cast<const QRadioButton *>(&button);
    if (radio || qobject_cast<const QCheckBox *>(&button)) {
        QStyleOptionButton option;
        option.initFrom(&button);
        option.text = button.text();
        room = button.style()
                   ->subElementRect(radio ? QStyle::SE_RadioButtonContents
                                          : QStyle::SE_CheckBoxContents,
                                    &option, &button)
                   .width();
    }
    return button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() > room;
}

/// What is chosen; one that is typed into scrolls.
[[nodiscard]] inline bool isCut(const QComboBox &box)
{
    if (box.isEditable())
        return false;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.frame = box.hasFrame();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, &box);
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    return box.fontMetrics().horizontalAdvance(box.currentText()) + icon > field.width();
}

/// What an empty field asks for.
[[nodiscard]] inline bool isCut(const QLineEdit &field)
{
    constexpr int kAroundText = 2; // as QLineEdit has it, on each side
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.hasFrame() ? field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth,
                                                                     &option, &field)
                                        : 0;
    int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width();
    room -= field.textMargins().left() + field.textMargins().right() + 2 * kAroundText;
    for (const auto *icon : field.findChildren<QAbstractButton *>()) {
        if (icon->isVisible())
            room -= icon->width();
    }
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) > room;
}

[[nodiscard]] inline QString shownText(const QLineEdit &field)
{
    return field.text().isEmpty() ? field.placeholderText() : QString();
}
[[nodiscard]] inline QString shownText(const QComboBox &box)
{
    return box.currentText();
}
template<typename Widget>
[[nodiscard]] QString shownText(const Widget &widget)
{
    return widget.text();
}

template<typename Widget>
void tell(const QWidget &root, QStringList &cut)
{
    for (const auto *widget : root.findChildren<Widget *>()) {
        const QString text = shownText(*widget);
        if (!text.isEmpty() && widget->isVisible() && isCut(*widget))
            cut << QStringLiteral("%1 “%2” at %3×%4")
                       .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                       .arg(widget->width())
                       .arg(widget->height());
    }
}

} // namespace clipping

/// Names every visible label, button and combo box under `root` whose text is wider or higher than
/// the widget shows. Not what empty fields ask for, see cutHints().
[[nodiscard]] inline QStringList clippedTexts(const QWidget &root)
{
    QStringList cut;
    clipping::tell<QLabel>(root, cut);
    clipping::tell<QAbstractButton>(root, cut);
    clipping::tell<QComboBox>(root, cut);
    return cut;
}

/// The same once layouts have come to rest; a machine may have much else to do.
[[nodiscard]] inline QStringList clippedAtRest(const QWidget &root)
{
    constexpr int kLayouts = 10'000;
    QStringList cut;
    std::ignore = QTest::qWaitFor([&] { return (cut = clippedTexts(root)).isEmpty(); }, kLayouts);
    return cut;
}

/// Names every visible empty field under `root` that does not show all that it asks for. A search
/// field that shares a line with others may end with "…" in a language of longer texts: its name
/// tells the same.
[[nodiscard]] inline QStringList cutHints(const QWidget &root)
{
    QStringList cut;
    clipping::tell<QLineEdit>(root, cut);
    return cut;
}

} // namespace support
