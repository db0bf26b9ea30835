// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/accessibility/othertongue.h"
#include "tests/accessibility/showntexts.h"
#include "tests/accessibility/tabwalk.h"
#include "tests/support/clipping.h"
#include "tests/support/patience.h"

#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace accesstest {

/// Opens dialogs, looks at each as somebody without a mouse, without eyes, or with another language
/// does, and closes it by Escape.
class DialogWalk
{
public:
    /// Names of the classes and objects of the dialogs that were met so far.
    [[nodiscard]] const QSet<QString> &met() const { return m_met; }

    /// What is wrong with the dialog that `open` opens; `open` may wait for its end.
    template<typename Open>
    QStringList walk(const QString &name, OtherTongue &other, Open open)
    {
        QStringList faults;
        bool done = false;
        const auto before = dialogs();
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            for (QDialog *dialog : dialogs()) {
                if (before.contains(dialog) || done)
                    continue;
                timer.stop();
                faults = look(name, *dialog, other);
                done = true;
                return;
            }
        });
        timer.start(10);
        open();
        if (!QTest::qWaitFor([&] { return done; }, kOpening))
            return {u"no dialog opens"_s};
        return faults;
    }

private:
    /// Only a dialog that stays open is waited for so long: milliseconds.
    static constexpr int kDialogPatience = 3'000;
    static constexpr int kOpening = 15'000;

    static QList<QDialog *> dialogs()
    {
        QList<QDialog *> shown;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(window);
            if (dialog && dialog->isVisible())
                shown << dialog;
        }
        return shown;
    }
    QStringList look(const QString &name, QDialog &dialog, OtherTongue &other)
    {
        m_met << QString::fromLatin1(dialog.metaObject()->className()).section(u"::"_s, -1)
              << dialog.objectName();
        dialog.activateWindow();
        if (!QTest::qWaitFor([&] { return dialog.isActiveWindow(); }, kTryPatience))
            return {u"it does not get the keyboard"_s};
        const bool ours = !qobject_cast<QFileDialog *>(&dialog); // else Qt's own
        QStringList faults = ours ? support::clippedAtRest(dialog) : QStringList();
        if (const QString pictures = qEnvironmentVariable("IOC_PICTURES"); !pictures.isEmpty())
            dialog.grab().save(u"%1/%2.png"_s.arg(pictures, name));
        if (dialog.windowTitle().isEmpty())
            faults << u"no title"_s;
        for (const ShownText &shown : ShownTexts::of(dialog)) {
            for (const QString &part : other.partsOf(shown.text))
                faults << u"%1: in the other language: %2"_s.arg(shown.where, part);
        }
        if (ours)
            faults << nameFaults(dialog) << pictureFaults(dialog) << mnemonicFaults(dialog)
                   << defaultFaults(dialog) << tabFaults(dialog);
        return faults + escapeFaults(dialog);
    }
    /// Enter presses one button, and everybody sees which.
    static QStringList defaultFaults(const QDialog &dialog)
    {
        QStringList all;
        QStringList ready;
        for (const auto *button : dialog.findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            all << button->text();
            if (button->isDefault())
                ready << button->text();
        }
        if (all.isEmpty() || ready.size() == 1)
            return {};
        return {u"%1 default buttons of %2: %3"_s.arg(ready.size())
                    .arg(all.size())
                    .arg(all.join(u" | "_s))};
    }
    static QStringList escapeFaults(QDialog &dialog)
    {
        const QPointer<QDialog> alive(&dialog);
        QWidget *focus = dialog.focusWidget();
        QTest::keyClick(focus ? focus : &dialog, Qt::Key_Escape);
        if (QTest::qWaitFor([&] { return !alive || !alive->isVisible(); }, kDialogPatience))
            return {};
        dialog.reject();
        return {u"Escape does not close it"_s};
    }

    QSet<QString> m_met;
};

} // namespace accesstest
